// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyser.h"

#include "structure/recommendations.h"
#include "structure/structure.h"
#include "tagging/tagger.h"
#include "tagging/vocabulary_reader.h"
#include "text/data_file.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <vector>

namespace policy {

namespace fs = std::filesystem;

namespace {

/// Raised whenever the same data gives another document: a part of the fingerprint.
constexpr std::string_view codeVersion = "structure 1 tagging 1";

fs::path inside(const fs::path &root, const char *folder, const char *name = "")
{
    return root.empty() ? root : root / folder / name;
}

/// The files of the language and vocabulary folders of `root`, in the order of their names.
std::vector<fs::path> knowledgeFiles(const fs::path &root)
{
    std::vector<fs::path> files;
    for (const char *folder : {"language", "vocabulary"}) {
        std::error_code none;
        for (const auto &entry : fs::directory_iterator(root / folder, none))
            if (entry.is_regular_file(none)) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// A hash of everything that was read, so that an index made with other data is made anew.
std::string fingerprintOf(const fs::path &data, const fs::path &additions)
{
    std::uint64_t hash = hashOf(codeVersion);
    for (const fs::path &root : {data, additions}) {
        if (root.empty()) continue;
        for (const fs::path &file : knowledgeFiles(root)) {
            std::ifstream in(file, std::ios::binary);
            const std::string text(std::istreambuf_iterator<char>(in), {});
            hash = hashOf(text, hashOf(file.filename().string(), hash));
        }
    }
    return hexOf(hash);
}

Folding readFolding(const fs::path &data, const fs::path &additions)
{
    Folding folding;
    folding.addVariants(inside(data, "language", "hanzi_variants.txt"));
    const fs::path own = inside(additions, "language", "hanzi_variants.txt");
    std::error_code none;
    if (!own.empty() && fs::exists(own, none)) folding.addVariants(own);
    return folding;
}

} // namespace

struct Analyser::Knowledge {
    // In this order: the tagger refers to what stands above it.
    structure::Rules rules;
    Vocabulary regions;
    Vocabulary sectors;
    Folding folding;
    Tagger tagger;
    std::string fingerprint;

    Knowledge(const fs::path &data, const fs::path &additions)
        : rules(structure::Rules::load(data, additions)),
          regions(readVocabulary(inside(data, "vocabulary", "regions.json"),
                                 inside(additions, "vocabulary", "regions.json"))),
          sectors(readVocabulary(inside(data, "vocabulary", "sectors.json"),
                                 inside(additions, "vocabulary", "sectors.json"))),
          folding(readFolding(data, additions)), tagger(regions, sectors, folding, data, additions),
          fingerprint(fingerprintOf(data, additions))
    {
    }
};

Analyser::Analyser(const fs::path &data, const fs::path &additions)
    : knowledge_(std::make_unique<const Knowledge>(data, additions))
{
}

Analyser::~Analyser() = default;

Document Analyser::analyse(const Source &source) const
{
    Document document = structure::readStructure(source, knowledge_->rules);
    knowledge_->tagger.tag(document);
    return document;
}

Corrected Analyser::analyse(const Source &source, const std::vector<Correction> &corrections) const
{
    const Knowledge &known = *knowledge_;
    Corrected corrected{structure::readStructure(source, known.rules), {}};
    Document &document = corrected.document;
    corrected.lost =
        redraw(document, corrections, [&known](const Document &in, Recommendation &one) {
            structure::writeText(in, known.rules, one);
        });
    known.tagger.tag(document);
    const auto lost = judge(document, corrections, known.regions, known.sectors);
    corrected.lost.insert(corrected.lost.end(), lost.begin(), lost.end());
    return corrected;
}

const Vocabulary &Analyser::regions() const
{
    return knowledge_->regions;
}

const Vocabulary &Analyser::sectors() const
{
    return knowledge_->sectors;
}

const std::string &Analyser::fingerprint() const
{
    return knowledge_->fingerprint;
}

} // namespace policy
