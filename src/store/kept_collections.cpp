// SPDX-License-Identifier: GPL-3.0-or-later
// Collections and saved searches.
#include "store/places.h"
#include "store/store_impl.h"

#include <algorithm>
#include <set>

namespace policy {

namespace {

std::string documentOf(const std::string &recommendation)
{
    return recommendation.substr(0, recommendation.find('/'));
}

[[noreturn]] void refuse(const std::string &what, const std::string &name,
                         const std::vector<std::string> &names)
{
    std::string known;
    for (const std::string &one : names)
        known += (known.empty() ? "" : ", ") + one;
    throw UsageError("Unknown " + what + " \"" + name + "\"; the library has " +
                     (known.empty() ? "none" : known) + ".");
}

std::int64_t namedCollection(const Keeping &keeping, const std::string &name)
{
    if (const std::int64_t found = keeping.findCollection(name)) return found;
    std::vector<std::string> names;
    for (const CollectionSummary &one : keeping.collections())
        names.push_back(one.name);
    refuse("collection", name, names);
}

SavedSearch namedSearch(const Keeping &keeping, const std::string &name)
{
    std::vector<std::string> names;
    for (SavedSearch &one : keeping.searches()) {
        if (one.name == name) return std::move(one);
        names.push_back(one.name);
    }
    refuse("saved search", name, names);
}

void needName(const std::string &name, const char *what)
{
    if (name.find_first_not_of(" \t\n") == std::string::npos)
        throw UsageError(std::string("A ") + what + " wants a name.");
}

std::vector<KeptPlace> placesOf(const std::vector<Keeping::Entry> &entries, IndexReader &reader)
{
    std::vector<const KeptWords *> marks;
    for (const Keeping::Entry &one : entries)
        marks.push_back(&one.on);
    return Places(reader).find(marks);
}

/// `list` with `moved` taken out and put back so that the first of them stands at `place`.
template <typename Value>
std::vector<Value> rearranged(std::vector<Value> list, const std::vector<Value> &moved, int place)
{
    std::erase_if(list,
                  [&](const Value &one) { return std::ranges::find(moved, one) != moved.end(); });
    const auto at = std::clamp<std::ptrdiff_t>(place, 0, static_cast<std::ptrdiff_t>(list.size()));
    list.insert(list.begin() + at, moved.begin(), moved.end());
    return list;
}

std::vector<std::int64_t> numbersOf(const std::vector<Keeping::Entry> &entries)
{
    std::vector<std::int64_t> numbers;
    for (const Keeping::Entry &one : entries)
        numbers.push_back(one.on.id);
    return numbers;
}

void needEntries(const std::vector<std::int64_t> &there, const std::vector<std::int64_t> &wanted,
                 const std::string &name)
{
    for (const std::int64_t one : wanted)
        if (std::ranges::find(there, one) == there.end())
            throw UsageError("The collection \"" + name + "\" has no entry " + std::to_string(one) +
                             ".");
}

} // namespace

std::vector<CollectionSummary> Kept::collections() const
{
    return store_.read("list the collections", {},
                       [&](IndexReader &) { return Keeping(store_.connection()).collections(); });
}

std::vector<CollectionEntry> Kept::collection(const std::string &name) const
{
    return store_.read("show the collection", {}, [&](IndexReader &reader) {
        const Keeping keeping(store_.connection());
        const std::vector<Keeping::Entry> entries = keeping.entries(namedCollection(keeping, name));
        const std::vector<KeptPlace> places = placesOf(entries, reader);
        std::vector<CollectionEntry> found;
        for (std::size_t i = 0; i < entries.size(); ++i)
            found.push_back({entries[i].on.id, places[i].recommendation, places[i].document,
                             places[i].words, entries[i].comment, places[i].removed});
        return found;
    });
}

void Kept::makeCollection(const std::string &name)
{
    needName(name, "collection");
    store_.change("make the collection \"" + name + "\"", [&] {
        Keeping keeping(store_.connection());
        if (keeping.findCollection(name) != 0)
            throw UsageError("There is a collection \"" + name + "\" already.");
        keeping.makeCollection(name);
    });
}

void Kept::collect(const std::string &name, const std::vector<std::string> &recommendations)
{
    needName(name, "collection");
    store_.change("add to the collection \"" + name + "\"", [&] {
        Keeping keeping(store_.connection());
        IndexReader reader(store_.connection());
        std::int64_t collection = keeping.findCollection(name);
        if (collection == 0) collection = keeping.makeCollection(name);
        std::set<std::string> there;
        for (const KeptPlace &one : placesOf(keeping.entries(collection), reader))
            there.insert(one.recommendation);
        for (const std::string &id : recommendations) {
            const Recommendation one = store_.recommendationNamed(reader, id);
            if (!there.insert(one.id).second) continue;
            keeping.append(collection, keeping.quote(documentOf(one.id), quotationOf(one)));
        }
    });
}

void Kept::takeFromCollection(const std::string &name,
                              const std::vector<std::string> &recommendations)
{
    store_.change("take from the collection \"" + name + "\"", [&] {
        Keeping keeping(store_.connection());
        IndexReader reader(store_.connection());
        const auto entries = keeping.entries(namedCollection(keeping, name));
        const std::vector<KeptPlace> places = placesOf(entries, reader);
        for (const std::string &id : recommendations) {
            bool found = false;
            for (std::size_t i = 0; i < entries.size() && !found; ++i) {
                const bool gone = places[i].recommendation.empty();
                found = places[i].recommendation == id ||
                        (gone && entries[i].on.quotation.recommendation == id);
                if (found) keeping.takeOut(entries[i].on.id);
            }
            if (!found)
                throw UsageError("\"" + id + "\" is not in the collection \"" + name + "\".");
        }
    });
}

void Kept::takeEntries(const std::string &name, const std::vector<std::int64_t> &entries)
{
    store_.change("take from the collection \"" + name + "\"", [&] {
        Keeping keeping(store_.connection());
        needEntries(numbersOf(keeping.entries(namedCollection(keeping, name))), entries, name);
        for (const std::int64_t one : entries)
            keeping.takeOut(one);
    });
}

void Kept::moveEntries(const std::string &name, const std::vector<std::int64_t> &entries, int place)
{
    store_.change("reorder the collection \"" + name + "\"", [&] {
        Keeping keeping(store_.connection());
        const auto now = keeping.entries(namedCollection(keeping, name));
        needEntries(numbersOf(now), entries, name);
        std::map<std::int64_t, std::int64_t> places;
        for (const Keeping::Entry &one : now)
            places[one.on.id] = one.place;
        std::int64_t next = 0;
        for (const std::int64_t one : rearranged(numbersOf(now), entries, place))
            if (++next != places[one]) keeping.placeEntry(one, next);
    });
}

void Kept::commentEntry(const std::string &name, std::int64_t entry, const std::string &comment)
{
    store_.change("comment on an entry of \"" + name + "\"", [&] {
        Keeping keeping(store_.connection());
        needEntries(numbersOf(keeping.entries(namedCollection(keeping, name))), {entry}, name);
        keeping.comment(entry, comment);
    });
}

void Kept::renameCollection(const std::string &name, const std::string &to)
{
    needName(to, "collection");
    store_.change("rename the collection \"" + name + "\"", [&] {
        Keeping keeping(store_.connection());
        const std::int64_t collection = namedCollection(keeping, name);
        if (to == name) return;
        if (keeping.findCollection(to) != 0)
            throw UsageError("There is a collection \"" + to + "\" already.");
        keeping.renameCollection(collection, to);
        for (SavedSearch &one : keeping.searches()) { // they go on meaning this collection
            bool names = false;
            for (Choice &choice : one.query.choices) {
                if (choice.facet != Facet::Collection || choice.value != name) continue;
                choice.value = to;
                names = true;
            }
            if (names) keeping.saveSearch(one.name, one.query);
        }
    });
}

void Kept::moveCollection(const std::string &name, int place)
{
    store_.change("reorder the collections", [&] {
        Keeping keeping(store_.connection());
        static_cast<void>(namedCollection(keeping, name));
        std::vector<std::string> names;
        for (const CollectionSummary &one : keeping.collections())
            names.push_back(one.name);
        std::int64_t next = 0;
        for (const std::string &one : rearranged(names, {name}, place))
            keeping.placeCollection(keeping.findCollection(one), ++next);
    });
}

void Kept::removeCollection(const std::string &name)
{
    store_.change("remove the collection \"" + name + "\"", [&] {
        Keeping keeping(store_.connection());
        keeping.dropCollection(namedCollection(keeping, name));
    });
}

std::vector<SavedSearch> Kept::savedSearches() const
{
    return guarded("list the saved searches",
                   [&] { return Keeping(store_.connection()).searches(); });
}

SavedSearch Kept::savedSearch(const std::string &name) const
{
    return guarded("read the saved search",
                   [&] { return namedSearch(Keeping(store_.connection()), name); });
}

void Kept::saveSearch(const std::string &name, const Query &query)
{
    needName(name, "saved search");
    store_.change("save the search \"" + name + "\"",
                  [&] { Keeping(store_.connection()).saveSearch(name, query); });
}

void Kept::renameSearch(const std::string &name, const std::string &to)
{
    needName(to, "saved search");
    store_.change("rename the saved search \"" + name + "\"", [&] {
        Keeping keeping(store_.connection());
        static_cast<void>(namedSearch(keeping, name));
        for (const SavedSearch &one : keeping.searches())
            if (one.name == to && to != name)
                throw UsageError("There is a saved search \"" + to + "\" already.");
        keeping.renameSearch(name, to);
    });
}

void Kept::moveSearch(const std::string &name, int place)
{
    store_.change("reorder the saved searches", [&] {
        Keeping keeping(store_.connection());
        static_cast<void>(namedSearch(keeping, name));
        std::vector<std::string> names;
        for (const SavedSearch &one : keeping.searches())
            names.push_back(one.name);
        std::int64_t next = 0;
        for (const std::string &one : rearranged(names, {name}, place))
            keeping.placeSearch(one, ++next);
    });
}

void Kept::removeSearch(const std::string &name)
{
    store_.change("remove the saved search \"" + name + "\"", [&] {
        Keeping keeping(store_.connection());
        static_cast<void>(namedSearch(keeping, name));
        keeping.dropSearch(name);
    });
}

} // namespace policy
