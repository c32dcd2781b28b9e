// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "export/export_desk.h"
#include "export/export_options.h"
#include "export/export_words.h"
#include "export/file_size_limit.h"
#include "export/paper_view.h"
#include "export/preview_panel.h"
#include "export/printing.h"
#include "ui/window_fixture.h"

#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPrinter>
#include <QTemporaryDir>

#include <unistd.h>

using namespace policy;
using namespace policy::ui;
using test::FileSizeLimit;

namespace {

/// A window with the export dialog open, its first preview shown.
class DialogFixture : public WindowFixture {
public:
    DialogFixture() { open(); }

    void open()
    {
        window->activateWindow();
        spinUntil([this] { return window->isActiveWindow(); });
        QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
        spinUntil([this] { return dialog() && isShown(); });
    }
    [[nodiscard]] ExportDialog *dialog() const { return window->exporting()->dialog(); }
    template <class Widget> Widget *part(const char *name) const
    {
        auto *found = dialog()->findChild<Widget *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] bool isShown() const
    {
        return !dialog()->findChild<QProgressBar *>()->isVisible() &&
               !dialog()->preview()->findChild<QProgressBar *>()->isVisible();
    }
    /// Chooses by the words that a person reads, and waits for the preview.
    void choose(const char *field, const QString &words)
    {
        auto *combo = part<QComboBox>(field);
        const int at = combo->findText(words);
        INFO(words.toStdString());
        REQUIRE(at >= 0);
        if (combo->currentIndex() == at) return;
        combo->setCurrentIndex(at);
        await();
    }
    void await()
    {
        QTest::qWait(1);
        spinUntil([this] { return isShown(); });
    }
    /// Everything that the preview's text or tables say.
    [[nodiscard]] QString previewText() const
    {
        QString text;
        for (const QPlainTextEdit *edit : dialog()->preview()->findChildren<QPlainTextEdit *>())
            if (edit->isVisible()) text += edit->toPlainText();
        for (const QTextBrowser *edit : dialog()->preview()->findChildren<QTextBrowser *>())
            if (edit->isVisible()) text += edit->toPlainText();
        return text;
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Ctrl+E shows the file that will be written, in every format", "[export]")
{
    DialogFixture shown;
    const int total = static_cast<int>(shown.results());
    REQUIRE(total > 0);
    for (const FormatInfo &info : formats()) {
        INFO(info.name);
        shown.choose("format", ExportWords::format(info.format));
        CHECK(shown.dialog()->failure().isEmpty());
        CHECK(shown.dialog()->preview()->summary().contains(QStringLiteral("recommendation")));
        CHECK(shown.part<QPushButton>("save")->isEnabled());
        CHECK(shown.part<QPushButton>("print")->isEnabled() == info.paper);
        CHECK(shown.part<QCheckBox>("part-tags")->isVisible() == takesParts(info.format));
    }
    shown.choose("format", ExportWords::format(Format::Qdc)); // element under element
    CHECK(shown.previewText().contains(QStringLiteral("\n    <Code guid=")));
    shown.choose("format", ExportWords::format(Format::Pdf));
    CHECK(shown.dialog()->preview()->paper()->pageCount() > 1);
    spinUntil([&] { return shown.dialog()->preview()->paper()->isDrawn(); });
}

TEST_CASE("what is chosen in the dialog is what the file holds", "[export]")
{
    DialogFixture shown;
    shown.choose("format", ExportWords::format(Format::Csv));
    shown.choose("labels", Translator::ownName(Language::TraditionalChinese));
    const QString preview = shown.previewText();
    CHECK(preview.contains(QStringLiteral("建議")));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("建議 1.csv"));
    QSignalSpy saved(shown.dialog(), &ExportDialog::saved);
    shown.dialog()->saveTo(path);
    spinUntil([&] { return saved.count() == 1; });
    const QByteArray bytes = contentOf(path);
    REQUIRE(bytes.startsWith("\xEF\xBB\xBF"));
    const auto lines = [](QString text) { return text.remove(u'\r').split(u'\n').mid(0, 20); };
    CHECK(lines(QString::fromUtf8(bytes.mid(3))) == lines(preview));
    CHECK(shown.notice().startsWith(QStringLiteral("建議 1.csv holds ")));
    CHECK(shown.texts().contains(QStringLiteral("Show in Folder")));

    spinUntil([&] { return !shown.dialog(); });
    shown.open(); // the next time everything is as it was
    CHECK(shown.part<QComboBox>("format")->currentText() == ExportWords::format(Format::Csv));
    CHECK(shown.previewText() == preview);
}

TEST_CASE("several selected recommendations go out before the list", "[export]")
{
    WindowFixture window;
    window.cards()->setFocus();
    QTest::keyClick(window.cards(), Qt::Key_Down, Qt::ShiftModifier);
    window.settle();
    QTest::keyClick(window.window.get(), Qt::Key_E, Qt::ControlModifier);
    spinUntil([&] { return window.window->exporting()->dialog() != nullptr; });
    const auto *dialog = window.window->exporting()->dialog();
    CHECK(dialog->findChild<QComboBox *>(QStringLiteral("scope"))->currentText() ==
          QStringLiteral("2 selected recommendations"));
    CHECK(dialog->options()->choice().scope.ids.size() == 2);
}

TEST_CASE("a file that cannot be written keeps the dialog open and says why", "[export]")
{
    DialogFixture shown;
    shown.dialog()->saveTo(QStringLiteral("/no-such-folder/paper.docx"));
    spinUntil([&] { return !shown.dialog()->failure().isEmpty(); });
    CHECK(shown.dialog()->failure().contains(QStringLiteral("no-such-folder")));
    CHECK(shown.dialog()->isVisible());
    CHECK(shown.part<QPushButton>("save")->isEnabled());
}

TEST_CASE("a file that is there is replaced only when the person says so", "[export]")
{
    DialogFixture shown;
    shown.choose("format", ExportWords::format(Format::JsonLines));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("good.jsonl"));
    {
        QFile good(path);
        REQUIRE(good.open(QIODevice::WriteOnly));
        good.write("good");
    }
    const auto question = [&] {
        return shown.dialog()->findChild<QMessageBox *>(QStringLiteral("replace"));
    };
    shown.dialog()->askAndSave(path);
    REQUIRE(question());
    CHECK(question()->text().contains(QStringLiteral("good.jsonl")));
    QTest::keyClick(question(), Qt::Key_Escape);
    spinUntil([&] { return !question(); });
    CHECK(contentOf(path) == "good");
    CHECK(shown.dialog()->isVisible());

    // What appears between question and writing is not replaced either.
    shown.dialog()->saveTo(path);
    spinUntil([&] { return !shown.dialog()->failure().isEmpty(); });
    CHECK(shown.dialog()->failure().contains(QStringLiteral("there already")));
    CHECK(contentOf(path) == "good");

    QSignalSpy saved(shown.dialog(), &ExportDialog::saved);
    shown.dialog()->askAndSave(path);
    REQUIRE(question());
    for (QAbstractButton *button : question()->buttons())
        if (button->text() == QStringLiteral("&Replace")) QTest::mouseClick(button, Qt::LeftButton);
    spinUntil([&] { return saved.count() == 1; });
    CHECK(contentOf(path).startsWith("{\"id\":"));
}

TEST_CASE("a disk that fills up leaves the good file and says so", "[export]")
{
    DialogFixture shown;
    shown.choose("format", ExportWords::format(Format::Html));
    shown.translator.use(Language::TraditionalChinese);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("good.html"));
    {
        QFile good(path);
        REQUIRE(good.open(QIODevice::WriteOnly));
        good.write("good");
    }
    {
        const FileSizeLimit limit(1 << 15); // files grow no further: as on a full disk
        shown.dialog()->saveTo(path, true);
        spinUntil([&] { return !shown.dialog()->failure().isEmpty(); });
    }
    CHECK(shown.dialog()->failure().startsWith(QStringLiteral("未能寫入")));
    CHECK_FALSE(shown.dialog()->failure().contains(QStringLiteral("Free some space")));
    CHECK(contentOf(path) == "good");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    CHECK(shown.part<QPushButton>("save")->isEnabled());
    QSignalSpy saved(shown.dialog(), &ExportDialog::saved);
    shown.dialog()->saveTo(path, true); // with room again
    spinUntil([&] { return saved.count() == 1; });
    CHECK(contentOf(path).contains("</html>"));
    shown.translator.use(Language::English);
}

TEST_CASE("a folder that may not be written to is named", "[export]")
{
    QTemporaryDir own;
    QString folder = own.path();
    if (::geteuid() == 0)
        folder = QStringLiteral("/sys"); // even root makes no file there
    else
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    DialogFixture shown;
    shown.dialog()->askAndSave(folder + QStringLiteral("/paper.pdf"));
    spinUntil([&] { return !shown.dialog()->failure().isEmpty(); });
    CHECK(shown.dialog()->failure().contains(folder));
    CHECK(shown.dialog()->isVisible());
    QFile::setPermissions(own.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("a list without results says so instead of an empty file", "[export]")
{
    WindowFixture window;
    QTest::keyClicks(window.search(), QStringLiteral("xyzzyplugh"));
    QTest::qWait(300);
    window.settle();
    QTest::keyClick(window.window.get(), Qt::Key_E, Qt::ControlModifier);
    spinUntil([&] {
        const auto *dialog = window.window->exporting()->dialog();
        return dialog && !dialog->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled();
    });
    QStringList texts;
    for (const QLabel *label : window.window->exporting()->dialog()->findChildren<QLabel *>())
        if (label->isVisible()) texts << label->text();
    CHECK(texts.contains(QStringLiteral("Nothing to export")));
}

TEST_CASE("a comparison begins with the comparison paper", "[export]")
{
    WindowFixture window;
    ColumnChoices columns;
    for (const DocumentSummary &each : window.window->library()->documents())
        if (columns.size() < 2) columns.push_back(documentColumn(each.catalogue.id));
    columns.push_back(restColumn());
    window.window->exporting()->exportComparison(columns, Axis::Region);
    spinUntil([&] { return window.window->exporting()->dialog() != nullptr; });
    const ExportChoice choice = window.window->exporting()->dialog()->options()->choice();
    CHECK(choice.options.paper == PaperTemplate::Comparison);
    CHECK(choice.scope.columns == columns);
    CHECK(choice.scope.axis == Axis::Region);
}

TEST_CASE("the dialog prints the pages that it shows", "[export]")
{
    DialogFixture shown;
    shown.choose("format", ExportWords::format(Format::Pdf));
    shown.choose("template", ExportWords::paper(PaperTemplate::Brief));
    const int pages = shown.dialog()->preview()->paper()->pageCount();
    QTemporaryDir folder;
    auto printer = makePrinter(QStringLiteral("paper"));
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    printer->setResolution(72);
    QSignalSpy printed(shown.dialog(), &ExportDialog::printed);
    shown.dialog()->printTo(std::move(printer));
    spinUntil([&] { return printed.count() == 1; });
    CHECK(printed.first().first().toInt() == pages);
    const auto file =
        PdfPages::open(contentOf(folder.filePath(QStringLiteral("printed.pdf"))).toStdString());
    REQUIRE(file->count() == pages);
    const PageImage first = file->image(0, 36);
    CHECK(std::any_of(first.pixels.begin(), first.pixels.end(),
                      [](std::uint32_t pixel) { return (pixel & 0xff) < 0x80; }));
}

TEST_CASE("the dialog speaks another language at once", "[export]")
{
    DialogFixture shown;
    shown.translator.use(Language::TraditionalChinese);
    QTest::qWait(10);
    CHECK(shown.dialog()->windowTitle() == QStringLiteral("匯出"));
    CHECK(shown.part<QComboBox>("format")->currentText() == QStringLiteral("Word 文件 (DOCX)"));
    shown.translator.use(Language::English);
}

TEST_CASE("file names are free of what file systems forbid", "[export]")
{
    const auto name = [](const char16_t *title) {
        return suggestedFile(QString::fromUtf16(title), Format::Pdf).toStdString();
    };
    CHECK(name(u"Law: 仲裁/調解 \"2024\"?") == "Law 仲裁 調解 2024.pdf");
    CHECK(name(u"..\\..\\etc") == "etc.pdf");
    CHECK(name(u" \t\n") == "export.pdf");
    CHECK(QString::fromStdString(
              name(u"長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長"
                   u"長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長"))
              .size() == 64);
}
