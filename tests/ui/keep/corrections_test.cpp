// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keep/keep_fixture.h"

#include "actions/action_list.h"
#include "keep/notes_model.h"
#include "results/result_roles.h"
#include "results/result_views.h"
#include "utf16.h"

#include <QPushButton>

using namespace policy;
using namespace policy::ui;

namespace {

Recommendation read(const KeepFixture &shown, const std::string &id)
{
    const Store store(shown.window->library()->folders(), sharedAnalyser());
    return store.recommendation(id);
}

QAction *action(const KeepFixture &shown, const char *name)
{
    auto *found = shown.window->findChild<QAction *>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

/// The first result with a region, in focus.
std::string withRegion(KeepFixture &shown)
{
    for (const std::string &id : shown.ids())
        if (!read(shown, id).regions.empty()) {
            shown.select(id);
            return id;
        }
    FAIL("no recommendation with a region");
    return {};
}

QString regionLabel(const KeepFixture &shown, const std::string &region)
{
    const Concept *found = shown.window->library()->regions().find(region);
    REQUIRE(found);
    return QString::fromStdString(std::string(textIn(found->label, Language::English)));
}

} // namespace

TEST_CASE("a region is refused at its tag, stays to be seen, and comes back", "[ui][keep]")
{
    KeepFixture shown;
    const std::string id = withRegion(shown);
    const std::string region = read(shown, id).regions.front().region;
    const QString label = regionLabel(shown, region);
    REQUIRE(shown.chip(label));
    shown.key(shown.chip(label), Qt::Key_Delete);
    shown.untilNotice("Refuse region " + label);
    CHECK(shown.undoText().contains("refuse region " + label));
    const auto has = [&] {
        const auto regions = read(shown, id).regions;
        return std::any_of(regions.begin(), regions.end(),
                           [&](const RegionTag &tag) { return tag.region == region; });
    };
    CHECK_FALSE(has());
    CHECK(shown.window->reader()->recommendation() == id);
    shown.until(
        [&] { return shown.chip(label) && shown.chip(label)->toolTip().contains("you said"); });
    QTest::mouseClick(shown.chip(label), Qt::LeftButton);
    shown.until([&] {
        return has() && shown.chip(label) && !shown.chip(label)->toolTip().contains("you said");
    });

    shown.key(shown.chip(label), Qt::Key_Delete);
    shown.until([&] { return !has(); });
    shown.key(shown.cards(), Qt::Key_Z, Qt::ControlModifier);
    shown.until([&] { return has(); });
    shown.key(shown.cards(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    shown.until([&] { return !has(); });
}

TEST_CASE("a region is added by a part of its name in any language, and says who set it",
          "[ui][keep]")
{
    KeepFixture shown;
    shown.select(shown.ids().front());
    const std::string id = shown.window->reader()->recommendation();
    shown.key(shown.page(), Qt::Key_G, Qt::ControlModifier);
    shown.quick(QString::fromUtf8("冰岛"));
    shown.untilNotice("Iceland");
    shown.until([&] { return shown.chip("Iceland") != nullptr; });
    CHECK(shown.chip("Iceland")->accessibleName().contains("set by you"));
    const auto regions = read(shown, id).regions;
    CHECK(std::any_of(regions.begin(), regions.end(), [](const RegionTag &tag) {
        return tag.region == "iceland" && tag.origin == Origin::Person;
    }));
    CHECK(shown.entry("Iceland")
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains("1 recommendation"));
    shown.key(shown.chip("Iceland"), Qt::Key_Delete);
    shown.until([&] { return !shown.chip("Iceland"); });
}

TEST_CASE("a sector set on several at once is one step", "[ui][keep]")
{
    KeepFixture shown;
    const std::vector<std::string> all = shown.ids();
    shown.select(all[0]);
    for (int row : {1, 2})
        shown.cards()->selectionModel()->select(shown.cards()->model()->index(row, 0),
                                                QItemSelectionModel::Select);
    for (const ActionList::Entry &entry : shown.window->actionList()->entries())
        if (entry.action->text() == "Set a Se&ctor…") entry.action->trigger();
    shown.quick(QString::fromUtf8("旅遊"));
    shown.untilNotice("on 3 recommendations");
    const auto tourism = [&] {
        int found = 0;
        for (int i = 0; i < 3; ++i)
            for (const SectorTag &tag : read(shown, all[static_cast<std::size_t>(i)]).sectors)
                found += tag.origin == Origin::Person;
        return found;
    };
    CHECK(tourism() == 3);
    shown.key(shown.cards(), Qt::Key_Z, Qt::ControlModifier);
    shown.until([&] { return tourism() == 0; });
}

TEST_CASE("a recommendation is split, merged, struck out and added", "[ui][keep]")
{
    KeepFixture shown;
    const int before = shown.results();
    shown.select(shown.ids()[1]);
    const std::string id = shown.window->reader()->recommendation();
    const std::string document = shown.window->reader()->document();
    const auto count = [&] {
        for (const DocumentSummary &one : shown.window->library()->documents())
            if (one.catalogue.id == document) return one.recommendations;
        return -1;
    };
    const int had = count();
    const TextPiece piece = read(shown, id).pieces.front();
    shown.page()->select({piece.passage, static_cast<int>(piece.span.begin) + 6},
                         {piece.passage, static_cast<int>(piece.span.begin) + 8});
    action(shown, "keep.split")->trigger();
    CHECK(shown.page()->offersCaret());
    CHECK(count() == had);
    QTest::keyClick(shown.page(), Qt::Key_Return);
    shown.until([&] { return count() == had + 1; });
    CHECK_FALSE(shown.page()->offersCaret());

    shown.key(shown.cards(), Qt::Key_Z, Qt::ControlModifier);
    shown.until([&] { return count() == had; });
    shown.select(id);
    action(shown, "keep.merge")->trigger();
    shown.until([&] { return count() == had - 1; });
    shown.key(shown.cards(), Qt::Key_Z, Qt::ControlModifier);
    shown.until([&] { return count() == had; });
    shown.select(id);
    action(shown, "keep.strike")->trigger();
    shown.until([&] { return count() == had - 1; });
    CHECK_FALSE(shown.window->reader()->recommendation().empty());

    // What was corrected is listed, and taken back from the list.
    shown.key(shown.cards(), Qt::Key_5, Qt::ControlModifier);
    auto *notes = shown.find<QListView>("notes");
    REQUIRE(notes->model()->rowCount() == 1);
    notes->setCurrentIndex(notes->model()->index(0, 0));
    shown.key(notes, Qt::Key_Delete);
    shown.until([&] { return count() == had; });
    CHECK(shown.results() == before);
}

TEST_CASE("the place of a split is seen, moved by keys and the pointer, and given up", "[ui][keep]")
{
    KeepFixture shown;
    shown.select(shown.ids()[1]);
    const std::string id = shown.window->reader()->recommendation();
    const Recommendation whole = read(shown, id);
    PageView *page = shown.page();
    auto *cut = shown.find<QPushButton>("cut");
    action(shown, "keep.split")->trigger();
    REQUIRE(page->offersCaret());
    CHECK(cut->isVisible());
    CHECK(cut->isEnabled()); // it begins where a clause ends
    const QImage with = page->viewport()->grab().toImage();
    const Place first = page->caret();
    QTest::keyClick(page, Qt::Key_Left);
    CHECK(page->caret().offset == first.offset - 1);
    CHECK(page->viewport()->grab().toImage() != with);
    QTest::keyClick(page, Qt::Key_Escape);
    CHECK_FALSE(page->offersCaret());
    CHECK_FALSE(cut->isVisible());
    CHECK(read(shown, id).text == whole.text);

    action(shown, "keep.split")->trigger();
    const TextPiece piece = whole.pieces.front();
    const QString text = page->content()->unitText(piece.passage);
    const Place wanted{piece.passage, utf16Offset(text.toStdString(), piece.span.begin) + 5};
    QTest::mouseClick(page->viewport(), Qt::LeftButton, {},
                      page->rectOf(wanted).center() - QPoint(page->rectOf(wanted).width() / 3, 0));
    CHECK(page->caret() == wanted);
    CHECK_FALSE(page->hasSelection());
    QTest::mouseClick(cut, Qt::LeftButton);
    shown.untilNotice("Split a recommendation");
    CHECK(QString::fromStdString(read(shown, id).text) == toQString(whole.text).left(5));
    // Outside its text it cannot be split.
    action(shown, "keep.split")->trigger();
    page->offerCaret({piece.passage == 0 ? 1 : 0, 0});
    CHECK_FALSE(cut->isEnabled());
}

TEST_CASE("undo takes back a removed document and changed details by name", "[ui][keep]")
{
    KeepFixture shown;
    Library *library = shown.window->library();
    CatalogueEntry entry = library->documents().front().catalogue;
    const std::string publisher = entry.publisher;
    entry.publisher = "Somebody Else";
    library->setCatalogue(entry, "change the details");
    shown.until(
        [&] { return library->documents().front().catalogue.publisher == "Somebody Else"; });
    library->remove(entry.id, "remove a document");
    shown.until([&] { return library->documents().size() == 4; });
    CHECK(shown.undoText() == "&Undo: remove a document");
    shown.key(shown.cards(), Qt::Key_Z, Qt::ControlModifier);
    shown.until([&] { return library->documents().size() == 5; });
    shown.key(shown.cards(), Qt::Key_Z, Qt::ControlModifier);
    shown.until([&] {
        for (const DocumentSummary &one : library->documents())
            if (one.catalogue.id == entry.id) return one.catalogue.publisher == publisher;
        return false;
    });
}
