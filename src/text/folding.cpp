// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/folding.h"

#include "text/characters.h"
#include "text/data_file.h"
#include "text/unicode_tables.h"
#include "text/utf8.h"

namespace policy {

Span Folded::original(Span folded) const
{
    if (folded.empty()) return {origins[folded.begin], origins[folded.begin]};
    std::size_t end = folded.end;
    // One character may have become several: all of it belongs to the stretch.
    while (end + 1 < origins.size() && origins[end] == origins[folded.end - 1])
        ++end;
    return {origins[folded.begin], origins[end]};
}

void Folding::addVariants(const std::filesystem::path &file)
{
    std::uint64_t hash = hashOf(fingerprint_);
    for (const auto &[number, line] : readDataFile(file)) {
        const auto parts = splitTrimmed(line, " ");
        if (parts.size() != 2 || utf8::length(parts[0]) != 1)
            failDataLine(file, number, "expected one character, a space and what it stands for.");
        const std::string from = fold(parts[0]);
        const std::string to = fold(parts[1]);
        hash = hashOf(line + "\n", hash);
        // What folds together already needs no pair.
        if (from != to && utf8::length(from) == 1) variants_[utf8::decode(from, 0).value] = to;
    }
    fingerprint_ = hexOf(hash);
}

void Folding::append(std::string &out, char32_t c) const
{
    const std::size_t from = out.size();
    const std::string_view folded = unicode::foldOf(c);
    if (folded.data() == nullptr)
        utf8::append(out, c);
    else
        out += folded;
    if (c >= 0x80 && !variants_.empty()) appendVariants(out, from);
}

void Folding::appendVariants(std::string &out, std::size_t from) const
{
    for (std::size_t at = from; at < out.size();) {
        const utf8::CodePoint c = utf8::decode(out, at);
        const auto variant = variants_.find(c.value);
        if (variant != variants_.end()) {
            out.replace(at, c.size, variant->second);
            at += variant->second.size();
        } else {
            at += c.size;
        }
    }
}

std::string Folding::fold(std::string_view text) const
{
    std::string out;
    out.reserve(text.size());
    for (const auto c : utf8::CodePoints(text))
        append(out, c.value);
    return out;
}

Folded Folding::foldWithOrigins(std::string_view text) const
{
    Folded folded;
    folded.text.reserve(text.size());
    folded.origins.reserve(text.size() + 1);
    for (const auto c : utf8::CodePoints(text)) {
        append(folded.text, c.value);
        folded.origins.resize(folded.text.size(), static_cast<std::uint32_t>(c.offset));
    }
    folded.origins.push_back(static_cast<std::uint32_t>(text.size()));
    return folded;
}

std::string inSimplified(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const auto c : utf8::CodePoints(text)) {
        // Of Han characters the folding changes nothing but the written form.
        const std::string_view folded =
            isHan(c.value) ? unicode::foldOf(c.value) : std::string_view();
        if (folded.data() == nullptr)
            out += text.substr(c.offset, c.size);
        else
            out += folded;
    }
    return out;
}

} // namespace policy
