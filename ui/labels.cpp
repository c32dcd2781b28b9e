// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include "utf16.h"

#include <QDate>
#include <QLocale>

namespace policy::ui {

Labels::Labels(QObject *parent) : QObject(parent) {}

void Labels::setVocabularies(Vocabulary regions, Vocabulary sectors)
{
    regions_ = std::move(regions);
    sectors_ = std::move(sectors);
    Q_EMIT changed();
}

void Labels::setDocuments(const std::vector<DocumentSummary> &documents)
{
    former_.merge(documents_); // a document that is removed is still spoken of
    documents_.clear();
    for (const DocumentSummary &summary : documents)
        documents_.emplace(summary.catalogue.id, summary);
    Q_EMIT changed();
}

void Labels::setLanguage(Language language)
{
    language_ = language;
    Q_EMIT changed();
}

const DocumentSummary *Labels::summary(const std::string &document) const
{
    const auto found = documents_.find(document);
    return found == documents_.end() ? nullptr : &found->second;
}

QString Labels::conceptLabel(const Vocabulary &vocabulary, const std::string &id) const
{
    const Concept *found = vocabulary.find(id);
    const std::string_view label = found ? textIn(found->label, language_) : std::string_view();
    return toQString(label.empty() ? std::string_view(id) : label);
}

QString Labels::region(const std::string &id) const
{
    return conceptLabel(regions_, id);
}

QString Labels::sector(const std::string &id) const
{
    return conceptLabel(sectors_, id);
}

QString Labels::document(const std::string &id) const
{
    const DocumentSummary *known = summary(id);
    if (const auto removed = former_.find(id); !known && removed != former_.end())
        known = &removed->second;
    const std::string_view title =
        known ? textIn(known->catalogue.title, language_) : std::string_view();
    return toQString(title.empty() ? std::string_view(id) : title);
}

QString Labels::documentSource(const std::string &id) const
{
    QStringList parts;
    if (const DocumentSummary *known = summary(id)) {
        if (!known->catalogue.publisher.empty()) parts << toQString(known->catalogue.publisher);
        if (!known->catalogue.date.empty()) parts << toQString(known->catalogue.date);
    }
    return parts.join(QStringLiteral(" · "));
}

QString Labels::facet(Facet facet) const
{
    switch (facet) {
    case Facet::Region: return tr("Region");
    case Facet::Sector: return tr("Sector");
    case Facet::Document: return tr("Document");
    case Facet::Stage: return tr("Stage");
    case Facet::Actor: return tr("Actor");
    case Facet::Language: return tr("Language");
    case Facet::Collection: return tr("Collection");
    case Facet::Date: return tr("Date");
    }
    return {};
}

QString Labels::value(Facet facet, const std::string &value) const
{
    switch (facet) {
    case Facet::Region: return region(value);
    case Facet::Sector: return sector(value);
    case Facet::Document: return document(value);
    case Facet::Stage:
        for (Stage known : {Stage::Proposed, Stage::Agreed, Stage::Delivered})
            if (stageName(known) == value) return stage(known);
        break;
    case Facet::Actor:
    case Facet::Collection: break;
    case Facet::Date: return period(value);
    case Facet::Language:
        if (const auto language = languageFromTag(value)) return languageName(*language);
        break;
    }
    return toQString(value);
}

QString Labels::period(const std::string &period)
{
    if (period == noDate) return tr("Without a date");
    const QDate day = QDate::fromString(
        toQString(period) + QStringLiteral("-01-01").mid(static_cast<qsizetype>(period.size()) - 4),
        Qt::ISODate);
    if (!day.isValid() || period.size() == 4) return toQString(period);
    return period.size() == 7
               ? QLocale().toString(day, tr("MMMM yyyy", "format of a month for QLocale"))
               : QLocale().toString(day, QLocale::LongFormat);
}

QString Labels::stage(Stage stage)
{
    switch (stage) {
    case Stage::Proposed: return tr("Proposed");
    case Stage::Agreed: return tr("Agreed");
    case Stage::Delivered: return tr("Delivered");
    }
    return {};
}

QString Labels::stageMeaning(Stage stage)
{
    switch (stage) {
    case Stage::Proposed: return tr("Somebody urges it");
    case Stage::Agreed: return tr("The parties have agreed or undertaken it");
    case Stage::Delivered: return tr("The text reports it as done");
    }
    return {};
}

QString Labels::languageName(Language language)
{
    switch (language) {
    case Language::English: return tr("English");
    case Language::TraditionalChinese: return tr("Traditional Chinese");
    case Language::SimplifiedChinese: return tr("Simplified Chinese");
    case Language::Unknown: break;
    }
    return tr("Unknown language");
}

namespace {

const std::map<std::string, const char *> &kindNames()
{
    static const std::map<std::string, const char *> names{
        {"position-paper", QT_TRANSLATE_NOOP("policy::ui::Labels", "Position paper")},
        {"press-release", QT_TRANSLATE_NOOP("policy::ui::Labels", "Press release")},
        {"policy-brief", QT_TRANSLATE_NOOP("policy::ui::Labels", "Policy brief")},
        {"news", QT_TRANSLATE_NOOP("policy::ui::Labels", "News story")},
        {"report", QT_TRANSLATE_NOOP("policy::ui::Labels", "Report")},
        {"speech", QT_TRANSLATE_NOOP("policy::ui::Labels", "Speech")},
        {"agreement", QT_TRANSLATE_NOOP("policy::ui::Labels", "Agreement")},
        {"platform", QT_TRANSLATE_NOOP("policy::ui::Labels", "Election platform")},
        {"policy-address", QT_TRANSLATE_NOOP("policy::ui::Labels", "Policy address or plan")},
        {"seminar-report", QT_TRANSLATE_NOOP("policy::ui::Labels", "Report of a seminar")},
        {"commentary", QT_TRANSLATE_NOOP("policy::ui::Labels", "Commentary")},
        {"council-reply", QT_TRANSLATE_NOOP("policy::ui::Labels", "Reply to the legislature")},
        {"council-paper", QT_TRANSLATE_NOOP("policy::ui::Labels", "Paper for the legislature")},
        {"consultation", QT_TRANSLATE_NOOP("policy::ui::Labels", "Consultation paper")},
        {"measures", QT_TRANSLATE_NOOP("policy::ui::Labels", "Policy measures")}};
    return names;
}

} // namespace

QString Labels::kind(const std::string &kind) const
{
    const auto found = kindNames().find(kind);
    return found == kindNames().end() ? toQString(kind) : tr(found->second);
}

std::vector<std::string> Labels::kinds()
{
    std::vector<std::string> all;
    for (const auto &[kind, name] : kindNames())
        all.push_back(kind);
    return all;
}

} // namespace policy::ui
