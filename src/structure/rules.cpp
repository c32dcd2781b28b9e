// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/rules.h"

#include "structure/cue_classes.h"
#include "text/data_file.h"

#include <algorithm>
#include <sstream>

namespace policy::structure {

namespace fs = std::filesystem;

namespace {

Genre genreFromName(const std::string &name, const fs::path &file, int line)
{
    if (name == "urging") return Genre::Urging;
    if (name == "promising") return Genre::Promising;
    if (name == "undertaking") return Genre::Undertaking;
    if (name == "agreement") return Genre::Agreement;
    if (name == "measures") return Genre::Measures;
    if (name == "speaking") return Genre::Speaking;
    if (name == "reporting") return Genre::Reporting;
    failDataLine(file, line,
                 "there is no genre \"" + name +
                     "\"; allowed are urging, promising, undertaking, "
                     "agreement, measures, speaking, reporting");
}

/// `kind genre: cue | cue`, or `kind genre formula: …`; a kind may stand on several lines.
void loadKinds(const fs::path &file, const Folding &folding, std::vector<DocumentKind> &kinds,
               CueTable &cues)
{
    for (const DataLine &line : readDataFile(file)) {
        const std::size_t colon = line.text.find(':');
        if (colon == std::string::npos)
            failDataLine(file, line.number, "expected \"kind genre: cue | cue\"");
        std::istringstream words(line.text.substr(0, colon));
        DocumentKind kind;
        std::string genre;
        std::string formula;
        words >> kind.name >> genre >> formula;
        kind.genre = genreFromName(genre, file, line.number);
        kind.formula = formula == "formula";
        auto same = std::find_if(kinds.begin(), kinds.end(), [&](const DocumentKind &other) {
            return other.name == kind.name && other.formula == kind.formula;
        });
        if (same == kinds.end()) {
            if (kinds.size() == 31) failDataLine(file, line.number, "more than 31 kinds");
            same = kinds.insert(kinds.end(), kind);
        }
        cues.add(line.text.substr(colon + 1), CueMask{1} << (same - kinds.begin()), folding);
    }
}

} // namespace

Rules::Rules() : sentences(sentenceClassNames()), kindCues(std::vector<std::string>{}) {}

Rules Rules::load(const fs::path &data, const fs::path &additions)
{
    Rules rules;
    for (const fs::path &root : {data, additions}) {
        if (root.empty()) continue;
        const auto present = [&](const char *name) {
            const fs::path file = root / "language" / name;
            // The program's own files must be there; a user's additions need not.
            std::error_code ignored;
            const bool optional = root != data || std::string_view(name) == "hanzi_variants.txt";
            return !optional || fs::exists(file, ignored) ? file : fs::path();
        };
        Folding folding;
        if (const fs::path file = present("hanzi_variants.txt"); !file.empty())
            folding.addVariants(file);
        if (const fs::path file = present("numbering.txt"); !file.empty())
            rules.numbering.load(file);
        if (const fs::path file = present("boilerplate.txt"); !file.empty())
            rules.boilerplate.load(file, folding);
        if (const fs::path file = present("titles.txt"); !file.empty())
            rules.titles.load(file, folding);
        if (const fs::path file = present("headings.txt"); !file.empty())
            rules.headings.load(file, folding);
        if (const fs::path file = present("recommendation_cues.txt"); !file.empty())
            rules.sentences.load(file, folding);
        if (const fs::path file = present("stage_cues.txt"); !file.empty())
            rules.sentences.load(file, folding);
        if (const fs::path file = present("kinds.txt"); !file.empty())
            loadKinds(file, folding, rules.kinds, rules.kindCues);
    }
    return rules;
}

const DocumentKind *Rules::kind(std::string_view name) const
{
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const DocumentKind &kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace policy::structure
