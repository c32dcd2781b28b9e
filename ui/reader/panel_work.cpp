// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/quotations.h"
#include "labels.h"
#include "reader/citation.h"
#include "reader/detail_pane.h"
#include "reader/find_bar.h"
#include "reader/panel_parts.h"
#include "results/result_roles.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QMimeData>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace policy::ui {

namespace {

constexpr std::array zoomSteps{50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};

bool holds(LineRange lines, int line)
{
    return lines.first <= line && line <= lines.last;
}

} // namespace

const Recommendation *ReaderPanel::Impl::focused() const
{
    if (!document_ || focus_ < 0) return nullptr;
    return &document_->recommendations[static_cast<std::size_t>(focus_)];
}

int ReaderPanel::Impl::indexOf(const std::string &id) const
{
    if (!document_ || id.empty()) return -1;
    const auto &all = document_->recommendations;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Recommendation &one) { return one.id == id; });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

void ReaderPanel::Impl::focus(int index)
{
    if (!document_ || index == focus_) return;
    focus_ = index;
    endCut();
    foreignCounterpart_.reset();
    updateMarks();
    updateDetails();
    updateActions();
    const Recommendation *now = focused();
    if (now && !now->counterpart.empty() && indexOf(now->counterpart) < 0)
        Q_EMIT panel_.counterpartNeeded(toQString(now->counterpart));
}

void ReaderPanel::Impl::revealFocus()
{
    const Recommendation *now = focused();
    if (!now) return;
    if (showsSource_) {
        view_->reveal({std::max(0, now->lines.first - 1), {0, 1}});
    } else if (!now->pieces.empty()) {
        const TextPiece &piece = now->pieces.front();
        const Passage &passage = document_->passages[static_cast<std::size_t>(piece.passage)];
        view_->reveal({piece.passage, toUtf16(passage.text, piece.span)});
    }
}

void ReaderPanel::Impl::revealPassage(int passage)
{
    if (!document_ || passage < 0 || passage >= reading_->unitCount()) return;
    const Place place = showsSource_ ? inSource({passage, 0}) : Place{passage, 0};
    if (const int fold = reading_->foldOf(passage);
        !showsSource_ && fold >= 0 && !reading_->foldIsOpen(fold))
        toggleFold(fold);
    view_->reveal({place.unit, {place.offset, place.offset + 1}});
}

void ReaderPanel::Impl::markWords(const std::vector<Snippet> &snippets)
{
    view_->setWords(markedWords(snippets));
}

void ReaderPanel::Impl::showForeignCounterpart(const Recommendation &counterpart)
{
    const Recommendation *now = focused();
    if (!now || now->counterpart != counterpart.id) return;
    foreignCounterpart_ = std::make_unique<Recommendation>(counterpart);
    updateDetails();
}

// Reading page and source lines.

Place ReaderPanel::Impl::inSource(Place place) const
{
    const Passage &passage = document_->passages[static_cast<std::size_t>(place.unit)];
    const std::size_t byte = utf8Offset(passage.text, place.offset);
    return {std::max(0, linesOf(passage, Span{byte, byte + 1}).first - 1), 0};
}

Place ReaderPanel::Impl::inReading(Place line) const
{
    const int wanted = line.unit + 1;
    const auto &passages = document_->passages;
    // Empty lines belong to no passage: the next one that begins behind them.
    const auto found =
        std::find_if(passages.begin(), passages.end(), [wanted](const Passage &passage) {
            return holds(passage.lines, wanted) || passage.lines.first > wanted;
        });
    if (found == passages.end()) return {static_cast<int>(passages.size()) - 1, 0};
    Place place{static_cast<int>(found - passages.begin()), 0};
    for (const LineMark &mark : found->lineMarks)
        if (mark.line <= wanted) place.offset = utf16Offset(found->text, mark.offset);
    return place;
}

/// To the other page, with the same text at the same height.
void ReaderPanel::Impl::switchPage(bool source)
{
    if (!document_ || source == showsSource_ || (source && !source_)) {
        actions_.source->setChecked(showsSource_);
        return;
    }
    Place from = view_->topPlace();
    if (const Recommendation *now = focused(); now && !now->pieces.empty()) {
        const TextPiece &piece = now->pieces.front();
        const Place start =
            source ? Place{piece.passage,
                           utf16Offset(
                               document_->passages[static_cast<std::size_t>(piece.passage)].text,
                               piece.span.begin)}
                   : Place{std::max(0, now->lines.first - 1), 0};
        if (view_->isSeen(start)) from = start;
    }
    const double y = view_->yOf(from);
    const Place to = source ? inSource(from) : inReading(from);
    showPage(source);
    view_->putAt(to, y);
    if (find_->isVisible()) startFind(find_->words());
    updateActions();
}

void ReaderPanel::Impl::toggleFold(int fold)
{
    reading_->setFoldOpen(fold, !reading_->foldIsOpen(fold));
    bool all = true;
    for (int i = 0; i < reading_->foldCount(); ++i)
        all = all && reading_->foldIsOpen(i);
    actions_.setAside->setChecked(all);
    if (!showsSource_) view_->contentChanged();
}

// Going about.

void ReaderPanel::Impl::setZoom(int percent)
{
    const int wanted = std::clamp(percent, zoomSteps.front(), zoomSteps.back());
    if (wanted == zoom_) return;
    zoom_ = wanted;
    view_->setZoom(zoom_ / 100.0);
    Q_EMIT panel_.zoomChanged(zoom_);
}

void ReaderPanel::Impl::stepZoom(int steps)
{
    if (steps > 0) {
        const auto next = std::upper_bound(zoomSteps.begin(), zoomSteps.end(), zoom_);
        setZoom(next == zoomSteps.end() ? zoomSteps.back() : *next);
    } else {
        const auto same = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), zoom_);
        setZoom(same == zoomSteps.begin() ? zoomSteps.front() : *std::prev(same));
    }
}

void ReaderPanel::Impl::goTo(int index)
{
    focus(index);
    revealFocus();
    Q_EMIT panel_.recommendationActivated(toQString(focused()->id));
}

void ReaderPanel::Impl::stepRecommendation(int by)
{
    if (!document_ || document_->recommendations.empty()) return;
    const int last = static_cast<int>(document_->recommendations.size()) - 1;
    const int wanted = focus_ < 0 ? (by > 0 ? 0 : last) : std::clamp(focus_ + by, 0, last);
    if (wanted != focus_) goTo(wanted);
}

void ReaderPanel::Impl::goToCounterpart()
{
    const Recommendation *now = focused();
    if (!now || now->counterpart.empty()) return;
    if (const int here = indexOf(now->counterpart); here >= 0)
        goTo(here);
    else
        Q_EMIT panel_.counterpartRequested(toQString(now->counterpart));
}

void ReaderPanel::Impl::pressTag(int tag, Qt::KeyboardModifiers modifiers)
{
    const ReaderTag &pressed = tags_[static_cast<std::size_t>(tag)];
    if (pressed.choice)
        Q_EMIT panel_.tagClicked(*pressed.choice, modifiers);
    else if (!pressed.places.empty() && !showsSource_)
        view_->reveal(pressed.places.front());
}

// Copying.

CitedWords ReaderPanel::Impl::citedSelection() const
{
    const auto [from, to] = view_->selection();
    const int last = to.offset == 0 && to.unit > from.unit ? to.unit - 1 : to.unit;
    if (showsSource_) {
        const Place passage = inReading(from);
        const int section =
            passage.unit < 0 ? -1
                             : document_->passages[static_cast<std::size_t>(passage.unit)].section;
        const Language language = reading_->mainLanguage();
        return {view_->selectedText(), language,
                citation(*document_, section, {from.unit + 1, last + 1}, language)};
    }
    const Passage &first = document_->passages[static_cast<std::size_t>(from.unit)];
    const Passage &end = document_->passages[static_cast<std::size_t>(last)];
    const std::size_t begin = utf8Offset(first.text, from.offset);
    const std::size_t finish = last == to.unit ? utf8Offset(end.text, to.offset) : end.text.size();
    const LineRange lines{linesOf(first, {begin, begin + 1}).first,
                          linesOf(end, {finish > 0 ? finish - 1 : 0, finish}).last};
    const Language language = reading_->unitLanguage(from.unit);
    return {view_->selectedText(), language, citation(*document_, first.section, lines, language)};
}

void ReaderPanel::Impl::copyWithCitation()
{
    std::vector<CitedWords> copied;
    if (view_->hasSelection())
        copied.push_back(citedSelection());
    else if (const Recommendation *now = focused())
        copied.push_back({quotedWords(*now), now->language,
                          citation(*document_, now->section, now->lines, now->language)});
    if (copied.empty()) return;
    QApplication::clipboard()->setMimeData(quotationData(copied));
    QToolTip::showText(view_->mapToGlobal(QPoint(24, 24)),
                       ReaderPanel::tr("Copied with its source"), view_, {}, 1500);
}

/// The selected words, dragged into another program.
void ReaderPanel::Impl::dragSelection()
{
    auto *drag = new QDrag(view_);
    QMimeData *data = quotationData({citedSelection()});
    // Words of the recommendation in focus: a collection takes it.
    const auto stretch = selectedStretch();
    const Recommendation *now = focused();
    if (now && stretch && offsetIn(*document_, *now, placesOf(*document_, *stretch).first))
        data->setData(recommendationsType, QByteArray::fromStdString(now->id) + '\n');
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
}

// Finding.

void ReaderPanel::Impl::startFind(const QString &words)
{
    currentFound_ = -1;
    finder_->find(showsSource_ ? std::shared_ptr<const PageContent>(lines_)
                               : std::shared_ptr<const PageContent>(reading_),
                  words);
}

/// The first place at or behind what is seen becomes the current one, once it is known.
void ReaderPanel::Impl::updateFound()
{
    const auto &found = finder_->found();
    if (currentFound_ < 0 && !found.empty()) {
        const Place top = view_->topPlace();
        const auto next =
            std::partition_point(found.begin(), found.end(), [top](const PlaceRange &place) {
                return Place{place.unit, place.range.begin} < top;
            });
        if (next != found.end() || finder_->isDone()) {
            currentFound_ = next == found.end() ? 0 : static_cast<int>(next - found.begin());
            stepFound(0);
        }
    }
    if (found.empty()) currentFound_ = -1;
    view_->setFound(found, currentFound_);
    find_->setCount(currentFound_, static_cast<int>(found.size()), finder_->isDone());
    updateActions();
}

void ReaderPanel::Impl::stepFound(int by)
{
    const auto &found = finder_->found();
    if (found.empty()) return;
    const int count = static_cast<int>(found.size());
    currentFound_ = ((std::max(currentFound_, 0) + by) % count + count) % count;
    const PlaceRange place = found[static_cast<std::size_t>(currentFound_)];
    view_->setFound(found, currentFound_);
    find_->setCount(currentFound_, count, finder_->isDone());
    if (const int fold = showsSource_ ? -1 : reading_->foldOf(place.unit);
        fold >= 0 && !reading_->foldIsOpen(fold))
        toggleFold(fold);
    view_->reveal(place);
}

} // namespace policy::ui
