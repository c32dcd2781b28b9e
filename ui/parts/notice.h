// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

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

    void tell(Kind kind, const QString &sentence, const QString &way = {},
              const std::function<void()> &go = {});
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
    QPushButton *way_;
    QToolButton *close_;
    QTimer timer_;
    std::function<void()> go_;
};

} // namespace policy::ui
