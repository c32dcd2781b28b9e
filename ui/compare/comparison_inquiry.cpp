// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison_inquiry.h"

#include "data_folder.h"
#include "lanes/library.h"
#include "store/kept.h"
#include "text/folding.h"
#include "utf16.h"

#include <algorithm>
#include <set>

namespace policy::ui {

namespace {

/// What the columns hold, apart from any filter.
struct Holdings {
    std::vector<std::string> documents; ///< to look through
    std::set<std::string> whole;        ///< of these everything
    std::set<std::string> ids;          ///< of the others only these
};

std::string documentPart(const std::string &recommendation)
{
    return recommendation.substr(0, recommendation.find('/'));
}

Holdings holdingsOf(const Store &store, const ColumnChoices &columns)
{
    Holdings found;
    std::set<std::string> touched;
    for (const ColumnChoice &column : columns)
        switch (column.kind) {
        case ColumnChoice::Kind::Document: found.whole.insert(column.name); break;
        case ColumnChoice::Kind::Collection:
            for (const CollectionEntry &one : store.kept().collection(column.name)) {
                if (one.id.empty()) continue;
                found.ids.insert(one.id);
                touched.insert(documentPart(one.id));
            }
            break;
        case ColumnChoice::Kind::Rest:
            for (const DocumentSummary &summary : store.documents())
                found.whole.insert(summary.catalogue.id);
            break;
        }
    touched.insert(found.whole.begin(), found.whole.end());
    found.documents.assign(touched.begin(), touched.end());
    return found;
}

/// `chinese` is what a link calls the term, matters included; "" asks the glossary.
void addName(TermNames &names, ComparisonDesk &desk, const Store &store, const std::string &term,
             const std::string &chinese = {})
{
    if (names.contains(term)) return;
    LocalizedText name = chinese.empty()
                             ? desk.conceptName(store, term)
                             : LocalizedText{{Language::English, term},
                                             {Language::TraditionalChinese, chinese},
                                             {Language::SimplifiedChinese, inSimplified(chinese)}};
    if (!name.empty()) names.emplace(term, std::move(name));
}

std::vector<Loosening> looseningOf(const Store &store, const ComparisonRequest &request,
                                   const std::stop_token &stop)
{
    const Holdings holdings = holdingsOf(store, request.columns);
    std::vector<Loosening> ways;
    for (const Choice &choice : request.filter.choices) {
        if (choice.facet == Facet::Document) continue; // the columns say which documents
        Query without = request.filter;
        std::erase(without.choices, choice);
        std::int64_t count = 0;
        store.forEachIn(
            holdings.documents, without,
            [&](const Recommendation &one, const std::vector<std::string> &) {
                count +=
                    holdings.whole.contains(documentPart(one.id)) || holdings.ids.contains(one.id);
            },
            stop);
        if (count > 0) ways.push_back({choice, count});
    }
    std::stable_sort(ways.begin(), ways.end(), [](const auto &one, const auto &other) {
        return one.recommendations > other.recommendations;
    });
    return ways;
}

} // namespace

ComparisonInquiry::ComparisonInquiry(Library *library, QObject *parent)
    : QObject(parent), library_(library),
      desk_(std::make_shared<ComparisonDesk>(dataFolder(), additionsFolder()))
{
}

void ComparisonInquiry::prepare()
{
    library_->reader().add(
        [desk = desk_](Store &store, const std::stop_token &) { desk->prepare(store); }, [] {},
        [](const QString &) {}); // the first question will say it
}

void ComparisonInquiry::ask(const ComparisonRequest &request, const Progress &progress)
{
    asking_ = true;
    library_->reader().ask(
        Topic::Comparison,
        [desk = desk_, request, progress](Store &store, const std::stop_token &stop) {
            auto made =
                std::make_shared<const Comparison>(desk->compare(store, request, progress, stop));
            TermNames names;
            for (const Link &link : made->links)
                for (const LinkReason &reason : link.reasons)
                    if (reason.kind == LinkReason::Kind::Concept)
                        addName(names, *desk, store, reason.what, reason.chinese);
            return std::pair(std::shared_ptr<const Comparison>(made), std::move(names));
        },
        [this,
         filter = request.filter](std::pair<std::shared_ptr<const Comparison>, TermNames> answer) {
            asking_ = false;
            names_.merge(answer.second);
            Q_EMIT answered({std::move(answer.first), filter});
        },
        [this](const QString &sentence) {
            asking_ = false;
            Q_EMIT failed(sentence);
        });
}

void ComparisonInquiry::cancel()
{
    library_->reader().forget(Topic::Comparison);
    if (std::exchange(asking_, false)) Q_EMIT cancelled();
}

void ComparisonInquiry::askLoosening(const ComparisonRequest &request)
{
    library_->reader().ask(
        Topic::ComparisonLoosening,
        [request](Store &store, const std::stop_token &stop) {
            return looseningOf(store, request, stop);
        },
        [this](const std::vector<Loosening> &ways) { Q_EMIT loosened(ways); });
}

void ComparisonInquiry::askText(const std::string &recommendation, const Query &filter)
{
    library_->reader().ask(
        Topic::ComparisonDetail,
        [recommendation, filter](Store &store, const std::stop_token &stop) {
            std::pair<Recommendation, std::vector<Span>> answer;
            answer.first = store.recommendation(recommendation);
            answer.second = store.wordsFound({&answer.first}, filter, stop).front();
            return answer;
        },
        [this](const std::pair<Recommendation, std::vector<Span>> &answer) {
            Q_EMIT textRead(answer.first, answer.second);
        },
        [this](const QString &sentence) { Q_EMIT detailFailed(sentence); });
}

void ComparisonInquiry::askPair(const std::string &a, const std::string &b)
{
    library_->reader().ask(
        Topic::ComparisonDetail,
        [desk = desk_, a, b](Store &store, const std::stop_token &) {
            std::pair<PairDetail, TermNames> answer{desk->detail(store, a, b), {}};
            for (const auto *namings : {&answer.first.onlyA, &answer.first.onlyB})
                for (const Naming &naming : *namings)
                    if (naming.kind != Naming::Kind::Region && naming.kind != Naming::Kind::Figure)
                        addName(answer.second, *desk, store, naming.what);
            return answer;
        },
        [this](std::pair<PairDetail, TermNames> answer) {
            names_.merge(answer.second);
            Q_EMIT pairRead(answer.first);
        },
        [this](const QString &sentence) { Q_EMIT detailFailed(sentence); });
}

void ComparisonInquiry::askCollections()
{
    library_->reader().ask(
        Topic::ComparisonCollections,
        [](Store &store, const std::stop_token &) {
            QStringList names;
            for (const CollectionSummary &one : store.kept().collections())
                names << toQString(one.name);
            return names;
        },
        [this](const QStringList &names) { Q_EMIT collectionsRead(names); });
}

} // namespace policy::ui
