// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/column_choices.h"
#include "model/query.h"

#include <QObject>

#include <string>
#include <vector>

namespace policy::ui {

/// The one query, which every panel edits, and the columns laid side by side on the comparison's
/// page, with their history.
class QueryState : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const Query &query() const { return places_[at_].query; }
    [[nodiscard]] const ColumnChoices &columns() const { return places_[at_].columns; }
    [[nodiscard]] bool isEmpty() const { return query() == Query(); }
    [[nodiscard]] bool isChosen(Facet facet, const std::string &value) const;
    [[nodiscard]] bool isExcluded(Facet facet, const std::string &value) const;
    [[nodiscard]] bool canGoBack() const { return at_ > 0; }
    [[nodiscard]] bool canGoForward() const { return at_ + 1 < places_.size(); }

    /// Where a session begins: the only place of the history.
    void start(Query query, ColumnChoices columns);
    /// A new place in the history; nothing happens when it is the present one.
    void set(Query query);
    /// The text as typed: one run of typing is one place in the history.
    void type(const std::string &text);
    /// Ends a run of typing.
    void settle() { typing_ = false; }

    /// `value` alone of its facet; chosen alone already: the facet is left open.
    void choose(Facet facet, const std::string &value);
    /// Adds `value` to its facet, or takes it away.
    void toggle(Facet facet, const std::string &value);
    /// Excludes `value`, or no longer.
    void exclude(Facet facet, const std::string &value);
    void drop(const Choice &choice);
    void setExact(bool exact);
    void setTranslate(bool translate);

    /// Other columns are a new place in the history too. One twice, or more than mostColumns, is
    /// cut away.
    void setColumns(const ColumnChoices &columns);
    [[nodiscard]] bool isCompared(const ColumnChoice &column) const;
    [[nodiscard]] bool hasRoom() const { return columns().size() < mostColumns; }
    /// At the end, if there is room and it is not there yet; says whether it was added.
    bool addColumn(const ColumnChoice &column);
    void removeColumn(const ColumnChoice &column);
    void moveColumn(int from, int to);

    /// A collection has another name: everywhere in the history, so that going back finds it.
    void renameCollection(const std::string &from, const std::string &to);

    void back();
    void forward();
    /// The empty query, as a new place.
    void reset();
    /// The empty choices, keeping the text.
    void dropChoices();

Q_SIGNALS:
    void changed(const policy::Query &query);
    void columnsChanged(const policy::ui::ColumnChoices &columns);
    /// Either of them, or only the place among the others.
    void moved();

private:
    [[nodiscard]] bool has(Facet facet, const std::string &value, bool excluded) const;
    struct Place {
        Query query;
        ColumnChoices columns;

        friend bool operator==(const Place &, const Place &) = default;
    };

    void add(Place place);
    void goTo(std::size_t place);
    /// What has changed since `before`.
    void tell(const Place &before);

    static constexpr std::size_t mostPlaces = 200;
    std::vector<Place> places_{Place()};
    std::size_t at_ = 0;
    bool typing_ = false;
};

} // namespace policy::ui
