// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/knowledge.h"

#include "analysis/analyser.h"
#include "query/glossary.h"
#include "text/text_data.h"

#include <algorithm>
#include <vector>

namespace policy {

namespace fs = std::filesystem;

namespace {

/// FNV-1a, 64 bits.
std::string hashOf(const std::string &text)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return std::to_string(hash);
}

void addStamps(std::vector<std::string> &stamps, const fs::path &folder)
{
    std::error_code failed;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, failed)) {
        if (!entry.is_regular_file(failed)) continue;
        const auto time = entry.last_write_time(failed).time_since_epoch().count();
        stamps.push_back(entry.path().string() + ' ' + std::to_string(entry.file_size(failed)) +
                         ' ' + std::to_string(time));
    }
}

} // namespace

Knowledge::Knowledge(fs::path data, fs::path additions, std::shared_ptr<const Analyser> analyser)
    : data_(std::move(data)), additions_(std::move(additions)), analyser_(std::move(analyser))
{
}

std::shared_ptr<const Analyser> Knowledge::analyser()
{
    if (!analyser_) analyser_ = std::make_shared<const Analyser>(data_, additions_);
    return analyser_;
}

std::shared_ptr<const TextData> Knowledge::textData()
{
    if (!textData_) textData_ = TextData::load(data_, additions_);
    return textData_;
}

std::shared_ptr<const Glossary> Knowledge::glossary()
{
    if (!glossary_) glossary_ = Glossary::load(textData(), data_, additions_);
    return glossary_;
}

void Knowledge::useGlossary(std::string packed)
{
    if (!glossary_) glossary_ = Glossary::unpacked(textData(), std::move(packed));
}

std::string Knowledge::fingerprint()
{
    return analyser()->fingerprint() + "|" + textData()->fingerprint();
}

std::string Knowledge::filesStamp()
{
    std::vector<std::string> stamps;
    for (const fs::path &folder : {data_, additions_})
        for (const char *part : {"language", "vocabulary"})
            if (!folder.empty()) addStamps(stamps, folder / part);
    std::sort(stamps.begin(), stamps.end());
    std::string all = textData()->fingerprint();
    for (const std::string &stamp : stamps)
        all += stamp + '\n';
    return hashOf(all);
}

} // namespace policy
