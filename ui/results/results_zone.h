// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inquiry.h"
#include "model/result.h"

#include <QWidget>

class QComboBox;
class QListView;
class QStackedWidget;
class QToolButton;

namespace policy::ui {

class ComparePage;
class Labels;
class Library;
class NotesPage;
class OverviewPage;
class PageTabs;
class PassagesModel;
class QueryState;
class QuietLabel;
class ResultViews;
class ResultsModel;
class Skeleton;
class StatePage;

/// The middle zone: the pages of what was found, and what to do when nothing was.
class ResultsZone : public QWidget {
    Q_OBJECT
public:
    enum Page { Recommendations, Passages, Compare, Overview, Notes };

    ResultsZone(Library *library, QueryState *query, Inquiry *inquiry, const Labels *labels,
                QWidget *parent = nullptr);

    [[nodiscard]] ResultViews *views() const { return views_; }
    [[nodiscard]] ResultsModel *model() const { return model_; }
    [[nodiscard]] ComparePage *compare() const { return compare_; }
    [[nodiscard]] OverviewPage *overview() const { return overview_; }
    [[nodiscard]] NotesPage *notes() const { return notes_; }
    [[nodiscard]] const std::vector<Hit> &hits() const;
    [[nodiscard]] int page() const;
    void setPage(int page);
    void setTable(bool table);
    void setGrouping(Grouping grouping);
    void setOrder(Order order);
    /// The result to come back to when the next list arrives.
    void keep(const std::string &id) { kept_ = id; }
    void focusList();
    /// Moves in the list of the present page, from the search field.
    void move(int steps);
    void movePages(int pages);
    /// The library could not be opened.
    void showFailure(const QString &sentence, const std::function<void()> &again,
                     const std::function<void()> &elsewhere);
    void showLoading();

Q_SIGNALS:
    void currentChanged(const QString &id);
    void opened(const QString &id);
    void passageChosen(const QString &document, int passage);
    void passageOpened(const QString &document, int passage);
    void tagClicked(const policy::Choice &choice, Qt::KeyboardModifiers modifiers);
    void importWanted();
    void tableChanged(bool table);
    void pageChanged(int page);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    void turnTo(int page);
    void buildPassages(const Labels *labels);
    void retranslate();
    void answer(const RecommendationPage &page);
    void showNothing(const std::vector<Loosening> &ways);
    void showEmpty();
    void showFound(const HitPage &page);
    void showHints(const std::vector<std::string> &hints);
    void tellPassage(const QModelIndex &index, bool open);

    Library *library_;
    QueryState *query_;
    Inquiry *inquiry_;
    const Labels *labels_;
    ResultsModel *model_;
    PassagesModel *passagesModel_;
    PageTabs *tabs_;
    QWidget *listTools_; ///< how the recommendations are shown: only on their page
    QComboBox *group_;
    QComboBox *order_;
    QToolButton *cards_;
    QToolButton *table_;
    QuietLabel *hints_;
    QStackedWidget *pages_;
    QStackedWidget *list_; ///< of the first page: skeleton, views or a state
    Skeleton *skeleton_;
    ResultViews *views_;
    StatePage *state_;
    QStackedWidget *found_; ///< of the second page: passages or a state
    QListView *passages_;
    StatePage *noPassages_;
    ComparePage *compare_;
    OverviewPage *overview_;
    NotesPage *notes_;
    std::string kept_;
    Query answered_; ///< the query of the list that is shown
    std::vector<Loosening> ways_;
};

} // namespace policy::ui
