// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "messages.h"
#include "window/translator.h"

using namespace policy;
using namespace policy::ui;

namespace {

std::string told(const std::string &sentence)
{
    return message(sentence).toStdString();
}

} // namespace

TEST_CASE("the core's sentences follow the interface's language, reasons included",
          "[ui][messages]")
{
    Translator translator;
    translator.use(Language::TraditionalChinese);
    CHECK(told("Cannot import /tmp/a: b.txt: the file is empty. Choose a file with text.") ==
          "未能匯入 /tmp/a: b.txt：檔案是空的。請選擇有文字的檔案。");
    CHECK(told("No region is called “Atlantis”: it was searched as words.") ==
          "沒有名為「Atlantis」的地區：已按字詞搜尋。");
    CHECK(told("3 NUL bytes were left out, first in line 12.") ==
          "略去 3 個 NUL 位元組，首次見於第 12 行。");
    CHECK(told("A sentence nobody translated.") == "A sentence nobody translated.");
    translator.use(Language::English);
    CHECK(told("Cannot read x.txt: there is no such file.") ==
          "Cannot read x.txt: there is no such file.");
}
