// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tabs.h"

#include "look/theme.h"
#include "look/typography.h"

#include <QPainter>

#include <algorithm>
#include <vector>

namespace policy::ui {

namespace {

constexpr int lineHeight = 2;
constexpr int narrowest = space::six; ///< of a tab in a narrow window

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

PageTabs::PageTabs(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void PageTabs::setCount(int tab, const QString &count)
{
    if (tabData(tab).toString() == count) return;
    setTabData(tab, count);
    setAccessibleTabName(tab, tabText(tab) + QLatin1Char(' ') + count);
    if (tabToolTip(tab).isEmpty() || tabToolTip(tab).startsWith(tabText(tab)))
        setTabToolTip(tab, accessibleTabName(tab)); // where it is cut short
    setTabText(tab, tabText(tab)); // the only way to have the bar lay its tabs out again
}

QSize PageTabs::tabSizeHint(int index) const
{
    return {widthOfName(index) + widthBesideName(index),
            fontMetrics().height() + space::two + lineHeight};
}

/// In a narrow window names are cut short rather than left out, long ones first: what is left of a
/// short one says nothing.
QSize PageTabs::minimumTabSizeHint(int index) const
{
    const QSize whole = tabSizeHint(index);
    const int cut = std::min(widthOfName(index), widestNameThatFits()) + widthBesideName(index);
    return {std::min(whole.width(), std::max(narrowest, cut)), whole.height()};
}

QSize PageTabs::minimumSizeHint() const
{
    QSize least;
    for (int tab = 0; tab < count(); ++tab) {
        const QSize whole = tabSizeHint(tab);
        least = {least.width() + std::min(whole.width(), narrowest), whole.height()};
    }
    return least;
}

int PageTabs::widthOfName(int tab) const
{
    return QFontMetrics(bold(font())).horizontalAdvance(tabText(tab));
}

int PageTabs::widthBesideName(int tab) const
{
    const QString count = tabData(tab).toString();
    if (count.isEmpty()) return space::two;
    return QFontMetrics(inSize(font(), TypeSize::Small)).horizontalAdvance(count) + space::three;
}

int PageTabs::widestNameThatFits() const
{
    int room = width();
    std::vector<int> names;
    for (int tab = 0; tab < count(); ++tab) {
        names.push_back(widthOfName(tab));
        room -= widthBesideName(tab);
    }
    std::ranges::sort(names);
    auto left = static_cast<int>(names.size());
    for (const int name : names) {
        if (name * left > room) return std::max(0, room / left);
        room -= name;
        --left;
    }
    return names.empty() ? 0 : names.back();
}

QFont PageTabs::fontOf(int tab) const
{
    return tab == currentIndex() ? bold(font()) : font();
}

std::pair<QString, QString> PageTabs::shown(int tab) const
{
    const QFontMetrics names(fontOf(tab));
    const int room = tabRect(tab).width() - space::one - space::half;
    const QString count = tabData(tab).toString();
    const int taken =
        count.isEmpty()
            ? 0
            : QFontMetrics(inSize(font(), TypeSize::Small)).horizontalAdvance(count) + space::half;
    const int fewest = names.horizontalAdvance(tabText(tab).left(1) + QChar(0x2026));
    const bool both = room - taken >= fewest;
    return {names.elidedText(tabText(tab), Qt::ElideRight, both ? room - taken : room),
            both ? count : QString()};
}

void PageTabs::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    for (int tab = 0; tab < count(); ++tab) {
        const QRect area = tabRect(tab);
        const bool present = tab == currentIndex();
        const bool hovered = area.contains(mapFromGlobal(QCursor::pos()));
        const QFont font = fontOf(tab);
        const auto [name, counted] = shown(tab);
        QRect words = area.adjusted(space::one, 0, 0, -lineHeight);
        painter.setFont(font);
        painter.setPen(present || hovered ? colours.text : colours.quiet);
        painter.drawText(words, Qt::AlignVCenter, name);
        words.setLeft(words.left() + QFontMetrics(font).horizontalAdvance(name) + space::half);
        painter.setFont(inSize(this->font(), TypeSize::Small));
        painter.setPen(colours.quiet);
        painter.drawText(words, Qt::AlignVCenter, counted);
        if (present)
            painter.fillRect(QRect(area.left() + space::one, area.bottom() - lineHeight + 1,
                                   area.width() - space::two, lineHeight),
                             colours.accent);
        if (present && hasFocus() && !isHidden()) {
            painter.setPen(colours.accent);
            painter.drawRect(area.adjusted(2, 2, -3, -lineHeight - 2));
        }
    }
}

} // namespace policy::ui
