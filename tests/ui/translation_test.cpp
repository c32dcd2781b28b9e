// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "window_fixture.h"

#include "actions/action_list.h"
#include "dialogs/shortcuts_page.h"

#include <QXmlStreamReader>

using namespace policy;
using namespace policy::ui;

namespace {

/// Sources whose translation is missing, unfinished or loses a place holder.
QStringList faults(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList found;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"source") source = xml.readElementText();
        if (xml.name() != u"translation") continue;
        const bool unfinished = xml.attributes().hasAttribute("type");
        const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        bool complete = !unfinished && !words.isEmpty();
        for (const char *place : {"%1", "%2", "%3", "%n"})
            complete &=
                !source.contains(QLatin1String(place)) || words.contains(QLatin1String(place));
        if (!complete) found << source;
    }
    REQUIRE_FALSE(xml.hasError());
    return found;
}

QString translations()
{
    return QStringLiteral(POLICY_DATA "/translations/policy-explorer_%1.ts");
}

} // namespace

TEST_CASE("every word of the interface is translated", "[ui][translation]")
{
    for (const char *language : {"zh_HK", "zh_CN", "en"}) {
        INFO(language);
        CHECK(faults(translations().arg(QLatin1String(language))).join('\n').toStdString() == "");
    }
}

TEST_CASE("the translations know every word of the sources", "[ui][translation]")
{
    const QTemporaryDir folder;
    for (const char *language : {"zh_HK", "zh_CN"}) {
        const QString copy = folder.filePath(QString::fromLatin1(language) + ".ts");
        REQUIRE(QFile::copy(translations().arg(QLatin1String(language)), copy));
        QProcess lupdate;
        lupdate.start(POLICY_LUPDATE,
                      {"-locations", "none", "-silent", POLICY_UI_SOURCES, "-ts", copy});
        REQUIRE(lupdate.waitForFinished(60000));
        REQUIRE(lupdate.exitCode() == 0);
        CHECK(faults(copy).join('\n').toStdString() == "");
    }
}

TEST_CASE("the language changes while running: words, labels, Qt's own", "[ui][translation]")
{
    WindowFixture shown;
    QHash<QString, QString> english;
    for (const ActionList::Entry &entry : shown.window->actionList()->entries())
        english.insert(entry.action->text(), entry.action->text());
    shown.click(shown.entry("Agreed"));
    shown.translator.use(Language::TraditionalChinese);
    shown.settle();
    CHECK(shown.chips() == "階段：共識");
    CHECK(shown.entry(QString::fromUtf8("地區")).isValid());
    for (const ActionList::Entry &entry : shown.window->actionList()->entries()) {
        INFO(entry.action->text().toStdString());
        CHECK_FALSE(english.contains(entry.action->text()));
    }
    const ShortcutsPage page(*shown.window->actionList());
    QStringList listed;
    for (const QLabel *label : page.findChildren<QLabel *>())
        listed << label->text();
    CHECK(listed.contains(QString::fromUtf8("搜尋"))); // its access key, (&S), is left out
    const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    CHECK(buttons.button(QDialogButtonBox::Cancel)->text().contains(QString::fromUtf8("取消")));
    shown.translator.use(Language::SimplifiedChinese);
    shown.settle();
    CHECK(shown.chips() == "阶段：共识");
    shown.translator.use(Language::English);
    shown.settle();
    CHECK(shown.chips() == "Stage: Agreed");
}
