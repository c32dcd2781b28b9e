// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/vocabulary_reader.h"

#include "model/error.h"
#include "text/characters.h"
#include "text/data_file.h"
#include "text/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

namespace policy {

namespace {

using nlohmann::json;

constexpr std::string_view conceptKeys[] = {
    "id",         "broader", "kind",    "prefLabel", "altLabel", "hiddenLabel",
    "notMatched", "terms",   "except",  "scopeNote", "tag",      "notation",
    "exactMatch", "source",  "without", "topConcept"};

/// One file, with what is needed to say where in it something is wrong.
class VocabularyFile {
public:
    explicit VocabularyFile(const std::filesystem::path &file) : file_(file)
    {
        std::ifstream stream(file, std::ios::binary);
        text_.assign(std::istreambuf_iterator<char>(stream), {});
        if (!stream.good() && !stream.eof())
            throw Error("Cannot read the vocabulary " + file.string() + ".");
        try {
            root_ = json::parse(text_);
        } catch (const json::parse_error &problem) {
            failDataLine(file_, lineAt(problem.byte > 0 ? problem.byte - 1 : 0),
                         "this is not valid JSON.");
        }
        if (!root_.is_array()) failDataLine(file_, 1, "expected a list of concepts.");
    }

    [[nodiscard]] const json &root() const { return root_; }

    /// Fails at the line of the concept with this id; of the n-th concept where it has none.
    [[noreturn]] void fail(const json &item, std::string_view reason) const
    {
        const auto id = item.is_object() ? item.find("id") : item.end();
        std::size_t at = std::string::npos;
        std::string name;
        if (item.is_object() && id != item.end() && id->is_string()) {
            name = id->get<std::string>();
            at = idPosition(name);
        }
        failDataLine(file_, at == std::string::npos ? 1 : lineAt(at),
                     (name.empty() ? "" : "\"" + name + "\": ") + std::string(reason));
    }

private:
    [[nodiscard]] int lineAt(std::size_t byte) const
    {
        const auto end = text_.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text_.size()));
        return 1 + static_cast<int>(std::count(text_.begin(), end, '\n'));
    }

    [[nodiscard]] std::size_t idPosition(const std::string &id) const
    {
        for (std::size_t at = text_.find("\"id\""); at != std::string::npos;
             at = text_.find("\"id\"", at + 1)) {
            const std::size_t value = text_.find_first_not_of(" \t\r\n:", at + 4);
            if (value != std::string::npos &&
                text_.compare(value, id.size() + 2, '"' + id + '"') == 0)
                return at;
        }
        return std::string::npos;
    }

    std::filesystem::path file_;
    std::string text_;
    json root_;
};

/// Reads the concepts of one file into a list that may already hold some.
class ConceptReader {
public:
    ConceptReader(const VocabularyFile &file, std::vector<Concept> &concepts)
        : file_(file), concepts_(concepts)
    {
    }

    void read()
    {
        std::set<std::string> here;
        for (const json &item : file_.root()) {
            if (!item.is_object()) file_.fail(item, "a concept must be an object.");
            for (const auto &[key, value] : item.items())
                if (std::ranges::find(conceptKeys, key) == std::end(conceptKeys))
                    file_.fail(item, "\"" + key + "\" is not a key of a concept.");
            const std::string id = text(item, "id");
            if (id.empty()) file_.fail(item, "a concept needs an id.");
            if (!here.insert(id).second) file_.fail(item, "this id is there twice.");
            readInto(item, conceptFor(item, id));
        }
    }

private:
    Concept &conceptFor(const json &item, const std::string &id)
    {
        const auto known = std::ranges::find(concepts_, id, &Concept::id);
        if (known != concepts_.end()) return *known;
        if (!item.contains("broader")) file_.fail(item, "a new concept needs \"broader\".");
        if (!item.contains("prefLabel")) file_.fail(item, "a new concept needs \"prefLabel\".");
        concepts_.emplace_back().id = id;
        return concepts_.back();
    }

    void readInto(const json &item, Concept &into)
    {
        if (item.contains("broader")) into.broader = list(item, item["broader"], "broader");
        if (item.contains("without")) into.without = list(item, item["without"], "without");
        if (item.contains("topConcept")) into.topConcept = flag(item, "topConcept");
        if (item.contains("kind")) into.kind = text(item, "kind");
        if (item.contains("tag")) into.taggable = flag(item, "tag");
        if (item.contains("notation"))
            for (const auto &[scheme, code] : object(item, "notation").items())
                into.notation[scheme] = string(item, code, "notation");
        if (item.contains("scopeNote")) into.scope = scope(item);
        readLabels(item, into);
        readTerms(item, into);
        if (item.contains("except"))
            for (std::string &phrase : list(item, item["except"], "except"))
                into.except.push_back(std::move(phrase));
    }

    void readLabels(const json &item, Concept &into)
    {
        if (item.contains("prefLabel")) {
            for (const auto &[tag, label] : object(item, "prefLabel").items())
                into.label[language(item, tag)] = string(item, label, "prefLabel");
            if (into.label.size() < knownLanguages.size())
                file_.fail(item, "\"prefLabel\" needs en, zh-Hant and zh-Hans.");
        }
        if (item.contains("terms")) return; // a sector's labels are not its cue words
        std::set<std::string> quiet;
        if (item.contains("notMatched"))
            for (std::string &label : list(item, item["notMatched"], "notMatched"))
                quiet.insert(std::move(label));
        for (const char *key : {"prefLabel", "altLabel", "hiddenLabel"}) {
            if (!item.contains(key)) continue;
            for (const auto &[tag, labels] : object(item, key).items()) {
                const Language in = language(item, tag);
                if (labels.is_string())
                    addTerm(into, {labels.get<std::string>(), in, 1}, quiet);
                else
                    for (const std::string &label : list(item, labels, key))
                        addTerm(into, {label, in, 1}, quiet);
            }
        }
    }

    void readTerms(const json &item, Concept &into)
    {
        if (!item.contains("terms")) return;
        for (const auto &[tag, terms] : object(item, "terms").items()) {
            const Language in = language(item, tag);
            if (!terms.is_array()) file_.fail(item, "\"terms\" must be lists of [term, weight].");
            for (const json &term : terms) {
                if (!term.is_array() || term.size() != 2 || !term[0].is_string() ||
                    !term[1].is_number())
                    file_.fail(item, "expected [term, weight], found " + term.dump() + ".");
                const double weight = term[1].get<double>();
                if (weight < 0 || weight > 3)
                    file_.fail(item, "a weight is from 0 to 3: " + term.dump() + ".");
                addTerm(into, {term[0].get<std::string>(), in, weight}, {});
            }
        }
    }

    static void addTerm(Concept &into, Term term, const std::set<std::string> &quiet)
    {
        if (quiet.contains(term.text)) return;
        const utf8::CodePoint first = utf8::decode(term.text.empty() ? " " : term.text, 0);
        if (isHan(first.value) && first.size == term.text.size()) return; // 浙, 滬: in every name
        const auto known = std::ranges::find(into.terms, term.text, &Term::text);
        if (known != into.terms.end())
            known->weight = term.weight;
        else
            into.terms.push_back(std::move(term));
    }

    [[nodiscard]] std::string scope(const json &item) const
    {
        const json &note = object(item, "scopeNote");
        return note.contains("en") ? string(item, note["en"], "scopeNote") : "";
    }

    [[nodiscard]] Language language(const json &item, const std::string &tag) const
    {
        const auto found = languageFromTag(tag);
        if (!found || *found == Language::Unknown)
            file_.fail(item, "\"" + tag + "\" is none of en, zh-Hant, zh-Hans.");
        return *found;
    }

    [[nodiscard]] const json &object(const json &item, const char *key) const
    {
        if (!item[key].is_object())
            file_.fail(item, "\"" + std::string(key) + "\" must be an object.");
        return item[key];
    }

    [[nodiscard]] bool flag(const json &item, const char *key) const
    {
        if (!item[key].is_boolean())
            file_.fail(item, "\"" + std::string(key) + "\" must be true or false.");
        return item[key].get<bool>();
    }

    [[nodiscard]] std::string text(const json &item, const char *key) const
    {
        return item.contains(key) ? string(item, item[key], key) : "";
    }

    [[nodiscard]] std::string string(const json &item, const json &value,
                                     std::string_view key) const
    {
        if (!value.is_string() || value.get_ref<const std::string &>().empty())
            file_.fail(item, "\"" + std::string(key) + "\" must hold text.");
        return value.get<std::string>();
    }

    [[nodiscard]] std::vector<std::string> list(const json &item, const json &values,
                                                std::string_view key) const
    {
        if (!values.is_array()) file_.fail(item, "\"" + std::string(key) + "\" must be a list.");
        std::vector<std::string> texts;
        for (const json &value : values)
            texts.push_back(string(item, value, key));
        return texts;
    }

    const VocabularyFile &file_;
    std::vector<Concept> &concepts_;
};

} // namespace

Vocabulary readVocabulary(const std::filesystem::path &file, const std::filesystem::path &additions)
{
    std::vector<Concept> concepts;
    const VocabularyFile given(file);
    ConceptReader(given, concepts).read();
    if (!additions.empty() && std::filesystem::exists(additions)) {
        const VocabularyFile own(additions);
        ConceptReader(own, concepts).read();
    }
    return Vocabulary(std::move(concepts));
}

} // namespace policy
