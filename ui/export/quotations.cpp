// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotations.h"

#include "reader/citation.h"
#include "utf16.h"

#include <QMimeData>
#include <QStringList>

namespace policy::ui {

namespace {

/// The quotation's lines: those of the words in their marks, then the citation's.
struct Lines {
    QStringList words;
    QString citation;
};

Lines linesOf(const CitedWords &quotation)
{
    QStringList lines =
        ui::quotation(quotation.words, quotation.language, quotation.citation).split(u'\n');
    const QString citation = lines.takeLast();
    return {lines, citation};
}

QString tagOf(Language language)
{
    return toQString(languageTag(language));
}

/// One character after the other as RTF has it: what is not ASCII by its UTF-16 units.
void appendRtf(QByteArray &rtf, const QString &text)
{
    for (const QChar unit : text) {
        const ushort code = unit.unicode();
        if (code == '\\' || code == '{' || code == '}') rtf += '\\';
        if (code == '\t')
            rtf += "\\tab ";
        else if (code >= 0x80)
            rtf += "\\u" + QByteArray::number(static_cast<qint16>(code)) + "?";
        else if (code >= 0x20)
            rtf += static_cast<char>(code);
    }
}

/// The face of \deff fonts below: Latin 0, Hong Kong 1, Mainland 2; and Windows' language number.
const char *rtfLanguage(Language language)
{
    switch (language) {
    case Language::TraditionalChinese: return "\\f1\\langfe3076\\lang3076 ";
    case Language::SimplifiedChinese: return "\\f2\\langfe2052\\lang2052 ";
    case Language::English:
    case Language::Unknown: break;
    }
    return "\\f0\\lang2057 ";
}

} // namespace

QString quotationsAsText(const std::vector<CitedWords> &quotations)
{
    QStringList all;
    for (const CitedWords &one : quotations)
        all << quotation(one.words, one.language, one.citation);
    return all.join(QStringLiteral("\n\n"));
}

QString quotationsAsHtml(const std::vector<CitedWords> &quotations)
{
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body>");
    for (const CitedWords &one : quotations) {
        const Lines lines = linesOf(one);
        QStringList words;
        for (const QString &line : lines.words)
            words << line.toHtmlEscaped();
        const QString lang = one.language == Language::Unknown
                                 ? QString()
                                 : QStringLiteral(" lang=\"%1\"").arg(tagOf(one.language));
        html += QStringLiteral("<blockquote%1><p>%2</p><p><cite>%3</cite></p></blockquote>")
                    .arg(lang, words.join(QStringLiteral("<br>")), lines.citation.toHtmlEscaped());
    }
    return html + QStringLiteral("</body></html>");
}

QByteArray quotationsAsRtf(const std::vector<CitedWords> &quotations)
{
    QByteArray rtf = "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl"
                     "{\\f0\\fswiss Arial;}"
                     "{\\f1\\fnil\\fcharset136 Microsoft JhengHei;}"
                     "{\\f2\\fnil\\fcharset134 Microsoft YaHei;}}\n";
    for (const CitedWords &one : quotations) {
        const Lines lines = linesOf(one);
        rtf += "\\pard\\li567\\sb120\\sa60";
        rtf += rtfLanguage(one.language);
        for (qsizetype i = 0; i < lines.words.size(); ++i) {
            if (i > 0) rtf += "\\line ";
            appendRtf(rtf, lines.words.at(i));
        }
        rtf += "\\par\n\\pard\\li567\\sa120\\i ";
        appendRtf(rtf, lines.citation);
        rtf += "\\i0\\par\n";
    }
    return rtf + "}";
}

void fill(QMimeData &data, const std::vector<CitedWords> &quotations)
{
    data.setText(quotationsAsText(quotations));
    data.setHtml(quotationsAsHtml(quotations));
    const QByteArray rtf = quotationsAsRtf(quotations);
    for (const char *type : {"text/rtf", "application/rtf"}) // both names are in use
        data.setData(QString::fromLatin1(type), rtf);
}

QMimeData *quotationData(const std::vector<CitedWords> &quotations)
{
    auto *data = new QMimeData;
    fill(*data, quotations);
    return data;
}

} // namespace policy::ui
