// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/versions_rows.h"

#include <algorithm>
#include <unordered_map>

namespace policy::ui {

namespace {

using Known = std::unordered_map<std::string_view, const Recommendation *>;

Known known(const Document &document)
{
    Known found;
    for (const Recommendation &one : document.recommendations)
        found.emplace(one.id, &one);
    return found;
}

void mingle(VersionRow &row, const VersionChange &change)
{
    for (const DiffPart &part : change.parts) {
        const bool removed = part.kind == DiffPart::Kind::Removed;
        const Span span = removed ? part.old : part.now;
        const std::string_view text = removed ? change.oldText : change.nowText;
        const int begin = static_cast<int>(row.text.size());
        row.text += toQString(text.substr(span.begin, span.size()));
        const TextRange range{begin, static_cast<int>(row.text.size())};
        if (removed) row.removed.push_back(range);
        if (part.kind == DiffPart::Kind::Added) row.added.push_back(range);
    }
}

int rank(const VersionRow &row)
{
    switch (row.kind) {
    case VersionChange::Kind::Added: return 0;
    case VersionChange::Kind::Cut: return 1;
    case VersionChange::Kind::Reworded: return 2;
    case VersionChange::Kind::Unchanged: break;
    }
    return row.moved ? 3 : 4;
}

} // namespace

VersionRows versionRows(const VersionComparison &comparison, const Document &old,
                        const Document &now)
{
    VersionRows made{comparison.summary, {}};
    const Known before = known(old);
    const Known after = known(now);
    for (const VersionChange &change : comparison.changes) {
        const bool cut = change.kind == VersionChange::Kind::Cut;
        VersionRow row;
        row.kind = change.kind;
        row.moved = change.moved;
        row.id = cut ? change.old : change.now;
        const Known &in = cut ? before : after;
        if (const auto found = in.find(row.id); found != in.end()) {
            const Recommendation &one = *found->second;
            row.language = one.language;
            row.heading = toQString(one.label);
            const bool spaced =
                !one.label.empty() && static_cast<unsigned char>(one.label.back()) < 0x80;
            if (spaced && !one.title.empty()) row.heading += QLatin1Char(' ');
            row.heading += toQString(one.title);
        }
        if (change.parts.empty())
            row.text = toQString(cut ? change.oldText : change.nowText);
        else
            mingle(row, change);
        // One line each: where a break was, two texts would need two.
        row.text.replace(QLatin1Char('\n'), QLatin1Char(' '));
        made.rows.push_back(std::move(row));
    }
    std::stable_sort(
        made.rows.begin(), made.rows.end(),
        [](const VersionRow &one, const VersionRow &other) { return rank(one) < rank(other); });
    return made;
}

} // namespace policy::ui
