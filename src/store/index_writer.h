// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/vocabulary.h"
#include "store/connection.h"
#include "store/document_codec.h"
#include "store/library.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace policy {

/// Puts documents into the attached index and takes them out. Every member belongs inside a
/// transaction, so that a document is in the index whole or not at all.
class IndexWriter {
public:
    explicit IndexWriter(Connection &connection) : connection_(connection) {}

    /// Fills the table of concepts; numbers follow the vocabularies' order.
    void putConcepts(const Vocabulary &regions, const Vocabulary &sectors);

    /// The document's rows. Throws for a document that contradicts itself, before any of it is
    /// written.
    [[nodiscard]] PackedDocument pack(const Document &document);
    /// `beforePassage` is called with a passage's index before its words are indexed.
    template <typename BeforePassage>
    void put(const Holding &holding, const Document &document, const PackedDocument &packed,
             BeforePassage &&beforePassage)
    {
        const std::int64_t first = putRows(holding, document, packed);
        for (std::size_t i = 0; i < document.passages.size(); ++i) {
            beforePassage(i);
            putWords(first + static_cast<std::int64_t>(i), document.passages[i].text);
        }
    }
    /// Corrections that found nothing to hold on to in the document.
    void putLost(std::int64_t document, const std::vector<std::int64_t> &corrections);
    void remove(std::int64_t document);

    /// Counts changes of the index, so that what is kept in memory knows when it is out of date.
    void raiseGeneration();

private:
    std::int64_t putRows(const Holding &holding, const Document &document,
                         const PackedDocument &packed);
    void putWords(std::int64_t passage, const std::string &text);
    void removeWords(std::int64_t passage, const std::string &text);
    std::uint32_t conceptNumber(int scheme, std::string_view key);
    std::uint32_t actorNumber(std::string_view name);

    using Numbers = std::unordered_map<std::string, std::uint32_t>;
    Connection &connection_;
    Numbers concepts_[2];
    Numbers actors_;
};

} // namespace policy
