// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/json.h"
#include "export/plain_text.h"
#include "export/report.h"
#include "export/writers.h"

#include <algorithm>
#include <charconv>

namespace policy {

namespace {

/// How the citation formats tell documents apart.
enum class Genre { Report, PressRelease, News, WebPage };

Genre genreOf(const CatalogueEntry &entry)
{
    if (entry.kind == "press-release") return Genre::PressRelease;
    if (entry.kind == "news") return Genre::News;
    if (entry.kind == "web-page") return Genre::WebPage;
    return Genre::Report;
}

/// The numbers of an ISO date, as many as it has; none for anything else.
std::vector<int> dateParts(std::string_view date)
{
    std::vector<int> parts;
    while (!date.empty()) {
        const std::size_t end = std::min(date.find('-'), date.size());
        int value = 0;
        const auto [at, error] = std::from_chars(date.data(), date.data() + end, value);
        if (error != std::errc() || at != date.data() + end || parts.size() == 3) return {};
        parts.push_back(value);
        date.remove_prefix(std::min(end + 1, date.size()));
    }
    return parts;
}

/// BCP 47 tag of the document's main language; "" when it is not known.
std::string languageOf(const CatalogueEntry &entry)
{
    if (entry.languages.empty() || entry.languages.front() == Language::Unknown) return {};
    return std::string(languageTag(entry.languages.front()));
}

/// What is kept of a recommendation: where it stands, and its heading.
std::string noteOf(const ReportEntry &entry)
{
    return (entry.place.empty() ? "" : entry.place + ": ") + entry.heading;
}

class RisWriter {
public:
    std::string write(const Report &report)
    {
        for (const ReportSource &source : report.sources)
            record(report, source);
        return std::move(out_);
    }

private:
    void field(std::string_view tag, const std::string &value)
    {
        if (!value.empty() || tag == "ER") out_ += std::string(tag) + "  - " + value + "\r\n";
    }

    /// A comma would part a body's name into surname and given name; doubled, it is a comma.
    static std::string corporate(std::string name)
    {
        if (const std::size_t comma = name.find(','); comma != std::string::npos)
            name.insert(comma, ",");
        return name;
    }

    static std::string risDate(std::string date)
    {
        std::replace(date.begin(), date.end(), '-', '/');
        return date.empty()
                   ? date
                   : date + std::string(static_cast<std::size_t>(std::max<std::ptrdiff_t>(
                                            0, 3 - std::count(date.begin(), date.end(), '/'))),
                                        '/');
    }

    void record(const Report &report, const ReportSource &source)
    {
        const CatalogueEntry &entry = source.document->catalogue;
        const Genre genre = genreOf(entry);
        const std::string publisher = cleanLine(entry.publisher);
        const std::vector<int> date = dateParts(entry.date);
        field("TY", genre == Genre::News ? "NEWS" : genre == Genre::WebPage ? "ELEC" : "RPRT");
        if (genre != Genre::News) field("AU", corporate(publisher));
        field("TI", source.title);
        if (genre == Genre::News) field("T2", publisher);
        if (!date.empty()) {
            field("PY", std::to_string(date.front()));
            field("DA", risDate(entry.date));
        }
        if (genre == Genre::PressRelease) field("M3", "Press release");
        if (genre != Genre::News) field("PB", publisher);
        field("LA", languageOf(entry));
        for (const std::size_t i : source.entries)
            field("N1", noteOf(report.entries[i]));
        field("ID", cleanLine(entry.id));
        field("ER", "");
        out_ += "\r\n";
    }

    std::string out_;
};

/// Text of which no character means anything to TeX; letters of every script stay (biber, and
/// LaTeX since 2018, read UTF-8).
std::string texEscaped(std::string_view text)
{
    std::string out;
    for (const char c : text)
        switch (c) {
        case '\\': out += "\\textbackslash{}"; break;
        case '~': out += "\\textasciitilde{}"; break;
        case '^': out += "\\textasciicircum{}"; break;
        case '{':
        case '}':
        case '$':
        case '&':
        case '%':
        case '#':
        case '_':
            out += '\\';
            out += c;
            break;
        default: out += c;
        }
    return out;
}

/// A key that every BibTeX program takes: ASCII letters, digits, - and :.
std::string bibKey(std::string_view id)
{
    std::string key;
    for (const char c : id) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '-' || c == ':';
        if (plain) key += c;
    }
    return key.empty() ? "document" : key;
}

class BibWriter {
public:
    std::string write(const Report &report)
    {
        for (const ReportSource &source : report.sources)
            record(report, source);
        return std::move(out_);
    }

private:
    void field(std::string_view name, const std::string &value)
    {
        if (!value.empty()) out_ += ",\n  " + std::string(name) + " = {" + value + "}";
    }

    /// Two ids may come to the same key.
    std::string freeKey(const std::string &wanted)
    {
        std::string key = wanted;
        for (int n = 2; std::find(keys_.begin(), keys_.end(), key) != keys_.end(); ++n)
            key = wanted + ":" + std::to_string(n);
        keys_.push_back(key);
        return key;
    }

    void record(const Report &report, const ReportSource &source)
    {
        static constexpr std::string_view months[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};
        const CatalogueEntry &entry = source.document->catalogue;
        const Genre genre = genreOf(entry);
        const std::string publisher = texEscaped(cleanLine(entry.publisher));
        const std::vector<int> date = dateParts(entry.date);
        const std::string_view type = genre == Genre::News      ? "article"
                                      : genre == Genre::WebPage ? "misc"
                                                                : "techreport";
        if (!out_.empty()) out_ += "\n";
        out_ += "@" + std::string(type) + "{" + freeKey(bibKey(entry.id));
        // Braces keep a body's name whole and a title's capitals as they are.
        if (genre != Genre::News && !publisher.empty()) field("author", "{" + publisher + "}");
        field("title", "{" + texEscaped(source.title) + "}");
        if (genre == Genre::News) field("journal", publisher);
        if (genre == Genre::Report || genre == Genre::PressRelease) field("institution", publisher);
        if (genre == Genre::PressRelease) field("type", "Press release");
        if (!date.empty()) field("year", std::to_string(date[0]));
        if (date.size() > 1 && date[1] >= 1 && date[1] <= 12)
            out_ += ",\n  month = " + std::string(months[date[1] - 1]);
        if (date.size() > 2) field("day", std::to_string(date[2]));
        field("langid", languageOf(entry));
        std::string notes;
        for (const std::size_t i : source.entries)
            notes += (notes.empty() ? "" : "\n    ") + texEscaped(noteOf(report.entries[i]));
        field("annote", notes);
        out_ += "\n}\n";
    }

    std::string out_;
    std::vector<std::string> keys_;
};

using Json = nlohmann::ordered_json;

Json cslItem(const Report &report, const ReportSource &source)
{
    const CatalogueEntry &entry = source.document->catalogue;
    const Genre genre = genreOf(entry);
    const std::string publisher = cleanLine(entry.publisher);
    Json item;
    item["id"] = entry.id;
    item["type"] = genre == Genre::News      ? "article-newspaper"
                   : genre == Genre::WebPage ? "webpage"
                                             : "report";
    if (genre == Genre::PressRelease) item["genre"] = "Press release";
    if (!publisher.empty() && genre != Genre::News)
        item["author"] = Json::array({Json{{"literal", publisher}}});
    item["title"] = source.title;
    if (!publisher.empty())
        item[genre == Genre::News ? "container-title" : "publisher"] = publisher;
    if (const std::vector<int> date = dateParts(entry.date); !date.empty())
        item["issued"]["date-parts"] = Json::array({date});
    if (const std::string language = languageOf(entry); !language.empty())
        item["language"] = language;
    Json cited = Json::array();
    std::vector<std::string> notes;
    for (const std::size_t i : source.entries) {
        const ReportEntry &one = report.entries[i];
        const LineRange lines = one.recommendation->lines;
        Json citation{{"id", one.recommendation->id}};
        if (lines.first > 0) {
            citation["label"] = "line";
            citation["locator"] =
                std::to_string(lines.first) +
                (lines.last > lines.first ? "-" + std::to_string(lines.last) : "");
        }
        cited.push_back(std::move(citation));
        notes.push_back(noteOf(one));
    }
    item["note"] = joined(notes, "\n");
    item["custom"]["recommendations"] = std::move(cited);
    return item;
}

} // namespace

std::string writeRis(const Report &report)
{
    return RisWriter().write(report);
}

std::string writeBibTeX(const Report &report)
{
    return BibWriter().write(report);
}

std::string writeCslJson(const Report &report)
{
    Json items = Json::array();
    for (const ReportSource &source : report.sources)
        items.push_back(cslItem(report, source));
    return items.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace policy
