// SPDX-License-Identifier: GPL-3.0-or-later
// What a person corrects about recommendations.
#include "store/places.h"
#include "store/store_impl.h"

namespace policy {

std::vector<KeptCorrection> Kept::corrections(const std::string &document) const
{
    return store_.read("list the corrections", {}, [&](IndexReader &reader) {
        const std::vector<CorrectionRow> rows = Keeping(store_.connection()).corrections(document);
        std::vector<KeptWords> words;
        for (const CorrectionRow &row : rows)
            words.push_back({0, row.document, row.removed, row.correction.on.front()});
        std::vector<const KeptWords *> marks;
        for (const KeptWords &one : words)
            marks.push_back(&one);
        const std::vector<KeptPlace> places = Places(reader).find(marks);
        std::vector<KeptCorrection> found;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Correction &one = rows[i].correction;
            found.push_back({one.number, one.kind, one.facet, one.value, places[i], rows[i].made});
        }
        return found;
    });
}

} // namespace policy
