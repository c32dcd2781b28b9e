// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"

#include "catch.h"
#include "data_folder.h"

#include <filesystem>

namespace fs = std::filesystem;
using namespace policy;

std::shared_ptr<const Analyser> sharedAnalyser()
{
    static const auto analyser = std::make_shared<const Analyser>(dataFolder());
    return analyser;
}

StoreFolders sharedLibrary()
{
    static const QTemporaryDir folder;
    static const StoreFolders folders = [] {
        const StoreFolders made = StoreFolders::in(folder.path().toStdString());
        Store(made, sharedAnalyser());
        return made;
    }();
    return folders;
}

StoreFolders ownLibrary()
{
    static std::vector<std::unique_ptr<QTemporaryDir>> copies;
    copies.push_back(std::make_unique<QTemporaryDir>());
    const fs::path copy = copies.back()->path().toStdString();
    fs::copy(sharedLibrary().library, copy, fs::copy_options::recursive);
    return StoreFolders::in(copy);
}

void spinUntil(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 5000)
        QTest::qWait(5);
    REQUIRE(done());
}
