// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tabs.h"

#include "look/theme.h"
#include "look/typography.h"

#include <QPainter>

namespace policy::ui {

namespace {

constexpr int lineHeight = 2;

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
    const QString count = tabData(index).toString();
    int width = QFontMetrics(bold(font())).horizontalAdvance(tabText(index)) + space::two;
    if (!count.isEmpty())
        width +=
            QFontMetrics(inSize(font(), TypeSize::Small)).horizontalAdvance(count) + space::one;
    return {width, fontMetrics().height() + space::two + lineHeight};
}

QSize PageTabs::minimumTabSizeHint(int index) const
{
    // In a narrow window names are cut short rather than left out.
    return {std::min(tabSizeHint(index).width(), space::six), tabSizeHint(index).height()};
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
