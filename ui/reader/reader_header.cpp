// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_header.h"

#include "look/icons.h"
#include "look/theme.h"
#include "look/typography.h"
#include "reader/keep_actions.h"
#include "reader/reader_actions.h"
#include "utf16.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace policy::ui {

namespace {

QToolButton *buttonFor(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ReaderHeader::ReaderHeader(const ReaderActions &actions, const KeepActions &keep, QWidget *parent)
    : QWidget(parent), buttons_(new QWidget), notes_(buttonFor(keep.documentNote)),
      more_(new QToolButton), menu_(new QMenu(this))
{
    auto *inner = new QHBoxLayout(buttons_);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(2);
    for (QAction *action :
         {actions.previous, actions.next, actions.find, actions.copy, actions.source})
        inner->addWidget(buttonFor(action));
    notes_->setIcon(icon("note"));
    inner->addWidget(notes_);
    for (QAction *action : {actions.zoomIn, actions.zoomOut, actions.zoomReset})
        menu_->addAction(action);
    menu_->addSeparator();
    menu_->addAction(actions.counterpart);
    menu_->addAction(actions.setAside);
    menu_->addSeparator();
    menu_->addAction(keep.previousMark);
    menu_->addAction(keep.nextMark);
    more_->setMenu(menu_);
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setIcon(icon("more"));
    more_->setAutoRaise(true);
    more_->setFocusPolicy(Qt::TabFocus);
    more_->setStyleSheet(QStringLiteral("QToolButton::menu-indicator{image:none}"));
    inner->addWidget(more_);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::two, space::one, space::one, space::one);
    row->addStretch(1);
    row->addWidget(buttons_, 0, Qt::AlignVCenter);
    const double title = emOf(fontFor(Language::TraditionalChinese));
    const double about = emOf(fontFor(Language::TraditionalChinese, TypeSize::Small));
    setFixedHeight(static_cast<int>(std::ceil(title * 1.5 + about * 1.5)) + 2 * space::one);
    retranslate();
}

void ReaderHeader::show(const CatalogueEntry &entry, Language language, const QString &kind)
{
    language_ = language;
    const std::string_view title = textIn(entry.title, language);
    title_ = toQString(title.empty() ? std::string_view(entry.id) : title);
    QStringList about;
    for (const QString &part : {kind, toQString(entry.publisher), toQString(entry.date)})
        if (!part.isEmpty()) about << part;
    about_ = about.join(QStringLiteral(" · "));
    setAccessibleName(title_);
    setAccessibleDescription(about_);
    setToolTip(title_ + QLatin1Char('\n') + about_);
    update();
}

void ReaderHeader::retranslate()
{
    more_->setToolTip(tr("More"));
    more_->setAccessibleName(tr("More of the reader"));
}

void ReaderHeader::setNotes(int count)
{
    if (count == noteCount_) return;
    noteCount_ = count;
    notes_->setToolButtonStyle(count > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    notes_->setText(count > 0 ? QString::number(count) : QString());
    notes_->setAccessibleName(tr("%n note(s) on the document", nullptr, count));
    update();
}

QRect ReaderHeader::notesPlace() const
{
    return {notes_->mapToGlobal(QPoint(0, 0)), notes_->size()};
}

void ReaderHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

void ReaderHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), colours.page);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    const int room = buttons_->geometry().left() - 2 * space::two;
    const QFont bold = fontFor(language_, TypeSize::Normal, QFont::DemiBold);
    const QFont small = fontFor(language_, TypeSize::Small);
    const int titleHeight = static_cast<int>(std::ceil(emOf(bold) * 1.5));
    const int smallHeight = static_cast<int>(std::ceil(emOf(small) * 1.5));
    const bool alone = about_.isEmpty();
    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(QRect(space::two, space::one, room, alone ? titleHeight + smallHeight
                                                               : titleHeight),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(title_, Qt::ElideRight, room));
    painter.setFont(small);
    painter.setPen(colours.quiet);
    painter.drawText(QRect(space::two, space::one + titleHeight, room, smallHeight),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(about_, Qt::ElideRight, room));
}

} // namespace policy::ui
