// SPDX-License-Identifier: GPL-3.0-or-later
// Reads REFI-QDA as other programs write it: attributes in any order, sources inside the project
// file or beside it, positions in Unicode code points.
#include "codings/coded_project.h"
#include "export/packaged/refi_positions.h"
#include "export/packaged/writers.h"
#include "export/packaged/zip_reader.h"
#include "model/error.h"

#include <libxml/parser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace policy {

namespace {

using Xml = std::unique_ptr<xmlDoc, void (*)(xmlDoc *)>;

Xml parsed(const std::string &bytes)
{
    // No network, no entities of its own: a file may not make the program read another.
    Xml document(xmlReadMemory(bytes.data(), static_cast<int>(bytes.size()), "project.qde", nullptr,
                               XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                                   XML_PARSE_NOCDATA),
                 xmlFreeDoc);
    if (!document || !xmlDocGetRootElement(document.get())) throw Error("its XML is damaged");
    if (document->intSubset || document->extSubset)
        throw Error("its XML declares a document type, which REFI-QDA does not have");
    return document;
}

bool is(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && xmlStrEqual(node->name, BAD_CAST name);
}

std::string attribute(const xmlNode *node, const char *name)
{
    const std::unique_ptr<xmlChar, void (*)(void *)> value(xmlGetNoNsProp(node, BAD_CAST name),
                                                           [](void *text) { xmlFree(text); });
    return value ? reinterpret_cast<const char *>(value.get()) : "";
}

std::string contentOf(const xmlNode *node)
{
    const std::unique_ptr<xmlChar, void (*)(void *)> value(xmlNodeGetContent(node),
                                                           [](void *text) { xmlFree(text); });
    return value ? reinterpret_cast<const char *>(value.get()) : "";
}

const xmlNode *childOf(const xmlNode *node, const char *name)
{
    for (const xmlNode *child = node->children; child; child = child->next)
        if (is(child, name)) return child;
    return nullptr;
}

/// GUIDs are compared as text; programs write them in either case, some with braces.
std::string plainGuid(std::string guid)
{
    std::erase_if(guid, [](char c) { return c == '{' || c == '}'; });
    std::transform(guid.begin(), guid.end(), guid.begin(),
                   [](char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c - 32) : c; });
    return guid;
}

class ProjectReader {
public:
    explicit ProjectReader(ZipReader *parts) : parts_(parts) {}

    CodedProject read(const std::string &xml)
    {
        const Xml document = parsed(xml);
        const xmlNode *root = xmlDocGetRootElement(document.get());
        if (!is(root, "Project") && !is(root, "CodeBook"))
            throw Error("its root is neither a project nor a codebook of REFI-QDA");
        project_.name = attribute(root, "name");
        project_.origin = attribute(root, "origin");
        const xmlNode *book = is(root, "CodeBook") ? root : childOf(root, "CodeBook");
        if (const xmlNode *tree = book ? childOf(book, "Codes") : nullptr) codes(tree, {});
        if (const xmlNode *notes = childOf(root, "Notes"))
            for (const xmlNode *one = notes->children; one; one = one->next)
                if (is(one, "Note")) readNote(one);
        if (const xmlNode *links = childOf(root, "Links"))
            for (const xmlNode *one = links->children; one; one = one->next)
                if (is(one, "Link")) readLink(one);
        if (const xmlNode *sources = childOf(root, "Sources")) walk(sources);
        return std::move(project_);
    }

private:
    void codes(const xmlNode *parent, const std::vector<std::string> &path)
    {
        for (const xmlNode *one = parent->children; one; one = one->next) {
            if (!is(one, "Code")) continue;
            Code code;
            code.guid = plainGuid(attribute(one, "guid"));
            code.path = path;
            code.path.push_back(attribute(one, "name"));
            if (const xmlNode *said = childOf(one, "Description"))
                code.description = contentOf(said);
            codes_[code.guid] = project_.codes.size();
            project_.codes.push_back(code);
            codes(one, code.path);
        }
    }

    void readNote(const xmlNode *node)
    {
        Note note;
        try {
            note.text = trimmed(textOf(node));
        } catch (const Error &) { // its file is missing: what the project itself says is left
        }
        if (const xmlNode *said = childOf(node, "Description"); said && note.text.empty())
            note.text = trimmed(contentOf(said));
        if (const xmlNode *on = childOf(node, "PlainTextSelection")) note.on = stretchOf(on);
        notes_[plainGuid(attribute(node, "guid"))] = std::move(note);
    }

    /// NVivo ties its annotations to their words with links.
    void readLink(const xmlNode *node)
    {
        const std::string from = plainGuid(attribute(node, "originGUID"));
        const std::string to = plainGuid(attribute(node, "targetGUID"));
        if (notes_.contains(from)) linked_[to].push_back(from);
        if (notes_.contains(to)) linked_[from].push_back(to);
    }

    /// Text sources, wherever they are: a PDF source has its text in a Representation.
    void walk(const xmlNode *parent)
    {
        for (const xmlNode *one = parent->children; one; one = one->next) {
            if (one->type != XML_ELEMENT_NODE) continue;
            if (is(one, "TextSource") || is(one, "Representation"))
                source(one);
            else if (is(one, "PDFSource") || is(one, "AudioSource") || is(one, "VideoSource") ||
                     is(one, "Transcript"))
                walk(one);
        }
    }

    void source(const xmlNode *node)
    {
        CodedSource source;
        source.guid = plainGuid(attribute(node, "guid"));
        source.name = attribute(node, "name");
        if (source.name.empty()) source.name = attribute(node->parent, "name");
        try {
            source.text = textOf(node);
        } catch (const Error &error) {
            project_.problems.push_back("The text of \"" + source.name +
                                        "\" is missing: " + error.what() + ".");
            return;
        }
        const std::size_t index = project_.sources.size();
        std::vector<const xmlNode *> nodes;
        std::vector<NamedStretch> stretches;
        for (const xmlNode *one = node->children; one; one = one->next) {
            if (is(one, "PlainTextSelection")) {
                nodes.push_back(one);
                stretches.push_back(stretchOf(one));
            } else if (is(one, "NoteRef")) {
                const auto note = notes_.find(plainGuid(attribute(one, "targetGUID")));
                if (note == notes_.end() || note->second.text.empty()) continue;
                if (note->second.on) { // QualCoder's notes say themselves where they stand
                    nodes.push_back(one);
                    stretches.push_back(*note->second.on);
                } else {
                    source.notes.push_back(note->second.text);
                }
            } else if (is(one, "Coding")) {
                project_.problems.push_back("\"" + source.name +
                                            "\" is coded as a whole; only words are taken.");
            }
        }
        const auto places = placesOf(source.text, stretches);
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (places[i])
                selection(nodes[i], {index, places[i]->first, places[i]->second, {}, {}},
                          source.name);
            else
                project_.problems.push_back("A coding in \"" + source.name +
                                            "\" stands outside its text (" +
                                            attribute(nodes[i], "startPosition") + " to " +
                                            attribute(nodes[i], "endPosition") + ").");
        }
        project_.sources.push_back(std::move(source));
    }

    static NamedStretch stretchOf(const xmlNode *node)
    {
        return {position(attribute(node, "startPosition")).value_or(0),
                position(attribute(node, "endPosition")).value_or(0), attribute(node, "name")};
    }

    void selection(const xmlNode *node, Coding coding, const std::string &name)
    {
        if (is(node, "NoteRef")) {
            note(node, coding);
        } else {
            // MAXQDA has the words of its comments here; this program says there what it read.
            if (const xmlNode *said = childOf(node, "Description");
                said && project_.origin != "Policy Explorer")
                addNote(coding, trimmed(contentOf(said)));
            if (const auto linked = linked_.find(plainGuid(attribute(node, "guid")));
                linked != linked_.end())
                for (const std::string &guid : linked->second)
                    addNote(coding, notes_.at(guid).text);
        }
        for (const xmlNode *one = node->children; one; one = one->next) {
            if (is(one, "NoteRef")) note(one, coding);
            if (!is(one, "Coding")) continue;
            for (const xmlNode *part = one->children; part; part = part->next) {
                if (is(part, "CodeRef")) code(part, coding, name);
                if (is(part, "NoteRef")) note(part, coding);
            }
        }
        if (!coding.codes.empty() || !coding.notes.empty())
            project_.codings.push_back(std::move(coding));
    }

    void code(const xmlNode *node, Coding &coding, const std::string &source)
    {
        const auto found = codes_.find(plainGuid(attribute(node, "targetGUID")));
        if (found != codes_.end())
            coding.codes.push_back(found->second);
        else
            project_.problems.push_back("A coding in \"" + source +
                                        "\" has a code that the codebook does not have.");
    }

    void note(const xmlNode *node, Coding &coding)
    {
        const auto found = notes_.find(plainGuid(attribute(node, "targetGUID")));
        if (found != notes_.end()) addNote(coding, found->second.text);
    }

    static void addNote(Coding &coding, const std::string &text)
    {
        if (!text.empty() &&
            std::find(coding.notes.begin(), coding.notes.end(), text) == coding.notes.end())
            coding.notes.push_back(text);
    }

    static std::string trimmed(const std::string &text)
    {
        constexpr const char *space = " \t\r\n";
        const std::size_t begin = text.find_first_not_of(space);
        if (begin == std::string::npos) return {};
        return text.substr(begin, text.find_last_not_of(space) - begin + 1);
    }

    static std::optional<std::size_t> position(const std::string &digits)
    {
        std::size_t value = 0;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc() || end != digits.data() + digits.size()) return {};
        return value;
    }

    /// The text inside the element, else of the part that it names.
    std::string textOf(const xmlNode *node)
    {
        std::string text;
        const std::string path = attribute(node, "plainTextPath");
        if (const xmlNode *inside = childOf(node, "PlainTextContent"))
            text = contentOf(inside);
        else if (!path.empty())
            text = partOf(path);
        if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
        return text;
    }

    std::string partOf(const std::string &path)
    {
        constexpr std::string_view inside = "internal://";
        if (!path.starts_with(inside))
            throw Error("it lies outside the project (" + path +
                        "); export the project with its sources in it");
        if (!parts_) throw Error("a codebook has no sources");
        const std::string name = located(path.substr(inside.size()));
        if (name.empty()) throw Error("it has no part \"" + path.substr(inside.size()) + "\"");
        return parts_->read(name);
    }

    /// The part that a path means. The standard's folder is sources/ beside the project; programs
    /// write it Sources/, leave it out, pack the project in a folder of its own, or write paths as
    /// addresses or with backslashes.
    [[nodiscard]] std::string located(std::string path) const
    {
        std::replace(path.begin(), path.end(), '\\', '/');
        path.erase(0, std::min(path.find_first_not_of('/'), path.size()));
        for (const std::string &name : {path, decoded(path)}) {
            if (name.empty()) continue;
            for (const std::string &whole : {"sources/" + name, name})
                if (parts_->has(whole)) return whole;
            if (std::string found = parts_->nameEnding("/" + name); !found.empty()) return found;
        }
        return {};
    }

    /// "a%20b" → "a b".
    static std::string decoded(const std::string &path)
    {
        std::string plain;
        for (std::size_t i = 0; i < path.size(); ++i) {
            int value = 0;
            const bool coded =
                path[i] == '%' && i + 2 < path.size() &&
                std::from_chars(path.data() + i + 1, path.data() + i + 3, value, 16).ptr ==
                    path.data() + i + 3;
            plain += coded ? static_cast<char>(value) : path[i];
            if (coded) i += 2;
        }
        return plain;
    }

    struct Note {
        std::string text;
        std::optional<NamedStretch> on;
    };

    ZipReader *parts_;
    CodedProject project_;
    std::map<std::string, std::size_t> codes_;
    std::map<std::string, Note> notes_;
    std::map<std::string, std::vector<std::string>> linked_; ///< notes by what they are tied to
};

} // namespace

CodedProject readRefiQda(const std::string &bytes)
{
    const std::size_t text = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (text != std::string::npos && bytes[text] == '<') return ProjectReader(nullptr).read(bytes);
    ZipReader parts(bytes);
    const std::string name =
        parts.has("project.qde") ? std::string("project.qde") : parts.nameEnding(".qde");
    if (name.empty()) throw Error("it has no part \"project.qde\"");
    return ProjectReader(&parts).read(parts.read(name));
}

} // namespace policy
