// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/term_classes.h"

#include "text/characters.h"
#include "text/data_file.h"
#include "text/utf8.h"

#include <algorithm>

namespace policy {

TermClasses::TermClasses(std::shared_ptr<const TextData> text, const std::filesystem::path &data,
                         const std::filesystem::path &additions)
    : text_(std::move(text)), stemmer_(text_->english)
{
    read(data / "language" / "naming.txt");
    if (const auto own = additions / "language" / "naming.txt";
        !additions.empty() && std::filesystem::exists(own))
        read(own);
}

void TermClasses::read(const std::filesystem::path &file)
{
    for (const DataLine &line : readDataFile(file)) {
        const std::size_t colon = std::min(line.text.find(':'), line.text.size());
        const std::string name = line.text.substr(0, colon);
        std::set<std::string> *words = name == "instrument" ? &instruments_
                                       : name == "body"     ? &bodies_
                                       : name == "office"   ? &offices_
                                       : name == "plain"    ? &plain_
                                       : name == "broad"    ? &broad_
                                                            : nullptr;
        if (words == nullptr || colon == line.text.size())
            failDataLine(file, line.number,
                         "expected instrument, body, office, plain or broad: word | word.");
        for (const std::string &word : splitTrimmed(line.text.substr(colon + 1), "|"))
            words->insert(std::string(stemmer_.stem(text_->folding.fold(word))));
    }
}

/// The head is the last word, or the one before "of": Ministry of Commerce.
TermKind TermClasses::of(const Glossary::Line &line)
{
    const std::string name = text_->folding.fold(line.front());
    TermKind kind;
    kind.plain = plain_.contains(std::string(stemmer_.stem(name)));
    kind.broad = broad_.contains(std::string(stemmer_.stem(name)));
    kind.oneWord = name.find(' ') == std::string::npos;
    const std::string whole = name.substr(0, std::min(name.find(" of "), name.find(" for ")));
    const std::size_t space = whole.rfind(' ');
    const std::string head(stemmer_.stem(whole.substr(space == std::string::npos ? 0 : space + 1)));
    if (instruments_.contains(head))
        kind.of = TermClass::Instrument;
    else if (bodies_.contains(head) && !kind.oneWord)
        kind.of = TermClass::Body;
    else if (offices_.contains(head))
        kind.of = TermClass::Office;
    return kind;
}

std::string chineseTermOf(const Glossary::Line &line)
{
    for (const std::string &term : line)
        if (std::ranges::any_of(utf8::CodePoints(term),
                                [](const utf8::CodePoint &c) { return isHan(c.value); }))
            return term;
    return {};
}

} // namespace policy
