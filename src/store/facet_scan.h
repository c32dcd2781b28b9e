// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query.h"
#include "store/connection.h"
#include "store/search.h"

#include <stop_token>
#include <vector>

namespace policy {

/// What a filter is about.
enum class Filtered {
    Recommendations, ///< passages that a recommendation admitted by the choices has a piece in
    Passages,        ///< passages, which have a document and a language and nothing else
};

/// Passages that the choices admit; by document alone, all of the documents' passages. Reads the
/// columns of the index that the choices are about, of those documents that a search finds
/// something in: a command that asks one question would wait longer for a FacetTable to be laid
/// out; a window that asks many would not. Collections are not in the index: they must not be among
/// the choices. The connection must outlive what is returned. Throws Cancelled, and
/// Unpacker::Damaged, there and when asked.
Within passagesChosen(Connection &connection, const std::vector<Choice> &choices, Filtered what,
                      const std::stop_token &stop);

} // namespace policy
