// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "look/typography.h"
#include "reader/block_heights.h"
#include "reader/page_content.h"
#include "reader/page_setter.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace policy::ui {

/// A place in the text of a page: offset in UTF-16 units into the unit's text.
struct Place {
    int unit = -1;
    int offset = 0;

    friend constexpr auto operator<=>(const Place &, const Place &) = default;
};

/// A stretch of one unit's text.
struct PlaceRange {
    int unit = -1;
    TextRange range;

    friend constexpr auto operator<=>(const PlaceRange &, const PlaceRange &) = default;
};

/// Words that are evidence of a tag.
struct EvidenceMark {
    PlaceRange place;
    Tone tone = Tone::Region;
    int tag = -1; ///< which tag of the tag strip
    QString tip;  ///< why the tag is there
};

/// Words that a person highlighted or has a note on.
struct KeptMark {
    PlaceRange place;
    std::string colour; ///< of the highlight; "" for a note alone
    bool note = false;  ///< a sign stands beside the line where it begins
    int mark = -1;      ///< the parts of one mark have the same number
    QString tip;        ///< what the colour means and what the notes say
};

/// Text of a recommendation: has a bar at its side.
struct RecommendationMark {
    PlaceRange place;
    int recommendation = -1; ///< index into Document::recommendations
};

/// Shows a PageContent of any length: only what is seen is laid out. Selects and copies text, marks
/// words, evidence and recommendations.
class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    /// `source`: lines with their numbers instead of a set page. Scrolls to the top.
    void setContent(std::shared_ptr<const PageContent> content, bool source);
    /// The content's blocks were made anew (something was opened or closed); keeps the place.
    void contentChanged();
    [[nodiscard]] const PageContent *content() const { return content_.get(); }
    void setZoom(double zoom);

    /// All in any order.
    void setRecommendations(std::vector<RecommendationMark> marks);
    void setFocusedRecommendation(int recommendation);
    void setEvidence(std::vector<EvidenceMark> evidence);
    void setKept(std::vector<KeptMark> marks);
    /// Lights the evidence of a tag, -1 none.
    void setLitTag(int tag);
    /// Words marked wherever they are, as written (case apart).
    void setWords(const QStringList &words);
    [[nodiscard]] const QStringList &words() const { return words_; }
    /// Places found by find-in-document, in order, and which of them is the current one (-1 none).
    void setFound(std::vector<PlaceRange> found, int current);

    /// Scrolls so that the range is seen with room around it; does nothing if it is already.
    void reveal(const PlaceRange &range);
    /// Scrolls so that the place's line is `y` pixels below the viewport's top.
    void putAt(Place place, double y);
    /// Distance of the place's line from the viewport's top.
    [[nodiscard]] double yOf(Place place);
    [[nodiscard]] bool isSeen(Place place);
    /// The first place whose line is wholly seen.
    [[nodiscard]] Place topPlace();
    /// What stands `y` pixels below the viewport's top: a unit, and behind the point the part of
    /// its height that lies above (12.25: a quarter into unit 12). -1 for an empty page.
    [[nodiscard]] double shareAt(double y);
    /// Scrolls so that such a place stands `y` pixels below the viewport's top.
    void putShareAt(double share, double y);
    /// The place under a point of the viewport, nothing outside the text.
    [[nodiscard]] std::optional<Place> placeAt(QPoint point, bool nearest = false);

    /// Where a character is drawn, in the viewport's coordinates.
    [[nodiscard]] QRect rectOf(Place place);

    [[nodiscard]] Place caret() const { return caret_; }
    [[nodiscard]] bool hasSelection() const { return anchor_ != caret_ && anchor_.unit >= 0; }
    [[nodiscard]] std::pair<Place, Place> selection() const;
    [[nodiscard]] QString selectedText() const;
    void select(Place from, Place to);
    void selectAll();
    void clearSelection();
    /// Shows a place between two characters, which the arrows and a click move; what is chosen so
    /// is caret().
    void offerCaret(Place at);
    void hideCaret();
    [[nodiscard]] bool offersCaret() const { return caretShown_; }

Q_SIGNALS:
    void foldClicked(int fold);
    void recommendationClicked(int recommendation);
    /// The pointer is over evidence of this tag, -1: of none any more.
    void tagHovered(int tag);
    void selectionChanged();
    void caretChosen(); ///< Enter
    void caretLeft();   ///< Esc
    /// A selection has been made with the pointer, which is let go here (screen coordinates).
    void selectionMade(const QPoint &at);
    /// Words with a mark of the person's were clicked.
    void keptClicked(int mark, const QPoint &at);
    /// What can be done at this place is wanted.
    void menuWanted(const QPoint &at);
    /// Ctrl and the wheel: one step larger (+1) or smaller (-1).
    void zoomWanted(int steps);
    /// The selection is being dragged away: whoever knows what it is starts the drag.
    void dragStarted();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    friend class PagePainter;
    static constexpr int pageTop = space::three; ///< margin above the first block

    /// A place that keeps its distance from the viewport's top while heights become known.
    struct Hold {
        Place place;
        double y = 0;
        double share = -1; ///< instead of the place: see shareAt()
    };

    void relayout(const std::optional<Hold> &hold);
    [[nodiscard]] std::optional<Hold> holdTop();
    void settle(const std::optional<Hold> &hold = std::nullopt);
    bool layOutSeen();
    void updateScrollBar();
    const SetBlock &setBlock(int block);
    void forgetFarBlocks(int first, int last);
    [[nodiscard]] double lineY(Place place);
    [[nodiscard]] double shareY(double share);
    /// Top and height of all blocks of a unit, or of the fold that stands for it.
    [[nodiscard]] std::pair<double, double> stretchOf(int unit);
    [[nodiscard]] int firstBlockOf(int unit) const;
    [[nodiscard]] const EvidenceMark *evidenceAt(Place place) const;
    [[nodiscard]] const KeptMark *keptAt(Place place) const;
    [[nodiscard]] int recommendationAt(Place place) const;
    [[nodiscard]] int foldAt(QPoint point);
    [[nodiscard]] bool isOnSelection(QPoint point);
    void hover(QPoint point);
    void dragTo(QPoint point);
    void moveCaret(QKeyEvent *event);
    bool pressInCaret(QKeyEvent *event);
    void setSelection(Place anchor, Place caret);

    std::shared_ptr<const PageContent> content_;
    bool source_ = false;
    double zoom_ = 1;
    std::unique_ptr<PageSetter> setter_;
    BlockHeights heights_;
    std::unordered_map<int, std::unique_ptr<SetBlock>> set_; ///< blocks laid out, by number
    bool settling_ = false;
    std::optional<PlaceRange> wanted_; ///< to be revealed as soon as there is a size to do it in

    std::vector<RecommendationMark> recommendations_;
    std::vector<EvidenceMark> evidence_;
    std::vector<KeptMark> kept_;
    QStringList words_;
    std::vector<PlaceRange> found_;
    int currentFound_ = -1;
    int focused_ = -1;
    int litTag_ = -1;
    int hoveredTag_ = -1;
    int hoveredFold_ = -1;

    Place anchor_;
    Place caret_;
    bool caretShown_ = false;
    bool dragging_ = false;
    bool pressedOnSelection_ = false; ///< a drag out of the window, or a click that ends it
    QPoint pressedAt_;
    QBasicTimer scrollTimer_; ///< while the pointer drags a selection beyond the viewport
};

} // namespace policy::ui
