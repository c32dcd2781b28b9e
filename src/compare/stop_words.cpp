// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/stop_words.h"

#include "text/data_file.h"

namespace policy {

StopWords::StopWords(const Folding &folding, const std::filesystem::path &data,
                     const std::filesystem::path &additions)
{
    for (const auto &folder : {data, additions}) {
        const std::filesystem::path file = folder / "language" / "stop_words.txt";
        if (folder.empty() || (folder == additions && !std::filesystem::exists(file))) continue;
        for (const DataLine &line : readDataFile(file))
            for (const std::string &word : splitTrimmed(line.text, " "))
                words_.insert(folding.fold(word));
    }
}

} // namespace policy
