// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/column_choices.h"
#include "export/export_dialog.h"
#include "model/keeping.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace policy::ui {

class Labels;
class Library;
class Notice;

/// What the window shows at the moment, all of which may go out.
struct ExportContext {
    std::vector<std::string> selected; ///< recommendations, in the list's order
    Query query;                       ///< what the list answers
    std::optional<Order> order;        ///< the list's; nothing: as in the documents
    std::int64_t listed = 0;           ///< recommendations that the query admits
    std::string document;              ///< the one that is read, "" for none
};

/// Opens the export dialog on what the window shows, and says what became of it.
class ExportDesk : public QObject {
    Q_OBJECT
public:
    ExportDesk(Library *library, const Labels *labels, Notice *notice, QWidget *window);

    /// Asked whenever a dialog opens.
    void setContext(std::function<ExportContext()> context) { context_ = std::move(context); }

    /// Several selected results if there are such, else the whole list.
    void exportShown(ExportDialog::Purpose purpose = ExportDialog::Purpose::Save);
    void exportSelection();
    void exportCollection(const std::string &name);
    void exportDocument(const std::string &id);
    /// Two to five columns side by side, narrowed by a filter.
    void exportComparison(const ColumnChoices &columns, Axis axis, const Query &query = {});

    [[nodiscard]] ExportDialog *dialog() const { return dialog_; }

private:
    /// Which of the scopes offered a dialog begins with.
    using Prefer = std::function<bool(const ExportScope &scope)>;

    void open(const Prefer &prefer, ExportDialog::Purpose purpose,
              const std::optional<OfferedScope> &more = {}, std::optional<Axis> compared = {});
    [[nodiscard]] std::vector<OfferedScope>
    offered(const std::vector<CollectionSummary> &collections) const;
    void tellSaved(const QString &path, int recommendations);

    Library *library_;
    const Labels *labels_;
    Notice *notice_;
    QWidget *window_;
    std::function<ExportContext()> context_;
    QPointer<ExportDialog> dialog_;
};

/// Shows the file in the system's file manager, selected where that can be.
void showInFolder(const QString &path);

} // namespace policy::ui
