// SPDX-License-Identifier: GPL-3.0-or-later
#include "query_state.h"

#include <algorithm>

namespace policy::ui {

bool QueryState::has(Facet facet, const std::string &value, bool excluded) const
{
    const auto &choices = query().choices;
    return std::find(choices.begin(), choices.end(), Choice{facet, value, excluded}) !=
           choices.end();
}

bool QueryState::isChosen(Facet facet, const std::string &value) const
{
    return has(facet, value, false);
}

bool QueryState::isExcluded(Facet facet, const std::string &value) const
{
    return has(facet, value, true);
}

void QueryState::start(Query query, ColumnChoices columns)
{
    const Place before = places_[at_];
    typing_ = false;
    places_ = {{std::move(query), std::move(columns)}};
    at_ = 0;
    tell(before);
}

void QueryState::set(Query query)
{
    add({std::move(query), columns()});
}

void QueryState::add(Place place)
{
    typing_ = false;
    if (place == places_[at_]) return;
    places_.resize(at_ + 1);
    if (places_.size() == mostPlaces) {
        places_.erase(places_.begin());
        --at_;
    }
    places_.push_back(std::move(place));
    goTo(at_ + 1);
}

void QueryState::type(const std::string &text)
{
    if (text == query().text) return;
    Query next = query();
    next.text = text;
    if (typing_ && at_ > 0) {
        places_.resize(at_ + 1);
        places_[at_].query = std::move(next);
        Q_EMIT changed(query());
        Q_EMIT moved();
    } else {
        set(std::move(next));
    }
    typing_ = true;
}

void QueryState::choose(Facet facet, const std::string &value)
{
    Query next = query();
    const auto ofFacet = [&](const Choice &choice) {
        return choice.facet == facet && (!choice.excluded || choice.value == value);
    };
    const auto before = std::count_if(next.choices.begin(), next.choices.end(), ofFacet);
    const bool alone = before == 1 && isChosen(facet, value);
    std::erase_if(next.choices, ofFacet);
    if (!alone) next.choices.push_back({facet, value, false});
    set(std::move(next));
}

void QueryState::toggle(Facet facet, const std::string &value)
{
    Query next = query();
    std::erase(next.choices, Choice{facet, value, true});
    if (std::erase(next.choices, Choice{facet, value, false}) == 0)
        next.choices.push_back({facet, value, false});
    set(std::move(next));
}

void QueryState::exclude(Facet facet, const std::string &value)
{
    Query next = query();
    std::erase(next.choices, Choice{facet, value, false});
    if (std::erase(next.choices, Choice{facet, value, true}) == 0)
        next.choices.push_back({facet, value, true});
    set(std::move(next));
}

void QueryState::drop(const Choice &choice)
{
    Query next = query();
    std::erase(next.choices, choice);
    set(std::move(next));
}

void QueryState::setExact(bool exact)
{
    Query next = query();
    next.exact = exact;
    set(std::move(next));
}

void QueryState::setTranslate(bool translate)
{
    Query next = query();
    next.translate = translate;
    set(std::move(next));
}

void QueryState::setColumns(const ColumnChoices &columns)
{
    ColumnChoices next;
    for (const ColumnChoice &one : columns)
        if (next.size() < mostColumns && std::find(next.begin(), next.end(), one) == next.end())
            next.push_back(one);
    add({query(), std::move(next)});
}

bool QueryState::isCompared(const ColumnChoice &column) const
{
    return std::find(columns().begin(), columns().end(), column) != columns().end();
}

bool QueryState::addColumn(const ColumnChoice &column)
{
    if (isCompared(column) || !hasRoom()) return false;
    ColumnChoices next = columns();
    next.push_back(column);
    setColumns(next);
    return true;
}

void QueryState::removeColumn(const ColumnChoice &column)
{
    ColumnChoices next = columns();
    std::erase(next, column);
    setColumns(next);
}

void QueryState::moveColumn(int from, int to)
{
    ColumnChoices next = columns();
    const int count = static_cast<int>(next.size());
    if (from < 0 || from >= count || to < 0 || to >= count || from == to) return;
    const ColumnChoice moved = next[static_cast<std::size_t>(from)];
    next.erase(next.begin() + from);
    next.insert(next.begin() + to, moved);
    setColumns(next);
}

void QueryState::renameCollection(const std::string &from, const std::string &to)
{
    const Place before = places_[at_];
    for (Place &place : places_) {
        for (Choice &choice : place.query.choices)
            if (choice.facet == Facet::Collection && choice.value == from) choice.value = to;
        for (ColumnChoice &column : place.columns)
            if (column.kind == ColumnChoice::Kind::Collection && column.name == from)
                column.name = to;
    }
    tell(before);
}

void QueryState::back()
{
    if (canGoBack()) goTo(at_ - 1);
}

void QueryState::forward()
{
    if (canGoForward()) goTo(at_ + 1);
}

void QueryState::reset()
{
    Query empty;
    empty.exact = query().exact;
    empty.translate = query().translate;
    set(std::move(empty));
}

void QueryState::dropChoices()
{
    Query next = query();
    next.choices.clear();
    set(std::move(next));
}

void QueryState::goTo(std::size_t place)
{
    typing_ = false;
    const Place before = places_[at_];
    at_ = place;
    tell(before);
}

void QueryState::tell(const Place &before)
{
    if (before.query != query()) Q_EMIT changed(query());
    if (before.columns != columns()) Q_EMIT columnsChanged(columns());
    Q_EMIT moved();
}

} // namespace policy::ui
