// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/query.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace policy {

/// A stretch of a document's running text: from a place in one passage to a place in the same or a
/// later one. Offsets are bytes into Passage::text.
struct Stretch {
    int first = 0; ///< index into Document::passages
    std::size_t begin = 0;
    int last = 0;
    std::size_t end = 0; ///< behind the stretch

    friend constexpr bool operator==(const Stretch &, const Stretch &) = default;
};

/// Words of a document with what stands around them (W3C TextQuoteSelector): what a person's mark
/// holds on to, so that it outlives better parsing and a revised source.
struct Quotation {
    std::string recommendation; ///< its id when the mark was made; "" for any other mark
    std::string exact;          ///< passages joined by \n; "" for a mark on the whole document
    std::string prefix;         ///< some characters before and after; of a stretch only
    std::string suffix;

    friend bool operator==(const Quotation &, const Quotation &) = default;
};

/// What a new mark is put on: a document, one of its recommendations, or a stretch of its text.
struct MarkTarget {
    std::string document; ///< id; may be left out with a recommendation
    std::string recommendation;
    std::optional<Stretch> stretch;
};

enum class KeptOn { Document, Recommendation, Stretch };

/// Where something of a person's is, in the library as it is now.
struct KeptPlace {
    KeptOn on = KeptOn::Recommendation;
    std::string document;           ///< id
    std::string recommendation;     ///< id; of a stretch: the one it lies in; "" when there is none
    std::optional<Stretch> stretch; ///< of a mark on a stretch
    std::string words;              ///< its text when the mark was made
    bool lost = false;              ///< the words cannot be found again; they are all that is left
    bool removed = false;           ///< its document has been taken out; all comes back with it
};

/// A named, ordered choice of recommendations.
struct CollectionSummary {
    std::string name;
    std::int64_t entries = 0;
    std::string made; ///< ISO 8601, UTC
};

/// A recommendation in a collection.
struct CollectionEntry {
    std::int64_t number = 0; ///< names the entry in this library
    std::string id;          ///< as the library now has it; "" when it cannot be found again
    std::string document;    ///< id
    std::string words;       ///< its text when it was added
    std::string comment;     ///< the person's
    bool removed = false;    ///< its document has been taken out; it comes back with it
};

/// A filter under a name. It holds no result: asking it again refreshes it.
struct SavedSearch {
    std::string name;
    Query query;
    std::string made; ///< ISO 8601, UTC
};

struct KeptNote {
    std::int64_t number = 0; ///< names the note in this library
    KeptPlace on;
    std::string text;
    std::string made;    ///< ISO 8601, UTC
    std::string changed; ///< the same
};

struct KeptHighlight {
    std::int64_t number = 0;
    KeptPlace on; ///< a stretch
    std::string colour;
    std::string made;
};

/// What a person means by a colour.
struct ColourMeaning {
    std::string colour;  ///< one of highlightColours()
    std::string meaning; ///< "" where nobody said
};

/// The colours there are, in the order in which they are offered: "yellow", "green" …
const std::vector<std::string> &highlightColours();

/// What a person corrects about a document's recommendations.
enum class CorrectionKind {
    Set,    ///< a region, sector or stage that it has
    Refuse, ///< a region or sector that it does not have
    Merge,  ///< several are one; the first gives number and heading
    Split,  ///< one is two; the second begins at a place
    Add,    ///< a stretch that the program did not take for one
    Remove  ///< it is none
};

/// One correction as it is kept: what is to be done to which words.
struct Correction {
    std::int64_t number = 0; ///< names it in this library; corrections apply in this order
    CorrectionKind kind = CorrectionKind::Set;
    Facet facet = Facet::Region; ///< of Set and Refuse
    std::string value;           ///< of Set and Refuse: concept or stage; of Add: its stage
    /// What it is about. Merge: each recommendation; Split: the recommendation and the words at
    /// which the second begins; else one.
    std::vector<Quotation> on;

    friend bool operator==(const Correction &, const Correction &) = default;
};

/// A correction and whether it holds.
struct KeptCorrection {
    std::int64_t number = 0;
    CorrectionKind kind = CorrectionKind::Set;
    Facet facet = Facet::Region;
    std::string value;
    KeptPlace on; ///< of the first of what it is about; `lost` when it could not be applied
    std::string made;
};

/// Something of a person's whose words are not in the library any more.
struct LostMark {
    enum class Kind { Entry, Note, Highlight, Correction };
    Kind kind = Kind::Note;
    std::int64_t number = 0;
    std::string document; ///< id
    std::string words;    ///< what it held on to
    std::string what;     ///< the note's text, the collection's name, the colour, the tag
};

/// What can be taken back and done again, latest last, as the changes were named.
struct History {
    std::vector<std::string> undo;
    std::vector<std::string> redo;
};

/// "set", "refuse", "merge", "split", "add", "remove".
std::string_view correctionName(CorrectionKind kind);

} // namespace policy
