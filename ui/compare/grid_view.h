// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/grid_layout.h"
#include "compare/grid_lines.h"
#include "compare/link_words.h"
#include "model/query.h"

#include <QAbstractScrollArea>
#include <QJsonObject>

#include <optional>

namespace policy::ui {

class GridHead;
class GridPainter;
class Labels;

/// The comparison as a grid: rows are sectors or regions, columns what is compared, cells cards of
/// recommendations. It paints what is seen and has no widget a card. Heads of rows and columns stay
/// in view.
///
/// A card can be *current* (the keyboard is there), *selected* (its links are lit) and, beside the
/// selected one, *paired* with it.
class GridView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// `names` outlives it.
    GridView(const Labels *labels, const TermNames *names, QWidget *parent = nullptr);
    ~GridView() override;

    void show(std::shared_ptr<const Comparison> comparison);
    void setOrder(RowOrder order);
    void setAllOpen(bool open);
    using QWidget::show;

    [[nodiscard]] const GridLines &lines() const { return lines_; }
    [[nodiscard]] const GridLayout &layoutOfGrid() const { return layout_; }
    [[nodiscard]] const Labels &labels() const { return *labels_; }

    [[nodiscard]] GridPlace current() const { return current_; }
    [[nodiscard]] const std::string &selected() const { return selected_; }
    [[nodiscard]] const std::string &paired() const { return paired_; }
    /// The link between the selected recommendation and this one; null for none.
    [[nodiscard]] const Link *linkTo(const std::string &recommendation) const;
    void setCurrent(GridPlace place);
    /// Lights the links of a recommendation; "" for none.
    void select(const std::string &recommendation);
    /// Puts a recommendation beside the selected one; "" for none.
    void pair(const std::string &recommendation);
    /// Opens what hides it, scrolls there and makes it current. Says whether it is in the grid.
    bool goTo(const std::string &recommendation);
    /// To the next (1) or last (-1) recommendation that is linked with the selected one.
    void followLink(int step);

    /// Where something is in the viewport; may be outside of what is seen.
    [[nodiscard]] QRect viewRect(GridPlace place) const;
    [[nodiscard]] QRect moreRect(int line, int column) const;
    [[nodiscard]] GridPlace placeAt(const QPoint &point) const;
    void setColumnWidth(int column, int width); ///< column -1: the row heads
    void shareRoom();
    /// Widths and folds, for the next run.
    [[nodiscard]] QJsonObject layoutState() const;
    void setLayoutState(const QJsonObject &state);
    [[nodiscard]] QWidget *head() const;
    [[nodiscard]] int horizontalOffset() const;
    /// What a screen reader says of a place.
    [[nodiscard]] QString sentence(GridPlace place) const;
    /// Why a cell has no card: silent, under the filter only, or only in narrower lines. The short
    /// form leaves out how many there are.
    [[nodiscard]] static QString absence(const GridLine::Cell &cell, bool brief = false);
    /// The name of a line and what it counts.
    [[nodiscard]] QString lineName(const GridLine &line) const;

Q_SIGNALS:
    void selectionChanged(const QString &selected, const QString &paired);
    void readWanted(const QString &recommendation);
    void openWanted(const QString &recommendation);
    void copyWanted(const QStringList &recommendations, const QString &heading);
    void filterWanted(const policy::Choice &choice);
    void columnMoved(int from, int to);
    void columnRemoved(int column);
    void foldingChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    friend class GridHead;

    void arrange();
    void afterFolding(const std::string &row, int column, const std::string &card);
    void fold(int line, bool open);
    void showWhole(int line, bool whole);
    void reveal(GridPlace place);
    void moveUpDown(int step);
    void moveSideways(int step);
    void movePage(int direction);
    [[nodiscard]] int cardsIn(int line, int column) const; ///< stops: cards and “more”, at least 1
    void use(GridPlace place);
    void pairWith(GridPlace place);
    void copy(GridPlace place);
    void copyRow(int line);
    bool tip(const QPoint &point, const QPoint &global);
    void tellFocus();

    const Labels *labels_;
    const TermNames *names_;
    GridLines lines_;
    GridLayout layout_;
    GridHead *head_;
    std::unique_ptr<GridPainter> painter_;
    GridPlace current_;
    GridPlace hovered_;
    std::string selected_;
    std::string paired_;
    int resizing_ = -2; ///< the column whose edge is dragged; -1: the row heads
};

} // namespace policy::ui
