// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/paper_layout.h"

#include <utility>

namespace policy {

namespace {

/// Every recommendation with all that the options ask for.
class FullPaper : PaperLayout {
public:
    explicit FullPaper(const Report &report) : PaperLayout(report) {}

    Paper make()
    {
        front();
        contents();
        groups([this](const ReportGroup &group, int level) {
            for (const std::size_t i : group.entries)
                whole(i, level);
        });
        sources();
        return std::move(paper_);
    }
};

} // namespace

Paper fullPaper(const Report &report)
{
    return FullPaper(report).make();
}

} // namespace policy
