// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/term_classes.h"

#include "text/data_file.h"

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
                                                            : nullptr;
        if (words == nullptr || colon == line.text.size())
            failDataLine(file, line.number,
                         "expected instrument, body, office or plain: word | word.");
        for (const std::string &word : splitTrimmed(line.text.substr(colon + 1), "|"))
            words->insert(std::string(stemmer_.stem(text_->folding.fold(word))));
    }
}

/// The head is the last word, or the one before "of": Ministry of Commerce.
TermClass TermClasses::of(const Glossary::Line &line)
{
    const std::string name = text_->folding.fold(line.front());
    if (plain_.contains(std::string(stemmer_.stem(name)))) return TermClass::Plain;
    const std::string whole = name.substr(0, std::min(name.find(" of "), name.find(" for ")));
    const std::size_t space = whole.rfind(' ');
    const std::string head(stemmer_.stem(whole.substr(space == std::string::npos ? 0 : space + 1)));
    if (instruments_.contains(head)) return TermClass::Instrument;
    if (bodies_.contains(head) && name.find(' ') != std::string::npos) return TermClass::Body;
    if (offices_.contains(head)) return TermClass::Office;
    return TermClass::Concept;
}

} // namespace policy
