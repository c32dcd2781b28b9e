// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include "lanes/lane.h"

#include <QPageLayout>
#include <QPrinter>

#include <algorithm>
#include <cstring>

namespace policy::ui {

namespace {

// More than this no printer shows in black text, and a page takes 35 megabytes at it already.
constexpr int finest = 300;

/// The pages of the range that the person chose, in the printer's order, as often as wanted.
std::vector<int> pagesFor(const QPrinter &printer, int count)
{
    const int from = std::max(1, printer.fromPage());
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    std::vector<int> once;
    for (int page = from; page <= to; ++page)
        once.push_back(page - 1);
    if (printer.pageOrder() == QPrinter::LastPageFirst) std::reverse(once.begin(), once.end());
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    std::vector<int> pages;
    for (int copy = 0; copy < copies; ++copy)
        pages.insert(pages.end(), once.begin(), once.end());
    return pages;
}

} // namespace

QImage toImage(const PageImage &page)
{
    QImage image(page.width, page.height, QImage::Format_RGB32);
    for (int row = 0; row < page.height; ++row)
        std::memcpy(image.scanLine(row),
                    page.pixels.data() +
                        static_cast<std::size_t>(row) * static_cast<std::size_t>(page.width),
                    static_cast<std::size_t>(page.width) * sizeof(std::uint32_t));
    return image;
}

std::unique_ptr<QPrinter> makePrinter(const QString &title)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Portrait);
    printer->setFullPage(true);
    printer->setPageMargins(QMarginsF(0, 0, 0, 0));
    printer->setDocName(title);
    printer->setCreator(QStringLiteral("Policy Explorer"));
    return printer;
}

PrintRun::PrintRun(Lane *lane, std::shared_ptr<PdfPages> file, std::unique_ptr<QPrinter> printer,
                   QObject *parent)
    : QObject(parent), lane_(lane), file_(std::move(file)), printer_(std::move(printer))
{
}

PrintRun::~PrintRun()
{
    if (painter_.isActive()) painter_.end();
}

void PrintRun::start()
{
    printer_->setFullPage(true);
    pages_ = pagesFor(*printer_, file_->count());
    if (pages_.empty()) {
        Q_EMIT failed(tr("There are no such pages: this paper has %n.", nullptr, file_->count()));
        return;
    }
    if (!painter_.begin(printer_.get())) {
        Q_EMIT failed(tr("The printer does not answer. See whether it is switched on and has its "
                         "place free, or choose another."));
        return;
    }
    next();
}

void PrintRun::next()
{
    if (cancelled_) {
        printer_->abort();
        painter_.end();
        Q_EMIT failed({});
        return;
    }
    Q_EMIT progressed(static_cast<int>(done_), static_cast<int>(pages_.size()));
    if (done_ == pages_.size()) {
        painter_.end();
        Q_EMIT finished(static_cast<int>(done_));
        return;
    }
    const double dotsPerInch = std::min(finest, printer_->resolution());
    lane_->add(
        [file = file_, page = pages_[done_], dotsPerInch](Store &, const std::stop_token &) {
            return toImage(file->image(page, dotsPerInch));
        },
        [this](const QImage &page) { put(page); },
        [this](const QString &sentence) {
            painter_.end();
            Q_EMIT failed(sentence);
        });
}

void PrintRun::put(const QImage &page)
{
    if (done_ > 0 && !printer_->newPage()) {
        painter_.end();
        Q_EMIT failed(tr("The printer takes no more pages. What was printed before is complete."));
        return;
    }
    const QRectF paper = printer_->paperRect(QPrinter::DevicePixel);
    QSizeF size = page.size();
    size.scale(paper.size(), Qt::KeepAspectRatio);
    const QPointF corner((paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2);
    painter_.drawImage(QRectF(corner, size), page);
    ++done_;
    next();
}

} // namespace policy::ui
