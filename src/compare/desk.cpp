// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/desk.h"

#include "compare/comparer.h"
#include "compare/detail.h"
#include "compare/keyness.h"
#include "compare/requested_columns.h"
#include "compare/term_cutter.h"
#include "compare/versions.h"
#include "model/error.h"
#include "store/store.h"

#include <algorithm>
#include <optional>

namespace policy {

/// What is made from the data folder, each when it is first needed.
struct ComparisonDesk::Parts {
    std::filesystem::path data;
    std::filesystem::path additions;
    std::shared_ptr<const TextData> text;
    std::shared_ptr<const Glossary> glossary;
    Vocabulary regions; ///< of the library that was asked first: they all read the same folders
    Vocabulary sectors;
    std::optional<Comparer> comparer;
    std::optional<DetailFinder> details;
    std::optional<TermCutter> cutter;

    /// How many recommendations columns have without a filter: the same under every filter.
    struct Counted {
        std::vector<ColumnChoice> columns;
        Axis axis = Axis::Sector;
        std::int64_t dataVersion = 0; ///< of the store at that time
        std::int64_t keptVersion = 0;
        RowCounts counts;
    };
    std::optional<Counted> counted;

    const RowCounts &unfiltered(const Store &store, const ComparisonRequest &request,
                                const std::stop_token &stop)
    {
        if (!counted || counted->columns != request.columns || counted->axis != request.axis ||
            counted->dataVersion != store.dataVersion() ||
            counted->keptVersion != store.keptVersion())
            counted = Counted{request.columns, request.axis, store.dataVersion(),
                              store.keptVersion(), countRows(store, request, stop)};
        return counted->counts;
    }

    void learn(const Store &store)
    {
        if (glossary) return;
        text = TextData::load(data, additions);
        regions = store.regions();
        sectors = store.sectors();
        glossary = Glossary::load(text, data, additions);
    }

    TermCutter &termCutter(const Store &store)
    {
        learn(store);
        if (!cutter)
            cutter.emplace(text, *glossary, regions, StopWords(text->folding, data, additions));
        return *cutter;
    }
};

ComparisonDesk::ComparisonDesk(std::filesystem::path data, std::filesystem::path additions)
    : parts_(std::make_unique<Parts>())
{
    parts_->data = std::move(data);
    parts_->additions = std::move(additions);
}

ComparisonDesk::~ComparisonDesk() = default;
ComparisonDesk::ComparisonDesk(ComparisonDesk &&) noexcept = default;
ComparisonDesk &ComparisonDesk::operator=(ComparisonDesk &&) noexcept = default;

void ComparisonDesk::prepare(const Store &store)
{
    parts_->learn(store);
    if (!parts_->comparer)
        parts_->comparer.emplace(parts_->text, *parts_->glossary, parts_->regions, parts_->sectors,
                                 parts_->data, parts_->additions);
}

Comparison ComparisonDesk::compare(const Store &store, const ComparisonRequest &request,
                                   const Progress &progress, std::stop_token stop)
{
    RequestedColumns requested = readColumns(store, request, stop);
    prepare(store);
    Comparison comparison =
        parts_->comparer->compare(requested.recommendations, request.axis, progress, stop);
    comparison.columns = std::move(requested.columns);
    comparison.cards = std::move(requested.cards);
    if (!(request.filter == Query()))
        comparison.unfiltered = parts_->unfiltered(store, request, stop);
    return comparison;
}

LocalizedText ComparisonDesk::conceptName(const Store &store, const std::string &term)
{
    parts_->learn(store);
    std::vector<std::string> terms = parts_->glossary->translations(term);
    if (terms.empty()) return {};
    terms.insert(terms.begin(), term);
    LocalizedText names;
    for (const std::string &each : terms) {
        const bool latin = std::ranges::all_of(
            each, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
        names.emplace(latin ? Language::English : Language::TraditionalChinese, each);
    }
    if (const auto chinese = names.find(Language::TraditionalChinese); chinese != names.end())
        names.emplace(Language::SimplifiedChinese, inSimplified(chinese->second));
    return names;
}

PairDetail ComparisonDesk::detail(const Store &store, const std::string &a, const std::string &b)
{
    const Recommendation one = store.recommendation(a);
    const Recommendation other = store.recommendation(b);
    parts_->learn(store);
    if (!parts_->details)
        parts_->details.emplace(parts_->text, *parts_->glossary, parts_->regions, parts_->data,
                                parts_->additions);
    return (*parts_->details)(one, other);
}

std::vector<Keyness> ComparisonDesk::keyTerms(const Store &store,
                                              const std::vector<std::string> &documents,
                                              const KeynessOptions &options,
                                              const Progress &progress, std::stop_token stop)
{
    std::vector<std::string> counted = documents;
    for (std::size_t i = 0; i < documents.size(); ++i)
        if (std::ranges::find(documents.begin(), documents.begin() + static_cast<long>(i),
                              documents[i]) != documents.begin() + static_cast<long>(i))
            throw UsageError("Cannot hold \"" + documents[i] +
                             "\" against itself; choose different documents.");
    if (documents.size() == 1)
        for (const DocumentSummary &one : store.documents())
            if (one.catalogue.id != documents.front()) counted.push_back(one.catalogue.id);
    if (counted.size() < 2)
        throw UsageError("The vocabulary of a document is held against others; choose two "
                         "documents or more, or import another.");
    TermCutter &cutter = parts_->termCutter(store);
    std::vector<TermCounts> each(documents.size());
    TermCounts others; // of those that are only held against
    for (std::size_t i = 0; i < counted.size(); ++i) {
        if (progress)
            progress(static_cast<std::int64_t>(i), static_cast<std::int64_t>(counted.size()),
                     counted[i]);
        (i < each.size() ? each[i] : others).add(store.document(counted[i]), cutter, stop);
    }
    std::vector<Keyness> found;
    for (std::size_t i = 0; i < each.size(); ++i) {
        TermCounts against = others;
        for (std::size_t k = 0; k < each.size(); ++k)
            if (k != i) against.add(each[k]);
        found.push_back(policy::keyTerms(each[i], against, options));
        found.back().document = documents[i];
    }
    return found;
}

std::string ComparisonDesk::keyOf(const Store &store, const std::string &term)
{
    const auto pieces = parts_->termCutter(store).cut(term);
    return pieces.size() == 1 ? pieces.front().key : std::string();
}

std::vector<KwicLine> ComparisonDesk::kwicLines(const Store &store, const std::string &document,
                                                const std::string &key, std::stop_token stop)
{
    return policy::kwicLines(store.document(document), key, parts_->termCutter(store),
                             std::move(stop));
}

VersionComparison ComparisonDesk::versions(const Store &store, const std::string &old,
                                           const std::string &now, std::stop_token stop)
{
    if (old == now)
        throw UsageError("Cannot compare \"" + old +
                         "\" with itself; choose the old version and the new one.");
    return comparedVersions(store.document(old), store.document(now), std::move(stop));
}

VersionComparison ComparisonDesk::sinceEdition(const Store &store, const std::string &document,
                                               int edition, std::stop_token stop)
{
    return comparedVersions(store.edition(document, edition), store.document(document),
                            std::move(stop));
}

} // namespace policy
