// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison.h"
#include "model/keyness.h"
#include "model/language.h"
#include "model/progress.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace policy {

class Store;

/// Answers an analyst's questions about a library. Keeps what it has learnt of language between
/// questions, so one is made and kept; used by one thread at a time. Every member throws UsageError
/// for a choice that cannot be (its sentence says what can), Error, and Cancelled.
class ComparisonDesk {
public:
    /// Language knowledge is read from the two folders when it is first needed.
    explicit ComparisonDesk(std::filesystem::path data, std::filesystem::path additions = {});
    ~ComparisonDesk();
    ComparisonDesk(ComparisonDesk &&) noexcept;
    ComparisonDesk &operator=(ComparisonDesk &&) noexcept;

    /// Reads what the answers need of language, so that the first question need not wait for it.
    /// Does nothing when that is done.
    void prepare(const Store &store);

    /// Two to five different columns. A column that the filter empties, or that has no
    /// recommendations, stays, with its counts; rows are then fewer or none. Throws UsageError for
    /// more recommendations than can be weighed against each other (40,000).
    Comparison compare(const Store &store, const ComparisonRequest &request,
                       const Progress &progress = {}, std::stop_token stop = {});

    /// What a concept of the glossary (LinkReason::what, Naming::what) is called in each language
    /// that the glossary knows it in; empty when it is not one.
    LocalizedText conceptName(const Store &store, const std::string &term);

    /// Two recommendations, of any documents, beside each other.
    PairDetail detail(const Store &store, const std::string &a, const std::string &b);

    /// The vocabulary of each document against the others together; of one alone against all other
    /// documents of the library.
    std::vector<Keyness> keyTerms(const Store &store, const std::vector<std::string> &documents,
                                  const KeynessOptions &options = {}, const Progress &progress = {},
                                  std::stop_token stop = {});
    /// The KeyTerm::key of a term as a person writes it; "" for what is no term (punctuation).
    std::string keyOf(const Store &store, const std::string &term);
    /// Where a document has a term (KeyTerm::key), in reading order.
    std::vector<KwicLine> kwicLines(const Store &store, const std::string &document,
                                    const std::string &key, std::stop_token stop = {});

    /// What became of the recommendations from one document to another.
    VersionComparison versions(const Store &store, const std::string &old, const std::string &now,
                               std::stop_token stop = {});
    /// The same from an earlier edition of a document to the present one; see Store::editions().
    VersionComparison sinceEdition(const Store &store, const std::string &document, int edition,
                                   std::stop_token stop = {});

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace policy
