// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compare_view.h"
#include "compare/versions_list.h"

#include <map>

class QComboBox;
class QListView;
class QStackedWidget;
class QToolButton;

namespace policy {
class ComparisonDesk;
}

namespace policy::ui {

class Labels;
class Library;
class QuietLabel;
class StatePage;
class WorkPage;

/// What became of the recommendations from one version of a document to another: two documents, or
/// one and what it was before it was updated.
class VersionsView : public CompareView {
    Q_OBJECT
public:
    VersionsView(Library *library, const Labels *labels, std::shared_ptr<ComparisonDesk> desk,
                 QWidget *parent = nullptr);

    void show(const Compared &compared) override;
    [[nodiscard]] std::size_t fewest() const override { return 1; }
    [[nodiscard]] QWidget *tools() override { return tools_; }
    [[nodiscard]] QJsonObject layoutState() const override;
    void setLayoutState(const QJsonObject &state) override;
    using CompareView::show;

    /// One of the two: a document of the library, or an earlier edition of one (1: the last before
    /// the present).
    struct Side {
        std::string document;
        int edition = 0;
        friend bool operator==(const Side &, const Side &) = default;
    };
    void setSides(Side old, Side now);
    [[nodiscard]] const Side &old() const { return old_; }
    [[nodiscard]] const Side &now() const { return now_; }
    [[nodiscard]] VersionsModel *model() const { return model_; }
    [[nodiscard]] QListView *list() const { return list_; }

protected:
    void changeEvent(QEvent *event) override;

private:
    using Editions = std::map<std::string, std::vector<EditionSummary>>;

    void buildTools();
    QWidget *buildSummary();
    void retranslate();
    void askEditions();
    void choose();
    void fillSides();
    void takeSides();
    void ask();
    void take(VersionRows rows);
    void retitle();
    void wantKinds();
    void open(const QModelIndex &index, bool enter);
    void showState(const QString &heading, const QString &text);
    [[nodiscard]] QString sideName(const Side &side) const;

    Library *library_;
    const Labels *labels_;
    std::shared_ptr<ComparisonDesk> desk_; ///< used in the reader lane only
    std::vector<std::string> compared_;    ///< documents among the columns
    Editions editions_;
    Side old_;
    Side now_;
    VersionSummary summary_;
    VersionsModel *model_;
    QStackedWidget *stack_;
    QWidget *result_;
    QListView *list_;
    StatePage *state_;
    WorkPage *work_;
    QuietLabel *characters_ = nullptr;
    std::map<VersionKind, QToolButton *> kinds_;
    QWidget *tools_;
    QComboBox *oldBox_ = nullptr;
    QComboBox *nowBox_ = nullptr;
    QToolButton *swap_ = nullptr;
};

} // namespace policy::ui
