// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/html.h"

#include "model/error.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <array>
#include <climits>
#include <memory>
#include <vector>

namespace policy {

namespace {

constexpr std::string_view paragraphEnd = "\u2029";
constexpr std::size_t longestCell = 60; ///< bytes of a table's cell that names what is beside it

constexpr std::array<std::string_view, 14> silentElements{
    "head",   "script", "style",  "noscript", "template", "svg",    "nav",
    "footer", "form",   "button", "select",   "textarea", "iframe", "object"};

constexpr std::array<std::string_view, 38> blockElements{
    "p",      "div",        "h1",      "h2",      "h3",     "h4",         "h5",     "h6",
    "li",     "ul",         "ol",      "dl",      "dt",     "dd",         "table",  "tr",
    "td",     "th",         "caption", "section", "header", "article",    "aside",  "main",
    "pre",    "hr",         "br",      "title",   "body",   "blockquote", "center", "address",
    "figure", "figcaption", "thead",   "tbody",   "tfoot",  "fieldset"};

template <std::size_t N>
bool isOneOf(std::string_view name, const std::array<std::string_view, N> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isHeading(std::string_view name)
{
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

/// Takes the parser's events and writes text, each piece on the line it stands on in the page.
class PageText {
public:
    explicit PageText(htmlParserCtxtPtr parser) : parser_(parser) {}

    void open(std::string_view name)
    {
        if (silent_ > 0 || isOneOf(name, silentElements)) {
            ++silent_;
            return;
        }
        const bool cell = name == "td" || name == "th";
        if (cell && joins_) {
            separate();
        } else if (open_ && isOneOf(name, blockElements)) {
            // <li><p>: the bullet waits for the first letter.
            endParagraph();
        }
        if (cell) cellBegin_ = text_.size();
        if (isHeading(name))
            mark_ = std::string(static_cast<std::size_t>(name[1] - '0'), '#') + " ";
        if (name == "ul" || name == "ol") lists_.push_back(name == "ol" ? 0 : -1);
        if (name == "li") {
            mark_ = "• ";
            if (!lists_.empty() && lists_.back() >= 0)
                mark_ = std::to_string(++lists_.back()) + ". ";
        }
    }

    void close(std::string_view name)
    {
        if (silent_ > 0) {
            --silent_;
            return;
        }
        // 教育 | 增加…: a short cell and the one beside it read as one line.
        const bool cell = name == "td" || name == "th";
        joins_ = cell && open_ && text_.size() - cellBegin_ <= longestCell &&
                 text_.find(paragraphEnd, cellBegin_) == std::string::npos;
        if (cell && joins_) return;
        if (isOneOf(name, blockElements)) endParagraph();
        if (name == "li" || isHeading(name)) mark_.clear();
        if ((name == "ul" || name == "ol") && !lists_.empty()) lists_.pop_back();
    }

    void characters(std::string_view text)
    {
        if (silent_ > 0) return;
        // The parser stands at the end of the piece.
        const auto breaks = std::count(text.begin(), text.end(), '\n');
        goToLine(parser_->input->line - static_cast<int>(breaks));
        for (const char c : text)
            add(c);
    }

    std::string take() { return std::move(text_); }

private:
    void goToLine(int line)
    {
        for (; line_ < line; ++line_)
            text_ += '\n';
    }

    void add(char c)
    {
        if (c == '\n') {
            text_ += '\n';
            ++line_;
            return;
        }
        if (c != ' ' && c != '\t' && c != '\r') {
            text_ += mark_;
            mark_.clear();
            open_ = true;
        }
        text_ += c;
    }

    /// Between two cells of a row.
    void separate()
    {
        const auto last = static_cast<unsigned char>(text_.back());
        text_ += last >= 0x80 ? "：" : ": ";
        joins_ = false;
    }

    void endParagraph()
    {
        joins_ = false;
        if (open_) text_ += paragraphEnd;
        open_ = false;
    }

    htmlParserCtxtPtr parser_;
    std::string text_;
    std::string mark_;       ///< # or bullet, written before the next letter
    std::vector<int> lists_; ///< open lists: how many items so far, -1 without numbers
    int line_ = 1;
    std::size_t cellBegin_ = 0;
    bool joins_ = false; ///< a short cell has ended: the next goes on in its line
    int silent_ = 0;     ///< open elements inside one that is left out
    bool open_ = false;
};

PageText &pageOf(void *data)
{
    return *static_cast<PageText *>(data);
}

std::string_view nameOf(const xmlChar *name)
{
    return reinterpret_cast<const char *>(name);
}

void onStart(void *data, const xmlChar *name, const xmlChar **)
{
    pageOf(data).open(nameOf(name));
}

void onEnd(void *data, const xmlChar *name)
{
    pageOf(data).close(nameOf(name));
}

void onText(void *data, const xmlChar *text, int size)
{
    pageOf(data).characters({reinterpret_cast<const char *>(text), static_cast<std::size_t>(size)});
}

} // namespace

bool looksLikeHtml(std::string_view text, std::string_view name)
{
    for (const std::string_view ending : {".html", ".htm", ".xhtml", ".HTML", ".HTM"})
        if (name.ends_with(ending)) return true;
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return false;
    const std::string_view head = text.substr(begin, 15);
    return head.starts_with("<!DOCTYPE html") || head.starts_with("<!doctype html") ||
           head.starts_with("<html") || head.starts_with("<HTML");
}

std::string textOfHtml(std::string_view page)
{
    static const bool ready = (xmlInitParser(), true);
    if (!ready || page.size() > static_cast<std::size_t>(INT_MAX))
        throw Error("Cannot read the web page: it is too large.");
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
        htmlCreateMemoryParserCtxt(page.data(), static_cast<int>(page.size())),
        &htmlFreeParserCtxt);
    if (!parser) throw Error("Cannot read the web page: it is empty.");
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                         HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                         HTML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
    PageText text(parser.get());
    htmlSAXHandler events{};
    events.startElement = onStart;
    events.endElement = onEnd;
    events.characters = onText;
    events.ignorableWhitespace = onText;
    htmlSAXHandlerPtr own = parser->sax;
    parser->sax = &events;
    parser->userData = &text;
    htmlParseDocument(parser.get());
    parser->sax = own;
    return text.take();
}

} // namespace policy
