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

std::string_view rowOrderName(RowOrder order)
{
    switch (order) {
    case RowOrder::Vocabulary: return "vocabulary";
    case RowOrder::MostShared: return "most-shared";
    case RowOrder::MostOneSided: return "most-one-sided";
    }
    return {};
}

std::string columnId(const ColumnChoice &choice)
{
    // Ids of documents have no colon.
    switch (choice.kind) {
    case ColumnChoice::Kind::Document: return choice.name;
    case ColumnChoice::Kind::Collection: return "collection:" + choice.name;
    case ColumnChoice::Kind::Rest: break;
    }
    return ":rest";
}

ComparisonColumn documentColumn(const std::string &id, std::size_t recommendations)
{
    ComparisonColumn column;
    column.id = id;
    column.choice = {ColumnChoice::Kind::Document, id};
    column.shown = column.all = recommendations;
    return column;
}

} // namespace policy
