// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace policy::tests {

struct LabelledRegion {
    std::string id;
    std::string role;
    std::string origin;
};

/// What a careful reader put on one recommendation.
struct Label {
    std::vector<LabelledRegion> regions;
    std::vector<std::string> sectors;
    std::vector<std::string> actors;
    bool doubtful = false;
};

/// A document with recommendations cut and headed as the labels say, so that tagging is judged
/// apart from structure. `labels` goes with `document.recommendations`.
struct Labelled {
    Document document;
    std::vector<Label> labels;
};

/// `titles`: lines (from 1) of the text that hold its title.
Labelled readLabelled(const std::filesystem::path &text, const std::filesystem::path &labels,
                      const std::vector<int> &titles);

} // namespace policy::tests
