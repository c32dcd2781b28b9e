// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/page_setter.h"

#include "look/typography.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace policy::ui {

namespace {

constexpr double readingScale = 1.1; // running text is a little larger than the interface
constexpr double hanMeasure = 40;    // Han characters a line
constexpr double latinMeasure = 75;  // Latin letters a line
constexpr int leftMargin = space::four; // room for the bars
constexpr int rightMargin = space::three;

double rounded(double value)
{
    return std::round(value);
}

struct HeadingScale {
    TypeSize size;
    double before; // em
};

HeadingScale headingScale(int level)
{
    if (level <= 1) return {TypeSize::Large, 1.9};
    if (level == 2) return {TypeSize::Normal, 1.5};
    return {TypeSize::Normal, 1.1};
}

} // namespace

int SetBlock::lineOf(int offset) const
{
    const QTextLine line = text.lineForTextPosition(offset);
    return line.isValid() ? line.lineNumber() : std::max(0, text.lineCount() - 1);
}

int SetBlock::lineAt(double y) const
{
    const int line = static_cast<int>(std::floor((y - style.before) / style.lineHeight));
    return std::clamp(line, 0, std::max(0, text.lineCount() - 1));
}

PageSetter::PageSetter(const PageContent &content, double zoom, int viewportWidth, bool source)
    : content_(content), zoom_(zoom * readingScale), source_(source)
{
    const Language language = content.mainLanguage();
    const double room = std::max(viewportWidth - leftMargin - rightMargin, 80);
    if (source_) {
        const QFontMetricsF small(fontFor(Language::English, TypeSize::Small, QFont::Normal, zoom_));
        numberWidth_ = small.horizontalAdvance(QString::number(content.unitCount()));
        width_ = room;
        left_ = leftMargin;
        return;
    }
    width_ = std::min(room, measure(language));
    left_ = leftMargin + rounded((room - width_) / 2);
}

double PageSetter::measure(Language language) const
{
    const QFont font = fontFor(language, TypeSize::Normal, QFont::Normal, zoom_);
    if (isChinese(language)) return hanMeasure * emOf(font);
    static const QString sample =
        QStringLiteral("the government should strengthen cooperation in trade and finance");
    return latinMeasure * QFontMetricsF(font).horizontalAdvance(sample) /
           static_cast<double>(sample.size());
}

BlockStyle PageSetter::makeStyle(BlockKind kind, int level, Language language) const
{
    BlockStyle style;
    TypeSize size = TypeSize::Normal;
    QFont::Weight weight = QFont::Normal;
    double leading = leadingFor(language);
    double before = 0.75;
    switch (kind) {
    case BlockKind::Heading: {
        const HeadingScale scale = headingScale(level);
        size = scale.size;
        weight = QFont::Bold;
        leading = 1.45;
        before = scale.before;
        break;
    }
    case BlockKind::Body: break;
    case BlockKind::Item: before = 0.55; break;
    case BlockKind::Quiet:
        size = TypeSize::Small;
        style.quiet = true;
        before = 0.3;
        break;
    case BlockKind::Fold:
        size = TypeSize::Small;
        style.quiet = true;
        before = 0.9;
        break;
    case BlockKind::Line:
        leading = 1.5;
        before = 0;
        break;
    }
    style.font = fontFor(language, size, weight, zoom_);
    style.labelFont = style.font;
    if (kind == BlockKind::Line)
        style.labelFont = fontFor(Language::English, TypeSize::Small, QFont::Normal, zoom_);
    style.em = emOf(style.font);
    style.lineHeight = rounded(style.em * leading);
    style.before = rounded(style.em * before);
    style.width = source_ ? width_ : std::min(width_, measure(language));
    return style;
}

const BlockStyle &PageSetter::commonStyle(const PageBlock &block) const
{
    const std::tuple key(block.kind, block.level, content_.unitLanguage(block.unit));
    const auto known = styles_.find(key);
    if (known != styles_.end()) return known->second;
    return styles_.emplace(key, makeStyle(block.kind, block.level, std::get<2>(key))).first->second;
}

/// Labels hang; those of items all equally deep, unless one is very wide: "（12）" under "（9）".
double PageSetter::indentOf(const PageBlock &block, const BlockStyle &style) const
{
    if (block.kind == BlockKind::Line) return rounded(numberWidth_ + 1.2 * style.em);
    if (block.kind == BlockKind::Fold) return rounded(1.4 * style.em);
    const QString label = content_.unitLabel(block.unit);
    if (label.isEmpty()) return 0;
    const bool heading = block.kind == BlockKind::Heading;
    const auto [known, isNew] = labelWidths_.try_emplace(
        std::tuple(label, block.kind, block.level, content_.unitLanguage(block.unit)), 0.0);
    if (isNew) known->second = QFontMetricsF(style.labelFont).horizontalAdvance(label);
    const double wide = known->second;
    const bool closesItself = label.endsWith(QChar(0x3001)) || label.endsWith(QChar(0xFF09));
    return rounded(heading ? wide + (closesItself ? 0.1 : 0.4) * style.em
                           : std::max(wide + 0.3 * style.em, 2 * style.em));
}

BlockStyle PageSetter::styleOf(const PageBlock &block) const
{
    BlockStyle style = commonStyle(block);
    const bool opensPage = block.unit == 0 && block.kind != BlockKind::Quiet;
    if (!block.begins || opensPage)
        style.before = 0;
    else if (block.afterHeading)
        style.before = rounded(style.em * (block.kind == BlockKind::Heading ? 0.7 : 0.45));
    style.indent = indentOf(block, style);
    style.width -= style.indent;
    return style;
}

double PageSetter::estimate(const PageBlock &block) const
{
    const BlockStyle &style = commonStyle(block);
    const double width = style.width - indentOf(block, style);
    const double perLine = std::max(width / style.em - 0.5, 1.0);
    const double lines = std::max(1.0, std::ceil(static_cast<double>(block.width) / perLine));
    return (block.begins ? style.before : 0) + lines * style.lineHeight;
}

std::unique_ptr<SetBlock> PageSetter::set(const PageBlock &block) const
{
    auto made = std::make_unique<SetBlock>();
    made->style = styleOf(block);
    made->begin = block.range.begin;
    const BlockStyle &style = made->style;
    if (block.begins && block.kind != BlockKind::Fold)
        made->label = content_.unitLabel(block.unit);
    if (block.kind == BlockKind::Line)
        made->labelX = numberWidth_ - QFontMetricsF(style.labelFont).horizontalAdvance(made->label);

    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    made->text.setText(content_.blockText(block));
    made->text.setFont(style.font);
    made->text.setTextOption(option);
    made->text.setCacheEnabled(true);
    made->text.beginLayout();
    double top = style.before;
    for (QTextLine line = made->text.createLine(); line.isValid(); line = made->text.createLine()) {
        line.setLineWidth(style.width);
        line.setPosition({style.indent, top + rounded((style.lineHeight - line.height()) / 2)});
        top += style.lineHeight;
    }
    made->text.endLayout();
    made->height = std::max(top, style.before + style.lineHeight);
    return made;
}

} // namespace policy::ui
