// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pdf_pages.h"

#include <QImage>
#include <QObject>
#include <QPainter>

#include <memory>
#include <vector>

class QPrinter;

namespace policy::ui {

class Lane;

/// The pixels as Qt has them.
QImage toImage(const PageImage &page);

/// A printer for A4 whose pages bring their own margins; `title` names the job.
std::unique_ptr<QPrinter> makePrinter(const QString &title);

/// Prints the pages of a PDF file, one after the other: each is drawn in the lane and put on paper
/// here, so that the window goes on working and the work can be stopped between two pages.
class PrintRun : public QObject {
    Q_OBJECT
public:
    PrintRun(Lane *lane, std::shared_ptr<PdfPages> file, std::unique_ptr<QPrinter> printer,
             QObject *parent);
    ~PrintRun() override;

    void start();
    void cancel() { cancelled_ = true; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(int pages);
    /// A sentence; "" when it was cancelled.
    void failed(const QString &sentence);

private:
    void next();
    void put(const QImage &page);

    Lane *lane_;
    std::shared_ptr<PdfPages> file_;
    std::unique_ptr<QPrinter> printer_;
    QPainter painter_;
    std::vector<int> pages_; ///< in the order in which they are put on paper
    std::size_t done_ = 0;
    bool cancelled_ = false;
};

} // namespace policy::ui
