// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/empty_state.h"

#include "look/icons.h"
#include "look/theme.h"
#include "look/typography.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace policy::ui {

namespace {

constexpr int signSize = 48;
constexpr int widest = 380;
constexpr int wrapped = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

EmptyState::EmptyState(std::string iconName, QWidget *parent)
    : QWidget(parent), iconName_(std::move(iconName)), column_(new QVBoxLayout(this))
{
    column_->setSpacing(space::one);
    column_->addStretch(1);
}

void EmptyState::setWords(const QString &title, const QString &text)
{
    title_ = title;
    text_ = text;
    setAccessibleName(title);
    setAccessibleDescription(text);
    place();
    update();
}

void EmptyState::addWidget(QWidget *widget)
{
    column_->insertWidget(column_->count() - 1, widget, 0, Qt::AlignHCenter);
}

int EmptyState::wordsHeight() const
{
    const int room = std::min(width() - 2 * space::three, widest);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QRect wide(0, 0, std::max(room, 60), 10000);
    return signSize + space::two + QFontMetrics(bold).boundingRect(wide, wrapped, title_).height() +
           space::one + QFontMetrics(font()).boundingRect(wide, wrapped, text_).height();
}

/// The widgets stand under the painted words, all of it a little above the middle.
void EmptyState::place()
{
    const int top = std::max(space::two, (height() - wordsHeight()) * 2 / 5);
    column_->setContentsMargins(space::three, top + wordsHeight() + space::two, space::three,
                                space::two);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    int y = std::max(space::two, (height() - wordsHeight()) * 2 / 5);
    painter.setOpacity(0.45);
    icon(iconName_).paint(&painter, QRect((width() - signSize) / 2, y, signSize, signSize));
    painter.setOpacity(1);
    y += signSize + space::two;
    const int room = std::max(std::min(width() - 2 * space::three, widest), 60);
    const int left = (width() - room) / 2;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colours.text);
    QRect used;
    painter.drawText(QRect(left, y, room, 10000), wrapped, title_, &used);
    y = used.bottom() + 1 + space::one;
    painter.setFont(font());
    painter.setPen(colours.quiet);
    painter.drawText(QRect(left, y, room, 10000), wrapped, text_);
}

} // namespace policy::ui
