// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"

#include "query/fts_expression.h"
#include "query/glossary.h"
#include "store/search_finder.h"
#include "store/search_marks.h"
#include "store/search_score.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <unordered_map>

namespace policy {

namespace {

/// Rows ranked for a first page. A word found more often is ranked among the first so many hits of
/// the library; the others follow in the library's order.
constexpr std::size_t mostCandidates = 400;

/// Shorter beginnings of a word in hand would find half the dictionary.
constexpr std::size_t leastPrefix = 3;

/// Glossary terms that stand for a thing asked for that is not there itself.
std::vector<std::string> viaOf(const FtsExpression &expression,
                               const std::vector<PhrasePlace> &places)
{
    std::vector<bool> direct(static_cast<std::size_t>(expression.terms));
    for (const PhrasePlace &place : places) {
        const FtsPhrase &phrase = expression.phrases.at(place.phrase);
        if (!phrase.translated && phrase.term >= 0)
            direct[static_cast<std::size_t>(phrase.term)] = true;
    }
    std::vector<std::string> via;
    for (const PhrasePlace &place : places) {
        const FtsPhrase &phrase = expression.phrases.at(place.phrase);
        if (!phrase.translated || direct[static_cast<std::size_t>(phrase.term)]) continue;
        if (std::find(via.begin(), via.end(), phrase.text) == via.end()) via.push_back(phrase.text);
    }
    return via;
}

} // namespace

Within everything()
{
    return {{{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}},
            {}};
}

PassageRanges rangesOf(std::vector<std::int64_t> rows)
{
    if (!std::ranges::is_sorted(rows)) std::ranges::sort(rows);
    PassageRanges ranges;
    for (const std::int64_t row : rows) {
        if (ranges.empty() || row > ranges.back().last + 1)
            ranges.push_back({row, row});
        else
            ranges.back().last = row;
    }
    return ranges;
}

struct PassageSearch::Parts {
    Connection &connection;
    std::string schema;
    std::shared_ptr<const TextData> data;
    std::shared_ptr<const Glossary> glossary;
    TokenMaker maker;

    Parts(Connection &on, std::string in, std::shared_ptr<const TextData> text,
          std::shared_ptr<const Glossary> terms)
        : connection(on), schema(std::move(in)), data(std::move(text)), glossary(std::move(terms)),
          maker(data)
    {
    }
};

/// One question, tier after tier, as far as the page needs it.
class PassageSearch::Answer {
public:
    Answer(Parts &parts, const TextQuery &query, const Query &options, const Within &within,
           std::stop_token stop)
        : parts_(parts), within_(within), stop_(std::move(stop)), exact_(options.exact),
          writer_(query, parts.data->folding,
                  options.translate && !options.exact ? parts.glossary.get() : nullptr)
    {
        for (const AskedTerm &asked : writer_.asked())
            clauses_.insert(clauses_.end(), asked.clauses.begin(), asked.clauses.end());
    }

    PassageHits page(Page page)
    {
        const auto begin = static_cast<std::size_t>(std::max(0, page.offset));
        const auto end = begin + static_cast<std::size_t>(std::max(0, page.limit));
        addTier(writer_.write(Reach::Direct), HitTier::Direct, end);
        if (found_.empty() && hasWordInHand())
            addTier(writer_.write(Reach::Direct, true), HitTier::Direct, end);
        if (complete_ && writer_.hasTranslations())
            addTier(writer_.write(Reach::Translated), HitTier::Translated, end);
        std::stable_partition(found_.begin(), found_.end(),
                              [](const Found &one) { return !one.candidate.furniture; });
        PassageHits hits;
        hits.total = static_cast<std::int64_t>(found_.size());
        hits.totalIsExact = complete_;
        if (complete_ && !exact_ && found_.size() < end)
            addTier(writer_.write(Reach::Loose), HitTier::AcrossWords, end);
        for (std::size_t i = begin; i < std::min(end, found_.size()); ++i)
            hits.hits.push_back(hitOf(found_[i]));
        return hits;
    }

    void forEach(const std::function<void(std::int64_t)> &take)
    {
        const Reach reach = writer_.hasTranslations() ? Reach::Translated : Reach::Direct;
        if (eachOf(writer_.write(reach), take)) return;
        if (hasWordInHand()) eachOf(writer_.write(Reach::Direct, true), take);
    }

    /// One question over all of them: each question has its price, rows between them have none.
    std::vector<PassageHit> marksIn(const std::vector<std::int64_t> &passages)
    {
        const Within only{rangesOf(passages), {}};
        PassageHits found = Answer(*this, only).page({0, static_cast<int>(passages.size())});
        std::unordered_map<std::int64_t, PassageHit> byPassage;
        for (PassageHit &hit : found.hits)
            byPassage.emplace(hit.passage, std::move(hit));
        std::vector<PassageHit> hits;
        for (const std::int64_t passage : passages) {
            const auto hit = byPassage.find(passage);
            hits.push_back(hit == byPassage.end() ? PassageHit{} : hit->second);
            hits.back().passage = passage;
        }
        return hits;
    }

private:
    struct Found {
        Candidate candidate;
        HitTier tier;
        std::size_t expression; ///< index into expressions_
    };

    /// The same question in one passage.
    Answer(const Answer &other, const Within &within)
        : parts_(other.parts_), within_(within), stop_(other.stop_), exact_(other.exact_),
          writer_(other.writer_), clauses_(other.clauses_)
    {
    }

    /// The last word typed may not be one yet.
    [[nodiscard]] bool hasWordInHand() const
    {
        const auto inHand = [](const SearchTerm &term) {
            return term.unfinished && term.text.size() >= leastPrefix;
        };
        return !exact_ && std::any_of(clauses_.begin(), clauses_.end(), [&](const auto &clause) {
            return std::any_of(clause.any.begin(), clause.any.end(), inHand);
        });
    }

    [[nodiscard]] bool isKnown(std::int64_t passage) const
    {
        return std::binary_search(known_.begin(), known_.end(), passage);
    }

    /// Adds the hits of a tier that are not there yet: the best among the first ones, then, as far
    /// as the page reaches, the others in the library's order.
    void addTier(FtsExpression expression, HitTier tier, std::size_t end)
    {
        if (expression.match.empty()) return;
        std::vector<Candidate> candidates;
        {
            Finder finder(parts_.connection, parts_.schema, expression, within_, stop_);
            while (true) {
                const bool enough =
                    candidates.size() >= mostCandidates && found_.size() + candidates.size() >= end;
                complete_ = !finder.next();
                if (complete_ || enough) break;
                if (isKnown(finder.passage())) continue;
                Candidate candidate = finder.candidate();
                if (!exact_ || isExact(candidate.text)) candidates.push_back(std::move(candidate));
            }
        }
        rank(expression, candidates);
        expressions_.push_back({std::move(expression), {}});
        for (Candidate &candidate : candidates) {
            known_.push_back(candidate.passage);
            found_.push_back({std::move(candidate), tier, expressions_.size() - 1});
        }
        std::sort(known_.begin(), known_.end());
    }

    /// Ranks the first ones; later ones keep the library's order behind them, so that a page stays
    /// the same however far one reads.
    static void rank(const FtsExpression &expression, std::vector<Candidate> &candidates)
    {
        std::vector<Candidate> rest;
        if (candidates.size() > mostCandidates) {
            const auto from = candidates.begin() + mostCandidates;
            rest.assign(std::make_move_iterator(from), std::make_move_iterator(candidates.end()));
            candidates.erase(from, candidates.end());
        }
        scoreCandidates(expression, candidates);
        sortCandidates(candidates);
        scoreCandidates(expression, rest);
        const double least = candidates.empty() ? 0 : candidates.back().score;
        for (Candidate &candidate : rest) {
            candidate.score = std::min(candidate.score, least);
            candidates.push_back(std::move(candidate));
        }
    }

    bool eachOf(const FtsExpression &expression, const std::function<void(std::int64_t)> &take)
    {
        if (expression.match.empty()) return false;
        bool any = false;
        Finder finder(parts_.connection, parts_.schema, expression, within_, stop_, exact_);
        while (finder.next()) {
            if (exact_ && !isExact(finder.candidate().text)) continue;
            any = true;
            take(finder.passage());
        }
        return any;
    }

    PassageHit hitOf(Found &found)
    {
        auto &[expression, marker] = expressions_[found.expression];
        if (!marker) marker = std::make_unique<Marker>(expression, parts_.maker);
        PassageHit hit;
        hit.passage = found.candidate.passage;
        const bool furniture = found.candidate.furniture && found.tier != HitTier::AcrossWords;
        hit.tier = furniture ? HitTier::Furniture : found.tier;
        hit.score = found.candidate.score;
        hit.text = std::move(found.candidate.text);
        hit.marks = exact_ ? exactMarks(exactWords(), hit.text)
                           : marker->marks(hit.text, found.candidate.places);
        if (found.tier == HitTier::Translated) hit.via = viaOf(expression, found.candidate.places);
        return hit;
    }

    [[nodiscard]] bool isExact(std::string_view text) const
    {
        return std::all_of(clauses_.begin(), clauses_.end(), [&](const SearchClause &clause) {
            return std::any_of(clause.any.begin(), clause.any.end(), [&](const SearchTerm &term) {
                return text.find(term.text) != std::string_view::npos;
            });
        });
    }

    [[nodiscard]] std::vector<std::string> exactWords() const
    {
        std::vector<std::string> words;
        for (const SearchClause &clause : clauses_)
            for (const SearchTerm &term : clause.any)
                words.push_back(term.text);
        return words;
    }

    struct Written {
        FtsExpression expression;
        std::unique_ptr<Marker> marker;
    };

    Parts &parts_;
    const Within &within_;
    std::stop_token stop_;
    bool exact_;
    ExpressionWriter writer_;
    std::vector<SearchClause> clauses_;
    std::deque<Written> expressions_; ///< markers point at them
    std::vector<Found> found_;
    std::vector<std::int64_t> known_; ///< passages found so far, sorted
    bool complete_ = true;            ///< every hit of the last tier was seen
};

PassageSearch::PassageSearch(Connection &connection, std::string schema,
                             std::shared_ptr<const TextData> data,
                             std::shared_ptr<const Glossary> glossary)
    : parts_(std::make_unique<Parts>(connection, std::move(schema), std::move(data),
                                     std::move(glossary)))
{
    registerFinder(parts_->connection.handle());
}
PassageSearch::~PassageSearch() = default;

PassageHits PassageSearch::find(const TextQuery &query, const Query &options, const Within &within,
                                Page page, std::stop_token stop)
{
    PassageHits hits;
    if (query.findsText() && !within.ranges.empty())
        hits = Answer(*parts_, query, options, within, std::move(stop)).page(page);
    hits.hints = query.hints;
    return hits;
}

void PassageSearch::forEach(const TextQuery &query, const Query &options, const Within &within,
                            const std::function<void(std::int64_t)> &take, std::stop_token stop)
{
    if (query.findsText() && !within.ranges.empty())
        Answer(*parts_, query, options, within, std::move(stop)).forEach(take);
}

std::vector<PassageHit> PassageSearch::marksIn(const TextQuery &query, const Query &options,
                                               const std::vector<std::int64_t> &passages)
{
    const Within none;
    return Answer(*parts_, query, options, none, {}).marksIn(passages);
}

} // namespace policy
