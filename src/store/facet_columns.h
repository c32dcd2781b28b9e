// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace policy {

/// Numbers that stand for names in packed rows, so that a tag takes a byte or two.
struct NameNumbers {
    std::function<std::uint32_t(std::string_view id)> region;
    std::function<std::uint32_t(std::string_view id)> sector;
    std::function<std::uint32_t(std::string_view name)> actor;
};

/// What filters and counts ask about, a column each, so that a question reads no more than it is
/// about: numbers of the recommendations of a document in order; the last, of its passages.
enum class FacetColumn {
    Region, ///< with the role About
    Sector,
    Actor,
    Stage,
    Language,
    Passages, ///< a recommendation has a piece in, indexes in the document
    LanguageOfPassage,
};
inline constexpr std::size_t facetColumns = 7;

/// By FacetColumn.
using FacetColumns = std::array<std::string, facetColumns>;

FacetColumns packFacets(const Document &document, const NameNumbers &numbers);

/// Calls `take` with each row's numbers, rows counted from 0; the numbers last for the call.
/// Returns how many rows there were. Throws Unpacker::Damaged for bytes that packFacets did not
/// write.
std::uint32_t unpackColumn(
    FacetColumn column, std::string_view packed,
    const std::function<void(std::uint32_t row, std::span<const std::uint32_t> numbers)> &take);

} // namespace policy
