// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/detail_strip.h"

#include "compare/link_delegate.h"
#include "compare/link_words.h"
#include "compare/text_pane.h"
#include "labels.h"
#include "look/icons.h"
#include "look/typography.h"
#include "parts/quiet_label.h"
#include "utf16.h"

#include <QEvent>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace policy::ui {

namespace {

/// Below this the texts differ nearly everywhere: what both name says more than what differs.
constexpr double alike = 0.4;
constexpr std::size_t reasonsInList = 4;
constexpr int namesShown = 8;

/// Without whole measures where the texts are only related: nearly all would be marked.
std::vector<Span> spansOf(const std::vector<Naming> &namings, std::vector<Span> Naming::*side,
                          bool measures)
{
    std::vector<Span> spans;
    for (const Naming &naming : namings)
        if (measures || naming.kind != Naming::Kind::Measure)
            spans.insert(spans.end(), (naming.*side).begin(), (naming.*side).end());
    return spans;
}

QString wordsOf(const RecommendationRow &card)
{
    QString words = toQString(card.title.empty() ? card.snippet.text : card.title);
    words.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QString label = toQString(card.label);
    if (label.isEmpty()) return words;
    return label + (label.back().unicode() < 0x80 ? QStringLiteral(" ") : QString()) + words;
}

} // namespace

DetailStrip::DetailStrip(const Labels *labels, const TermNames *names, QWidget *parent)
    : QWidget(parent), labels_(labels), names_(names), heading_(new QuietLabel(this)),
      close_(new QToolButton(this)), links_(new QListWidget(this)), reasons_(new QuietLabel(this)),
      legend_(new QuietLabel(this)), first_(new TextPane(labels, this)), second_(new TextPane(labels, this)),
      parts_(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("detail"));
    setMinimumHeight(150);
    links_->setObjectName(QStringLiteral("links"));
    links_->setFrameShape(QFrame::NoFrame);
    links_->setMouseTracking(true);
    links_->setItemDelegate(new LinkDelegate(links_));
    links_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    links_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    links_->verticalScrollBar()->setSingleStep(space::three);
    links_->setUniformItemSizes(true);
    close_->setIcon(icon("close"));
    close_->setIconSize(QSize(12, 12));
    close_->setAutoRaise(true);
    for (QLabel *label : {heading_, reasons_, legend_}) {
        label->setFont(inSize(font(), TypeSize::Small));
        label->setTextFormat(Qt::PlainText);
    }
    reasons_->setElides(true);
    auto *linked = new QWidget(parts_);
    auto *column = new QVBoxLayout(linked);
    column->setContentsMargins(0, space::half, 0, 0);
    column->setSpacing(space::half);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::two, 0, space::one, 0);
    top->addWidget(heading_, 1);
    top->addWidget(close_);
    column->addLayout(top);
    column->addWidget(links_, 1);
    auto *texts = new QWidget(parts_);
    auto *beside = new QHBoxLayout;
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(first_, 1);
    beside->addWidget(second_, 1);
    auto *textsColumn = new QVBoxLayout(texts);
    textsColumn->setContentsMargins(0, space::half, 0, 0);
    textsColumn->setSpacing(0);
    auto *above = new QHBoxLayout;
    above->setContentsMargins(space::two, 0, space::one, 0);
    above->setSpacing(space::two);
    above->addWidget(reasons_, 1);
    above->addWidget(legend_);
    textsColumn->addLayout(above);
    textsColumn->addLayout(beside, 1);
    parts_->addWidget(linked);
    parts_->addWidget(texts);
    parts_->setChildrenCollapsible(false);
    parts_->setHandleWidth(1);
    parts_->setStretchFactor(0, 2);
    parts_->setStretchFactor(1, 5);
    parts_->setSizes({340, 800});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts_);

    connect(close_, &QToolButton::clicked, this, &DetailStrip::closed);
    connect(links_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item) Q_EMIT linkChosen(item->data(LinkedIdRole).toString());
    });
    connect(links_, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT openWanted(item->data(LinkedIdRole).toString());
    });
    connect(first_, &TextPane::openWanted, this, [this] { Q_EMIT openWanted(toQString(selected_)); });
    connect(second_, &TextPane::openWanted, this, [this] { Q_EMIT openWanted(toQString(paired_)); });
    retranslate();
}

void DetailStrip::retranslate()
{
    close_->setToolTip(tr("Close"));
    close_->setAccessibleName(tr("Close"));
    links_->setAccessibleName(tr("Linked recommendations"));
    if (comparison_ && !selected_.empty()) {
        fillLinks();
        showHeads();
    }
}

void DetailStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

const RecommendationRow *DetailStrip::card(const std::string &id) const
{
    const auto found = comparison_->cards.find(id);
    return found == comparison_->cards.end() ? nullptr : &found->second;
}

void DetailStrip::show(std::shared_ptr<const Comparison> comparison, const std::string &selected,
                       const std::string &paired)
{
    const bool anew = selected != selected_ || comparison != comparison_;
    comparison_ = std::move(comparison);
    selected_ = selected;
    paired_ = paired;
    if (anew) {
        first_->clear();
        fillLinks();
    }
    const QSignalBlocker quiet(links_);
    QListWidgetItem *present = nullptr;
    for (int row = 0; row < links_->count(); ++row)
        if (links_->item(row)->data(LinkedIdRole).toString().toStdString() == paired_)
            present = links_->item(row);
    links_->setCurrentItem(present);
    if (!present) links_->clearSelection();
    showHeads();
}

void DetailStrip::showHeads()
{
    if (const RecommendationRow *one = card(selected_)) first_->setHead(*one);
    const RecommendationRow *other = paired_.empty() ? nullptr : card(paired_);
    second_->setVisible(other != nullptr);
    reasons_->setVisible(other != nullptr);
    legend_->setVisible(false); // comes with the marks
    if (!other) {
        first_->setMarks({}, {});
        first_->setFoot({});
        return;
    }
    second_->setHead(*other);
    const Link *shown = link();
    reasons_->setText(shown ? linkSign(shown->kind) + QLatin1Char(' ') + linkWords(*shown) +
                                  QStringLiteral(" — ") + reasonsLine(*shown, *labels_, *names_, 6)
                            : tr("The two are not linked"));
    reasons_->setToolTip(shown ? reasonsList(*shown, *labels_, *names_) : QString());
}

const Link *DetailStrip::link() const
{
    for (const Link &each : comparison_->links)
        if ((each.a == selected_ && each.b == paired_) ||
            (each.b == selected_ && each.a == paired_))
            return &each;
    return nullptr;
}

void DetailStrip::fillLinks()
{
    const QSignalBlocker quiet(links_);
    links_->clear();
    for (const Link &each : comparison_->links) {
        if (each.a != selected_ && each.b != selected_) continue;
        const RecommendationRow *other = card(each.a == selected_ ? each.b : each.a);
        if (!other) continue;
        auto *item = new QListWidgetItem(wordsOf(*other), links_);
        const QString place = labels_->document(other->document);
        const QString reasons = reasonsLine(each, *labels_, *names_, reasonsInList);
        item->setData(LinkedIdRole, toQString(other->id));
        item->setData(LinkSignRole, linkSign(each.kind) + QLatin1Char(' ') +
                                        linkKindWord(each.kind) + QLatin1Char(' ') +
                                        percent(each.similarity));
        item->setData(LinkPlaceRole, place);
        item->setData(LinkReasonsRole, reasons);
        item->setData(LinkLanguageRole, static_cast<int>(other->language));
        item->setData(Qt::AccessibleTextRole,
                      QStringList{linkWords(each), place, item->text(), reasons}.join(
                          QStringLiteral(". ")));
        item->setToolTip(linkMeaning(each.kind) + QLatin1Char('\n') +
                         reasonsList(each, *labels_, *names_));
    }
    heading_->setText(links_->count() == 0 ? tr("Linked with nothing in the other columns")
                                           : tr("Linked with %n", nullptr, links_->count()));
    heading_->setToolTip(tr("L goes to the next link, Shift+L to the last one"));
}

void DetailStrip::showText(const Recommendation &recommendation, const std::vector<Span> &found)
{
    if (recommendation.id != selected_) return;
    first_->setText(recommendation.text, recommendation.language);
    first_->setFound(found);
}

QString DetailStrip::names(const std::vector<Naming> &namings) const
{
    QStringList words;
    for (const Naming &naming : namings) {
        const QString word = naming.kind == Naming::Kind::Region
                                 ? labels_->region(naming.what)
                                 : termName(naming.what, *labels_, *names_);
        if (naming.kind != Naming::Kind::Measure && !words.contains(word)) words << word;
    }
    if (const auto more = words.size() - namesShown; more > 1) {
        words.resize(namesShown);
        words << tr("%n more", nullptr, static_cast<int>(more));
    }
    return words.join(QStringLiteral(" · "));
}

void DetailStrip::showPair(const PairDetail &detail)
{
    if (detail.a != selected_ || detail.b != paired_) return;
    first_->setText(detail.textA, detail.languageA);
    second_->setText(detail.textB, detail.languageB);
    if (!detail.parts.empty() && detail.similarity >= alike) {
        std::vector<Span> onlyFirst;
        std::vector<Span> onlySecond;
        for (const DiffPart &part : detail.parts) {
            if (part.kind == DiffPart::Kind::Removed) onlyFirst.push_back(part.old);
            if (part.kind == DiffPart::Kind::Added) onlySecond.push_back(part.now);
        }
        first_->setMarks(onlyFirst, {});
        second_->setMarks(onlySecond, {});
        legend_->setText(tr("Marked: only in this one"));
    } else {
        const Link *shown = link();
        const bool measures = shown && shown->kind != LinkKind::Related;
        first_->setMarks(spansOf(detail.onlyA, &Naming::a, measures),
                         spansOf(detail.both, &Naming::a, true));
        second_->setMarks(spansOf(detail.onlyB, &Naming::b, measures),
                          spansOf(detail.both, &Naming::b, true));
        legend_->setText(tr("Marked: named only in this one · dotted: in both"));
    }
    legend_->setVisible(true);
    const auto foot = [this](const std::vector<Naming> &only) {
        const QString named = names(only);
        return named.isEmpty() ? QString() : tr("Named only here: %1").arg(named);
    };
    first_->setFoot(foot(detail.onlyA));
    second_->setFoot(foot(detail.onlyB));
}

void DetailStrip::showFailure(const QString &sentence)
{
    first_->setFoot(sentence);
}

QString DetailStrip::shared() const
{
    return reasons_->isVisibleTo(this) ? reasons_->text() : QString();
}

} // namespace policy::ui
