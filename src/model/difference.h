// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language.h"
#include "model/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// A stretch of one or both of two texts, in reading order.
struct DiffPart {
    enum class Kind { Equal, Removed, Added };
    Kind kind = Kind::Equal;
    Span old; ///< in the old text, bytes; empty for Added
    Span now; ///< in the new text, bytes; empty for Removed

    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

/// One thing that a recommendation names: a concept of the glossary, a place, a body, a figure, an
/// instrument, or a whole measure of its own.
struct Naming {
    enum class Kind { Concept, Region, Body, Figure, Instrument, Measure };
    Kind kind = Kind::Concept;
    /// Concept, Body, Instrument: its first term in the glossary, else the words as written.
    /// Region: concept id. Figure: the number ("5000000", "30%", "1 each", a date as ISO 8601).
    /// Measure: its words.
    std::string what;
    std::vector<Span> a; ///< where the first text names it, bytes, ascending
    std::vector<Span> b; ///< where the second does
    std::string chinese; ///< of a glossary term: what it is called in Chinese; else ""

    friend bool operator==(const Naming &, const Naming &) = default;
};

/// Two recommendations beside each other.
struct PairDetail {
    std::string a; ///< recommendation ids
    std::string b;
    std::string textA; ///< what the spans count in: Recommendation::text
    std::string textB;
    Language languageA = Language::Unknown;
    Language languageB = Language::Unknown;
    /// By English word and Chinese word or character, where both are in one language; else empty.
    std::vector<DiffPart> parts;
    double similarity = 0;     ///< of the wording, 0…1; 0 across languages
    std::vector<Naming> both;  ///< in the order of the first text
    std::vector<Naming> onlyA; ///< what the second text leaves out; what it says in other words is
                               ///< not listed
    std::vector<Naming> onlyB;
};

/// What became of one recommendation between two versions of a document.
struct VersionChange {
    enum class Kind { Unchanged, Reworded, Added, Cut };
    Kind kind = Kind::Unchanged;
    bool moved = false; ///< stands at another place among those that both versions have
    std::string old;    ///< recommendation ids; "" where it is not there
    std::string now;
    double similarity = 1;
    std::vector<DiffPart> parts; ///< of the two texts; empty unless reworded
    std::string oldText;         ///< what the parts count in; "" where it is not there
    std::string nowText;
};

/// How many of each there are.
struct VersionSummary {
    int unchanged = 0; ///< neither reworded nor moved
    int reworded = 0;
    int moved = 0; ///< some of them are reworded too
    int added = 0;
    int cut = 0;
    std::size_t charactersAdded = 0; ///< code points, in reworded, added and cut ones
    std::size_t charactersRemoved = 0;

    friend bool operator==(const VersionSummary &, const VersionSummary &) = default;
};

struct VersionComparison {
    std::string old; ///< document ids; of an edition, with what tells it from the others
    std::string now;
    std::vector<VersionChange> changes; ///< in the new version's order, what was cut where it stood
    VersionSummary summary;
};

std::string_view namingName(Naming::Kind kind);
std::string_view changeName(VersionChange::Kind kind);

} // namespace policy
