// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/spaces.h"

#include "structure/block.h"
#include "structure/characters.h"
#include "text/utf8.h"

#include <algorithm>
#include <unordered_map>

namespace policy::structure {

namespace {

/// A space between two Chinese characters.
struct Joint {
    std::size_t begin = 0; ///< of the white space
    std::size_t end = 0;
    bool certain = false; ///< in running text, outside quotation marks
    std::string before;   ///< the two characters before and the one after, joined
    std::string after;    ///< the one before and the two after
};

bool hasProsePunctuation(std::string_view text)
{
    for (const auto &[value, offset, size] : utf8::CodePoints(text))
        if (isComma(value) || value == 0x3002 || isSemicolon(value)) return true;
    return false;
}

std::string_view charactersBefore(std::string_view text, std::size_t at, int count)
{
    std::size_t begin = at;
    while (count-- > 0 && begin > 0)
        begin -= utf8::decodeBefore(text, begin).size;
    return text.substr(begin, at - begin);
}

std::string_view charactersAfter(std::string_view text, std::size_t at, int count)
{
    std::size_t end = at;
    while (count-- > 0 && end < text.size())
        end = utf8::decode(text, end).end();
    return text.substr(at, end - at);
}

Joint makeJoint(std::string_view text, std::size_t begin, std::size_t end, bool certain)
{
    const auto join = [](std::string_view a, std::string_view b) {
        return std::string(a).append(b);
    };
    return {begin, end, certain,
            join(charactersBefore(text, begin, 2), charactersAfter(text, end, 1)),
            join(charactersBefore(text, begin, 1), charactersAfter(text, end, 2))};
}

/// The spaces between Chinese characters in a text.
std::vector<Joint> findJoints(std::string_view text)
{
    std::vector<Joint> joints;
    if (text.find(' ') == std::string_view::npos) return joints;
    const bool prose = displayWidth(text) >= 40 && hasProsePunctuation(text);
    int depth = 0;
    char32_t last = 0;
    for (std::size_t at = 0; at < text.size();) {
        const utf8::CodePoint c = utf8::decode(text, at);
        if (c.value != ' ') {
            if (isOpening(c.value)) ++depth;
            if (isClosing(c.value)) depth = std::max(0, depth - 1);
            last = c.value;
            at = c.end();
            continue;
        }
        const std::size_t end = std::min(text.find_first_not_of(' ', at), text.size());
        const char32_t next = end < text.size() ? utf8::decode(text, end).value : 0;
        if ((isHan(last) || last == 0x300D) && (isHan(next) || next == 0x300C) && end - at == 1)
            joints.push_back(makeJoint(text, at, end, prose && depth == 0));
        at = end;
    }
    return joints;
}

/// Which of the wanted three-character strings stand somewhere in the document.
void lookUp(const std::vector<Block> &blocks, std::unordered_map<std::string, bool> &wanted)
{
    std::string window;
    for (const Block &block : blocks) {
        const std::string_view text = block.text;
        for (std::size_t at = 0; at < text.size();) {
            const utf8::CodePoint c = utf8::decode(text, at);
            if (c.size == 3) {
                window = charactersAfter(text, at, 3);
                if (const auto found = wanted.find(window); found != wanted.end())
                    found->second = true;
            }
            at = c.end();
        }
    }
}

void takeOut(Block &block, const std::vector<Joint> &joints)
{
    std::string text;
    std::size_t from = 0;
    std::size_t removed = 0;
    std::size_t mark = 0;
    for (const Joint &joint : joints) {
        for (; mark < block.marks.size() && block.marks[mark].offset <= joint.begin; ++mark)
            block.marks[mark].offset -= removed;
        text.append(block.text, from, joint.begin - from);
        from = joint.end;
        removed += joint.end - joint.begin;
    }
    for (; mark < block.marks.size(); ++mark)
        block.marks[mark].offset -= removed;
    text.append(block.text, from);
    block.text = std::move(text);
}

} // namespace

void mendSpaces(std::vector<Block> &blocks)
{
    std::vector<std::vector<Joint>> joints(blocks.size());
    std::unordered_map<std::string, bool> wanted;
    std::size_t certain = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        joints[i] = findJoints(blocks[i].text);
        for (const Joint &joint : joints[i])
            if (joint.certain)
                ++certain;
            else
                wanted.insert({{joint.before, false}, {joint.after, false}});
    }
    // One may be a slip of the pen; a program that joined lines did it more often.
    if (certain < 2) return;
    if (!wanted.empty()) lookUp(blocks, wanted);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        std::erase_if(joints[i], [&](const Joint &joint) {
            return !joint.certain && !wanted[joint.before] && !wanted[joint.after];
        });
        if (!joints[i].empty()) takeOut(blocks[i], joints[i]);
    }
}

} // namespace policy::structure
