// SPDX-License-Identifier: GPL-3.0-or-later
#include "inquiry.h"

#include "lanes/library.h"
#include "query_state.h"

#include <algorithm>

namespace policy::ui {

Inquiry::Inquiry(Library *library, const QueryState *query, QObject *parent)
    : QObject(parent), library_(library), query_(query)
{
    connect(query_, &QueryState::changed, this, &Inquiry::refresh);
}

void Inquiry::setOrder(Order order)
{
    if (order == order_) return;
    order_ = order;
    askList();
}

void Inquiry::setGrouping(Grouping grouping)
{
    if (grouping == grouping_) return;
    grouping_ = grouping;
    askList();
}

void Inquiry::setWantsAll(bool all)
{
    if (all == wantsAll_) return;
    const bool before = wantsAll();
    wantsAll_ = all;
    if (wantsAll() && !before) askList();
}

void Inquiry::refresh()
{
    if (!library_->isOpen()) return;
    askList();
    askPassages();
    recount();
}

void Inquiry::recount()
{
    library_->reader().ask(
        Topic::Counts,
        [query = query_->query()](Store &store, const std::stop_token &stop) {
            return store.counts(query, stop);
        },
        [this](const FacetCounts &counts) { Q_EMIT counted(counts); });
}

void Inquiry::askList()
{
    if (!library_->isOpen()) return;
    Q_EMIT asked();
    library_->reader().forget(Topic::MoreRecommendations);
    library_->reader().forget(Topic::Loosening);
    const Page page{0, wantsAll() ? mostGrouped : pageSize};
    library_->reader().ask(
        Topic::Recommendations,
        [query = query_->query(), order = order_, page](Store &store, const std::stop_token &stop) {
            return store.recommendations(query, order, page, stop);
        },
        [this](const RecommendationPage &found) {
            Q_EMIT answered(found);
            if (found.rows.empty()) askLoosening();
        });
}

void Inquiry::more(int offset)
{
    library_->reader().ask(
        Topic::MoreRecommendations,
        [query = query_->query(), order = order_, offset](Store &store,
                                                          const std::stop_token &stop) {
            return store.recommendations(query, order, {offset, 4 * pageSize}, stop);
        },
        [this](const RecommendationPage &page) { Q_EMIT continued(page); });
}

void Inquiry::askPassages()
{
    library_->reader().ask(
        Topic::Passages,
        [query = query_->query()](Store &store, const std::stop_token &stop) {
            if (query.text.empty()) return HitPage();
            HitPage page = store.search(query, {0, mostPassages}, stop);
            std::erase_if(page.hits, [](const Hit &hit) { return !hit.recommendation.empty(); });
            return page;
        },
        [this](const HitPage &page) { Q_EMIT found(page); });
}

void Inquiry::askLoosening()
{
    library_->reader().ask(
        Topic::Loosening,
        [query = query_->query()](Store &store, const std::stop_token &stop) {
            std::vector<Loosening> ways;
            for (const Choice &choice : query.choices) {
                Query without = query;
                std::erase(without.choices, choice);
                const auto page = store.recommendations(without, Order::Relevance, {0, 1}, stop);
                if (page.total > 0) ways.push_back({choice, page.total});
            }
            std::stable_sort(ways.begin(), ways.end(), [](const auto &one, const auto &other) {
                return one.recommendations > other.recommendations;
            });
            return ways;
        },
        [this](const std::vector<Loosening> &ways) { Q_EMIT loosened(ways); });
}

} // namespace policy::ui
