// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/cue_file.h"

#include "text/data_file.h"

#include <algorithm>

namespace policy {

namespace {

void readOne(const std::filesystem::path &file, const std::vector<std::string_view> &kinds,
             std::vector<Cue> &into)
{
    for (const auto &[number, line] : readDataFile(file)) {
        const std::size_t colon = line.find(':');
        const std::string_view kind = trimmed(std::string_view(line).substr(0, colon));
        const auto known = std::ranges::find(kinds, kind);
        if (colon == std::string::npos || known == kinds.end()) {
            std::string all;
            for (const std::string_view one : kinds)
                all += (all.empty() ? "" : ", ") + std::string(one);
            failDataLine(file, number, "expected KIND: WORD, KIND being one of " + all + ".");
        }
        const std::string_view text = trimmed(std::string_view(line).substr(colon + 1));
        if (text.empty()) failDataLine(file, number, "the cue is empty.");
        into.push_back(
            {static_cast<std::size_t>(known - kinds.begin()), std::string(text), number});
    }
}

} // namespace

std::vector<Cue> readCues(const std::filesystem::path &file, const std::filesystem::path &additions,
                          const std::vector<std::string_view> &kinds)
{
    std::vector<Cue> cues;
    readOne(file, kinds, cues);
    if (!additions.empty() && std::filesystem::exists(additions)) readOne(additions, kinds, cues);
    return cues;
}

} // namespace policy
