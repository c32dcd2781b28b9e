// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/glossary.h"

#include "text/data_file.h"
#include "text/pieces.h"
#include "text/stem.h"
#include "text/utf8.h"

#include <algorithm>

namespace policy {

/// Makes the keys terms are found by: folded words with a space between, Han characters without.
class Glossary::Keys {
public:
    explicit Keys(const TextData &data) : cutter_(data.folding), stemmer_(data.english) {}

    struct Pair {
        std::string form;
        std::string stem;
        std::size_t words = 0;
    };

    Pair of(std::string_view term)
    {
        const Pieces &pieces = cutter_.cut(term);
        Pair keys;
        bool wordBefore = false;
        for (const Piece &piece : pieces.list) {
            if (piece.han != 0) {
                utf8::append(keys.form, piece.han);
                utf8::append(keys.stem, piece.han);
                wordBefore = false;
                continue;
            }
            const std::string_view word = pieces.wordOf(piece);
            if (wordBefore) {
                keys.form += ' ';
                keys.stem += ' ';
            }
            keys.form += word;
            keys.stem += stemmer_.stem(word);
            wordBefore = true;
            ++keys.words;
        }
        return keys;
    }

private:
    PieceCutter cutter_;
    Stemmer stemmer_;
};

Glossary::Glossary(std::shared_ptr<const TextData> data) : data_(std::move(data)) {}

std::shared_ptr<const Glossary> Glossary::load(std::shared_ptr<const TextData> text,
                                               const std::filesystem::path &data,
                                               const std::filesystem::path &additions)
{
    auto glossary = std::make_shared<Glossary>(std::move(text));
    for (const auto &folder : {data, additions}) {
        const std::filesystem::path file = folder / "language" / "glossary.txt";
        if (!folder.empty() && std::filesystem::exists(file)) glossary->addFile(file);
    }
    return glossary;
}

void Glossary::addFile(const std::filesystem::path &file)
{
    Keys keys(*data_);
    for (const auto &[number, text] : readDataFile(file)) {
        const auto sides = splitTrimmed(text, "=");
        if (sides.size() != 2) failDataLine(file, number, "expected english terms = 中文詞.");
        Line line;
        for (const auto &side : sides)
            for (auto &term : splitTrimmed(side, ";"))
                line.push_back(std::move(term));
        const auto place = static_cast<std::uint32_t>(lines_.size());
        for (const auto &term : line) {
            const Keys::Pair pair = keys.of(term);
            if (pair.form.empty())
                failDataLine(file, number, "“" + term + "” has no letter to find it by.");
            auto &forms = byForm_[pair.form];
            if (forms.empty() || forms.back() != place) forms.push_back(place);
            auto &stems = byStem_[pair.stem];
            if (stems.empty() || stems.back() != place) stems.push_back(place);
            longest_ = std::max(longest_, pair.words);
        }
        lines_.push_back(std::move(line));
    }
}

std::string Glossary::packed() const
{
    return GlossaryTable::made(lines_, byForm_, byStem_, longest_);
}

std::shared_ptr<const Glossary> Glossary::unpacked(std::shared_ptr<const TextData> text,
                                                   std::string bytes)
{
    auto glossary = std::make_shared<Glossary>(std::move(text));
    glossary->table_.emplace(std::move(bytes));
    glossary->longest_ = glossary->table_->longest();
    return glossary;
}

std::vector<std::uint32_t> Glossary::linesOf(std::string_view term) const
{
    const Keys::Pair pair = Keys(*data_).of(term);
    if (table_) {
        const auto places = table_->byForm(pair.form);
        return places.empty() ? table_->byStem(pair.stem) : places;
    }
    if (const auto form = byForm_.find(pair.form); form != byForm_.end()) return form->second;
    if (const auto stem = byStem_.find(pair.stem); stem != byStem_.end()) return stem->second;
    return {};
}

Glossary::Line Glossary::lineAt(std::uint32_t place) const
{
    return table_ ? table_->line(place) : lines_[place];
}

std::vector<std::string> Glossary::translations(std::string_view term) const
{
    std::vector<std::string> others;
    const auto places = linesOf(term);
    if (places.empty()) return others;
    Keys keys(*data_);
    const std::string own = keys.of(term).stem;
    for (const std::uint32_t place : places)
        for (const auto &other : lineAt(place)) {
            const bool known = std::find(others.begin(), others.end(), other) != others.end();
            if (!known && keys.of(other).stem != own) others.push_back(other);
        }
    return others;
}

std::size_t Glossary::longestTermAt(const std::vector<std::string> &words, std::size_t at) const
{
    for (std::size_t count = std::min(longest_, words.size() - at); count > 1; --count) {
        std::string term;
        for (std::size_t i = at; i < at + count; ++i)
            term += words[i] + ' ';
        if (!linesOf(term).empty()) return count;
    }
    return 0;
}

} // namespace policy
