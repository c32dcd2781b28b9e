// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/keeper.h"

#include "labels.h"
#include "lanes/library.h"
#include "utf16.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace policy::ui {

namespace {

/// Words short enough to stand in a menu.
QString shortened(const QString &words)
{
    constexpr int most = 24;
    const QString line = words.simplified();
    return line.size() > most ? line.left(most) + QChar(0x2026) : line;
}

int countOf(const Ids &ids)
{
    return static_cast<int>(ids.size());
}

} // namespace

Keeper::Keeper(Library *library, const Labels *labels, QObject *parent)
    : QObject(parent), library_(library), labels_(labels)
{
    connect(library_, &Library::opened, this, &Keeper::refresh);
    connect(library_, &Library::keptChanged, this, &Keeper::refresh);
    connect(library_, &Library::changed, this, &Keeper::refresh);
}

QString Keeper::plainColourName(const std::string &colour)
{
    if (colour == "yellow") return tr("Yellow");
    if (colour == "green") return tr("Green");
    if (colour == "blue") return tr("Blue");
    if (colour == "pink") return tr("Pink");
    if (colour == "purple") return tr("Purple");
    return toQString(colour);
}

QString Keeper::colourName(const std::string &colour) const
{
    const QString name = plainColourName(colour);
    for (const ColourMeaning &one : meanings_)
        if (one.colour == colour && !one.meaning.empty())
            return tr("%1: %2", "colour, meaning").arg(name, toQString(one.meaning));
    return name;
}

void Keeper::refresh()
{
    struct Shelf {
        std::vector<CollectionSummary> collections;
        std::vector<SavedSearch> searches;
        std::vector<ColourMeaning> meanings;
        std::vector<LostMark> lost;
        std::map<std::string, std::int64_t> found;
    };
    if (!library_->isOpen()) return;
    library_->reader().ask(
        Topic::Kept,
        [](Store &store, const std::stop_token &stop) {
            const Kept &kept = store.kept();
            Shelf shelf{
                kept.collections(), kept.savedSearches(), kept.colourMeanings(), kept.lost(), {}};
            for (const SavedSearch &one : shelf.searches)
                shelf.found[one.name] = store.counts(one.query, stop).recommendations;
            return shelf;
        },
        [this](Shelf shelf) {
            tellRenamed(shelf.collections);
            collections_ = std::move(shelf.collections);
            searches_ = std::move(shelf.searches);
            meanings_ = std::move(shelf.meanings);
            lost_ = std::move(shelf.lost);
            found_ = std::move(shelf.found);
            Q_EMIT refreshed();
            compareCollections();
        });
    askEntries();
}

std::int64_t Keeper::foundBy(const std::string &search) const
{
    const auto found = found_.find(search);
    return found == found_.end() ? 0 : found->second;
}

/// One name has gone and one has come, made at the same moment: it is the same collection.
void Keeper::tellRenamed(const std::vector<CollectionSummary> &now)
{
    const auto missing = [](const std::vector<CollectionSummary> &these,
                            const std::vector<CollectionSummary> &those) {
        std::vector<CollectionSummary> found;
        for (const CollectionSummary &one : these)
            if (std::none_of(those.begin(), those.end(),
                             [&](const auto &other) { return other.name == one.name; }))
                found.push_back(one);
        return found;
    };
    const auto gone = missing(collections_, now);
    const auto come = missing(now, collections_);
    if (gone.size() == 1 && come.size() == 1 && gone.front().made == come.front().made &&
        gone.front().entries == come.front().entries)
        Q_EMIT collectionRenamed(toQString(gone.front().name), toQString(come.front().name));
}

void Keeper::compareCollections()
{
    QString now;
    for (const CollectionSummary &one : collections_)
        now += QStringLiteral("\n%1 %2").arg(one.entries).arg(toQString(one.name));
    if (std::exchange(seen_, now) != now) Q_EMIT collectionsChanged();
}

void Keeper::showCollection(const QString &name)
{
    if (name == shown_) return;
    shown_ = name;
    entries_.clear();
    entriesKnown_ = false;
    Q_EMIT entriesChanged();
    askEntries();
}

void Keeper::askEntries()
{
    if (shown_.isEmpty() || !library_->isOpen()) return;
    library_->reader().ask(
        Topic::Collection,
        [name = shown_.toStdString()](Store &store, const std::stop_token &) {
            return store.kept().collection(name);
        },
        [this](std::vector<CollectionEntry> entries) {
            const auto same = [](const CollectionEntry &one, const CollectionEntry &other) {
                return one.number == other.number;
            };
            const bool reordered =
                entriesKnown_ && entries_.size() == entries.size() &&
                !std::equal(entries_.begin(), entries_.end(), entries.begin(), same);
            entries_ = std::move(entries);
            entriesKnown_ = true;
            Q_EMIT entriesChanged();
            if (reordered) Q_EMIT collectionsChanged();
        },
        [](const QString &) {}); // it has been removed
}

void Keeper::change(const QString &name, Work work, std::function<void()> done)
{
    library_->change(
        name, [work = std::move(work)](Store &store) { work(store.kept()); }, std::move(done));
}

// Collections and saved searches

void Keeper::makeCollection(const QString &name)
{
    change(tr("make the collection “%1”").arg(name),
           [name = name.toStdString()](Kept &kept) { kept.makeCollection(name); });
}

void Keeper::collect(const QString &name, const Ids &ids)
{
    if (ids.empty()) return;
    change(tr("add %n recommendation(s) to “%1”", nullptr, countOf(ids)).arg(name),
           [name = name.toStdString(), ids](Kept &kept) { kept.collect(name, ids); });
}

void Keeper::takeOut(const QString &name, const Ids &ids)
{
    if (ids.empty()) return;
    change(tr("take %n recommendation(s) out of “%1”", nullptr, countOf(ids)).arg(name),
           [name = name.toStdString(), ids](Kept &kept) { kept.takeFromCollection(name, ids); });
}

void Keeper::moveEntries(const QString &name, const std::vector<std::int64_t> &entries, int place)
{
    if (entries.empty()) return;
    change(tr("reorder “%1”").arg(name), [name = name.toStdString(), entries, place](Kept &kept) {
        kept.moveEntries(name, entries, place);
    });
}

void Keeper::comment(const QString &name, std::int64_t entry, const QString &comment)
{
    change(comment.isEmpty() ? tr("remove the comment in “%1”").arg(name)
                             : tr("comment in “%1”").arg(name),
           [name = name.toStdString(), entry, comment = comment.toStdString()](Kept &kept) {
               kept.commentEntry(name, entry, comment);
           });
}

void Keeper::renameCollection(const QString &name, const QString &to)
{
    change(tr("rename “%1” to “%2”").arg(name, to),
           [name = name.toStdString(), to = to.toStdString()](Kept &kept) {
               kept.renameCollection(name, to);
           });
}

void Keeper::removeCollection(const QString &name)
{
    change(tr("remove the collection “%1”").arg(name),
           [name = name.toStdString()](Kept &kept) { kept.removeCollection(name); });
}

void Keeper::saveSearch(const QString &name, const Query &query)
{
    change(tr("save the search “%1”").arg(name),
           [name = name.toStdString(), query](Kept &kept) { kept.saveSearch(name, query); });
}

void Keeper::renameSearch(const QString &name, const QString &to)
{
    change(tr("rename “%1” to “%2”").arg(name, to),
           [name = name.toStdString(), to = to.toStdString()](Kept &kept) {
               kept.renameSearch(name, to);
           });
}

void Keeper::removeSearch(const QString &name)
{
    change(tr("remove the saved search “%1”").arg(name),
           [name = name.toStdString()](Kept &kept) { kept.removeSearch(name); });
}

// Notes and highlights

void Keeper::addNote(const MarkTarget &target, const QString &text)
{
    change(tr("add the note “%1”").arg(shortened(text)),
           [target, text = text.toStdString()](Kept &kept) { kept.addNote(target, text); });
}

void Keeper::changeNote(std::int64_t number, const QString &text)
{
    change(tr("change the note “%1”").arg(shortened(text)),
           [number, text = text.toStdString()](Kept &kept) { kept.changeNote(number, text); });
}

void Keeper::removeNote(std::int64_t number)
{
    change(tr("remove a note"), [number](Kept &kept) { kept.removeNote(number); });
}

void Keeper::highlight(const std::string &document, const Stretch &stretch,
                       const std::string &colour)
{
    change(tr("highlight in %1").arg(colourName(colour)),
           [=](Kept &kept) { kept.addHighlight(document, stretch, colour); });
}

void Keeper::changeHighlight(std::int64_t number, const std::string &colour)
{
    change(tr("highlight in %1").arg(colourName(colour)),
           [=](Kept &kept) { kept.changeHighlight(number, colour); });
}

void Keeper::removeHighlight(std::int64_t number)
{
    change(tr("remove a highlight"), [number](Kept &kept) { kept.removeHighlight(number); });
}

void Keeper::setMeanings(const std::vector<ColourMeaning> &meanings)
{
    change(tr("name the colours"), [meanings](Kept &kept) {
        for (const ColourMeaning &one : meanings)
            kept.setColourMeaning(one.colour, one.meaning);
    });
}

// Corrections

QString Keeper::tagWords(Facet facet, const std::string &value) const
{
    const QString label = labels_->value(facet, value);
    switch (facet) {
    case Facet::Region: return tr("region %1").arg(label);
    case Facet::Sector: return tr("sector %1").arg(label);
    case Facet::Stage: return tr("stage %1").arg(label);
    default: return label;
    }
}

void Keeper::setTag(const Ids &ids, Facet facet, const std::string &value)
{
    if (ids.empty()) return;
    const QString tag = tagWords(facet, value);
    change(ids.size() == 1 ? tr("set %1").arg(tag)
                           : tr("set %1 on %n recommendations", nullptr, countOf(ids)).arg(tag),
           [=](Kept &kept) { kept.setTag(ids, facet, value); });
}

void Keeper::refuseTag(const Ids &ids, Facet facet, const std::string &value)
{
    if (ids.empty()) return;
    const QString tag = tagWords(facet, value);
    change(ids.size() == 1 ? tr("refuse %1").arg(tag)
                           : tr("refuse %1 on %n recommendations", nullptr, countOf(ids)).arg(tag),
           [=](Kept &kept) { kept.refuseTag(ids, facet, value); });
}

void Keeper::restoreTag(const Ids &ids, Facet facet, const std::string &value)
{
    if (ids.empty()) return;
    change(tr("restore %1").arg(tagWords(facet, value)),
           [=](Kept &kept) { kept.restoreTag(ids, facet, value); });
}

void Keeper::merge(const Ids &ids)
{
    auto id = std::make_shared<std::string>();
    change(
        tr("merge %n recommendations", nullptr, countOf(ids)),
        [=](Kept &kept) { *id = kept.mergeRecommendations(ids); },
        [this, id] { Q_EMIT made(toQString(*id)); });
}

void Keeper::split(const std::string &recommendation, std::size_t offset)
{
    auto first = std::make_shared<std::string>();
    change(
        tr("split a recommendation"),
        [=](Kept &kept) {
            const Ids both = kept.splitRecommendation(recommendation, offset);
            if (!both.empty()) *first = both.front();
        },
        [this, first] { Q_EMIT made(toQString(*first)); });
}

void Keeper::addRecommendation(const std::string &document, const Stretch &stretch, Stage stage)
{
    auto id = std::make_shared<std::string>();
    change(
        tr("add a recommendation"),
        [=](Kept &kept) { *id = kept.addRecommendation(document, stretch, stage); },
        [this, id] { Q_EMIT made(toQString(*id)); });
}

void Keeper::removeRecommendations(const Ids &ids)
{
    if (ids.empty()) return;
    change(tr("strike out %n recommendation(s)", nullptr, countOf(ids)),
           [=](Kept &kept) { kept.removeRecommendations(ids); });
}

void Keeper::takeBack(std::int64_t correction, const QString &words)
{
    change(tr("take back “%1”").arg(shortened(words)),
           [correction](Kept &kept) { kept.forgetCorrections({correction}); });
}

void Keeper::dropLost(const std::vector<LostMark> &marks)
{
    if (marks.empty()) return;
    change(tr("let go of %n mark(s)", nullptr, static_cast<int>(marks.size())),
           [marks](Kept &kept) { kept.letGo(marks); });
}

void Keeper::reattach(const LostMark &mark, const MarkTarget &target)
{
    change(tr("put a mark on other words"),
           [mark, target](Kept &kept) { kept.reattach(mark, target); });
}

} // namespace policy::ui
