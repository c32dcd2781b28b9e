// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_desk.h"

#include "labels.h"
#include "lanes/library.h"
#include "messages.h"
#include "parts/notice.h"
#include "store/kept.h"
#include "utf16.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QUrl>
#include <QWidget>

namespace policy::ui {

namespace {

bool isSelection(const ExportScope &scope)
{
    return scope.kind == ExportScope::Kind::Recommendations;
}

} // namespace

ExportDesk::ExportDesk(Library *library, const Labels *labels, Notice *notice, QWidget *window)
    : QObject(window), library_(library), labels_(labels), notice_(notice), window_(window)
{
}

std::vector<OfferedScope>
ExportDesk::offered(const std::vector<CollectionSummary> &collections) const
{
    const ExportContext context = context_ ? context_() : ExportContext();
    std::vector<OfferedScope> offers;
    if (!context.selected.empty()) {
        ExportScope scope;
        scope.kind = ExportScope::Kind::Recommendations;
        scope.ids = context.selected;
        offers.push_back({tr("%n selected recommendation(s)", nullptr,
                             static_cast<int>(context.selected.size())),
                          scope,
                          {}});
    }
    ExportScope listed;
    listed.query = context.query;
    listed.order = context.order;
    const bool everything = context.query.text.empty() && context.query.choices.empty();
    const QString count = QLocale().toString(static_cast<qlonglong>(context.listed));
    offers.push_back(
        {everything ? tr("The whole library: %1").arg(count) : tr("All in the list: %1").arg(count),
         listed,
         {}});
    if (!context.document.empty()) {
        ExportScope document;
        document.kind = ExportScope::Kind::Documents;
        document.ids = {context.document};
        offers.push_back(
            {tr("Document: %1").arg(labels_->document(context.document)), document, {}});
    }
    for (const CollectionSummary &each : collections) {
        ExportScope scope;
        scope.kind = ExportScope::Kind::Collection;
        scope.collection = each.name;
        offers.push_back({tr("Collection: %1 (%2)")
                              .arg(toQString(each.name))
                              .arg(QLocale().toString(static_cast<qlonglong>(each.entries))),
                          scope, toQString(each.name)});
    }
    return offers;
}

void ExportDesk::open(const Prefer &prefer, ExportDialog::Purpose purpose,
                      const std::optional<OfferedScope> &more, std::optional<Axis> compared)
{
    if (dialog_) {
        dialog_->raise();
        return;
    }
    library_->reader().add(
        [](const Store &store, const std::stop_token &) { return store.kept().collections(); },
        [=, this](const std::vector<CollectionSummary> &collections) {
            if (dialog_) return; // asked twice
            std::vector<OfferedScope> offers = offered(collections);
            if (more) offers.push_back(*more);
            int chosen = 0;
            for (std::size_t i = 0; i < offers.size(); ++i)
                if (prefer(offers[i].scope)) chosen = static_cast<int>(i);
            dialog_ = new ExportDialog(library_->folders(), labels_->language(), std::move(offers),
                                       chosen, purpose, window_);
            dialog_->setAttribute(Qt::WA_DeleteOnClose);
            dialog_->setWindowModality(Qt::WindowModal);
            if (compared) dialog_->compareBy(*compared);
            connect(dialog_, &ExportDialog::saved, this, &ExportDesk::tellSaved);
            connect(dialog_, &ExportDialog::printed, this, [this](int pages) {
                notice_->tell(Notice::Kind::Done,
                              tr("%n page(s) went to the printer", nullptr, pages));
            });
            dialog_->show();
        },
        [this](const QString &sentence) {
            notice_->tell(Notice::Kind::Failure, message(sentence));
        });
}

void ExportDesk::exportShown(ExportDialog::Purpose purpose)
{
    const bool several = context_ && context_().selected.size() > 1;
    open(
        [several](const ExportScope &scope) {
            return several ? isSelection(scope) : scope.kind == ExportScope::Kind::Query;
        },
        purpose);
}

void ExportDesk::exportSelection()
{
    open(isSelection, ExportDialog::Purpose::Save);
}

void ExportDesk::exportCollection(const std::string &name)
{
    open(
        [name](const ExportScope &scope) {
            return scope.kind == ExportScope::Kind::Collection && scope.collection == name;
        },
        ExportDialog::Purpose::Save);
}

void ExportDesk::exportDocument(const std::string &id)
{
    ExportScope scope;
    scope.kind = ExportScope::Kind::Documents;
    scope.ids = {id};
    open([scope](const ExportScope &each) { return each == scope; }, ExportDialog::Purpose::Save,
         OfferedScope{tr("Document: %1").arg(labels_->document(id)), scope, {}});
}

void ExportDesk::exportComparison(const ColumnChoices &columns, Axis axis, const Query &query)
{
    ExportScope scope;
    scope.kind = ExportScope::Kind::Columns;
    scope.columns = columns;
    scope.query = query;
    scope.axis = axis;
    QStringList names;
    for (const ColumnChoice &each : columns)
        names << columnTitle(each, *labels_);
    open([scope](const ExportScope &each) { return each == scope; }, ExportDialog::Purpose::Save,
         OfferedScope{tr("Comparison: %1").arg(names.join(QStringLiteral(" · "))), scope, {}},
         axis);
}

void ExportDesk::tellSaved(const QString &path, int recommendations)
{
    notice_->tell(Notice::Kind::Done,
                  tr("%1 holds %n recommendation(s)", nullptr, recommendations)
                      .arg(QFileInfo(path).fileName()),
                  {{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }},
                   {tr("Show in Folder"), [path] { showInFolder(path); }}});
}

void showInFolder(const QString &path)
{
    // File managers that know the desktop's way select the file; else its folder opens.
    const QString file = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString();
    const int shown =
        QProcess::execute(QStringLiteral("dbus-send"),
                          {QStringLiteral("--session"), QStringLiteral("--type=method_call"),
                           QStringLiteral("--print-reply"), QStringLiteral("--reply-timeout=2000"),
                           QStringLiteral("--dest=org.freedesktop.FileManager1"),
                           QStringLiteral("/org/freedesktop/FileManager1"),
                           QStringLiteral("org.freedesktop.FileManager1.ShowItems"),
                           QStringLiteral("array:string:%1").arg(file), QStringLiteral("string:")});
    if (shown != 0) QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace policy::ui
