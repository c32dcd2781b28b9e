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

void QueryState::set(Query query)
{
    typing_ = false;
    if (query == this->query()) return;
    places_.resize(at_ + 1);
    if (places_.size() == mostPlaces) {
        places_.erase(places_.begin());
        --at_;
    }
    places_.push_back(std::move(query));
    goTo(at_ + 1);
}

void QueryState::type(const std::string &text)
{
    if (text == query().text) return;
    Query next = query();
    next.text = text;
    if (typing_ && at_ > 0) {
        places_.resize(at_ + 1);
        places_[at_] = std::move(next);
        Q_EMIT changed(query());
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
    at_ = place;
    Q_EMIT changed(query());
}

} // namespace policy::ui
