// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/markdown.h"
#include "import/source_reader.h"

using namespace policy;

TEST_CASE("Markdown gives its text on the same lines, without emphasis, addresses and frames")
{
    CHECK(textOfMarkdown("# A *short* title\n\n**Bold** and `code`, [a link](http://x.org/y) and "
                         "![picture](p.png)text\n") ==
          "# A short title\n\nBold and code, a link and text\n");
    CHECK(textOfMarkdown("- [ ] *Open* the gate\n* Close it\n> Said so\n") ==
          "- Open the gate\n* Close it\nSaid so\n");
    CHECK(textOfMarkdown("2 * 3 * 4 and snake_case_name\n") == "2 * 3 * 4 and snake_case_name\n");
}

TEST_CASE("rows of a Markdown table read as a line; fields at the top are left out")
{
    CHECK(
        textOfMarkdown("| 範疇 | 措施 | 部門 |\n|---|:---:|---|\n| 教育 | 增加學額 | 教育局 |\n") ==
        "範疇：措施；部門\n\n教育：增加學額；教育局\n");
    CHECK(textOfMarkdown("| Trade | New desk |\n") == "Trade: New desk\n");
    CHECK(textOfMarkdown("---\ntitle: x\n---\n# Head\n") == "\n\n\n# Head\n");
}

TEST_CASE("a file called .md is read as Markdown")
{
    const Source source = readSource("**Ports** should open\n", "a.md", {});
    CHECK(source.format == "markdown");
    CHECK(source.text == "Ports should open\n");
}
