// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keeping.h"

#include <QAbstractListModel>
#include <QString>

#include <optional>
#include <vector>

namespace policy::ui {

class Keeper;
class Labels;

/// One thing that a person put on a text: a note, a highlight, a correction, or a mark of any kind
/// whose words are gone.
struct NoteItem {
    enum class Kind { Note, Highlight, Correction, Lost };
    Kind kind = Kind::Note;
    std::int64_t number = 0;
    KeptPlace on;
    QString text;       ///< of the note; what was corrected
    std::string colour; ///< of a highlight
    std::string when;   ///< ISO 8601, UTC
    std::optional<LostMark> lost;
};

/// All of a library's notes, highlights and corrections.
struct AllMarks {
    std::vector<KeptNote> notes;
    std::vector<KeptHighlight> highlights;
    std::vector<KeptCorrection> corrections;
    std::vector<LostMark> lost;
};

enum NoteRole {
    NoteItemRole = Qt::UserRole + 1, ///< const NoteItem *, alive until the model changes
    NoteHeadRole,                    ///< QString: what it is: "Note", "Yellow: to be checked"
    NotePlaceRole                    ///< QString: the document, and when
};

/// What a person put on texts, newest first, narrowed by kind, colour and words.
class NotesModel : public QAbstractListModel {
    Q_OBJECT
public:
    NotesModel(const Labels *labels, QObject *parent = nullptr);
    void setKeeper(const Keeper *keeper) { keeper_ = keeper; }

    void show(AllMarks marks);
    /// Of which kind (none: all), in which colour ("": all), with these words (alike as in a
    /// search).
    void narrow(std::optional<NoteItem::Kind> kind, const std::string &colour,
                const QString &words);
    /// How many there are of a kind, of a colour; whatever is narrowed.
    [[nodiscard]] int countOf(NoteItem::Kind kind) const;
    [[nodiscard]] int countOf(const std::string &colour) const;
    [[nodiscard]] int total() const { return static_cast<int>(all_.size()); }
    [[nodiscard]] const NoteItem *item(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void arrange();
    [[nodiscard]] QString correctionWords(const KeptCorrection &correction) const;
    [[nodiscard]] NoteItem lostItem(const LostMark &mark) const;
    [[nodiscard]] QString head(const NoteItem &item) const;

    const Labels *labels_;
    const Keeper *keeper_ = nullptr;
    AllMarks marks_;
    std::vector<NoteItem> all_;
    std::vector<std::size_t> shown_;
    std::optional<NoteItem::Kind> kind_;
    std::string colour_;
    QString words_;
};

} // namespace policy::ui

Q_DECLARE_METATYPE(const policy::ui::NoteItem *)
