// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

#include <array>

class QSplitter;

namespace policy::ui {

/// How the window's width is shared among its three zones. Pages differ in what they need: lists
/// leave room for the reader, a comparison takes it, and each keeps what a person made of it.
class ZoneLayouts : public QObject {
    Q_OBJECT
public:
    enum Kind { Lists, Compare, Overview };
    enum Zone { Browse, Middle, Reader };

    explicit ZoneLayouts(QSplitter *zones);

    void turnTo(Kind kind);
    [[nodiscard]] bool isShown(Zone zone) const;
    void setShown(Zone zone, bool shown);

    [[nodiscard]] QByteArray save();
    /// What cannot be understood is as on the first start.
    void restore(const QByteArray &saved);

Q_SIGNALS:
    void changed();

private:
    struct Layout {
        bool known = false; ///< the page has been seen
        QList<int> sizes;   ///< a hidden zone keeps its last one
        QList<bool> shown{true, true, true};
    };

    void keep();
    void apply();
    [[nodiscard]] Layout firstOf(Kind kind) const;

    QSplitter *zones_;
    Kind kind_ = Lists;
    std::array<Layout, 3> layouts_;
};

} // namespace policy::ui
