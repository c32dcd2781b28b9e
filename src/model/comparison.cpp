// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison.h"

namespace policy {

std::string_view axisName(Axis axis)
{
    switch (axis) {
    case Axis::Sector: return "sector";
    case Axis::Region: return "region";
    }
    return {};
}

std::string_view linkKindName(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Related: return "related";
    case LinkKind::Same: return "same";
    case LinkKind::Counterpart: return "counterpart";
    }
    return {};
}

std::string_view reasonName(LinkReason::Kind kind)
{
    switch (kind) {
    case LinkReason::Kind::Concept: return "concept";
    case LinkReason::Kind::Region: return "region";
    case LinkReason::Kind::Sector: return "sector";
    case LinkReason::Kind::Actor: return "actor";
    case LinkReason::Kind::Figure: return "figure";
    case LinkReason::Kind::Instrument: return "instrument";
    case LinkReason::Kind::Wording: return "wording";
    }
    return {};
}

std::string_view changeName(VersionChange::Kind kind)
{
    switch (kind) {
    case VersionChange::Kind::Unchanged: return "unchanged";
    case VersionChange::Kind::Reworded: return "reworded";
    case VersionChange::Kind::Added: return "added";
    case VersionChange::Kind::Cut: return "cut";
    }
    return {};
}

} // namespace policy
