// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "structure/cue_classes.h"
#include "structure/recommendations.h"

namespace policy::structure {

/// A sentence with what its words say.
struct Sentence {
    Span span; ///< of the block's body
    CueMask cues = 0;
    bool action = false;      ///< begins with an action, after "此外，" and "在…方面，"
    bool topic = false;       ///< begins with "在…方面，"
    bool lead = false;        ///< begins with 同時, in addition …
    bool lower = false;       ///< begins in the middle
    bool quoted = false;      ///< somebody's own words, or reported as such
    bool colon = false;       ///< ends in a colon
    std::string_view subject; ///< who ought to, "" when nobody is named
};

/// The sentences of a paragraph.
std::vector<Sentence> readSentences(std::string_view text, const Rules &rules);

/// The bytes of the topic, lead words and adverbials before a sentence says anything:
/// `此外，` `在仲裁方面，` `為加強聯繫，`.
std::size_t skipLeads(std::string_view text, const Rules &rules, bool *lead, bool *topic);

/// The share of the two-character pieces (words, in English) of `text` that stand in `others`.
double coverage(std::string_view text, const std::vector<std::string_view> &others);

} // namespace policy::structure
