// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyser.h"

#include "model/error.h"
#include "structure/structure.h"
#include "tagging/tagger.h"
#include "tagging/vocabulary_reader.h"
#include "text/data_file.h"
#include "text/text_data.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace policy {

namespace {

/// Raised when the code that finds or tags recommendations gives other results from the same data.
constexpr const char *analysisVersion = "1";

/// A hash of every file of the folders language/ and vocabulary/.
std::uint64_t hashOfData(const std::filesystem::path &folder, std::uint64_t hash)
{
    for (const char *name : {"language", "vocabulary"}) {
        const std::filesystem::path inside = folder / name;
        if (folder.empty() || !std::filesystem::is_directory(inside)) continue;
        std::vector<std::filesystem::path> files;
        for (const auto &entry : std::filesystem::directory_iterator(inside))
            if (entry.is_regular_file()) files.push_back(entry.path());
        std::ranges::sort(files);
        for (const auto &file : files) {
            std::ifstream stream(file, std::ios::binary);
            const std::string text{std::istreambuf_iterator<char>(stream), {}};
            hash = hashOf(text, hashOf(file.filename().string(), hash));
        }
    }
    return hash;
}

Vocabulary read(const std::filesystem::path &data, const std::filesystem::path &additions,
                const char *name)
{
    return readVocabulary(data / "vocabulary" / name,
                          additions.empty() ? additions : additions / "vocabulary" / name);
}

} // namespace

struct Analyser::Knowledge {
    Knowledge(const std::filesystem::path &data, const std::filesystem::path &additions)
        : rules(structure::Rules::load(data, additions)), text(TextData::load(data, additions)),
          regions(read(data, additions, "regions.json")),
          sectors(read(data, additions, "sectors.json")),
          tagger(regions, sectors, text->folding, data, additions),
          fingerprint(std::string(analysisVersion) + "/" +
                      hexOf(hashOfData(additions, hashOfData(data, hashOf("")))))
    {
    }

    structure::Rules rules;
    std::shared_ptr<const TextData> text;
    Vocabulary regions;
    Vocabulary sectors;
    Tagger tagger;
    std::string fingerprint;
};

Analyser::Analyser(const std::filesystem::path &data, const std::filesystem::path &additions)
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
