// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace policy::ui {

namespace {

QString groupOf(const QString &library)
{
    const QByteArray hash =
        QCryptographicHash::hash(library.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return QStringLiteral("library-") + QString::fromLatin1(hash);
}

QByteArray toJson(const Query &query)
{
    QJsonArray choices;
    for (const Choice &choice : query.choices)
        choices.append(QJsonObject{{QStringLiteral("facet"), static_cast<int>(choice.facet)},
                                   {QStringLiteral("value"), QString::fromStdString(choice.value)},
                                   {QStringLiteral("excluded"), choice.excluded}});
    return QJsonDocument(QJsonObject{{QStringLiteral("text"), QString::fromStdString(query.text)},
                                     {QStringLiteral("choices"), choices},
                                     {QStringLiteral("exact"), query.exact},
                                     {QStringLiteral("translate"), query.translate}})
        .toJson(QJsonDocument::Compact);
}

Query fromJson(const QByteArray &json)
{
    const QJsonObject stored = QJsonDocument::fromJson(json).object();
    Query query;
    query.text = stored.value(QStringLiteral("text")).toString().toStdString();
    query.exact = stored.value(QStringLiteral("exact")).toBool();
    query.translate = stored.value(QStringLiteral("translate")).toBool(true);
    for (const auto &each : stored.value(QStringLiteral("choices")).toArray()) {
        const QJsonObject choice = each.toObject();
        const int facet = choice.value(QStringLiteral("facet")).toInt(-1);
        if (facet < 0 || facet >= static_cast<int>(facetCount)) continue;
        query.choices.push_back({static_cast<Facet>(facet),
                                 choice.value(QStringLiteral("value")).toString().toStdString(),
                                 choice.value(QStringLiteral("excluded")).toBool()});
    }
    return query;
}

/// A number stored for an enum, kept inside its range.
template <class Enum> Enum stored(const QSettings &settings, const char *key, Enum last)
{
    const int value = settings.value(QLatin1String(key), 0).toInt();
    return static_cast<Enum>(std::clamp(value, 0, static_cast<int>(last)));
}

} // namespace

Session Session::load(const QString &library)
{
    const QSettings settings;
    Session session;
    session.geometry = settings.value(QLatin1String("window/geometry")).toByteArray();
    session.zones = settings.value(QLatin1String("window/zone-layouts")).toByteArray();
    session.tableLayout = settings.value(QLatin1String("window/table-layout")).toByteArray();
    session.table = settings.value(QLatin1String("window/table")).toBool();
    session.sourceShown = settings.value(QLatin1String("reader/source")).toBool();
    session.zoom = settings.value(QLatin1String("reader/zoom"), 100).toInt();
    session.theme = stored(settings, "window/theme", ThemeChoice::Dark);
    const QString language = settings.value(QLatin1String("window/language")).toString();
    session.language = languageFromTag(language.toStdString());
    if (session.language == Language::Unknown) session.language.reset();

    QSettings place;
    place.beginGroup(groupOf(library));
    session.query = fromJson(place.value(QLatin1String("query")).toByteArray());
    session.columns = columnsFromJson(place.value(QLatin1String("columns")).toByteArray());
    session.compareMode = stored(place, "compare-mode", CompareMode::Terms);
    session.rowOrder = stored(place, "row-order", RowOrder::MostOneSided);
    session.compareLayout = place.value(QLatin1String("compare-layout")).toByteArray();
    session.overviewLayout = place.value(QLatin1String("overview-layout")).toByteArray();
    session.page = place.value(QLatin1String("page")).toInt();
    session.order = stored(place, "order", Order::Date);
    session.grouping = stored(place, "grouping", Grouping::Stage);
    session.recommendation = place.value(QLatin1String("recommendation")).toString();
    if (place.contains(QLatin1String("open-entries")))
        session.openEntries = place.value(QLatin1String("open-entries")).toStringList();
    session.removed = place.value(QLatin1String("removed")).toStringList();
    return session;
}

void Session::save(const QString &library) const
{
    QSettings settings;
    settings.setValue(QLatin1String("window/geometry"), geometry);
    settings.setValue(QLatin1String("window/zone-layouts"), zones);
    settings.setValue(QLatin1String("window/table-layout"), tableLayout);
    settings.setValue(QLatin1String("window/table"), table);
    settings.setValue(QLatin1String("reader/source"), sourceShown);
    settings.setValue(QLatin1String("reader/zoom"), zoom);
    settings.setValue(QLatin1String("window/theme"), static_cast<int>(theme));
    if (language)
        settings.setValue(QLatin1String("window/language"),
                          QString::fromUtf8(languageTag(*language).data()));
    settings.beginGroup(groupOf(library));
    settings.setValue(QLatin1String("query"), toJson(query));
    settings.setValue(QLatin1String("columns"), ui::toJson(columns));
    settings.setValue(QLatin1String("compare-mode"), static_cast<int>(compareMode));
    settings.setValue(QLatin1String("row-order"), static_cast<int>(rowOrder));
    settings.setValue(QLatin1String("compare-layout"), compareLayout);
    settings.setValue(QLatin1String("overview-layout"), overviewLayout);
    settings.setValue(QLatin1String("page"), page);
    settings.setValue(QLatin1String("order"), static_cast<int>(order));
    settings.setValue(QLatin1String("grouping"), static_cast<int>(grouping));
    settings.setValue(QLatin1String("recommendation"), recommendation);
    if (openEntries) settings.setValue(QLatin1String("open-entries"), *openEntries);
    settings.setValue(QLatin1String("removed"), removed);
}

} // namespace policy::ui
