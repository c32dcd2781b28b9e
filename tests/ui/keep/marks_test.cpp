// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keep/keep_fixture.h"

#include "keep/mark_sheet.h"
#include "keep/note_list.h"
#include "keep/notes_model.h"
#include "results/result_views.h"

#include <QPlainTextEdit>

using namespace policy;
using namespace policy::ui;

namespace {

/// Selects the first words of the recommendation that is read.
void selectWords(const KeepFixture &shown, int from, int to)
{
    const std::string id = shown.window->reader()->recommendation();
    REQUIRE_FALSE(id.empty());
    const Store store(shown.window->library()->folders(), sharedAnalyser());
    const TextPiece piece = store.recommendation(id).pieces.front();
    shown.page()->select({piece.passage, from}, {piece.passage, to});
}

QPlainTextEdit *openNote(const KeepFixture &shown)
{
    for (auto *field : shown.window->findChildren<QPlainTextEdit *>("note"))
        if (field->isVisible()) return field;
    return nullptr;
}

NoteBox *noteBox(const KeepFixture &shown, const QString &words)
{
    for (auto *box : shown.window->findChildren<NoteBox *>())
        if (box->isVisible() && box->accessibleName().contains(words)) return box;
    return nullptr;
}

} // namespace

TEST_CASE("words are highlighted by key, listed, recoloured, and undone", "[ui][keep]")
{
    KeepFixture shown;
    shown.select(shown.ids()[1]);
    selectWords(shown, 2, 10);
    shown.key(shown.page(), Qt::Key_3, Qt::AltModifier);
    shown.untilNotice("Blue");
    const auto kept = shown.ask([](const Kept &all) { return all.highlights(); });
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().colour == "blue");
    CHECK_FALSE(shown.page()->hasSelection());

    QTest::keyClick(shown.page(), Qt::Key_5, Qt::ControlModifier);
    shown.settle();
    auto *notes = shown.find<QListView>("notes");
    REQUIRE(notes->isVisible());
    REQUIRE(notes->model()->rowCount() == 1);
    CHECK(notes->model()->index(0, 0).data(NoteHeadRole).toString() == "Blue");

    // From the list to the words, which the sheet then changes.
    notes->setCurrentIndex(notes->model()->index(0, 0));
    shown.key(notes, Qt::Key_Return);
    shown.until([&] { return shown.page()->hasSelection(); });
    CHECK(shown.page()->selectedText() == QString::fromStdString(kept.front().on.words));
    shown.key(shown.page(), Qt::Key_F8);
    auto *sheet = shown.window->findChild<MarkSheet *>();
    REQUIRE(sheet->isVisible());
    QTest::mouseClick(sheet->findChild<QToolButton *>("colour-green"), Qt::LeftButton);
    shown.until([&] {
        return shown.ask([](const Kept &all) { return all.highlights().front().colour; }) ==
               "green";
    });
    shown.key(notes, Qt::Key_Delete);
    shown.until([&] { return notes->model()->rowCount() == 0; });
    CHECK(shown.texts().contains("No notes yet"));
    shown.key(shown.cards(), Qt::Key_Z, Qt::ControlModifier);
    shown.until([&] { return notes->model()->rowCount() == 1; });
}

TEST_CASE("notes on words, on a recommendation, on a document", "[ui][keep]")
{
    KeepFixture shown;
    shown.select(shown.ids()[1]);
    selectWords(shown, 0, 6);
    shown.key(shown.page(), Qt::Key_M, Qt::ControlModifier);
    REQUIRE(openNote(shown));
    QTest::keyClicks(openNote(shown), "on the words");
    QTest::keyClick(openNote(shown), Qt::Key_Return, Qt::ControlModifier);
    shown.until([&] { return noteBox(shown, "on the words") != nullptr; });
    QTest::keyClick(shown.window->findChild<MarkSheet *>(), Qt::Key_Escape);
    shown.page()->clearSelection();

    shown.key(shown.page(), Qt::Key_M, Qt::ControlModifier);
    REQUIRE(openNote(shown));
    QTest::keyClicks(openNote(shown), "on it all");
    // Going elsewhere keeps what was written.
    shown.cards()->setFocus();
    shown.until([&] { return noteBox(shown, "on it all") != nullptr; });

    shown.key(shown.page(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(openNote(shown));
    QTest::keyClicks(openNote(shown), "on the document");
    QTest::keyClick(openNote(shown), Qt::Key_Return, Qt::ControlModifier);
    shown.until([&] { return noteBox(shown, "on the document") != nullptr; });
    QTest::keyClick(openNote(shown) ? openNote(shown)->window() : shown.window.get(),
                    Qt::Key_Escape);

    const auto notes = shown.ask([](const Kept &all) { return all.notes(); });
    REQUIRE(notes.size() == 3);
    CHECK(notes[0].on.on == KeptOn::Stretch);
    CHECK(notes[1].on.on == KeptOn::Recommendation);
    CHECK(notes[2].on.on == KeptOn::Document);

    // Changed where it stands; Esc changes nothing.
    NoteBox *box = noteBox(shown, "on it all");
    REQUIRE(box);
    shown.key(box, Qt::Key_Return);
    REQUIRE(openNote(shown));
    QTest::keyClicks(openNote(shown), " once more");
    QTest::keyClick(openNote(shown), Qt::Key_Escape);
    CHECK(shown.ask([](const Kept &all) { return all.notes()[1].text; }) == "on it all");
    shown.key(noteBox(shown, "on it all"), Qt::Key_F2);
    QTest::keyClicks(openNote(shown), " twice");
    QTest::keyClick(openNote(shown), Qt::Key_Return, Qt::ControlModifier);
    shown.until([&] { return noteBox(shown, "on it all twice") != nullptr; });
    shown.key(noteBox(shown, "on it all twice"), Qt::Key_Delete);
    shown.until([&] { return noteBox(shown, "on it all") == nullptr; });
}

TEST_CASE("a selection by the pointer offers the colours, and Esc puts them away", "[ui][keep]")
{
    KeepFixture shown;
    shown.select(shown.ids()[1]);
    const Place top = shown.page()->topPlace();
    const QPoint from = shown.page()->rectOf(top).center();
    QTest::mousePress(shown.page()->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(shown.page()->viewport(), from + QPoint(80, 0));
    QTest::mouseRelease(shown.page()->viewport(), Qt::LeftButton, {}, from + QPoint(80, 0));
    auto *sheet = shown.window->findChild<MarkSheet *>();
    REQUIRE(shown.page()->hasSelection());
    REQUIRE(sheet->isVisible());
    QTest::mouseClick(sheet->findChild<QToolButton *>("colour-yellow"), Qt::LeftButton);
    CHECK_FALSE(sheet->isVisible());
    shown.untilNotice("Yellow");
}
