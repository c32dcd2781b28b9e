// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/glossary_table.h"

#include <algorithm>

namespace policy {

namespace {

/// Layout: four numbers (words of the longest term, how many lines, forms, stems), then where each
/// entry ends, lines first, then forms and stems in the order of their keys, then the entries.
/// A line's entry is its terms, each ended by `mark`; a key's entry the key, `mark` and its places.
constexpr std::size_t heads = 4;
constexpr std::size_t numberSize = 4;
constexpr char mark = '\x1f';

void putNumber(std::string &out, std::size_t value)
{
    for (unsigned shift = 0; shift < 32; shift += 8)
        out += static_cast<char>((value >> shift) & 0xFFU);
}

std::uint32_t numberAt(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = numberSize; i-- > 0;)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

void addKeys(std::vector<std::string> &entries, const GlossaryTable::Keys &keys)
{
    std::vector<const GlossaryTable::Keys::value_type *> sorted;
    for (const auto &one : keys)
        sorted.push_back(&one);
    std::ranges::sort(sorted, {},
                      [](const auto *one) -> const std::string & { return one->first; });
    for (const auto *one : sorted) {
        std::string entry = one->first + mark;
        for (const std::uint32_t place : one->second)
            putNumber(entry, place);
        entries.push_back(std::move(entry));
    }
}

} // namespace

std::string GlossaryTable::made(const std::vector<std::vector<std::string>> &lines,
                                const Keys &byForm, const Keys &byStem, std::size_t longest)
{
    std::vector<std::string> entries;
    for (const auto &line : lines) {
        std::string entry;
        for (const std::string &term : line)
            entry += term + mark;
        entries.push_back(std::move(entry));
    }
    addKeys(entries, byForm);
    addKeys(entries, byStem);
    std::string out;
    for (const std::size_t head : {longest, lines.size(), byForm.size(), byStem.size()})
        putNumber(out, head);
    std::size_t end = 0;
    for (const std::string &entry : entries)
        putNumber(out, end += entry.size());
    for (const std::string &entry : entries)
        out += entry;
    return out;
}

GlossaryTable::GlossaryTable(std::string bytes) : bytes_(std::move(bytes))
{
    if (bytes_.size() < heads * numberSize) return;
    const std::size_t entries = std::size_t{number(1)} + number(2) + number(3);
    const std::size_t begin = (heads + entries) * numberSize;
    sound_ = begin <= bytes_.size() &&
             (entries == 0 || begin + number(heads + entries - 1) == bytes_.size());
}

std::uint32_t GlossaryTable::number(std::size_t index) const
{
    return (index + 1) * numberSize <= bytes_.size() ? numberAt(bytes_, index * numberSize) : 0;
}

std::string_view GlossaryTable::entry(std::size_t index) const
{
    const std::size_t entries = std::size_t{number(1)} + number(2) + number(3);
    const std::size_t text = (heads + entries) * numberSize;
    const std::size_t begin = index == 0 ? 0 : number(heads + index - 1);
    const std::size_t end = number(heads + index);
    if (!sound_ || end < begin || text + end > bytes_.size()) return {};
    return std::string_view(bytes_).substr(text + begin, end - begin);
}

std::vector<std::uint32_t> GlossaryTable::find(std::size_t first, std::size_t count,
                                               std::string_view key) const
{
    const auto keyOf = [&](std::size_t index) {
        const std::string_view whole = entry(index);
        return whole.substr(0, whole.find(mark));
    };
    std::size_t begin = first;
    std::size_t end = first + count;
    while (begin < end) {
        const std::size_t middle = begin + (end - begin) / 2;
        if (keyOf(middle) < key)
            begin = middle + 1;
        else
            end = middle;
    }
    std::vector<std::uint32_t> places;
    if (begin == first + count || keyOf(begin) != key) return places;
    const std::string_view whole = entry(begin);
    for (std::size_t at = key.size() + 1; at + numberSize <= whole.size(); at += numberSize)
        places.push_back(numberAt(whole, at));
    return places;
}

std::vector<std::uint32_t> GlossaryTable::byForm(std::string_view key) const
{
    return sound_ ? find(number(1), number(2), key) : std::vector<std::uint32_t>{};
}

std::vector<std::uint32_t> GlossaryTable::byStem(std::string_view key) const
{
    return sound_ ? find(std::size_t{number(1)} + number(2), number(3), key)
                  : std::vector<std::uint32_t>{};
}

std::vector<std::string> GlossaryTable::line(std::uint32_t place) const
{
    std::vector<std::string> terms;
    if (place >= number(1)) return terms;
    std::string_view left = entry(place);
    for (std::size_t end; (end = left.find(mark)) != std::string_view::npos;
         left.remove_prefix(end + 1))
        terms.emplace_back(left.substr(0, end));
    return terms;
}

} // namespace policy
