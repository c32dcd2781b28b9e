// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "results/results_model.h"

#include <QObject>

#include <vector>

namespace policy::ui {

class Library;
class QueryState;

/// What would be found without one choice, or with the text alone.
struct Loosening {
    Choice without;
    std::int64_t recommendations = 0;
};

/// Asks the reader lane whatever the query, the order or the library make necessary, the first page
/// before the counts.
class Inquiry : public QObject {
    Q_OBJECT
public:
    Inquiry(Library *library, const QueryState *query, QObject *parent = nullptr);

    [[nodiscard]] Order order() const { return order_; }
    [[nodiscard]] Grouping grouping() const { return grouping_; }
    /// Rows are all fetched at once, up to mostGrouped, where groups or columns need them.
    [[nodiscard]] bool wantsAll() const { return wantsAll_ || grouping_ != Grouping::None; }
    void setOrder(Order order);
    void setGrouping(Grouping grouping);
    void setWantsAll(bool all);

    /// Asks for everything again.
    void refresh();
    /// Asks for the counts alone.
    void recount();
    void more(int offset);

    static constexpr int pageSize = 60;
    static constexpr int mostGrouped = 5000;
    static constexpr int mostPassages = 200;

Q_SIGNALS:
    void asked();
    void answered(const policy::RecommendationPage &page);
    void continued(const policy::RecommendationPage &page);
    void counted(const policy::FacetCounts &counts);
    /// Hits outside recommendations.
    void found(const policy::HitPage &page);
    /// Nothing was found: what each choice costs, dearest first.
    void loosened(const std::vector<policy::ui::Loosening> &ways);

private:
    void askList();
    void askPassages();
    void askLoosening();

    Library *library_;
    const QueryState *query_;
    Order order_ = Order::Relevance;
    Grouping grouping_ = Grouping::None;
    bool wantsAll_ = false;
};

} // namespace policy::ui
