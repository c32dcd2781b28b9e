// SPDX-License-Identifier: GPL-3.0-or-later
// Collections and notes: what a person adds to recommendations.
#include "compare/text_diff.h"
#include "store/keeping.h"
#include "store/store_impl.h"

#include <SQLiteCpp/Transaction.h>

#include <map>
#include <set>
#include <utility>

namespace policy {

namespace {

/// Two texts that agree less than this are two recommendations.
constexpr double sameEnough = 0.6;

std::string documentOf(const std::string &recommendation)
{
    return recommendation.substr(0, recommendation.find('/'));
}

/// Finds recommendations again by their words: an id is only a place in an outline, and better
/// parsing or a revised source may give it to another recommendation.
class Finder {
public:
    explicit Finder(IndexReader &reader) : reader_(reader) {}

    /// Those whose words are still there come first: what they hold on to is not taken for a
    /// reworded neighbour of theirs.
    std::vector<KeptRecommendation> find(const std::vector<Quotation> &quotations)
    {
        std::vector<KeptRecommendation> found;
        std::set<std::string> taken;
        for (const Quotation &one : quotations) {
            found.push_back({exact(one), one.document, one.exact});
            if (!found.back().id.empty()) taken.insert(found.back().id);
        }
        for (std::size_t i = 0; i < quotations.size(); ++i)
            if (found[i].id.empty()) found[i].id = reworded(quotations[i], taken);
        return found;
    }

private:
    std::string exact(const Quotation &quotation)
    {
        std::string other;
        for (const Recommendation &one : recommendationsOf(quotation.document)) {
            if (one.text != quotation.exact) continue;
            if (one.id == quotation.recommendation) return one.id;
            if (other.empty()) other = one.id;
        }
        return other;
    }

    std::string reworded(const Quotation &quotation, const std::set<std::string> &taken)
    {
        std::string best;
        double agreement = sameEnough;
        for (const Recommendation &one : recommendationsOf(quotation.document)) {
            if (taken.contains(one.id)) continue;
            const double ratio = diffRatio(diffTexts(quotation.exact, one.text));
            if (ratio < agreement) continue;
            agreement = ratio;
            best = one.id;
        }
        return best;
    }

    const std::vector<Recommendation> &recommendationsOf(const std::string &document)
    {
        const auto [found, fresh] = read_.try_emplace(document);
        if (fresh)
            if (const DocumentRow *row = reader_.findDocument(document))
                found->second = reader_.document(*row).recommendations;
        return found->second;
    }

    IndexReader &reader_;
    std::map<std::string, std::vector<Recommendation>> read_;
};

std::int64_t namedCollection(const Keeping &keeping, const std::string &name)
{
    if (const std::int64_t found = keeping.findCollection(name)) return found;
    std::string known;
    for (const CollectionSummary &one : keeping.collections())
        known += (known.empty() ? "" : ", ") + one.name;
    throw UsageError("Unknown collection \"" + name + "\"; the library has " +
                     (known.empty() ? "none" : known) + ".");
}

} // namespace

template <typename Work> void Store::Impl::keep(const std::string &doing, Work &&work)
{
    needWriting(doing);
    guarded(doing, [&] {
        SQLite::Transaction transaction(connection_->database(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        Keeping keeping(*connection_);
        IndexReader reader(*connection_);
        work(keeping, reader);
        transaction.commit();
    });
}

std::vector<CollectionSummary> Store::collections() const
{
    return impl_->read("list the collections", {},
                       [&](IndexReader &) { return Keeping(impl_->connection()).collections(); });
}

std::vector<KeptRecommendation> Store::collection(const std::string &name) const
{
    return impl_->read("show the collection", {}, [&](IndexReader &reader) {
        const Keeping keeping(impl_->connection());
        return Finder(reader).find(keeping.entries(namedCollection(keeping, name)));
    });
}

void Store::collect(const std::string &name, const std::vector<std::string> &recommendations)
{
    if (name.empty()) throw UsageError("A collection wants a name.");
    std::vector<Recommendation> wanted;
    for (const std::string &id : recommendations)
        wanted.push_back(recommendation(id));
    impl_->keep(
        "add to the collection \"" + name + "\"", [&](Keeping &keeping, IndexReader &reader) {
            std::int64_t collection = keeping.findCollection(name);
            if (collection == 0) collection = keeping.makeCollection(name);
            std::set<std::string> there;
            for (const auto &one : Finder(reader).find(keeping.entries(collection)))
                there.insert(one.id);
            for (const Recommendation &one : wanted) {
                if (!there.insert(one.id).second) continue;
                keeping.append(collection, keeping.quote(documentOf(one.id), one.id, one.text));
            }
        });
}

void Store::takeFromCollection(const std::string &name,
                               const std::vector<std::string> &recommendations)
{
    impl_->keep("take from the collection \"" + name + "\"", [&](Keeping &keeping,
                                                                 IndexReader &reader) {
        const std::int64_t collection = namedCollection(keeping, name);
        const std::vector<Quotation> entries = keeping.entries(collection);
        const std::vector<KeptRecommendation> now = Finder(reader).find(entries);
        for (const std::string &id : recommendations) {
            bool found = false;
            for (std::size_t i = 0; i < entries.size() && !found; ++i) {
                found = now[i].id == id || (now[i].id.empty() && entries[i].recommendation == id);
                if (found) keeping.takeOut(collection, entries[i].id);
            }
            if (!found)
                throw UsageError("\"" + id + "\" is not in the collection \"" + name + "\".");
        }
    });
}

void Store::removeCollection(const std::string &name)
{
    impl_->keep("remove the collection \"" + name + "\"", [&](Keeping &keeping, IndexReader &) {
        keeping.dropCollection(namedCollection(keeping, name));
    });
}

std::vector<KeptNote> Store::notes() const
{
    return impl_->read("list the notes", {}, [&](IndexReader &reader) {
        std::vector<KeptNote> all;
        std::vector<Quotation> places;
        for (const Keeping::Note &one : Keeping(impl_->connection()).notes()) {
            all.push_back({one.id, {}, one.text, one.changed});
            places.push_back(one.on);
        }
        std::vector<KeptRecommendation> found = Finder(reader).find(places);
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i].on = std::move(found[i]);
        return all;
    });
}

std::int64_t Store::addNote(const std::string &id, const std::string &text)
{
    if (text.empty()) throw UsageError("A note wants words.");
    const Recommendation one = recommendation(id);
    std::int64_t number = 0;
    impl_->keep("add a note", [&](Keeping &keeping, IndexReader &) {
        number = keeping.addNote(keeping.quote(documentOf(one.id), one.id, one.text), text);
    });
    return number;
}

void Store::removeNote(std::int64_t number)
{
    impl_->keep("remove the note", [&](Keeping &keeping, IndexReader &) {
        for (const Keeping::Note &one : keeping.notes())
            if (one.id == number) return keeping.removeNote(one);
        throw UsageError("There is no note " + std::to_string(number) + "; \"notes\" lists them.");
    });
}

} // namespace policy
