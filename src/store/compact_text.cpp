// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/compact_text.h"

#include "text/utf8.h"

#include <sqlite3.h>

namespace policy {

namespace {

/// Code points that are written as two bytes, the first of them 0x80 or above: together fewer than
/// `escape`, so that the first byte never is 0xFF.
struct Block {
    char32_t first;
    char32_t last;
};
constexpr Block blocks[] = {
    {0x4E00, 0x9FFF}, // unified ideographs
    {0x3000, 0x30FF}, // their punctuation, kana
    {0xFF00, 0xFFEF}, // full width
    {0x2000, 0x206F}, // quotation marks, dashes
    {0x0080, 0x024F}, // accented Latin
    {0x3400, 0x4DBF}, // rarer ideographs
};
constexpr unsigned char escape = 0xFF; // then three bytes of code point
constexpr char32_t twoByteUnits = 0x7F00;

constexpr char32_t sizeOfBlocks()
{
    char32_t size = 0;
    for (const Block &block : blocks)
        size += block.last - block.first + 1;
    return size;
}
static_assert(sizeOfBlocks() <= twoByteUnits);

void appendUnit(std::string &out, char32_t c)
{
    char32_t base = 0;
    for (const Block &block : blocks) {
        if (c >= block.first && c <= block.last) {
            const char32_t unit = base + (c - block.first);
            out += static_cast<char>(0x80U | (unit >> 8U));
            out += static_cast<char>(unit & 0xFFU);
            return;
        }
        base += block.last - block.first + 1;
    }
    out += static_cast<char>(escape);
    for (const unsigned shift : {16U, 8U, 0U})
        out += static_cast<char>((c >> shift) & 0xFFU);
}

char32_t ofUnit(char32_t unit)
{
    for (const Block &block : blocks) {
        const char32_t size = block.last - block.first + 1;
        if (unit < size) return block.first + unit;
        unit -= size;
    }
    return utf8::replacement;
}

void textFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) != SQLITE_BLOB) {
        sqlite3_result_value(context, values[0]);
        return;
    }
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(values[0]));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
    try {
        const std::string text = expanded({bytes, size});
        sqlite3_result_text64(context, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    } catch (const std::bad_alloc &) {
        sqlite3_result_error_nomem(context);
    }
}

} // namespace

std::optional<std::string> compacted(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const auto [c, offset, size] : utf8::CodePoints(text)) {
        if (c < 0x80)
            out += static_cast<char>(c);
        else if (c == utf8::replacement && size == 1)
            return std::nullopt; // not UTF-8: it would not come back as it was
        else
            appendUnit(out, c);
    }
    return out;
}

std::string expanded(std::string_view compact)
{
    std::string text;
    text.reserve(compact.size() * 3 / 2);
    const auto byteAt = [&](std::size_t at) {
        return static_cast<char32_t>(at < compact.size() ? static_cast<unsigned char>(compact[at])
                                                         : 0);
    };
    for (std::size_t at = 0; at < compact.size();) {
        const char32_t lead = byteAt(at);
        if (lead < 0x80) {
            text += compact[at];
            ++at;
        } else if (lead == escape) {
            const char32_t c = byteAt(at + 1) << 16U | byteAt(at + 2) << 8U | byteAt(at + 3);
            utf8::append(text, c <= 0x10FFFF ? c : utf8::replacement);
            at += 4;
        } else {
            utf8::append(text, ofUnit((lead & 0x7FU) << 8U | byteAt(at + 1)));
            at += 2;
        }
    }
    return text;
}

void registerCompactText(sqlite3 *connection)
{
    sqlite3_create_function_v2(connection, "policy_text", 1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                               textFunction, nullptr, nullptr, nullptr);
}

} // namespace policy
