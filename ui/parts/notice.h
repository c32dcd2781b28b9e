// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <array>
#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace policy::ui {

/// A sentence over the lower edge of the window that takes no room and stops nothing: what was
/// done, with a way back, or what failed. Failures stay until they are closed.
class Notice : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Done, Failure };

    explicit Notice(QWidget *window);

    /// Something that can be done about it.
    struct Way {
        QString text;
        std::function<void()> go;
    };

    void tell(Kind kind, const QString &sentence, const QString &way = {},
              const std::function<void()> &go = {});
    /// With at most two ways.
    void tell(Kind kind, const QString &sentence, std::vector<Way> ways);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void retranslate();

    static constexpr int shownFor = 12000; ///< milliseconds, for what was done
    Kind kind_ = Kind::Done;
    QLabel *sign_;
    QLabel *words_;
    std::array<QPushButton *, 2> buttons_;
    QToolButton *close_;
    QTimer timer_;
    std::vector<Way> ways_;
};

} // namespace policy::ui
