// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// How many recommendations of each stage.
using StageCounts = std::array<std::int64_t, 3>; ///< in the order of Stage
std::int64_t sum(const StageCounts &counts);

/// Region × sector × document × stage in one value. A broader region or sector counts its narrower
/// ones' recommendations once; `any` counts every recommendation, with or without a tag.
class OverviewCube {
public:
    /// Stands for every region, sector or document.
    static constexpr std::string_view any = "";

    struct Cell {
        std::uint32_t region = 0; ///< index into regions; 0 is `any`
        std::uint32_t sector = 0;
        std::uint32_t document = 0; ///< index into documents; 0 is `any`
        StageCounts stages{};

        friend bool operator==(const Cell &, const Cell &) = default;
    };
    struct DocumentEntry {
        std::string id;
        std::string date; ///< ISO 8601, as exact as is known, or ""
    };

    OverviewCube() = default;
    /// Ids begin with `any`; cells are those above nought, in any order.
    OverviewCube(std::vector<std::string> regions, std::vector<std::string> sectors,
                 std::vector<DocumentEntry> documents, std::vector<Cell> cells);

    /// Those that have a recommendation, vocabulary order; `any` first.
    [[nodiscard]] const std::vector<std::string> &regions() const { return regions_; }
    [[nodiscard]] const std::vector<std::string> &sectors() const { return sectors_; }
    /// Those that have a recommendation, the library's order; `any` first.
    [[nodiscard]] const std::vector<DocumentEntry> &documents() const { return documents_; }
    /// Above nought only; by region, sector, document.
    [[nodiscard]] const std::vector<Cell> &cells() const { return cells_; }

    /// Nought for what is not there.
    [[nodiscard]] StageCounts at(std::string_view region, std::string_view sector,
                                 std::string_view document = any) const;
    [[nodiscard]] StageCounts atIndex(std::uint32_t region, std::uint32_t sector,
                                      std::uint32_t document = 0) const;
    [[nodiscard]] std::int64_t total() const { return sum(atIndex(0, 0, 0)); }

private:
    std::vector<std::string> regions_;
    std::vector<std::string> sectors_;
    std::vector<DocumentEntry> documents_;
    std::vector<Cell> cells_;
};

/// A stretch of time and what its documents recommend.
struct TimelineEntry {
    std::string period; ///< "2024" or "2024-07"; "" for documents without a date, last
    StageCounts stages{};
    std::vector<std::string> documents; ///< ids
};

/// Counts by the documents' dates, earliest first, without the empty stretches between. By month
/// where every date states one and they span less than three years, else by year.
/// `region`, `sector`: OverviewCube::any for all.
std::vector<TimelineEntry> timeline(const OverviewCube &cube,
                                    std::string_view region = OverviewCube::any,
                                    std::string_view sector = OverviewCube::any);

} // namespace policy
