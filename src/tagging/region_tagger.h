// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "tagging/lexicon.h"

#include <string_view>
#include <vector>

namespace policy {

/// Tells which regions a recommendation names, and whether it is about them.
class RegionTagger {
public:
    /// The vocabulary must outlive the tagger.
    explicit RegionTagger(const Vocabulary &regions) : regions_(&regions) {}

    /// Regions that `text` itself names, in order of first mention, about first. Spans are bytes of
    /// `text`. `reading` is the text as the lexicon reads it.
    [[nodiscard]] std::vector<RegionTag> inText(std::string_view text, const Reading &reading,
                                                Stage stage) const;

    /// Adds the regions that headings name and the text does not, nearest heading first. Where a
    /// heading joins two topics and the text names the region of the other, it is only mentioned.
    void addHeadings(std::vector<RegionTag> &tags, const std::vector<std::string> &headings,
                     HeadingReadings &readings) const;
    /// The same for the titles of the whole document: where one of its topics names a partner
    /// together with Hong Kong (浙港, 香港與海灣國家), the other topics lend nothing.
    void addTitle(std::vector<RegionTag> &tags, const std::vector<std::string> &titles,
                  HeadingReadings &readings) const;

    /// Whether the text speaks of 兩地, 雙方, "both sides" without saying who they are.
    [[nodiscard]] static bool speaksOfParties(const Reading &reading);
    /// Whether the text says that its parties agreed on something.
    [[nodiscard]] static bool speaksOfAgreement(const Reading &reading);

private:
    struct Place;
    struct Topic;
    enum class Where { Text, Heading };
    [[nodiscard]] std::vector<RegionTag> tags(std::string_view text, const Reading &reading,
                                              const std::vector<Place> &places) const;
    [[nodiscard]] std::vector<Place> places(const Reading &reading, Where where) const;
    [[nodiscard]] static bool isBetween(const Reading &reading, const Place &place, Use open,
                                        Use close);
    [[nodiscard]] static bool isSpeakers(const Reading &reading, const Place &place);
    [[nodiscard]] static bool isLanguage(const Reading &reading, const Place &place);
    [[nodiscard]] std::vector<Topic> topics(const std::vector<std::string> &headings,
                                            HeadingReadings &readings) const;
    void lend(std::vector<RegionTag> &tags, std::vector<Topic> topics) const;
    static void findModels(const Reading &reading, std::vector<Place> &places);
    static void findBackground(const Reading &reading, std::vector<Place> &places);

    const Vocabulary *regions_;
};

} // namespace policy
