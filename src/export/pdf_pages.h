// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace policy {

/// A page as pixels, 0xffRRGGBB each, row after row.
struct PageImage {
    int width = 0;
    int height = 0;
    std::vector<std::uint32_t> pixels;
};

/// The pages of a PDF file in memory, to look at and to print. For one thread at a time.
class PdfPages {
public:
    virtual ~PdfPages() = default;

    [[nodiscard]] virtual int count() const = 0;
    /// Width and height of a page (counted from 0) in points.
    [[nodiscard]] virtual std::pair<double, double> size(int page) const = 0;
    /// Throws Error when there is no such page or not enough memory for it.
    [[nodiscard]] virtual PageImage image(int page, double dotsPerInch) const = 0;

    /// Throws Error when the bytes are no PDF file, or the export module is not there.
    static std::unique_ptr<PdfPages> open(std::string bytes);
};

} // namespace policy
