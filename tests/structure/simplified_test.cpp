// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/source_reader.h"
#include "structure/characters.h"
#include "structure/read.h"
#include "text/text_data.h"
#include "text/utf8.h"

#include <filesystem>

using namespace policy;

namespace {

/// The text with its Han characters in Simplified form, all else as it is.
std::string simplified(const std::string &text, const Folding &folding)
{
    std::string out;
    for (const auto &[value, offset, size] : utf8::CodePoints(text)) {
        if (isHan(value))
            folding.append(out, value);
        else
            out.append(text, offset, size);
    }
    return out;
}

} // namespace

TEST_CASE("a document in Simplified characters gives the same recommendations")
{
    const std::filesystem::path data = POLICY_DATA;
    const auto text = TextData::load(data);
    for (const std::string name : {"zhejiang-hong-kong-2023", "bpa-third-plenum-2024",
                                   "beijing-hong-kong-fair-2023", "hkvision-sister-cities"}) {
        const std::string traditional = readBytes(data / "documents" / (name + ".txt"));
        const Document first = test::read(traditional);
        const Document second = test::read(simplified(traditional, text->folding));
        CAPTURE(name);
        REQUIRE(first.recommendations.size() == second.recommendations.size());
        for (std::size_t i = 0; i < first.recommendations.size(); ++i) {
            const Recommendation &a = first.recommendations[i];
            const Recommendation &b = second.recommendations[i];
            CAPTURE(a.id, a.text, b.text);
            CHECK(a.id == b.id);
            CHECK(a.stage == b.stage);
            CHECK(a.lines.first == b.lines.first);
            CHECK(a.lines.last == b.lines.last);
        }
    }
}
