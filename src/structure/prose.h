// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "structure/context.h"

#include <string_view>
#include <vector>

namespace policy::structure {

/// One thing urged, agreed or done in running text.
struct ProseFind {
    Span span; ///< of the paragraph's body
    Stage stage = Stage::Proposed;
};

/// What stands around a paragraph and lends its sentences their sense.
struct ProseContext {
    Genre genre = Genre::Urging;
    bool flowing = false;      ///< the paragraph before urged something: 此外，… may go on
    bool topicsAgreed = false; ///< it was said that what follows has been agreed
    bool speaking = false;     ///< the paragraph is an answer in an interview
};

/// What a paragraph's sentences urge, say to have been agreed or done: consecutive sentences about
/// one thing together, background left out.
std::vector<ProseFind> readProse(std::string_view text, const std::vector<Sentence> &sentences,
                                 const ProseContext &context);

/// Whether a sentence turns a wish down, so that the paragraph urges nothing.
bool isRefused(const std::vector<Sentence> &sentences);

} // namespace policy::structure
