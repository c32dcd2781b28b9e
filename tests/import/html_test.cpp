// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/html.h"
#include "import/source_reader.h"
#include "structure/read.h"

using namespace policy;

TEST_CASE("a web page gives its text, each piece on its own line, without scripts and menus")
{
    CHECK(textOfHtml("<html><head><title>x</title><script>var a = '<p>no</p>';</script></head>\n"
                     "<body><nav><a href='/'>Home</a></nav>\n"
                     "<h2>Ports &amp; ships</h2>\n"
                     "<p>One\nlong <b>line</b>.</p><p>Two.</p>\n"
                     "<ul><li>a</li><li>b</li></ul><ol><li>c<li>d</ol>\n"
                     "</body></html>\n") ==
          "\n\n## Ports & ships\u2029\nOne\nlong line.\u2029Two.\u2029\n"
          "• a\u2029• b\u2029"
          "1. c\u2029"
          "2. d\u2029\n\n");
}

TEST_CASE("broken markup still gives the text")
{
    CHECK(textOfHtml("<p>one<p>two</b></div><td>three &nosuch; &lt;") ==
          "one\u2029two\u2029three &nosuch; <\u2029");
    CHECK(textOfHtml("<").size() < 3);
    std::string deep;
    for (int i = 0; i < 100000; ++i)
        deep += "<div>";
    CHECK(textOfHtml(deep + "end").find("end") != std::string::npos);
}

TEST_CASE("the recommendations of a page have the page's lines")
{
    const std::string page = "<!DOCTYPE html>\n<html><body>\n<div>\n<h1>港口的未來</h1>\n"
                             "<h2>政策建議</h2>\n<p>&nbsp;&nbsp;(1) 當局應擴建\n碼頭。</p>\n"
                             "<p>(2) 當局應降低收費。</p></div></body></html>\n";
    CatalogueEntry entry;
    entry.id = "doc";
    const Source source = readSource(page, "page.html", entry);
    CHECK(source.format == "html");
    const Document document = structure::readStructure(source, test::rules());
    CHECK(test::recommendations(document) == "6-7 proposed doc/1/(1) 當局應擴建碼頭。\n"
                                             "8 proposed doc/1/(2) 當局應降低收費。\n");
}

TEST_CASE("a bullet waits for the paragraph in its item; a short cell goes on in the one beside it")
{
    CHECK(textOfHtml("<ul><li><p>Open</p></li></ul>") == "• Open\u2029");
    CHECK(textOfHtml("<table><tr><td>教育</td><td>增加學額</td></tr><tr><td>醫療</td><td>增聘護士"
                     "</td></tr></table>") == "教育：增加學額\u2029醫療：增聘護士\u2029");
}
