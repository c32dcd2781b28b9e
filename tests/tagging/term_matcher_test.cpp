// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "model/error.h"
#include "tagging/term_matcher.h"

using namespace policy;

namespace {

/// Every occurrence as "begin-end" in bytes of the text.
std::string foundIn(const std::string &text, const std::vector<std::string> &terms,
                    TermMatcher::Form form = TermMatcher::Form::AsWritten)
{
    const Folding folding;
    const TextReader reader(folding);
    TermMatcher matcher(reader);
    for (const std::string &term : terms)
        matcher.add(term, form);
    const MatchText read = reader.read(text);
    std::string all;
    for (const TermMatch &match : matcher.find(read)) {
        const Span span = read.span(match.first, match.last);
        all += (all.empty() ? "" : "|") + text.substr(span.begin, span.size());
    }
    return all;
}

} // namespace

TEST_CASE("Chinese terms are found anywhere, in either script", "[tagging]")
{
    CHECK(foundIn("在发展與發展中", {"發展"}) == "发展|發展");
    CHECK(foundIn("港澳門", {"港澳", "澳門"}) == "港澳|澳門");
    CHECK(foundIn("北京市", {"北京", "北京市"}) == "北京市|北京");
}

TEST_CASE("Latin terms stand on word boundaries and keep their capitals", "[tagging]")
{
    CHECK(foundIn("us US USA bus", {"US"}) == "US");
    CHECK(foundIn("Turkey turkey TURKEY", {"Turkey"}) == "Turkey|TURKEY");
    CHECK(foundIn("Arbitration, arbitrations", {"arbitration"}) == "Arbitration");
    CHECK(foundIn("在RCEP下", {"RCEP"}) == "RCEP");
    CHECK(foundIn("Hong\nKong’s", {"Hong Kong"}) == "Hong\nKong");
    CHECK(foundIn("Xi’an and Xi'an", {"Xi'an"}) == "Xi’an|Xi'an");
}

TEST_CASE("English inflection and spelling", "[tagging]")
{
    const auto form = TermMatcher::Form::Inflected;
    CHECK(foundIn("bonds bond bonding", {"bond"}, form) == "bonds|bond");
    CHECK(foundIn("sister cities", {"sister city"}, form) == "sister cities");
    CHECK(foundIn("arbitration center", {"arbitration centre"}, form) == "arbitration center");
}

TEST_CASE("Spaces, quotation marks and full width do not hide a term", "[tagging]")
{
    CHECK(foundIn("「一帶一路」沿線", {"一帶一路沿線"}) == "一帶一路」沿線");
    CHECK(foundIn("ＲＣＥＰ", {"RCEP"}) == "ＲＣＥＰ");
    CHECK(foundIn("Beijing–Hong Kong", {"Beijing-Hong Kong"}) == "Beijing–Hong Kong");
    CHECK(foundIn("釜\u3000山\u200B市", {"釜山市"}) == "釜\u3000山\u200B市");
}

TEST_CASE("Broken text does not stop the matcher", "[tagging]")
{
    CHECK(foundIn("\xE6\xB5北京\xFF", {"北京"}) == "北京");
    CHECK(foundIn("", {"北京"}).empty());
    const Folding folding;
    const TextReader reader(folding);
    TermMatcher matcher(reader);
    CHECK_THROWS_AS(matcher.add(" "), Error);
}
