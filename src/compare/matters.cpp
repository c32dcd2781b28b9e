// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/matters.h"

#include "model/error.h"
#include "text/data_file.h"

#include <algorithm>

namespace policy {

namespace {

/// How far apart the words of a matter may begin; those that must stand in order, closer.
constexpr std::size_t window = 15;
constexpr std::size_t windowInOrder = 6;

} // namespace

Matters::Matters(TermMatcher &matcher, const std::filesystem::path &data,
                 const std::filesystem::path &additions)
{
    read(matcher, data / "language" / "matters.txt");
    if (const auto own = additions / "language" / "matters.txt";
        !additions.empty() && std::filesystem::exists(own))
        read(matcher, own);
}

void Matters::read(TermMatcher &matcher, const std::filesystem::path &file)
{
    for (const DataLine &line : readDataFile(file)) {
        try {
            readLine(matcher, line.text);
        } catch (const Error &error) {
            failDataLine(file, line.number, error.what());
        }
    }
}

void Matters::readLine(TermMatcher &matcher, const std::string &text)
{
    const std::size_t equals = text.find(" = ");
    const std::size_t colon = text.find(": ");
    const std::string told = text.substr(std::min(colon, text.size() - 1) + 1);
    const bool inOrder = told.find(" > ") != std::string::npos;
    const auto parts = splitTrimmed(told, inOrder ? " > " : " & ");
    if (equals == 0 || equals > colon || colon == std::string::npos || parts.empty() ||
        parts.size() > mostParts || (inOrder && told.find(" & ") != std::string::npos))
        throw Error(
            "expected name = 名稱: word | word & word, with one to four parts, all & or >.");
    const auto number = static_cast<std::uint32_t>(lines_.size());
    lines_.push_back({matterOf(text.substr(0, equals),
                               std::string(trimmed(text.substr(equals + 3, colon - equals - 3)))),
                      parts.size(), inOrder});
    for (std::uint32_t part = 0; part < parts.size(); ++part)
        for (const std::string &word : splitTrimmed(parts[part], "|"))
            partsOf_[matcher.add(word, TermMatcher::Form::Inflected)].push_back({number, part});
}

std::size_t Matters::matterOf(const std::string &name, const std::string &chinese)
{
    const auto [known, isNew] = known_.emplace(name, matters_.size());
    if (isNew) matters_.push_back({name, chinese});
    return known->second;
}

std::size_t Matters::Seen::add(const Line &line, std::uint32_t part, std::size_t word)
{
    if (!line.inOrder) {
        at[part] = 1 + word;
        return *std::min_element(at.begin(), at.begin() + static_cast<std::ptrdiff_t>(line.parts));
    }
    if (part == 0)
        at[0] = 1 + word;
    else if (at[part - 1] != 0)
        at[part] = at[part - 1];
    return part + 1 == line.parts ? at[part] : 0;
}

std::vector<Matters::Found> Matters::find(const std::vector<Word> &words) const
{
    std::unordered_map<std::uint32_t, Seen> seenOf; // by line
    std::vector<Found> found;
    for (const Word &word : words) {
        const auto parts = partsOf_.find(word.term);
        if (parts == partsOf_.end()) continue;
        for (const Part &part : parts->second) {
            Seen &seen = seenOf[part.line];
            if (seen.measure != word.measure) seen = {word.measure, {}};
            const Line &line = lines_[part.line];
            const std::size_t begin = seen.add(line, part.number, word.first);
            const std::size_t most = line.inOrder ? windowInOrder : window;
            if (begin != 0 && word.first + 1 - begin <= most)
                found.push_back({line.matter, word.measure});
        }
    }
    return found;
}

} // namespace policy
