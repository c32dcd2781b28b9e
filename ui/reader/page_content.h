// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language.h"
#include "utf16.h"

#include <QString>

#include <string_view>
#include <vector>

namespace policy::ui {

/// How a block of a page is set.
enum class BlockKind {
    Heading,
    Body,
    Item,
    Quiet, ///< text that was set aside, opened: small and quiet
    Fold,  ///< the one line that stands for text set aside
    Line   ///< a line of the source file
};

/// A paragraph of a page, or a part of a very long one. Its text is not kept: it is asked for when
/// the block comes into view, so that a page of millions of characters costs little.
struct PageBlock {
    int unit = 0;        ///< passage or source line
    TextRange range;     ///< of the unit's text
    BlockKind kind = BlockKind::Body;
    int level = 0;       ///< of a heading, 1 the highest
    int fold = -1;       ///< which stretch set aside: of a Fold, and of the Quiet blocks it opens
    bool begins = true;  ///< the unit begins here: its label stands here
    bool afterHeading = false; ///< stands right under a heading
    float width = 0;     ///< of all its text on one line, in em, roughly
};

/// What a PageView shows: units of text (the passages of a document, the lines of a file) and how
/// they are set as blocks.
class PageContent {
public:
    virtual ~PageContent() = default;

    [[nodiscard]] virtual int unitCount() const = 0;
    /// UTF-8, valid as long as the content.
    [[nodiscard]] virtual std::string_view unitUtf8(int unit) const = 0;
    [[nodiscard]] virtual Language unitLanguage(int unit) const = 0;
    /// Number label, bullet or line number, "" for none.
    [[nodiscard]] virtual QString unitLabel(int unit) const = 0;
    /// What the line of a stretch set aside says.
    [[nodiscard]] virtual QString foldText(int fold, bool open) const = 0;
    [[nodiscard]] virtual bool foldIsOpen(int fold) const = 0;
    /// The language most of the text is in: sets the width of the column.
    [[nodiscard]] virtual Language mainLanguage() const = 0;

    [[nodiscard]] const std::vector<PageBlock> &blocks() const { return blocks_; }
    [[nodiscard]] QString unitText(int unit) const { return toQString(unitUtf8(unit)); }
    [[nodiscard]] QString blockText(const PageBlock &block) const;
    /// The block in which this place of a unit's text stands, -1 when the unit is set aside.
    [[nodiscard]] int blockOf(int unit, int offset = 0) const;

protected:
    /// Adds the blocks of a unit: one, or several where its text is very long.
    void addUnit(PageBlock block, std::string_view text);

    std::vector<PageBlock> blocks_; ///< in order of units
};

} // namespace policy::ui
