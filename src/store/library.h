// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue.h"
#include "model/keeping.h"
#include "model/result.h"
#include "store/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace policy {

/// A document that the library holds (or held), apart from its bytes.
struct Holding {
    std::int64_t id = 0;
    std::string key; ///< the document's id
    std::string sha256;
    std::string fileName;
    std::string path;
    std::string added; ///< ISO 8601, UTC
    bool removed = false;
    std::int64_t size = 0; ///< of the source, bytes
    std::string stated;    ///< catalogue entry as it came, JSON
    std::string corrected; ///< as a person set it, JSON; "" where nobody did
    std::string judged;    ///< changes with a person's corrections of its recommendations; "": none
};

/// What is new about a file that comes in.
struct NewSource {
    std::string bytes;
    std::string sha256;
    std::string fileName;
    std::string path;
    std::string stated; ///< JSON
};

/// The statements on library.sqlite. Changing members belong inside a transaction; they raise the
/// revision, by which every program sees that something changed.
class Library {
public:
    explicit Library(Connection &connection) : connection_(connection) {}

    [[nodiscard]] std::string uuid() const;
    [[nodiscard]] std::int64_t revision() const;
    /// Whether the documents of the first start have been put in.
    [[nodiscard]] bool filled() const;
    void setFilled();

    /// In the order in which they came; without the removed ones.
    [[nodiscard]] std::vector<Holding> holdings() const;
    [[nodiscard]] std::optional<Holding> find(const std::string &key) const;
    [[nodiscard]] std::optional<Holding> findById(std::int64_t id) const;
    [[nodiscard]] std::optional<Holding> findBySha256(const std::string &sha256) const;
    [[nodiscard]] std::optional<Holding> findByPath(const std::string &path) const;
    [[nodiscard]] std::string bytes(std::int64_t holding) const;
    /// Earlier editions, newest first, and the bytes of one of them.
    [[nodiscard]] std::vector<EditionSummary> editions(std::int64_t holding) const;
    [[nodiscard]] std::string bytesOfEdition(const EditionSummary &edition) const;

    /// `wanted`, or `wanted`-2, -3 … when a document has that id.
    [[nodiscard]] std::string freeKey(const std::string &wanted) const;
    Holding add(const NewSource &source, const std::string &key);
    /// Gives a document new bytes and keeps the old ones as an earlier edition.
    Holding update(const Holding &holding, const NewSource &source);
    void setRemoved(std::int64_t holding, bool removed);
    void setCorrected(std::int64_t holding, const std::string &json);
    void raiseRevision();

private:
    template <typename Value>
    [[nodiscard]] std::optional<Holding> findWhere(std::string_view condition,
                                                   const Value &value) const;
    std::int64_t keepSource(const NewSource &source);

    Connection &connection_;
};

/// The catalogue entry in force: what a person set, else what came with the file, with its id.
CatalogueEntry catalogueOf(const Holding &holding);

/// Changes with the bytes, the catalogue entry in force and a person's corrections: what an index
/// row was made from.
std::string stampOf(const Holding &holding);

/// Now, ISO 8601 in UTC to the second.
std::string timeNow();

/// An id made from a file's name: its stem in lower case, everything but letters, digits and
/// non-ASCII characters turned into single hyphens. "香港 Report (2024).txt" → "香港-report-2024".
std::string slugOf(std::string_view fileName);

} // namespace policy
