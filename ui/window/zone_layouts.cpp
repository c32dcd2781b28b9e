// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/zone_layouts.h"

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>

#include <algorithm>
#include <numeric>

namespace policy::ui {

namespace {

constexpr int zoneCount = 3;
constexpr quint32 format = 1;
/// From here on a comparison leaves the reader its place.
constexpr int wideWindow = 1600;

} // namespace

ZoneLayouts::ZoneLayouts(QSplitter *zones) : QObject(zones), zones_(zones) {}

ZoneLayouts::Layout ZoneLayouts::firstOf(Kind kind) const
{
    Layout layout;
    layout.known = true;
    if (kind == Lists) {
        layout.sizes = {264, 480, 616};
        return layout;
    }
    const int width = std::max(zones_->width(), 900);
    const int reader = 400;
    layout.shown[Reader] = width >= wideWindow;
    layout.sizes = {224, width - 224 - (layout.shown[Reader] ? reader : 0), reader};
    return layout;
}

void ZoneLayouts::keep()
{
    Layout &layout = layouts_[kind_];
    const QList<int> sizes = zones_->sizes();
    if (layout.sizes.size() != zoneCount) layout.sizes = firstOf(kind_).sizes;
    for (int zone = 0; zone < zoneCount; ++zone)
        if (layout.shown[zone] && sizes.value(zone) > 0) layout.sizes[zone] = sizes[zone];
    layout.known = true;
}

void ZoneLayouts::apply()
{
    Layout &layout = layouts_[kind_];
    if (!layout.known) layout = firstOf(kind_);
    for (int zone = 0; zone < zoneCount; ++zone)
        zones_->widget(zone)->setVisible(layout.shown[zone]);
    QList<int> sizes = layout.sizes;
    // The middle takes what hidden zones leave.
    if (zones_->isVisible()) {
        int sides = 0;
        for (Zone zone : {Browse, Reader})
            if (layout.shown[zone]) sides += sizes[zone];
        sizes[Middle] = std::max(zones_->widget(Middle)->minimumWidth(), zones_->width() - sides);
    }
    zones_->setSizes(sizes);
    Q_EMIT changed();
}

void ZoneLayouts::turnTo(Kind kind)
{
    if (kind == kind_) return;
    keep();
    kind_ = kind;
    apply();
}

bool ZoneLayouts::isShown(Zone zone) const
{
    return layouts_[kind_].shown[zone];
}

void ZoneLayouts::setShown(Zone zone, bool shown)
{
    if (isShown(zone) == shown) return;
    keep();
    layouts_[kind_].shown[zone] = shown;
    apply();
}

QByteArray ZoneLayouts::save()
{
    keep();
    QByteArray saved;
    QDataStream stream(&saved, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << format;
    for (const Layout &layout : layouts_)
        stream << layout.known << layout.sizes << layout.shown;
    return saved;
}

void ZoneLayouts::restore(const QByteArray &saved)
{
    QDataStream stream(saved);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 found = 0;
    stream >> found;
    if (found == format) {
        std::array<Layout, 3> read;
        for (Layout &layout : read)
            stream >> layout.known >> layout.sizes >> layout.shown;
        const bool sound =
            stream.status() == QDataStream::Ok &&
            std::all_of(read.begin(), read.end(), [](const Layout &layout) {
                return layout.shown.size() == zoneCount && layout.shown[Middle] &&
                       (!layout.known || layout.sizes.size() == zoneCount);
            });
        if (sound) layouts_ = read;
    }
    apply();
}

} // namespace policy::ui
