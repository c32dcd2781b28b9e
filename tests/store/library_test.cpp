// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "model/error.h"
#include "store/library.h"
#include "store/migrations.h"
#include "store/sample.h"

#include <fstream>
#include <sstream>

using namespace policy;

namespace {

std::string contentOf(const std::filesystem::path &file)
{
    std::ostringstream out;
    out << std::ifstream(file, std::ios::binary).rdbuf();
    return out.str();
}

std::string failureOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &failure) {
        return failure.what();
    }
    return "";
}

const std::vector<Migration> twoSteps{
    {"one", "a first table", [](Connection &c) { c.database().exec("CREATE TABLE a(x)"); }},
    {"two", "a second table", [](Connection &c) { c.database().exec("CREATE TABLE b(x)"); }},
};

} // namespace

TEST_CASE("a migration keeps a copy, runs each step once and stamps the version")
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "library.sqlite";
    {
        Connection connection(file, Access::ReadWrite);
        migrate(connection, file, {twoSteps[0]});
        connection.run("INSERT INTO a VALUES ('kept')");
        CHECK_FALSE(std::filesystem::exists(folder.path() / "library.sqlite.v1"));
        migrate(connection, file, twoSteps);
        migrate(connection, file, twoSteps);
        CHECK(connection.number("PRAGMA user_version", 0) == 2);
        CHECK(connection.number("PRAGMA application_id", 0) == libraryApplicationId);
    }
    Connection copy(folder.path() / "library.sqlite.v1", Access::ReadOnly);
    CHECK(copy.number("PRAGMA user_version", 0) == 1);
    CHECK(copy.text("SELECT x FROM a", "") == "kept");
}

TEST_CASE("a step that fails changes nothing")
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "library.sqlite";
    Connection connection(file, Access::ReadWrite);
    auto steps = twoSteps;
    steps[1].run = [](Connection &c) {
        c.database().exec("CREATE TABLE half(x)");
        throw Error("out of luck");
    };
    CHECK(failureOf([&] { migrate(connection, file, steps); }) == "out of luck");
    CHECK(connection.number("PRAGMA user_version", 0) == 1);
    CHECK(connection.number("SELECT count(*) FROM sqlite_schema", 0) == 1);
}

TEST_CASE("a newer library and a stranger's database are refused and not touched")
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "library.sqlite";
    std::string expected;
    {
        Connection connection(file, Access::ReadWrite);
        SECTION("newer")
        {
            migrate(connection, file, twoSteps);
            connection.run("PRAGMA user_version = 7");
            expected = "written by a newer version of this program (format 7, this program knows "
                       "up to 2)";
        }
        SECTION("stranger")
        {
            connection.run("CREATE TABLE recipes(x)");
            expected = "a database of another program";
        }
    }
    const std::string before = contentOf(file);
    {
        Connection connection(file, Access::ReadWrite);
        CHECK_THAT(failureOf([&] { migrate(connection, file, twoSteps); }),
                   Catch::Contains(expected));
    }
    CHECK(contentOf(file) == before);
}

TEST_CASE("the library's own tables come from its migrations")
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "library.sqlite";
    Connection connection(file, Access::ReadWrite);
    migrate(connection, file);
    for (const Migration &step : libraryMigrations())
        CHECK_FALSE(step.reason.empty());
    CHECK(isCurrent(connection, file));

    Library library(connection);
    const Holding first = library.add({"bytes one", "aa", "Plan.txt", "/x/Plan.txt", "{}"}, "plan");
    CHECK(library.freeKey("plan") == "plan-2");
    CHECK(library.bytes(first.id) == "bytes one");
    CHECK(library.revision() == 1);

    const Holding newer =
        library.update(first, {"bytes two", "bb", "Plan.txt", "/x/Plan.txt", "{}"});
    CHECK(newer.id == first.id);
    CHECK(library.bytes(first.id) == "bytes two");
    CHECK(connection.text("SELECT s.bytes FROM edition e JOIN source s ON s.id = e.source", "") ==
          "bytes one");
    CHECK(stampOf(newer) != stampOf(first));

    library.setRemoved(first.id, true);
    CHECK(library.holdings().empty());
    CHECK(library.find("plan")->removed);
    CHECK(library.freeKey("plan") == "plan-2");
    library.setRemoved(first.id, false);
    CHECK(library.holdings().size() == 1);
    CHECK(library.revision() == 4);
}

TEST_CASE("ids come from file names")
{
    CHECK(slugOf("bpa-third-plenum-2024.txt") == "bpa-third-plenum-2024");
    CHECK(slugOf("香港 Report (2024).txt") == "香港-report-2024");
    CHECK(slugOf("..//A  B__C.tar.gz") == "a-b-c-tar");
    CHECK(slugOf(".txt") == "txt");
    CHECK(slugOf("關於「一帶一路」的意見.txt") == "關於-一帶一路-的意見");
    CHECK(slugOf("？！.txt") == "document");
    CHECK(slugOf("---.txt") == "document");
    CHECK(slugOf("\xff\xfe"
                 "a.txt") == "a");
    std::string lengthy = "策";
    lengthy.resize(300, 'a');
    CHECK(slugOf(lengthy).size() == 120);
}
