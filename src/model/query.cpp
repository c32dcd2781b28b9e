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
    case Facet::Date: return "date";
    }
    return {};
}

bool isPeriod(std::string_view text)
{
    if (text == noDate) return true;
    constexpr std::string_view shape = "0000-00-00";
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (shape[i] == '0' ? !digit : text[i] != shape[i]) return false;
    }
    return true;
}

bool isInPeriod(std::string_view date, std::string_view period)
{
    if (period == noDate) return date.empty();
    return date.substr(0, period.size()) == period;
}

} // namespace policy
