// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/tag_chip.h"

#include "look/icons.h"
#include "look/typography.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace policy::ui {

namespace {

constexpr int sideMargin = space::one;
constexpr int wordsGap = 6;
constexpr int widestWords = 220; // what is longer is in the tip
constexpr int signSize = 11;
constexpr int crossRoom = 20; // at the right end, while the chip is pointed at or has the keyboard

} // namespace

TagChip::TagChip(const ReaderTag &tag, QWidget *parent)
    : QAbstractButton(parent), tone_(tag.tone), language_(tag.language), words_(tag.words),
      quiet_(tag.quiet), person_(tag.person), refused_(tag.refused)
{
    setText(tag.label);
    setToolTip(tag.why);
    if (canCorrect() && !refused_) setAccessibleDescription(tr("Delete: not this"));
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

bool TagChip::canCorrect() const
{
    return tone_ == Tone::Region || tone_ == Tone::Sector;
}

QRect TagChip::crossArea() const
{
    return {width() - crossRoom, 0, crossRoom, height()};
}

QString TagChip::correctWords() const
{
    if (refused_) return tr("Take Back “Not This”");
    return person_ ? tr("Take Back What You Set") : tr("Not This");
}

QSize TagChip::sizeHint() const
{
    int width = 2 * sideMargin + QFontMetrics(labelFont()).horizontalAdvance(text());
    if (person_) width += signSize + space::half;
    if (!words_.isEmpty())
        width += wordsGap + QFontMetrics(wordsFont()).horizontalAdvance(shownWords());
    else if (canCorrect() && !refused_)
        width += crossRoom - sideMargin; // the cross must not stand over the name
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
    QFont name = labelFont();
    name.setStrikeOut(refused_);
    painter.setFont(name);
    painter.setPen(quiet_ ? colours.quiet : colours.text);
    const QRect line(sideMargin, 0, room, height() - 2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, label);

    QPen under(colours.tone(tone_), 1.6, Qt::SolidLine, Qt::FlatCap);
    if (tone_ == Tone::Sector) under.setDashPattern({3, 1.6});
    if (tone_ == Tone::Actor) under.setDashPattern({1.2, 1.4});
    painter.setPen(refused_ ? QPen(Qt::NoPen) : under);
    const double y = height() - 4.5;
    painter.drawLine(QPointF(sideMargin, y), QPointF(sideMargin + labelWidth, y));

    if (person_)
        ui::icon("edit").paint(&painter, sideMargin + labelWidth + space::half,
                               (height() - signSize) / 2, signSize, signSize);
    paintWords(painter, line, labelWidth);
    if (!canCorrect() || refused_ || !(underMouse() || hasFocus())) return;
    // The cross stands over the end of the words: the chip keeps its size.
    const QRect cross = crossArea().adjusted(0, 2, -2, -2);
    painter.fillRect(cross, colours.toneWash(tone_));
    ui::icon("close").paint(&painter,
                            QRect(0, 0, signSize, signSize)
                                .translated(cross.center() - QPoint(signSize / 2, signSize / 2)));
}

void TagChip::paintWords(QPainter &painter, const QRect &line, int labelWidth)
{
    const int room = line.width();
    const Colours colours = coloursOf(palette());
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
    if (!hit || event->button() != Qt::LeftButton) return;
    const bool onCross = canCorrect() && crossArea().contains(event->position().toPoint());
    if (refused_ || onCross)
        Q_EMIT corrected();
    else
        Q_EMIT pressedWith(event->modifiers());
}

void TagChip::contextMenuEvent(QContextMenuEvent *event)
{
    if (!canCorrect()) return;
    QMenu menu(this);
    if (!refused_)
        menu.addAction(ui::icon("filter"), tr("Show Only This"), this,
                       [this] { Q_EMIT pressedWith(Qt::NoModifier); });
    menu.addAction(ui::icon(refused_ || person_ ? "reset" : "exclude"), correctWords(), this,
                   &TagChip::corrected);
    menu.exec(event->globalPos());
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (refused_)
            Q_EMIT corrected();
        else
            Q_EMIT pressedWith(event->modifiers());
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (canCorrect()) Q_EMIT corrected();
        return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace policy::ui
