// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/catalogue.h"

#include <algorithm>

using namespace policy;

TEST_CASE("the catalogue describes every file that comes with the program")
{
    const std::filesystem::path folder = std::filesystem::path(POLICY_DATA) / "documents";
    std::vector<std::string> described;
    for (const CataloguedFile &one : readCatalogue(folder / "catalogue.json")) {
        CHECK(std::filesystem::exists(folder / one.file));
        CHECK(one.entry.guessed.empty());
        described.push_back(one.file);
    }
    std::vector<std::string> there;
    for (const auto &file : std::filesystem::directory_iterator(folder))
        if (file.path().extension() == ".txt") there.push_back(file.path().filename().string());
    std::sort(described.begin(), described.end());
    std::sort(there.begin(), there.end());
    CHECK(described == there);
}
