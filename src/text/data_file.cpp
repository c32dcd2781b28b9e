// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/data_file.h"

#include "model/error.h"
#include "text/utf8.h"

#include <fstream>
#include <iterator>

namespace policy {

namespace {

std::string readWhole(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) throw Error("Cannot read " + file.string() + ": it is missing or may not be read.");
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (in.bad()) throw Error("Cannot read " + file.string() + ": reading failed.");
    return text;
}

std::string_view withoutComment(std::string_view line)
{
    for (std::size_t at = line.find('#'); at != std::string_view::npos; at = line.find('#', at + 1))
        if (at == 0 || line[at - 1] == ' ' || line[at - 1] == '\t') return line.substr(0, at);
    return line;
}

bool isValidUtf8(std::string_view text)
{
    for (const auto [value, offset, size] : utf8::CodePoints(text))
        if (value == utf8::replacement && size == 1) return false;
    return true;
}

} // namespace

std::vector<DataLine> readDataFile(const std::filesystem::path &file)
{
    const std::string whole = readWhole(file);
    std::string_view rest = whole;
    if (rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
    std::vector<DataLine> lines;
    for (int number = 1; !rest.empty(); ++number) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (!isValidUtf8(line)) failDataLine(file, number, "not UTF-8.");
        const std::string_view text = trimmed(withoutComment(line));
        if (!text.empty()) lines.push_back({number, std::string(text)});
    }
    return lines;
}

void failDataLine(const std::filesystem::path &file, int line, std::string_view reason)
{
    throw Error(file.string() + ", line " + std::to_string(line) + ": " + std::string(reason));
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(spaces);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(spaces) - begin + 1);
}

std::vector<std::string> splitTrimmed(std::string_view text, std::string_view separator)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        const std::string_view part = trimmed(text.substr(at, end - at));
        if (!part.empty()) parts.emplace_back(part);
        at = end + separator.size();
    }
    return parts;
}

std::uint64_t hashOf(std::string_view text, std::uint64_t seed)
{
    for (const char byte : text)
        seed = (seed ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    return seed;
}

std::string hexOf(std::uint64_t hash)
{
    std::string hex(16, '0');
    for (std::size_t i = 16; i-- > 0; hash >>= 4)
        hex[i] = "0123456789abcdef"[hash & 15];
    return hex;
}

} // namespace policy
