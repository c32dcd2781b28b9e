// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "query/glossary.h"

using namespace policy;

TEST_CASE("a packed glossary answers as the one it was made from")
{
    const auto text = TextData::load(POLICY_DATA);
    const auto glossary = Glossary::load(text, POLICY_DATA);
    const auto packed = Glossary::unpacked(text, glossary->packed());
    std::size_t asked = 0;
    for (std::size_t i = 0; i < glossary->lines().size(); i += 7)
        for (const std::string &term : glossary->lines()[i]) {
            ++asked;
            CHECK(packed->translations(term) == glossary->translations(term));
        }
    CHECK(asked > 100);
    CHECK(packed->translations("no such term at all").empty());
    const std::vector<std::string> words{"free", "trade", "agreement", "x"};
    CHECK(packed->longestTermAt(words, 0) == glossary->longestTermAt(words, 0));
}

TEST_CASE("damaged bytes of a glossary find nothing and do no harm")
{
    const auto text = TextData::load(POLICY_DATA);
    const std::string whole = Glossary::load(text, POLICY_DATA)->packed();
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{3}, std::size_t{16}, std::size_t{999}, whole.size() - 1})
        CHECK(Glossary::unpacked(text, whole.substr(0, size))->translations("arbitration").empty());
    std::string changed = whole;
    for (std::size_t at = 16; at < 4000; at += 3)
        changed[at] = static_cast<char>(0xFF);
    CHECK_NOTHROW(Glossary::unpacked(text, changed)->translations("arbitration"));
}
