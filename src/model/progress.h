// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

namespace policy {

/// How far long work has come: `done` of `total` units, and what is in hand now (a file's name).
/// Called on the thread that does the work.
using Progress = std::function<void(std::int64_t done, std::int64_t total, std::string_view what)>;

} // namespace policy
