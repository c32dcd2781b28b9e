// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keeping.h"
#include "store/connection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace policy {

/// A place in a document that a mark holds on to, as library.sqlite keeps it.
struct Quotation {
    std::int64_t id = 0;
    std::string document;
    std::string recommendation; ///< its id when the mark was made
    std::string exact;
};

/// The statements on the collections and notes of library.sqlite. Changing members belong inside a
/// transaction.
class Keeping {
public:
    explicit Keeping(Connection &connection) : connection_(connection) {}

    [[nodiscard]] std::vector<CollectionSummary> collections() const;
    /// 0 when there is none of that name.
    [[nodiscard]] std::int64_t findCollection(const std::string &name) const;
    std::int64_t makeCollection(const std::string &name);
    void dropCollection(std::int64_t collection);
    [[nodiscard]] std::vector<Quotation> entries(std::int64_t collection) const;
    void append(std::int64_t collection, std::int64_t quotation);
    /// Takes the entry out with its quotation.
    void takeOut(std::int64_t collection, std::int64_t quotation);

    struct Note {
        std::int64_t id = 0;
        Quotation on;
        std::string text;
        std::string changed;
    };
    [[nodiscard]] std::vector<Note> notes() const;
    std::int64_t addNote(std::int64_t quotation, const std::string &text);
    void removeNote(const Note &note);

    /// Keeps the words of a recommendation; returns the quotation.
    std::int64_t quote(const std::string &document, const std::string &recommendation,
                       const std::string &words);

private:
    void dropQuotation(std::int64_t quotation);

    Connection &connection_;
};

} // namespace policy
