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
    CHECK(told("Cannot undo \"add a note\": the same thing has been changed otherwise since. "
               "Nothing was changed.") ==
          "未能復原「加入筆記」：其後同一項目已有其他改動。沒有作出更改。");
    CHECK(told("Cannot write /a/b.docx: it is there already. Choose another name, or allow it to "
               "be replaced (--force).") ==
          "未能寫入 /a/b.docx：檔案已經存在。請另選名稱，或容許取代。");
    CHECK(told("Cannot add a note: the disk is full. Free some space and try again; what was "
               "there before is unharmed.") ==
          "未能加入筆記：磁碟已滿。請騰出空間再試；原有內容不受影響。");
    CHECK(told("Cannot take codings from /a: it is not a ZIP file, or is damaged (no). Export it "
               "again as a REFI-QDA project (QDPX) or codebook (QDC).")
              .find("它不是 ZIP 檔案") != std::string::npos);
    CHECK(told("refuse region indonesia") == "剔除地區 indonesia");
    CHECK(told("A sentence nobody translated.") == "A sentence nobody translated.");
    translator.use(Language::English);
    CHECK(told("Cannot read x.txt: there is no such file.") ==
          "Cannot read x.txt: there is no such file.");
}
