// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/detail_pane.h"

#include "keep/note_list.h"
#include "labels.h"
#include "look/icons.h"
#include "look/typography.h"
#include "reader/counterpart_card.h"
#include "reader/flow_layout.h"
#include "reader/stage_button.h"
#include "reader/tag_chip.h"
#include "results/card_parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace policy::ui {

DetailPane::DetailPane(QWidget *parent)
    : QScrollArea(parent), body_(new QWidget), column_(new QVBoxLayout(body_)),
      stage_(new StageButton), lines_(new QToolButton), facts_(new QLabel), more_(new QToolButton),
      notes_(new NoteList), counterpart_(new CounterpartCard)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    column_->setContentsMargins(space::two, space::oneAndHalf, space::two, space::two);
    column_->setSpacing(space::oneAndHalf);
    buildHead();
    column_->addWidget(notes_);
    column_->addWidget(counterpart_);
    column_->addStretch(1);
    setWidget(body_);
    connect(stage_, &StageButton::chosen, this, &DetailPane::stageChosen);
    connect(stage_, &StageButton::restoreWanted, this, &DetailPane::stageRestored);
    connect(lines_, &QToolButton::clicked, this, &DetailPane::linesPressed);
    connect(counterpart_, &QAbstractButton::clicked, this, &DetailPane::counterpartPressed);
    connect(notes_, &NoteList::added, this, &DetailPane::noteAdded);
    connect(notes_, &NoteList::changed, this, &DetailPane::noteChanged);
    connect(notes_, &NoteList::removeWanted, this, &DetailPane::noteRemoved);
    connect(notes_, &NoteList::goWanted, this, &DetailPane::noteGoWanted);
    connect(notes_, &NoteList::resized, this, &DetailPane::resized);
    retranslate();
    applyPalette();
}

void DetailPane::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::one);
    head->addWidget(stage_);
    head->addWidget(facts_);
    head->addWidget(lines_);
    head->addStretch(1);
    head->addWidget(more_);
    column_->addLayout(head);
    lines_->setAutoRaise(true);
    lines_->setFocusPolicy(Qt::StrongFocus);
    lines_->setCursor(Qt::PointingHandCursor);
    more_->setObjectName(QStringLiteral("correct"));
    more_->setAutoRaise(true);
    more_->setFocusPolicy(Qt::StrongFocus);
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more_->setIcon(icon("edit"));
    more_->setStyleSheet(QStringLiteral("QToolButton::menu-indicator{image:none}"));
}

void DetailPane::retranslate()
{
    more_->setText(tr("Correct"));
    more_->setToolTip(tr("Correct what the program read, keep it, or note something"));
    notes_->setAddText(tr("Note on this recommendation"));
}

void DetailPane::setMenu(QMenu *menu)
{
    more_->setMenu(menu);
}

void DetailPane::show(const Document &document, const Recommendation &recommendation,
                      const std::vector<ReaderTag> &tags, int number)
{
    stage_->show(recommendation.stage, recommendation.stageOrigin);
    QStringList facts;
    facts << tr("%1 of %2").arg(number + 1).arg(document.recommendations.size());
    if (const auto measures = recommendation.measures.size(); measures > 0)
        facts << (measures == 1 ? tr("1 measure") : tr("%1 measures").arg(measures));
    facts_->setText(facts.join(QStringLiteral(" · ")));
    lines_->setText(lineWords(recommendation.lines));
    lines_->setToolTip(tr("Show these lines of the source file"));
    lines_->setVisible(recommendation.lines.first > 0);

    clearTags();
    tagArea_ = new QWidget;
    grid_ = new QGridLayout(tagArea_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(space::oneAndHalf);
    grid_->setVerticalSpacing(space::one);
    grid_->setColumnStretch(1, 1);
    addTags(tags, Tone::Region, tr("Regions"), 0);
    addTags(tags, Tone::Sector, tr("Sectors"), 1);
    addTags(tags, Tone::Actor, tr("Actors"), 2);
    addTags(tags, Tone::Amount, tr("Amounts"), 3);
    addTags(tags, Tone::Date, tr("Dates"), 4);
    column_->insertWidget(1, tagArea_);
    counterpart_->hide();
    verticalScrollBar()->setValue(0);
    updateGeometry();
}

void DetailPane::clearTags()
{
    chips_.clear();
    plus_.clear();
    delete tagArea_;
    tagArea_ = nullptr;
}

QLayout *DetailPane::addRow(const QString &name, int row)
{
    auto *label = new QLabel(name);
    label->setFont(inSize(font(), TypeSize::Small));
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, coloursOf(palette()).quiet);
    label->setPalette(quiet);
    grid_->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignTop);
    auto *holder = new QWidget;
    auto *flow = new FlowLayout(6, holder);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    holder->setSizePolicy(policy);
    grid_->addWidget(holder, row, 1);
    return flow;
}

/// Behind the tags of a facet: a quiet way to add one that the program did not see.
void DetailPane::addPlus(QLayout *flow, Facet facet, const QString &words, int row)
{
    auto *plus = new QToolButton;
    plus->setObjectName(facet == Facet::Region ? QStringLiteral("add-region")
                                               : QStringLiteral("add-sector"));
    plus->setIcon(icon("add"));
    plus->setIconSize(QSize(12, 12));
    plus->setAutoRaise(true);
    plus->setFocusPolicy(Qt::StrongFocus);
    plus->setToolTip(words);
    plus->setAccessibleName(words);
    const int side = TagChip(ReaderTag()).sizeHint().height();
    plus->setFixedSize(side, side);
    if (flow->count() == 0) grid_->itemAtPosition(row, 0)->widget()->setFixedHeight(side);
    connect(plus, &QToolButton::clicked, this, [this, facet] { Q_EMIT addTagWanted(facet); });
    flow->addWidget(plus);
    plus_[facet] = plus;
}

QRect DetailPane::addPlace(Facet facet) const
{
    const auto found = plus_.find(facet);
    if (found == plus_.end() || !found->second->isVisible())
        return {mapToGlobal(QPoint(space::two, space::two)), QSize(1, 1)};
    return {found->second->mapToGlobal(QPoint(0, 0)), found->second->size()};
}

void DetailPane::showNotes(const std::vector<KeptNote> &notes)
{
    notes_->show(notes);
    updateGeometry();
}

void DetailPane::writeNote()
{
    notes_->writeNew();
    ensureWidgetVisible(notes_);
}

void DetailPane::addTags(const std::vector<ReaderTag> &tags, Tone tone, const QString &name,
                         int row)
{
    QLayout *flow = nullptr;
    const bool canAdd = tone == Tone::Region || tone == Tone::Sector;
    if (canAdd) flow = addRow(name, row);
    for (std::size_t i = 0; i < tags.size(); ++i) {
        if (tags[i].tone != tone) continue;
        if (!flow) flow = addRow(name, row);
        const int number = static_cast<int>(i);
        auto *chip = new TagChip(tags[i]);
        connect(chip, &TagChip::pointed, this,
                [this, number](bool on) { Q_EMIT tagPointed(on ? number : -1); });
        connect(chip, &TagChip::reached, this, [this, chip, number] {
            ensureWidgetVisible(chip);
            Q_EMIT tagFocused(number);
        });
        connect(chip, &TagChip::pressedWith, this, [this, number](Qt::KeyboardModifiers modifiers) {
            Q_EMIT tagPressed(number, modifiers);
        });
        connect(chip, &TagChip::corrected, this, [this, number] { Q_EMIT tagCorrected(number); });
        if (flow->count() == 0) // the name stands level with the first chip
            grid_->itemAtPosition(row, 0)->widget()->setFixedHeight(chip->sizeHint().height());
        flow->addWidget(chip);
        chips_.resize(std::max(chips_.size(), i + 1), nullptr);
        chips_[i] = chip;
    }
    if (tone == Tone::Region) addPlus(flow, Facet::Region, tr("Add a region"), row);
    if (tone == Tone::Sector) addPlus(flow, Facet::Sector, tr("Add a sector"), row);
}

void DetailPane::showCounterpart(const Recommendation *counterpart)
{
    counterpart_->setVisible(counterpart != nullptr);
    if (counterpart) counterpart_->show(*counterpart);
    updateGeometry();
}

void DetailPane::setLitTag(int tag)
{
    for (std::size_t i = 0; i < chips_.size(); ++i)
        if (chips_[i]) chips_[i]->setLit(static_cast<int>(i) == tag);
}

QSize DetailPane::sizeHint() const
{
    const int width = viewport()->width();
    return {360, body_->hasHeightForWidth() ? body_->heightForWidth(width)
                                            : body_->sizeHint().height()};
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry();
}

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) applyPalette();
}

void DetailPane::applyPalette()
{
    const Colours colours = coloursOf(palette());
    QPalette quiet; // only this role is set, all others follow the application
    quiet.setColor(QPalette::WindowText, colours.quiet);
    facts_->setPalette(quiet);
    QPalette link;
    link.setColor(QPalette::ButtonText, colours.accent);
    lines_->setPalette(link);
    if (tagArea_)
        for (QLabel *label : tagArea_->findChildren<QLabel *>())
            label->setPalette(quiet);
    viewport()->setBackgroundRole(QPalette::Base);
    body_->setBackgroundRole(QPalette::Base);
    body_->setAutoFillBackground(true);
}

} // namespace policy::ui
