// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "text/stem.h"
#include "text/words.h"

using namespace policy;

namespace {

std::string cut(const std::string &text, const std::vector<std::string> &dictionary = {})
{
    const Folding folding;
    UserDictionary words;
    for (const auto &word : dictionary)
        words.add(word, folding);
    std::string out;
    for (const Span word : WordBreaker(folding, words).words(text))
        out += (out.empty() ? "" : "|") + text.substr(word.begin, word.size());
    return out;
}

} // namespace

TEST_CASE("words are found in all written forms alike")
{
    CHECK(cut("標准範疇") == "標准|範疇");
    CHECK(cut("公裡程") == cut("公裡程"));
    CHECK(cut("姊妹城 市") == "姊妹|城 市");
    CHECK(cut("「一帶一路」RCEP，24小時。") == "一帶|一路|RCEP|24|小時");
    CHECK(cut("").empty());
}

TEST_CASE("long words of the dictionary override ICU, short ones only where ICU agrees")
{
    CHECK(cut("經貿辦在大灣區", {"經貿辦", "大灣區"}) == "經貿辦|在|大灣區");
    CHECK(cut("目前海外", {"前海"}) == "目前|海外");
    CHECK(cut("目前海外", {"目前海"}) == "目前海|外");
}

TEST_CASE("inflections and spellings have one stem")
{
    const EnglishVariants none;
    Stemmer stemmer(none);
    CHECK(stemmer.stem("exhibitions") == std::string(stemmer.stem("exhibition")));
    CHECK(stemmer.stem("arbitrating") == std::string(stemmer.stem("arbitrate")));
    CHECK(stemmer.stem("arbitration") != std::string(stemmer.stem("arbitrage")));
}
