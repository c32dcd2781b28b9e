// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/coding.h"

#include "codings/taking.h"
#include "export/json.h"

namespace policy::cli {

void importCodings(Store &store, const std::string &file, bool asJson, std::ostream &out,
                   const Progress &progress)
{
    const CodingsReport report = takeCodings(store, readCodedFile(file), progress);
    if (asJson) {
        out << jsonLine({{"codings", report.codings},
                         {"placed", report.placed},
                         {"tags", report.tags},
                         {"highlights", report.highlights},
                         {"notes", report.notes},
                         {"left", report.left}});
        out << '\n';
        return;
    }
    out << file << ": " << report.placed << " of " << report.codings
        << " codings found in the documents; new: " << report.tags << " tags, " << report.highlights
        << " highlights, " << report.notes << " notes\n";
    for (const std::string &sentence : report.left)
        out << "  " << sentence << '\n';
}

} // namespace policy::cli
