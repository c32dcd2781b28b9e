// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace policy::bench {

/// Ten thousand recommendations in both languages to every format: time, size and memory.
void runExport();

} // namespace policy::bench
