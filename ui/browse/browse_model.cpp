// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse_model.h"

#include "keep/keeper.h"
#include "labels.h"
#include "model/vocabulary.h"
#include "query_state.h"
#include "text/collation.h"
#include "utf16.h"

#include <algorithm>

namespace policy::ui {

namespace {

/// More actors than a person can look through; narrowing and the search field reach the rest.
constexpr std::size_t mostActors = 400;

} // namespace

struct BrowseModel::Node {
    BrowseKind kind = BrowseKind::Group;
    Facet facet = Facet::Region;
    std::string value;
    QString text;
    int passage = -1;
    bool outlineAsked = false;
    std::int64_t count = 0;
    double share = 0;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    Node *add()
    {
        children.push_back(std::make_unique<Node>());
        children.back()->parent = this;
        return children.back().get();
    }
    [[nodiscard]] bool isDocument() const
    {
        return kind == BrowseKind::Value && facet == Facet::Document;
    }
};

BrowseModel::BrowseModel(const Labels *labels, const QueryState *query, QObject *parent)
    : QAbstractItemModel(parent), labels_(labels), query_(query), root_(std::make_unique<Node>())
{
    connect(labels_, &Labels::changed, this, &BrowseModel::build);
}

BrowseModel::~BrowseModel() = default;

void BrowseModel::showLibrary(const std::vector<DocumentSummary> &documents, const FacetCounts &all)
{
    documents_ = documents;
    all_ = all;
    counts_ = all;
    build();
}

std::int64_t BrowseModel::countOf(const FacetCounts &counts, Facet facet,
                                  const std::string &value) const
{
    const auto values = counts.byFacet.find(facet);
    if (values == counts.byFacet.end()) return 0;
    const auto found = values->second.find(value);
    return found == values->second.end() ? 0 : found->second;
}

BrowseModel::Node *BrowseModel::addGroup(Facet facet)
{
    Node *group = root_->add();
    group->facet = facet;
    switch (facet) {
    case Facet::Region: group->text = tr("Regions"); break;
    case Facet::Sector: group->text = tr("Sectors"); break;
    case Facet::Document: group->text = tr("Documents"); break;
    case Facet::Stage: group->text = tr("Stages"); break;
    case Facet::Actor: group->text = tr("Actors"); break;
    case Facet::Language: group->text = tr("Languages"); break;
    case Facet::Collection: group->text = tr("Collections"); break;
    case Facet::Date: group->text = tr("Dates"); break;
    }
    return group;
}

BrowseModel::Node *BrowseModel::addValue(Node *parent, Facet facet, const std::string &value)
{
    Node *node = parent->add();
    node->kind = BrowseKind::Value;
    node->facet = facet;
    node->value = value;
    node->text = labels_->value(facet, value);
    return node;
}

/// Whether an entry above leaves this concept out: China, of Overseas.
bool BrowseModel::isLeftOut(const Node &parent, const Vocabulary &vocabulary,
                            const std::string &id) const
{
    for (const Node *above = &parent; above && above->kind == BrowseKind::Value;
         above = above->parent) {
        const Concept *one = vocabulary.find(above->value);
        if (one && std::find(one->without.begin(), one->without.end(), id) != one->without.end())
            return true;
    }
    return false;
}

/// Concepts that the library speaks of, most spoken of first, with their narrower ones.
void BrowseModel::addConcepts(Node *parent, Facet facet, const Vocabulary &vocabulary,
                              const std::vector<std::string> &ids)
{
    // What a broader one leaves out is not counted there, so it does not stand there either.
    std::vector<std::string> shown;
    for (const std::string &id : ids)
        if (countOf(all_, facet, id) > 0 && !isLeftOut(*parent, vocabulary, id))
            shown.push_back(id);
    std::stable_sort(shown.begin(), shown.end(), [&](const auto &one, const auto &other) {
        return countOf(all_, facet, one) > countOf(all_, facet, other);
    });
    for (const std::string &id : shown)
        addConcepts(addValue(parent, facet, id), facet, vocabulary, vocabulary.narrower(id));
}

void BrowseModel::addByCount(Facet facet, std::size_t most)
{
    const auto found = all_.byFacet.find(facet);
    if (found == all_.byFacet.end()) return;
    std::vector<std::pair<std::int64_t, std::string>> values;
    for (const auto &[value, count] : found->second)
        if (count > 0) values.emplace_back(count, value);
    if (values.empty()) return;
    std::stable_sort(values.begin(), values.end(),
                     [](const auto &one, const auto &other) { return one.first > other.first; });
    if (values.size() > most) values.resize(most);
    Node *group = addGroup(facet);
    for (const auto &[count, value] : values)
        addValue(group, facet, value);
}

/// The newest first, what has no date last; nothing where no document has one.
void BrowseModel::addYears()
{
    const auto found = all_.byFacet.find(Facet::Date);
    if (found == all_.byFacet.end()) return;
    std::vector<std::string> years;
    for (const auto &[year, count] : found->second)
        if (count > 0 && year != noDate) years.insert(years.begin(), year);
    if (years.empty()) return;
    if (found->second.contains(std::string(noDate))) years.emplace_back(noDate);
    Node *group = addGroup(Facet::Date);
    for (const std::string &year : years)
        addValue(group, Facet::Date, year);
}

void BrowseModel::setKeeper(const Keeper *keeper)
{
    keeper_ = keeper;
    connect(keeper_, &Keeper::refreshed, this, &BrowseModel::takeKept);
}

/// Builds anew only when there are others: the tree does not move because a note was written.
void BrowseModel::takeKept()
{
    QStringList before;
    QStringList now;
    for (const auto &group : root_->children)
        for (const auto &node : group->children)
            if (node->kind == BrowseKind::Search || node->facet == Facet::Collection)
                if (node->kind != BrowseKind::New) before << node->text;
    for (const CollectionSummary &one : keeper_->collections())
        now << toQString(one.name);
    for (const SavedSearch &one : keeper_->searches())
        now << toQString(one.name);
    if (before != now && !root_->children.empty()) build();
    showCounts(counts_);
}

/// What the person made: collections, with the way to make one, and saved searches.
void BrowseModel::addKept()
{
    if (!keeper_) return;
    Node *collections = addGroup(Facet::Collection);
    for (const CollectionSummary &one : keeper_->collections())
        addValue(collections, Facet::Collection, one.name);
    Node *fresh = collections->add();
    fresh->kind = BrowseKind::New;
    fresh->facet = Facet::Collection;
    fresh->text = tr("New collection…");
    if (keeper_->searches().empty()) return;
    Node *searches = addGroup(Facet::Collection);
    searches->text = tr("Saved searches");
    searches->value = "searches";
    for (const SavedSearch &one : keeper_->searches()) {
        Node *node = addValue(searches, Facet::Collection, one.name);
        node->kind = BrowseKind::Search;
    }
}

void BrowseModel::build()
{
    beginResetModel();
    root_ = std::make_unique<Node>();
    if (!all_.byFacet.empty() || !documents_.empty()) {
        addConcepts(addGroup(Facet::Region), Facet::Region, labels_->regions(),
                    labels_->regions().tops());
        addConcepts(addGroup(Facet::Sector), Facet::Sector, labels_->sectors(),
                    labels_->sectors().tops());
        addKept();
        Node *documents = addGroup(Facet::Document);
        for (const DocumentSummary &summary : documents_)
            addValue(documents, Facet::Document, summary.catalogue.id);
        const SortKeys collation(collationOf(labels_->language()));
        std::stable_sort(documents->children.begin(), documents->children.end(),
                         [&](const auto &one, const auto &other) {
                             return collation.key(one->text.toStdString()) <
                                    collation.key(other->text.toStdString());
                         });
        Node *stages = addGroup(Facet::Stage);
        for (Stage stage : {Stage::Proposed, Stage::Agreed, Stage::Delivered})
            addValue(stages, Facet::Stage, std::string(stageName(stage)));
        addYears();
        addByCount(Facet::Actor, mostActors);
        addByCount(Facet::Language, knownLanguages.size() + 1);
        std::erase_if(root_->children, [](const auto &group) { return group->children.empty(); });
    }
    for (const auto &group : root_->children)
        applyCounts(*group, largestOf(*group));
    endResetModel();
}

std::int64_t BrowseModel::largestOf(const Node &group) const
{
    std::int64_t largest = 0;
    for (const auto &child : group.children)
        largest = std::max(largest, countOf(counts_, child->facet, child->value));
    return largest;
}

void BrowseModel::applyCounts(Node &node, std::int64_t largest)
{
    if (node.kind == BrowseKind::Search) node.count = keeper_->foundBy(node.value);
    if (node.kind == BrowseKind::Value) {
        node.count = countOf(counts_, node.facet, node.value);
        node.share =
            largest > 0
                ? std::min(1.0, static_cast<double>(node.count) / static_cast<double>(largest))
                : 0;
    }
    for (const auto &child : node.children)
        applyCounts(*child, largest);
}

void BrowseModel::showCounts(const FacetCounts &counts)
{
    counts_ = counts;
    for (const auto &group : root_->children)
        applyCounts(*group, largestOf(*group));
    tellAll({});
}

void BrowseModel::showChoices()
{
    tellAll({});
}

void BrowseModel::tellAll(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0) return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    for (int row = 0; row < rows; ++row)
        tellAll(index(row, 0, parent));
}

void BrowseModel::showOutline(const std::string &document, const std::vector<Section> &sections)
{
    for (const auto &group : root_->children)
        for (const auto &node : group->children) {
            if (!node->isDocument() || node->value != document || !node->children.empty()) continue;
            if (sections.empty()) continue;
            const auto tops = std::count_if(sections.begin(), sections.end(),
                                            [](const Section &each) { return each.parent < 0; });
            beginInsertRows(indexOf(node.get()), 0, static_cast<int>(tops) - 1);
            std::vector<Node *> made;
            for (const Section &section : sections) {
                Node *parent = section.parent < 0 ? node.get()
                                                  : made[static_cast<std::size_t>(section.parent)];
                Node *child = parent->add();
                child->kind = BrowseKind::Section;
                child->facet = Facet::Document;
                child->value = document;
                child->passage = section.passage;
                child->text = toQString(section.label);
                const bool spaced = !section.label.empty() && section.label.back() != ' ' &&
                                    static_cast<unsigned char>(section.label.back()) < 0x80;
                if (spaced) child->text += QLatin1Char(' ');
                child->text += toQString(section.title);
                made.push_back(child);
            }
            endInsertRows();
        }
}

BrowseModel::Node *BrowseModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : root_.get();
}

QModelIndex BrowseModel::indexOf(const Node *node) const
{
    if (node == root_.get() || !node) return {};
    const auto &siblings = node->parent->children;
    const auto at = std::find_if(siblings.begin(), siblings.end(),
                                 [node](const auto &each) { return each.get() == node; });
    return createIndex(static_cast<int>(at - siblings.begin()), 0, node);
}

QModelIndex BrowseModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex BrowseModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int BrowseModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0) return 0;
    return static_cast<int>(nodeOf(parent)->children.size());
}

int BrowseModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool BrowseModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0 || canFetchMore(parent);
}

bool BrowseModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return node->isDocument() && !node->outlineAsked && node->children.empty();
}

void BrowseModel::fetchMore(const QModelIndex &parent)
{
    Node *node = nodeOf(parent);
    if (!canFetchMore(parent)) return;
    node->outlineAsked = true;
    Q_EMIT outlineWanted(toQString(node->value));
}

QString BrowseModel::sentence(const Node &node) const
{
    if (node.kind == BrowseKind::Group) return tr("%1, group").arg(node.text);
    if (node.kind == BrowseKind::Section) return tr("%1, section").arg(node.text);
    if (node.kind == BrowseKind::New) return node.text;
    const QString counted =
        tr("%1, %n recommendation(s)", nullptr, static_cast<int>(node.count)).arg(node.text);
    if (node.kind == BrowseKind::Search)
        return isShown(node) ? tr("%1, saved search, chosen").arg(counted)
                             : tr("%1, saved search").arg(counted);
    if (query_->isChosen(node.facet, node.value)) return tr("%1, chosen").arg(counted);
    if (query_->isExcluded(node.facet, node.value)) return tr("%1, excluded").arg(counted);
    return counted;
}

/// Labels in all languages, so that 泰國 finds Thailand in an English window.
QString BrowseModel::narrowWords(const Node &node) const
{
    QStringList words{node.text};
    const auto addLabels = [&](const Vocabulary &vocabulary) {
        if (const Concept *known = vocabulary.find(node.value))
            for (const auto &[language, label] : known->label)
                words << toQString(label);
    };
    if (node.kind == BrowseKind::Value && node.facet == Facet::Region)
        addLabels(labels_->regions());
    if (node.kind == BrowseKind::Value && node.facet == Facet::Sector)
        addLabels(labels_->sectors());
    return words.join(QLatin1Char('\n'));
}

/// A saved search is chosen when its query is the present one.
bool BrowseModel::isShown(const Node &node) const
{
    if (node.kind != BrowseKind::Search) return false;
    for (const SavedSearch &one : keeper_->searches())
        if (one.name == node.value) return one.query == query_->query();
    return false;
}

QVariant BrowseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const Node &node = *nodeOf(index);
    const bool isValue = node.kind == BrowseKind::Value;
    switch (role) {
    case Qt::DisplayRole: return node.text;
    case Qt::ToolTipRole:
        if (node.isDocument()) {
            const QString source = labels_->documentSource(node.value);
            return source.isEmpty() ? node.text : node.text + QLatin1Char('\n') + source;
        }
        if (isValue && node.facet == Facet::Stage)
            for (Stage stage : {Stage::Proposed, Stage::Agreed, Stage::Delivered})
                if (stageName(stage) == node.value) return Labels::stageMeaning(stage);
        return node.text;
    case Qt::AccessibleTextRole: return sentence(node);
    case BrowseKindRole: return static_cast<int>(node.kind);
    case FacetRole: return static_cast<int>(node.facet);
    case ValueRole: return toQString(node.value);
    case CountRole: return static_cast<qint64>(node.count);
    case ShareRole: return node.share;
    case ChosenRole: return isValue ? query_->isChosen(node.facet, node.value) : isShown(node);
    case ExcludedRole: return isValue && query_->isExcluded(node.facet, node.value);
    case PassageRole: return node.passage;
    case KeyRole:
        return QStringLiteral("%1/%2/%3")
            .arg(static_cast<int>(node.facet))
            .arg(toQString(node.value))
            .arg(node.kind == BrowseKind::Search ? -2 : node.passage);
    case NarrowRole: return narrowWords(node);
    default: return {};
    }
}

} // namespace policy::ui
