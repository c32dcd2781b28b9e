// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lanes/library.h"
#include "library_fixture.h"
#include "query_state.h"
#include "results/results_model.h"
#include "search/search_field.h"
#include "window/main_window.h"
#include "window/translator.h"

#include <QListView>
#include <QTreeView>

/// A window on a library, shown and filled.
class WindowFixture {
public:
    explicit WindowFixture(const policy::StoreFolders &folders = sharedLibrary());
    ~WindowFixture();

    policy::ui::Translator translator;
    std::unique_ptr<policy::ui::MainWindow> window;

    template <class Widget> Widget *find(const char *name) const
    {
        auto *found = window->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] policy::ui::SearchField *search() const;
    [[nodiscard]] QTreeView *browse() const;
    [[nodiscard]] QListView *cards() const;
    [[nodiscard]] QTreeView *table() const;
    /// The results that the list holds at present; headings are not counted.
    [[nodiscard]] int results() const;
    [[nodiscard]] std::string currentId() const;
    /// Waits until every question asked has been answered.
    void settle();
    /// The entry of the browse tree with this text, its groups opened.
    [[nodiscard]] QModelIndex entry(const QString &text);
    void click(const QModelIndex &entry, Qt::KeyboardModifiers modifiers = {});
    /// "Region: Zhejiang; Not Stage: Agreed"
    [[nodiscard]] std::string chips() const;
    /// What the notice says, "" when it is hidden.
    [[nodiscard]] QString notice() const;
    /// All texts of visible labels and buttons.
    [[nodiscard]] QStringList texts() const;
};
