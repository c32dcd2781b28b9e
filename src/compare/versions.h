// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/difference.h"
#include "model/document.h"

#include <stop_token>
#include <vector>

namespace policy {

/// What became of each recommendation between two versions of a document, in the new version's
/// order; what was cut stands where it stood. Two recommendations are the same one when they share
/// most of their wording (at least half of their character pairs), best pairs first. Throws
/// Cancelled.
std::vector<VersionChange> compareVersions(const Document &old, const Document &now,
                                           std::stop_token stop = {});

/// What the changes come to.
VersionSummary summaryOf(const std::vector<VersionChange> &changes);

/// The changes with their summary.
VersionComparison comparedVersions(const Document &old, const Document &now,
                                   std::stop_token stop = {});

} // namespace policy
