// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/column_choices.h"

#include "labels.h"
#include "utf16.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

#include <algorithm>

namespace policy::ui {

namespace {

QString mimeType()
{
    return QStringLiteral("application/x-policy-explorer-columns");
}

} // namespace

QString columnTitle(const ColumnChoice &choice, const Labels &labels)
{
    switch (choice.kind) {
    case ColumnChoice::Kind::Document: return labels.document(choice.name);
    case ColumnChoice::Kind::Collection: return toQString(choice.name);
    case ColumnChoice::Kind::Rest: break;
    }
    return QCoreApplication::translate("Column", "All other documents");
}

QByteArray toJson(const ColumnChoices &columns)
{
    QJsonArray all;
    for (const ColumnChoice &one : columns)
        all.append(QJsonObject{{QStringLiteral("kind"), static_cast<int>(one.kind)},
                               {QStringLiteral("name"), toQString(one.name)}});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

ColumnChoices columnsFromJson(const QByteArray &json)
{
    ColumnChoices columns;
    for (const auto &each : QJsonDocument::fromJson(json).array()) {
        const QJsonObject stored = each.toObject();
        const int kind = stored.value(QStringLiteral("kind")).toInt(-1);
        if (kind < 0 || kind > static_cast<int>(ColumnChoice::Kind::Rest)) continue;
        const ColumnChoice one{static_cast<ColumnChoice::Kind>(kind),
                               stored.value(QStringLiteral("name")).toString().toStdString()};
        const bool named = one.kind == ColumnChoice::Kind::Rest || !one.name.empty();
        const bool isNew = std::find(columns.begin(), columns.end(), one) == columns.end();
        if (named && isNew && columns.size() < mostColumns) columns.push_back(one);
    }
    return columns;
}

QMimeData *columnMime(const ColumnChoice &choice)
{
    auto *mime = new QMimeData;
    mime->setData(mimeType(), toJson({choice}));
    return mime;
}

std::optional<ColumnChoice> columnOf(const QMimeData *mime)
{
    if (!mime || !mime->hasFormat(mimeType())) return std::nullopt;
    const ColumnChoices columns = columnsFromJson(mime->data(mimeType()));
    if (columns.empty()) return std::nullopt;
    return columns.front();
}

} // namespace policy::ui
