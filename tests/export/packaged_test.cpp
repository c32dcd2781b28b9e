// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "export/file_checks.h"
#include "export/report_fixture.h"

#include "export/format.h"

using namespace policy;
using namespace policy::test;

TEST_CASE("XLSX: three sheets; texts are texts, numbers numbers")
{
    const std::string file =
        exported(ReportFixture().report(ReportFixture::everything()), Format::Xlsx);
    const std::string said = checkFile(file, "xlsx");
    CHECK_THAT(said,
               Catch::StartsWith("sheets: Recommendations | Regions and sectors | Sources\n"));
    CHECK_THAT(said, Catch::Contains("A2 = 1 (n)\nB2 = （1） (s)\nC2 = 擴大綠色債券 (s)\n"));
    CHECK_THAT(said, Catch::Contains("frozen: 1 | filter: A1:"));
    CHECK_THAT(said,
               Catch::Contains("Regions and sectors: Regions,Finance,Environment,No sector,Total\n"
                               "Regions and sectors: Zhejiang,2,1,0,2\n"
                               "Regions and sectors: Delta,0,0,1,1\n"
                               "Regions and sectors: No region,0,0,0,0\n"
                               "Regions and sectors: Total,2,1,1,3\n"));
}

TEST_CASE("XLSX: a formula is text, a long text is cut and marked")
{
    CHECK_THAT(checkFile(exported(reportOf("=1+1"), Format::Xlsx), "xlsx"),
               Catch::Contains("D2 = =1+1 (s)\n"));
    std::string longText;
    for (int i = 0; i < 40000; ++i)
        longText += "長";
    const std::string said = checkFile(exported(reportOf(longText), Format::Xlsx), "xlsx");
    CHECK_THAT(said, Catch::Contains("longest cell: 32767\n") && Catch::Contains("[…cut"));
}
