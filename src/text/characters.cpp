// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/characters.h"

#include <unicode/uchar.h>

namespace policy {

bool isOtherLetter(char32_t c)
{
    if (c < 0x80) return isAsciiLetter(c);
    return u_isalpha(static_cast<UChar32>(c)) && !isCjk(c);
}

bool isMark(char32_t c)
{
    return c >= 0x300 && (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

} // namespace policy
