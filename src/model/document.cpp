// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document.h"

#include "model/error.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <string_view>

namespace policy {

LineRange linesOf(const Passage &passage, Span span)
{
    if (passage.lineMarks.empty()) return passage.lines;
    const auto lineAt = [&](std::size_t offset) {
        auto after = std::upper_bound(
            passage.lineMarks.begin(), passage.lineMarks.end(), offset,
            [](std::size_t value, const LineMark &mark) { return value < mark.offset; });
        return after == passage.lineMarks.begin() ? after->line : std::prev(after)->line;
    };
    return {lineAt(span.begin), lineAt(span.empty() ? span.begin : span.end - 1)};
}

namespace {

/// R2 擴大…, 第二章 主要建議, but 一、主要建議 and （1）主要建議: their mark parts the two.
bool wantsSpace(const Section &section)
{
    const std::string_view label = section.label;
    if (label.empty() || section.title.empty()) return false;
    const auto last = static_cast<unsigned char>(label.back());
    if (last < 0x80) return !isChinese(section.language) || std::isalnum(last) != 0;
    const auto isWord = [&](std::string_view word) { return label.ends_with(word); };
    return std::ranges::any_of(
        std::initializer_list<std::string_view>{"章", "節", "节", "部分", "條", "条"}, isWord);
}

} // namespace

std::vector<std::string> sectionPath(const Document &document, int section)
{
    return sectionPath(document.sections, section);
}

std::vector<std::string> sectionPath(const std::vector<Section> &sections, int section)
{
    std::vector<std::string> path;
    for (int at = section; at >= 0; at = sections[static_cast<std::size_t>(at)].parent) {
        const Section &one = sections[static_cast<std::size_t>(at)];
        path.push_back(one.label + (wantsSpace(one) ? " " : "") + one.title);
    }
    std::reverse(path.begin(), path.end());
    return path;
}

std::string_view stageName(Stage stage)
{
    switch (stage) {
    case Stage::Proposed: return "proposed";
    case Stage::Agreed: return "agreed";
    case Stage::Delivered: return "delivered";
    }
    return {};
}

Stage stageFromName(std::string_view name)
{
    for (Stage stage : {Stage::Proposed, Stage::Agreed, Stage::Delivered})
        if (stageName(stage) == name) return stage;
    throw UsageError("Unknown stage \"" + std::string(name) +
                     "\"; allowed are proposed, agreed, delivered.");
}

std::string_view passageKindName(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Heading: return "heading";
    case PassageKind::Body: return "body";
    case PassageKind::Item: return "item";
    case PassageKind::Boilerplate: return "boilerplate";
    case PassageKind::Caption: return "caption";
    }
    return {};
}

std::string_view originName(Origin origin)
{
    switch (origin) {
    case Origin::Text: return "text";
    case Origin::Heading: return "heading";
    case Origin::Person: return "person";
    }
    return {};
}

std::string_view roleName(RegionRole role)
{
    switch (role) {
    case RegionRole::About: return "about";
    case RegionRole::Mentioned: return "mentioned";
    }
    return {};
}

} // namespace policy
