// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/features.h"
#include "compare/rows.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace policy {

/// Lays columns side by side: rows of one axis, and the links between recommendations. Used by one
/// thread; the texts and vocabularies it is made with must outlive it.
class Comparer {
public:
    /// naming.txt and stop_words.txt are read from `data` and `additions`.
    Comparer(std::shared_ptr<const TextData> text, const Glossary &glossary,
             const Vocabulary &regions, const Vocabulary &sectors,
             const std::filesystem::path &data, const std::filesystem::path &additions = {});

    /// Throws UsageError for fewer than two columns, more than five, or one given twice; Cancelled.
    Comparison compare(const std::vector<Column> &columns, Axis axis, const Progress &progress = {},
                       std::stop_token stop = {});

private:
    FeatureFinder features_;
    const Vocabulary *regions_;
    const Vocabulary *sectors_;
};

/// Throws UsageError unless there are two to five columns, all different.
void checkColumns(const std::vector<Column> &columns);

/// A whole document as a column; it must outlive the column.
Column columnOf(const Document &document);

} // namespace policy
