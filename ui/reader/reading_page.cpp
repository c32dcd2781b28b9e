// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reading_page.h"

#include <QCoreApplication>

#include <algorithm>

namespace policy::ui {

namespace {

bool isSetAside(const Passage &passage)
{
    return passage.kind == PassageKind::Boilerplate || passage.kind == PassageKind::Caption;
}

BlockKind blockKind(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Heading: return BlockKind::Heading;
    case PassageKind::Body: return BlockKind::Body;
    case PassageKind::Item: return BlockKind::Item;
    case PassageKind::Boilerplate:
    case PassageKind::Caption: break;
    }
    return BlockKind::Quiet;
}

} // namespace

ReadingPage::ReadingPage(std::shared_ptr<const Document> document) : document_(std::move(document))
{
    const int count = unitCount();
    for (int unit = 0; unit < count; ++unit) {
        if (!isSetAside(passage(unit))) continue;
        if (!folds_.empty() && folds_.back().last == unit - 1)
            folds_.back().last = unit;
        else
            folds_.push_back({unit, unit, false});
    }
    setBlocks();
}

const Passage &ReadingPage::passage(int unit) const
{
    return document_->passages[static_cast<std::size_t>(unit)];
}

int ReadingPage::unitCount() const
{
    return static_cast<int>(document_->passages.size());
}

std::string_view ReadingPage::unitUtf8(int unit) const
{
    return passage(unit).text;
}

Language ReadingPage::unitLanguage(int unit) const
{
    const Language language = passage(unit).language;
    return language == Language::Unknown ? mainLanguage() : language;
}

QString ReadingPage::unitLabel(int unit) const
{
    return toQString(passage(unit).label);
}

QString ReadingPage::foldText(int fold, bool open) const
{
    const FoldedStretch &stretch = folds_[static_cast<std::size_t>(fold)];
    const int lines = stretch.last - stretch.first + 1;
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("ReadingPage", text);
    };
    if (open)
        return lines == 1
                   ? translated(QT_TRANSLATE_NOOP("ReadingPage", "Hide what is set aside"))
                   : translated(QT_TRANSLATE_NOOP("ReadingPage", "Hide the %1 lines set aside"))
                         .arg(lines);
    QString words =
        lines == 1 ? translated(QT_TRANSLATE_NOOP("ReadingPage", "Set aside"))
                   : translated(QT_TRANSLATE_NOOP("ReadingPage", "%1 lines set aside")).arg(lines);
    // The first words tell what sort of thing it is.
    const QString first = unitText(stretch.first).simplified();
    if (!first.isEmpty())
        words +=
            QStringLiteral(" · ") + (first.size() > 24 ? first.left(24) + QChar(0x2026) : first);
    return words;
}

bool ReadingPage::foldIsOpen(int fold) const
{
    return folds_[static_cast<std::size_t>(fold)].open;
}

Language ReadingPage::mainLanguage() const
{
    const auto &languages = document_->catalogue.languages;
    return languages.empty() ? Language::Unknown : languages.front();
}

int ReadingPage::foldOf(int unit) const
{
    const auto after =
        std::upper_bound(folds_.begin(), folds_.end(), unit,
                         [](int wanted, const FoldedStretch &fold) { return wanted < fold.first; });
    if (after == folds_.begin() || std::prev(after)->last < unit) return -1;
    return static_cast<int>(std::prev(after) - folds_.begin());
}

void ReadingPage::setFoldOpen(int fold, bool open)
{
    folds_[static_cast<std::size_t>(fold)].open = open;
    setBlocks();
}

void ReadingPage::setAllFoldsOpen(bool open)
{
    for (FoldedStretch &fold : folds_)
        fold.open = open;
    setBlocks();
}

void ReadingPage::setBlocks()
{
    blocks_.clear();
    blocks_.reserve(document_->passages.size());
    int fold = 0;
    for (int unit = 0; unit < unitCount(); ++unit) {
        PageBlock block;
        block.unit = unit;
        block.kind = blockKind(passage(unit).kind);
        if (block.kind == BlockKind::Quiet) {
            const FoldedStretch &stretch = folds_[static_cast<std::size_t>(fold)];
            if (unit == stretch.first) {
                PageBlock line = block;
                line.kind = BlockKind::Fold;
                line.fold = fold;
                line.width = 10;
                blocks_.push_back(line);
            }
            block.fold = fold;
            if (stretch.open) addUnit(block, passage(unit).text);
            if (unit == stretch.last) ++fold;
            continue;
        }
        if (const int section = passage(unit).section;
            block.kind == BlockKind::Heading && section >= 0)
            block.level = document_->sections[static_cast<std::size_t>(section)].level;
        addUnit(block, passage(unit).text);
    }
}

} // namespace policy::ui
