// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keep/keep_fixture.h"

#include "keep/notes_model.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

using namespace policy;
using namespace policy::ui;

namespace {

constexpr const char *firstEdition = "某會建議書\n\n一、政策建議\n\n"
                                     "（1）建議政府設立仲裁中心，並支持浙江的法律合作。\n\n"
                                     "（2）建議政府撥款二十億元發展航運業；吸引東盟的船公司。\n\n"
                                     "（3）建議政府增加安老宿位，並向照顧者發放津貼。\n";
constexpr const char *secondEdition = "第二版\n\n一、建議\n\n"
                                      "（1）建議政府設立仲裁中心，並支持浙江的法律合作。\n\n"
                                      "（2）建議當局研究海水化淡。\n\n"
                                      "（3）建議政府增加安老宿位，並向照顧者發放津貼。\n";

/// A window with a paper of which the second recommendation is noted, highlighted and collected.
class LostFixture : public KeepFixture {
public:
    LostFixture()
    {
        import(firstEdition);
        until([this] { return window->library()->documents().size() == 6; });
        const std::string ships = idOf("航運業");
        Library *library = window->library();
        library->change("prepare", [ships](Store &store) {
            Kept &kept = store.kept();
            kept.collect("Brief", {"paper/1/(1)", ships, "paper/1/(3)"});
            kept.commentEntry("Brief", kept.collection("Brief")[1].number, "先談");
            kept.addNote({"", ships, {}}, "誰付錢？");
            kept.addHighlight("paper", kept.stretchOf("paper", "東盟的船公司"), "green");
            kept.mergeRecommendations({ships, "paper/1/(3)"});
            kept.forgetCorrections({kept.corrections().back().number});
            kept.splitRecommendation(ships, store.recommendation(ships).text.find("吸引"));
        });
        untilNotice("Prepare");
    }

    void import(const char *text)
    {
        const QString path = files.filePath(QStringLiteral("paper.txt"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QSignalSpy imported(window->library(), &Library::imported);
        window->library()->import({path});
        until([&] { return imported.count() == 1; });
    }
    [[nodiscard]] std::string idOf(const std::string &words) const
    {
        const Store store(window->library()->folders(), sharedAnalyser());
        for (const Recommendation &one : store.document("paper").recommendations)
            if (one.text.find(words) != std::string::npos) return one.id;
        return {};
    }
    /// Shows what is lost, and puts one of it in focus.
    void choose(LostMark::Kind kind)
    {
        key(cards(), Qt::Key_5, Qt::ControlModifier);
        auto *kinds = find<QComboBox>("note-kinds");
        const int lost = kinds->findData(QStringLiteral("lost"));
        REQUIRE(lost >= 0);
        kinds->setCurrentIndex(lost);
        Q_EMIT kinds->activated(lost);
        for (int row = 0; row < notes()->model()->rowCount(); ++row)
            if (item(row)->lost->kind == kind)
                notes()->setCurrentIndex(notes()->model()->index(row, 0));
        REQUIRE(current());
        REQUIRE(current()->lost->kind == kind);
    }
    [[nodiscard]] QListView *notes() const { return find<QListView>("notes"); }
    [[nodiscard]] const NoteItem *item(int row) const
    {
        return notes()->model()->index(row, 0).data(NoteItemRole).value<const NoteItem *>();
    }
    [[nodiscard]] const NoteItem *current() const
    {
        return notes()->currentIndex().data(NoteItemRole).value<const NoteItem *>();
    }
    void attach() { QTest::mouseClick(find<QPushButton>("attach"), Qt::LeftButton); }
    [[nodiscard]] std::size_t lost() const
    {
        return ask([](const Kept &kept) { return kept.lost().size(); });
    }
    /// Puts the new recommendation in the reader.
    void read(const std::string &id)
    {
        window->query()->reset();
        settle();
        select(id);
    }

    QTemporaryDir files;
};

} // namespace

TEST_CASE("marks that lost their words are listed with them, and attached elsewhere by hand",
          "[ui][keep]")
{
    LostFixture shown;
    shown.import(secondEdition);
    REQUIRE(shown.lost() == 4);
    shown.untilNotice("4 of your marks have lost their words");
    for (auto *button : shown.window->findChildren<QAbstractButton *>())
        if (button->isVisible() && button->text() == "Show Them")
            QTest::mouseClick(button, Qt::LeftButton);
    shown.settle();
    CHECK(shown.notes()->isVisible());
    CHECK(shown.notes()->model()->rowCount() == 4);
    const std::string water = shown.idOf("化淡");
    shown.read(water);

    // The note goes onto the recommendation that is read, with its text.
    shown.choose(LostMark::Kind::Note);
    CHECK(shown.notes()->currentIndex().data(Qt::AccessibleTextRole).toString().contains("航運業"));
    CHECK(shown.texts().contains("Attach There"));
    shown.attach();
    shown.untilNotice("Put a mark on other words");
    CHECK(shown.lost() == 3);
    CHECK(shown.ask([](const Kept &kept) { return kept.notes().front().on.recommendation; }) ==
          water);

    // An entry keeps its comment and its place in the order.
    shown.choose(LostMark::Kind::Entry);
    shown.attach();
    shown.until([&] { return shown.lost() == 2; });
    const auto entries = shown.ask([](const Kept &kept) { return kept.collection("Brief"); });
    REQUIRE(entries.size() == 3);
    CHECK(entries[1].id == water);
    CHECK(entries[1].comment == "先談");

    // A highlight wants words.
    shown.choose(LostMark::Kind::Highlight);
    shown.attach();
    shown.untilNotice("Select the words in the reader first");
    CHECK(shown.lost() == 2);
    const Stretch words =
        shown.ask([](const Kept &kept) { return kept.stretchOf("paper", "海水化淡"); });
    const auto document =
        Store(shown.window->library()->folders(), sharedAnalyser()).document("paper");
    const std::string &text = document.passages[static_cast<std::size_t>(words.first)].text;
    shown.page()->select({words.first, utf16Offset(text, words.begin)},
                         {words.last, utf16Offset(text, words.end)});
    shown.attach();
    shown.until([&] { return shown.lost() == 1; });
    CHECK(shown.ask([](const Kept &kept) { return kept.highlights().front().on.words; }) ==
          "海水化淡");

    // What cannot be moved says so, and can be let go of.
    shown.choose(LostMark::Kind::Correction);
    shown.page()->clearSelection();
    shown.attach();
    shown.untilNotice("cannot be moved");
    QTest::mouseClick(shown.find<QPushButton>("let-go"), Qt::LeftButton);
    shown.until([&] { return shown.lost() == 0; });

    // All of it is undone by name.
    for (std::size_t lost = 1; lost <= 4; ++lost) {
        shown.key(shown.cards(), Qt::Key_Z, Qt::ControlModifier);
        shown.until([&] { return shown.lost() == lost; });
    }
    CHECK(shown.ask([](const Kept &kept) { return kept.collection("Brief")[1].id; }).empty());
}

TEST_CASE("a collection that is renamed stays in the filter, by undo and by another program too",
          "[ui][keep]")
{
    LostFixture shown;
    shown.window->query()->choose(Facet::Collection, "Brief");
    shown.settle();
    REQUIRE(shown.results() == 3);
    shown.browse()->setFocus();
    shown.browse()->setCurrentIndex(shown.entry("Brief"));
    QTest::keyClick(shown.browse(), Qt::Key_F2);
    shown.name("Paper");
    shown.until([&] { return shown.chips() == "Collection: Paper"; });
    CHECK(shown.results() == 3);
    shown.key(shown.cards(), Qt::Key_Z, Qt::ControlModifier);
    shown.until([&] { return shown.chips() == "Collection: Brief"; });
    CHECK(shown.results() == 3);
    {
        Store other(shown.window->library()->folders(), sharedAnalyser());
        other.kept().renameCollection("Brief", "Elsewhere");
    }
    shown.window->library()->lookForChanges();
    shown.until([&] { return shown.chips() == "Collection: Elsewhere"; });
    CHECK(shown.undoText().contains("Elsewhere") == false); // named as it was when it was done
    CHECK(shown.undoText() == "&Undo: rename the collection \"Brief\"");
    shown.key(shown.cards(), Qt::Key_Z, Qt::ControlModifier);
    shown.until([&] { return shown.chips() == "Collection: Brief"; });
}
