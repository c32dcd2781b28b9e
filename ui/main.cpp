// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/calm_style.h"
#include "look/theme.h"
#include "model/error.h"
#include "store/store.h"
#include "utf16.h"
#include "window/main_window.h"
#include "window/translator.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <string_view>

using namespace policy;
using namespace policy::ui;

namespace {

struct Options {
    StoreFolders folders;
    QStringList imports;
    bool startupTime = false;
};

Options optionsOf(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Explores the recommendations of policy documents."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption library(
        QStringLiteral("library"),
        QCoreApplication::translate("main", "Use the library in <folder>; it is made if missing."),
        QCoreApplication::translate("main", "folder"));
    QCommandLineOption startupTime(
        QStringLiteral("startup-time"),
        QCoreApplication::translate(
            "main", "For the benchmarks: print the milliseconds to a filled window, and quit."));
    parser.addOption(library);
    parser.addOption(startupTime);
    parser.addPositionalArgument(QStringLiteral("files"),
                                 QCoreApplication::translate("main", "Files or folders to import."),
                                 QStringLiteral("[files…]"));
    parser.process(application);
    Options options;
    options.folders =
        parser.isSet(library)
            ? StoreFolders::in(
                  QFile::encodeName(QDir(parser.value(library)).absolutePath()).toStdString())
            : StoreFolders::ofUser();
    for (const QString &file : parser.positionalArguments())
        options.imports << QFileInfo(file).absoluteFilePath();
    options.startupTime = parser.isSet(startupTime);
    return options;
}

/// Help and the version are words for a terminal: they are given without a display too.
bool asksForWords(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "-h" || argument == "--help" || argument == "--help-all" ||
               argument == "-v" || argument == "--version";
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    if (asksForWords(argc, argv)) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("policy-explorer"));
    QCoreApplication::setApplicationName(QStringLiteral("policy-explorer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POLICY_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Policy Explorer"));
    QGuiApplication::setDesktopFileName(QStringLiteral("policy-explorer"));
    try {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        const Session session = Session::load({});
        applyStyle();
        applyTheme(session.theme);
        Translator translator;
        translator.use(session.language.value_or(Translator::ofSystem()));
        const Options options = optionsOf(application);
        MainWindow window(options.folders, &translator, options.imports);
        if (options.startupTime)
            QObject::connect(&window, &MainWindow::filled, [&] {
                std::printf("%lld\n", static_cast<long long>(sinceStart.elapsed()));
                QTimer::singleShot(0, &application, &QApplication::quit);
            });
        window.show();
        return QApplication::exec();
    } catch (const std::exception &error) {
        QMessageBox::critical(nullptr, QGuiApplication::applicationDisplayName(),
                              toQString(error.what()));
        return 1;
    }
}
