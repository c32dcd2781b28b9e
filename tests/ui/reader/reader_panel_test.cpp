// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "labels.h"
#include "reader/evidence.h"
#include "reader/page_view.h"
#include "reader/reader_panel.h"
#include "ui/reader/sample_document.h"
#include "reader/tag_chip.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace policy;
using namespace policy::ui;

namespace {

class Reader {
public:
    Reader() : panel(&labels)
    {
        labels.setLanguage(Language::English);
        panel.resize(640, 700);
        panel.show();
        panel.activateWindow();
        panel.showDocument(document, sampleSource());
        settle();
    }

    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
    }
    PageView &view() { return *panel.findChild<PageView *>(); }
    QAction &action(const char *name)
    {
        for (QAction *one : panel.readerActions())
            if (one->objectName() == QLatin1String(name)) return *one;
        FAIL("no action " << name);
        return *panel.readerActions().first();
    }
    QList<TagChip *> chips()
    {
        QList<TagChip *> seen;
        for (TagChip *chip : panel.findChildren<TagChip *>())
            if (chip->isVisible()) seen << chip;
        return seen;
    }
    TagChip &chip(const QString &text)
    {
        for (TagChip *one : chips())
            if (one->text() == text) return *one;
        FAIL("no chip " << text.toStdString());
        return *chips().first();
    }
    QString findCount()
    {
        for (QLabel *label : panel.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QLatin1String(" of ")) &&
                label->parent()->inherits("policy::ui::FindBar"))
                return label->text();
        return {};
    }
    QPoint pointOf(Place place)
    {
        view().reveal({place.unit, {place.offset, place.offset + 1}});
        settle();
        for (int x = 0; x < view().viewport()->width(); x += 3)
            for (int y = static_cast<int>(view().yOf(place)) + 4, i = 0; i < 3; ++i, y += 4)
                if (view().placeAt({x, y}) == place) return {x, y};
        FAIL("place not on screen");
        return {};
    }

    Labels labels;
    std::shared_ptr<Document> document = sampleDocument();
    ReaderPanel panel;
};

} // namespace

TEST_CASE("every stretch of evidence is found in the passages")
{
    const auto document = sampleDocument();
    Labels labels;
    const auto words = [&](const PlaceRange &place) {
        return toQString(document->passages[static_cast<std::size_t>(place.unit)].text)
            .mid(place.range.begin, place.range.size());
    };
    const auto tags = readerTags(*document, document->recommendations[1], labels);
    REQUIRE(tags.size() == 3);
    CHECK(tags[0].label == QStringLiteral("zhejiang"));
    REQUIRE(tags[0].places.size() == 1);
    CHECK(words(tags[0].places[0]) == QStringLiteral("浙江"));
    CHECK(tags[0].why.contains(QStringLiteral("“浙江”")));
    // A tag from the heading is shown in the heading.
    REQUIRE(tags[1].places.size() == 1);
    CHECK(tags[1].places[0].unit == 1);
    CHECK(words(tags[1].places[0]) == QStringLiteral("法律"));
    CHECK(tags[1].why.contains(QStringLiteral("heading")));
    CHECK(tags[2].tone == Tone::Actor);
    CHECK(words(tags[2].places[0]) == QStringLiteral("浙江律師"));
}

TEST_CASE("the panel says what is open")
{
    Reader reader;
    CHECK(reader.panel.document() == "sample");
    CHECK(reader.panel.recommendation().empty());
    CHECK(reader.chips().isEmpty());
    reader.panel.showRecommendation("sample/2");
    CHECK(reader.panel.recommendation() == "sample/2");
    reader.panel.showRecommendation("no such one");
    CHECK(reader.panel.recommendation() == "sample/2");
    reader.panel.showRecommendation("");
    CHECK(reader.panel.recommendation().empty());
    reader.panel.clear();
    CHECK(reader.panel.document().empty());
    CHECK_FALSE(reader.action("reader.find").isEnabled());
}

TEST_CASE("tags are shown with their evidence and filter when pressed")
{
    Reader reader;
    reader.panel.showRecommendation("sample/2");
    Reader::settle();
    QStringList names;
    for (TagChip *chip : reader.chips())
        names << chip->text();
    CHECK(names == QStringList{"zhejiang", "law", "浙江律師"});
    QSignalSpy clicked(&reader.panel, &ReaderPanel::tagClicked);
    QTest::mouseClick(&reader.chip("zhejiang"), Qt::LeftButton);
    QTest::keyClick(&reader.chip("浙江律師"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(clicked.count() == 2);
    CHECK(clicked[0][0].value<Choice>() == Choice{Facet::Region, "zhejiang", false});
    CHECK(clicked[1][0].value<Choice>() == Choice{Facet::Actor, "浙江律師", false});
    CHECK(clicked[1][1].value<Qt::KeyboardModifiers>() == Qt::ControlModifier);
}

TEST_CASE("a click on a recommendation's words puts it in focus")
{
    Reader reader;
    QSignalSpy activated(&reader.panel, &ReaderPanel::recommendationActivated);
    const int offset = static_cast<int>(toQString(reader.document->passages[2].text)
                                            .indexOf(QStringLiteral("鼓勵")));
    QTest::mouseClick(reader.view().viewport(), Qt::LeftButton, {},
                      reader.pointOf({2, offset + 1}));
    REQUIRE(activated.count() == 1);
    CHECK(activated[0][0].toString() == QStringLiteral("sample/2"));
    // Words that no recommendation has do nothing.
    QTest::mouseClick(reader.view().viewport(), Qt::LeftButton, {}, reader.pointOf({2, 2}));
    CHECK(activated.count() == 1);
    CHECK(reader.panel.recommendation() == "sample/2");
}

TEST_CASE("pointing at evidence lights its tag")
{
    Reader reader;
    reader.panel.showRecommendation("sample/1");
    Reader::settle();
    QSignalSpy hovered(&reader.view(), &PageView::tagHovered);
    const int offset = static_cast<int>(toQString(reader.document->passages[2].text)
                                            .indexOf(QStringLiteral("仲裁")));
    QTest::mouseMove(reader.view().viewport(), reader.pointOf({2, offset}));
    REQUIRE(hovered.count() == 1);
    CHECK(hovered[0][0].toInt() == 0);
    QTest::mouseMove(reader.view().viewport(), reader.pointOf({2, 1}));
    CHECK(hovered.last()[0].toInt() == -1);
}

TEST_CASE("the source's own lines are shown at the same place, and back")
{
    Reader reader;
    reader.panel.showRecommendation("sample/3");
    reader.action("reader.source").trigger();
    CHECK(reader.panel.showsSource());
    const PageContent *lines = reader.view().content();
    REQUIRE(lines);
    CHECK(lines->unitCount() == 11);
    CHECK(lines->unitText(6) == QStringLiteral("（1）擴大經貿辦網絡，撥款 3,000 萬元。"));
    CHECK(reader.view().isSeen({6, 0}));
    CHECK(reader.panel.recommendation() == "sample/3");
    reader.action("reader.source").trigger();
    CHECK_FALSE(reader.panel.showsSource());
    CHECK(reader.view().isSeen({3, 0}));
}

TEST_CASE("copied words carry their source")
{
    Reader reader;
    reader.panel.showRecommendation("sample/2");
    reader.action("reader.copy").trigger();
    CHECK(QApplication::clipboard()->text() ==
          QStringLiteral("「鼓勵浙江律師來港。」\n"
                         "——《合作建議》，研究所，2024-07，法律合作，line 5"));
    reader.view().select({5, 0}, {5, 18});
    reader.action("reader.copy").trigger();
    CHECK(QApplication::clipboard()->text() ==
          QStringLiteral("“(1) Expand the network”\n"
                         "— Proposals, 研究所, 2024-07, Recommendations, line 10"));
}

TEST_CASE("the counterpart is one step away")
{
    Reader reader;
    reader.panel.showRecommendation("sample/3");
    QSignalSpy activated(&reader.panel, &ReaderPanel::recommendationActivated);
    REQUIRE(reader.action("reader.counterpart").isEnabled());
    reader.action("reader.counterpart").trigger();
    CHECK(reader.panel.recommendation() == "sample/4");
    CHECK(activated.count() == 1);
    reader.panel.showRecommendation("sample/1");
    CHECK_FALSE(reader.action("reader.counterpart").isEnabled());
}

TEST_CASE("a counterpart in another document is asked for")
{
    Reader reader;
    auto document = sampleDocument();
    document->recommendations[0].counterpart = "other/1";
    QSignalSpy needed(&reader.panel, &ReaderPanel::counterpartNeeded);
    QSignalSpy requested(&reader.panel, &ReaderPanel::counterpartRequested);
    reader.panel.showDocument(document, sampleSource());
    reader.panel.showRecommendation("sample/1");
    REQUIRE(needed.count() == 1);
    CHECK(needed[0][0].toString() == QStringLiteral("other/1"));
    reader.action("reader.counterpart").trigger();
    CHECK(requested.count() == 1);
}

TEST_CASE("find counts, steps round, and opens what is folded")
{
    Reader reader;
    reader.action("reader.find").trigger();
    auto *edit = reader.panel.findChild<QLineEdit *>();
    REQUIRE(edit->isVisible());
    edit->setText(QStringLiteral("经贸办")); // Simplified finds Traditional
    Reader::settle();
    CHECK(reader.findCount() == QStringLiteral("1 of 2"));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(reader.findCount() == QStringLiteral("2 of 2"));
    CHECK(reader.view().isSeen({6, 3})); // in the caption
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(reader.findCount() == QStringLiteral("1 of 2"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(reader.findCount() == QStringLiteral("2 of 2"));
    edit->setText(QStringLiteral("TRADE offices"));
    Reader::settle();
    CHECK(reader.findCount() == QStringLiteral("1 of 1"));
    QTest::keyClick(edit, Qt::Key_Escape);
    CHECK_FALSE(edit->isVisible());
}

TEST_CASE("keys step through the recommendations of a document")
{
    Reader reader;
    QStringList visited;
    for (int i = 0; i < 5; ++i) {
        reader.action("reader.next").trigger();
        visited << toQString(reader.panel.recommendation());
    }
    CHECK(visited == QStringList{"sample/1", "sample/2", "sample/3", "sample/4", "sample/4"});
    reader.action("reader.previous").trigger();
    CHECK(reader.panel.recommendation() == "sample/3");
}

TEST_CASE("zoom goes in steps, within bounds, and back to normal")
{
    Reader reader;
    QSignalSpy changed(&reader.panel, &ReaderPanel::zoomChanged);
    reader.action("reader.zoom-in").trigger();
    CHECK(reader.panel.zoom() == 110);
    reader.action("reader.zoom-out").trigger();
    reader.action("reader.zoom-out").trigger();
    CHECK(reader.panel.zoom() == 90);
    reader.panel.setZoom(1000);
    CHECK(reader.panel.zoom() == 300);
    reader.action("reader.zoom-reset").trigger();
    CHECK(reader.panel.zoom() == 100);
    CHECK(changed.count() == 5);
}

TEST_CASE("every action has a name, and everything that takes the focus says what it is")
{
    Reader reader;
    reader.panel.showRecommendation("sample/3");
    reader.action("reader.find").trigger();
    Reader::settle();
    for (QAction *action : reader.panel.readerActions()) {
        CAPTURE(action->objectName().toStdString());
        CHECK_FALSE(action->text().isEmpty());
        CHECK_FALSE(action->toolTip().isEmpty());
        CHECK_FALSE(action->icon().isNull());
    }
    for (QWidget *widget : reader.panel.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(accessible);
        CAPTURE(widget->metaObject()->className());
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
    }
}
