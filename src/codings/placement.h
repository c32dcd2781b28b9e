// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codings/coded_project.h"
#include "model/document.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace policy {

/// A place in a document's running text: bytes into Passage::text.
struct TextPlace {
    int passage = 0;
    std::size_t byte = 0;

    friend constexpr auto operator<=>(const TextPlace &, const TextPlace &) = default;
};

/// A coding found again in a document of the library.
struct PlacedCoding {
    std::size_t coding = 0;   ///< index into CodedProject::codings
    std::size_t document = 0; ///< index into the documents given
    TextPlace begin;
    TextPlace end;                            ///< behind the last character
    std::vector<std::string> recommendations; ///< those that it lies in or covers
};

struct Placement {
    std::vector<PlacedCoding> placed; ///< in the project's order
    std::vector<std::size_t> lost;    ///< codings whose words stand in no document
    /// The document that each source belongs to, by the project's sources.
    std::vector<std::optional<std::size_t>> documents;
};

/// Looks where the coded words stand in the documents. A source belongs to the document that has
/// most of its text, however either is wrapped and spaced; words that stand there more than once
/// are told apart by what stands around them. Throws Cancelled.
Placement placeCodings(const CodedProject &project,
                       const std::vector<std::shared_ptr<const Document>> &documents,
                       const std::stop_token &stop = {});

} // namespace policy
