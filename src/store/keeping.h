// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keeping.h"
#include "store/connection.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace policy {

struct Holding;

/// The words that a mark holds on to, as library.sqlite keeps them.
struct KeptWords {
    std::int64_t id = 0;  ///< of the quotation
    std::string document; ///< key
    bool removed = false; ///< the document has been taken out
    Quotation quotation;

    [[nodiscard]] KeptOn on() const;
};

/// A correction as it is kept, with its document.
struct CorrectionRow {
    std::string document;
    bool removed = false;
    std::string made;
    Correction correction;
};

/// The statements on what a person keeps in library.sqlite. Changing members belong inside a
/// transaction.
class Keeping {
public:
    explicit Keeping(Connection &connection) : connection_(connection) {}

    /// Keeps words of a document; returns the quotation's id.
    std::int64_t quote(const std::string &document, const Quotation &quotation);
    /// The same mark holds on to other words.
    void requote(std::int64_t quotation, const std::string &document, const Quotation &words);
    void dropQuotation(std::int64_t quotation);

    [[nodiscard]] std::vector<CollectionSummary> collections() const;
    /// 0 when there is none of that name.
    [[nodiscard]] std::int64_t findCollection(const std::string &name) const;
    std::int64_t makeCollection(const std::string &name);
    void renameCollection(std::int64_t collection, const std::string &to);
    void placeCollection(std::int64_t collection, std::int64_t place);
    /// With its entries.
    void dropCollection(std::int64_t collection);

    struct Entry {
        KeptWords on;
        std::int64_t place = 0;
        std::string comment;
    };
    /// In their order.
    [[nodiscard]] std::vector<Entry> entries(std::int64_t collection) const;
    void append(std::int64_t collection, std::int64_t quotation);
    void placeEntry(std::int64_t quotation, std::int64_t place);
    void comment(std::int64_t quotation, const std::string &comment);
    /// Takes the entry out with its quotation.
    void takeOut(std::int64_t quotation);

    [[nodiscard]] std::vector<SavedSearch> searches() const;
    void saveSearch(const std::string &name, const Query &query);
    void renameSearch(const std::string &name, const std::string &to);
    void placeSearch(const std::string &name, std::int64_t place);
    void dropSearch(const std::string &name);

    struct Note {
        std::int64_t id = 0;
        KeptWords on;
        std::string text;
        std::string made;
        std::string changed;
    };
    /// Oldest first; of one document, or of all with "".
    [[nodiscard]] std::vector<Note> notes(const std::string &document) const;
    std::int64_t addNote(std::int64_t quotation, const std::string &text);
    void changeNote(std::int64_t note, const std::string &text);
    void dropNote(const Note &note);

    struct Highlight {
        std::int64_t id = 0;
        KeptWords on;
        std::string colour;
        std::string made;
    };
    [[nodiscard]] std::vector<Highlight> highlights(const std::string &document) const;
    std::int64_t addHighlight(std::int64_t quotation, const std::string &colour);
    void changeHighlight(std::int64_t highlight, const std::string &colour);
    void dropHighlight(const Highlight &highlight);

    [[nodiscard]] std::map<std::string, std::string> meanings() const;
    void setMeaning(const std::string &colour, const std::string &meaning);

    /// In the order in which they apply; of one document, or of all with "".
    [[nodiscard]] std::vector<CorrectionRow> corrections(const std::string &document) const;
    /// Those of a document as the analyser wants them.
    [[nodiscard]] std::vector<Correction> correctionsOf(const Holding &holding) const;
    std::int64_t addCorrection(const std::string &document, const Correction &correction);
    void dropCorrection(std::int64_t correction);

    [[nodiscard]] std::int64_t version() const;
    void raiseVersion();

private:
    template <typename Take>
    void eachMark(std::string_view columns, std::string_view table, const std::string &document,
                  Take &&take) const;

    Connection &connection_;
};

} // namespace policy
