// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/evidence.h"

#include <QScrollArea>

#include <map>
#include <vector>

class QGridLayout;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace policy::ui {

class CounterpartCard;
class NoteList;
class StageButton;
class TagChip;

/// What is known of the recommendation in focus: stage, tags with their evidence, actors, sums,
/// dates, source lines, its notes, and its counterpart in the other language; and the ways to
/// correct it.
class DetailPane : public QScrollArea {
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);

    void show(const Document &document, const Recommendation &recommendation,
              const std::vector<ReaderTag> &tags, int number);
    void showCounterpart(const Recommendation *counterpart);
    void showNotes(const std::vector<KeptNote> &notes);
    void writeNote();
    void retranslate();
    /// What can be done with the recommendation: the menu of its button.
    void setMenu(QMenu *menu);
    /// Where a tag of this facet is added, in screen coordinates.
    [[nodiscard]] QRect addPlace(Facet facet) const;
    /// Lights the chip of a tag, -1 none.
    void setLitTag(int tag);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void tagPointed(int tag); ///< -1: none any more
    void tagFocused(int tag); ///< reached by the keyboard
    void tagPressed(int tag, Qt::KeyboardModifiers modifiers);
    void linesPressed();
    void counterpartPressed();
    void tagCorrected(int tag);
    void addTagWanted(policy::Facet facet);
    void stageChosen(policy::Stage stage);
    void stageRestored();
    void noteAdded(const QString &text);
    void noteChanged(std::int64_t number, const QString &text);
    void noteRemoved(std::int64_t number);
    void noteGoWanted(std::int64_t number);
    /// Its content needs another height.
    void resized();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addTags(const std::vector<ReaderTag> &tags, Tone tone, const QString &name, int row);
    QLayout *addRow(const QString &name, int row);
    void addPlus(QLayout *flow, Facet facet, const QString &words, int row);
    void buildHead();
    void clearTags();
    void applyPalette();

    QWidget *body_;
    QVBoxLayout *column_;
    StageButton *stage_;
    QToolButton *lines_;
    QLabel *facts_;
    QToolButton *more_;
    NoteList *notes_;
    std::map<Facet, QToolButton *> plus_;
    QWidget *tagArea_ = nullptr;
    QGridLayout *grid_ = nullptr;
    CounterpartCard *counterpart_;
    std::vector<TagChip *> chips_;
};

} // namespace policy::ui
