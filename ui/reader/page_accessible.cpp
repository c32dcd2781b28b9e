// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/page_accessible.h"

#include "reader/page_view.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace policy::ui {

namespace {

class AccessiblePage : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit AccessiblePage(PageView *view)
        : QAccessibleWidget(view, QAccessible::Document), view_(view)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface) return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    void selection(int index, int *start, int *end) const override
    {
        const auto [from, to] = view_->selection();
        const bool has = index == 0 && view_->hasSelection();
        *start = has ? offsetOf(from) : 0;
        *end = has ? offsetOf(to) : 0;
    }
    int selectionCount() const override { return view_->hasSelection() ? 1 : 0; }
    void addSelection(int start, int end) override { view_->select(placeOf(start), placeOf(end)); }
    void removeSelection(int) override { view_->clearSelection(); }
    void setSelection(int, int start, int end) override { addSelection(start, end); }

    int cursorPosition() const override { return offsetOf(view_->caret()); }
    void setCursorPosition(int position) override
    {
        const Place place = placeOf(position);
        view_->select(place, place);
        view_->reveal({place.unit, {place.offset, place.offset + 1}});
    }

    QString text(int start, int end) const override
    {
        update();
        QString all;
        const int last = std::min(end, characterCount());
        for (int unit = unitAt(start); unit < count() && starts_[at(unit)] < last; ++unit) {
            const QString line = unitLine(unit) + QLatin1Char('\n');
            const int from = std::max(0, start - starts_[at(unit)]);
            const int to = std::min(static_cast<int>(line.size()), last - starts_[at(unit)]);
            if (from < to) all += line.mid(from, to - from);
        }
        return all;
    }
    int characterCount() const override
    {
        update();
        return starts_.empty() ? 0 : starts_.back();
    }

    QRect characterRect(int offset) const override
    {
        const Place place = placeOf(offset);
        if (place.unit < 0) return {};
        const QRect inViewport = view_->rectOf(place);
        return {view_->viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const auto place = view_->placeAt(view_->viewport()->mapFromGlobal(point));
        return place ? offsetOf(*place) : -1;
    }
    void scrollToSubstring(int start, int) override
    {
        const Place place = placeOf(start);
        view_->reveal({place.unit, {place.offset, place.offset + 1}});
    }
    QString attributes(int offset, int *start, int *end) const override
    {
        update();
        const int unit = unitAt(offset);
        *start = unit < count() ? starts_[at(unit)] : offset;
        *end = unit < count() ? starts_[at(unit) + 1] : offset;
        if (unit >= count()) return {};
        const auto tag = languageTag(view_->content()->unitLanguage(unit));
        return QStringLiteral("language:%1;")
            .arg(QLatin1String(tag.data(), static_cast<qsizetype>(tag.size())));
    }

private:
    static std::size_t at(int unit) { return static_cast<std::size_t>(unit); }
    int count() const { return starts_.empty() ? 0 : static_cast<int>(starts_.size()) - 1; }

    QString prefix(int unit) const
    {
        const QString label = view_->content()->unitLabel(unit);
        return label.isEmpty() ? QString() : label + QLatin1Char(' ');
    }
    QString unitLine(int unit) const { return prefix(unit) + view_->content()->unitText(unit); }

    /// Where each unit's line begins in the whole text; one more than there are units.
    void update() const
    {
        const PageContent *content = view_->content();
        if (content == measured_) return;
        measured_ = content;
        starts_.clear();
        if (!content) return;
        starts_.push_back(0);
        for (int unit = 0; unit < content->unitCount(); ++unit) {
            const std::string_view text = content->unitUtf8(unit);
            starts_.push_back(starts_.back() + static_cast<int>(prefix(unit).size()) +
                              utf16Offset(text, text.size()) + 1);
        }
    }
    int unitAt(int offset) const
    {
        update();
        if (starts_.empty()) return 0;
        const auto after = std::upper_bound(starts_.begin(), starts_.end(), std::max(offset, 0));
        return static_cast<int>(after - starts_.begin()) - 1;
    }
    Place placeOf(int offset) const
    {
        const int unit = std::min(unitAt(offset), count() - 1);
        if (unit < 0) return {};
        const int inside = offset - starts_[at(unit)] - static_cast<int>(prefix(unit).size());
        const auto size = static_cast<int>(view_->content()->unitText(unit).size());
        return {unit, std::clamp(inside, 0, size)};
    }
    int offsetOf(Place place) const
    {
        update();
        if (place.unit < 0 || place.unit >= count()) return 0;
        return starts_[at(place.unit)] + static_cast<int>(prefix(place.unit).size()) + place.offset;
    }

    PageView *view_;
    mutable const PageContent *measured_ = nullptr;
    mutable std::vector<int> starts_;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<PageView *>(object);
    return view ? new AccessiblePage(view) : nullptr;
}

} // namespace

void installPageAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

} // namespace policy::ui
