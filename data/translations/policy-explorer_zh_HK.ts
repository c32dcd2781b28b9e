<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name>Card</name>
    <message>
        <source>found by %1</source>
        <translation>由「%1」找到</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>第 %1–%2 行</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>All other documents</source>
        <translation>其他所有文件</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Cannot import %1: %2</source>
        <translation>未能匯入 %1：%2</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>未能讀取 %1：%2</translation>
    </message>
    <message>
        <source>Cannot open the library %1: %2</source>
        <translation>未能開啟文件庫 %1：%2</translation>
    </message>
    <message>
        <source>the file is empty. Choose a file with text.</source>
        <translation>檔案是空的。請選擇有文字的檔案。</translation>
    </message>
    <message>
        <source>there is no text in it. Choose a file with text.</source>
        <translation>當中沒有文字。請選擇有文字的檔案。</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>沒有這個檔案。</translation>
    </message>
    <message>
        <source>it is not a regular file.</source>
        <translation>這不是一般檔案。</translation>
    </message>
    <message>
        <source>it cannot be reached (%1).</source>
        <translation>未能存取（%1）。</translation>
    </message>
    <message>
        <source>it cannot be read (%1).</source>
        <translation>未能讀取（%1）。</translation>
    </message>
    <message>
        <source>reading it failed (%1).</source>
        <translation>讀取失敗（%1）。</translation>
    </message>
    <message>
        <source>it has %1 MB; the most is %2 MB. Split it.</source>
        <translation>檔案有 %1 MB，上限為 %2 MB。請分拆檔案。</translation>
    </message>
    <message>
        <source>it has %1, more than the %2 a document may have. Split it.</source>
        <translation>檔案有 %1，超過每份文件 %2 的上限。請分拆檔案。</translation>
    </message>
    <message>
        <source>it is %1, not text. Save it as text, or choose another file.</source>
        <translation>這是%1，不是文字。請另存為純文字，或選擇另一個檔案。</translation>
    </message>
    <message>
        <source>it is not text. Choose a file with text, or save this one as text in UTF-8.</source>
        <translation>這不是文字。請選擇文字檔，或以 UTF-8 另存為純文字。</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 KB. Save the text with a line break after each paragraph.</source>
        <translation>第 %1 行超過 %2 KB。請在每段之後換行再儲存。</translation>
    </message>
    <message>
        <source>it is a folder. Choose another folder.</source>
        <translation>這是資料夾。請選擇另一個資料夾。</translation>
    </message>
    <message>
        <source>it cannot be read. Check its permissions.</source>
        <translation>未能讀取。請檢查權限。</translation>
    </message>
    <message>
        <source>it is not a library of this program (no SQLite database). The file was not touched; choose another folder.</source>
        <translation>這不是本程式的文件庫（並非 SQLite 資料庫）。檔案未被更動；請選擇另一個資料夾。</translation>
    </message>
    <message>
        <source>it is a database of another program. Choose another folder.</source>
        <translation>這是其他程式的資料庫。請選擇另一個資料夾。</translation>
    </message>
    <message>
        <source>it has been cut short after %1 bytes. The file was not touched; put a copy in its place.</source>
        <translation>檔案在 %1 位元組後中斷。檔案未被更動；請以備份取代。</translation>
    </message>
    <message>
        <source>it was written by a newer version of this program (format %1, this program knows up to %2). Update the program; the file was not touched.</source>
        <translation>它由較新版本的程式寫成（格式 %1，本程式只認識至 %2）。請更新程式；檔案未被更動。</translation>
    </message>
    <message>
        <source>it is damaged (%1). It was left as it is; put a copy in its place.</source>
        <translation>檔案已損壞（%1）。檔案保持原狀；請以備份取代。</translation>
    </message>
    <message>
        <source>there is none, and none can be made in this folder. Choose a folder that can be written.</source>
        <translation>這裏沒有文件庫，亦不能在此資料夾建立。請選擇可寫入的資料夾。</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again; what was there before is unharmed.</source>
        <translation>磁碟已滿。請騰出空間再試；原有內容不受影響。</translation>
    </message>
    <message>
        <source>another program is writing to this library. Try again in a moment.</source>
        <translation>另一個程式正在寫入此文件庫。請稍後再試。</translation>
    </message>
    <message>
        <source>the library can only be read here (%1).</source>
        <translation>此處只能讀取文件庫（%1）。</translation>
    </message>
    <message>
        <source>there is not enough memory.</source>
        <translation>記憶體不足。</translation>
    </message>
    <message>
        <source>It had been taken out; it is back with all that belongs to it.</source>
        <translation>它曾被移除，現已連同所有相關內容還原。</translation>
    </message>
    <message>
        <source>The index is sound and matches the library.</source>
        <translation>索引完好，與文件庫相符。</translation>
    </message>
    <message>
        <source>The index was not sound: %1.</source>
        <translation>索引有問題：%1。</translation>
    </message>
    <message>
        <source>It has been rebuilt from the library; nothing was lost.</source>
        <translation>已由文件庫重建，沒有遺失。</translation>
    </message>
    <message>
        <source>The library is sound; it holds %1 document.</source>
        <translation>文件庫完好，有 %1 份文件。</translation>
    </message>
    <message>
        <source>The library is sound; it holds %1 documents.</source>
        <translation>文件庫完好，有 %1 份文件。</translation>
    </message>
    <message>
        <source>The library is damaged: %1.</source>
        <translation>文件庫已損壞：%1。</translation>
    </message>
    <message>
        <source>It was left as it is. Put a copy in its place if you have one.</source>
        <translation>已保持原狀。如有備份，請以備份取代。</translation>
    </message>
    <message>
        <source>The question is long: only its beginning was searched.</source>
        <translation>搜尋字句太長：只搜尋了開首部分。</translation>
    </message>
    <message>
        <source>No %1 is called “%2”: it was searched as words.</source>
        <translation>沒有名為「%2」的%1：已按字詞搜尋。</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>範疇</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>參與方</translation>
    </message>
    <message>
        <source>language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>PDF 檔</translation>
    </message>
    <message>
        <source>a ZIP archive or an Office document</source>
        <translation>ZIP 壓縮檔或 Office 文件</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>舊版 Office 文件</translation>
    </message>
    <message>
        <source>a picture (%1)</source>
        <translation>圖片（%1）</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>壓縮檔</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>壓縮檔</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>%1 broken sequences of bytes are shown as %2, first in line %3.</source>
        <translation>%1 處損壞的位元組顯示為 %2，首次見於第 %3 行。</translation>
    </message>
    <message>
        <source>%1 NUL bytes were left out, first in line %2.</source>
        <translation>略去 %1 個 NUL 位元組，首次見於第 %2 行。</translation>
    </message>
    <message>
        <source>%1 control characters were left out, first in line %2.</source>
        <translation>略去 %1 個控制字元，首次見於第 %2 行。</translation>
    </message>
    <message>
        <source>%1 controls of writing direction were left out, first in line %2.</source>
        <translation>略去 %1 個書寫方向控制字元，首次見於第 %2 行。</translation>
    </message>
    <message>
        <source>%1 zero-width characters were left out, first in line %2.</source>
        <translation>略去 %1 個零寬字元，首次見於第 %2 行。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>未能寫入 %1：%2</translation>
    </message>
    <message>
        <source>No space left on device. Free some space, or choose another disk.</source>
        <translation>磁碟已滿。請騰出空間，或選用另一磁碟。</translation>
    </message>
    <message>
        <source>Disk quota exceeded. Free some space, or choose another disk.</source>
        <translation>已超出磁碟配額。請騰出空間，或選用另一磁碟。</translation>
    </message>
    <message>
        <source>File too large. Free some space, or choose another disk.</source>
        <translation>檔案過大。請騰出空間，或選用另一磁碟。</translation>
    </message>
    <message>
        <source>Permission denied. Choose a folder that you may write to.</source>
        <translation>沒有寫入權限。請選擇可寫入的資料夾。</translation>
    </message>
    <message>
        <source>Read-only file system. Choose a folder that you may write to.</source>
        <translation>這裏只可讀取。請選擇可寫入的資料夾。</translation>
    </message>
    <message>
        <source>No such file or directory. Make the folder first, or choose another.</source>
        <translation>沒有這個資料夾。請先建立，或另選一個。</translation>
    </message>
    <message>
        <source>Not a directory. Make the folder first, or choose another.</source>
        <translation>這不是資料夾。請先建立，或另選一個。</translation>
    </message>
    <message>
        <source>File name too long. Choose a shorter name without special characters.</source>
        <translation>檔名過長。請改用較短而沒有特殊字元的檔名。</translation>
    </message>
    <message>
        <source>Is a directory. Choose a file name in it.</source>
        <translation>這是資料夾。請在其中輸入檔名。</translation>
    </message>
    <message>
        <source>Cannot compare %1 document; choose two to five.</source>
        <translation>不能比較 %1 份文件；請選擇二至五份。</translation>
    </message>
    <message>
        <source>Cannot compare %1 documents; choose two to five.</source>
        <translation>不能比較 %1 份文件；請選擇二至五份。</translation>
    </message>
    <message>
        <source>Cannot take codings from %1: %2. Export it again as a REFI-QDA project (QDPX) or codebook (QDC).</source>
        <translation>未能從 %1 取得編碼：%2。請重新匯出為 REFI-QDA 項目 (QDPX) 或編碼簿 (QDC)。</translation>
    </message>
    <message>
        <source>it is there already. Choose another name, or allow it to be replaced (--force).</source>
        <translation>檔案已經存在。請另選名稱，或容許取代。</translation>
    </message>
    <message>
        <source>Cannot make the PDF: %1. Export another format, or fewer recommendations.</source>
        <translation>未能製作 PDF：%1。請匯出其他格式，或減少建議數目。</translation>
    </message>
    <message>
        <source>Cannot make the spreadsheet: %1 failed (%2). Export fewer recommendations or another format.</source>
        <translation>未能製作試算表：%1 失敗（%2）。請減少建議數目，或匯出其他格式。</translation>
    </message>
    <message>
        <source>Cannot make the spreadsheet: there is no memory left for it.</source>
        <translation>未能製作試算表：記憶體不足。</translation>
    </message>
    <message>
        <source>Cannot make the file: there is not enough memory for it. Export fewer recommendations.</source>
        <translation>未能製作檔案：記憶體不足。請減少匯出的建議。</translation>
    </message>
    <message>
        <source>Cannot make the file: there is not enough memory for it.</source>
        <translation>未能製作檔案：記憶體不足。</translation>
    </message>
    <message>
        <source>There is not enough memory to draw page %1; close other programs or choose a lower resolution.</source>
        <translation>記憶體不足，未能繪製第 %1 頁；請關閉其他程式，或選用較低的解像度。</translation>
    </message>
    <message>
        <source>Cannot load %1, which writes papers and reads them: %2. Install the program again.</source>
        <translation>未能載入 %1（用以製作及讀取文件）：%2。請重新安裝本程式。</translation>
    </message>
    <message>
        <source>There is no recommendation &quot;%1&quot; in the documents to export; &quot;recommendations&quot; lists the ids.</source>
        <translation>要匯出的文件中沒有建議「%1」。</translation>
    </message>
    <message>
        <source>These columns hold more than %1 recommendations; narrow them by a filter, or choose fewer documents.</source>
        <translation>這些欄合共有超過 %1 項建議；請以篩選縮窄，或減少文件。</translation>
    </message>
    <message>
        <source>There is no other document in the library to compare with; import one, or choose two to five.</source>
        <translation>文件庫中沒有其他文件可供比較；請匯入一份，或選取二至五份。</translation>
    </message>
    <message>
        <source>There is a collection &quot;%1&quot; already.</source>
        <translation>已有名為「%1」的收藏集。</translation>
    </message>
    <message>
        <source>There is a saved search &quot;%1&quot; already.</source>
        <translation>已有名為「%1」的已存搜尋。</translation>
    </message>
    <message>
        <source>Unknown collection &quot;%1&quot;; the library has %2.</source>
        <translation>沒有收藏集「%1」；現有：%2。</translation>
    </message>
    <message>
        <source>Unknown saved search &quot;%1&quot;; the library has %2.</source>
        <translation>沒有已存搜尋「%1」；現有：%2。</translation>
    </message>
    <message>
        <source>A collection wants a name.</source>
        <translation>收藏集須有名稱。</translation>
    </message>
    <message>
        <source>A saved search wants a name.</source>
        <translation>已存搜尋須有名稱。</translation>
    </message>
    <message>
        <source>The collection &quot;%1&quot; has no entry %2.</source>
        <translation>收藏集「%1」沒有第 %2 號項目。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the collection &quot;%2&quot;.</source>
        <translation>收藏集「%2」中沒有「%1」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the collection &quot;%2&quot; already.</source>
        <translation>收藏集「%2」已有「%1」。</translation>
    </message>
    <message>
        <source>A note wants words.</source>
        <translation>筆記不能留空。</translation>
    </message>
    <message>
        <source>There is no note %1; &quot;notes&quot; lists them.</source>
        <translation>沒有第 %1 號筆記；可能已被移除。</translation>
    </message>
    <message>
        <source>There is no highlight %1; &quot;highlights&quot; lists them.</source>
        <translation>沒有第 %1 號標示；可能已被移除。</translation>
    </message>
    <message>
        <source>There is no correction %1; &quot;corrections&quot; lists them.</source>
        <translation>沒有第 %1 號更正；可能已被撤回。</translation>
    </message>
    <message>
        <source>This mark wants a recommendation to stand on.</source>
        <translation>請先選取要附於其上的建議。</translation>
    </message>
    <message>
        <source>A highlight wants words to stand on.</source>
        <translation>請先選取要標示的字詞。</translation>
    </message>
    <message>
        <source>A correction that merges, splits or adds cannot be moved. Correct the recommendation anew, and let go of this one.</source>
        <translation>合併、分開或新增的更正不能移動。請重新更正該建議，並放棄此項。</translation>
    </message>
    <message>
        <source>A recommendation always has a stage: set another one instead.</source>
        <translation>建議必有階段：請改設另一階段。</translation>
    </message>
    <message>
        <source>Merging takes two or more recommendations.</source>
        <translation>合併須選取兩項或以上的建議。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of another document than &quot;%2&quot;: only recommendations of one document can be merged.</source>
        <translation>「%1」與「%2」屬不同文件：只能合併同一文件的建議。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be split there: both parts want words.</source>
        <translation>「%1」不能在該處分開：兩部分都須有文字。</translation>
    </message>
    <message>
        <source>These words belong to the recommendation &quot;%1&quot; already; split, merge or remove that one.</source>
        <translation>這些文字已屬於建議「%1」；請分開、合併或移除該建議。</translation>
    </message>
    <message>
        <source>The document &quot;%1&quot; was removed from the library; import its file again, or choose another.</source>
        <translation>文件「%1」已從文件庫移除；請重新匯入，或選取另一份。</translation>
    </message>
    <message>
        <source>Unknown recommendation &quot;%1&quot;; &quot;%2&quot; has %3, as &quot;recommendations --document %4&quot; lists them.</source>
        <translation>沒有建議「%1」；「%2」（%4）有 %3 項，它可能已被合併、分開或移除。</translation>
    </message>
    <message>
        <source>There are no words in that stretch of &quot;%1&quot;.</source>
        <translation>「%1」的該段沒有文字。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的更改。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>沒有可重做的更改。</translation>
    </message>
    <message>
        <source>Cannot undo &quot;%1&quot;: the same thing has been changed otherwise since. Nothing was changed.</source>
        <translation>未能復原「%1」：其後同一項目已有其他改動。沒有作出更改。</translation>
    </message>
    <message>
        <source>Cannot redo &quot;%1&quot;: the same thing has been changed otherwise since. Nothing was changed.</source>
        <translation>未能重做「%1」：其後同一項目已有其他改動。沒有作出更改。</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>檔案無法讀取</translation>
    </message>
    <message>
        <source>it is larger than 1 GB</source>
        <translation>檔案大於 1 GB</translation>
    </message>
    <message>
        <source>its XML is damaged</source>
        <translation>其 XML 已損壞</translation>
    </message>
    <message>
        <source>its XML declares a document type, which REFI-QDA does not have</source>
        <translation>其 XML 宣告了文件類型，REFI-QDA 並無此項</translation>
    </message>
    <message>
        <source>its root is neither a project nor a codebook of REFI-QDA</source>
        <translation>它不是 REFI-QDA 項目或編碼簿</translation>
    </message>
    <message>
        <source>it is not a ZIP file, or is damaged (%1)</source>
        <translation>它不是 ZIP 檔案，或已損壞（%1）</translation>
    </message>
    <message>
        <source>it has no part &quot;%1&quot;</source>
        <translation>當中沒有「%1」</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is damaged</source>
        <translation>當中的「%1」已損壞</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; unpacks to more than %2 MB</source>
        <translation>當中的「%1」解壓後超過 %2 MB</translation>
    </message>
    <message>
        <source>it lies outside the project (%1); export the project with its sources in it</source>
        <translation>它不在項目之內（%1）；請連同來源檔案匯出項目</translation>
    </message>
    <message>
        <source>a codebook has no sources</source>
        <translation>編碼簿沒有來源</translation>
    </message>
    <message>
        <source>Not found in any document: &quot;%1&quot; (%2).</source>
        <translation>在任何文件中都找不到：「%1」（%2）。</translation>
    </message>
    <message>
        <source>The text of &quot;%1&quot; is missing: %2.</source>
        <translation>缺少「%1」的文字：%2。</translation>
    </message>
    <message>
        <source>A coding in &quot;%1&quot; stands outside its text (%2).</source>
        <translation>「%1」中有編碼超出其文字範圍（%2）。</translation>
    </message>
    <message>
        <source>A coding in &quot;%1&quot; has a code that the codebook does not have.</source>
        <translation>「%1」中有編碼使用了編碼簿沒有的代碼。</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1). Check that the folder exists and may be read and written.</source>
        <translation>未能開啟檔案（%1）。請確認資料夾存在並可讀寫。</translation>
    </message>
    <message>
        <source>the file is damaged (%1). Run &quot;policy-explorer-cli check&quot;.</source>
        <translation>檔案已損壞（%1）。請執行「檢查文件庫」。</translation>
    </message>
    <message>
        <source>reading or writing the disk failed (%1). Check that it is not full and free of errors; what was there before is unharmed.</source>
        <translation>讀寫磁碟失敗（%1）。請確認磁碟未滿且無錯誤；原有資料沒有受損。</translation>
    </message>
    <message>
        <source>make the collection &quot;%1&quot;</source>
        <translation>建立收藏集「%1」</translation>
    </message>
    <message>
        <source>change the collection &quot;%1&quot;</source>
        <translation>更改收藏集「%1」</translation>
    </message>
    <message>
        <source>add to the collection &quot;%1&quot;</source>
        <translation>加入收藏集「%1」</translation>
    </message>
    <message>
        <source>take from the collection &quot;%1&quot;</source>
        <translation>從收藏集「%1」取出</translation>
    </message>
    <message>
        <source>reorder the collection &quot;%1&quot;</source>
        <translation>重排收藏集「%1」</translation>
    </message>
    <message>
        <source>reorder the collections</source>
        <translation>重排收藏集</translation>
    </message>
    <message>
        <source>comment on an entry of &quot;%1&quot;</source>
        <translation>附註「%1」的項目</translation>
    </message>
    <message>
        <source>rename the collection &quot;%1&quot;</source>
        <translation>收藏集改名：「%1」</translation>
    </message>
    <message>
        <source>remove the collection &quot;%1&quot;</source>
        <translation>移除收藏集「%1」</translation>
    </message>
    <message>
        <source>save the search &quot;%1&quot;</source>
        <translation>儲存搜尋「%1」</translation>
    </message>
    <message>
        <source>rename the saved search &quot;%1&quot;</source>
        <translation>已存搜尋改名：「%1」</translation>
    </message>
    <message>
        <source>reorder the saved searches</source>
        <translation>重排已存搜尋</translation>
    </message>
    <message>
        <source>remove the saved search &quot;%1&quot;</source>
        <translation>移除已存搜尋「%1」</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>加入筆記</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>更改筆記</translation>
    </message>
    <message>
        <source>remove a note</source>
        <translation>移除筆記</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>標示</translation>
    </message>
    <message>
        <source>change a highlight</source>
        <translation>更改標示</translation>
    </message>
    <message>
        <source>remove a highlight</source>
        <translation>移除標示</translation>
    </message>
    <message>
        <source>say what a colour means</source>
        <translation>寫明顏色的含義</translation>
    </message>
    <message>
        <source>put a mark on other words</source>
        <translation>將標記移到別的文字</translation>
    </message>
    <message>
        <source>let go of marks</source>
        <translation>放棄標記</translation>
    </message>
    <message>
        <source>import codings</source>
        <translation>匯入編碼</translation>
    </message>
    <message>
        <source>set %1 %2</source>
        <translation>設定%1 %2</translation>
    </message>
    <message>
        <source>refuse %1 %2</source>
        <translation>剔除%1 %2</translation>
    </message>
    <message>
        <source>restore %1 %2</source>
        <translation>還原%1 %2</translation>
    </message>
    <message>
        <source>merge recommendations</source>
        <translation>合併建議</translation>
    </message>
    <message>
        <source>split a recommendation</source>
        <translation>分開一項建議</translation>
    </message>
    <message>
        <source>add a recommendation</source>
        <translation>新增一項建議</translation>
    </message>
    <message>
        <source>remove recommendations</source>
        <translation>移除建議</translation>
    </message>
    <message>
        <source>take corrections back</source>
        <translation>撤回更正</translation>
    </message>
    <message>
        <source>remove &quot;%1&quot;</source>
        <translation>移除「%1」</translation>
    </message>
    <message>
        <source>restore &quot;%1&quot;</source>
        <translation>還原「%1」</translation>
    </message>
    <message>
        <source>change the catalogue entry of &quot;%1&quot;</source>
        <translation>更改「%1」的目錄資料</translation>
    </message>
    <message>
        <source>Cannot %1: %2</source>
        <translation>未能%1：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is coded as a whole; only words are taken.</source>
        <translation>「%1」整份加了編碼；只能取用字詞上的編碼。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Actor: %1</source>
        <translation>參與方：%1</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>金額：%1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>%1, because of the words “%2”</source>
        <translation>%1，根據「%2」</translation>
    </message>
    <message>
        <source>%1, from the heading: “%2”</source>
        <translation>%1，根據標題「%2」</translation>
    </message>
    <message>
        <source>%1 is mentioned, but not what this is about</source>
        <translation>提及%1，但並非本項所指</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>地區：%1</translation>
    </message>
    <message>
        <source>Sector: %1</source>
        <translation>範疇：%1</translation>
    </message>
    <message>
        <source>%1, set by you</source>
        <translation>%1，由你設定</translation>
    </message>
    <message>
        <source>%1: you said that it is not about this. Press to take that back</source>
        <translation>%1：你指明並非與此有關。按此撤回</translation>
    </message>
</context>
<context>
    <name>KeepActions</name>
    <message>
        <source>Highlight the selected words</source>
        <translation>標示所選文字</translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation>在此寫筆記</translation>
    </message>
    <message>
        <source>Notes on the document</source>
        <translation>文件筆記</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一個標記</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一個標記</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>加入收藏集…</translation>
    </message>
    <message>
        <source>Add a region…</source>
        <translation>加上地區…</translation>
    </message>
    <message>
        <source>Add a sector…</source>
        <translation>加上界別…</translation>
    </message>
    <message>
        <source>Merge with the next one</source>
        <translation>與下一項合併</translation>
    </message>
    <message>
        <source>This is no recommendation</source>
        <translation>這並非建議</translation>
    </message>
    <message>
        <source>The selected words are a recommendation</source>
        <translation>所選文字是一項建議</translation>
    </message>
    <message>
        <source>Split in two…</source>
        <translation>分成兩項…</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>範疇</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>行動者</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>用詞</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相關</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>對應</translation>
    </message>
    <message>
        <source>They touch the same matter</source>
        <translation>兩者談及同一事項</translation>
    </message>
    <message>
        <source>They say nearly the same in nearly the same words</source>
        <translation>兩者意思及用詞幾乎相同</translation>
    </message>
    <message>
        <source>One is the other in another language</source>
        <translation>兩者為同一建議的不同語文版本</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>share of a whole</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of link, similarity</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is shared, its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>common wording %1</source>
        <translation>共同用詞 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of reason, reason</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Source lines</source>
        <translation>原文行</translation>
    </message>
    <message>
        <source>Show the file&apos;s own lines at the same place</source>
        <translation>在同一位置顯示檔案原本的各行</translation>
    </message>
    <message>
        <source>Find in document</source>
        <translation>在文件中尋找</translation>
    </message>
    <message>
        <source>Find words in this document</source>
        <translation>在這份文件中尋找字詞</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>尋找下一個</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>前往下一處</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>尋找上一個</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>前往上一處</translation>
    </message>
    <message>
        <source>Previous recommendation</source>
        <translation>上一項建議</translation>
    </message>
    <message>
        <source>Previous recommendation in this document</source>
        <translation>這份文件的上一項建議</translation>
    </message>
    <message>
        <source>Next recommendation</source>
        <translation>下一項建議</translation>
    </message>
    <message>
        <source>Next recommendation in this document</source>
        <translation>這份文件的下一項建議</translation>
    </message>
    <message>
        <source>Go to counterpart</source>
        <translation>前往對應建議</translation>
    </message>
    <message>
        <source>Go to the same recommendation in the other language</source>
        <translation>前往另一語言的同一項建議</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>連出處複製</translation>
    </message>
    <message>
        <source>Copy the selected words, or the recommendation, with their source</source>
        <translation>複製所選字句或該項建議，並附出處</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>正常大小</translation>
    </message>
    <message>
        <source>Text at its normal size</source>
        <translation>文字回復正常大小</translation>
    </message>
    <message>
        <source>Show what is set aside</source>
        <translation>顯示收起的內容</translation>
    </message>
    <message>
        <source>Show menus, share links, contact blocks and captions</source>
        <translation>顯示選單、分享連結、聯絡資料及圖片說明</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Hide what is set aside</source>
        <translation>隱藏收起的內容</translation>
    </message>
    <message>
        <source>Hide the %1 lines set aside</source>
        <translation>隱藏收起的 %1 行</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>%1 lines set aside</source>
        <translation>收起了 %1 行</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Explores the recommendations of policy documents.</source>
        <translation>瀏覽政策文件中的建議。</translation>
    </message>
    <message>
        <source>Use the library in &lt;folder&gt;; it is made if missing.</source>
        <translation>使用 &lt;folder&gt; 內的文件庫；如不存在則建立。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>For the benchmarks: print the milliseconds to a filled window, and quit.</source>
        <translation>供效能測試：列出視窗填滿所需的毫秒數，然後結束。</translation>
    </message>
    <message>
        <source>Files or folders to import.</source>
        <translation>要匯入的檔案或資料夾。</translation>
    </message>
</context>
<context>
    <name>policy::ui::ActionList</name>
    <message>
        <source>Moving about</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>搜尋與篩選</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文件庫</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前進(&amp;F)</translation>
    </message>
    <message>
        <source>Next Zone</source>
        <translation>下一區</translation>
    </message>
    <message>
        <source>Previous Zone</source>
        <translation>上一區</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>Clear Search and Filter</source>
        <translation>清除搜尋及篩選</translation>
    </message>
    <message>
        <source>Only as &amp;Written</source>
        <translation>只按原字搜尋(&amp;W)</translation>
    </message>
    <message>
        <source>Also Find the &amp;Other Language</source>
        <translation>同時搜尋另一語言(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Recommendations</source>
        <translation>建議(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Passages</source>
        <translation>段落(&amp;P)</translation>
    </message>
    <message>
        <source>As &amp;Cards</source>
        <translation>卡片(&amp;C)</translation>
    </message>
    <message>
        <source>As a &amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>匯入檔案(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>匯入資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Check the Library</source>
        <translation>檢查文件庫(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Policy Explorer</source>
        <translation>關於政策探索(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比較(&amp;O)</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>概覽(&amp;V)</translation>
    </message>
    <message>
        <source>Selected recommendations</source>
        <translation>所選建議</translation>
    </message>
    <message>
        <source>&amp;Copy with Citation</source>
        <translation>連出處複製(&amp;C)</translation>
    </message>
    <message>
        <source>Add to the Co&amp;mparison</source>
        <translation>加入比較(&amp;M)</translation>
    </message>
    <message>
        <source>Show the Rea&amp;der</source>
        <translation>顯示閱讀區(&amp;D)</translation>
    </message>
    <message>
        <source>Show the &amp;Browse Zone</source>
        <translation>顯示瀏覽區(&amp;B)</translation>
    </message>
    <message>
        <source>Add Its Document to the Co&amp;mparison</source>
        <translation>把所屬文件加入比較(&amp;M)</translation>
    </message>
    <message>
        <source>Keeping and correcting</source>
        <translation>保存與更正</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>筆記(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Save This Search…</source>
        <translation>儲存此搜尋…</translation>
    </message>
    <message>
        <source>&amp;Meanings of the Colours…</source>
        <translation>顏色的含義(&amp;M)…</translation>
    </message>
    <message>
        <source>Add to a Coll&amp;ection…</source>
        <translation>加入收藏集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Take Out of This Collection</source>
        <translation>從此收藏集移出(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;mment in This Collection…</source>
        <translation>在此收藏集加附註(&amp;M)…</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Set a Re&amp;gion…</source>
        <translation>設定地區(&amp;G)…</translation>
    </message>
    <message>
        <source>Set a Se&amp;ctor…</source>
        <translation>設定界別(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;fuse a Region or Sector…</source>
        <translation>剔除地區或界別(&amp;F)…</translation>
    </message>
    <message>
        <source>Me&amp;rge Into One</source>
        <translation>合併為一項(&amp;R)</translation>
    </message>
    <message>
        <source>These Are &amp;No Recommendations</source>
        <translation>這些並非建議(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Export Selected…</source>
        <translation>匯出所選(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Import C&amp;odings…</source>
        <translation>匯入編碼(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>policy::ui::AskSheet</name>
    <message>
        <source>Ctrl+Enter keeps it, Esc does not</source>
        <translation>Ctrl+Enter 保存，Esc 放棄</translation>
    </message>
</context>
<context>
    <name>policy::ui::BrowseModel</name>
    <message>
        <source>Regions</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>範疇</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>參與方</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>%1, group</source>
        <translation>%1，分組</translation>
    </message>
    <message>
        <source>%1, section</source>
        <translation>%1，章節</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n recommendation(s)</source>
        <translation>
            <numerusform>%1，%n 項建議</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已選</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1，已排除</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>收藏集</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新增收藏集…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜尋</translation>
    </message>
    <message>
        <source>%1, saved search, chosen</source>
        <translation>%1，已存搜尋，已選</translation>
    </message>
    <message>
        <source>%1, saved search</source>
        <translation>%1，已存搜尋</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>policy::ui::BrowsePanel</name>
    <message>
        <source>Narrow the lists</source>
        <translation>收窄清單</translation>
    </message>
    <message>
        <source>Narrow the lists below</source>
        <translation>收窄以下清單</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>瀏覽</translation>
    </message>
    <message>
        <source>Enter chooses, Ctrl+Enter adds, Alt+Enter excludes; letters narrow the lists</source>
        <translation>Enter 選取，Ctrl+Enter 加選，Alt+Enter 排除；輸入文字可收窄清單</translation>
    </message>
    <message>
        <source>Open This List Again</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>Choose Only This</source>
        <translation>只選此項</translation>
    </message>
    <message>
        <source>Take Away From the Choice</source>
        <translation>從所選中移除</translation>
    </message>
    <message>
        <source>Add to the Choice</source>
        <translation>加入所選</translation>
    </message>
    <message>
        <source>No Longer Exclude</source>
        <translation>不再排除</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Title, Publisher and Date…</source>
        <translation>標題、發布者及日期…</translation>
    </message>
    <message>
        <source>Remove From the Library</source>
        <translation>從文件庫移除</translation>
    </message>
    <message>
        <source>Show What It Finds</source>
        <translation>顯示搜尋所得</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>policy::ui::CardDelegate</name>
    <message>
        <source>Show only %1: %2</source>
        <translation>只顯示%1：%2</translation>
    </message>
</context>
<context>
    <name>policy::ui::Chip</name>
    <message>
        <source>Chosen filter; press to take it away</source>
        <translation>已選條件；按一下即移除</translation>
    </message>
    <message>
        <source>%1 (press to take it away)</source>
        <translation>%1（按一下即移除）</translation>
    </message>
</context>
<context>
    <name>policy::ui::ChipBar</name>
    <message>
        <source>Not %1: %2</source>
        <translation>不含%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chip: facet, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>No filter chosen</source>
        <translation>未選篩選條件</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>儲存此搜尋…</translation>
    </message>
</context>
<context>
    <name>policy::ui::ColoursDialog</name>
    <message>
        <source>Meanings of the Colours</source>
        <translation>顏色的含義</translation>
    </message>
    <message>
        <source>Say what you mean by a colour: it stands beside the colour in the reader and in the list of notes.</source>
        <translation>寫明各種顏色的含義，閱讀區和筆記列表會在顏色旁顯示。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>policy::ui::ColumnBar</name>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Add a document or a collection to the comparison</source>
        <translation>把文件或收藏集加入比較</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較的內容</translation>
    </message>
    <message>
        <source>Five are compared already. Take one out first.</source>
        <translation>已在比較五份，請先移除一份。</translation>
    </message>
</context>
<context>
    <name>policy::ui::ColumnChip</name>
    <message>
        <source>%1, no longer in the library</source>
        <translation>%1，已不在文庫</translation>
    </message>
    <message>
        <source>%1, compared</source>
        <translation>%1，比較中</translation>
    </message>
    <message>
        <source>Delete takes it out of the comparison, Ctrl+Left and Ctrl+Right move it</source>
        <translation>Delete 移出比較，Ctrl+← 及 Ctrl+→ 移動位置</translation>
    </message>
    <message>
        <source>Move to the Left</source>
        <translation>向左移</translation>
    </message>
    <message>
        <source>Move to the Right</source>
        <translation>向右移</translation>
    </message>
    <message>
        <source>Take Out of the Comparison</source>
        <translation>移出比較</translation>
    </message>
</context>
<context>
    <name>policy::ui::ComparePage</name>
    <message>
        <source>Compare documents</source>
        <translation>比較文件</translation>
    </message>
    <message>
        <source>By Sector</source>
        <translation>按範疇</translation>
    </message>
    <message>
        <source>By Region</source>
        <translation>按地區</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>對讀</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>用詞</translation>
    </message>
    <message>
        <source>What each says on each sector</source>
        <translation>各文件對各範疇的說法</translation>
    </message>
    <message>
        <source>What each says on each region</source>
        <translation>各文件對各地區的說法</translation>
    </message>
    <message>
        <source>The documents themselves beside each other</source>
        <translation>並排閱讀文件原文</translation>
    </message>
    <message>
        <source>What was added, cut, moved and reworded between two versions</source>
        <translation>兩個版本之間增刪、移動及改寫之處</translation>
    </message>
    <message>
        <source>The words that set each document apart</source>
        <translation>各文件獨特的用詞</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>比較方式</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比較…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>“%1” is in the comparison already</source>
        <translation>「%1」已在比較之中</translation>
    </message>
    <message>
        <source>Five are compared already. Take one out first.</source>
        <translation>已在比較五份，請先移除一份。</translation>
    </message>
    <message>
        <source>“%1” is in the comparison now (%2 of %3)</source>
        <translation>已把「%1」加入比較（%2／%3）</translation>
    </message>
    <message>
        <source>Take “%1” Out</source>
        <translation>移除「%1」</translation>
    </message>
    <message>
        <source>Add a Document…</source>
        <translation>加入文件…</translation>
    </message>
    <message numerus="yes">
        <source>Compare All %n Document(s)</source>
        <translation>
            <numerusform>比較全部 %n 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two to five documents or collections. Drag them here from the browse zone, or press Ctrl+D where one is chosen.</source>
        <translation>選擇二至五份文件或收藏集。可由瀏覽區拖到這裏，或在選中文件時按 Ctrl+D。</translation>
    </message>
    <message>
        <source>Compare With All Other Documents</source>
        <translation>與其他所有文件比較</translation>
    </message>
    <message>
        <source>One is chosen</source>
        <translation>已選一份</translation>
    </message>
    <message>
        <source>“%1” needs another to be compared with.</source>
        <translation>「%1」需要另一份文件作比較。</translation>
    </message>
    <message>
        <source>A document is gone</source>
        <translation>有文件已移除</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library.</source>
        <translation>「%1」已不在文庫。</translation>
    </message>
    <message>
        <source>Restore It</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Too many are chosen</source>
        <translation>選得太多</translation>
    </message>
    <message numerus="yes">
        <source>This way of comparing shows %n at most.</source>
        <translation>
            <numerusform>這種比較方式最多顯示 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>This way of comparing needs more.</source>
        <translation>這種比較方式需要更多文件。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>閱讀「%1」</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>沒有可比較的內容</translation>
    </message>
    <message>
        <source>No recommendation was found in %1.</source>
        <comment>one or several titles</comment>
        <translation>在%1找不到任何建議。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between titles</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Do not exclude %1 “%2”: %n found</source>
        <translation>
            <numerusform>不排除%1「%2」：找到 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %1 “%2”: %n found</source>
        <translation>
            <numerusform>取消%1「%2」：找到 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the Search “%1”</source>
        <translation>取消搜尋「%1」</translation>
    </message>
    <message>
        <source>Clear Search and Filter</source>
        <translation>清除搜尋及篩選</translation>
    </message>
    <message>
        <source>Nothing left to compare</source>
        <translation>篩選後沒有可比較的內容</translation>
    </message>
    <message>
        <source>No recommendation of what is compared has all that is chosen.</source>
        <translation>比較的文件中沒有符合全部條件的建議。</translation>
    </message>
    <message>
        <source>The comparison was cancelled</source>
        <translation>已取消比較</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>重新比較</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>These cannot be compared</source>
        <translation>無法比較</translation>
    </message>
</context>
<context>
    <name>policy::ui::CounterpartCard</name>
    <message>
        <source>The same in %1</source>
        <translation>%1版本</translation>
    </message>
    <message>
        <source>Go to the counterpart</source>
        <translation>前往對應建議</translation>
    </message>
</context>
<context>
    <name>policy::ui::CutBar</name>
    <message>
        <source>Click or press ← → to where the second part begins</source>
        <translation>點按，或用 ← → 移到第二部分開始之處</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分開</translation>
    </message>
    <message>
        <source>Split here (Enter)</source>
        <translation>在此分開（Enter）</translation>
    </message>
    <message>
        <source>Leave Whole</source>
        <translation>不分開</translation>
    </message>
    <message>
        <source>Leave it whole (Esc)</source>
        <translation>不分開（Esc）</translation>
    </message>
</context>
<context>
    <name>policy::ui::DetailPane</name>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 項，共 %2 項</translation>
    </message>
    <message>
        <source>1 measure</source>
        <translation>1 項措施</translation>
    </message>
    <message>
        <source>%1 measures</source>
        <translation>%1 項措施</translation>
    </message>
    <message>
        <source>Show these lines of the source file</source>
        <translation>顯示原檔案的這幾行</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>範疇</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>參與方</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct what the program read, keep it, or note something</source>
        <translation>更正程式的判讀、加入收藏集或寫筆記</translation>
    </message>
    <message>
        <source>Note on this recommendation</source>
        <translation>為此建議寫筆記</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>加上地區</translation>
    </message>
    <message>
        <source>Add a sector</source>
        <translation>加上界別</translation>
    </message>
</context>
<context>
    <name>policy::ui::DetailStrip</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Linked recommendations</source>
        <translation>相連的建議</translation>
    </message>
    <message>
        <source>The two are not linked</source>
        <translation>兩者沒有關連</translation>
    </message>
    <message>
        <source>Linked with nothing in the other columns</source>
        <translation>與其他欄沒有關連</translation>
    </message>
    <message numerus="yes">
        <source>Linked with %n</source>
        <translation>
            <numerusform>與 %n 項相連</numerusform>
        </translation>
    </message>
    <message>
        <source>L goes to the next link, Shift+L to the last one</source>
        <translation>按 L 前往下一個關連，Shift+L 返回上一個</translation>
    </message>
    <message>
        <source>Named only here: %1</source>
        <translation>只在此處提及：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked: only in this one</source>
        <translation>標示：只在此項出現</translation>
    </message>
    <message>
        <source>Marked: named only in this one · dotted: in both</source>
        <translation>標示：只在此項提及 · 點線：兩者皆提及</translation>
    </message>
</context>
<context>
    <name>policy::ui::DocumentDetails</name>
    <message>
        <source>Title, Publisher and Date</source>
        <translation>標題、發布者及日期</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translation>%1標題</translation>
    </message>
    <message>
        <source>2024, 2024-07 or 2024-07-15</source>
        <translation>2024、2024-07 或 2024-07-15</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不詳</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>發布者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>What is marked as guessed was read from the text. Saving states it.</source>
        <translation>標明「推測」的資料由內文推斷；儲存後即視為確定。</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1（推測）</translation>
    </message>
</context>
<context>
    <name>policy::ui::ExportDesk</name>
    <message numerus="yes">
        <source>%n selected recommendation(s)</source>
        <translation>
            <numerusform>所選的 %n 項建議</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole library: %1</source>
        <translation>整個文件庫：%1 項</translation>
    </message>
    <message>
        <source>All in the list: %1</source>
        <translation>列表全部：%1 項</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Collection: %1 (%2)</source>
        <translation>收藏：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer</source>
        <translation>
            <numerusform>已送出 %n 頁列印</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>比較：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n recommendation(s)</source>
        <translation>
            <numerusform>%1 已儲存，載有 %n 項建議</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
</context>
<context>
    <name>policy::ui::ExportDialog</name>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>另存為(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>What the format cannot hold</source>
        <translation>此格式未能包括的內容</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the collection cannot be found again in the documents and are left out.</source>
        <translation>
            <numerusform>收藏內有 %n 項未能在文件中找回，因此略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>另存為</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>「%1」已經存在。</translation>
    </message>
    <message>
        <source>Replace it with the new file?</source>
        <translation>以新檔案取代？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>取代(&amp;R)</translation>
    </message>
</context>
<context>
    <name>policy::ui::ExportOptions</name>
    <message>
        <source>Sectors</source>
        <translation>範疇</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>內容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>文書樣式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>標題(&amp;T)</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>各行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>分組(&amp;G)</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>次序(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Labels in</source>
        <translation>標籤語言(&amp;L)</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>包括</translation>
    </message>
    <message>
        <source>The same recommendation in the document&apos;s other language</source>
        <translation>同一建議在文件另一語言的版本</translation>
    </message>
    <message>
        <source>The words for which a recommendation has its tags</source>
        <translation>建議獲加標籤所據的字句</translation>
    </message>
    <message>
        <source>Document, section and source lines of each recommendation</source>
        <translation>每項建議的文件、章節及原文行數</translation>
    </message>
    <message>
        <source>Mark as UTF-8, so that Excel reads Chinese</source>
        <translation>標明為 UTF-8，讓 Excel 正確顯示中文</translation>
    </message>
</context>
<context>
    <name>policy::ui::ExportWords</name>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word 文件 (DOCX)</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>OpenDocument 文字文件 (ODT)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>網頁 (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel 活頁簿 (XLSX)</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>純文字表格 (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>CSL JSON</source>
        <translation>CSL JSON</translation>
    </message>
    <message>
        <source>REFI-QDA project (QDPX)</source>
        <translation>REFI-QDA 項目 (QDPX)</translation>
    </message>
    <message>
        <source>REFI-QDA codebook (QDC)</source>
        <translation>REFI-QDA 編碼簿 (QDC)</translation>
    </message>
    <message>
        <source>To be written on with Word or LibreOffice</source>
        <translation>可用 Word 或 LibreOffice 繼續編寫</translation>
    </message>
    <message>
        <source>To be written on with LibreOffice or Word</source>
        <translation>可用 LibreOffice 或 Word 繼續編寫</translation>
    </message>
    <message>
        <source>To be read and printed, the same everywhere</source>
        <translation>供閱讀及列印，在任何電腦上都一樣</translation>
    </message>
    <message>
        <source>One file for any browser</source>
        <translation>單一檔案，任何瀏覽器都可開啟</translation>
    </message>
    <message>
        <source>Plain text with headings and footnotes</source>
        <translation>純文字，附標題及註腳</translation>
    </message>
    <message>
        <source>Three sheets: recommendations, counts, sources</source>
        <translation>三張工作表：建議、數目、資料來源</translation>
    </message>
    <message>
        <source>One row a recommendation, for any program</source>
        <translation>每項建議一行，任何程式都可讀取</translation>
    </message>
    <message>
        <source>Everything the program knows, for programs</source>
        <translation>載有全部資料，供其他程式使用</translation>
    </message>
    <message>
        <source>Citations for EndNote, Zotero, Mendeley</source>
        <translation>引文，供 EndNote、Zotero、Mendeley 使用</translation>
    </message>
    <message>
        <source>Citations for LaTeX</source>
        <translation>引文，供 LaTeX 使用</translation>
    </message>
    <message>
        <source>Citations for Zotero and Pandoc</source>
        <translation>引文，供 Zotero 及 Pandoc 使用</translation>
    </message>
    <message>
        <source>Coded text for NVivo, ATLAS.ti, MAXQDA, QualCoder</source>
        <translation>已編碼文本，供 NVivo、ATLAS.ti、MAXQDA、QualCoder 使用</translation>
    </message>
    <message>
        <source>Regions and sectors as codes, without text</source>
        <translation>以地區及範疇為編碼，不含文本</translation>
    </message>
    <message>
        <source>Every recommendation in full</source>
        <translation>逐項全文</translation>
    </message>
    <message>
        <source>Brief, one line or two each</source>
        <translation>摘要，每項一兩行</translation>
    </message>
    <message>
        <source>Table of recommendations</source>
        <translation>建議列表</translation>
    </message>
    <message>
        <source>Comparison, documents side by side</source>
        <translation>比較，文件並列</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>按文件</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>按範疇</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>按地區</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按階段</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>按列表次序</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>最相關的先列</translation>
    </message>
    <message>
        <source>As in the documents</source>
        <translation>按文件次序</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按標題</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Stage, regions, sectors</source>
        <translation>階段、地區、範疇</translation>
    </message>
    <message>
        <source>Evidence of tags</source>
        <translation>標籤依據</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>對應建議</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Coded text</source>
        <translation>已編碼文本</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>數據</translation>
    </message>
</context>
<context>
    <name>policy::ui::FindBar</name>
    <message>
        <source>not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>尋找中…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 項，共 %2 項</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>在這份文件中尋找</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一處（Shift+Enter）</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一處（Enter）</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉（Esc）</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>關閉尋找列</translation>
    </message>
</context>
<context>
    <name>policy::ui::GridHead</name>
    <message>
        <source>No recommendations</source>
        <translation>沒有建議</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recommendation(s)</source>
        <translation>
            <numerusform>%n 項建議中的 %1 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n 項建議</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n 項已失落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n 個地區</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s)</source>
        <translation>
            <numerusform>%n 個範疇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 個關連</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n document(s)</source>
        <translation>
            <numerusform>來自 %n 份文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be found again in their documents</source>
        <translation>
            <numerusform>%n 項已無法在文件中尋回</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the Left</source>
        <translation>向左移</translation>
    </message>
    <message>
        <source>Move to the Right</source>
        <translation>向右移</translation>
    </message>
    <message>
        <source>Columns of the Same Width</source>
        <translation>各欄同闊</translation>
    </message>
    <message>
        <source>Take Out of the Comparison</source>
        <translation>移出比較</translation>
    </message>
</context>
<context>
    <name>policy::ui::GridPage</name>
    <message>
        <source>, line %1</source>
        <translation>，第 %1 行</translation>
    </message>
    <message>
        <source>, lines %1–%2</source>
        <translation>，第 %1–%2 行</translation>
    </message>
    <message>
        <source>(%1; %2)</source>
        <comment>document and lines; stage</comment>
        <translation>（%1；%2）</translation>
    </message>
    <message>
        <source>In the usual order</source>
        <translation>按一般次序</translation>
    </message>
    <message>
        <source>Most shared first</source>
        <translation>共同最多者先</translation>
    </message>
    <message>
        <source>Most one-sided first</source>
        <translation>最偏於一方者先</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>各行次序</translation>
    </message>
    <message>
        <source>Fold all rows: only counts</source>
        <translation>摺起各行，只看數目</translation>
    </message>
    <message>
        <source>Unfold all rows</source>
        <translation>展開各行</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>全部摺起</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>全部展開</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較表</translation>
    </message>
    <message>
        <source>Arrows go from card to card, Enter opens in the reader, Space shows links, Ctrl+Space puts a second one beside it, L goes to the next link, plus and minus unfold and fold</source>
        <translation>方向鍵在卡片間移動，Enter 在閱讀區開啟，空格鍵顯示關連，Ctrl+空格鍵並排另一項，L 前往下一個關連，加減號展開及摺起</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) copied</source>
        <translation>
            <numerusform>已複製 %n 項建議</numerusform>
        </translation>
    </message>
    <message>
        <source>Next Link in the Comparison</source>
        <translation>比較表的下一個關連</translation>
    </message>
    <message>
        <source>Previous Link in the Comparison</source>
        <translation>比較表的上一個關連</translation>
    </message>
</context>
<context>
    <name>policy::ui::GridView</name>
    <message>
        <source>silent</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>未提及</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>共 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 個關連</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation>
            <numerusform>%n 份未提及</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已摺起</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n recommendation(s)</source>
        <translation>
            <numerusform>%1：%n 項建議</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n recommendation(s)</source>
        <translation>
            <numerusform>%1，%2：%n 項建議</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，第 %2 項，共 %3 項</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已選取</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with other columns</source>
        <translation>
            <numerusform>與其他欄有 %n 個關連</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in the Reader</source>
        <translation>在閱讀區開啟</translation>
    </message>
    <message>
        <source>Show Its Links</source>
        <translation>顯示關連</translation>
    </message>
    <message>
        <source>Put Beside the Selected One</source>
        <translation>與已選的並排</translation>
    </message>
    <message>
        <source>Copy the Recommendation</source>
        <translation>複製建議</translation>
    </message>
    <message>
        <source>Copy the Row</source>
        <translation>複製整行</translation>
    </message>
    <message>
        <source>Show Only “%1”</source>
        <translation>只顯示「%1」</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>摺起</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>全部摺起</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>全部展開</translation>
    </message>
    <message>
        <source>filtered out</source>
        <translation>已篩去</translation>
    </message>
    <message numerus="yes">
        <source>%n filtered out</source>
        <translation>
            <numerusform>%n 份已篩去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in narrower rows</source>
        <translation>
            <numerusform>下級各行有 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None under the filter, %n without it</source>
        <translation>
            <numerusform>篩選後沒有，不篩選有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>None under the filter</source>
        <translation>篩選後沒有</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, what is there</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, what is there</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>policy::ui::ImportReportDialog</name>
    <message numerus="yes">
        <source>%n document(s) added</source>
        <translation>
            <numerusform>已加入 %n 份文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n 份已更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the library</source>
        <translation>
            <numerusform>%n 份早已在文件庫</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported</source>
        <translation>
            <numerusform>%n 個檔案未能匯入</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation>其餘已取消</translation>
    </message>
    <message>
        <source>There was nothing to import</source>
        <translation>沒有可匯入的檔案</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a summary</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>Added with %n recommendation(s).</source>
        <translation>
            <numerusform>已加入，有 %n 項建議。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought up to date; it has %n recommendation(s).</source>
        <translation>
            <numerusform>已更新，有 %n 項建議。</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the library; nothing was changed.</source>
        <translation>早已在文件庫，沒有更改。</translation>
    </message>
    <message>
        <source>Import Report</source>
        <translation>匯入報告</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>是次匯入的檔案</translation>
    </message>
</context>
<context>
    <name>policy::ui::Keeper</name>
    <message>
        <source>Yellow</source>
        <translation>黃色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉紅色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>colour, meaning</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>make the collection “%1”</source>
        <translation>新增收藏集「%1」</translation>
    </message>
    <message numerus="yes">
        <source>add %n recommendation(s) to “%1”</source>
        <translation>
            <numerusform>將 %n 項建議加入「%1」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n recommendation(s) out of “%1”</source>
        <translation>
            <numerusform>將 %n 項建議移出「%1」</numerusform>
        </translation>
    </message>
    <message>
        <source>reorder “%1”</source>
        <translation>重新排列「%1」</translation>
    </message>
    <message>
        <source>remove the comment in “%1”</source>
        <translation>移除「%1」中的附註</translation>
    </message>
    <message>
        <source>comment in “%1”</source>
        <translation>在「%1」加附註</translation>
    </message>
    <message>
        <source>rename “%1” to “%2”</source>
        <translation>將「%1」改名為「%2」</translation>
    </message>
    <message>
        <source>remove the collection “%1”</source>
        <translation>移除收藏集「%1」</translation>
    </message>
    <message>
        <source>save the search “%1”</source>
        <translation>儲存搜尋「%1」</translation>
    </message>
    <message>
        <source>remove the saved search “%1”</source>
        <translation>移除已存搜尋「%1」</translation>
    </message>
    <message>
        <source>add the note “%1”</source>
        <translation>加上筆記「%1」</translation>
    </message>
    <message>
        <source>change the note “%1”</source>
        <translation>修改筆記「%1」</translation>
    </message>
    <message>
        <source>remove a note</source>
        <translation>移除筆記</translation>
    </message>
    <message>
        <source>highlight in %1</source>
        <translation>以%1標示</translation>
    </message>
    <message>
        <source>remove a highlight</source>
        <translation>移除標示</translation>
    </message>
    <message>
        <source>name the colours</source>
        <translation>寫明顏色的含義</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>地區「%1」</translation>
    </message>
    <message>
        <source>sector %1</source>
        <translation>界別「%1」</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>階段「%1」</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>設定%1</translation>
    </message>
    <message numerus="yes">
        <source>set %1 on %n recommendations</source>
        <translation>
            <numerusform>為 %n 項建議設定%1</numerusform>
        </translation>
    </message>
    <message>
        <source>refuse %1</source>
        <translation>剔除%1</translation>
    </message>
    <message numerus="yes">
        <source>refuse %1 on %n recommendations</source>
        <translation>
            <numerusform>從 %n 項建議剔除%1</numerusform>
        </translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>還原%1</translation>
    </message>
    <message numerus="yes">
        <source>merge %n recommendations</source>
        <translation>
            <numerusform>合併 %n 項建議</numerusform>
        </translation>
    </message>
    <message>
        <source>split a recommendation</source>
        <translation>分開一項建議</translation>
    </message>
    <message>
        <source>add a recommendation</source>
        <translation>新增一項建議</translation>
    </message>
    <message numerus="yes">
        <source>strike out %n recommendation(s)</source>
        <translation>
            <numerusform>剔除 %n 項建議</numerusform>
        </translation>
    </message>
    <message>
        <source>take back “%1”</source>
        <translation>撤回「%1」</translation>
    </message>
    <message numerus="yes">
        <source>let go of %n mark(s)</source>
        <translation>
            <numerusform>放棄 %n 個標記</numerusform>
        </translation>
    </message>
    <message>
        <source>put a mark on other words</source>
        <translation>將標記移到別的文字</translation>
    </message>
</context>
<context>
    <name>policy::ui::Labels</name>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>範疇</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>參與方</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>共識</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Somebody urges it</source>
        <translation>有人提出的主張</translation>
    </message>
    <message>
        <source>The parties have agreed or undertaken it</source>
        <translation>各方已達成共識或作出承諾</translation>
    </message>
    <message>
        <source>The text reports it as done</source>
        <translation>文中指已經完成</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>語言不詳</translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation>立場書</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>新聞公報</translation>
    </message>
    <message>
        <source>Policy brief</source>
        <translation>政策簡報</translation>
    </message>
    <message>
        <source>News story</source>
        <translation>新聞報道</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>演辭</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>協議</translation>
    </message>
    <message>
        <source>Election platform</source>
        <translation>參選政綱</translation>
    </message>
    <message>
        <source>Policy address or plan</source>
        <translation>施政報告或規劃</translation>
    </message>
    <message>
        <source>Report of a seminar</source>
        <translation>研討會報道</translation>
    </message>
    <message>
        <source>Reply to the legislature</source>
        <translation>對立法機關的答覆</translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation>評論</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>收藏集</translation>
    </message>
    <message>
        <source>Paper for the legislature</source>
        <translation>提交立法機關的文件</translation>
    </message>
    <message>
        <source>Consultation paper</source>
        <translation>諮詢文件</translation>
    </message>
    <message>
        <source>Policy measures</source>
        <translation>政策措施</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>沒有日期</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month for QLocale</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>policy::ui::Lane</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>記憶體不足。請關閉其他程式後再試。</translation>
    </message>
</context>
<context>
    <name>policy::ui::Library</name>
    <message>
        <source>remove a document</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>restore a document</source>
        <translation>還原文件</translation>
    </message>
    <message>
        <source>change the details of a document</source>
        <translation>修改文件資料</translation>
    </message>
</context>
<context>
    <name>policy::ui::MainWindow</name>
    <message>
        <source>%1 · %2</source>
        <comment>totals: documents, recommendations</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 份文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n 項建議</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>文字檔案 (*.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Import a Folder</source>
        <translation>匯入資料夾</translation>
    </message>
    <message>
        <source>An import is under way. Wait until it is done, or cancel it.</source>
        <translation>正在匯入。請待完成後再試，或先取消。</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>顯示報告</translation>
    </message>
    <message>
        <source>Open Another Library</source>
        <translation>開啟另一個文件庫</translation>
    </message>
    <message>
        <source>Cannot start the program again.</source>
        <translation>未能重新啟動程式。</translation>
    </message>
    <message>
        <source>Policy Explorer</source>
        <translation>政策探索</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>閱讀(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外觀(&amp;A)</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>還原(&amp;E)</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>搜尋方式</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消匯入</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>已選條件</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>瀏覽</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>閱讀區</translation>
    </message>
    <message>
        <source>About Policy Explorer</source>
        <translation>關於政策探索</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Policy Explorer %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Reads policy documents on Hong Kong&apos;s cooperation with the Mainland and the world, and finds every recommendation in them.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. The documents it comes with belong to their publishers.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;政策探索 %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;閱讀有關香港與內地及世界各地合作的政策文件，找出當中每一項建議。&lt;/p&gt;&lt;p&gt;本程式為自由軟件，按 GNU 通用公共許可證第 3 版或其後版本發布。隨附文件的權利屬各發布者所有。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Preparing the library: %1</source>
        <translation>正在準備文件庫：%1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message>
        <source>Importing %1 of %2: %3</source>
        <translation>正在匯入第 %1 個，共 %2 個：%3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>The library and its index are sound</source>
        <translation>文件庫及索引均完好</translation>
    </message>
    <message>
        <source>&amp;Selected Recommendations</source>
        <translation>所選建議(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) copied with their sources</source>
        <translation>
            <numerusform>已連出處複製 %n 項建議</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare (%1)</source>
        <translation>比較（%1）</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n compared beside each other</source>
        <translation>
            <numerusform>並排顯示比較中的 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose documents to compare</source>
        <translation>選擇要比較的文件</translation>
    </message>
    <message>
        <source>Take Out of the Comparison</source>
        <translation>移出比較</translation>
    </message>
    <message>
        <source>Add to the Comparison</source>
        <translation>加入比較</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>與其他比較</translation>
    </message>
    <message>
        <source>remove “%1” from the library</source>
        <translation>從文件庫移除「%1」</translation>
    </message>
    <message>
        <source>change the details of “%1”</source>
        <translation>修改「%1」的資料</translation>
    </message>
    <message>
        <source>restore “%1”</source>
        <translation>還原「%1」</translation>
    </message>
    <message>
        <source>That is so already; nothing was changed</source>
        <translation>本已如此，沒有任何改動</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>New name of the collection</source>
        <translation>收藏集的新名稱</translation>
    </message>
    <message>
        <source>New name of the saved search</source>
        <translation>已存搜尋的新名稱</translation>
    </message>
    <message>
        <source>Select the words in the reader first</source>
        <translation>請先在閱讀區選取文字</translation>
    </message>
    <message>
        <source>Choose a recommendation in the reader first</source>
        <translation>請先在閱讀區選擇一項建議</translation>
    </message>
    <message>
        <source>A correction cannot be moved: correct the recommendation anew, and let go of this one</source>
        <translation>更正不能移動：請重新更正該建議，然後放棄此項</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>復原：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Set the &amp;Stage</source>
        <translation>設定階段(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Add %n recommendation(s) to a collection</source>
        <translation>
            <numerusform>將 %n 項建議加入收藏集</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of a new collection</source>
        <translation>新收藏集的名稱</translation>
    </message>
    <message>
        <source>Name of a collection, old or new</source>
        <translation>收藏集名稱，新舊均可</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>新增收藏集「%1」</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>新收藏集的名稱</translation>
    </message>
    <message>
        <source>Comment in “%1”</source>
        <translation>「%1」中的附註</translation>
    </message>
    <message>
        <source>Name of the saved search; it finds anew each time</source>
        <translation>已存搜尋的名稱；每次使用都會重新搜尋</translation>
    </message>
    <message numerus="yes">
        <source>Set a region on %n recommendation(s)</source>
        <translation>
            <numerusform>為 %n 項建議設定地區</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set a sector on %n recommendation(s)</source>
        <translation>
            <numerusform>為 %n 項建議設定界別</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>輸入名稱的一部分</translation>
    </message>
    <message>
        <source>What are they not about?</source>
        <translation>它們與甚麼無關？</translation>
    </message>
    <message>
        <source>Import Codings</source>
        <translation>匯入編碼</translation>
    </message>
    <message>
        <source>REFI-QDA projects and codebooks (*.qdpx *.qdc);;All files (*)</source>
        <translation>REFI-QDA 項目及編碼簿 (*.qdpx *.qdc);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>%1 of %2 codings found in the documents; new: %3</source>
        <comment>codings</comment>
        <translation>%2 個編碼中有 %1 個已在文件找到；新增：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 個標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n 處螢光標記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 則筆記</numerusform>
        </translation>
    </message>
    <message>
        <source>What Was Left</source>
        <translation>未取用的項目</translation>
    </message>
    <message numerus="yes">
        <source>%n of your marks have lost their words in the new edition</source>
        <translation>
            <numerusform>%n 個標記的文字在新版本中找不到</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>policy::ui::MarkSheet</name>
    <message>
        <source>Take away the highlight (%1)</source>
        <translation>取消標示（%1）</translation>
    </message>
    <message>
        <source>Highlight in %1 (Alt+%2)</source>
        <translation>以%1標示（Alt+%2）</translation>
    </message>
    <message>
        <source>Note on these words (Ctrl+M)</source>
        <translation>為這些文字寫筆記（Ctrl+M）</translation>
    </message>
    <message>
        <source>These words are a recommendation</source>
        <translation>這些文字是一項建議</translation>
    </message>
    <message>
        <source>Say what the colours mean</source>
        <translation>寫明顏色的含義</translation>
    </message>
    <message>
        <source>Note on these words</source>
        <translation>為這些文字寫筆記</translation>
    </message>
    <message>
        <source>Marks on these words</source>
        <translation>這些文字的標記</translation>
    </message>
</context>
<context>
    <name>policy::ui::NoteBox</name>
    <message>
        <source>Press to change this note</source>
        <translation>按此修改筆記</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>筆記：%1</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>%1的筆記：%2</translation>
    </message>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>Enter 修改，Delete 移除</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>移除此筆記</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>筆記內容</translation>
    </message>
    <message>
        <source>Change This Note</source>
        <translation>修改此筆記</translation>
    </message>
    <message>
        <source>Show Its Words</source>
        <translation>顯示所指文字</translation>
    </message>
    <message>
        <source>Remove This Note</source>
        <translation>移除此筆記</translation>
    </message>
</context>
<context>
    <name>policy::ui::NoteList</name>
    <message>
        <source>Ctrl+Enter keeps it, Esc does not</source>
        <translation>Ctrl+Enter 保存，Esc 放棄</translation>
    </message>
</context>
<context>
    <name>policy::ui::NotesModel</name>
    <message>
        <source>Set: %1</source>
        <translation>設定：%1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>剔除：%1</translation>
    </message>
    <message>
        <source>Merged with what follows</source>
        <translation>已與下一項合併</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>已分為兩項</translation>
    </message>
    <message>
        <source>Added as a recommendation</source>
        <translation>已加為建議</translation>
    </message>
    <message>
        <source>Struck out: no recommendation</source>
        <translation>已剔除：並非建議</translation>
    </message>
    <message>
        <source>In the collection “%1”</source>
        <translation>在收藏集「%1」中</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>文件筆記</translation>
    </message>
    <message>
        <source>Note on these words</source>
        <translation>為這些文字寫筆記</translation>
    </message>
    <message>
        <source>Note on the recommendation</source>
        <translation>建議筆記</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>失去位置</translation>
    </message>
</context>
<context>
    <name>policy::ui::NotesPage</name>
    <message>
        <source>Narrow the notes</source>
        <translation>篩選筆記</translation>
    </message>
    <message>
        <source>Which notes and marks</source>
        <translation>哪些筆記和標記</translation>
    </message>
    <message>
        <source>Notes and marks</source>
        <translation>筆記和標記</translation>
    </message>
    <message>
        <source>Their words are not in the library any more. Choose other words, or a recommendation, in the reader and attach the mark there, or let go of it.</source>
        <translation>文件庫中已找不到這些標記所指的文字。可在閱讀區選取其他文字或建議，把標記放到該處，或放棄標記。</translation>
    </message>
    <message>
        <source>Attach There</source>
        <translation>放到該處</translation>
    </message>
    <message>
        <source>Let Go</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>標示</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>失去位置</translation>
    </message>
    <message>
        <source>Nothing here has these words</source>
        <translation>沒有項目含有這些文字</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>還沒有筆記</translation>
    </message>
    <message>
        <source>Select words in the reader to highlight them or to write a note. What you note, highlight and correct is listed here.</source>
        <translation>在閱讀區選取文字，即可標示或寫筆記。你的筆記、標示和更正都會列在這裏。</translation>
    </message>
    <message>
        <source>Attach Where the Reader Is</source>
        <translation>放到閱讀區所在之處</translation>
    </message>
    <message>
        <source>Show Its Place</source>
        <translation>顯示所在位置</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>policy::ui::NotesSheet</name>
    <message>
        <source>Notes on the document</source>
        <translation>文件筆記</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>文件筆記</translation>
    </message>
</context>
<context>
    <name>policy::ui::Notice</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>關閉此訊息</translation>
    </message>
</context>
<context>
    <name>policy::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概覽</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按階段</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>recommendations in documents</comment>
        <translation>%2，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n 項建議</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>All recommendations</source>
        <translation>所有建議</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted: how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>所有範疇</translation>
    </message>
    <message>
        <source>All</source>
        <comment>short for all sectors</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>所有地區</translation>
    </message>
    <message>
        <source>Regions × sectors</source>
        <translation>地區 × 範疇</translation>
    </message>
    <message>
        <source>each document by itself</source>
        <translation>每份文件分開顯示</translation>
    </message>
    <message>
        <source>Recommendations:</source>
        <translation>建議數目：</translation>
    </message>
    <message>
        <source>· none</source>
        <translation>· 無</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from–to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>All documents in one table</source>
        <translation>所有文件合成一表</translation>
    </message>
    <message>
        <source>Document by document</source>
        <translation>逐份文件</translation>
    </message>
    <message>
        <source>A small table for each document</source>
        <translation>每份文件一個小表</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>複製為表格</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>儲存為圖片</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>儲存為 &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>儲存為 &amp;PNG…</translation>
    </message>
    <message>
        <source>Arrow keys go from number to number, Tab from table to table, Enter shows the recommendations, Space opens and closes, Ctrl+C copies the table.</source>
        <translation>方向鍵在數字之間移動，Tab 在表格之間移動，Enter 顯示有關建議，空格鍵展開或收起，Ctrl+C 複製表格。</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>尚未有文件</translation>
    </message>
    <message>
        <source>Import documents, and their recommendations are counted here.</source>
        <translation>匯入文件後，其中的建議會在這裏統計。</translation>
    </message>
    <message>
        <source>No recommendations</source>
        <translation>沒有建議</translation>
    </message>
    <message>
        <source>No recommendation was found in the documents of this library.</source>
        <translation>在資料庫的文件中找不到任何建議。</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>沒有可統計的建議</translation>
    </message>
    <message>
        <source>No recommendation passes the present filter.</source>
        <translation>沒有建議符合目前的篩選條件。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選條件</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Choose another place or name.</source>
        <translation>無法寫入 %1：%2。請選擇其他位置或名稱。</translation>
    </message>
    <message>
        <source>Save the Overview</source>
        <translation>儲存概覽</translation>
    </message>
    <message>
        <source>overview</source>
        <comment>proposed file name</comment>
        <translation>概覽</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>圖片 (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>向量圖 (*.svg)</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>按文件</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>按範疇</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>範疇</translation>
    </message>
    <message>
        <source>no recommendations</source>
        <translation>沒有建議</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>建議階段 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>共識 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>成果 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recommendations (by stage)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between stages</comment>
        <translation>、</translation>
    </message>
    <message>
        <source> × </source>
        <comment>region × sector</comment>
        <translation> × </translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>按時間</translation>
    </message>
    <message>
        <source>by the documents&apos; dates</source>
        <translation>以文件日期計</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>format of a short month</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>the %1 documents with the most recommendations</source>
        <translation>建議最多的 %1 份文件</translation>
    </message>
</context>
<context>
    <name>policy::ui::PaperView</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>預覽，第 %1 頁，共 %2 頁</translation>
    </message>
</context>
<context>
    <name>policy::ui::PreviewPanel</name>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>縮小 (Ctrl+−)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>The preview is being made</source>
        <translation>正在製作預覽</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>未能預覽</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>沒有可匯出的內容</translation>
    </message>
    <message>
        <source>No recommendation is in what is chosen. Choose something else under “What”, or loosen the filter.</source>
        <translation>所選範圍沒有建議。請在「內容」另作選擇，或放寬篩選條件。</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n 項建議</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2 · %3</source>
        <translation>第 %1 頁，共 %2 頁 · %3</translation>
    </message>
    <message numerus="yes">
        <source>Preview of the first %n; the file will have all.</source>
        <translation>
            <numerusform>只預覽首 %n 項，檔案會包括全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview of the beginning; the file will have all.</source>
        <translation>只預覽開首部分，檔案會包括全部。</translation>
    </message>
    <message>
        <source>Your word processor breaks lines and pages in its own way; headings, tables and notes are the same.</source>
        <translation>文書處理軟件會自行分行分頁；標題、表格及註腳則相同。</translation>
    </message>
    <message>
        <source>A browser sets it more finely and can print it.</source>
        <translation>瀏覽器的排版更細緻，並可列印。</translation>
    </message>
    <message>
        <source>The codes are shown. The project also holds the documents and what is coded in them.</source>
        <translation>這裏顯示編碼。項目檔還載有文件及其中已編碼的文字。</translation>
    </message>
</context>
<context>
    <name>policy::ui::PrintRun</name>
    <message numerus="yes">
        <source>There are no such pages: this paper has %n.</source>
        <translation>
            <numerusform>沒有這些頁：文件共 %n 頁。</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer does not answer. See whether it is switched on and has its place free, or choose another.</source>
        <translation>打印機沒有回應。請檢查打印機是否已開啟並可用，或選用另一部。</translation>
    </message>
    <message>
        <source>The printer takes no more pages. What was printed before is complete.</source>
        <translation>打印機不再接收頁面。之前已列印的各頁完整。</translation>
    </message>
</context>
<context>
    <name>policy::ui::ReaderHeader</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More of the reader</source>
        <translation>閱讀區的更多功能</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on the document</source>
        <translation>
            <numerusform>文件筆記 %n 則</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policy::ui::ReaderPanel</name>
    <message>
        <source>Nothing is open</source>
        <translation>尚未開啟文件</translation>
    </message>
    <message>
        <source>Choose a recommendation in the list to read it in its document, or a document on the left.</source>
        <translation>在清單中選一項建議，即可在原文中閱讀；或在左邊選一份文件。</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>文件內文</translation>
    </message>
    <message>
        <source>About the recommendation</source>
        <translation>這項建議的資料</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>已連同出處複製</translation>
    </message>
    <message>
        <source>Which region is this about?</source>
        <translation>這與哪個地區有關？</translation>
    </message>
    <message>
        <source>Which sector is this about?</source>
        <translation>這與哪個界別有關？</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>輸入名稱的一部分</translation>
    </message>
    <message>
        <source>How far has it come?</source>
        <translation>進展到哪個階段？</translation>
    </message>
    <message>
        <source>Select the words first</source>
        <translation>請先選取文字</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>標示</translation>
    </message>
</context>
<context>
    <name>policy::ui::ReadingView</name>
    <message>
        <source>Scroll together</source>
        <translation>同步捲動</translation>
    </message>
    <message>
        <source>Scrolling one column brings the others along</source>
        <translation>捲動一欄時，其他欄隨之移動</translation>
    </message>
    <message>
        <source>Previous recommendation, with what it is linked to</source>
        <translation>上一項建議及與其相連的建議</translation>
    </message>
    <message>
        <source>Next recommendation, with what it is linked to</source>
        <translation>下一項建議及與其相連的建議</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>閱讀路線</translation>
    </message>
    <message>
        <source>The recommendations to go along</source>
        <translation>要逐項閱讀的建議</translation>
    </message>
    <message>
        <source>Documents beside each other</source>
        <translation>並排文件</translation>
    </message>
    <message>
        <source>All recommendations</source>
        <translation>所有建議</translation>
    </message>
    <message>
        <source>Two documents are needed to read</source>
        <translation>閱讀需要兩份文件</translation>
    </message>
    <message>
        <source>Collections and all other documents have no pages of their own. Choose two to five documents.</source>
        <translation>收藏集和「所有其他文件」沒有自己的頁面。請選擇二至五份文件。</translation>
    </message>
    <message>
        <source>The documents cannot be read</source>
        <translation>無法讀取文件</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation>已取消閱讀</translation>
    </message>
    <message>
        <source>Read Them</source>
        <translation>閱讀這些文件</translation>
    </message>
    <message>
        <source>Reading the documents…</source>
        <translation>正在讀取文件…</translation>
    </message>
</context>
<context>
    <name>policy::ui::ResultViews</name>
    <message>
        <source>Recommendations</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Columns of the &amp;Table</source>
        <translation>表格欄目(&amp;T)</translation>
    </message>
</context>
<context>
    <name>policy::ui::ResultsModel</name>
    <message>
        <source>No sector</source>
        <translation>沒有範疇</translation>
    </message>
    <message>
        <source>No region named</source>
        <translation>沒有提及地區</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n recommendation(s)</source>
        <translation>
            <numerusform>分組 %1，%n 項建議</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>範疇</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Your comment: %1</source>
        <translation>你的附註：%1</translation>
    </message>
</context>
<context>
    <name>policy::ui::ResultsZone</name>
    <message>
        <source>Recommendations</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>What the search finds outside recommendations</source>
        <translation>搜尋在建議以外找到的內容</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>分頁</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>Group by document</source>
        <translation>按文件分組</translation>
    </message>
    <message>
        <source>Group by sector</source>
        <translation>按範疇分組</translation>
    </message>
    <message>
        <source>Group by region</source>
        <translation>按地區分組</translation>
    </message>
    <message>
        <source>Group by stage</source>
        <translation>按階段分組</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>最相關先</translation>
    </message>
    <message>
        <source>As in the documents</source>
        <translation>按原文次序</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按標題</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按階段</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>以卡片顯示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格顯示</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>文件庫是空的</translation>
    </message>
    <message>
        <source>Drop files or folders here, or import them. Plain text in any encoding used in Hong Kong is read.</source>
        <translation>把檔案或資料夾拖放到這裏，或按下面匯入。可讀取香港常用的任何編碼的純文字檔。</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message numerus="yes">
        <source>Do not exclude %1 “%2”: %n found</source>
        <translation>
            <numerusform>不排除%1「%2」：找到 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %1 “%2”: %n found</source>
        <translation>
            <numerusform>取消%1「%2」：找到 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n passage(s) outside recommendations</source>
        <translation>
            <numerusform>顯示建議以外的 %n 個段落</numerusform>
        </translation>
    </message>
    <message>
        <source>Also find other spellings</source>
        <translation>同時搜尋其他寫法</translation>
    </message>
    <message>
        <source>Clear Search and Filter</source>
        <translation>清除搜尋及篩選</translation>
    </message>
    <message>
        <source>No recommendation has these words.</source>
        <translation>沒有建議含有這些字詞。</translation>
    </message>
    <message>
        <source>No recommendation has all that is chosen. Loosen one choice:</source>
        <translation>沒有建議符合全部所選條件。可放寬其中一項：</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>找不到結果</translation>
    </message>
    <message>
        <source>No passage outside recommendations</source>
        <translation>建議以外沒有相符段落</translation>
    </message>
    <message>
        <source>Whatever has these words is among the recommendations.</source>
        <translation>含有這些字詞的內容都在建議之中。</translation>
    </message>
    <message>
        <source>Search to see passages</source>
        <translation>搜尋後在此顯示段落</translation>
    </message>
    <message>
        <source>This page shows where the words stand outside recommendations: in backgrounds, reports and quotations.</source>
        <translation>這裏列出字詞在建議以外出現之處：背景、報道及引述。</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>未能開啟文件庫</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Open Another Library…</source>
        <translation>開啟另一個文件庫…</translation>
    </message>
    <message>
        <source>Other spellings and the words of the other language were tried too.</source>
        <translation>其他寫法及另一語言的字詞亦已試過。</translation>
    </message>
    <message>
        <source>Other spellings were tried too, but not the other language.</source>
        <translation>其他寫法亦已試過，但沒有搜尋另一語言。</translation>
    </message>
    <message>
        <source>Also find the other language</source>
        <translation>同時搜尋另一語言</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概覽</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>What you noted, highlighted and corrected</source>
        <translation>你的筆記、標示和更正</translation>
    </message>
</context>
<context>
    <name>policy::ui::SearchField</name>
    <message>
        <source>Search: words, &quot;a phrase&quot;, -without, region:…, sector:…</source>
        <translation>搜尋：字詞、&quot;完整詞句&quot;、-不含、region:…、sector:…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Results follow as you type; the arrow keys move through them</source>
        <translation>輸入時即時顯示結果；可用方向鍵逐項瀏覽</translation>
    </message>
</context>
<context>
    <name>policy::ui::ShortcutsPage</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between shortcuts</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>In the browse lists</source>
        <translation>在瀏覽清單中</translation>
    </message>
    <message>
        <source>Choose only this</source>
        <translation>只選此項</translation>
    </message>
    <message>
        <source>Click or Enter</source>
        <translation>按一下或 Enter</translation>
    </message>
    <message>
        <source>Add to the choice, or take away</source>
        <translation>加入所選，或移除</translation>
    </message>
    <message>
        <source>Ctrl+click or Ctrl+Enter</source>
        <translation>Ctrl+按一下或 Ctrl+Enter</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Alt+click or Alt+Enter</source>
        <translation>Alt+按一下或 Alt+Enter</translation>
    </message>
    <message>
        <source>Narrow the lists</source>
        <translation>收窄清單</translation>
    </message>
    <message>
        <source>Type letters</source>
        <translation>直接輸入文字</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>在搜尋框中</translation>
    </message>
    <message>
        <source>Through the results</source>
        <translation>逐項瀏覽結果</translation>
    </message>
    <message>
        <source>Into the reader</source>
        <translation>進入閱讀區</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Clear, then step back out</source>
        <translation>清除，再按退出</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>policy::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>載入中</translation>
    </message>
</context>
<context>
    <name>policy::ui::StageButton</name>
    <message>
        <source>Set by you</source>
        <translation>由你設定</translation>
    </message>
    <message>
        <source>Press to set another stage</source>
        <translation>按此設定另一階段</translation>
    </message>
    <message>
        <source>%1, set by you</source>
        <translation>%1，由你設定</translation>
    </message>
    <message>
        <source>As the Program Reads It</source>
        <translation>按程式的判讀</translation>
    </message>
</context>
<context>
    <name>policy::ui::TagChip</name>
    <message>
        <source>Delete: not this</source>
        <translation>Delete：與此無關</translation>
    </message>
    <message>
        <source>Take Back “Not This”</source>
        <translation>撤回「與此無關」</translation>
    </message>
    <message>
        <source>Take Back What You Set</source>
        <translation>撤回你的設定</translation>
    </message>
    <message>
        <source>Not This</source>
        <translation>與此無關</translation>
    </message>
    <message>
        <source>Show Only This</source>
        <translation>只顯示此項</translation>
    </message>
</context>
<context>
    <name>policy::ui::TermsView</name>
    <message>
        <source>only here</source>
        <translation>僅見於此</translation>
    </message>
    <message>
        <source>%1 × as often</source>
        <translation>%1 倍頻率</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 in the others; %4 (%5 and %6 in a thousand words; log-likelihood %7)</source>
        <translation>%1：本文件 %2 次，其他 %3 次；%4（每千詞 %5 次及 %6 次；對數似然值 %7）</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未作統計</translation>
    </message>
    <message>
        <source>Documents are needed</source>
        <translation>需要文件</translation>
    </message>
    <message>
        <source>Collections have no vocabulary of their own. Choose one to five documents.</source>
        <translation>收藏集沒有自己的詞彙。請選擇一至五份文件。</translation>
    </message>
    <message>
        <source>Counting words…</source>
        <translation>正在統計詞語…</translation>
    </message>
    <message>
        <source>The words cannot be counted</source>
        <translation>無法統計詞語</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n term(s)</source>
        <translation>
            <numerusform>%1，%n 個詞</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other text in its language to hold it against.</source>
        <translation>沒有其他同一語言的文字可作對照。</translation>
    </message>
    <message>
        <source>No word is markedly more frequent here than elsewhere.</source>
        <translation>沒有詞語在此明顯較常出現。</translation>
    </message>
    <message>
        <source>Words that are markedly more frequent here than in the others compared; behind each, how often here and there.</source>
        <translation>在本文件比在其他所比較文件明顯較常出現的詞語；後列本文件與其他文件的次數。</translation>
    </message>
    <message>
        <source>Words that are markedly more frequent here than in the rest of the library; behind each, how often here and there.</source>
        <translation>在本文件比在資料庫其餘文件明顯較常出現的詞語；後列本文件與其餘文件的次數。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Words that set the document apart</source>
        <translation>此文件的特色詞語</translation>
    </message>
    <message>
        <source>Where the word stands</source>
        <translation>詞語所在之處</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>用詞</translation>
    </message>
    <message>
        <source>Count Again</source>
        <translation>重新計算</translation>
    </message>
</context>
<context>
    <name>policy::ui::TextPane</name>
    <message>
        <source>Open in the reader</source>
        <translation>在閱讀區開啟</translation>
    </message>
</context>
<context>
    <name>policy::ui::TextSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>載入中</translation>
    </message>
</context>
<context>
    <name>policy::ui::VersionsView</name>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>刪去</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>改寫</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不變</translation>
    </message>
    <message>
        <source>taken out: %1</source>
        <translation>刪去：%1</translation>
    </message>
    <message>
        <source>put in: %1</source>
        <translation>加入：%1</translation>
    </message>
    <message>
        <source>Earlier edition, until %1</source>
        <translation>較早版本（至 %1）</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>較舊版本</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>較新版本</translation>
    </message>
    <message>
        <source>Swap older and newer</source>
        <translation>對調新舊版本</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>兩個版本</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未作比較</translation>
    </message>
    <message>
        <source>Choose two versions above.</source>
        <translation>請在上方選擇兩個版本。</translation>
    </message>
    <message>
        <source>No earlier version</source>
        <translation>沒有較早版本</translation>
    </message>
    <message>
        <source>Choose two documents, or one that has been updated.</source>
        <translation>請選擇兩份文件，或一份曾更新的文件。</translation>
    </message>
    <message>
        <source>“%1” has not been updated since it came into the library. Import a newer version of its file, or choose another document above.</source>
        <translation>「%1」加入資料庫後未曾更新。請匯入該檔案的較新版本，或在上方另選文件。</translation>
    </message>
    <message>
        <source>Comparing the two versions…</source>
        <translation>正在比較兩個版本…</translation>
    </message>
    <message>
        <source>The versions cannot be compared</source>
        <translation>無法比較這兩個版本</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>sign, number, kind: + 2 added</comment>
        <translation>%1 %3 %2</translation>
    </message>
    <message>
        <source>Show or hide them</source>
        <translation>顯示或隱藏</translation>
    </message>
    <message>
        <source>characters: +%1 −%2</source>
        <translation>字元：+%1 −%2</translation>
    </message>
    <message>
        <source>This stood in an earlier edition, which is not kept for reading.</source>
        <translation>這段文字出自較早版本，該版本不能在閱讀器開啟。</translation>
    </message>
    <message>
        <source>Nothing of the one stands in the other: these may not be two versions of one document.</source>
        <translation>兩份文件沒有相同的建議，可能不是同一文件的兩個版本。</translation>
    </message>
</context>
<context>
    <name>policy::ui::WorkPage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
</TS>
