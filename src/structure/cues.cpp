// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/cues.h"

#include "structure/characters.h"
#include "text/data_file.h"
#include "text/utf8.h"

#include <algorithm>

namespace policy::structure {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool isWordByte(char c)
{
    return isAsciiLetter(static_cast<unsigned char>(c)) || isDigit(static_cast<unsigned char>(c));
}

/// The Han characters folded, everything else as it is: punctuation must stay full width.
std::string simplifiedOf(std::string_view cue, const Folding &folding)
{
    std::string text;
    for (const auto &[value, offset, size] : utf8::CodePoints(cue)) {
        if (isHan(value))
            folding.append(text, value);
        else
            utf8::append(text, value);
    }
    return text;
}

} // namespace

std::vector<CueTable::Cue> &CueTable::listFor(std::string_view cue)
{
    const char32_t first = firstCharacter(cue);
    std::uint16_t *place = &byCharacter_[first & 0xFFFF];
    if (isAsciiLower(first) && cue.size() > 1) {
        const auto second = static_cast<unsigned char>(cue[1]);
        place = &byLetters_[first * 128 + (second & 0x7F)];
    }
    if (*place == 0) {
        *place = static_cast<std::uint16_t>(lists_.size());
        lists_.emplace_back();
    }
    return lists_[*place];
}

const std::vector<CueTable::Cue> *CueTable::listAt(std::string_view text, std::size_t offset,
                                                   char32_t first) const
{
    std::uint16_t place = 0;
    if (isAsciiLetter(first)) {
        // Words only begin where no word goes on.
        if (offset > 0 && isWordByte(text[offset - 1])) return nullptr;
        const auto second =
            static_cast<unsigned char>(offset + 1 < text.size() ? lower(text[offset + 1]) : 0);
        place = byLetters_[(first | 0x20) * 128 + (second & 0x7F)];
    } else {
        place = byCharacter_[first & 0xFFFF];
    }
    return place == 0 ? nullptr : &lists_[place];
}

void CueTable::add(std::string text, CueMask mask)
{
    Cue cue;
    if (text.ends_with('*')) {
        cue.open = true;
        text.pop_back();
    }
    std::transform(text.begin(), text.end(), text.begin(), lower);
    cue.text = std::move(text);
    cue.classes = mask;
    cue.latin = isWordByte(cue.text.front());
    std::vector<Cue> &list = listFor(cue.text);
    const auto same = std::find_if(list.begin(), list.end(), [&](const Cue &other) {
        return other.text == cue.text && other.open == cue.open;
    });
    if (same != list.end()) {
        same->classes |= mask;
        return;
    }
    const auto place = std::find_if(list.begin(), list.end(), [&](const Cue &other) {
        return other.text.size() < cue.text.size();
    });
    list.insert(place, std::move(cue));
}

void CueTable::load(const std::filesystem::path &file, const Folding &folding)
{
    for (const DataLine &line : readDataFile(file)) {
        const std::size_t colon = line.text.find(':');
        if (colon == std::string::npos)
            failDataLine(file, line.number, "expected \"class: cue | cue\"");
        const std::string name = line.text.substr(0, colon);
        const auto found = std::find(names_.begin(), names_.end(), name);
        if (found == names_.end()) {
            std::string allowed;
            for (const std::string &known : names_)
                allowed += (allowed.empty() ? "" : ", ") + known;
            failDataLine(file, line.number,
                         "there is no class \"" + name + "\"; allowed are " + allowed);
        }
        const CueMask mask = CueMask{1} << (found - names_.begin());
        if (add(line.text.substr(colon + 1), mask, folding) == 0)
            failDataLine(file, line.number, "the class has no cue here");
    }
}

std::size_t CueTable::add(std::string_view list, CueMask mask, const Folding &folding)
{
    const std::vector<std::string> cues = splitTrimmed(list, "|");
    for (const std::string &cue : cues) {
        if (cue == "*") continue;
        add(cue, mask);
        if (const std::string simplified = simplifiedOf(cue, folding); simplified != cue)
            add(simplified, mask);
    }
    return cues.size();
}

std::size_t CueTable::matchAt(const Cue &cue, std::string_view text, std::size_t offset)
{
    if (offset + cue.text.size() > text.size()) return 0;
    if (!cue.latin)
        return text.compare(offset, cue.text.size(), cue.text) == 0 ? cue.text.size() : 0;
    for (std::size_t i = 0; i < cue.text.size(); ++i)
        if (lower(text[offset + i]) != cue.text[i]) return 0;
    std::size_t end = offset + cue.text.size();
    if (!isWordByte(cue.text.back())) return end - offset;
    if (cue.open)
        while (end < text.size() && isWordByte(text[end]))
            ++end;
    return end < text.size() && isWordByte(text[end]) ? 0 : end - offset;
}

CueHit CueTable::at(std::string_view text, std::size_t offset, CueMask classes) const
{
    if (offset >= text.size()) return {};
    const std::vector<Cue> *list = listAt(text, offset, utf8::decode(text, offset).value);
    if (!list) return {};
    for (const Cue &cue : *list) {
        if ((cue.classes & classes) == 0) continue;
        if (cue.latin && offset > 0 && isWordByte(text[offset - 1])) continue;
        if (const std::size_t size = matchAt(cue, text, offset))
            return {{offset, offset + size}, cue.classes & classes};
    }
    return {};
}

void CueTable::find(std::string_view text, std::vector<CueHit> &hits) const
{
    for (std::size_t offset = 0; offset < text.size();) {
        const utf8::CodePoint c = utf8::decode(text, offset);
        CueHit hit;
        if (listAt(text, offset, c.value)) hit = at(text, offset);
        if (hit.classes != 0) {
            hits.push_back(hit);
            offset = hit.span.end;
            continue;
        }
        offset = c.end();
        if (isAsciiLetter(c.value))
            while (offset < text.size() && isWordByte(text[offset]))
                ++offset;
    }
}

CueMask CueTable::classesIn(std::string_view text) const
{
    CueMask classes = 0;
    std::vector<CueHit> hits;
    find(text, hits);
    for (const CueHit &hit : hits)
        classes |= hit.classes;
    return classes;
}

} // namespace policy::structure
