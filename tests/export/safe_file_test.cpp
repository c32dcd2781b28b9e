// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "export/file_size_limit.h"

#include "export/safe_file.h"
#include "model/error.h"

#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

using namespace policy;
using test::FileSizeLimit;
namespace fs = std::filesystem;

namespace {

struct Folder {
    fs::path path = fs::temp_directory_path() / ("policy-safe-file-" + std::to_string(::getpid()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }

    [[nodiscard]] std::size_t files() const
    {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(path), fs::directory_iterator()));
    }
};

std::string read(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("a file is written whole, and not over another one")
{
    const Folder folder;
    const fs::path file = folder.path / "報告.md";
    writeSafely(file, "one");
    CHECK(read(file) == "one");
    CHECK_THROWS_WITH(writeSafely(file, "two"), Catch::Contains("報告.md") &&
                                                    Catch::Contains("there already") &&
                                                    Catch::Contains("--force"));
    CHECK(read(file) == "one");
    ::chmod(file.c_str(), 0640);
    writeSafely(file, "two", true);
    CHECK(read(file) == "two");
    CHECK((fs::status(file).permissions() & fs::perms::all) ==
          (fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read));
    CHECK(folder.files() == 1);
}

TEST_CASE("a link goes on pointing at the file that is written")
{
    const Folder folder;
    writeSafely(folder.path / "real", "one");
    fs::create_symlink("real", folder.path / "link");
    writeSafely(folder.path / "link", "two", true);
    CHECK(fs::is_symlink(folder.path / "link"));
    CHECK(read(folder.path / "real") == "two");
}

TEST_CASE("a disk that fills up leaves the good file and nothing else")
{
    const Folder folder;
    const fs::path file = folder.path / "report.md";
    writeSafely(file, "good");
    const std::string large(1 << 20, 'x');
    {
        const FileSizeLimit limit(1 << 16);
        CHECK_THROWS_WITH(writeSafely(file, large, true), Catch::Contains("report.md"));
    }
    CHECK(read(file) == "good");
    CHECK(folder.files() == 1);
    if (fs::exists("/dev/full")) CHECK_THROWS_AS(writeSafely("/dev/full/x", "x"), Error);
}

TEST_CASE("places that cannot be written to are named with a way out")
{
    const Folder folder;
    CHECK_THROWS_WITH(writeSafely(folder.path / "no" / "x.md", "x"),
                      Catch::Contains("no/x.md") && Catch::Contains("Make the folder first"));
    CHECK_THROWS_WITH(writeSafely(folder.path, "x", true), Catch::Contains("directory"));
    CHECK_THROWS_AS(writeSafely("", "x"), Error);
    CHECK_THROWS_WITH(writeSafely(folder.path / std::string(300, 'n'), "x"),
                      Catch::Contains("shorter name"));
    CHECK_THROWS_AS(writeSafely(folder.path / std::string("a\0b", 3), "x"), Error);
    if (::geteuid() != 0) {
        ::chmod(folder.path.c_str(), 0500);
        CHECK_THROWS_WITH(writeSafely(folder.path / "x.md", "x"), Catch::Contains("may write to"));
        ::chmod(folder.path.c_str(), 0700);
    }
}
