// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "messages.h"
#include "window/translator.h"

using namespace policy;
using namespace policy::ui;

TEST_CASE("the core's sentences follow the interface's language, reasons included", "[ui][messages]")
{
    Translator translator;
    translator.use(Language::TraditionalChinese);
    CHECK(message("Cannot import /tmp/a: b.txt: the file is empty. Choose a file with text.") ==
          QString::fromUtf8("未能匯入 /tmp/a: b.txt：檔案是空的。請選擇有文字的檔案。"));
    CHECK(message("No region is called “Atlantis”: it was searched as words.") ==
          QString::fromUtf8("沒有名為「Atlantis」的地區：已按字詞搜尋。"));
    CHECK(message("3 NUL bytes were left out, first in line 12.") ==
          QString::fromUtf8("略去 3 個 NUL 位元組，首次見於第 12 行。"));
    CHECK(message("A sentence nobody translated.") == "A sentence nobody translated.");
    translator.use(Language::English);
    CHECK(message("Cannot read x.txt: there is no such file.") ==
          "Cannot read x.txt: there is no such file.");
}
