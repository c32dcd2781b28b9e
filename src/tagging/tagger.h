// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "tagging/actor_tagger.h"
#include "tagging/region_tagger.h"
#include "tagging/sector_tagger.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace policy {

/// Puts regions, sectors and actors on the recommendations of a document. Const and free of state
/// once made, so threads may share it.
class Tagger {
public:
    /// Reads data/language/roles.txt and actors.txt of `data` and, on top, of `additions`. The
    /// vocabularies and the folding must outlive the tagger. Throws Error with file, line, reason.
    Tagger(const Vocabulary &regions, const Vocabulary &sectors, const Folding &folding,
           const std::filesystem::path &data, const std::filesystem::path &additions = {});

    /// Fills `regions`, `sectors` and `actors` of every recommendation, in place of what they hold.
    void tag(Document &document) const;

private:
    /// What stands above the recommendations of a document, the same for many of them.
    struct Above {
        HeadingReadings readings;
        std::map<Language, std::vector<std::string>> titles; ///< by language of what is under them
    };
    void tagOne(const Document &document, Recommendation &recommendation, Above &above) const;

    Lexicon lexicon_;
    RegionTagger regions_;
    SectorTagger sectors_;
};

} // namespace policy
