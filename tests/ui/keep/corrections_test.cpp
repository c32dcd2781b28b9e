// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keep/keep_fixture.h"

#include "actions/action_list.h"
#include "keep/notes_model.h"
#include "results/result_roles.h"
#include "results/result_views.h"

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
    CHECK_FALSE(action(shown, "keep.split")->isEnabled());
    const TextPiece piece = read(shown, id).pieces.front();
    shown.page()->select({piece.passage, static_cast<int>(piece.span.begin) + 6},
                         {piece.passage, static_cast<int>(piece.span.begin) + 8});
    REQUIRE(action(shown, "keep.split")->isEnabled());
    action(shown, "keep.split")->trigger();
    shown.until([&] { return count() == had + 1; });

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
