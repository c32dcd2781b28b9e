// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/plain_text.h"

#include "text/characters.h"
#include "text/utf8.h"

namespace policy {

namespace {

/// What no format needs and XML 1.0 forbids or advises against.
constexpr bool isForbidden(char32_t c)
{
    const bool control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
    const bool nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return control || nonCharacter;
}

constexpr bool endsClause(char32_t c)
{
    return c == 0x3002 || c == 0xFF1B || c == 0xFF01 || c == 0xFF1F || c == ';';
}

} // namespace

std::string cleanText(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    bool broken = false;
    for (const auto [value, offset, size] : utf8::CodePoints(text)) {
        const bool malformed = value == utf8::replacement && size == 1;
        if (malformed) {
            if (!broken) utf8::append(out, utf8::replacement);
        } else if (value == '\r') {
            if (offset + 1 >= text.size() || text[offset + 1] != '\n') out += '\n';
        } else if (value == 0x0B || value == 0x0C || value == 0x85 || value == 0x2028 ||
                   value == 0x2029) {
            out += '\n';
        } else if (!isForbidden(value)) {
            out.append(text, offset, size);
        }
        broken = malformed;
    }
    return out;
}

std::string cleanLine(std::string_view text)
{
    std::string line = cleanText(text);
    for (char &c : line)
        if (c == '\n' || c == '\t') c = ' ';
    const std::size_t begin = line.find_first_not_of(' ');
    if (begin == std::string::npos) return {};
    return line.substr(begin, line.find_last_not_of(' ') + 1 - begin);
}

std::vector<std::string> cleanLines(std::string_view text)
{
    std::vector<std::string> lines;
    const std::string clean = cleanText(text);
    for (std::size_t at = 0; at < clean.size();) {
        const std::size_t end = std::min(clean.find('\n', at), clean.size());
        std::string line = cleanLine(std::string_view(clean).substr(at, end - at));
        if (!line.empty()) lines.push_back(std::move(line));
        at = end + 1;
    }
    return lines;
}

std::string firstWords(std::string_view text, std::size_t width)
{
    const std::string line = cleanLine(text);
    std::size_t columns = 0;
    std::size_t fits = 0; // bytes that stay within the width
    std::size_t word = 0; // bytes up to the last place between words that fits
    for (const auto [value, offset, size] : utf8::CodePoints(line)) {
        columns += isCjk(value) || isCjkPunctuation(value) ? 2 : 1;
        if (columns > width) {
            // Latin words stay whole, unless the stretch has no place between words at all.
            const bool insideWord = offset > 0 && !isCjk(value) && line[offset - 1] != ' ';
            const std::size_t cut = insideWord && word > 0 ? word : fits;
            const std::string_view kept = std::string_view(line).substr(0, cut);
            return std::string(kept.substr(0, kept.find_last_not_of(' ') + 1)) + "…";
        }
        fits = offset + size;
        if (value == ' ' || isCjk(value) || isCjkPunctuation(value)) word = fits;
        if (endsClause(value) && columns * 2 > width) return line.substr(0, fits);
    }
    return line;
}

std::string withoutLooseEnd(std::string words)
{
    for (const std::string_view mark : {"；", "，", "、", "：", ";", ",", ":"})
        if (words.size() > mark.size() && words.ends_with(mark)) {
            words.resize(words.size() - mark.size());
            break;
        }
    return words;
}

std::size_t columnsOf(std::string_view text)
{
    std::size_t columns = 0;
    for (const auto [value, offset, size] : utf8::CodePoints(text))
        columns += isCjk(value) || isCjkPunctuation(value) ? 2 : 1;
    return columns;
}

std::string joined(const std::vector<std::string> &parts, std::string_view separator)
{
    std::string out;
    for (const std::string &part : parts) {
        if (!out.empty()) out += separator;
        out += part;
    }
    return out;
}

} // namespace policy
