// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/grid_accessible.h"

#include "compare/grid_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <vector>

namespace policy::ui {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Every place of the grid in the order of its lines: the head, then the cells from the left.
std::vector<GridPlace> placesOf(const GridView &grid)
{
    std::vector<GridPlace> places;
    const auto &lines = grid.lines().lines();
    for (int line = 0; line < static_cast<int>(lines.size()); ++line) {
        places.push_back({line, -1, 0});
        if (!lines[at(line)].hasCards || !lines[at(line)].open) continue;
        for (int column = 0; column < grid.lines().columns(); ++column) {
            const int cards = static_cast<int>(lines[at(line)].cells[at(column)].cards.size());
            for (int card = 0; card < std::max(1, cards); ++card)
                places.push_back({line, column, card});
        }
    }
    return places;
}

/// The places of a grid, found anew only when its lines have changed: a screen reader asks for
/// every one of them.
class PlaceList {
public:
    explicit PlaceList(const GridView *grid) : grid_(grid) {}

    const std::vector<GridPlace> &places() const
    {
        if (revision_ != grid_->lines().revision()) {
            places_ = placesOf(*grid_);
            revision_ = grid_->lines().revision();
        }
        return places_;
    }

private:
    const GridView *grid_;
    mutable std::uint64_t revision_ = ~std::uint64_t(0);
    mutable std::vector<GridPlace> places_;
};

/// One place. Made when it is asked for; the grid's interface owns it.
class AccessiblePlace : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessiblePlace(GridView *grid, std::shared_ptr<const PlaceList> list, int index)
        : grid_(grid), list_(std::move(list)), index_(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return place().isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(grid_);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return place().isHead() ? QAccessible::RowHeader : QAccessible::ListItem;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? grid_->sentence(place()) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        const QRect area = grid_->viewRect(place());
        return {grid_->viewport()->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        const GridPlace here = place();
        state.focusable = true;
        state.selectable = !here.isHead();
        state.focused = grid_->hasFocus() && grid_->current() == here;
        const RecommendationRow *card = grid_->lines().card(here);
        state.selected = card && (card->id == grid_->selected() || card->id == grid_->paired());
        state.offscreen = !grid_->viewport()->rect().intersects(grid_->viewRect(here));
        if (here.isHead() && here.isValid()) {
            state.expandable = true;
            state.expanded = grid_->lines().lines()[at(here.line)].open;
            state.collapsed = !state.expanded;
        }
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        grid_->setCurrent(place());
        if (name != pressAction()) return;
        if (const RecommendationRow *card = grid_->lines().card(place())) grid_->select(card->id);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] GridPlace place() const
    {
        const auto &places = list_->places();
        return at(index_) < places.size() ? places[at(index_)] : GridPlace();
    }

    GridView *grid_;
    std::shared_ptr<const PlaceList> list_;
    int index_;
};

class AccessibleGrid : public QAccessibleWidget {
public:
    explicit AccessibleGrid(GridView *grid)
        : QAccessibleWidget(grid, QAccessible::List), grid_(grid),
          list_(std::make_shared<PlaceList>(grid))
    {
    }
    ~AccessibleGrid() override
    {
        for (const auto &[index, id] : made_)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(list_->places().size());
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) return nullptr;
        const auto known = made_.find(index);
        if (known != made_.end()) return QAccessible::accessibleInterface(known->second);
        auto *item = new AccessiblePlace(grid_, list_, index);
        made_.emplace(index, QAccessible::registerAccessibleInterface(item));
        return item;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[index, id] : made_)
            if (QAccessible::accessibleInterface(id) == child) return index;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return grid_->hasFocus() ? child(indexOf(grid_->current())) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const GridPlace place = grid_->placeAt(grid_->viewport()->mapFromGlobal(QPoint(x, y)));
        return child(indexOf(place));
    }
    [[nodiscard]] int indexOf(GridPlace place) const
    {
        const auto &places = list_->places();
        const auto found = std::find(places.begin(), places.end(), place);
        return found == places.end() ? -1 : static_cast<int>(found - places.begin());
    }

private:
    GridView *grid_;
    std::shared_ptr<PlaceList> list_;
    mutable std::map<int, QAccessible::Id> made_;
};

QAccessibleInterface *makeGridInterface(const QString &, QObject *object)
{
    auto *grid = qobject_cast<GridView *>(object);
    return grid ? new AccessibleGrid(grid) : nullptr;
}

} // namespace

void installGridAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeGridInterface);
        return true;
    }();
    static_cast<void>(installed);
}

void tellGridFocus(GridView *grid)
{
    if (!QAccessible::isActive()) return;
    auto *known = dynamic_cast<AccessibleGrid *>(QAccessible::queryAccessibleInterface(grid));
    const int index = known ? known->indexOf(grid->current()) : -1;
    if (index < 0) return;
    QAccessibleEvent event(grid, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

} // namespace policy::ui
