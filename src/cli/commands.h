// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace policy::cli {

/// Runs one command line (without the program's name). Results go to `out`, everything else to
/// `err`; an error is one line there. Returns the exit status: 0, 1 for failed work, 2 for wrong
/// usage.
int run(const std::vector<std::string> &arguments, std::ostream &out, std::ostream &err);

} // namespace policy::cli
