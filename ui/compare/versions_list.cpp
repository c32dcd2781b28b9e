// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/versions_list.h"

#include "look/theme.h"
#include "look/typography.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace policy::ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("policy::ui::VersionsView", text);
}

QColor colourOf(VersionKind kind, const Colours &colours)
{
    switch (kind) {
    case VersionKind::Added: return colours.stage(Stage::Delivered);
    case VersionKind::Cut: return colours.failure;
    case VersionKind::Reworded: return colours.stage(Stage::Proposed);
    case VersionKind::Moved: return colours.accent;
    case VersionKind::Unchanged: break;
    }
    return colours.quiet;
}

QString kindWords(const VersionRow &row)
{
    const VersionKind kind = versionKindOf(row);
    QString words = versionKindSign(kind) + QLatin1Char(' ') + versionKindName(kind);
    if (row.moved && kind != VersionKind::Moved)
        words += QStringLiteral(" · ") + versionKindSign(VersionKind::Moved) + QLatin1Char(' ') +
                 versionKindName(VersionKind::Moved);
    return words;
}

} // namespace

QString versionKindName(VersionKind kind)
{
    switch (kind) {
    case VersionKind::Added:
        return translated(QT_TRANSLATE_NOOP("policy::ui::VersionsView", "Added"));
    case VersionKind::Cut: return translated(QT_TRANSLATE_NOOP("policy::ui::VersionsView", "Cut"));
    case VersionKind::Reworded:
        return translated(QT_TRANSLATE_NOOP("policy::ui::VersionsView", "Reworded"));
    case VersionKind::Moved:
        return translated(QT_TRANSLATE_NOOP("policy::ui::VersionsView", "Moved"));
    case VersionKind::Unchanged: break;
    }
    return translated(QT_TRANSLATE_NOOP("policy::ui::VersionsView", "Unchanged"));
}

QString versionKindSign(VersionKind kind)
{
    switch (kind) {
    case VersionKind::Added: return QStringLiteral("+");
    case VersionKind::Cut: return QStringLiteral("−");
    case VersionKind::Reworded: return QStringLiteral("≠");
    case VersionKind::Moved: return QStringLiteral("↕");
    case VersionKind::Unchanged: break;
    }
    return QStringLiteral("=");
}

VersionKind versionKindOf(const VersionRow &row)
{
    switch (row.kind) {
    case VersionChange::Kind::Added: return VersionKind::Added;
    case VersionChange::Kind::Cut: return VersionKind::Cut;
    case VersionChange::Kind::Reworded: return VersionKind::Reworded;
    case VersionChange::Kind::Unchanged: break;
    }
    return row.moved ? VersionKind::Moved : VersionKind::Unchanged;
}

void VersionsModel::show(std::vector<VersionRow> rows)
{
    rows_ = std::move(rows);
    choose();
}

void VersionsModel::setWanted(std::set<VersionKind> kinds)
{
    wanted_ = std::move(kinds);
    choose();
}

void VersionsModel::choose()
{
    beginResetModel();
    shown_.clear();
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (wanted_.contains(versionKindOf(rows_[i])) ||
            (rows_[i].moved && wanted_.contains(VersionKind::Moved)))
            shown_.push_back(i);
    endResetModel();
}

const VersionRow *VersionsModel::rowAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < shown_.size() ? &rows_[shown_[row]] : nullptr;
}

int VersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    const VersionRow *row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case Qt::DisplayRole: return row->heading.isEmpty() ? row->text : row->heading;
    case Qt::AccessibleTextRole: {
        QStringList said{kindWords(*row), row->heading};
        for (const TextRange range : row->removed)
            said << translated(QT_TRANSLATE_NOOP("policy::ui::VersionsView", "taken out: %1"))
                        .arg(row->text.mid(range.begin, range.size()));
        for (const TextRange range : row->added)
            said << translated(QT_TRANSLATE_NOOP("policy::ui::VersionsView", "put in: %1"))
                        .arg(row->text.mid(range.begin, range.size()));
        said << row->text;
        said.removeAll(QString());
        return said.join(QStringLiteral(". "));
    }
    case Qt::UserRole: return QVariant::fromValue(*row);
    default: return {};
    }
}

void VersionsDelegate::layOut(QTextLayout &layout, const VersionRow &row, const QPalette &palette,
                              int width) const
{
    const Colours colours = coloursOf(palette);
    layout.setFont(fontFor(row.language));
    layout.setText(row.text);
    QList<QTextLayout::FormatRange> formats;
    const auto mark = [&](const std::vector<TextRange> &ranges, bool removed) {
        for (const TextRange range : ranges) {
            QTextLayout::FormatRange format;
            format.start = range.begin;
            format.length = range.size();
            const QColor colour =
                colourOf(removed ? VersionKind::Cut : VersionKind::Added, colours);
            format.format.setForeground(colour);
            if (removed)
                format.format.setFontStrikeOut(true);
            else
                format.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            format.format.setUnderlineColor(colour);
            QColor wash = colour;
            wash.setAlphaF(0.10F);
            format.format.setBackground(wash);
            formats << format;
        }
    };
    mark(row.removed, true);
    mark(row.added, false);
    layout.setFormats(formats);
    const double line = std::ceil(emOf(layout.font()) * (leadingFor(row.language) - 0.15));
    double y = 0;
    layout.beginLayout();
    for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
        each.setLineWidth(width);
        each.setPosition({0, y + (line - each.height()) / 2});
        y += line;
    }
    layout.endLayout();
}

QSize VersionsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(Qt::UserRole).value<VersionRow>();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * space::two;
    QTextLayout layout;
    layOut(layout, row, option.palette, std::max(80, width));
    const double line = std::ceil(emOf(layout.font()) * (leadingFor(row.language) - 0.15));
    const int heading = row.heading.isEmpty() ? 0 : option.fontMetrics.height() + space::half;
    const int kind = QFontMetrics(inSize(option.font, TypeSize::Small)).height() + space::half;
    return {width,
            2 * space::oneAndHalf + kind + heading + static_cast<int>(layout.lineCount() * line)};
}

void VersionsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto row = index.data(Qt::UserRole).value<VersionRow>();
    const Colours colours = coloursOf(option.palette);
    painter->save();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (chosen || hovered) painter->fillRect(option.rect, chosen ? colours.wash : colours.hover);
    if (chosen)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          colours.accent);
    const QRect area = option.rect.adjusted(space::two, space::oneAndHalf, -space::two, 0);
    const QFont small = inSize(option.font, TypeSize::Small);
    int y = area.top();
    const int kind = QFontMetrics(small).height();
    painter->setFont(small);
    painter->setPen(colourOf(versionKindOf(row), colours));
    painter->drawText(QRect(area.left(), y, area.width(), kind), Qt::AlignVCenter, kindWords(row));
    y += kind + space::half;
    if (!row.heading.isEmpty()) {
        QFont strong = fontFor(row.language, TypeSize::Normal, QFont::DemiBold);
        painter->setFont(strong);
        painter->setPen(colours.text);
        painter->drawText(
            QRect(area.left(), y, area.width(), option.fontMetrics.height()), Qt::AlignVCenter,
            QFontMetrics(strong).elidedText(row.heading, Qt::ElideRight, area.width()));
        y += option.fontMetrics.height() + space::half;
    }
    QTextLayout layout;
    layOut(layout, row, option.palette, std::max(80, area.width()));
    painter->setPen(row.kind == VersionChange::Kind::Unchanged ? colours.quiet : colours.text);
    layout.draw(painter, QPointF(area.left(), y));
    painter->fillRect(QRect(area.left(), option.rect.bottom(), area.width(), 1), colours.line);
    painter->restore();
}

} // namespace policy::ui
