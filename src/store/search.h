// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query.h"
#include "model/span.h"
#include "query/text_query.h"
#include "store/connection.h"
#include "store/tokenizer.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace policy {

class Glossary;

/// Rowids as sorted stretches, both ends included.
struct PassageRange {
    std::int64_t first = 0;
    std::int64_t last = 0;
};
using PassageRanges = std::vector<PassageRange>;
/// Rows, in any order and more than once, as stretches.
PassageRanges rangesOf(std::vector<std::int64_t> rows);

/// Passages that may be found: those in the stretches (none at all means none), and of them those
/// that `admits`, where it is set, says yes to. It is asked of rows that were found, where knowing
/// all of them beforehand would take longer than the search.
struct Within {
    PassageRanges ranges;
    std::function<bool(std::int64_t passage)> admits;
};
Within everything();

/// How good a hit is, best first. A page shows them in this order.
enum class HitTier {
    Direct,      ///< the words themselves
    Translated,  ///< the other language's words
    Furniture,   ///< in boilerplate or a caption
    AcrossWords, ///< only across a word boundary: 和服 in 合作和服務
};

struct PassageHit {
    std::int64_t passage = 0; ///< rowid
    HitTier tier = HitTier::Direct;
    double score = 0;
    std::string text;        ///< the passage's
    std::vector<Span> marks; ///< in text, sorted, apart from each other
    std::vector<std::string> via;
};

struct PassageHits {
    std::vector<PassageHit> hits;
    /// Of tiers Direct, Translated and Furniture. Counting stops at the candidates that were looked
    /// at; `totalIsExact` says whether that were all.
    std::int64_t total = 0;
    bool totalIsExact = true;
    std::vector<std::string> hints;
};

/// Search over passage_fts of one connection.
class PassageSearch {
public:
    /// `schema`: under which the index is attached. Everything must outlive the search.
    PassageSearch(Connection &connection, std::string schema, std::shared_ptr<const TextData> data,
                  std::shared_ptr<const Glossary> glossary);
    ~PassageSearch();

    /// A stretch of the hits, best first, with marks. Common words are ranked among a bounded
    /// number of candidates; every hit is on some page, once.
    PassageHits find(const TextQuery &query, const Query &options, const Within &within, Page page,
                     std::stop_token stop = {});

    /// Calls `take` with the rowid of every hit but those across words, in ascending order, each
    /// once. For counts.
    void forEach(const TextQuery &query, const Query &options, const Within &within,
                 const std::function<void(std::int64_t passage)> &take, std::stop_token stop = {});

    /// Marks in passages that are known to be hits (a recommendation's own passages), in the same
    /// order; passages without a hit have none.
    std::vector<PassageHit> marksIn(const TextQuery &query, const Query &options,
                                    const std::vector<std::int64_t> &passages);

private:
    struct Parts;
    class Answer;
    std::unique_ptr<Parts> parts_;
};

} // namespace policy
