// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator.h"

#include "data_folder.h"
#include "look/typography.h"
#include "model/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace policy::ui {

namespace {

struct Files {
    QString locale;
    QString words;
    QString qtWords; ///< Qt has no Hong Kong translation; Taiwan's is the nearest
};

Files filesOf(Language language)
{
    switch (language) {
    case Language::TraditionalChinese:
        return {QStringLiteral("zh_HK"), QStringLiteral("policy-explorer_zh_HK"),
                QStringLiteral("qtbase_zh_TW")};
    case Language::SimplifiedChinese:
        return {QStringLiteral("zh_CN"), QStringLiteral("policy-explorer_zh_CN"),
                QStringLiteral("qtbase_zh_CN")};
    case Language::English:
    case Language::Unknown: break;
    }
    return {QStringLiteral("en_GB"), QStringLiteral("policy-explorer_en"), QString()};
}

/// Installed beside the data, else where the build made them.
QString folderWith(const QString &file)
{
    const QString installed = QDir(QString::fromStdString(dataFolder().string()))
                                  .filePath(QStringLiteral("translations"));
    if (QFile::exists(installed + QLatin1Char('/') + file + QStringLiteral(".qm")))
        return installed;
    return QStringLiteral(POLICY_TRANSLATIONS_BUILD);
}

} // namespace

void Translator::use(Language language)
{
    if (language == language_) return;
    const Files files = filesOf(language);
    const QString folder = folderWith(files.words);
    if (!words_.load(files.words, folder))
        throw Error("Cannot find the interface's words in " + folder.toStdString() +
                    ". Install the program again.");
    language_ = language;
    QLocale::setDefault(QLocale(files.locale));
    if (!files.qtWords.isEmpty() &&
        qtWords_.load(files.qtWords, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtWords_);
    else
        QCoreApplication::removeTranslator(&qtWords_);
    QCoreApplication::installTranslator(&words_);
    applyInterfaceFont(language);
}

Language Translator::ofSystem()
{
    for (const QString &name : QLocale::system().uiLanguages())
        if (name.startsWith(QLatin1String("zh")) || name.startsWith(QLatin1String("en")))
            return languageOf(QLocale(name));
    return Language::English;
}

QString Translator::ownName(Language language)
{
    switch (language) {
    case Language::TraditionalChinese: return QStringLiteral("繁體中文");
    case Language::SimplifiedChinese: return QStringLiteral("简体中文");
    case Language::English:
    case Language::Unknown: break;
    }
    return QStringLiteral("English");
}

} // namespace policy::ui
