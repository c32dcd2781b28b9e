// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query.h"

#include <QObject>

#include <string>
#include <vector>

namespace policy::ui {

/// The one query, which every panel edits, with its history.
class QueryState : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const Query &query() const { return places_[at_]; }
    [[nodiscard]] bool isEmpty() const { return query() == Query(); }
    [[nodiscard]] bool isChosen(Facet facet, const std::string &value) const;
    [[nodiscard]] bool isExcluded(Facet facet, const std::string &value) const;
    [[nodiscard]] bool canGoBack() const { return at_ > 0; }
    [[nodiscard]] bool canGoForward() const { return at_ + 1 < places_.size(); }

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

    void back();
    void forward();
    /// The empty query, as a new place.
    void reset();
    /// The empty choices, keeping the text.
    void dropChoices();

Q_SIGNALS:
    void changed(const policy::Query &query);

private:
    [[nodiscard]] bool has(Facet facet, const std::string &value, bool excluded) const;
    void goTo(std::size_t place);

    static constexpr std::size_t mostPlaces = 200;
    std::vector<Query> places_{Query()};
    std::size_t at_ = 0;
    bool typing_ = false;
};

} // namespace policy::ui
