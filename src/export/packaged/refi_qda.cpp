// SPDX-License-Identifier: GPL-3.0-or-later
// REFI-QDA 1.5 (project schema of 18 March 2019, codebook schema 1.0): the order of elements and
// attributes' names are the schemas'. Positions count Unicode code points from 0.
#include "export/packaged/writers.h"
#include "export/packaged/xml_writer.h"
#include "export/packaged/zip_writer.h"
#include "export/plain_text.h"
#include "text/utf8.h"

#include <uuid/uuid.h>

#include <utility>

namespace policy {

namespace {

constexpr const char *regionColor = "#2F6FB3";
constexpr const char *sectorColor = "#2E7D4F";
constexpr const char *stageColor = "#8A5A00";

/// The same name gives the same GUID on every machine (RFC 4122, version 5).
std::string guid(const std::string &name)
{
    static constexpr char projects[] = "aa4a1f5c-5d5b-4f0e-9a59-4f3c8b1c7d20";
    uuid_t space;
    uuid_t made;
    static_cast<void>(uuid_parse(projects, space)); // a constant that is well formed
    uuid_generate_sha1(made, space, name.data(), name.size());
    char text[37];
    uuid_unparse_upper(made, text);
    return text;
}

/// The codes of regions, sectors and stages, as trees.
class CodeTree {
public:
    explicit CodeTree(const Report &report, XmlWriter &xml) : report_(report), xml_(xml) {}

    void write()
    {
        xml_.open("Codes");
        concepts(Word::Regions, "region", report_.regions, regionColor);
        concepts(Word::Sectors, "sector", report_.sectors, sectorColor);
        stages();
        xml_.close();
    }

    static std::string codeGuid(const std::string &kind, const std::string &id)
    {
        return guid("code/" + kind + "/" + id);
    }

private:
    void open(const std::string &code, const std::string &name, const char *color, bool codable)
    {
        xml_.open("Code", {{"guid", code},
                           {"name", name},
                           {"isCodable", codable ? "true" : "false"},
                           {"color", color}});
    }

    void concepts(Word title, const std::string &kind, const std::vector<ReportConcept> &tree,
                  const char *color)
    {
        if (tree.empty()) return;
        open(guid("tree/" + kind), report_.word(title), color, false);
        children(-1, kind, tree, color);
        xml_.close();
    }

    void children(int parent, const std::string &kind, const std::vector<ReportConcept> &tree,
                  const char *color)
    {
        for (std::size_t i = 0; i < tree.size(); ++i) {
            const ReportConcept &one = tree[i];
            if (one.parent != parent) continue;
            open(codeGuid(kind, one.id), cleanLine(one.label), color, true);
            if (const std::string said = description(one); !said.empty())
                xml_.element("Description", said);
            children(static_cast<int>(i), kind, tree, color);
            xml_.close();
        }
    }

    static std::string description(const ReportConcept &one)
    {
        std::vector<std::string> parts;
        if (!one.scope.empty()) parts.push_back(cleanText(one.scope));
        if (!one.otherBroader.empty()) parts.push_back("< " + joined(one.otherBroader, ", "));
        return joined(parts, "\n");
    }

    void stages()
    {
        open(guid("tree/stage"), report_.word(Word::Stage), stageColor, false);
        for (const auto &[stage, word] : {std::pair{Stage::Proposed, Word::Proposed},
                                          {Stage::Agreed, Word::Agreed},
                                          {Stage::Delivered, Word::Delivered}}) {
            open(codeGuid("stage", std::string(stageName(stage))), report_.word(word), stageColor,
                 true);
            xml_.close();
        }
        xml_.close();
    }

    const Report &report_;
    XmlWriter &xml_;
};

/// A document as plain text, one passage a line, and where each passage's words begin.
struct PlainSource {
    std::string text;
    std::vector<std::size_t> begins; ///< code points before the passage's text, without its label
    std::size_t length = 0;          ///< code points

    explicit PlainSource(const Document &document)
    {
        for (const Passage &passage : document.passages) {
            append(cleanLine(passage.label));
            const bool latin =
                !passage.label.empty() && static_cast<unsigned char>(passage.label.back()) < 0x80;
            if (latin) append(" ");
            begins.push_back(length);
            append(cleanText(passage.text));
            append("\n");
        }
    }

    /// Code points before this byte of a passage's text.
    [[nodiscard]] std::size_t position(const Document &document, int passage,
                                       std::size_t byte) const
    {
        const auto index = static_cast<std::size_t>(passage);
        const std::string_view words = document.passages[index].text;
        return begins[index] + utf8::length(cleanText(words.substr(0, byte)));
    }

private:
    void append(const std::string &more)
    {
        text += more;
        length += utf8::length(more);
    }
};

class ProjectWriter {
public:
    explicit ProjectWriter(const Report &report)
        : report_(report), time_(report.options.date + "T00:00:00Z"), user_(guid("user"))
    {
    }

    std::string write()
    {
        xml_.open("Project", {{"xmlns", "urn:QDA-XML:project:1.0"},
                              {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"},
                              {"xsi:schemaLocation",
                               "urn:QDA-XML:project:1.0 "
                               "http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd"},
                              {"name", report_.title},
                              {"origin", "Policy Explorer"},
                              {"creatingUserGUID", user_},
                              {"creationDateTime", time_}});
        xml_.open("Users");
        xml_.empty("User", {{"guid", user_}, {"name", "Policy Explorer"}}).close();
        xml_.open("CodeBook");
        CodeTree(report_, xml_).write();
        xml_.close();
        if (!report_.sources.empty()) sources();
        notes();
        xml_.close();
        zip_.add("project.qde", xml_.finish());
        for (auto &[name, text] : files_)
            zip_.add(name, std::move(text));
        return zip_.finish();
    }

private:
    void sources()
    {
        xml_.open("Sources");
        for (const ReportSource &source : report_.sources) {
            const Document &document = *source.document;
            const std::string id = guid("source/" + document.catalogue.id);
            PlainSource plain(document);
            xml_.open("TextSource", {{"guid", id},
                                     {"name", source.title},
                                     {"plainTextPath", "internal://" + id + ".txt"},
                                     {"creatingUser", user_},
                                     {"creationDateTime", time_}});
            xml_.element("Description", source.citation);
            for (const std::size_t i : source.entries)
                selections(report_.entries[i], document, plain);
            xml_.close();
            files_.emplace_back("sources/" + id + ".txt", std::move(plain.text));
        }
        xml_.close();
    }

    /// Pieces in passages that follow each other are one selection.
    void selections(const ReportEntry &entry, const Document &document, const PlainSource &plain)
    {
        const std::vector<TextPiece> &pieces = entry.recommendation->pieces;
        for (std::size_t first = 0; first < pieces.size();) {
            std::size_t last = first;
            while (last + 1 < pieces.size() && pieces[last + 1].passage == pieces[last].passage + 1)
                ++last;
            const std::size_t begin =
                plain.position(document, pieces[first].passage, pieces[first].span.begin);
            const std::size_t end =
                plain.position(document, pieces[last].passage, pieces[last].span.end);
            if (begin < end) selection(entry, first, begin, end);
            first = last + 1;
        }
    }

    void selection(const ReportEntry &entry, std::size_t piece, std::size_t begin, std::size_t end)
    {
        const std::string name =
            "selection/" + entry.recommendation->id + "/" + std::to_string(piece);
        xml_.open("PlainTextSelection", {{"guid", guid(name)},
                                         {"name", entry.heading},
                                         {"startPosition", std::to_string(begin)},
                                         {"endPosition", std::to_string(end)},
                                         {"creatingUser", user_},
                                         {"creationDateTime", time_}});
        xml_.element("Description", description(entry));
        coding(name, "stage", std::string(stageName(entry.recommendation->stage)));
        for (const ReportTag &tag : entry.sectors)
            if (knows(report_.sectors, tag.id)) coding(name, "sector", tag.id);
        for (const ReportTag &tag : entry.regions)
            if (knows(report_.regions, tag.id)) coding(name, "region", tag.id);
        if (piece == 0)
            for (std::size_t i = 0; i < entry.notes.size(); ++i)
                xml_.empty("NoteRef", {{"targetGUID", noteGuid(entry, i)}});
        xml_.close();
    }

    static bool knows(const std::vector<ReportConcept> &tree, const std::string &id)
    {
        for (const ReportConcept &one : tree)
            if (one.id == id) return true;
        return false;
    }

    static std::string description(const ReportEntry &entry)
    {
        std::string said = entry.citation;
        for (const auto *tags : {&entry.regions, &entry.sectors})
            for (const ReportTag &tag : *tags)
                if (!tag.evidence.empty()) said += "\n" + tag.label + ": " + tag.evidence;
        return said;
    }

    void coding(const std::string &selection, const std::string &kind, const std::string &id)
    {
        xml_.open("Coding", {{"guid", guid(selection + "/" + kind + "/" + id)},
                             {"creatingUser", user_},
                             {"creationDateTime", time_}});
        xml_.empty("CodeRef", {{"targetGUID", CodeTree::codeGuid(kind, id)}}).close();
    }

    static std::string noteGuid(const ReportEntry &entry, std::size_t note)
    {
        return guid("note/" + entry.recommendation->id + "/" + std::to_string(note));
    }

    void notes()
    {
        bool any = false;
        for (const ReportEntry &entry : report_.entries)
            for (std::size_t i = 0; i < entry.notes.size(); ++i) {
                if (!std::exchange(any, true)) xml_.open("Notes");
                xml_.open("Note", {{"guid", noteGuid(entry, i)},
                                   {"name", firstWords(entry.notes[i], 40)},
                                   {"creatingUser", user_},
                                   {"creationDateTime", time_}});
                xml_.element("PlainTextContent", entry.notes[i]).close();
            }
        if (any) xml_.close();
    }

    const Report &report_;
    std::string time_;
    std::string user_;
    XmlWriter xml_;
    ZipWriter zip_;
    std::vector<std::pair<std::string, std::string>> files_;
};

} // namespace

std::string writeQdpx(const Report &report)
{
    return ProjectWriter(report).write();
}

std::string writeQdc(const Report &report)
{
    XmlWriter xml;
    xml.open("CodeBook", {{"xmlns", "urn:QDA-XML:codebook:1.0"}, {"origin", "Policy Explorer"}});
    CodeTree(report, xml).write();
    return xml.finish();
}

} // namespace policy
