// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/characters.h"

#include "text/utf8.h"

namespace policy::structure {

std::string_view strip(std::string_view text)
{
    while (!text.empty()) {
        const utf8::CodePoint first = utf8::decode(text, 0);
        if (!isSpace(first.value)) break;
        text.remove_prefix(first.size);
    }
    while (!text.empty()) {
        const utf8::CodePoint last = utf8::decodeBefore(text, text.size());
        if (!isSpace(last.value)) break;
        text.remove_suffix(last.size);
    }
    return text;
}

char32_t firstCharacter(std::string_view text)
{
    return text.empty() ? 0 : utf8::decode(text, 0).value;
}

char32_t lastCharacter(std::string_view text)
{
    return text.empty() ? 0 : utf8::decodeBefore(text, text.size()).value;
}

char32_t lastBeforeClosing(std::string_view text)
{
    while (!text.empty()) {
        const utf8::CodePoint last = utf8::decodeBefore(text, text.size());
        if (!isClosing(last.value)) return last.value;
        text.remove_suffix(last.size);
    }
    return 0;
}

bool leadsOn(std::string_view text)
{
    if (isColon(lastCharacter(text))) return true;
    for (const std::string_view dash : {" -", "－", "–", "—"})
        if (text.size() > dash.size() && text.ends_with(dash)) return true;
    return false;
}

int displayWidth(std::string_view text)
{
    int width = 0;
    int ambiguous = 0;
    bool wide = false;
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++width;
            ++at;
            continue;
        }
        const utf8::CodePoint c = utf8::decode(text, at);
        at = c.end();
        if (isWide(c.value)) {
            width += 2;
            wide = true;
        } else {
            ++width;
            ambiguous += isWideInChinese(c.value) ? 1 : 0;
        }
    }
    return width + (wide ? ambiguous : 0);
}

} // namespace policy::structure
