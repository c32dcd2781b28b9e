// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keep/sheet.h"
#include "model/keeping.h"

#include <optional>
#include <string>
#include <vector>

class QHBoxLayout;
class QToolButton;

namespace policy::ui {

class Keeper;
class NoteList;

/// What can be done with a stretch of a document's text: the colours to highlight it in, its notes,
/// and making a recommendation of it. Beside a selection it is one calm row; on a stretch that has
/// a highlight or notes it shows and changes them.
class MarkSheet : public Sheet {
    Q_OBJECT
public:
    MarkSheet(Keeper *keeper, QWidget *parent);

    /// `highlight`: the one that the stretch has, if any; `notes`: those on it.
    void show(const std::string &document, const Stretch &stretch,
              std::optional<KeptHighlight> highlight, const std::vector<KeptNote> &notes,
              const QRect &about);
    /// Opens the field for a note.
    void writeNote();
    /// The marks are others now; closes when they are gone.
    void update(const std::vector<KeptHighlight> &highlights, const std::vector<KeptNote> &notes);
    void retranslate();

Q_SIGNALS:
    /// The stretch is to become a recommendation.
    void recommendationWanted(const policy::Stretch &stretch);
    void namesWanted(); ///< of the colours
    void marked();      ///< the selection has become something

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void pressColour(const std::string &colour);
    void showState();

    Keeper *keeper_;
    std::string document_;
    Stretch stretch_;
    std::optional<KeptHighlight> highlight_;
    std::vector<QToolButton *> colours_;
    QToolButton *note_;
    QToolButton *recommendation_;
    QToolButton *names_;
    NoteList *notes_;
};

} // namespace policy::ui
