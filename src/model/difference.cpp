// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/difference.h"

namespace policy {

std::string_view namingName(Naming::Kind kind)
{
    switch (kind) {
    case Naming::Kind::Concept: return "concept";
    case Naming::Kind::Region: return "region";
    case Naming::Kind::Body: return "body";
    case Naming::Kind::Figure: return "figure";
    case Naming::Kind::Instrument: return "instrument";
    case Naming::Kind::Measure: return "measure";
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
