// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/text_query.h"

#include "text/characters.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace policy {

namespace {

struct FieldName {
    std::string_view name;
    Facet facet;
};
constexpr std::array<FieldName, 41> fieldNames{{
    {"region", Facet::Region},
    {"regions", Facet::Region},
    {"place", Facet::Region},
    {"地區", Facet::Region},
    {"地区", Facet::Region},
    {"區域", Facet::Region},
    {"区域", Facet::Region},
    {"sector", Facet::Sector},
    {"sectors", Facet::Sector},
    {"topic", Facet::Sector},
    {"界別", Facet::Sector},
    {"界别", Facet::Sector},
    {"領域", Facet::Sector},
    {"领域", Facet::Sector},
    {"範疇", Facet::Sector},
    {"范畴", Facet::Sector},
    {"行業", Facet::Sector},
    {"行业", Facet::Sector},
    {"document", Facet::Document},
    {"doc", Facet::Document},
    {"文件", Facet::Document},
    {"文檔", Facet::Document},
    {"文档", Facet::Document},
    {"stage", Facet::Stage},
    {"階段", Facet::Stage},
    {"阶段", Facet::Stage},
    {"actor", Facet::Actor},
    {"機構", Facet::Actor},
    {"机构", Facet::Actor},
    {"language", Facet::Language},
    {"lang", Facet::Language},
    {"語言", Facet::Language},
    {"语言", Facet::Language},
    {"語文", Facet::Language},
    {"collection", Facet::Collection},
    {"收藏集", Facet::Collection},
    {"date", Facet::Date},
    {"year", Facet::Date},
    {"日期", Facet::Date},
    {"年份", Facet::Date},
    {"年", Facet::Date},
}};

/// A mark of quotation and the one that ends it.
char32_t closingQuote(char32_t open)
{
    switch (open) {
    case U'"':
    case U'＂': return open;
    case U'“':
    case U'”':
    case U'„': return U'”';
    case U'「': return U'」';
    case U'『': return U'』';
    default: return 0;
    }
}

bool isMinus(char32_t c)
{
    return c == U'-' || c == U'－' || c == U'−';
}

bool isStar(char32_t c)
{
    return c == U'*' || c == U'＊';
}

bool isColon(char32_t c)
{
    return c == U':' || c == U'：';
}

/// Full-width forms of ASCII as ASCII; others as they are.
char32_t narrow(char32_t c)
{
    return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
}

bool isAnyDigit(char32_t c)
{
    return isDigit(narrow(c));
}

/// Marks between which are words of their own: 仲裁，調解. Not in numbers.
bool isSeparator(char32_t c)
{
    switch (c) {
    case U'，':
    case U'、':
    case U'；':
    case U'。':
    case U'！':
    case U'？':
    case U'：':
    case U':':
    case U',':
    case U';': return true;
    default: return false;
    }
}

/// Longer questions are pasted by mistake; their beginnings are searched.
constexpr std::size_t longestQuestion = 1000;
constexpr std::size_t mostClauses = 48;

std::u32string decodeAll(std::string_view text)
{
    std::u32string out;
    for (const auto c : utf8::CodePoints(text)) {
        if (out.size() == longestQuestion) break;
        if (c.value >= 0x20 || isSpace(c.value)) out += c.value; // no control characters
    }
    return out;
}

std::string encodeAll(std::u32string_view text)
{
    std::string out;
    for (const char32_t c : text)
        utf8::append(out, c);
    return out;
}

bool hasContent(std::u32string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char32_t c) {
        return isCjk(c) || isAnyDigit(c) || isOtherLetter(c) || isMark(c);
    });
}

std::string lowerNarrow(std::u32string_view text)
{
    std::string out;
    for (char32_t c : text) {
        c = narrow(c);
        utf8::append(out, c >= U'A' && c <= U'Z' ? c + 32 : c);
    }
    return out;
}

/// Reads what was typed from left to right.
class Parser {
public:
    Parser(std::string_view typed, const FieldValues &values)
        : text_(decodeAll(typed)), values_(&values)
    {
    }

    TextQuery run()
    {
        while (skipSpaces())
            readItem();
        glueNumbers();
        if (text_.size() == longestQuestion || query_.clauses.size() > mostClauses)
            query_.hints.emplace_back("The question is long: only its beginning was searched.");
        if (query_.clauses.size() > mostClauses) query_.clauses.resize(mostClauses);
        return std::move(query_);
    }

private:
    bool skipSpaces()
    {
        while (at_ < text_.size() && isSpace(text_[at_]))
            ++at_;
        return at_ < text_.size();
    }

    char32_t peek(std::size_t ahead = 0) const
    {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : 0;
    }

    void readItem()
    {
        bool excluded = std::exchange(excludeNext_, false);
        if (isMinus(peek()) && peek(1) != 0 && !isSpace(peek(1)) && !isMinus(peek(1))) {
            excluded = true;
            ++at_;
        }
        if (readQuoted(excluded)) return;
        const std::u32string chunk = readChunk();
        if (isOperator(chunk)) return;
        if (readField(chunk, excluded)) return;
        addChunk(chunk, excluded);
    }

    /// A quotation that ends at a space or at the end; 「一帶一路」倡議 is a plain run of
    /// characters.
    bool readQuoted(bool excluded)
    {
        const char32_t close = closingQuote(peek());
        if (close == 0) return false;
        std::size_t end = text_.find(close, at_ + 1);
        const bool closed = end != std::u32string::npos;
        if (!closed) end = text_.size();
        const bool ascii = narrow(close) == U'"' || close == U'”';
        if (!ascii && (!closed || (end + 1 < text_.size() && !isSpace(text_[end + 1]))))
            return false;
        const std::u32string inner = text_.substr(at_ + 1, end - at_ - 1);
        at_ = closed ? end + 1 : end;
        if (hasContent(inner)) add({encodeAll(inner), true, false, false}, excluded);
        return true;
    }

    std::u32string readChunk()
    {
        const std::size_t begin = at_;
        const auto ends = [this] {
            const char32_t c = peek();
            return isSpace(c) || (narrow(c) == U'"' && !isColon(text_[at_ - 1]));
        };
        ++at_;
        while (at_ < text_.size() && !ends()) {
            // region:"Hong Kong" goes on to its closing mark.
            const char32_t close = isColon(text_[at_ - 1]) ? closingQuote(peek()) : 0;
            const std::size_t end = close ? text_.find(close, at_ + 1) : std::u32string::npos;
            at_ = end == std::u32string::npos ? at_ + 1 : end + 1;
        }
        return text_.substr(begin, at_ - begin);
    }

    bool isOperator(std::u32string_view chunk)
    {
        if (chunk == U"OR" || chunk == U"或" || chunk == U"|" || chunk == U"||" || chunk == U"｜" ||
            chunk == U"或者") {
            // At the beginning or the end it is a word like others, or one half typed.
            const bool between = !query_.clauses.empty() && at_ < text_.size();
            orNext_ = between;
            return between || !hasContent(chunk);
        }
        if (chunk == U"AND" || chunk == U"&&" || chunk == U"&")
            return !query_.clauses.empty() && at_ < text_.size();
        if (chunk == U"NOT" && at_ < text_.size()) {
            excludeNext_ = true;
            return true;
        }
        return false;
    }

    bool readField(std::u32string_view chunk, bool excluded)
    {
        const auto colon = std::find_if(chunk.begin(), chunk.end(), isColon);
        if (colon == chunk.end()) return false;
        const auto length = static_cast<std::size_t>(colon - chunk.begin());
        const std::string name = lowerNarrow(chunk.substr(0, length));
        const auto field = std::find_if(fieldNames.begin(), fieldNames.end(),
                                        [&](const auto &one) { return one.name == name; });
        if (field == fieldNames.end()) return false;
        std::u32string value(chunk.substr(length + 1));
        if (value.empty() && skipSpaces()) value = readChunk(); // "region: 浙江"
        if (!value.empty()) addChoices(field->facet, value, excluded);
        return true;
    }

    void addChoices(Facet facet, std::u32string value, bool excluded)
    {
        if (closingQuote(value.front()) != 0) {
            const char32_t close = closingQuote(value.front());
            value.erase(0, 1);
            if (!value.empty() && value.back() == close) value.pop_back();
        } else if (splitValues(facet, value, excluded)) {
            return;
        }
        const std::string text = encodeAll(value);
        if (!hasContent(value)) return;
        const auto found = *values_ ? (*values_)(facet, text) : std::vector<std::string>();
        for (const auto &one : found)
            query_.choices.push_back({facet, one, excluded});
        if (!found.empty()) return;
        std::string hint = "No ";
        hint += facetName(facet);
        hint += " is called “" + text + "”: it was searched as words.";
        query_.hints.push_back(std::move(hint));
        addChunk(value, excluded);
    }

    /// 浙江,北京 and 浙江|北京 are alternatives. False when there is only one.
    bool splitValues(Facet facet, std::u32string_view value, bool excluded)
    {
        const std::size_t mark = value.find_first_of(U",，、|｜");
        if (mark == std::u32string_view::npos) return false;
        for (const auto part : {value.substr(0, mark), value.substr(mark + 1)})
            if (!part.empty()) addChoices(facet, std::u32string(part), excluded);
        return true;
    }

    /// A run without spaces: one thing to find, but for marks that separate.
    void addChunk(std::u32string_view chunk, bool excluded)
    {
        std::size_t begin = 0;
        for (std::size_t i = 0; i < chunk.size(); ++i) {
            if (!isSeparator(chunk[i])) continue;
            const bool inNumber = i > 0 && i + 1 < chunk.size() && isAnyDigit(chunk[i - 1]) &&
                                  isAnyDigit(chunk[i + 1]);
            const bool inTime = narrow(chunk[i]) == U':' && inNumber;
            if (inTime || (inNumber && narrow(chunk[i]) == U',')) continue;
            addPlain(chunk.substr(begin, i - begin), excluded);
            begin = i + 1;
        }
        addPlain(chunk.substr(begin), excluded);
    }

    void addPlain(std::u32string_view chunk, bool excluded)
    {
        bool prefix = false;
        while (!chunk.empty() && isStar(chunk.back())) {
            prefix = true;
            chunk.remove_suffix(1);
        }
        if (!hasContent(chunk)) return;
        add({encodeAll(chunk), false, prefix, at_ >= text_.size() && !prefix}, excluded);
    }

    void add(SearchTerm term, bool excluded)
    {
        const bool joins = std::exchange(orNext_, false) && !query_.clauses.empty() &&
                           query_.clauses.back().excluded == excluded;
        if (joins)
            query_.clauses.back().any.push_back(std::move(term));
        else
            query_.clauses.push_back({{std::move(term)}, excluded});
    }

    static bool isPlain(const SearchClause &clause)
    {
        return clause.any.size() == 1 && !clause.any[0].phrase && !clause.any[0].prefix;
    }
    /// A number (its unit or sign at most behind it) or a single letter.
    static bool clings(std::string_view text)
    {
        std::size_t letters = 0;
        bool digit = false;
        for (const auto c : utf8::CodePoints(text)) {
            const char32_t value = narrow(c.value);
            if (isDigit(value))
                digit = true;
            else if (isAsciiLetter(value))
                ++letters;
            else if (value != U'.' && value != U',' && value != U'%' && value != U'+')
                return false;
        }
        return digit ? letters == 0 : letters == 1;
    }
    static bool beginsHan(std::string_view text)
    {
        return !text.empty() && isHan(utf8::decode(text, 0).value);
    }
    static bool isOneHan(std::string_view text)
    {
        return utf8::length(text) == 1 && beginsHan(text);
    }

    /// "24 小時" and "第 3 條" are one thing.
    void glueNumbers()
    {
        auto &clauses = query_.clauses;
        for (std::size_t i = 0; i + 1 < clauses.size();) {
            auto &here = clauses[i];
            const auto &next = clauses[i + 1];
            const auto joinable = isPlain(here) && isPlain(next) && !next.excluded;
            const bool numberFirst =
                joinable && clings(lastWord(here.any[0].text)) && beginsHan(next.any[0].text);
            const bool hanFirst =
                joinable && isOneHan(here.any[0].text) && clings(next.any[0].text);
            if (!numberFirst && !hanFirst) {
                ++i;
                continue;
            }
            here.any[0].text += ' ' + next.any[0].text;
            here.any[0].unfinished = next.any[0].unfinished;
            clauses.erase(clauses.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        }
    }
    static std::string_view lastWord(std::string_view text)
    {
        const std::size_t space = text.rfind(' ');
        return space == std::string_view::npos ? text : text.substr(space + 1);
    }

    std::u32string text_;
    std::size_t at_ = 0;
    const FieldValues *values_;
    bool orNext_ = false;
    bool excludeNext_ = false;
    TextQuery query_;
};

} // namespace

bool TextQuery::findsText() const
{
    return std::any_of(clauses.begin(), clauses.end(),
                       [](const SearchClause &clause) { return !clause.excluded; });
}

TextQuery parseText(std::string_view typed, const FieldValues &values)
{
    return Parser(typed, values).run();
}

} // namespace policy
