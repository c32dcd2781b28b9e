// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/packaged/writers.h"
#include "export/pdf_pages.h"
#include "model/error.h"

#include <poppler-document.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <cstring>

namespace policy {

namespace {

/// poppler's pages behind the core's own words.
class PopplerPages : public PdfPages {
public:
    explicit PopplerPages(std::string bytes) : bytes_(std::move(bytes))
    {
        document_.reset(
            poppler::document::load_from_raw_data(bytes_.data(), static_cast<int>(bytes_.size())));
        if (!document_ || document_->is_locked())
            throw Error("These bytes cannot be read as a PDF file.");
        renderer_.set_render_hint(poppler::page_renderer::antialiasing);
        renderer_.set_render_hint(poppler::page_renderer::text_antialiasing);
        renderer_.set_image_format(poppler::image::format_argb32);
    }

    [[nodiscard]] int count() const override { return document_->pages(); }

    [[nodiscard]] std::pair<double, double> size(int page) const override
    {
        const poppler::rectf area = at(page)->page_rect(poppler::media_box);
        return {area.width(), area.height()};
    }

    [[nodiscard]] PageImage image(int page, double dotsPerInch) const override
    {
        const poppler::image drawn =
            renderer_.render_page(at(page).get(), dotsPerInch, dotsPerInch);
        if (!drawn.is_valid())
            throw Error("There is not enough memory to draw page " + std::to_string(page + 1) +
                        "; close other programs or choose a lower resolution.");
        PageImage image{drawn.width(), drawn.height(), {}};
        image.pixels.resize(static_cast<std::size_t>(image.width) *
                            static_cast<std::size_t>(image.height));
        for (int row = 0; row < image.height; ++row)
            std::memcpy(image.pixels.data() +
                            static_cast<std::size_t>(row) * static_cast<std::size_t>(image.width),
                        drawn.const_data() +
                            static_cast<std::ptrdiff_t>(row) * drawn.bytes_per_row(),
                        static_cast<std::size_t>(image.width) * sizeof(std::uint32_t));
        return image;
    }

private:
    [[nodiscard]] std::unique_ptr<poppler::page> at(int page) const
    {
        std::unique_ptr<poppler::page> found(document_->create_page(page));
        if (!found) throw Error("There is no page " + std::to_string(page + 1) + ".");
        return found;
    }

    std::string bytes_; ///< poppler reads them as pages are asked for
    std::unique_ptr<poppler::document> document_;
    poppler::page_renderer renderer_;
};

} // namespace

std::unique_ptr<PdfPages> openPdf(std::string bytes)
{
    return std::make_unique<PopplerPages>(std::move(bytes));
}

} // namespace policy
