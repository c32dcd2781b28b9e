// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/source_page.h"

namespace policy::ui {

SourcePage::SourcePage(std::shared_ptr<const std::string> text, Language language)
    : text_(std::move(text)), language_(language)
{
    const std::string &whole = *text_;
    for (std::size_t begin = 0; begin <= whole.size();) {
        const std::size_t found = whole.find('\n', begin);
        const std::size_t next = found == std::string::npos ? whole.size() : found;
        if (found == std::string::npos && begin == whole.size() && !lines_.empty()) break;
        std::size_t end = next;
        if (end > begin && whole[end - 1] == '\r') --end;
        lines_.push_back({begin, end});
        begin = next + 1;
    }
    for (int unit = 0; unit < unitCount(); ++unit) {
        PageBlock block;
        block.unit = unit;
        block.kind = BlockKind::Line;
        addUnit(block, unitUtf8(unit));
    }
}

int SourcePage::unitCount() const
{
    return static_cast<int>(lines_.size());
}

std::string_view SourcePage::unitUtf8(int unit) const
{
    const Span line = lines_[static_cast<std::size_t>(unit)];
    return std::string_view(*text_).substr(line.begin, line.size());
}

Language SourcePage::unitLanguage(int) const
{
    return language_;
}

QString SourcePage::unitLabel(int unit) const
{
    return QString::number(unit + 1);
}

QString SourcePage::foldText(int, bool) const
{
    return {};
}

bool SourcePage::foldIsOpen(int) const
{
    return false;
}

} // namespace policy::ui
