// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison.h"
#include "store/store.h"

#include <ostream>
#include <string>
#include <vector>

namespace policy::cli {

/// Compares two to five documents: a row a sector or region, as JSON lines or for people.
void compareDocuments(const Store &store, const std::vector<std::string> &documents, Axis axis,
                      bool json, std::ostream &out);

/// What became of each recommendation from one document to its newer version.
void compareVersions(const Store &store, const std::string &old, const std::string &now, bool json,
                     std::ostream &out);

} // namespace policy::cli
