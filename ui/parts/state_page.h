// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <string_view>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace policy::ui {

class QuietLabel;

/// What stands where results would: what the matter is, and what to do about it.
class StatePage : public QWidget {
    Q_OBJECT
public:
    struct Way {
        QString text;
        std::function<void()> go;
    };

    explicit StatePage(QWidget *parent = nullptr);

    void show(std::string_view icon, const QString &heading, const QString &text,
              const std::vector<Way> &ways = {});

private:
    QLabel *sign_;
    QLabel *heading_;
    QuietLabel *text_;
    QVBoxLayout *ways_;
};

/// The shape of cards before the first ones are there.
class Skeleton : public QWidget {
    Q_OBJECT
public:
    explicit Skeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace policy::ui
