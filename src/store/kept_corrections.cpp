// SPDX-License-Identifier: GPL-3.0-or-later
// What a person corrects about recommendations.
#include "keeping/corrections.h"
#include "store/places.h"
#include "store/store_impl.h"

#include <algorithm>
#include <set>

namespace policy {

namespace {

std::string documentOf(const std::string &recommendation)
{
    return recommendation.substr(0, recommendation.find('/'));
}

bool isTag(const Correction &one)
{
    return one.kind == CorrectionKind::Set || one.kind == CorrectionKind::Refuse;
}

/// Corrections of one document, with the recommendation that each is on now.
class Judged {
public:
    Judged(Keeping &keeping, const Document &document) : keeping_(keeping), document_(document)
    {
        std::vector<const Quotation *> on;
        for (CorrectionRow &row : keeping.corrections(document.catalogue.id))
            if (isTag(row.correction)) rows_.push_back(std::move(row.correction));
        for (const Correction &one : rows_)
            on.push_back(&one.on.front());
        at_ = WordFinder(document).recommendations(on, correctedAgreement);
    }

    /// Takes back what was said of the tag on the recommendation. A stage is one of three: a new
    /// one takes the place of any other.
    void forget(const std::string &id, Facet facet, const std::string &value)
    {
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const Correction &one = rows_[i];
            const bool here =
                at_[i] >= 0 && document_.recommendations[static_cast<std::size_t>(at_[i])].id == id;
            if (here && one.facet == facet && (facet == Facet::Stage || one.value == value))
                keeping_.dropCorrection(one.number);
        }
    }

private:
    Keeping &keeping_;
    const Document &document_;
    std::vector<Correction> rows_;
    std::vector<int> at_;
};

std::string shown(CorrectionKind kind, Facet facet, const std::string &value)
{
    return std::string(correctionName(kind)) + " " + std::string(facetName(facet)) + " " + value;
}

} // namespace

std::string Store::Impl::tagValue(Facet facet, const std::string &value)
{
    switch (facet) {
    case Facet::Region:
    case Facet::Sector: return vocabulary(facet == Facet::Region ? 0 : 1).at(value).id;
    case Facet::Stage: return std::string(stageName(stageFromName(value)));
    case Facet::Document:
    case Facet::Actor:
    case Facet::Language:
    case Facet::Collection:
    case Facet::Date: break;
    }
    throw UsageError("A " + std::string(facetName(facet)) +
                     " cannot be corrected; allowed are region, sector, stage.");
}

/// One verdict on many recommendations; no kind takes back what was said.
void Store::Impl::judgeTag(const std::vector<std::string> &recommendations, Facet facet,
                           const std::string &value, std::optional<CorrectionKind> kind)
{
    Keeping keeping(*connection_);
    IndexReader reader(*connection_);
    Places places(reader);
    std::map<std::string, std::vector<Recommendation>> byDocument;
    for (const std::string &id : recommendations) {
        Recommendation one = recommendationNamed(reader, id);
        byDocument[documentOf(one.id)].push_back(std::move(one));
    }
    for (const auto &[document, list] : byDocument) {
        Judged judged(keeping, *places.document(document));
        for (const Recommendation &one : list) {
            judged.forget(one.id, facet, value);
            if (kind) keeping.addCorrection(document, {0, *kind, facet, value, {quotationOf(one)}});
        }
    }
}

std::vector<KeptCorrection> Kept::corrections(const std::string &document) const
{
    return store_.read("list the corrections", {}, [&](IndexReader &reader) {
        const std::vector<CorrectionRow> rows = Keeping(store_.connection()).corrections(document);
        const std::set<std::int64_t> lost = reader.lostCorrections();
        std::vector<KeptWords> words;
        for (const CorrectionRow &row : rows)
            words.push_back({0, row.document, row.removed, row.correction.on.front()});
        std::vector<const KeptWords *> marks;
        for (const KeptWords &one : words)
            marks.push_back(&one);
        std::vector<KeptPlace> places = Places(reader).find(marks);
        std::vector<KeptCorrection> found;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Correction &one = rows[i].correction;
            places[i].lost = !rows[i].removed && lost.contains(one.number);
            // What is found in the place of a removed one is another.
            if (one.kind == CorrectionKind::Remove || places[i].lost)
                places[i].recommendation.clear();
            found.push_back(
                {one.number, one.kind, one.facet, one.value, std::move(places[i]), rows[i].made});
        }
        return found;
    });
}

void Kept::setTag(const std::vector<std::string> &recommendations, Facet facet,
                  const std::string &given)
{
    const std::string value = store_.tagValue(facet, given);
    store_.change(shown(CorrectionKind::Set, facet, value),
                  [&] { store_.judgeTag(recommendations, facet, value, CorrectionKind::Set); });
}

void Kept::refuseTag(const std::vector<std::string> &recommendations, Facet facet,
                     const std::string &given)
{
    const std::string value = store_.tagValue(facet, given);
    if (facet == Facet::Stage)
        throw UsageError("A recommendation always has a stage: set another one instead.");
    store_.change(shown(CorrectionKind::Refuse, facet, value),
                  [&] { store_.judgeTag(recommendations, facet, value, CorrectionKind::Refuse); });
}

void Kept::restoreTag(const std::vector<std::string> &recommendations, Facet facet,
                      const std::string &given)
{
    const std::string value =
        facet == Facet::Stage && given.empty() ? given : store_.tagValue(facet, given);
    store_.change("restore " + std::string(facetName(facet)) + " " + value,
                  [&] { store_.judgeTag(recommendations, facet, value, {}); });
}

std::string Kept::mergeRecommendations(const std::vector<std::string> &recommendations)
{
    std::string id;
    store_.change("merge recommendations", [&] {
        store_.settle();
        Keeping keeping(store_.connection());
        IndexReader reader(store_.connection());
        Correction correction{0, CorrectionKind::Merge, Facet::Region, "", {}};
        std::set<std::string> named;
        for (const std::string &one : recommendations)
            if (named.insert(one).second)
                correction.on.push_back(quotationOf(store_.recommendationNamed(reader, one)));
        if (named.size() < 2) throw UsageError("Merging takes two or more recommendations.");
        const std::string document = documentOf(recommendations.front());
        for (const std::string &one : named)
            if (documentOf(one) != document)
                throw UsageError("\"" + one + "\" is of another document than \"" +
                                 recommendations.front() +
                                 "\": only recommendations of one "
                                 "document can be merged.");
        keeping.addCorrection(document, correction);
        store_.settle();
        IndexReader after(store_.connection());
        const Document now = after.document(store_.documentNamed(after, document));
        for (const Recommendation &one : now.recommendations)
            if (named.contains(one.id)) id = one.id;
    });
    return id;
}

std::vector<std::string> Kept::splitRecommendation(const std::string &recommendation,
                                                   std::size_t offset)
{
    std::vector<std::string> ids;
    store_.change("split a recommendation", [&] {
        store_.settle();
        Keeping keeping(store_.connection());
        IndexReader reader(store_.connection());
        const Recommendation one = store_.recommendationNamed(reader, recommendation);
        const Quotation second{"", one.text.substr(std::min(offset, one.text.size())), "", ""};
        const std::size_t place = splitPlace(one, second);
        if (place == 0)
            throw UsageError("\"" + recommendation +
                             "\" cannot be split there: both parts want words.");
        const std::string document = documentOf(one.id);
        keeping.addCorrection(
            document, {0, CorrectionKind::Split, Facet::Region, "", {quotationOf(one), second}});
        const std::set<std::string> before = store_.idsIn(document);
        store_.settle();
        ids.push_back(one.id);
        for (const std::string &id : store_.idsIn(document))
            if (!before.contains(id)) ids.push_back(id);
    });
    return ids;
}

std::string Kept::addRecommendation(const std::string &document, const Stretch &stretch,
                                    Stage stage)
{
    std::string added;
    store_.change("add a recommendation", [&] {
        store_.settle();
        Keeping keeping(store_.connection());
        IndexReader reader(store_.connection());
        const Document in = reader.document(store_.documentNamed(reader, document));
        const Quotation quotation = quotationOf(in, stretch);
        if (const int there = recommendationAt(in, stretch); there >= 0)
            throw UsageError("These words belong to the recommendation \"" +
                             in.recommendations[static_cast<std::size_t>(there)].id +
                             "\" already; split, merge or remove that one.");
        keeping.addCorrection(
            document,
            {0, CorrectionKind::Add, Facet::Region, std::string(stageName(stage)), {quotation}});
        const std::set<std::string> before = store_.idsIn(document);
        store_.settle();
        for (const std::string &id : store_.idsIn(document))
            if (!before.contains(id)) added = id;
    });
    return added;
}

void Kept::removeRecommendations(const std::vector<std::string> &recommendations)
{
    store_.change("remove recommendations", [&] {
        store_.settle();
        Keeping keeping(store_.connection());
        IndexReader reader(store_.connection());
        for (const std::string &id : recommendations) {
            const Recommendation one = store_.recommendationNamed(reader, id);
            keeping.addCorrection(
                documentOf(one.id),
                {0, CorrectionKind::Remove, Facet::Region, "", {quotationOf(one)}});
        }
        store_.settle();
    });
}

void Kept::forgetCorrections(const std::vector<std::int64_t> &numbers)
{
    store_.change("take corrections back", [&] {
        Keeping keeping(store_.connection());
        std::set<std::int64_t> there;
        for (const CorrectionRow &row : keeping.corrections(""))
            there.insert(row.correction.number);
        for (const std::int64_t one : numbers) {
            if (!there.contains(one))
                throw UsageError("There is no correction " + std::to_string(one) +
                                 "; \"corrections\" lists them.");
            keeping.dropCorrection(one);
        }
        store_.settle();
    });
}

std::set<std::string> Store::Impl::idsIn(const std::string &document)
{
    IndexReader reader(*connection_);
    const DocumentRow row = documentNamed(reader, document);
    std::set<std::string> ids;
    for (std::uint32_t i = 0; i < row.recommendations; ++i)
        ids.insert(recommendationId(row.key, reader.recommendationKeyAt(row, i)));
    return ids;
}

} // namespace policy
