// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_report.h"

#include "look/icons.h"
#include "look/typography.h"
#include "messages.h"
#include "utf16.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace policy::ui {

namespace {

using Outcome = ImportLine::Outcome;

int countOf(const ImportReport &report, Outcome outcome)
{
    return static_cast<int>(
        std::count_if(report.lines.begin(), report.lines.end(),
                      [outcome](const ImportLine &line) { return line.outcome == outcome; }));
}

} // namespace

QString ImportReportDialog::summary(const ImportReport &report)
{
    QStringList parts;
    if (const int added = countOf(report, Outcome::Added))
        parts << tr("%n document(s) added", nullptr, added);
    if (const int updated = countOf(report, Outcome::Updated))
        parts << tr("%n brought up to date", nullptr, updated);
    if (const int there = countOf(report, Outcome::AlreadyThere))
        parts << tr("%n already in the library", nullptr, there);
    if (const int failed = countOf(report, Outcome::Failed))
        parts << tr("%n file(s) could not be imported", nullptr, failed);
    if (report.cancelled) parts << tr("the rest was cancelled");
    if (parts.isEmpty()) return tr("There was nothing to import");
    return parts.join(tr(", ", "between parts of a summary"));
}

QString ImportReportDialog::sentence(const ImportLine &line)
{
    QString text;
    switch (line.outcome) {
    case Outcome::Added:
        text = tr("Added with %n recommendation(s).", nullptr, line.recommendations);
        break;
    case Outcome::Updated:
        text =
            tr("Brought up to date; it has %n recommendation(s).", nullptr, line.recommendations);
        break;
    case Outcome::AlreadyThere: text = tr("Already in the library; nothing was changed."); break;
    case Outcome::Failed: return message(line.message);
    }
    for (const std::string &warning : line.warnings)
        text += QLatin1Char(' ') + message(warning);
    return text;
}

ImportReportDialog::ImportReportDialog(const ImportReport &report, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import Report"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::two);
    auto *heading = new QLabel(summary(report), this);
    heading->setWordWrap(true);
    heading->setFont(inSize(font(), TypeSize::Large));
    layout->addWidget(heading);

    auto *list = new QTreeWidget(this);
    list->setHeaderLabels({tr("File"), tr("What became of it")});
    list->setRootIsDecorated(false);
    list->setWordWrap(true);
    list->setAccessibleName(tr("Files of the import"));
    std::vector<ImportLine> lines = report.lines;
    std::stable_partition(lines.begin(), lines.end(),
                          [](const ImportLine &line) { return line.outcome == Outcome::Failed; });
    for (const ImportLine &line : lines) {
        const QString path = toQString(line.path);
        auto *item = new QTreeWidgetItem(list, {QFileInfo(path).fileName(), sentence(line)});
        item->setToolTip(0, path);
        item->setToolTip(1, sentence(line));
        item->setIcon(0, icon(line.outcome == Outcome::Failed ? "warning" : "done"));
    }
    list->setColumnWidth(0, 240);
    layout->addWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(720, 360);
}

} // namespace policy::ui
