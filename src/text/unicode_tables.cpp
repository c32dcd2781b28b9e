// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/unicode_tables.h"

#include <cstdint>

namespace policy::unicode {

namespace {

#include "unicode_tables.inc"

constexpr std::size_t blockMask = (std::size_t{1} << blockBits) - 1;

} // namespace

std::string_view foldOf(char32_t c)
{
    if (c > 0x10FFFF) return {};
    const std::size_t block = foldBlocks[c >> blockBits];
    const std::uint16_t number = foldValues[(block << blockBits) | (c & blockMask)];
    return number == 0 ? std::string_view() : foldTexts[number];
}

WrittenForm writtenForm(char32_t c)
{
    if (c > 0x10FFFF) return WrittenForm::Both;
    const std::size_t block = formBlocks[c >> blockBits];
    return static_cast<WrittenForm>(formValues[(block << blockBits) | (c & blockMask)]);
}

std::string_view icuVersion()
{
    return icuOfTables;
}

} // namespace policy::unicode
