// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/keeping.h"

namespace policy {

const std::vector<std::string> &highlightColours()
{
    static const std::vector<std::string> colours{"yellow", "green", "blue", "pink", "purple"};
    return colours;
}

std::string_view correctionName(CorrectionKind kind)
{
    switch (kind) {
    case CorrectionKind::Set: return "set";
    case CorrectionKind::Refuse: return "refuse";
    case CorrectionKind::Merge: return "merge";
    case CorrectionKind::Split: return "split";
    case CorrectionKind::Add: return "add";
    case CorrectionKind::Remove: return "remove";
    }
    return {};
}

} // namespace policy
