// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// What the rows of a comparison are.
enum class Axis { Sector, Region };

/// How two recommendations of different documents belong together.
enum class LinkKind {
    Related,    ///< they touch the same matter
    Same,       ///< they say nearly the same in nearly the same words
    Counterpart ///< one is the other in the other language of a bilingual document
};

/// What two recommendations share, and how much of their similarity it makes up.
struct LinkReason {
    enum class Kind { Concept, Region, Sector, Actor, Figure, Instrument, Wording };
    Kind kind = Kind::Wording;
    std::string what; ///< a glossary term, a concept id, or the words themselves
    double share = 0; ///< of the similarity; the shares of a link's reasons add up to at most it
};

struct Link {
    std::string a; ///< recommendation ids, a's document before b's in the comparison
    std::string b;
    double similarity = 0; ///< 0…1
    LinkKind kind = LinkKind::Related;
    std::vector<LinkReason> reasons; ///< heaviest first
};

/// One sector or region across the documents.
struct ComparisonRow {
    std::string row; ///< concept id
    std::map<std::string, std::vector<std::string>>
        cells;                       ///< document → recommendation ids, reading order
    std::vector<std::size_t> links;  ///< indexes into Comparison::links with both ends in this row
    std::vector<std::string> silent; ///< documents without a recommendation here
};

struct Comparison {
    std::vector<std::string> documents; ///< columns
    Axis axis = Axis::Sector;
    std::vector<ComparisonRow>
        rows; ///< vocabulary order; rows that every document leaves empty are left out
    std::vector<Link> links; ///< best first
};

/// A stretch of one or both of two texts, in reading order.
struct DiffPart {
    enum class Kind { Equal, Removed, Added };
    Kind kind = Kind::Equal;
    Span old; ///< in the old text, bytes; empty for Added
    Span now; ///< in the new text, bytes; empty for Removed

    friend bool operator==(const DiffPart &, const DiffPart &) = default;
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
};

std::string_view axisName(Axis axis);
std::string_view linkKindName(LinkKind kind);
std::string_view reasonName(LinkReason::Kind kind);
std::string_view changeName(VersionChange::Kind kind);

} // namespace policy
