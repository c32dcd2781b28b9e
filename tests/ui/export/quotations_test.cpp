// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "export/quotations.h"
#include "ui/window_fixture.h"

#include <QClipboard>
#include <QMimeData>
#include <QTextDocument>

using namespace policy;
using namespace policy::ui;

namespace {

const std::vector<CitedWords> two{
    {QStringLiteral("支持\"兩地\" <合作> 😀\n其二"), Language::TraditionalChinese,
     QStringLiteral("《報告》，第3行")},
    {QStringLiteral("Cut {tax}\\duty"), Language::English, QStringLiteral("Report, lines 3–4")}};

/// The text of RTF as this module writes it: groups before the first paragraph left out.
QString textOfRtf(const QByteArray &rtf)
{
    QString text;
    for (qsizetype at = rtf.indexOf("\\pard"); at < rtf.size(); ++at) {
        if (rtf[at] != '\\') {
            if (rtf[at] != '\n' && rtf[at] != '}') text += QLatin1Char(rtf[at]);
            continue;
        }
        ++at;
        if (QByteArray("\\{}").contains(rtf[at])) {
            text += QLatin1Char(rtf[at]);
            continue;
        }
        const qsizetype word = at;
        while (at < rtf.size() && std::isalpha(static_cast<unsigned char>(rtf[at])))
            ++at;
        const QByteArray name = rtf.mid(word, at - word);
        const qsizetype digits = at;
        while (at < rtf.size() &&
               (rtf[at] == '-' || std::isdigit(static_cast<unsigned char>(rtf[at]))))
            ++at;
        if (name == "u") {
            text += QChar(static_cast<ushort>(rtf.mid(digits, at - digits).toInt()));
            continue; // the loop passes over "?"
        }
        if (name == "line" || name == "par") text += u'\n';
        if (rtf[at] != ' ') --at;
    }
    return text;
}

/// What the clipboard has after the key was pressed in the list.
const QMimeData *copied(WindowFixture &window)
{
    QApplication::clipboard()->clear();
    QTest::keyClick(window.cards(), Qt::Key_C, Qt::ControlModifier);
    window.settle();
    return QApplication::clipboard()->mimeData();
}

} // namespace

TEST_CASE("quotations say the same as text, HTML and rich text", "[export]")
{
    const QString text = quotationsAsText(two);
    REQUIRE(text == QStringLiteral("「支持\"兩地\" <合作> 😀\n其二」\n——《報告》，第3行\n\n"
                                   "“Cut {tax}\\duty”\n— Report, lines 3–4"));
    const auto flat = [](QString words) {
        words.replace(QChar(0x2028), u'\n');
        return words.split(u'\n', Qt::SkipEmptyParts).join(u'|');
    };
    QTextDocument html;
    html.setHtml(quotationsAsHtml(two));
    CHECK(flat(html.toPlainText()) == flat(text));
    CHECK(quotationsAsHtml(two).contains(QStringLiteral("lang=\"zh-Hant\"")));
    const QByteArray rtf = quotationsAsRtf(two);
    CHECK(flat(textOfRtf(rtf)) == flat(text));
    CHECK(std::all_of(rtf.begin(), rtf.end(), [](char c) { return c > 0; }));
}

TEST_CASE("Ctrl+C in the list copies what is selected with its sources", "[export]")
{
    WindowFixture window;
    window.window->findChild<QListView *>(QStringLiteral("cards"))->setFocus();
    const QMimeData *one = copied(window);
    REQUIRE(one->hasText());
    const QString first = one->text();
    CHECK(one->hasHtml());
    CHECK(one->hasFormat(QStringLiteral("text/rtf")));
    QTest::keyClick(window.cards(), Qt::Key_Down, Qt::ShiftModifier);
    const QString both = copied(window)->text();
    CHECK(both.startsWith(first));
    CHECK(both.size() > first.size() + 10);
    CHECK(window.notice() == QStringLiteral("2 recommendations copied with their sources"));
}

TEST_CASE("what is dragged out of the list has ids for the window and words for others", "[export]")
{
    WindowFixture window;
    const QModelIndex row = window.cards()->currentIndex();
    std::unique_ptr<QMimeData> data;
    spinUntil([&] {
        data.reset(window.cards()->model()->mimeData({row}));
        return data && data->hasText();
    });
    CHECK(data->data(recommendationsType).toStdString() == window.currentId() + "\n");
    CHECK(data->hasHtml());
}

TEST_CASE("the list's menu offers what can be done with the selection", "[export]")
{
    WindowFixture window;
    const QRect area = window.cards()->visualRect(window.cards()->currentIndex());
    QContextMenuEvent event(QContextMenuEvent::Mouse, area.center(),
                            window.cards()->viewport()->mapToGlobal(area.center()));
    QApplication::sendEvent(window.cards()->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QStringList names;
    for (const QAction *action : menu->actions())
        names << action->text();
    CHECK(names.contains(QStringLiteral("&Copy with Citation")));
    menu->close();
}
