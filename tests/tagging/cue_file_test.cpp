// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "model/error.h"
#include "tagging/cue_file.h"
#include "tagging/lexicon.h"

#include <fstream>

using namespace policy;

namespace {

std::filesystem::path folderWith(const std::string &roles)
{
    const auto folder = std::filesystem::temp_directory_path() / "policy-cue-test";
    std::filesystem::create_directories(folder / "language");
    std::ofstream(folder / "language" / "roles.txt") << roles;
    std::ofstream(folder / "language" / "actors.txt") << "name: 雙方\n";
    return folder;
}

/// What a lexicon says of a roles.txt, without the folder.
std::string complaint(const std::string &roles)
{
    const auto folder = folderWith(roles);
    const Folding folding;
    try {
        const Lexicon lexicon(Vocabulary(), Vocabulary(), folding, folder, {});
    } catch (const Error &error) {
        const std::string message = error.what();
        const std::size_t at = message.find("roles.txt");
        return at == std::string::npos ? message : message.substr(at);
    }
    return "";
}

} // namespace

TEST_CASE("A file of cue words is refused with line and reason", "[tagging]")
{
    CHECK(complaint("before: 參考\naround: 以 … 為例\n").empty());
    CHECK(
        complaint("before: 參考\nbehind: 參考\n").starts_with("roles.txt, line 2: expected KIND"));
    CHECK(complaint("# none\n\nbefore 參考\n").starts_with("roles.txt, line 3: expected KIND"));
    CHECK(complaint("before:\n").starts_with("roles.txt, line 1: the cue is empty"));
    CHECK(complaint("around: 以\n").starts_with("roles.txt, line 1: a …"));
    CHECK(complaint("before: 以 … 為例\n").starts_with("roles.txt, line 1: a …"));
}

TEST_CASE("A user's own cue words are read on top", "[tagging]")
{
    const auto file = folderWith("before: 參考\n") / "language" / "roles.txt";
    const auto own = file.parent_path() / "own.txt";
    std::ofstream(own) << "before: 師從\n";
    const auto cues = readCues(file, own, {"before"});
    REQUIRE(cues.size() == 2);
    CHECK(cues[1].text == "師從");
    CHECK(readCues(file, own.parent_path() / "missing.txt", {"before"}).size() == 1);
}
