// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/format.h"

#include <string>

namespace policy {

/// The module's one function; `bytes` is set to the file. Throws Error, Cancelled.
using PackagedWriter = void(const Report &report, Format format, const Progress &progress,
                            const std::stop_token &stop, std::string &bytes);

inline constexpr const char *packagedWriterName = "policyWritePackaged";

} // namespace policy
