// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/kept.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace policy::ui {

class Labels;
class Library;

using Ids = std::vector<std::string>;

/// The window's side of what a person keeps: it knows the collections, searches and meanings of
/// colours, and does every change as one that has a name and can be undone. What is shown changes
/// only when a change has been done: one that fails changes nothing.
class Keeper : public QObject {
    Q_OBJECT
public:
    Keeper(Library *library, const Labels *labels, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<CollectionSummary> &collections() const { return collections_; }
    [[nodiscard]] const std::vector<SavedSearch> &searches() const { return searches_; }
    /// How many recommendations a saved search finds.
    [[nodiscard]] std::int64_t foundBy(const std::string &search) const;
    [[nodiscard]] const std::vector<ColourMeaning> &meanings() const { return meanings_; }
    [[nodiscard]] const std::vector<LostMark> &lost() const { return lost_; }
    /// "Yellow".
    [[nodiscard]] static QString plainColourName(const std::string &colour);
    /// "Yellow", or what the person means by it: "Yellow: to be checked".
    [[nodiscard]] QString colourName(const std::string &colour) const;
    /// Entries of the collection that the list shows, in the person's order; others when refreshed.
    [[nodiscard]] const std::vector<CollectionEntry> &entries() const { return entries_; }
    [[nodiscard]] const QString &shown() const { return shown_; }
    /// The list shows this collection alone; "": none.
    void showCollection(const QString &name);
    /// Reads all that again.
    void refresh();

    // Collections and saved searches
    void makeCollection(const QString &name);
    void collect(const QString &name, const Ids &recommendations);
    void takeOut(const QString &name, const Ids &recommendations);
    /// So that the first of them stands at `place` (from 0).
    void moveEntries(const QString &name, const std::vector<std::int64_t> &entries, int place);
    void comment(const QString &name, std::int64_t entry, const QString &comment);
    void renameCollection(const QString &name, const QString &to);
    void removeCollection(const QString &name);
    void saveSearch(const QString &name, const Query &query);
    void renameSearch(const QString &name, const QString &to);
    void removeSearch(const QString &name);

    // Notes and highlights
    void addNote(const MarkTarget &target, const QString &text);
    void changeNote(std::int64_t number, const QString &text);
    void removeNote(std::int64_t number);
    void highlight(const std::string &document, const Stretch &stretch, const std::string &colour);
    void changeHighlight(std::int64_t number, const std::string &colour);
    void removeHighlight(std::int64_t number);
    void setMeanings(const std::vector<ColourMeaning> &meanings);

    // Corrections
    void setTag(const Ids &recommendations, Facet facet, const std::string &value);
    void refuseTag(const Ids &recommendations, Facet facet, const std::string &value);
    /// The program's own reading is in force again.
    void restoreTag(const Ids &recommendations, Facet facet, const std::string &value);
    void merge(const Ids &recommendations);
    /// `offset`: bytes into the recommendation's text.
    void split(const std::string &recommendation, std::size_t offset);
    void addRecommendation(const std::string &document, const Stretch &stretch, Stage stage);
    void removeRecommendations(const Ids &recommendations);
    /// Takes a correction back; `words` say which.
    void takeBack(std::int64_t correction, const QString &words);
    /// Lets go of marks whose words cannot be found again.
    void dropLost(const std::vector<LostMark> &marks);
    /// Puts a mark that was lost on other words, with all that belongs to it.
    void reattach(const LostMark &mark, const MarkTarget &target);

Q_SIGNALS:
    /// A collection has another name: by this window, by undo, or by another program.
    void collectionRenamed(const QString &from, const QString &to);
    /// Collections, searches, meanings or the marks of some document are others now.
    void refreshed();
    /// entries() are others now.
    void entriesChanged();
    /// What collections hold is other, or in another order: lists and counts that they are a part
    /// of are out of date.
    void collectionsChanged();
    /// Something to read after a change: a recommendation that it made.
    void made(const QString &recommendation);

private:
    using Work = std::function<void(Kept &)>;
    void change(const QString &name, Work work, std::function<void()> done = {});
    void askEntries();
    void tellRenamed(const std::vector<CollectionSummary> &now);
    void compareCollections();
    [[nodiscard]] QString tagWords(Facet facet, const std::string &value) const;

    Library *library_;
    const Labels *labels_;
    std::vector<CollectionSummary> collections_;
    std::vector<SavedSearch> searches_;
    std::map<std::string, std::int64_t> found_; ///< by name of the search
    std::vector<ColourMeaning> meanings_;
    std::vector<LostMark> lost_;
    QString shown_;
    std::vector<CollectionEntry> entries_;
    bool entriesKnown_ = false; ///< entries_ is an answer for shown_
    QString seen_;              ///< how much the collections held when that was last looked at
};

} // namespace policy::ui
