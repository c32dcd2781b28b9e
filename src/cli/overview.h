// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query.h"
#include "store/store.h"

#include <ostream>

namespace policy::cli {

/// How many recommendations the query admits: JSON, a line for each region, sector and document
/// that has some (null stands for all of them), or for people a table of sectors by document.
void printOverview(const Store &store, const Query &query, bool json, std::ostream &out);

} // namespace policy::cli
