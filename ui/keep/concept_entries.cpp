// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/concept_entries.h"

#include "utf16.h"

#include <QStringList>

namespace policy::ui {

namespace {

QString nameOf(const Concept &one, Language language)
{
    const std::string_view label = textIn(one.label, language);
    return toQString(label.empty() ? std::string_view(one.id) : label);
}

} // namespace

std::vector<QuickEntry> conceptEntries(const Vocabulary &vocabulary, Language language)
{
    std::vector<QuickEntry> entries;
    for (const Concept &one : vocabulary.concepts()) {
        QuickEntry entry;
        entry.key = toQString(one.id);
        entry.text = nameOf(one, language);
        QStringList words;
        for (const auto &[spoken, label] : one.label)
            words << toQString(label);
        for (const Term &term : one.terms)
            words << toQString(term.text);
        words.removeDuplicates();
        entry.words = words.join(QLatin1Char('\n'));
        if (!one.broader.empty())
            if (const Concept *above = vocabulary.find(one.broader.front()))
                entry.detail = nameOf(*above, language);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace policy::ui
