// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace policy::test {

/// What tests/export/check_file.py says of a file: what it found in it, or "wrong: …" for each
/// fault of its structure.
std::string checkFile(const std::string &bytes, const std::string &kind);

/// The output of a command; a failure is the text "failed: …".
std::string outputOf(const std::string &command);

bool hasProgram(const std::string &name);

/// A new folder for one test, taken away with it.
struct TestFolder {
    TestFolder();
    ~TestFolder();
    TestFolder(const TestFolder &) = delete;
    TestFolder &operator=(const TestFolder &) = delete;
    std::filesystem::path path;
};

void writeFile(const std::filesystem::path &file, const std::string &bytes);

} // namespace policy::test
