// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/result.h"

#include <QAbstractItemModel>

#include <memory>

namespace policy {
class Vocabulary;
}

namespace policy::ui {

class Keeper;
class Labels;
class QueryState;

/// What stands in the browse zone: a group a facet, the facet's values with counts, and under a
/// document its outline; saved searches, and what makes a new collection.
enum class BrowseKind { Group, Value, Section, Search, New };

enum BrowseRole {
    BrowseKindRole = Qt::UserRole + 1, ///< int of BrowseKind
    FacetRole,                         ///< int of Facet
    ValueRole,                         ///< QString: id of the value, of a section's document
    CountRole,                         ///< qint64: recommendations under the present filter
    ShareRole,    ///< double 0…1: the count beside the largest of its group
    ChosenRole,   ///< bool
    ExcludedRole, ///< bool
    PassageRole,  ///< int: passage of a section's heading
    KeyRole,      ///< QString: the same entry after the tree is built anew
    NarrowRole    ///< QString: every name it can be found by
};

/// The faces of the one filter as a tree. Its shape changes only with the library and the
/// language; a new filter changes counts in place, so nothing jumps.
class BrowseModel : public QAbstractItemModel {
    Q_OBJECT
public:
    BrowseModel(const Labels *labels, const QueryState *query, QObject *parent = nullptr);
    ~BrowseModel() override;

    /// Whose collections and saved searches stand here; without one there are none.
    void setKeeper(const Keeper *keeper);

    /// `all`: the counts of the empty query; values that it does not count are left out.
    void showLibrary(const std::vector<DocumentSummary> &documents, const FacetCounts &all);
    void showCounts(const FacetCounts &counts);
    void showChoices();
    /// The outline of a document, after outlineWanted().
    void showOutline(const std::string &document, const std::vector<Section> &sections);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void outlineWanted(const QString &document);

private:
    struct Node;

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    Node *addGroup(Facet facet);
    Node *addValue(Node *parent, Facet facet, const std::string &value);
    void addConcepts(Node *parent, Facet facet, const Vocabulary &vocabulary,
                     const std::vector<std::string> &ids);
    [[nodiscard]] bool isLeftOut(const Node &parent, const Vocabulary &vocabulary,
                                 const std::string &id) const;
    void addByCount(Facet facet, std::size_t most);
    void addYears();
    void addKept();
    void takeKept();
    void build();
    [[nodiscard]] std::int64_t countOf(const FacetCounts &counts, Facet facet,
                                       const std::string &value) const;
    void applyCounts(Node &node, std::int64_t largest);
    [[nodiscard]] std::int64_t largestOf(const Node &group) const;
    void tellAll(const QModelIndex &parent);
    [[nodiscard]] bool isShown(const Node &node) const;
    [[nodiscard]] QString sentence(const Node &node) const;
    [[nodiscard]] QString narrowWords(const Node &node) const;

    const Labels *labels_;
    const QueryState *query_;
    const Keeper *keeper_ = nullptr;
    std::vector<DocumentSummary> documents_;
    FacetCounts all_;
    FacetCounts counts_;
    std::unique_ptr<Node> root_;
};

} // namespace policy::ui
