// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/packaged/module.h"

#include "export/packaged/writers.h"
#include "export/paper.h"
#include "model/error.h"

extern "C" __attribute__((visibility("default"))) void
policyWritePackaged(const policy::Report &report, policy::Format format,
                    const policy::Progress &progress, const std::stop_token &stop,
                    std::string &bytes)
{
    using policy::Format;
    switch (format) {
    case Format::Xlsx: bytes = policy::writeXlsx(report); return;
    case Format::Docx: bytes = policy::writeDocx(policy::layOut(report)); return;
    case Format::Odt: bytes = policy::writeOdt(policy::layOut(report)); return;
    case Format::Pdf: bytes = policy::writePdf(policy::layOut(report), progress, stop); return;
    case Format::Qdpx: bytes = policy::writeQdpx(report); return;
    case Format::Qdc: bytes = policy::writeQdc(report); return;
    case Format::Html:
    case Format::Markdown:
    case Format::Csv:
    case Format::Json:
    case Format::JsonLines:
    case Format::Ris:
    case Format::BibTeX:
    case Format::CslJson: break;
    }
    throw policy::Error("The export module does not write this format.");
}

extern "C" __attribute__((visibility("default"))) void
policyOpenPdf(std::string bytes, std::unique_ptr<policy::PdfPages> &pages)
{
    pages = policy::openPdf(std::move(bytes));
}

extern "C" __attribute__((visibility("default"))) void
policyReadCodings(const std::string &bytes, policy::CodedProject &project)
{
    project = policy::readRefiQda(bytes);
}
