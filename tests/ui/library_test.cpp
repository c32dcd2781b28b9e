// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "window_fixture.h"

#include "dialogs/import_report.h"

#include <fstream>

using namespace policy;
using namespace policy::ui;

namespace {

QString written(const QTemporaryDir &folder, const char *name, const std::string &text)
{
    const QString path = folder.filePath(QString::fromUtf8(name));
    std::ofstream(path.toStdString()) << text;
    return path;
}

} // namespace

TEST_CASE("import: a good file is added, a bad one is a sentence, both reported", "[ui][library]")
{
    WindowFixture shown(ownLibrary());
    const QTemporaryDir folder;
    const QString good = written(folder, "好文件.txt",
                                 "關於發展的建議\n\n一、背景\n\n這是背景。\n\n二、建議\n\n"
                                 "（1）建議政府設立基金，支持中小企業拓展東盟市場。\n");
    const QString empty = written(folder, "empty.txt", "");
    ImportReport report;
    QObject::connect(shown.window->library(), &Library::imported,
                     [&](const ImportReport &made) { report = made; });
    shown.window->library()->import({good, empty, folder.filePath("missing.txt")});
    spinUntil([&] { return !report.lines.empty(); });
    spinUntil([&] { return shown.window->library()->documents().size() == 6; });
    shown.settle();
    CHECK(shown.notice().contains("1 document added"));
    CHECK(shown.notice().contains("2 files could not be imported"));
    ImportReportDialog dialog(report);
    for (const ImportLine &line : report.lines)
        CHECK_FALSE(ImportReportDialog::sentence(line).isEmpty());
    CHECK(shown.texts().join('\n').contains("6 documents"));
}

TEST_CASE("files dropped on the window are imported", "[ui][library]")
{
    WindowFixture shown(ownLibrary());
    const QTemporaryDir folder;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(
        written(folder, "dropped.txt", "Report\n\nThe Government should set up a fund.\n"))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(shown.window.get(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(shown.window.get(), &drop);
    spinUntil([&] { return shown.window->library()->documents().size() == 6; });
}

TEST_CASE("a removed document comes back by undo", "[ui][library]")
{
    WindowFixture shown(ownLibrary());
    Library *library = shown.window->library();
    const std::string id = library->documents().front().catalogue.id;
    library->remove(id);
    spinUntil([&] { return library->documents().size() == 4; });
    QPushButton *undo = nullptr;
    for (auto *button : shown.window->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == "Undo") undo = button;
    REQUIRE(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    spinUntil([&] { return library->documents().size() == 5; });
    shown.settle();
}

TEST_CASE("the last document removed leaves a state that says what to do", "[ui][library]")
{
    WindowFixture shown(ownLibrary());
    Library *library = shown.window->library();
    while (!library->documents().empty()) {
        const auto before = library->documents().size();
        library->remove(library->documents().front().catalogue.id);
        spinUntil([&] { return library->documents().size() == before - 1; });
    }
    shown.settle();
    CHECK(shown.texts().contains("The library is empty"));
}

TEST_CASE("a library that is none is told in the window, and can be tried again", "[ui][library]")
{
    const StoreFolders folders = ownLibrary();
    std::ofstream(folders.library / "library.sqlite") << std::string(4096, 'x');
    WindowFixture shown(folders);
    CHECK(shown.texts().contains("The library cannot be opened"));
    CHECK(shown.texts().contains("Try Again"));
}

TEST_CASE("another program's change to the library is seen", "[ui][library]")
{
    const StoreFolders folders = ownLibrary();
    WindowFixture shown(folders);
    Store other(folders, sharedAnalyser());
    other.remove(shown.window->library()->documents().front().catalogue.id);
    shown.window->library()->lookForChanges();
    spinUntil([&] { return shown.window->library()->documents().size() == 4; });
    shown.settle();
}
