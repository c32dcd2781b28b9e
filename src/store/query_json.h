// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query.h"

#include <string>

namespace policy {

/// A query as a saved search keeps it.
std::string queryToJson(const Query &query);
/// Throws Error for what queryToJson did not write.
Query queryFromJson(const std::string &json);

} // namespace policy
