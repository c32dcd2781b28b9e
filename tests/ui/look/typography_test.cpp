// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "look/typography.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

using namespace policy;
using namespace policy::ui;

TEST_CASE("Chinese is set in the face of its written form")
{
    if (!QFontDatabase::hasFamily(QStringLiteral("Noto Sans CJK HK"))) return;
    CHECK(QFontInfo(fontFor(Language::TraditionalChinese)).family() ==
          QStringLiteral("Noto Sans CJK HK"));
    CHECK(QFontInfo(fontFor(Language::SimplifiedChinese)).family() ==
          QStringLiteral("Noto Sans CJK SC"));
}

TEST_CASE("English is not set in a Chinese face")
{
    const QFont font = fontFor(Language::English);
    CHECK_FALSE(QFontInfo(font).family().contains(QStringLiteral("CJK")));
    // In a Chinese face the apostrophe is as wide as a Han character.
    CHECK(QFontMetricsF(font).horizontalAdvance(QChar(0x2019)) < emOf(font) / 2);
}

TEST_CASE("there are three sizes of type and zoom scales them")
{
    const auto size = [](TypeSize wanted, double zoom = 1) {
        return fontFor(Language::English, wanted, QFont::Normal, zoom).pointSizeF();
    };
    CHECK(size(TypeSize::Small) < size(TypeSize::Normal));
    CHECK(size(TypeSize::Normal) < size(TypeSize::Large));
    CHECK(size(TypeSize::Normal, 1.5) == Approx(1.5 * size(TypeSize::Normal)));
    CHECK(size(TypeSize::Normal) >= 10);
}

TEST_CASE("locales are read as written forms")
{
    CHECK(languageOf(QLocale(QStringLiteral("zh_HK"))) == Language::TraditionalChinese);
    CHECK(languageOf(QLocale(QStringLiteral("zh_TW"))) == Language::TraditionalChinese);
    CHECK(languageOf(QLocale(QStringLiteral("zh_Hant"))) == Language::TraditionalChinese);
    CHECK(languageOf(QLocale(QStringLiteral("zh_CN"))) == Language::SimplifiedChinese);
    CHECK(languageOf(QLocale(QStringLiteral("en_GB"))) == Language::English);
    CHECK(languageOf(QLocale(QStringLiteral("fr_FR"))) == Language::English);
}
