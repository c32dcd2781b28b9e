// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef POLICY_CATCH2_V3
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>

// Tests run side by side, a process each: every process has a temporary folder of its own, so that
// files of the same name do not meet.
int main(int argc, char *argv[])
{
    namespace fs = std::filesystem;
    std::string folder = (fs::temp_directory_path() / "policy-tests-XXXXXX").string();
    if (!mkdtemp(folder.data())) {
        std::cerr << "Cannot make a folder in " << fs::temp_directory_path().string() << ".\n";
        return 1;
    }
    setenv("TMPDIR", folder.c_str(), 1);
    const int failed = Catch::Session().run(argc, argv);
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    return failed;
}
