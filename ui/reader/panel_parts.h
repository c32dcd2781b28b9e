// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/quotations.h"
#include "reader/evidence.h"
#include "reader/finder.h"
#include "reader/keep_actions.h"
#include "reader/kept_marks.h"
#include "reader/page_view.h"
#include "reader/reader_actions.h"
#include "reader/reader_panel.h"
#include "reader/reading_page.h"
#include "reader/source_page.h"

#include <map>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace policy::ui {

class CutBar;
class DetailPane;
class EmptyState;
class FindBar;
class MarkSheet;
class NotesSheet;
class QuickChoose;
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

    // What a person keeps (panel_keep.cpp)
    void setKeeper(Keeper *keeper);
    void showMarks(const ReaderMarks &marks);
    void showStretch(const Stretch &stretch);
    [[nodiscard]] std::optional<MarkTarget> target() const;
    [[nodiscard]] const KeepActions &keepActions() const { return keep_; }

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
    [[nodiscard]] CitedWords citedSelection() const;
    void startFind(const QString &words);
    void updateFound();
    void stepFound(int by);

    // What a person keeps (panel_keep.cpp, panel_correct.cpp)
    void connectKeep();
    void connectCorrecting();
    void updateKept();
    void updateKeepActions();
    void offerMarks(const QPoint &at);
    void openMark(int mark, const QPoint &at);
    void openSheet(const Stretch &stretch, const QRect &about, bool writing);
    void highlight(const std::string &colour);
    void note();
    void stepMark(int by);
    void showTextMenu(const QPoint &at);
    [[nodiscard]] std::optional<Stretch> selectedStretch() const;
    [[nodiscard]] QRect placeOf(const Stretch &stretch) const;
    void offerTags(Facet facet);
    void correctTag(int tag);
    void mergeWithNext();
    void offerCut();
    void endCut();
    void splitHere();
    void addRecommendation(const Stretch &stretch);
    [[nodiscard]] std::optional<std::size_t> splitOffset() const;

    ReaderPanel &panel_;
    const Labels *labels_;
    ReaderActions actions_;
    KeepActions keep_;
    Keeper *keeper_ = nullptr;
    ReaderMarks marks_;
    std::string lastColour_ = "yellow";
    MarkSheet *sheet_ = nullptr; ///< made with the keeper
    NotesSheet *documentNotes_ = nullptr;
    QuickChoose *quick_ = nullptr;
    QMenu *correctMenu_ = nullptr;
    std::shared_ptr<const Document> document_;
    std::shared_ptr<const std::string> source_;
    std::shared_ptr<ReadingPage> reading_;
    std::shared_ptr<SourcePage> lines_;       ///< made when first wanted
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
    CutBar *cut_;
    DetailPane *details_;
};

} // namespace policy::ui
