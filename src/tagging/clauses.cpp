// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/clauses.h"

namespace policy {

bool endsSentence(const MatchText &text, std::size_t at)
{
    const char32_t c = text.symbols[at];
    if (c == U'。' || c == U'!' || c == U'?' || c == U'\n') return true;
    if (c != U'.') return false;
    // "U.S. firms", "2.5": a full stop is followed by a space and a capital, or by nothing.
    if (at + 1 == text.size()) return true;
    const bool abbreviation = at > 0 && text.capital[at - 1];
    return !abbreviation && text.symbols[at + 1] == U' ' &&
           (at + 2 == text.size() || text.capital[at + 2]);
}

bool endsClause(const MatchText &text, std::size_t at)
{
    const char32_t c = text.symbols[at];
    return c == U';' || c == U':' || endsSentence(text, at);
}

bool endsPhrase(const MatchText &text, std::size_t at)
{
    return text.symbols[at] == U',' || endsClause(text, at);
}

} // namespace policy
