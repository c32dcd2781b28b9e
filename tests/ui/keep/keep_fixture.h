// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catch.h"
#include "ui/window_fixture.h"

#include "reader/page_view.h"
#include "reader/reader_panel.h"
#include "reader/tag_chip.h"
#include "store/kept.h"

#include <QLineEdit>

/// A window on a library of its own, with what the tests of keeping need.
class KeepFixture : public WindowFixture {
public:
    KeepFixture();

    /// Waits for a change to be done and shown. `done` may take the time that the program's own
    /// knowledge needs to be read.
    void until(const std::function<bool()> &done);
    /// Until a notice says so.
    void untilNotice(const QString &words);
    void key(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {});
    /// Types into the field of the sheet that is open, and takes what it offers first.
    void quick(const QString &words);
    /// Types a name into the sheet that asks for one.
    void name(const QString &words);
    void select(const std::string &id);
    [[nodiscard]] policy::ui::PageView *page() const;
    [[nodiscard]] policy::ui::TagChip *chip(const QString &label) const;
    /// The ids of the results in the list's order.
    [[nodiscard]] std::vector<std::string> ids() const;
    [[nodiscard]] QString undoText() const;
    /// What the library holds, read by another store.
    template <class Ask> auto ask(Ask ask) const
    {
        const policy::Store store(folders, sharedAnalyser());
        return ask(store.kept());
    }

private:
    explicit KeepFixture(const policy::StoreFolders &own);
    policy::StoreFolders folders;
};
