// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison.h"
#include "model/keyness.h"
#include "model/vocabulary.h"

#include <ostream>

namespace policy::cli {

/// What `compare` answers, as JSON lines and for people.
void printJson(std::ostream &out, const ComparisonRow &row, const Comparison &comparison);
void print(std::ostream &out, const ComparisonRow &row, const Comparison &comparison,
           const Vocabulary &vocabulary);
/// The summary in the first line, then a line a change; for people without what is unchanged.
void printJson(std::ostream &out, const VersionComparison &versions);
void print(std::ostream &out, const VersionComparison &versions);
void printJson(std::ostream &out, const Keyness &keyness);
void print(std::ostream &out, const Keyness &keyness);
void printJson(std::ostream &out, const KwicLine &line);
void print(std::ostream &out, const KwicLine &line);
void printJson(std::ostream &out, const PairDetail &detail);
void print(std::ostream &out, const PairDetail &detail);

} // namespace policy::cli
