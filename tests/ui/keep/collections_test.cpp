// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keep/keep_fixture.h"

#include "results/result_roles.h"
#include "results/results_model.h"

#include <QPlainTextEdit>

using namespace policy;
using namespace policy::ui;

namespace {

std::int64_t held(const KeepFixture &shown, const std::string &name)
{
    return shown.ask([&](const Kept &kept) {
        for (const CollectionSummary &one : kept.collections())
            if (one.name == name) return one.entries;
        return std::int64_t(-1);
    });
}

} // namespace

TEST_CASE("a collection by keys: made, chosen, put in order, commented, undone", "[ui][keep]")
{
    KeepFixture shown;
    const std::vector<std::string> all = shown.ids();
    shown.select(all[0]);
    shown.cards()->selectionModel()->select(shown.cards()->model()->index(2, 0),
                                            QItemSelectionModel::Select);
    shown.key(shown.cards(), Qt::Key_B, Qt::ControlModifier);
    shown.quick("Talent 人才");
    shown.untilNotice("2 recommendations");
    CHECK(held(shown, "Talent 人才") == 2);
    CHECK(shown.undoText().contains("Talent 人才"));

    shown.click(shown.entry(QString::fromUtf8("Talent 人才")));
    CHECK(shown.chips() == "Collection: Talent 人才");
    CHECK(shown.ids() == std::vector<std::string>{all[0], all[2]});

    shown.select(all[0]);
    shown.key(shown.cards(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    shown.until([&] { return shown.ids() == std::vector<std::string>{all[2], all[0]}; });

    shown.select(all[0]);
    shown.key(shown.cards(), Qt::Key_F2);
    auto *text = shown.find<QPlainTextEdit>("ask-text");
    REQUIRE(text->isVisible());
    QTest::keyClicks(text, "for the brief");
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    const auto comment = [&] { return shown.cards()->currentIndex().data(CommentRole).toString(); };
    shown.until([&] { return comment() == "for the brief"; });
    CHECK(shown.cards()
              ->currentIndex()
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains("for the brief"));

    shown.key(shown.cards(), Qt::Key_Delete);
    shown.until([&] { return shown.results() == 1; });
    CHECK(shown.ids().front() == all[2]);
    for (int steps = 0; steps < 4; ++steps) {
        const QString before = shown.undoText();
        shown.key(shown.cards(), Qt::Key_Z, Qt::ControlModifier);
        shown.until([&] { return shown.undoText() != before; });
    }
    CHECK(held(shown, "Talent 人才") == -1);
    shown.until([&] { return shown.chips().empty(); });
    shown.key(shown.cards(), Qt::Key_Y, Qt::ControlModifier);
    shown.until([&] { return held(shown, "Talent 人才") == 2; });
}

TEST_CASE("results are dropped on a collection, and put in order by dropping them", "[ui][keep]")
{
    KeepFixture shown;
    const std::vector<std::string> all = shown.ids();
    shown.click(shown.entry(QString::fromUtf8("New collection…")));
    shown.name("Law");
    shown.until([&] { return held(shown, "Law") == 0; });

    const auto *model = qobject_cast<ResultsModel *>(shown.cards()->model());
    const std::unique_ptr<QMimeData> dragged(
        model->mimeData({model->index(1, 0), model->index(3, 0), model->index(4, 0)}));
    const QModelIndex law = shown.entry("Law");
    const QPoint at = shown.browse()->visualRect(law).center();
    QDragEnterEvent enter(at, Qt::CopyAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(shown.browse()->viewport(), &enter);
    CHECK(enter.isAccepted());
    QDragMoveEvent move(at, Qt::CopyAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(shown.browse()->viewport(), &move);
    CHECK(move.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(shown.browse()->viewport(), &drop);
    shown.until([&] { return held(shown, "Law") == 3; });

    shown.click(shown.entry("Law"));
    REQUIRE(shown.ids() == std::vector<std::string>{all[1], all[3], all[4]});
    auto *arranged = qobject_cast<ResultsModel *>(shown.cards()->model());
    const std::unique_ptr<QMimeData> last(arranged->mimeData({arranged->index(2, 0)}));
    CHECK(arranged->dropMimeData(last.get(), Qt::CopyAction, 0, 0, {}));
    shown.until([&] { return shown.ids() == std::vector<std::string>{all[4], all[1], all[3]}; });
    const std::unique_ptr<QMimeData> first(arranged->mimeData({arranged->index(0, 0)}));
    CHECK(arranged->dropMimeData(first.get(), Qt::CopyAction, 2, 0, {}));
    shown.until([&] { return shown.ids() == std::vector<std::string>{all[1], all[4], all[3]}; });

    // With another filter the order still is the person's, and counts agree.
    shown.browse()->setFocus();
    shown.browse()->setCurrentIndex(shown.entry("Law"));
    QTest::keyClick(shown.browse(), Qt::Key_F2);
    shown.name("Law and order");
    shown.until([&] { return held(shown, "Law and order") == 3; });
    QTest::keyClick(shown.browse(), Qt::Key_Z, Qt::ControlModifier);
    shown.until([&] { return held(shown, "Law") == 3; });
}

TEST_CASE("a saved search finds anew", "[ui][keep]")
{
    KeepFixture shown;
    shown.click(shown.entry("Agreed"));
    const int agreed = shown.results();
    auto *save = shown.find<QToolButton>("save-search");
    REQUIRE(save->isVisible());
    QTest::mouseClick(save, Qt::LeftButton);
    shown.name("What is agreed");
    shown.untilNotice("What is agreed");
    shown.window->query()->reset();
    shown.settle();
    CHECK(shown.results() > agreed);
    const QModelIndex entry = shown.entry("What is agreed");
    CHECK(entry.data(Qt::AccessibleTextRole).toString().contains(QString::number(agreed)));
    shown.click(entry);
    CHECK(shown.results() == agreed);
    CHECK(shown.chips() == "Stage: Agreed");
    shown.browse()->setFocus();
    shown.browse()->setCurrentIndex(shown.entry("What is agreed"));
    QTest::keyClick(shown.browse(), Qt::Key_Delete);
    shown.until(
        [&] { return shown.ask([](const Kept &kept) { return kept.savedSearches().empty(); }); });
}

TEST_CASE("adding what is there already says so and is no step to undo", "[ui][keep]")
{
    KeepFixture shown;
    shown.select(shown.ids().front());
    for (const char *said : {"Add 1 recommendation", "so already"}) {
        shown.key(shown.cards(), Qt::Key_B, Qt::ControlModifier);
        shown.quick("One");
        shown.untilNotice(said);
    }
    shown.key(shown.cards(), Qt::Key_Z, Qt::ControlModifier);
    shown.until([&] { return held(shown, "One") == -1; });
    CHECK(shown.undoText() == "&Undo");
}
