// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_model.h"

#include "labels.h"
#include "results/card_delegate.h"
#include "results/card_parts.h"
#include "text/collation.h"
#include "utf16.h"

#include <QMimeData>

#include <algorithm>
#include <map>

namespace policy::ui {

QString nameOf(const RecommendationRow &row)
{
    const QString title = toQString(row.title.empty() ? row.snippet.text : row.title);
    return row.label.empty() ? title : toQString(row.label) + QLatin1Char(' ') + title;
}

ResultsModel::ResultsModel(const Labels *labels, QObject *parent)
    : QAbstractTableModel(parent), labels_(labels)
{
    connect(labels_, &Labels::changed, this, [this] {
        beginResetModel();
        arrange();
        endResetModel();
    });
}

void ResultsModel::show(RecommendationPage page, Grouping grouping)
{
    beginResetModel();
    page_ = std::move(page);
    grouping_ = grouping;
    asked_ = false;
    arrange();
    endResetModel();
}

void ResultsModel::append(RecommendationPage page)
{
    asked_ = false;
    page_.total = page.total;
    page_.totalIsExact = page.totalIsExact;
    if (page.rows.empty()) {
        page_.total = static_cast<std::int64_t>(page_.rows.size());
        return;
    }
    if (grouping_ != Grouping::None) {
        beginResetModel();
        std::move(page.rows.begin(), page.rows.end(), std::back_inserter(page_.rows));
        arrange();
        endResetModel();
        return;
    }
    const int first = static_cast<int>(items_.size());
    beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
    for (RecommendationRow &row : page.rows) {
        items_.push_back({static_cast<int>(page_.rows.size()), {}, 0});
        page_.rows.push_back(std::move(row));
    }
    endInsertRows();
}

QString ResultsModel::groupOf(const RecommendationRow &row) const
{
    switch (grouping_) {
    case Grouping::None: break;
    case Grouping::Document: return labels_->document(row.document);
    case Grouping::Sector:
        return row.sectors.empty() ? tr("No sector") : labels_->sector(row.sectors.front());
    case Grouping::Region:
        return row.regions.empty() ? tr("No region named") : labels_->region(row.regions.front());
    case Grouping::Stage: return Labels::stage(row.stage);
    }
    return {};
}

/// Stages come in their own order, what has no group last, everything else as met.
int ResultsModel::rankOf(const RecommendationRow &row) const
{
    switch (grouping_) {
    case Grouping::Stage: return static_cast<int>(row.stage);
    case Grouping::Sector: return row.sectors.empty() ? 1 : 0;
    case Grouping::Region: return row.regions.empty() ? 1 : 0;
    case Grouping::None:
    case Grouping::Document: break;
    }
    return 0;
}

void ResultsModel::arrange()
{
    items_.clear();
    if (grouping_ == Grouping::None) {
        for (std::size_t row = 0; row < page_.rows.size(); ++row)
            items_.push_back({static_cast<int>(row), {}, 0});
        return;
    }
    struct Group {
        QString heading;
        int rank = 0;
        std::vector<int> rows;
    };
    std::vector<Group> groups;
    std::map<QString, std::size_t> known;
    for (std::size_t row = 0; row < page_.rows.size(); ++row) {
        const QString heading = groupOf(page_.rows[row]);
        const auto [at, isNew] = known.try_emplace(heading, groups.size());
        if (isNew) groups.push_back({heading, rankOf(page_.rows[row]), {}});
        groups[at->second].rows.push_back(static_cast<int>(row));
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group &one, const Group &other) { return one.rank < other.rank; });
    for (const Group &group : groups) {
        items_.push_back({-1, group.heading, static_cast<int>(group.rows.size())});
        for (int row : group.rows)
            items_.push_back({row, {}, 0});
    }
}

void ResultsModel::sortBy(ResultColumn column, Qt::SortOrder order)
{
    beginResetModel();
    const SortKeys collation(collationOf(labels_->language()));
    std::vector<std::pair<std::string, std::size_t>> keys;
    keys.reserve(page_.rows.size());
    for (std::size_t row = 0; row < page_.rows.size(); ++row)
        keys.emplace_back(collation.key(cell(page_.rows[row], column).toStdString()), row);
    std::stable_sort(keys.begin(), keys.end(), [order](const auto &one, const auto &other) {
        return order == Qt::AscendingOrder ? one.first < other.first : one.first > other.first;
    });
    std::vector<RecommendationRow> sorted;
    sorted.reserve(page_.rows.size());
    for (const auto &[key, row] : keys)
        sorted.push_back(std::move(page_.rows[row]));
    page_.rows = std::move(sorted);
    arrange();
    endResetModel();
}

QModelIndex ResultsModel::indexOf(const std::string &id) const
{
    for (std::size_t i = 0; i < items_.size(); ++i)
        if (items_[i].row >= 0 && page_.rows[static_cast<std::size_t>(items_[i].row)].id == id)
            return index(static_cast<int>(i), 0);
    return {};
}

QModelIndex ResultsModel::firstResult() const
{
    for (std::size_t i = 0; i < items_.size(); ++i)
        if (items_[i].row >= 0) return index(static_cast<int>(i), 0);
    return {};
}

QModelIndex ResultsModel::moved(const QModelIndex &index, int steps) const
{
    if (!index.isValid()) return firstResult();
    const int direction = steps < 0 ? -1 : 1;
    int found = index.row();
    for (int row = index.row() + direction; steps != 0 && row >= 0 && row < rowCount();
         row += direction) {
        if (items_[static_cast<std::size_t>(row)].row < 0) continue;
        found = row;
        steps -= direction;
    }
    return this->index(found, 0);
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(items_.size());
}

int ResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : resultColumns;
}

QString ResultsModel::cell(const RecommendationRow &row, ResultColumn column) const
{
    QStringList words;
    switch (column) {
    case ResultColumn::Recommendation: return nameOf(row);
    case ResultColumn::Stage: return Labels::stage(row.stage);
    case ResultColumn::Regions:
        for (const std::string &region : row.regions)
            words << labels_->region(region);
        break;
    case ResultColumn::Sectors:
        for (const std::string &sector : row.sectors)
            words << labels_->sector(sector);
        break;
    case ResultColumn::Document: return labels_->document(row.document);
    case ResultColumn::Section:
        for (const std::string &section : row.section)
            words << toQString(section);
        return words.join(QStringLiteral(" › "));
    case ResultColumn::Date: return toQString(row.date);
    case ResultColumn::Language: return Labels::languageName(row.language);
    case ResultColumn::Lines:
        return row.lines.first == row.lines.last
                   ? QString::number(row.lines.first)
                   : QStringLiteral("%1–%2").arg(row.lines.first).arg(row.lines.last);
    }
    return words.join(QStringLiteral(", "));
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Item &item = items_[static_cast<std::size_t>(index.row())];
    if (item.row < 0) {
        switch (role) {
        case Qt::DisplayRole: return index.column() == 0 ? QVariant(item.heading) : QVariant();
        case Qt::AccessibleTextRole:
            return tr("Group %1, %n recommendation(s)", nullptr, item.count).arg(item.heading);
        case GroupRole: return true;
        case GroupCountRole: return item.count;
        default: return {};
        }
    }
    const RecommendationRow &row = page_.rows[static_cast<std::size_t>(item.row)];
    switch (role) {
    case Qt::DisplayRole: return cell(row, static_cast<ResultColumn>(index.column()));
    case Qt::ToolTipRole:
        return index.column() == 0 ? QVariant(comment(row.id))
                                   : QVariant(cell(row, static_cast<ResultColumn>(index.column())));
    case Qt::AccessibleTextRole:
        if (index.column() == 0 && !comment(row.id).isEmpty())
            return CardDelegate::sentence(row, *labels_) + QLatin1Char(' ') +
                   tr("Your comment: %1").arg(comment(row.id));
        return index.column() == 0 ? CardDelegate::sentence(row, *labels_)
                                   : cell(row, static_cast<ResultColumn>(index.column()));
    case RowRole: return QVariant::fromValue(&row);
    case CommentRole: return comment(row.id);
    case GroupRole: return false;
    default: return {};
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<ResultColumn>(section)) {
    case ResultColumn::Recommendation: return tr("Recommendation");
    case ResultColumn::Stage: return tr("Stage");
    case ResultColumn::Regions: return tr("Regions");
    case ResultColumn::Sectors: return tr("Sectors");
    case ResultColumn::Document: return tr("Document");
    case ResultColumn::Section: return tr("Section");
    case ResultColumn::Date: return tr("Date");
    case ResultColumn::Language: return tr("Language");
    case ResultColumn::Lines: return tr("Lines");
    }
    return {};
}

Qt::ItemFlags ResultsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) return arrangeable_ ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    if (items_[static_cast<std::size_t>(index.row())].row < 0)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

void ResultsModel::setComments(std::map<std::string, QString> comments)
{
    if (comments == comments_) return;
    comments_ = std::move(comments);
    if (rowCount() > 0) Q_EMIT layoutChanged(); // a card with a comment is higher
}

QString ResultsModel::comment(const std::string &id) const
{
    const auto found = comments_.find(id);
    return found == comments_.end() ? QString() : found->second;
}

bool ResultsModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                   const QModelIndex &) const
{
    return arrangeable_ && data->hasFormat(recommendationsType);
}

bool ResultsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    int before = parent.isValid() ? parent.row() : row;
    if (before < 0) before = rowCount();
    Q_EMIT arranged(draggedRecommendations(*data), before);
    return true;
}

QStringList ResultsModel::mimeTypes() const
{
    return {recommendationsType, QStringLiteral("text/plain"), QStringLiteral("text/html")};
}

QMimeData *ResultsModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray ids;
    int last = -1;
    for (const QModelIndex &index : indexes) {
        const RecommendationRow *row = rowOf(index);
        if (!row || index.row() == last) continue; // a table gives every cell
        last = index.row();
        ids += QByteArray::fromStdString(row->id) + '\n';
    }
    if (ids.isEmpty()) return nullptr;
    auto *data = new QMimeData;
    data->setData(recommendationsType, ids);
    if (dress_) dress_(*data);
    return data;
}

bool ResultsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !asked_ &&
           static_cast<std::int64_t>(page_.rows.size()) < page_.total;
}

void ResultsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) return;
    asked_ = true;
    Q_EMIT moreWanted(static_cast<int>(page_.rows.size()));
}

} // namespace policy::ui
