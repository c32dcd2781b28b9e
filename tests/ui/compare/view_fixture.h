// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compare_page.h"
#include "results/results_zone.h"
#include "ui/window_fixture.h"

/// A window on its comparison's page.
class CompareViewFixture : public WindowFixture {
public:
    explicit CompareViewFixture(const policy::StoreFolders &folders = sharedLibrary())
        : WindowFixture(folders)
    {
        window->resize(1400, 900);
        QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
        settle();
    }
    [[nodiscard]] policy::ui::ComparePage *page() const
    {
        return window->findChild<policy::ui::ResultsZone *>()->compare();
    }
    /// Chooses the documents and turns to a mode.
    template <class View>
    View *compare(const std::vector<std::string> &documents, policy::ui::CompareMode mode)
    {
        policy::ui::ColumnChoices columns;
        for (const std::string &id : documents)
            columns.push_back(policy::ui::documentColumn(id));
        page()->setMode(mode);
        window->query()->setColumns(columns);
        settle();
        settle();
        auto *view = qobject_cast<View *>(page()->view(mode));
        REQUIRE(view);
        CHECK(view->isVisible());
        return view;
    }
};
