// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

class QMimeData;

namespace policy::ui {

class Labels;

/// The columns that a person has chosen to compare, in their order.
using ColumnChoices = std::vector<ColumnChoice>;

inline constexpr std::size_t fewestColumns = 2;
inline constexpr std::size_t mostColumns = 5;

inline ColumnChoice documentColumn(const std::string &id)
{
    return {ColumnChoice::Kind::Document, id};
}
inline ColumnChoice restColumn()
{
    return {ColumnChoice::Kind::Rest, {}};
}

/// What a column is called: the document's title, the collection's name, "All other documents".
QString columnTitle(const ColumnChoice &choice, const Labels &labels);

/// For the session and for what is dragged. What cannot be understood is left out.
QByteArray toJson(const ColumnChoices &columns);
ColumnChoices columnsFromJson(const QByteArray &json);

/// What is carried by dragging a document or a collection onto the comparison.
QMimeData *columnMime(const ColumnChoice &choice);
std::optional<ColumnChoice> columnOf(const QMimeData *mime);

} // namespace policy::ui

Q_DECLARE_METATYPE(policy::ColumnChoice)
