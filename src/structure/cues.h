// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"
#include "text/folding.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace policy::structure {

/// A set of cue classes, a bit each; a cue may stand in several.
using CueMask = std::uint32_t;

/// A cue found in a text.
struct CueHit {
    Span span;
    CueMask classes = 0;
};

/// Words and phrases that tell something, in classes, read from a file of data/language:
/// `class: cue | cue | cue`. Chinese is written in Traditional form; the Simplified one is added.
/// English is found in any case, as whole words; `promot*` stands for every word that begins so.
class CueTable {
public:
    /// `classes` are the names the file may use; a class's bit is its place among them.
    explicit CueTable(std::vector<std::string> classes) : names_(std::move(classes)) {}

    /// Adds the cues of a file. Throws Error with file, line and reason.
    void load(const std::filesystem::path &file, const Folding &folding);
    /// Adds the cues of a list `cue | cue` to the classes of `mask`; how many there were.
    std::size_t add(std::string_view list, CueMask mask, const Folding &folding);

    /// The cues in `text` from left to right; of those that begin at one place the longest, and
    /// none inside another. Linear in the text.
    void find(std::string_view text, std::vector<CueHit> &hits) const;
    /// All classes that occur in `text`.
    [[nodiscard]] CueMask classesIn(std::string_view text) const;
    /// The longest cue of one of `classes` that begins right at `offset`; empty span: none.
    [[nodiscard]] CueHit at(std::string_view text, std::size_t offset,
                            CueMask classes = ~CueMask{0}) const;

private:
    struct Cue {
        std::string text; ///< lower case
        CueMask classes = 0;
        bool latin = false;
        bool open = false; ///< goes on to the end of the word
    };

    void add(std::string text, CueMask mask);
    [[nodiscard]] static std::size_t matchAt(const Cue &cue, std::string_view text,
                                             std::size_t offset);
    /// The cues that may begin at `offset`, nullptr: none.
    [[nodiscard]] const std::vector<Cue> *listAt(std::string_view text, std::size_t offset,
                                                 char32_t first) const;
    std::vector<Cue> &listFor(std::string_view cue);

    std::vector<std::string> names_;
    /// Lists of cues, longest first; the first list is empty. Found by the first character, for
    /// Latin letters by the first two.
    std::vector<std::vector<Cue>> lists_{1};
    std::vector<std::uint16_t> byCharacter_ = std::vector<std::uint16_t>(0x10000, 0);
    std::vector<std::uint16_t> byLetters_ = std::vector<std::uint16_t>(128 * 128, 0);
};

} // namespace policy::structure
