// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_choice.h"

#include "model/error.h"
#include "utf16.h"

#include <QDate>
#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace policy::ui {

namespace {

constexpr int longestName = 60;
const QLatin1String group("export");

/// A number stored for an enum, kept inside its range.
template <class Enum> Enum stored(const QSettings &settings, const char *key, Enum first, Enum last)
{
    const int value = settings.value(QLatin1String(key), static_cast<int>(first)).toInt();
    return static_cast<Enum>(std::clamp(value, 0, static_cast<int>(last)));
}

} // namespace

ExportChoice rememberedChoice(Language interface)
{
    QSettings settings;
    settings.beginGroup(group);
    ExportChoice choice;
    ReportOptions &options = choice.options;
    options.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    const auto labels =
        languageFromTag(settings.value(QLatin1String("labels")).toString().toStdString());
    options.language = labels && *labels != Language::Unknown ? *labels : interface;
    options.grouping =
        stored(settings, "grouping", policy::Grouping::Document, policy::Grouping::Stage);
    options.paper = stored(settings, "template", PaperTemplate::Full, PaperTemplate::Comparison);
    options.byteOrderMark = settings.value(QLatin1String("byte-order-mark"), true).toBool();
    try {
        choice.format =
            formatFromName(settings.value(QLatin1String("format"), QStringLiteral("docx"))
                               .toString()
                               .toStdString());
        const QString parts = settings.value(QLatin1String("parts")).toString();
        if (!parts.isEmpty()) options.parts = partsFromNames(parts.toStdString());
    } catch (const UsageError &) {
        choice.format = Format::Docx; // written by another version
    }
    const int order = settings.value(QLatin1String("order"), -1).toInt();
    if (order >= 0 && order <= static_cast<int>(Order::Date))
        choice.scope.order = static_cast<Order>(order);
    choice.scope.axis = stored(settings, "axis", Axis::Sector, Axis::Region);
    return choice;
}

void remember(const ExportChoice &choice)
{
    QSettings settings;
    settings.beginGroup(group);
    const ReportOptions &options = choice.options;
    settings.setValue(QLatin1String("labels"), toQString(languageTag(options.language)));
    settings.setValue(QLatin1String("grouping"), static_cast<int>(options.grouping));
    settings.setValue(QLatin1String("template"), static_cast<int>(options.paper));
    settings.setValue(QLatin1String("byte-order-mark"), options.byteOrderMark);
    settings.setValue(QLatin1String("format"), toQString(formatInfo(choice.format).name));
    settings.setValue(QLatin1String("parts"), toQString(namesOf(options.parts)));
    settings.setValue(QLatin1String("order"),
                      choice.scope.order ? static_cast<int>(*choice.scope.order) : -1);
    settings.setValue(QLatin1String("axis"), static_cast<int>(choice.scope.axis));
}

QString rememberedFolder()
{
    const QString folder = QSettings().value(QLatin1String("export/folder")).toString();
    if (!folder.isEmpty() && QDir(folder).exists()) return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void rememberFolder(const QString &folder)
{
    QSettings().setValue(QLatin1String("export/folder"), folder);
}

bool takesParts(Format format)
{
    return formatInfo(format).paper || format == Format::Xlsx || format == Format::Csv;
}

QString suggestedFile(const QString &title, Format format)
{
    // What Windows forbids too: the file may go there.
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f\\x7f<>:\"/\\\\|?*]+"));
    QString name = QString(title).replace(forbidden, QStringLiteral(" ")).simplified();
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    if (name.size() > longestName) {
        name.truncate(longestName);
        if (name.back().isHighSurrogate()) name.chop(1);
    }
    name = name.trimmed();
    while (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty()) name = QStringLiteral("export");
    return name + QLatin1Char('.') + toQString(formatInfo(format).extension);
}

} // namespace policy::ui
