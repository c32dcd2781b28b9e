// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/text_diff.h"

#include <algorithm>
#include <cctype>
#include <cstdint>

namespace policy {

namespace {

constexpr int mostDifferences = 2000;

/// An English word or number, a run of spaces, or one character of anything else.
std::vector<Span> tokens(std::string_view text)
{
    const auto classOf = [](unsigned char byte) {
        if (byte >= 0x80) return 0;
        if (std::isalnum(byte)) return 1;
        return std::isspace(byte) ? 2 : 0;
    };
    std::vector<Span> spans;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        if (const int kind = classOf(static_cast<unsigned char>(text[at])); kind != 0)
            while (end < text.size() && classOf(static_cast<unsigned char>(text[end])) == kind)
                ++end;
        else
            while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
                ++end;
        spans.push_back({at, end});
        at = end;
    }
    return spans;
}

std::string_view slice(std::string_view text, Span span)
{
    return text.substr(span.begin, span.size());
}

/// One step of an edit script over tokens.
using Step = DiffPart::Kind;

/// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), the greedy form with a trace.
class Script {
public:
    Script(const std::vector<std::string_view> &old, const std::vector<std::string_view> &now)
        : old_(old), now_(now)
    {
    }

    /// The steps from old to now in order.
    std::vector<Step> steps()
    {
        const auto found = furthest();
        if (found < 0) return replaced();
        std::vector<Step> steps;
        auto x = static_cast<int>(old_.size());
        auto y = static_cast<int>(now_.size());
        for (int d = found; d >= 0; --d) {
            const int k = x - y;
            const int before = d == 0 ? 0 : (goesDown(d, k) ? k + 1 : k - 1);
            const int fromX = d == 0 ? 0 : at(d - 1, before);
            const int fromY = d == 0 ? 0 : fromX - before;
            while (x > fromX && y > fromY) {
                steps.push_back(Step::Equal);
                --x, --y;
            }
            if (d == 0) break;
            steps.push_back(x == fromX ? Step::Added : Step::Removed);
            x = fromX, y = fromY;
        }
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

private:
    [[nodiscard]] int at(int d, int k) const
    {
        return trace_[static_cast<std::size_t>(d)][static_cast<std::size_t>(k + d)];
    }

    [[nodiscard]] bool goesDown(int d, int k) const
    {
        return k == -d || (k != d && at(d - 1, k - 1) < at(d - 1, k + 1));
    }

    /// Fills the trace; the number of differences, or -1 when there are more than the most.
    int furthest()
    {
        const auto n = static_cast<int>(old_.size());
        const auto m = static_cast<int>(now_.size());
        for (int d = 0; d <= std::min(n + m, mostDifferences); ++d) {
            trace_.emplace_back(static_cast<std::size_t>(2 * d + 1), 0);
            for (int k = -d; k <= d; k += 2) {
                int x = d == 0 ? 0 : goesDown(d, k) ? at(d - 1, k + 1) : at(d - 1, k - 1) + 1;
                int y = x - k;
                while (x < n && y < m && y >= 0 && x >= 0 &&
                       old_[static_cast<std::size_t>(x)] == now_[static_cast<std::size_t>(y)])
                    ++x, ++y;
                trace_.back()[static_cast<std::size_t>(k + d)] = x;
                if (x >= n && y >= m) return d;
            }
        }
        return -1;
    }

    [[nodiscard]] std::vector<Step> replaced() const
    {
        std::vector<Step> steps(old_.size(), Step::Removed);
        steps.insert(steps.end(), now_.size(), Step::Added);
        return steps;
    }

    const std::vector<std::string_view> &old_;
    const std::vector<std::string_view> &now_;
    std::vector<std::vector<int>> trace_;
};

/// A lone common token that carries little between two differences only disturbs the reader.
void joinIslands(std::vector<Step> &steps)
{
    for (std::size_t i = 1; i + 1 < steps.size(); ++i)
        if (steps[i] == Step::Equal && steps[i - 1] != Step::Equal && steps[i + 1] != Step::Equal) {
            steps[i] = Step::Removed;
            steps.insert(steps.begin() + static_cast<std::ptrdiff_t>(i), Step::Added);
            ++i;
        }
}

/// Within one stretch of difference: what went first, then what came.
void removedFirst(std::vector<Step> &steps)
{
    for (auto begin = steps.begin(); begin != steps.end();) {
        begin = std::find_if(begin, steps.end(), [](Step s) { return s != Step::Equal; });
        const auto end = std::find(begin, steps.end(), Step::Equal);
        std::stable_partition(begin, end, [](Step s) { return s == Step::Removed; });
        begin = end;
    }
}

std::vector<std::string_view> words(std::string_view text, const std::vector<Span> &spans,
                                    std::size_t skipFront, std::size_t skipBack)
{
    std::vector<std::string_view> words;
    for (std::size_t i = skipFront; i + skipBack < spans.size(); ++i)
        words.push_back(slice(text, spans[i]));
    return words;
}

} // namespace

std::vector<DiffPart> diffTexts(std::string_view old, std::string_view now)
{
    const auto oldSpans = tokens(old);
    const auto nowSpans = tokens(now);
    const std::size_t shorter = std::min(oldSpans.size(), nowSpans.size());
    std::size_t front = 0;
    while (front < shorter && slice(old, oldSpans[front]) == slice(now, nowSpans[front]))
        ++front;
    std::size_t back = 0;
    while (front + back < shorter && slice(old, oldSpans[oldSpans.size() - 1 - back]) ==
                                         slice(now, nowSpans[nowSpans.size() - 1 - back]))
        ++back;

    const auto oldWords = words(old, oldSpans, front, back);
    const auto nowWords = words(now, nowSpans, front, back);
    auto middle = Script(oldWords, nowWords).steps();
    joinIslands(middle);
    removedFirst(middle);
    std::vector<Step> steps(front, Step::Equal);
    steps.insert(steps.end(), middle.begin(), middle.end());
    steps.insert(steps.end(), back, Step::Equal);

    std::vector<DiffPart> parts;
    std::size_t oldAt = 0;
    std::size_t nowAt = 0;
    for (Step step : steps) {
        const std::size_t oldFrom = parts.empty() ? 0 : parts.back().old.end;
        const std::size_t nowFrom = parts.empty() ? 0 : parts.back().now.end;
        if (parts.empty() || parts.back().kind != step)
            parts.push_back({step, {oldFrom, oldFrom}, {nowFrom, nowFrom}});
        if (step != Step::Added) parts.back().old.end = oldSpans[oldAt++].end;
        if (step != Step::Removed) parts.back().now.end = nowSpans[nowAt++].end;
    }
    return parts;
}

double diffRatio(const std::vector<DiffPart> &parts)
{
    std::size_t common = 0;
    std::size_t all = 0;
    for (const DiffPart &part : parts) {
        all += part.old.size() + part.now.size();
        if (part.kind == DiffPart::Kind::Equal) common += part.old.size() + part.now.size();
    }
    return all == 0 ? 1.0 : static_cast<double>(common) / static_cast<double>(all);
}

} // namespace policy
