// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vocabulary.h"
#include "tagging/term_matcher.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace policy {

/// What a term of the lexicon is for. The order of the cues is that of the kinds in the data files.
enum class Use : std::uint8_t {
    Region,
    RegionExcept, ///< a phrase in which the region's words do not count
    Sector,
    SectorExcept,
    // data/language/roles.txt
    ModelBefore,
    ModelAfter,
    ModelOpen, ///< first half of an "around" cue
    ModelClose,
    ModelQuoted,
    ModelPhrase,
    Background,
    Urging,
    ModelEnd,
    Agreement,
    Parties, ///< 兩地, "both sides": stands for places named elsewhere
    Venue,   ///< first half, or the only one: 在 … 舉行, "held in"
    VenueClose,
    Scene,
    SceneClose,
    Speaker,
    Speech,
    Tongue,
    BareWord,
    Preface,
    Acts, ///< after 在: the phrase says what is to be done
    Listing,
    // data/language/actors.txt
    ActorName,
    ActorHead,
    ActorObject,
    ActorSubject,
    ActorAdverb,
    ActorSkip,
    ActorStop,
    ActorProposer,
    ActorLeading,
    ActorPassive,
    ActorThing,
    ActorBetween,
    ActorTogether,
    ActorOwner,
    ActorWith
};
inline constexpr std::size_t useCount = static_cast<std::size_t>(Use::ActorWith) + 1;

struct TermUse {
    Use use = Use::Region;
    std::uint32_t subject = 0; ///< index of the concept, or number of the cue: 0 where it has only
                               ///< one half
    double weight = 1;
};

/// One occurrence of a word with one use; symbols of the MatchText, half-open.
struct Occurrence {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t subject = 0;
    double weight = 1;
};

/// A text with every word of the lexicon that stands in it.
struct Reading {
    MatchText text;
    std::array<std::vector<Occurrence>, useCount>
        words; ///< by use; by beginning, longer ones first

    [[nodiscard]] const std::vector<Occurrence> &of(Use use) const
    {
        return words[static_cast<std::size_t>(use)];
    }
};

/// A stretch of a text that names one or more concepts (京津 names two).
struct ConceptMatch {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::vector<TermUse> concepts;
};

/// All words that tagging looks for, found together in one pass: the terms of both vocabularies and
/// the cue words of data/language. Const once made.
class Lexicon {
public:
    /// Reads roles.txt and actors.txt of `data`/language and, on top, of `additions`/language.
    /// Throws Error with file, line and reason.
    Lexicon(const Vocabulary &regions, const Vocabulary &sectors, const Folding &folding,
            const std::filesystem::path &data, const std::filesystem::path &additions);
    Lexicon(const Lexicon &) = delete;
    Lexicon &operator=(const Lexicon &) = delete;

    [[nodiscard]] Reading read(std::string_view text) const;

    /// The concepts a text names: without words inside an exception of their own concept, and where
    /// words overlap the longest, of equally long ones the first. In reading order.
    [[nodiscard]] static std::vector<ConceptMatch> concepts(const Reading &reading, Use named,
                                                            Use except);

private:
    void addVocabulary(const Vocabulary &vocabulary, Use named, Use except, TermMatcher::Form form);
    void addCues(const std::filesystem::path &data, const std::filesystem::path &additions);
    void addUse(std::string_view term, TermUse use,
                TermMatcher::Form form = TermMatcher::Form::AsWritten);

    TextReader reader_;
    TermMatcher matcher_;
    std::vector<std::vector<TermUse>> uses_; ///< by term
};

/// The headings and titles of one document, each read once for all that stands under it.
class HeadingReadings {
public:
    /// The lexicon must outlive it.
    explicit HeadingReadings(const Lexicon &lexicon) : lexicon_(&lexicon) {}

    [[nodiscard]] const Reading &of(std::string_view heading);

private:
    const Lexicon *lexicon_;
    std::map<std::string, Reading, std::less<>> read_;
};

} // namespace policy
