// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query.h"
#include "store/connection.h"
#include "store/search.h"

#include <stop_token>
#include <vector>

namespace policy {

/// Passages that recommendations admitted by the choices have pieces in. Reads the facets as they
/// lie, of those documents that a search finds something in: a command that asks one question would
/// wait longer for a FacetTable to be laid out, or for the facets of every document, than for this;
/// a window that asks many would not. The connection must outlive what is returned.
/// Throws Cancelled, and Unpacker::Damaged, there and when asked.
Within passagesChosen(Connection &connection, const std::vector<Choice> &choices,
                      const std::stop_token &stop);

} // namespace policy
