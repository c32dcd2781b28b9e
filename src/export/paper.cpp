// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/paper.h"

#include "export/paper_layout.h"

namespace policy {

Paper layOut(const Report &report)
{
    switch (report.options.paper) {
    case PaperTemplate::Full: break;
    case PaperTemplate::Brief: return briefPaper(report);
    case PaperTemplate::Table: return tablePaper(report);
    case PaperTemplate::Comparison: return comparisonPaper(report);
    }
    return fullPaper(report);
}

} // namespace policy
