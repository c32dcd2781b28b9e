// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/typography.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>

namespace policy::ui {

namespace {

constexpr double smallestBase = 10; // points

/// The platform's general font as it was before the program changed anything.
const QFont &platformFont()
{
    static const QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    return font;
}

double basePoints()
{
    const double stated = platformFont().pointSizeF();
    const double points = stated > 0 ? stated : QFontInfo(platformFont()).pointSizeF();
    return std::max(points, smallestBase);
}

double scaleOf(TypeSize size)
{
    switch (size) {
    case TypeSize::Small: return 0.88;
    case TypeSize::Normal: return 1;
    case TypeSize::Large: return 1.3;
    }
    return 1;
}

QStringList installed(std::initializer_list<const char *> names)
{
    QStringList found;
    for (const char *name : names)
        if (QFontDatabase::hasFamily(QString::fromLatin1(name)))
            found << QString::fromLatin1(name);
    return found;
}

/// Faces with Hong Kong's shapes first, Taiwan's as the next best.
const QStringList &hongKongFaces()
{
    static const QStringList faces =
        installed({"Noto Sans CJK HK", "Noto Sans HK", "Source Han Sans HK", "PingFang HK",
                   "Noto Sans CJK TC", "Noto Sans TC", "Microsoft JhengHei"});
    return faces;
}

const QStringList &mainlandFaces()
{
    static const QStringList faces =
        installed({"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN",
                   "PingFang SC", "Microsoft YaHei"});
    return faces;
}

bool isChineseFace(const QString &family)
{
    return hongKongFaces().contains(family) || mainlandFaces().contains(family) ||
           family.contains(QLatin1String("CJK"));
}

/// The system's face as families that Qt knows by name. A desktop names one. Without a desktop the
/// system names only an alias ("Sans Serif"), which stands for a Chinese face in a Chinese locale;
/// that would set English with quotation marks as wide as a Han character.
const QStringList &systemFaces()
{
    static const QStringList faces = [] {
        QStringList named;
        for (const QString &family : platformFont().families())
            if (QFontDatabase::hasFamily(family)) named << family;
        if (!named.isEmpty()) return named;
        const QStringList wellKnown = installed(
            {"Noto Sans", "Inter", "Cantarell", "Open Sans", "Liberation Sans", "DejaVu Sans"});
        if (!wellKnown.isEmpty()) return wellKnown;
        const QString resolved = QFontInfo(platformFont()).family();
        return isChineseFace(resolved) ? QStringList() : QStringList(resolved);
    }();
    return faces;
}

} // namespace

QStringList familiesFor(Language language)
{
    const QStringList &system = systemFaces();
    switch (language) {
    case Language::TraditionalChinese: return hongKongFaces() + system;
    case Language::SimplifiedChinese: return mainlandFaces() + system;
    case Language::English:
    case Language::Unknown: break;
    }
    return system + hongKongFaces();
}

QFont fontFor(Language language, TypeSize size, QFont::Weight weight, double zoom)
{
    QFont font = platformFont();
    font.setFamilies(familiesFor(language));
    font.setPointSizeF(basePoints() * scaleOf(size) * zoom);
    font.setWeight(weight);
    return font;
}

QFont inSize(const QFont &font, TypeSize size)
{
    QFont sized = font;
    sized.setPointSizeF(basePoints() * scaleOf(size));
    return sized;
}

double leadingFor(Language language)
{
    return isChinese(language) ? 1.75 : 1.6;
}

double emOf(const QFont &font)
{
    return QFontInfo(font).pixelSize();
}

Language languageOf(const QLocale &locale)
{
    if (locale.language() != QLocale::Chinese) return Language::English;
    return locale.script() == QLocale::TraditionalHanScript ? Language::TraditionalChinese
                                                            : Language::SimplifiedChinese;
}

void applyInterfaceFont(Language language)
{
    QApplication::setFont(fontFor(language));
}

} // namespace policy::ui
