// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace policy {

/// A passage of one document that belongs to a passage of another (indexes into
/// Document::passages).
struct Anchor {
    int a = 0;
    int b = 0;
    double weight = 0;    ///< similarity of the recommendations that stand there; small for those
                          ///< that only share a sector
    bool inOrder = false; ///< one of the chain along which both documents run forward

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// How two documents run beside each other.
struct Alignment {
    std::string a; ///< document ids
    std::string b;
    int passagesA = 0;
    int passagesB = 0;
    std::vector<Anchor> anchors; ///< by a, then heaviest first
};

} // namespace policy
