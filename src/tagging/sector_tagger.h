// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "tagging/lexicon.h"

#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// Tells which fields of policy a recommendation belongs to, by its words and its headings.
class SectorTagger {
public:
    /// The vocabulary must outlive the tagger.
    explicit SectorTagger(const Vocabulary &sectors) : sectors_(&sectors) {}

    /// Sectors, main one first, weak ones left out. `title` is the recommendation's own (may be
    /// part of the text), `headings` those above it, nearest first, `actors` who is to act: their
    /// names say less of the matter than other words. Spans are bytes of `text`.
    [[nodiscard]] std::vector<SectorTag> tag(std::string_view text, const Reading &reading,
                                             std::string_view title,
                                             const std::vector<std::string> &headings,
                                             const std::vector<Mention> &actors,
                                             HeadingReadings &readings) const;

private:
    struct Tally;
    /// By sector, in the order of the vocabulary.
    [[nodiscard]] std::vector<Tally> count(const Reading &reading, bool heading,
                                           const std::vector<Mention> &actors) const;

    const Vocabulary *sectors_;
};

} // namespace policy
