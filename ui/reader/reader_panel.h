// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/keeping.h"
#include "model/query.h"
#include "model/result.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QAction;

namespace policy::ui {

class Keeper;
class Labels;
struct ReaderMarks;

/// The document as it reads, with the recommendation in focus and why it has its tags. Knows no
/// store: it is given values and tells by signals what the user wants.
class ReaderPanel : public QWidget {
    Q_OBJECT
public:
    explicit ReaderPanel(const Labels *labels, QWidget *parent = nullptr);
    /// Who keeps what the person marks, notes and corrects here; without one nothing can be.
    void setKeeper(Keeper *keeper);
    ~ReaderPanel() override;

    /// Shows the document from its beginning, or where it was when it is the same document. `source`
    /// is Store::sourceText(); without it the source lines cannot be shown.
    void showDocument(std::shared_ptr<const Document> document,
                      std::shared_ptr<const std::string> source);
    /// Puts the recommendation of the shown document in focus and scrolls to it; "" takes the focus
    /// away. An id the document does not have is ignored.
    void showRecommendation(const std::string &id);
    /// Scrolls to a passage (a heading of the outline, a hit) without a recommendation in focus.
    void showPassage(int passage);
    /// Marks the words searched for, wherever the document has them: those that the result list
    /// marks in its snippets, as the text writes them. An empty list takes the marks away.
    void setMarkedWords(const std::vector<Snippet> &snippets);
    /// The counterpart when it stands in another document (see counterpartNeeded()).
    void showCounterpart(const Recommendation &counterpart);
    /// What the person keeps in the document shown; of another document: ignored.
    void showMarks(const ReaderMarks &marks);
    /// Scrolls to words and selects them.
    void showStretch(const Stretch &stretch);
    /// What is selected, else the recommendation in focus, else the document: where a mark would
    /// go.
    [[nodiscard]] std::optional<MarkTarget> target() const;
    /// Nothing is open: says how to open something.
    void clear();
    /// A document was asked for and is not here yet: an empty page, nothing jumps.
    void showLoading();

    /// Id of the document shown, "" for none; of the recommendation in focus, "" for none.
    [[nodiscard]] std::string document() const;
    [[nodiscard]] std::string recommendation() const;

    /// Everything the panel can do, named and with its shortcut, for menus and the shortcuts page.
    [[nodiscard]] QList<QAction *> readerActions() const;
    /// Zoom in per cent of the normal size, 50…300; the session keeps it.
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);
    [[nodiscard]] bool showsSource() const;
    void setShowsSource(bool shows);

Q_SIGNALS:
    /// A tag was clicked: filter by it (Ctrl: add it, Alt: exclude it).
    void tagClicked(const policy::Choice &choice, Qt::KeyboardModifiers modifiers);
    /// The user put another recommendation in focus in the text: the result list should follow.
    void recommendationActivated(const QString &id);
    /// The recommendation in focus has a counterpart in another document: showCounterpart() wanted.
    void counterpartNeeded(const QString &id);
    /// The user wants to go to the counterpart in another document.
    void counterpartRequested(const QString &id);
    void zoomChanged(int percent);
    /// The recommendation in focus is to go into a collection; the choice opens at `about`.
    void collectWanted(const QString &id, const QRect &about);
    /// The colours are to get names.
    void colourNamesWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace policy::ui
