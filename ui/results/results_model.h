// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "results/result_roles.h"

#include <QAbstractTableModel>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace policy::ui {

class Labels;

enum class Grouping { None, Document, Sector, Region, Stage };

/// Columns of the table; a card stands in the first.
enum class ResultColumn { Recommendation, Stage, Regions, Sectors, Document, Section, Date, Language, Lines };
inline constexpr int resultColumns = 9;

/// A snapshot of a result list, in groups where asked for. Rows keep the store's order inside a
/// group; groups come in the order of their first row, stages and labels in their own.
class ResultsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ResultsModel(const Labels *labels, QObject *parent = nullptr);

    void show(RecommendationPage page, Grouping grouping);
    /// The next rows of the same list.
    void append(RecommendationPage page);
    [[nodiscard]] std::int64_t total() const { return page_.total; }
    [[nodiscard]] const RecommendationPage &page() const { return page_; }
    [[nodiscard]] const std::vector<RecommendationRow> &rows() const { return page_.rows; }
    [[nodiscard]] Grouping grouping() const { return grouping_; }
    /// Orders the rows at hand by what a column shows, in the interface's collation.
    void sortBy(ResultColumn column, Qt::SortOrder order);

    /// What else a drag of results carries beside their ids, such as their words.
    void setDress(std::function<void(QMimeData &)> dress) { dress_ = std::move(dress); }

    [[nodiscard]] QModelIndex indexOf(const std::string &id) const;
    /// The first result, headings left out.
    [[nodiscard]] QModelIndex firstResult() const;
    /// The result `steps` results away from `index` (headings do not count), the outermost at most.
    [[nodiscard]] QModelIndex moved(const QModelIndex &index, int steps) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// What a person wrote about results in the collection that is shown, by id.
    void setComments(std::map<std::string, QString> comments);
    [[nodiscard]] QString comment(const std::string &id) const;
    /// Whether the person may put the results into another order.
    void setArrangeable(bool arrangeable) { arrangeable_ = arrangeable; }
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                       int column, const QModelIndex &parent) const override;
    /// Changes nothing by itself: arranged() says what is wanted.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }

    [[nodiscard]] QStringList mimeTypes() const override;
    /// The results' ids, a line each, as recommendationsType, and what the dress adds.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// These results are to stand before the one in this row.
    void arranged(const QStringList &recommendations, int row);
    /// The view wants rows from `offset` on.
    void moreWanted(int offset);

private:
    /// A line of the list: a row, or the heading of a group.
    struct Item {
        int row = -1;
        QString heading;
        int count = 0;
    };

    void arrange();
    [[nodiscard]] QString groupOf(const RecommendationRow &row) const;
    [[nodiscard]] int rankOf(const RecommendationRow &row) const;
    [[nodiscard]] QString cell(const RecommendationRow &row, ResultColumn column) const;

    const Labels *labels_;
    RecommendationPage page_;
    Grouping grouping_ = Grouping::None;
    std::vector<Item> items_;
    std::map<std::string, QString> comments_;
    bool arrangeable_ = false;
    std::function<void(QMimeData &)> dress_;
    bool asked_ = false; ///< more rows are on their way
};

/// What a row is called where there is little room: its title, else its first words.
QString nameOf(const RecommendationRow &row);

} // namespace policy::ui
