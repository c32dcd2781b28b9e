// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/link_words.h"

#include "labels.h"
#include "utf16.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace policy::ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Link", text);
}

QString reasonKind(LinkReason::Kind kind)
{
    switch (kind) {
    case LinkReason::Kind::Concept: return translated(QT_TRANSLATE_NOOP("Link", "Theme"));
    case LinkReason::Kind::Region: return translated(QT_TRANSLATE_NOOP("Link", "Region"));
    case LinkReason::Kind::Sector: return translated(QT_TRANSLATE_NOOP("Link", "Sector"));
    case LinkReason::Kind::Actor: return translated(QT_TRANSLATE_NOOP("Link", "Actor"));
    case LinkReason::Kind::Figure: return translated(QT_TRANSLATE_NOOP("Link", "Figure"));
    case LinkReason::Kind::Instrument: return translated(QT_TRANSLATE_NOOP("Link", "Instrument"));
    case LinkReason::Kind::Wording: break;
    }
    return translated(QT_TRANSLATE_NOOP("Link", "Wording"));
}

QString nameOf(const LinkReason &reason, const Labels &labels, const TermNames &names)
{
    switch (reason.kind) {
    case LinkReason::Kind::Region: return labels.region(reason.what);
    case LinkReason::Kind::Sector: return labels.sector(reason.what);
    case LinkReason::Kind::Concept: return termName(reason.what, labels, names);
    case LinkReason::Kind::Actor:
    case LinkReason::Kind::Figure:
    case LinkReason::Kind::Instrument:
    case LinkReason::Kind::Wording: break;
    }
    return toQString(reason.what);
}

} // namespace

QString linkKindWord(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Related: return translated(QT_TRANSLATE_NOOP("Link", "Related"));
    case LinkKind::Same: return translated(QT_TRANSLATE_NOOP("Link", "Same"));
    case LinkKind::Counterpart: break;
    }
    return translated(QT_TRANSLATE_NOOP("Link", "Counterpart"));
}

QString linkSign(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Related: return QStringLiteral("≈");
    case LinkKind::Same: return QStringLiteral("=");
    case LinkKind::Counterpart: break;
    }
    return QStringLiteral("⇄");
}

QString linkMeaning(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Related:
        return translated(QT_TRANSLATE_NOOP("Link", "They touch the same matter"));
    case LinkKind::Same:
        return translated(
            QT_TRANSLATE_NOOP("Link", "They say nearly the same in nearly the same words"));
    case LinkKind::Counterpart: break;
    }
    return translated(QT_TRANSLATE_NOOP("Link", "One is the other in another language"));
}

QString percent(double share)
{
    return QCoreApplication::translate("Link", "%1%", "share of a whole")
        .arg(QLocale().toString(static_cast<int>(std::lround(100 * share))));
}

QString linkWords(const Link &link)
{
    return QCoreApplication::translate("Link", "%1, %2", "kind of link, similarity")
        .arg(linkKindWord(link.kind), percent(link.similarity));
}

QString termName(const std::string &term, const Labels &labels, const TermNames &names)
{
    const auto found = names.find(term);
    const std::string_view name =
        found == names.end() ? std::string_view() : textIn(found->second, labels.language());
    return toQString(name.empty() ? std::string_view(term) : name);
}

QString reasonWords(const LinkReason &reason, const Labels &labels, const TermNames &names)
{
    return QCoreApplication::translate("Link", "%1 %2", "what is shared, its share")
        .arg(nameOf(reason, labels, names), percent(reason.share));
}

QString reasonsLine(const Link &link, const Labels &labels, const TermNames &names,
                    std::size_t most)
{
    QStringList words;
    QStringList said;
    double wording = 0;
    for (const LinkReason &reason : link.reasons) {
        if (reason.kind == LinkReason::Kind::Wording) {
            wording += reason.share;
            continue;
        }
        if (reason.share < 0.005) continue;
        const QString name = nameOf(reason, labels, names);
        if (static_cast<std::size_t>(words.size()) >= most ||
            said.contains(name, Qt::CaseInsensitive))
            continue;
        said << name;
        words << reasonWords(reason, labels, names);
    }
    if (wording >= 0.005)
        words << QCoreApplication::translate("Link", "common wording %1").arg(percent(wording));
    return words.join(QStringLiteral(" · "));
}

QString reasonsList(const Link &link, const Labels &labels, const TermNames &names)
{
    QStringList lines;
    QStringList wording;
    for (const LinkReason &reason : link.reasons) {
        if (reason.kind == LinkReason::Kind::Wording)
            wording << nameOf(reason, labels, names);
        else
            lines << QCoreApplication::translate("Link", "%1: %2", "kind of reason, reason")
                         .arg(reasonKind(reason.kind), reasonWords(reason, labels, names));
    }
    if (!wording.isEmpty())
        lines << QCoreApplication::translate("Link", "%1: %2", "kind of reason, reason")
                     .arg(reasonKind(LinkReason::Kind::Wording),
                          wording.join(QStringLiteral(", ")));
    return lines.join(QLatin1Char('\n'));
}

} // namespace policy::ui
