// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/export_bench.h"

#include "bench/table.h"
#include "export/format.h"
#include "export/report_fixture.h"

#include <sys/resource.h>

namespace policy::bench {

namespace {

constexpr int recommendations = 10'000;

/// The most memory this program has had so far, MB.
double peakMemory()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// What is to be reached, in seconds.
double goalOf(const FormatInfo &info)
{
    return info.packaged ? 10 : 2;
}

} // namespace

void runExport()
{
    const test::ReportFixture fixture = test::manyRecommendations(recommendations);
    const Report report =
        fixture.report(test::ReportFixture::everything(Language::TraditionalChinese));
    Table table({"format", "s", "goal", "MB", "peak MB so far"});
    for (const FormatInfo &info : formats()) {
        const Watch watch;
        const std::string bytes = exported(report, info.format);
        const double seconds = watch.milliseconds() / 1000;
        table.add({std::string(info.name), fixed(seconds), fixed(goalOf(info), 0),
                   fixed(static_cast<double>(bytes.size()) / 1e6), fixed(peakMemory(), 0)});
    }
    table.print("Export of 10,000 recommendations, everything included");
}

} // namespace policy::bench
