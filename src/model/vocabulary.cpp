// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vocabulary.h"

#include "model/error.h"

#include <algorithm>
#include <functional>
#include <set>

namespace policy {

namespace {

/// Walks `next` from `start` breadth first; every id once, without `start`.
std::vector<std::string>
reach(std::string_view start,
      const std::function<const std::vector<std::string> &(std::string_view)> &next)
{
    std::vector<std::string> found;
    std::set<std::string, std::less<>> seen{std::string(start)};
    std::vector<std::string> edge{std::string(start)};
    for (std::size_t at = 0; at < edge.size(); ++at) {
        const std::string current = edge[at];
        for (const std::string &id : next(current))
            if (seen.insert(id).second) {
                found.push_back(id);
                edge.push_back(id);
            }
    }
    return found;
}

} // namespace

Vocabulary::Vocabulary(std::vector<Concept> concepts) : concepts_(std::move(concepts))
{
    for (std::size_t i = 0; i < concepts_.size(); ++i)
        if (!byId_.emplace(concepts_[i].id, i).second)
            throw Error("The vocabulary has the concept \"" + concepts_[i].id + "\" twice.");
    for (const Concept &one : concepts_)
        for (const std::string &broader : one.broader) {
            if (!byId_.contains(broader))
                throw Error("The vocabulary's concept \"" + one.id + "\" names \"" + broader +
                            "\" as broader, which it does not have.");
            narrower_[broader].push_back(one.id);
        }
    for (const Concept &one : concepts_)
        for (const std::string &without : one.without)
            if (!byId_.contains(without))
                throw Error("The vocabulary's concept \"" + one.id + "\" is without \"" + without +
                            "\", which it does not have.");
    for (const Concept &one : concepts_)
        for (const std::string &above : allBroader(one.id))
            if (std::ranges::count(find(above)->broader, one.id) > 0)
                throw Error("The vocabulary's concept \"" + one.id + "\" is broader than itself.");
}

const Concept *Vocabulary::find(std::string_view id) const
{
    const auto found = byId_.find(id);
    return found == byId_.end() ? nullptr : &concepts_[found->second];
}

const Concept &Vocabulary::at(std::string_view id) const
{
    if (const Concept *found = find(id)) return *found;
    std::string near;
    for (const Concept &one : concepts_)
        if (!id.empty() && (one.id.find(id) != std::string::npos || one.id.front() == id.front()) &&
            std::ranges::count(near, ',') < 5)
            near += (near.empty() ? "" : ", ") + one.id;
    throw UsageError("Unknown concept \"" + std::string(id) + "\"" +
                     (near.empty() ? "." : "; near it are " + near + "."));
}

const std::vector<std::string> &Vocabulary::narrower(std::string_view id) const
{
    static const std::vector<std::string> none;
    const auto found = narrower_.find(id);
    return found == narrower_.end() ? none : found->second;
}

std::vector<std::string> Vocabulary::roots() const
{
    std::vector<std::string> roots;
    for (const Concept &one : concepts_)
        if (one.broader.empty()) roots.push_back(one.id);
    return roots;
}

std::vector<std::string> Vocabulary::tops() const
{
    std::vector<std::string> tops;
    for (const Concept &one : concepts_)
        if (one.broader.empty() || one.topConcept) tops.push_back(one.id);
    return tops;
}

std::vector<std::string> Vocabulary::withNarrower(std::string_view id) const
{
    const auto below = [this](std::string_view at) -> const auto &
    {
        return narrower(at);
    };
    auto all = reach(id, below);
    all.insert(all.begin(), std::string(id));
    if (const Concept *one = find(id))
        for (const std::string &without : one->without) {
            const auto left = reach(without, below);
            std::erase_if(all, [&](const std::string &at) {
                return at == without || std::ranges::find(left, at) != left.end();
            });
        }
    return all;
}

std::vector<std::string> Vocabulary::allBroader(std::string_view id) const
{
    static const std::vector<std::string> none;
    const auto above = [this](std::string_view at) -> const std::vector<std::string> & {
        const Concept *one = find(at);
        return one ? one->broader : none;
    };
    auto all = reach(id, above);
    std::vector<std::string> chain = all;
    chain.emplace_back(id);
    std::erase_if(all, [&](const std::string &at) {
        return std::ranges::any_of(find(at)->without, [&](const std::string &without) {
            return std::ranges::find(chain, without) != chain.end();
        });
    });
    return all;
}

} // namespace policy
