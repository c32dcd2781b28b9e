// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "view_fixture.h"

#include "compare/versions_view.h"
#include "data_folder.h"
#include "reader/reader_panel.h"

using namespace policy;
using namespace policy::ui;

namespace {

/// A paper of five proposals, and what became of it.
const char *const before = "Submission on Trade\n\n"
                           "Recommendations\n\n"
                           "1. Establish an arbitration centre\n"
                           "The Government should establish an arbitration centre in Kowloon.\n\n"
                           "2. Train young engineers\n"
                           "The Government should train five hundred young engineers each year.\n\n"
                           "3. Open a trade office\n"
                           "The Government should open a trade office in Jakarta.\n\n"
                           "4. Simplify customs\n"
                           "The Government should simplify customs clearance for fresh food.\n";
const char *const after = "Submission on Trade\n\n"
                          "Recommendations\n\n"
                          "1. Establish an arbitration centre\n"
                          "The Government should establish an arbitration centre in Kowloon.\n\n"
                          "2. Train young engineers\n"
                          "The Government should train eight hundred young engineers each year.\n\n"
                          "3. Simplify customs\n"
                          "The Government should simplify customs clearance for fresh food.\n\n"
                          "4. Protect wetlands\n"
                          "The Government should protect wetlands along the northern coast.\n";

/// A library in which the paper has been updated. Returns its id.
std::string updatedPaper(const StoreFolders &folders, const QTemporaryDir &folder)
{
    Store store(folders, sharedAnalyser());
    const std::filesystem::path path = folder.filePath("trade-paper.txt").toStdString();
    const auto write = [&](const char *text) {
        QFile file(QString::fromStdString(path.string()));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(before);
    const std::string id = store.import({path}).lines.at(0).document;
    write(after);
    const ImportReport report = store.import({path});
    REQUIRE(report.lines.at(0).outcome == ImportLine::Outcome::Updated);
    REQUIRE(store.editions(id).size() == 1);
    return id;
}

QStringList kinds(const VersionsView *view)
{
    QStringList found;
    const VersionsModel *model = view->model();
    for (int row = 0; row < model->rowCount(); ++row)
        found << versionKindName(versionKindOf(*model->rowAt(model->index(row))));
    return found;
}

} // namespace

TEST_CASE("versions: one document and what it was before it was updated", "[ui][versions]")
{
    const StoreFolders folders = ownLibrary();
    const QTemporaryDir folder;
    const std::string id = updatedPaper(folders, folder);
    CompareViewFixture shown(folders);
    auto *view = shown.compare<VersionsView>({id}, CompareMode::Versions);
    shown.settle();
    CHECK(view->old() == VersionsView::Side{id, 1});
    CHECK(kinds(view).join(' ').toStdString() == "Added Cut Reworded");
    const VersionsModel *model = view->model();
    const VersionRow *reworded = model->rowAt(model->index(2));
    REQUIRE(reworded->removed.size() == 1);
    REQUIRE(reworded->added.size() == 1);
    const auto part = [&](TextRange range) {
        return reworded->text.mid(range.begin, range.size()).trimmed().toStdString();
    };
    CHECK(part(reworded->removed.front()) == "five");
    CHECK(part(reworded->added.front()) == "eight");
    CHECK(model->index(2).data(Qt::AccessibleTextRole).toString().contains("put in: eight"));

    QToolButton *unchanged = nullptr;
    for (QToolButton *button : view->findChildren<QToolButton *>())
        if (button->text().contains("Unchanged")) unchanged = button;
    REQUIRE(unchanged);
    QTest::mouseClick(unchanged, Qt::LeftButton);
    CHECK(kinds(view).contains("Unchanged"));

    view->list()->setFocus();
    view->list()->setCurrentIndex(model->index(2));
    shown.settle();
    CHECK(shown.window->reader()->recommendation() == model->rowAt(model->index(2))->id);
}

TEST_CASE("versions: two documents, swapped by a button", "[ui][versions]")
{
    CompareViewFixture shown;
    auto *view = shown.compare<VersionsView>({"bpa-third-plenum-2024", "zhejiang-hong-kong-2023"},
                                             CompareMode::Versions);
    shown.settle();
    CHECK(view->old().document == "bpa-third-plenum-2024");
    const auto count = [&](const QString &kind) { return kinds(view).count(kind); };
    const auto added = count("Added");
    const auto cut = count("Cut");
    CHECK(added > 10);
    CHECK(cut > 50);
    for (QToolButton *button : shown.page()->findChildren<QToolButton *>())
        if (button->accessibleName() == "Swap older and newer")
            QTest::mouseClick(button, Qt::LeftButton);
    shown.settle();
    CHECK(view->now().document == "bpa-third-plenum-2024");
    CHECK(count("Added") == cut);
    CHECK(count("Cut") == added);
}

TEST_CASE("versions: a document that was never updated says so", "[ui][versions]")
{
    CompareViewFixture shown;
    shown.compare<VersionsView>({"bpa-third-plenum-2024"}, CompareMode::Versions);
    shown.settle();
    CHECK(shown.texts().join('\n').contains("No earlier version"));
}
