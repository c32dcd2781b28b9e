// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keep/sheet.h"
#include "model/keeping.h"

#include <string>
#include <vector>

class QLabel;

namespace policy::ui {

class NoteList;

/// The notes on a whole document, to read and write.
class NotesSheet : public Sheet {
    Q_OBJECT
public:
    explicit NotesSheet(QWidget *parent);

    /// Closes when it is open on another document.
    void show(const std::string &document, const std::vector<KeptNote> &notes);
    /// Opens under `about` (screen coordinates); with no note yet, with the field for one.
    void open(const QRect &about);

Q_SIGNALS:
    void added(const QString &text);
    void changed(std::int64_t number, const QString &text);
    void removeWanted(std::int64_t number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::string document_;
    QLabel *title_;
    NoteList *notes_;
};

} // namespace policy::ui
