// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keeping.h"
#include "store/store.h"

#include <string>
#include <vector>

namespace policy {

/// What a person adds to the library: collections, saved searches, notes, highlights, corrections.
/// All of it holds on by words: it is found again after better parsing and in a revised source, and
/// what is not comes back with its old words. Every changing member is one change that undo() of
/// the store takes back (or a part of the one that Store::change() runs). Members throw Error, and
/// UsageError for an unknown name, number or id.
class Kept {
public:
    explicit Kept(Store::Impl &store) : store_(store) {}

    /// Collections in the person's order.
    [[nodiscard]] std::vector<CollectionSummary> collections() const;
    /// Entries in the person's order.
    [[nodiscard]] std::vector<CollectionEntry> collection(const std::string &name) const;
    /// An empty one. Throws UsageError when there is one of that name.
    void makeCollection(const std::string &name);
    /// Adds at the end what is not there yet; makes the collection when there is none of the name.
    void collect(const std::string &name, const std::vector<std::string> &recommendations);
    void takeFromCollection(const std::string &name,
                            const std::vector<std::string> &recommendations);
    /// The same by the entries' numbers, for those that cannot be found again as well.
    void takeEntries(const std::string &name, const std::vector<std::int64_t> &entries);
    /// Moves entries, in the order given, so that the first stands at `place` (from 0) among all.
    void moveEntries(const std::string &name, const std::vector<std::int64_t> &entries, int place);
    void commentEntry(const std::string &name, std::int64_t entry, const std::string &comment);
    void renameCollection(const std::string &name, const std::string &to);
    void moveCollection(const std::string &name, int place);
    void removeCollection(const std::string &name);

    /// Saved filters in the person's order.
    [[nodiscard]] std::vector<SavedSearch> savedSearches() const;
    [[nodiscard]] SavedSearch savedSearch(const std::string &name) const;
    /// Takes the place of an earlier one of that name.
    void saveSearch(const std::string &name, const Query &query);
    void renameSearch(const std::string &name, const std::string &to);
    void moveSearch(const std::string &name, int place);
    void removeSearch(const std::string &name);

    /// Oldest first; of one document, or of all with "".
    [[nodiscard]] std::vector<KeptNote> notes(const std::string &document = {}) const;
    /// Returns the note's number.
    std::int64_t addNote(const MarkTarget &target, const std::string &text);
    void changeNote(std::int64_t number, const std::string &text);
    void removeNote(std::int64_t number);

    [[nodiscard]] std::vector<KeptHighlight> highlights(const std::string &document = {}) const;
    /// Returns the highlight's number.
    std::int64_t addHighlight(const std::string &document, const Stretch &stretch,
                              const std::string &colour);
    void changeHighlight(std::int64_t number, const std::string &colour);
    void removeHighlight(std::int64_t number);
    /// Every colour, with what the person means by it.
    [[nodiscard]] std::vector<ColourMeaning> colourMeanings() const;
    void setColourMeaning(const std::string &colour, const std::string &meaning);

    /// Corrections in the order in which they apply; of one document, or of all with "". They show
    /// in every list, filter, count and export at once.
    [[nodiscard]] std::vector<KeptCorrection> corrections(const std::string &document = {}) const;
    /// A region, sector or stage that the recommendations have.
    void setTag(const std::vector<std::string> &recommendations, Facet facet,
                const std::string &value);
    /// A region or sector that they do not have.
    void refuseTag(const std::vector<std::string> &recommendations, Facet facet,
                   const std::string &value);
    /// Takes back what the person said of it: the program's own reading is in force again.
    void restoreTag(const std::vector<std::string> &recommendations, Facet facet,
                    const std::string &value);
    /// Recommendations of one document, made one; returns its id.
    std::string mergeRecommendations(const std::vector<std::string> &recommendations);
    /// `offset`: bytes into Recommendation::text, where the second begins; returns both ids.
    std::vector<std::string> splitRecommendation(const std::string &recommendation,
                                                 std::size_t offset);
    /// Returns the new one's id.
    std::string addRecommendation(const std::string &document, const Stretch &stretch, Stage stage);
    void removeRecommendations(const std::vector<std::string> &recommendations);
    /// Takes corrections back, whether they still hold or not.
    void forgetCorrections(const std::vector<std::int64_t> &numbers);

    /// What cannot be found again, with its old words.
    [[nodiscard]] std::vector<LostMark> lost() const;
    /// Puts a mark on other words, with all that belongs to it: a note its text and date, an entry
    /// its comment and its place in the collection, a correction what it corrects. Entries, and
    /// corrections of one recommendation (set, refuse, remove), want a recommendation; highlights a
    /// stretch. Throws UsageError for another target, for a correction that cannot be moved, and
    /// for a recommendation that the collection has already.
    void reattach(const LostMark &mark, const MarkTarget &target);
    /// Lets go of marks, whether their words are found or not.
    void letGo(const std::vector<LostMark> &marks);

    /// Where words stand in a document, as read (spaces do not count). Throws UsageError when they
    /// stand nowhere in it, or in more than one place.
    [[nodiscard]] Stretch stretchOf(const std::string &document, const std::string &words) const;

private:
    Store::Impl &store_;
};

} // namespace policy
