// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/match_text.h"

namespace policy {

/// 。！？ ；： and their like, or a full stop that ends an English sentence.
bool endsClause(const MatchText &text, std::size_t at);
/// endsClause or a comma.
bool endsPhrase(const MatchText &text, std::size_t at);
/// 。！？ or a full stop that ends an English sentence.
bool endsSentence(const MatchText &text, std::size_t at);

/// Whether one of the symbols from `first` up to `last` satisfies `ends`.
template <class Ends>
bool isCut(const MatchText &text, std::size_t first, std::size_t last, Ends ends)
{
    for (std::size_t at = first; at < last; ++at)
        if (ends(text, at)) return true;
    return false;
}

} // namespace policy
