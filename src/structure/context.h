// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "structure/cue_classes.h"
#include "structure/recommendations.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace policy::structure {

/// A sentence with what its words say.
struct Sentence {
    Span span; ///< of the block's body
    CueMask cues = 0;
    bool action = false;         ///< begins with an action, after "此外，" and "在…方面，"
    bool gerund = false;         ///< begins with an action in the form "Introducing …"
    bool coverb = false;         ///< begins with 把… or 與… and an action: 與廣東商討…
    bool topic = false;          ///< begins with "在…方面，"
    bool lead = false;           ///< begins with 同時, in addition …
    bool goesOn = false;         ///< begins with 涵蓋, 涉及: about what was just said
    bool quoted = false;         ///< somebody's own words, or reported as such
    bool modalAction = false;    ///< 應 or should with an action after it
    bool colon = false;          ///< ends in a colon
    std::string_view undertaker; ///< who will do something, "" when nobody is named
    std::string_view subject;    ///< who ought to, "" when nobody is named
};

/// The sentences of a paragraph.
std::vector<Sentence> readSentences(std::string_view text, const Rules &rules);

/// The bytes of the topic, lead words and adverbials before a sentence says anything:
/// `此外，` `在仲裁方面，` `為加強聯繫，`.
std::size_t skipLeads(std::string_view text, const Rules &rules, bool *lead, bool *topic);

/// Whether a text begins with an action, as "Introduce …" or "Introducing …".
bool beginsWithAction(std::string_view text, const Rules &rules);

/// What some texts say, to tell how much of another they repeat.
class Coverage {
public:
    explicit Coverage(const std::vector<std::string_view> &texts);
    /// The share of the pairs of Han characters and of the words of `text` that stand in the texts;
    /// 1 where it has none. `pieces`: how many it has.
    [[nodiscard]] double of(std::string_view text, std::size_t *pieces = nullptr) const;

private:
    std::unordered_set<std::string> pieces_;
};

} // namespace policy::structure
