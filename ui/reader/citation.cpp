// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/citation.h"

#include "results/card_parts.h"
#include "utf16.h"

#include <QStringList>

namespace policy::ui {

QString citation(const Document &document, int section, LineRange lines, Language language)
{
    return citation(document.catalogue, sectionPath(document, section), lines, language);
}

QString citation(const CatalogueEntry &entry, const std::vector<std::string> &section,
                 LineRange lines, Language language)
{
    const QString title = toQString(textIn(entry.title, language));
    QStringList parts{title.isEmpty() ? toQString(entry.id)
                      : isChinese(language) ? QStringLiteral("《%1》").arg(title)
                                            : title};
    if (!entry.publisher.empty()) parts << toQString(entry.publisher);
    if (!entry.date.empty()) parts << toQString(entry.date);
    QStringList path;
    for (const std::string &one : section)
        path << toQString(one);
    if (!path.isEmpty()) parts << path.join(QStringLiteral(" › "));
    if (const QString words = lineWords(lines); !words.isEmpty()) parts << words;
    return parts.join(isChinese(language) ? QStringLiteral("，") : QStringLiteral(", "));
}

QString quotation(const QString &words, Language language, const QString &citation)
{
    switch (language) {
    case Language::TraditionalChinese:
        return QStringLiteral("「%1」\n——%2").arg(words, citation);
    case Language::SimplifiedChinese:
    case Language::English:
    case Language::Unknown: break;
    }
    const bool chinese = isChinese(language);
    return QStringLiteral("“%1”\n%2%3").arg(words, chinese ? "——" : "— ", citation);
}

QString quotedWords(const Recommendation &recommendation)
{
    QString words = toQString(recommendation.label);
    if (!recommendation.title.empty() && !recommendation.text.starts_with(recommendation.title))
        words += toQString(recommendation.title) + QLatin1Char('\n');
    return words + toQString(recommendation.text);
}

} // namespace policy::ui
