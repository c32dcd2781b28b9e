// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/canvas_accessible.h"

#include "overview/overview_canvas.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace policy::ui {

namespace {

class AccessibleMark : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleMark(OverviewCanvas *canvas, OverviewCanvas::Place place)
        : canvas_(canvas), place_(place)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }
    bool isValid() const override { return mark() != nullptr; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(canvas_);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Name && mark() ? mark()->sentence : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect area = canvas_->areaOf(place_).toAlignedRect();
        return {canvas_->viewport()->mapToGlobal(area.topLeft()), area.size()};
    }
    QAccessible::Role role() const override
    {
        return mark() && mark()->layer == Layer::Cells ? QAccessible::Cell : QAccessible::Button;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = canvas_->hasFocus() && canvas_->current() == place_;
        state.expandable = mark() && !mark()->fold.empty();
        state.expanded = state.expandable && mark()->open;
        state.collapsed = state.expandable && !mark()->open;
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names{pressAction(), setFocusAction()};
        if (mark() && !mark()->fold.empty()) names << toggleAction();
        return names;
    }
    void doAction(const QString &name) override
    {
        if (!mark()) return;
        if (name == setFocusAction())
            canvas_->setCurrent(place_);
        else if (name == toggleAction())
            canvas_->fold(*mark());
        else if (name == pressAction())
            canvas_->follow(*mark());
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const Mark *mark() const { return canvas_->markAt(place_); }

    OverviewCanvas *canvas_;
    OverviewCanvas::Place place_;
};

class AccessibleCanvas : public QAccessibleWidget {
public:
    explicit AccessibleCanvas(OverviewCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::Table), canvas_(canvas)
    {
        QObject::connect(canvas, &OverviewCanvas::sceneChanged, canvas, [this] { drop(); });
    }
    ~AccessibleCanvas() override { drop(); }

    int childCount() const override { return static_cast<int>(canvas_->places().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const std::vector<OverviewCanvas::Place> places = canvas_->places();
        if (index < 0 || index >= static_cast<int>(places.size())) return nullptr;
        ids_.resize(places.size(), 0);
        QAccessible::Id &id = ids_[static_cast<std::size_t>(index)];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(
                new AccessibleMark(canvas_, places[static_cast<std::size_t>(index)]));
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto found =
            std::find(ids_.begin(), ids_.end(),
                      QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)));
        return found == ids_.end() ? -1 : static_cast<int>(found - ids_.begin());
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto place = canvas_->placeAt(canvas_->viewport()->mapFromGlobal(QPoint(x, y)));
        if (!place) return nullptr;
        const std::vector<OverviewCanvas::Place> places = canvas_->places();
        const auto at = std::find(places.begin(), places.end(), *place);
        return child(static_cast<int>(at - places.begin()));
    }
    QAccessibleInterface *focusChild() const override
    {
        const auto current = canvas_->current();
        if (!canvas_->hasFocus() || !current) return nullptr;
        const std::vector<OverviewCanvas::Place> places = canvas_->places();
        const auto at = std::find(places.begin(), places.end(), *current);
        return child(static_cast<int>(at - places.begin()));
    }

private:
    void drop()
    {
        for (const QAccessible::Id id : ids_)
            if (id != 0) QAccessible::deleteAccessibleInterface(id);
        ids_.clear();
    }

    OverviewCanvas *canvas_;
    mutable std::vector<QAccessible::Id> ids_; ///< of the children that were asked for
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<OverviewCanvas *>(object);
    return canvas ? new AccessibleCanvas(canvas) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

} // namespace policy::ui
