// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compare_view.h"
#include "inquiry.h"

#include <QWidget>

#include <array>
#include <map>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace policy::ui {

class ColumnBar;
class ComparisonInquiry;
class GridPage;
class Labels;
class Library;
class QueryState;
class StatePage;
class WorkPage;

/// Two to five documents or collections side by side, in one of several modes.
class ComparePage : public QWidget {
    Q_OBJECT
public:
    ComparePage(Library *library, QueryState *query, const Labels *labels, QWidget *parent = nullptr);
    ~ComparePage() override;

    /// Gives a mode its view; a mode without one is not offered. One view may serve two modes.
    void addView(CompareMode mode, CompareView *view);
    [[nodiscard]] CompareView *view(CompareMode mode) const;
    [[nodiscard]] CompareMode mode() const { return mode_; }
    void setMode(CompareMode mode);

    /// How the person has set its views: widths, folds, switches. As text, for the session.
    [[nodiscard]] QByteArray layoutState() const;
    void setLayoutState(const QByteArray &state);

    [[nodiscard]] RowOrder rowOrder() const;
    void setRowOrder(RowOrder order);
    /// The view by sector and by region.
    [[nodiscard]] GridPage *grid() const { return grid_; }

    [[nodiscard]] ColumnBar *columns() const { return columns_; }
    [[nodiscard]] ComparisonInquiry *inquiry() const { return inquiry_; }
    /// Adds a column and says so, or says why not. Returns whether it is compared now.
    bool add(const ColumnChoice &column);
    /// The view that is seen, or the state in its place.
    [[nodiscard]] QWidget *shown() const;
    /// What is compared at present; null before the first answer.
    [[nodiscard]] const Comparison *comparison() const { return compared_.comparison.get(); }

Q_SIGNALS:
    void readWanted(const QString &recommendation);
    void openWanted(const QString &recommendation);
    void passageWanted(const QString &document, int passage);
    void restoreWanted(const QString &document);
    void told(const QString &sentence);
    void modeChanged(policy::ui::CompareMode mode);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void retranslate();
    /// Asks again, or at the next time the page is seen.
    void refresh();
    void take(const Compared &compared);
    void showAlone(const ColumnChoice &column);
    void showView();
    void turnTo(QWidget *page);
    /// Shows why there is nothing to compare; false when there is.
    bool showChoosing();
    bool showMissing();
    bool showUnfit();
    void showFailure(const QString &sentence);
    void showCancelled();
    bool showEmptyColumn();
    void showNothingLeft(const std::vector<Loosening> &ways);
    void showState(std::string_view icon, const QString &heading, const QString &text,
                   const std::vector<std::pair<QString, std::function<void()>>> &ways = {});
    [[nodiscard]] std::pair<QString, std::function<void()>> wayToTakeOut(const ColumnChoice &column);
    [[nodiscard]] ComparisonRequest request() const;

    Library *library_;
    QueryState *query_;
    const Labels *labels_;
    ComparisonInquiry *inquiry_;
    ColumnBar *columns_;
    QWidget *modes_;
    QHBoxLayout *tools_;
    QButtonGroup *modeButtons_;
    QStackedWidget *stack_;
    StatePage *state_;
    GridPage *grid_;
    WorkPage *work_; ///< the old answer stays until it becomes clear that the new one takes long
    std::map<CompareMode, CompareView *> views_;
    CompareMode mode_ = CompareMode::Sectors;
    Compared compared_;
    ComparisonRequest askedFor_;
    bool outOfDate_ = true;
    std::string inFocus_;  ///< the recommendation that a view last put in focus
    bool turned_ = false; ///< the mode is another, its view has not been seen yet
};

} // namespace policy::ui
