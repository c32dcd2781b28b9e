// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/quotations.h"
#include "reader/evidence.h"
#include "reader/finder.h"
#include "reader/page_view.h"
#include "reader/reader_actions.h"
#include "reader/reader_panel.h"
#include "reader/reading_page.h"
#include "reader/source_page.h"

#include <map>

class QSplitter;
class QStackedWidget;

namespace policy::ui {

class DetailPane;
class EmptyState;
class FindBar;
class ReaderHeader;
class TextSkeleton;

/// The reader panel's parts and how they work together.
class ReaderPanel::Impl {
public:
    Impl(ReaderPanel &panel, const Labels *labels);

    void open(std::shared_ptr<const Document> document, std::shared_ptr<const std::string> source);
    void showLoading();
    /// Puts a recommendation in focus, -1 none.
    void focus(int index);
    void revealFocus();
    void revealPassage(int passage);
    void markWords(const std::vector<Snippet> &snippets);
    void showForeignCounterpart(const Recommendation &counterpart);
    /// The interface's language or the names of things changed.
    void relabel();
    void setZoom(int percent);

    [[nodiscard]] const Document *document() const { return document_.get(); }
    [[nodiscard]] const Recommendation *focused() const;
    [[nodiscard]] int indexOf(const std::string &id) const;
    [[nodiscard]] const ReaderActions &actions() const { return actions_; }
    [[nodiscard]] int zoom() const { return zoom_; }

private:
    void build();
    void connectView();
    void connectFind();
    void connectDetails();
    void connectActions();
    void showPage(bool source);
    void switchPage(bool source);
    [[nodiscard]] Place inSource(Place place) const;
    [[nodiscard]] Place inReading(Place line) const;
    void updateMarks();
    void updateDetails();
    void updateActions();
    void sizeDetails();
    void toggleFold(int fold);
    void stepZoom(int steps);
    void stepRecommendation(int by);
    void goTo(int index);
    void goToCounterpart();
    void pressTag(int tag, Qt::KeyboardModifiers modifiers);
    void copyWithCitation();
    void dragSelection();
    [[nodiscard]] Quotation citedSelection() const;
    void startFind(const QString &words);
    void updateFound();
    void stepFound(int by);

    ReaderPanel &panel_;
    const Labels *labels_;
    ReaderActions actions_;
    std::shared_ptr<const Document> document_;
    std::shared_ptr<const std::string> source_;
    std::shared_ptr<ReadingPage> reading_;
    std::shared_ptr<SourcePage> lines_; ///< made when first wanted
    std::map<std::string, Place> lastPlaces_; ///< where each document was left
    int focus_ = -1;
    std::vector<ReaderTag> tags_;
    std::unique_ptr<Recommendation> foreignCounterpart_;
    bool showsSource_ = false;
    int zoom_ = 100;
    int currentFound_ = -1;
    bool detailsSizedByUser_ = false;

    Finder *finder_;
    QStackedWidget *stack_;
    EmptyState *empty_;
    TextSkeleton *loading_;
    QSplitter *splitter_;
    ReaderHeader *header_;
    PageView *view_;
    FindBar *find_;
    DetailPane *details_;
};

} // namespace policy::ui
