// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <csignal>
#include <iostream>

int main(int argc, char *argv[])
{
    // A limit on file sizes must come back as a failed write, not end the program.
    std::signal(SIGXFSZ, SIG_IGN);
    std::ios::sync_with_stdio(false);
    return policy::cli::run({argv + 1, argv + argc}, std::cout, std::cerr);
}
