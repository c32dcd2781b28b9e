// SPDX-License-Identifier: GPL-3.0-or-later
#include "codings/taking.h"

#include "codings/placement.h"
#include "export/plain_text.h"
#include "model/error.h"
#include "model/vocabulary.h"
#include "store/kept.h"
#include "text/folding.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace policy {

namespace {

constexpr std::size_t shownWords = 60; // columns of words that are named in a sentence

/// A tag that a code stands for.
struct Meaning {
    Facet facet = Facet::Region;
    std::string value;

    friend auto operator<=>(const Meaning &, const Meaning &) = default;
};

/// The program's own concepts by their codes' GUIDs and by their names.
class Meanings {
public:
    Meanings(const Vocabulary &regions, const Vocabulary &sectors)
    {
        addAll("region", Facet::Region, regions);
        addAll("sector", Facet::Sector, sectors);
        for (const Stage stage : {Stage::Proposed, Stage::Agreed, Stage::Delivered})
            add("stage", {Facet::Stage, std::string(stageName(stage))}, {});
    }

    [[nodiscard]] std::optional<Meaning> of(const Code &code) const
    {
        if (const auto found = byGuid_.find(code.guid); found != byGuid_.end())
            return found->second;
        const auto found = byName_.find(folding_.fold(cleanLine(code.path.back())));
        return found == byName_.end() ? std::nullopt : std::optional(found->second);
    }

private:
    void addAll(const std::string &kind, Facet facet, const Vocabulary &vocabulary)
    {
        for (const Concept &one : vocabulary.concepts())
            if (one.taggable) add(kind, {facet, one.id}, one.label);
    }

    void add(const std::string &kind, const Meaning &meaning, const LocalizedText &labels)
    {
        byGuid_[codeGuid(kind, meaning.value)] = meaning;
        for (const auto &[language, label] : labels)
            byName_.emplace(folding_.fold(label), meaning);
    }

    Folding folding_;
    std::map<std::string, Meaning> byGuid_;
    std::map<std::string, Meaning> byName_;
};

bool has(const Recommendation &one, const Meaning &meaning)
{
    switch (meaning.facet) {
    case Facet::Region:
        return std::any_of(one.regions.begin(), one.regions.end(),
                           [&](const RegionTag &tag) { return tag.region == meaning.value; });
    case Facet::Sector:
        return std::any_of(one.sectors.begin(), one.sectors.end(),
                           [&](const SectorTag &tag) { return tag.sector == meaning.value; });
    case Facet::Stage: return stageName(one.stage) == meaning.value;
    case Facet::Document:
    case Facet::Actor:
    case Facet::Language:
    case Facet::Collection:
    case Facet::Date: break;
    }
    return true;
}

/// Takes one project; lives for one call of takeCodings().
class Taker {
public:
    Taker(Store &store, const CodedProject &project)
        : store_(store), project_(project), meanings_(store.regions(), store.sectors())
    {
    }

    CodingsReport take(const Progress &progress, const std::stop_token &stop)
    {
        report_.codings = static_cast<int>(project_.codings.size());
        report_.left = project_.problems;
        std::int64_t done = 0;
        const auto summaries = store_.documents();
        const auto total = static_cast<std::int64_t>(summaries.size());
        for (const DocumentSummary &summary : summaries) {
            if (stop.stop_requested()) throw Cancelled();
            if (progress) progress(done++, total, summary.catalogue.id);
            documents_.push_back(
                std::make_shared<const Document>(store_.document(summary.catalogue.id)));
        }
        const Placement placement = placeCodings(project_, documents_, stop);
        report_.placed = static_cast<int>(placement.placed.size());
        for (const std::size_t lost : placement.lost)
            report_.left.push_back("Not found in any document: \"" + wordsOf(lost) + "\" (" +
                                   project_.sources[project_.codings[lost].source].name + ").");
        for (const PlacedCoding &placed : placement.placed)
            sort(placed);
        noteDocuments(placement);
        if (!placement.placed.empty() || !documentNotes_.empty()) write();
        return std::move(report_);
    }

private:
    struct Mark {
        std::string document;
        Stretch stretch;
        std::vector<std::size_t> codes;
        std::vector<std::string> notes;
    };

    [[nodiscard]] std::string wordsOf(std::size_t coding) const
    {
        const Coding &one = project_.codings[coding];
        return firstWords(project_.sources[one.source].text.substr(one.begin, one.end - one.begin),
                          shownWords);
    }

    /// Tags on recommendations, everything else on the stretch.
    void sort(const PlacedCoding &placed)
    {
        const Coding &coding = project_.codings[placed.coding];
        const Document &document = *documents_[placed.document];
        Mark mark{document.catalogue.id,
                  {placed.begin.passage, placed.begin.byte, placed.end.passage, placed.end.byte},
                  {},
                  coding.notes};
        for (const std::size_t code : coding.codes) {
            const auto meaning = meanings_.of(project_.codes[code]);
            if (!meaning || placed.recommendations.empty()) {
                mark.codes.push_back(code);
                continue;
            }
            for (const Recommendation &one : document.recommendations)
                if (std::find(placed.recommendations.begin(), placed.recommendations.end(),
                              one.id) != placed.recommendations.end() &&
                    !has(one, *meaning))
                    tags_[*meaning].insert(one.id);
        }
        if (mark.codes.empty() && mark.notes.empty()) return;
        marks_.push_back(std::move(mark));
    }

    void noteDocuments(const Placement &placement)
    {
        for (std::size_t i = 0; i < project_.sources.size(); ++i) {
            const CodedSource &source = project_.sources[i];
            for (const std::string &note : source.notes)
                if (const auto document = placement.documents[i])
                    documentNotes_.emplace_back(documents_[*document]->catalogue.id, note);
                else
                    report_.left.push_back("Not found in any document: \"" +
                                           firstWords(note, shownWords) + "\" (" + source.name +
                                           ").");
        }
    }

    void write()
    {
        store_.change("import codings", [this] {
            for (const auto &[meaning, ids] : tags_) {
                store_.kept().setTag({ids.begin(), ids.end()}, meaning.facet, meaning.value);
                report_.tags += static_cast<int>(ids.size());
            }
            readKept();
            for (const Mark &mark : marks_)
                put(mark);
            for (const auto &[document, text] : documentNotes_) {
                if (!noted_.insert(document + "\n" + text).second) continue;
                store_.kept().addNote({document, {}, {}}, text);
                ++report_.notes;
            }
        });
    }

    /// What is there already, so that a second import adds nothing.
    void readKept()
    {
        for (const KeptHighlight &one : store_.kept().highlights())
            if (one.on.stretch) highlighted_.insert(placeOf(one.on.document, *one.on.stretch));
        for (const KeptNote &one : store_.kept().notes())
            noted_.insert(
                (one.on.stretch ? placeOf(one.on.document, *one.on.stretch) : one.on.document) +
                "\n" + one.text);
    }

    static std::string placeOf(const std::string &document, const Stretch &at)
    {
        std::string place = document;
        for (const std::size_t n : {static_cast<std::size_t>(at.first), at.begin,
                                    static_cast<std::size_t>(at.last), at.end})
            place += ":" + std::to_string(n);
        return place;
    }

    void put(const Mark &mark)
    {
        std::vector<std::string> names;
        for (const std::size_t code : mark.codes)
            names.push_back(joined(project_.codes[code].path, " › "));
        if (!names.empty() && highlighted_.insert(placeOf(mark.document, mark.stretch)).second) {
            store_.kept().addHighlight(mark.document, mark.stretch, colourOf(mark.codes.front()));
            ++report_.highlights;
        }
        std::vector<std::string> texts = mark.notes;
        if (!names.empty()) texts.insert(texts.begin(), joined(names, "; "));
        for (const std::string &text : texts) {
            // A note of the program's own export stands on its recommendation already.
            if (noted_.contains(mark.document + "\n" + text)) continue;
            if (!noted_.insert(placeOf(mark.document, mark.stretch) + "\n" + text).second) continue;
            store_.kept().addNote({mark.document, {}, mark.stretch}, text);
            ++report_.notes;
        }
    }

    /// A colour for each code, as long as there are some; a person's own meanings stay.
    const std::string &colourOf(std::size_t code)
    {
        const auto &colours = highlightColours();
        const auto [found, isNew] = colours_.try_emplace(code, colours_.size() % colours.size());
        return colours[found->second];
    }

    Store &store_;
    const CodedProject &project_;
    Meanings meanings_;
    std::vector<std::shared_ptr<const Document>> documents_;
    std::map<Meaning, std::set<std::string>> tags_;
    std::vector<Mark> marks_;
    std::vector<std::pair<std::string, std::string>> documentNotes_; ///< document, text
    std::set<std::string> highlighted_;
    std::set<std::string> noted_;
    std::map<std::size_t, std::size_t> colours_;
    CodingsReport report_;
};

} // namespace

CodingsReport takeCodings(Store &store, const CodedProject &project, const Progress &progress,
                          const std::stop_token &stop)
{
    return Taker(store, project).take(progress, stop);
}

} // namespace policy
