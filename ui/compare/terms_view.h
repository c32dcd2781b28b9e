// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compare_view.h"
#include "compare/terms_list.h"
#include "parts/state_page.h"

class QListView;
class QSplitter;
class QStackedWidget;

namespace policy {
class ComparisonDesk;
}

namespace policy::ui {

class Labels;
class Library;
class PageTabs;
class QuietLabel;
class WorkPage;

/// The words that set each document apart from the others, and where it has them.
class TermsView : public CompareView {
    Q_OBJECT
public:
    TermsView(Library *library, const Labels *labels, std::shared_ptr<ComparisonDesk> desk,
              QWidget *parent = nullptr);

    void show(const Compared &compared) override;
    [[nodiscard]] std::size_t fewest() const override { return 1; }
    [[nodiscard]] QJsonObject layoutState() const override;
    void setLayoutState(const QJsonObject &state) override;
    using CompareView::show;

    /// Which of the documents is looked at.
    void setDocument(std::size_t at);
    [[nodiscard]] QListView *terms() const { return terms_; }
    [[nodiscard]] QListView *lines() const { return lines_; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLists();
    void retranslate();
    void ask();
    void take(std::vector<Keyness> found);
    void fillTabs();
    void showTerms();
    void askLines();
    void open(const QModelIndex &index, bool enter);
    void showState(const QString &heading, const QString &text,
                   const std::vector<StatePage::Way> &ways = {});

    Library *library_;
    const Labels *labels_;
    std::shared_ptr<ComparisonDesk> desk_; ///< used in the reader lane only
    std::vector<std::string> documents_;   ///< asked for
    std::vector<Keyness> found_;
    std::size_t at_ = 0;
    TermsModel *termsModel_;
    KwicModel *linesModel_;
    QStackedWidget *stack_;
    QWidget *result_;
    PageTabs *tabs_;
    QuietLabel *note_;
    QSplitter *halves_;
    QListView *terms_;
    QListView *lines_;
    StatePage *state_;
    WorkPage *work_;
};

} // namespace policy::ui
