// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compare_view.h"
#include "model/alignment.h"
#include "model/progress.h"

#include <QPointer>

#include <map>
#include <stop_token>

class QComboBox;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace policy {
class Store;
}

namespace policy::ui {

class Labels;
class Library;
class ReadingColumn;
class Skeleton;
class StatePage;
class WorkPage;

/// The documents themselves beside each other. The recommendation in focus and what it is linked to
/// stand at one height and are marked in every column; scrolling one column brings the others along
/// by what belongs together, unless they are let go.
class ReadingView : public CompareView {
    Q_OBJECT
public:
    ReadingView(Library *library, const Labels *labels, QWidget *parent = nullptr);
    ~ReadingView() override;

    void show(const Compared &compared) override;
    [[nodiscard]] QWidget *tools() override;
    void focusOn(const std::string &recommendation) override;
    [[nodiscard]] QJsonObject layoutState() const override;
    void setLayoutState(const QJsonObject &state) override;
    using CompareView::show;

    [[nodiscard]] const std::vector<ReadingColumn *> &columns() const { return columns_; }
    [[nodiscard]] bool isTogether() const;
    /// Columns scroll together, or each by itself.
    void setTogether(bool together);
    /// Puts a recommendation in focus, and in the other columns what it is linked to.
    void focus(std::size_t column, int recommendation, bool reveal);
    /// The next (1) or previous (-1) recommendation of the column that has the keyboard; within a
    /// chosen row only those of the row.
    void step(int direction);
    /// Goes along one row of the comparison; "": along all recommendations.
    void setRow(const std::string &row);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the lane reads for the columns.
    struct Books {
        std::vector<std::shared_ptr<const Document>> documents;
        std::map<std::pair<std::size_t, std::size_t>, Alignment> alignments; ///< of every two
    };

    static Books booksOf(const Store &store, const std::vector<std::string> &documents,
                         const std::vector<Link> &links, const Progress &progress,
                         const std::stop_token &stop);
    void buildTools();
    void retranslate();
    void fillRows();
    void ask();
    void take(Books books);
    void connectColumn(std::size_t column);
    void bringAlong(std::size_t from);
    void put(std::size_t column, double place, double y);
    void setZoom(int percent);
    [[nodiscard]] std::size_t active() const;
    /// The best linked recommendation of another column, -1 for none.
    [[nodiscard]] int linkedIn(const std::string &recommendation, std::size_t column) const;
    [[nodiscard]] int partnerIn(std::size_t column, const std::string &recommendation) const;
    double lineUp(std::size_t column, int passage, double y);
    [[nodiscard]] const ComparisonRow *row() const;
    [[nodiscard]] bool isInRow(std::size_t column, int recommendation) const;
    void showState(const QString &heading, const QString &text);
    void showCancelled();
    void turnTo(QWidget *page);
    void markWords();

    Library *library_;
    const Labels *labels_;
    Compared compared_;
    Books books_;
    std::vector<std::string> documents_; ///< shown, or asked for
    std::vector<ReadingColumn *> columns_;
    std::vector<double> apart_; ///< how far each column stands from where the chain would have it
    std::string wanted_;        ///< to be put in focus when the documents are there
    std::string row_;
    std::string wantedRow_; ///< of the last run, to be gone along when the documents are there
    bool moving_ = false; ///< columns are being brought along
    int zoom_ = 100;
    QStackedWidget *stack_;
    QSplitter *splitter_ = nullptr;
    Skeleton *skeleton_;
    StatePage *state_;
    WorkPage *work_;
    QWidget *tools_;
    QToolButton *together_ = nullptr;
    QToolButton *previous_ = nullptr;
    QToolButton *next_ = nullptr;
    QComboBox *rows_ = nullptr;
};

} // namespace policy::ui
