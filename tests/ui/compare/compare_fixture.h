// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../window_fixture.h"
#include "catch.h"

#include "compare/compare_page.h"
#include "compare/detail_strip.h"
#include "compare/grid_page.h"
#include "compare/grid_view.h"

/// A window that shows the comparison's page.
class CompareFixture : public WindowFixture {
public:
    explicit CompareFixture(const std::vector<std::string> &documents = {},
                            const policy::StoreFolders &folders = sharedLibrary());

    [[nodiscard]] policy::ui::ComparePage *page() const;
    [[nodiscard]] policy::ui::GridView *grid() const;
    [[nodiscard]] policy::ui::DetailStrip *strip() const;
    /// Compares these, in this order.
    void compare(const policy::ui::ColumnChoices &columns);
    [[nodiscard]] bool showsGrid() const;
    /// "Finance 11 5 0": a line a row, as it is unfolded.
    [[nodiscard]] std::string rows() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Clicks in the middle of a place, after it was scrolled into view.
    void click(policy::ui::GridPlace place, Qt::KeyboardModifiers modifiers = {});
    /// Presses the visible button whose text contains these words.
    void pressButton(const QString &words);
    /// The first card that is linked with another column.
    [[nodiscard]] policy::ui::GridPlace firstLinked() const;
    [[nodiscard]] const policy::RecommendationRow *current() const;
    using WindowFixture::click;
};
