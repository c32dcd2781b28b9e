// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/tag_chip.h"

#include "look/typography.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace policy::ui {

namespace {

constexpr int sideMargin = space::one;
constexpr int wordsGap = 6;
constexpr int widestWords = 220; // what is longer is in the tip

} // namespace

TagChip::TagChip(const ReaderTag &tag, QWidget *parent)
    : QAbstractButton(parent), tone_(tag.tone), language_(tag.language), words_(tag.words),
      quiet_(tag.quiet)
{
    setText(tag.label);
    setToolTip(tag.why);
    setAccessibleName(tag.why);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    if (tag.choice) setCursor(Qt::PointingHandCursor);
    // The words say nothing new where they are the name itself.
    if (words_ == tag.label) words_.clear();
}

QFont TagChip::labelFont() const
{
    // Actors, sums and dates are the text's own words, the other names the interface's.
    const bool own = tone_ != Tone::Region && tone_ != Tone::Sector;
    return own ? fontFor(language_, TypeSize::Small) : inSize(font(), TypeSize::Small);
}

QFont TagChip::wordsFont() const
{
    return fontFor(language_, TypeSize::Small);
}

QString TagChip::shownWords() const
{
    return QFontMetrics(wordsFont()).elidedText(words_, Qt::ElideRight, widestWords);
}

QSize TagChip::sizeHint() const
{
    int width = 2 * sideMargin + QFontMetrics(labelFont()).horizontalAdvance(text());
    if (!words_.isEmpty())
        width += wordsGap + QFontMetrics(wordsFont()).horizontalAdvance(shownWords());
    return {width + 1, static_cast<int>(std::ceil(emOf(labelFont()) * 1.9))};
}

QSize TagChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 60), sizeHint().height()};
}

void TagChip::setLit(bool lit)
{
    if (lit_ == lit) return;
    lit_ = lit;
    update();
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool lit = lit_ || underMouse() || hasFocus();
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.line, hasFocus() ? 1.5 : 1));
    painter.setBrush(lit ? colours.toneWash(tone_) : colours.page);
    painter.drawRoundedRect(frame, 4, 4);

    const QFontMetrics measure(labelFont());
    const int room = width() - 2 * sideMargin;
    const QString label = measure.elidedText(text(), Qt::ElideRight, room);
    const int labelWidth = measure.horizontalAdvance(label);
    painter.setFont(labelFont());
    painter.setPen(quiet_ ? colours.quiet : colours.text);
    const QRect line(sideMargin, 0, room, height() - 2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, label);

    QPen under(colours.tone(tone_), 1.6, Qt::SolidLine, Qt::FlatCap);
    if (tone_ == Tone::Sector) under.setDashPattern({3, 1.6});
    if (tone_ == Tone::Actor) under.setDashPattern({1.2, 1.4});
    painter.setPen(under);
    const double y = height() - 4.5;
    painter.drawLine(QPointF(sideMargin, y), QPointF(sideMargin + labelWidth, y));

    if (words_.isEmpty() || labelWidth + wordsGap >= room) return;
    painter.setFont(wordsFont());
    painter.setPen(colours.quiet);
    painter.drawText(line.adjusted(labelWidth + wordsGap, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(wordsFont())
                         .elidedText(shownWords(), Qt::ElideRight, room - labelWidth - wordsGap));
}

void TagChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    Q_EMIT pointed(true);
}

void TagChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    Q_EMIT pointed(false);
}

void TagChip::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT pointed(true);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason) Q_EMIT reached();
}

void TagChip::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    Q_EMIT pointed(false);
}

void TagChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool hit = isDown() && rect().contains(event->position().toPoint());
    QAbstractButton::mouseReleaseEvent(event);
    if (hit && event->button() == Qt::LeftButton) Q_EMIT pressedWith(event->modifiers());
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT pressedWith(event->modifiers()); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace policy::ui
