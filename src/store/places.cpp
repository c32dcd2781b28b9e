// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/places.h"

namespace policy {

const Places::Read *Places::read(const std::string &key)
{
    const auto [found, fresh] = read_.try_emplace(key);
    if (fresh)
        if (const DocumentRow *row = reader_.findDocument(key))
            found->second = std::make_unique<const Read>(reader_.document(*row));
    return found->second.get();
}

const Document *Places::document(const std::string &key)
{
    const Read *found = read(key);
    return found == nullptr ? nullptr : &found->document;
}

std::vector<KeptPlace> Places::find(const std::vector<const KeptWords *> &marks)
{
    std::vector<KeptPlace> places;
    std::map<std::string, std::vector<std::size_t>> onRecommendations;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const KeptWords &mark = *marks[i];
        KeptPlace &place = places.emplace_back();
        place.on = mark.on();
        place.document = mark.document;
        place.words = mark.quotation.exact;
        place.removed = mark.removed;
        if (mark.removed || place.on == KeptOn::Document) continue;
        if (place.on == KeptOn::Recommendation)
            onRecommendations[mark.document].push_back(i);
        else
            findStretch(mark, place);
    }
    for (const auto &[document, which] : onRecommendations)
        findRecommendations(document, which, marks, places);
    return places;
}

void Places::findRecommendations(const std::string &key, const std::vector<std::size_t> &which,
                                 const std::vector<const KeptWords *> &marks,
                                 std::vector<KeptPlace> &places)
{
    const Read *in = read(key);
    std::vector<const Quotation *> quotations;
    for (const std::size_t i : which)
        quotations.push_back(&marks[i]->quotation);
    const std::vector<int> found =
        in == nullptr ? std::vector<int>(which.size(), -1) : in->finder.recommendations(quotations);
    for (std::size_t i = 0; i < which.size(); ++i) {
        KeptPlace &place = places[which[i]];
        place.lost = found[i] < 0;
        if (!place.lost)
            place.recommendation =
                in->document.recommendations[static_cast<std::size_t>(found[i])].id;
    }
}

void Places::findStretch(const KeptWords &mark, KeptPlace &place)
{
    const Read *in = read(mark.document);
    if (in != nullptr) place.stretch = in->finder.stretch(mark.quotation);
    place.lost = !place.stretch;
    if (place.lost) return;
    if (const int at = recommendationAt(in->document, *place.stretch); at >= 0)
        place.recommendation = in->document.recommendations[static_cast<std::size_t>(at)].id;
}

} // namespace policy
