// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query.h"

namespace policy {

std::string_view facetName(Facet facet)
{
    switch (facet) {
    case Facet::Region: return "region";
    case Facet::Sector: return "sector";
    case Facet::Document: return "document";
    case Facet::Stage: return "stage";
    case Facet::Actor: return "actor";
    case Facet::Language: return "language";
    case Facet::Collection: return "collection";
    }
    return {};
}

} // namespace policy
