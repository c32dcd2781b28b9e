// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <string>

class QVBoxLayout;

namespace policy::ui {

/// What a zone shows when it has nothing to show: a sign, what is so, and what to do. A button or
/// other widgets can be added under the words.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(std::string iconName, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &text);
    /// Under the words, in the middle.
    void addWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int wordsHeight() const;
    void place();

    std::string iconName_;
    QString title_;
    QString text_;
    QVBoxLayout *column_;
};

} // namespace policy::ui
