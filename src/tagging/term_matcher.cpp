// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/term_matcher.h"

#include "model/error.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {

/// Of 28 bits.
std::size_t hashOf(std::uint64_t key)
{
    return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 36);
}

/// Bits of the filter before the edges: it stays in a processor's cache, which they do not, and
/// most look-ups find nothing.
constexpr std::size_t filterBits = std::size_t{1} << 20U;

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// The plural of an English term; "" where it has none (words in capitals, plurals, -ing).
std::string pluralOf(const std::string &term)
{
    if (term.size() < 3 || !isAsciiLetter(static_cast<unsigned char>(term.back()))) return {};
    if (endsWith(term, "ing") || endsWith(term, "ss") || endsWith(term, "sh") ||
        endsWith(term, "ch") || endsWith(term, "x"))
        return endsWith(term, "ing") ? std::string() : term + "es";
    if (term.back() == 's') return {};
    if (term.back() == 'y' &&
        std::string_view("aeiou").find(term[term.size() - 2]) == std::string_view::npos)
        return term.substr(0, term.size() - 1) + "ies";
    return term + "s";
}

/// Spellings of an English term that mean the same.
std::vector<std::string> inflected(std::string_view term)
{
    std::vector<std::string> forms{std::string(term)};
    static constexpr std::array<std::array<std::string_view, 2>, 9> american{
        {{"isation", "ization"},
         {"ising", "izing"},
         {"ise ", "ize "},
         {"centre", "center"},
         {"labour", "labor"},
         {"programme", "program"},
         {"licence", "license"},
         {"defence", "defense"},
         {"colour", "color"}}};
    for (const auto &[british, usual] : american) {
        std::string other = replaced(forms.front(), british, usual);
        if (other != forms.front()) forms.push_back(std::move(other));
    }
    for (std::size_t i = 0, count = forms.size(); i < count; ++i)
        if (std::string plural = pluralOf(forms[i]); !plural.empty())
            forms.push_back(std::move(plural));
    return forms;
}

} // namespace

TermMatcher::TermMatcher(const TextReader &reader)
    : reader_(&reader), ends_(1), edges_(1U << 12), filter_(filterBits)
{
}

std::uint32_t TermMatcher::add(std::string_view term, Form form)
{
    const auto [known, added] = known_.emplace(term, terms_);
    if (added) ++terms_;
    const std::uint32_t number = known->second;
    const auto forms =
        form == Form::Inflected ? inflected(term) : std::vector<std::string>{std::string(term)};
    for (const std::string &spelling : forms) {
        const MatchText read = reader_->read(spelling);
        if (read.size() == 0) throw Error("The term \"" + std::string(term) + "\" has no letters.");
        insert(read, number);
    }
    return number;
}

void TermMatcher::insert(const MatchText &spelling, std::uint32_t term)
{
    std::uint32_t node = 0;
    std::uint64_t capitals = 0;
    for (std::size_t i = 0; i < spelling.size(); ++i) {
        node = makeChild(node, spelling.symbols[i]);
        if (i < 64 && spelling.capital[i]) capitals |= 1ULL << i;
    }
    for (std::uint32_t at = ends_[node]; at != 0; at = spellings_[at - 1].next)
        if (spellings_[at - 1].term == term && spellings_[at - 1].capitals == capitals) return;
    spellings_.push_back({term, capitals, ends_[node]});
    ends_[node] = static_cast<std::uint32_t>(spellings_.size());
}

std::uint32_t TermMatcher::child(std::uint32_t node, char32_t symbol) const
{
    if (node == 0 && symbol < first_.size()) return first_[symbol];
    const std::uint64_t key = 1 + (static_cast<std::uint64_t>(node) << 32 | symbol);
    const std::size_t hash = hashOf(key);
    if (!filter_[hash & (filterBits - 1)]) return 0;
    const std::size_t mask = edges_.size() - 1;
    for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
        if (edges_[slot].key == key) return edges_[slot].target;
        if (edges_[slot].key == 0) return 0;
    }
}

std::uint32_t TermMatcher::makeChild(std::uint32_t node, char32_t symbol)
{
    if (const std::uint32_t known = child(node, symbol)) return known;
    if (++used_ * 2 > edges_.size()) grow();
    const std::uint64_t key = 1 + (static_cast<std::uint64_t>(node) << 32 | symbol);
    const std::size_t mask = edges_.size() - 1;
    std::size_t slot = hashOf(key) & mask;
    filter_[hashOf(key) & (filterBits - 1)] = true;
    while (edges_[slot].key != 0)
        slot = (slot + 1) & mask;
    const auto target = static_cast<std::uint32_t>(ends_.size());
    edges_[slot] = {key, target};
    if (node == 0 && symbol < first_.size()) first_[symbol] = target;
    ends_.push_back(0);
    return target;
}

void TermMatcher::grow()
{
    std::vector<Edge> old(edges_.size() * 2);
    old.swap(edges_);
    const std::size_t mask = edges_.size() - 1;
    for (const Edge &edge : old) {
        if (edge.key == 0) continue;
        std::size_t slot = hashOf(edge.key) & mask;
        while (edges_[slot].key != 0)
            slot = (slot + 1) & mask;
        edges_[slot] = edge;
    }
}

std::vector<TermMatch> TermMatcher::find(const MatchText &text) const
{
    std::vector<TermMatch> found;
    const std::size_t size = text.size();
    for (std::size_t begin = 0; begin < size; ++begin) {
        if (begin > 0 && isLatinWord(text.symbols[begin]) && isLatinWord(text.symbols[begin - 1]))
            continue; // inside a word
        const std::size_t before = found.size();
        std::uint32_t node = 0;
        for (std::size_t at = begin; at < size; ++at) {
            node = child(node, text.symbols[at]);
            if (node == 0) break;
            if (ends_[node] == 0) continue;
            const bool cut =
                isLatinWord(text.symbols[at]) && at + 1 < size && isLatinWord(text.symbols[at + 1]);
            if (cut) continue;
            for (std::uint32_t end = ends_[node]; end != 0; end = spellings_[end - 1].next) {
                const Spelling &spelling = spellings_[end - 1];
                bool fits = true;
                for (std::uint64_t left = spelling.capitals; left != 0 && fits; left &= left - 1)
                    fits = text.capital[begin + static_cast<std::size_t>(__builtin_ctzll(left))];
                if (fits)
                    found.push_back({spelling.term, static_cast<std::uint32_t>(begin),
                                     static_cast<std::uint32_t>(at + 1)});
            }
        }
        std::reverse(found.begin() + static_cast<std::ptrdiff_t>(before), found.end());
    }
    return found;
}

} // namespace policy
