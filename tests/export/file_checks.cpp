// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/file_checks.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace policy::test {

namespace fs = std::filesystem;

TestFolder::TestFolder()
{
    std::string name = (fs::temp_directory_path() / "policy-export-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no folder for the test");
    path = name;
}

TestFolder::~TestFolder()
{
    fs::remove_all(path);
}

void writeFile(const fs::path &file, const std::string &bytes)
{
    std::ofstream out(file, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string outputOf(const std::string &command)
{
    std::FILE *pipe = ::popen((command + " 2>&1").c_str(), "r");
    if (!pipe) return "failed: no process";
    std::string out;
    char part[4096];
    for (std::size_t got = 0; (got = std::fread(part, 1, sizeof part, pipe)) > 0;)
        out.append(part, got);
    return ::pclose(pipe) == 0 ? out : "failed: " + out;
}

bool hasProgram(const std::string &name)
{
    return !outputOf("command -v " + name).starts_with("failed");
}

std::string checkFile(const std::string &bytes, const std::string &kind)
{
    const TestFolder folder;
    const fs::path file = folder.path / ("file." + kind);
    writeFile(file, bytes);
    return outputOf("python3 " + std::string(POLICY_EXPORT_TESTS) + "/check_file.py " + kind + " " +
                    file.string());
}

} // namespace policy::test
