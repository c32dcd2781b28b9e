// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/page_content.h"

#include <QFont>
#include <QTextLayout>

#include <map>
#include <memory>
#include <tuple>

namespace policy::ui {

/// How one block is set. Distances in device-independent pixels.
struct BlockStyle {
    QFont font;
    QFont labelFont;
    double em = 0;
    double lineHeight = 0;
    double before = 0; ///< space above the block
    double indent = 0; ///< of the text behind its label; the label hangs
    double width = 0;  ///< of a line
    bool quiet = false;
};

/// A block with its lines, relative to the block's top and the column's left edge.
struct SetBlock {
    BlockStyle style;
    QTextLayout text;
    QString label;
    double labelX = 0;
    double height = 0; ///< with the space above
    int begin = 0;     ///< where the block begins in its unit's text

    [[nodiscard]] double lineTop(int line) const
    {
        return style.before + line * style.lineHeight;
    }
    /// The line with this offset (of the block's text); the last line for what is behind it.
    [[nodiscard]] int lineOf(int offset) const;
    /// The line at `y` below the block's top, the nearest where there is none.
    [[nodiscard]] int lineAt(double y) const;
};

/// Sets the blocks of a page for a width and a zoom: 38–42 Han characters or 70–80 Latin letters a
/// line, the column in the middle.
class PageSetter {
public:
    PageSetter(const PageContent &content, double zoom, int viewportWidth, bool source);

    [[nodiscard]] double columnLeft() const { return left_; }
    [[nodiscard]] double columnWidth() const { return width_; }
    /// Height before the block has been laid out.
    [[nodiscard]] double estimate(const PageBlock &block) const;
    [[nodiscard]] std::unique_ptr<SetBlock> set(const PageBlock &block) const;

private:
    /// What blocks of the same kind, level and language have in common.
    [[nodiscard]] const BlockStyle &commonStyle(const PageBlock &block) const;
    [[nodiscard]] BlockStyle makeStyle(BlockKind kind, int level, Language language) const;
    [[nodiscard]] BlockStyle styleOf(const PageBlock &block) const;
    [[nodiscard]] double indentOf(const PageBlock &block, const BlockStyle &style) const;
    [[nodiscard]] double measure(Language language) const;

    const PageContent &content_;
    double zoom_;
    bool source_;
    double left_ = 0;
    double width_ = 0;
    double numberWidth_ = 0; ///< of the widest line number
    mutable std::map<std::tuple<BlockKind, int, Language>, BlockStyle> styles_;
    /// Of each label, in each kind, level and language it is set in.
    mutable std::map<std::tuple<QString, BlockKind, int, Language>, double> labelWidths_;
};

} // namespace policy::ui
