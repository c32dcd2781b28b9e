<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Card</name>
    <message>
        <source>found by %1</source>
        <translation>由“%1”找到</translation>
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
        <translation>其他所有文档</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Cannot import %1: %2</source>
        <translation>无法导入 %1：%2</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Cannot open the library %1: %2</source>
        <translation>无法打开文档库 %1：%2</translation>
    </message>
    <message>
        <source>the file is empty. Choose a file with text.</source>
        <translation>文件是空的。请选择有文字的文件。</translation>
    </message>
    <message>
        <source>there is no text in it. Choose a file with text.</source>
        <translation>其中没有文字。请选择有文字的文件。</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>it is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>it cannot be reached (%1).</source>
        <translation>无法访问（%1）。</translation>
    </message>
    <message>
        <source>it cannot be read (%1).</source>
        <translation>无法读取（%1）。</translation>
    </message>
    <message>
        <source>reading it failed (%1).</source>
        <translation>读取失败（%1）。</translation>
    </message>
    <message>
        <source>it has %1 MB; the most is %2 MB. Split it.</source>
        <translation>文件有 %1 MB，上限为 %2 MB。请拆分文件。</translation>
    </message>
    <message>
        <source>it has %1, more than the %2 a document may have. Split it.</source>
        <translation>文件有 %1，超过每份文档 %2 的上限。请拆分文件。</translation>
    </message>
    <message>
        <source>it is %1, not text. Save it as text, or choose another file.</source>
        <translation>这是%1，不是文本。请另存为纯文本，或选择另一个文件。</translation>
    </message>
    <message>
        <source>it is not text. Choose a file with text, or save this one as text in UTF-8.</source>
        <translation>这不是文本。请选择文本文件，或以 UTF-8 另存为纯文本。</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 KB. Save the text with a line break after each paragraph.</source>
        <translation>第 %1 行超过 %2 KB。请在每段之后换行再保存。</translation>
    </message>
    <message>
        <source>it is a folder. Choose another folder.</source>
        <translation>这是文件夹。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>it cannot be read. Check its permissions.</source>
        <translation>无法读取。请检查权限。</translation>
    </message>
    <message>
        <source>it is not a library of this program (no SQLite database). The file was not touched; choose another folder.</source>
        <translation>这不是本程序的文档库（并非 SQLite 数据库）。文件未被改动；请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>it is a database of another program. Choose another folder.</source>
        <translation>这是其他程序的数据库。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>it has been cut short after %1 bytes. The file was not touched; put a copy in its place.</source>
        <translation>文件在 %1 字节后中断。文件未被改动；请以备份替换。</translation>
    </message>
    <message>
        <source>it was written by a newer version of this program (format %1, this program knows up to %2). Update the program; the file was not touched.</source>
        <translation>它由较新版本的程序写成（格式 %1，本程序只认识到 %2）。请更新程序；文件未被改动。</translation>
    </message>
    <message>
        <source>it is damaged (%1). It was left as it is; put a copy in its place.</source>
        <translation>文件已损坏（%1）。文件保持原状；请以备份替换。</translation>
    </message>
    <message>
        <source>there is none, and none can be made in this folder. Choose a folder that can be written.</source>
        <translation>这里没有文档库，也不能在此文件夹建立。请选择可写入的文件夹。</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again; what was there before is unharmed.</source>
        <translation>磁盘已满。请腾出空间再试；原有内容不受影响。</translation>
    </message>
    <message>
        <source>another program is writing to this library. Try again in a moment.</source>
        <translation>另一个程序正在写入此文档库。请稍后再试。</translation>
    </message>
    <message>
        <source>the library can only be read here (%1).</source>
        <translation>此处只能读取文档库（%1）。</translation>
    </message>
    <message>
        <source>there is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>It had been taken out; it is back with all that belongs to it.</source>
        <translation>它曾被移除，现已连同所有相关内容恢复。</translation>
    </message>
    <message>
        <source>The index is sound and matches the library.</source>
        <translation>索引完好，与文档库相符。</translation>
    </message>
    <message>
        <source>The index was not sound: %1.</source>
        <translation>索引有问题：%1。</translation>
    </message>
    <message>
        <source>It has been rebuilt from the library; nothing was lost.</source>
        <translation>已由文档库重建，没有丢失。</translation>
    </message>
    <message>
        <source>The library is sound; it holds %1 document.</source>
        <translation>文档库完好，有 %1 份文档。</translation>
    </message>
    <message>
        <source>The library is sound; it holds %1 documents.</source>
        <translation>文档库完好，有 %1 份文档。</translation>
    </message>
    <message>
        <source>The library is damaged: %1.</source>
        <translation>文档库已损坏：%1。</translation>
    </message>
    <message>
        <source>It was left as it is. Put a copy in its place if you have one.</source>
        <translation>已保持原状。如有备份，请以备份替换。</translation>
    </message>
    <message>
        <source>The question is long: only its beginning was searched.</source>
        <translation>搜索字句太长：只搜索了开头部分。</translation>
    </message>
    <message>
        <source>No %1 is called “%2”: it was searched as words.</source>
        <translation>没有名为“%2”的%1：已按字词搜索。</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>a ZIP archive or an Office document</source>
        <translation>ZIP 压缩文件或 Office 文档</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>旧版 Office 文档</translation>
    </message>
    <message>
        <source>a picture (%1)</source>
        <translation>图片（%1）</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>%1 broken sequences of bytes are shown as %2, first in line %3.</source>
        <translation>%1 处损坏的字节显示为 %2，首次见于第 %3 行。</translation>
    </message>
    <message>
        <source>%1 NUL bytes were left out, first in line %2.</source>
        <translation>略去 %1 个 NUL 字节，首次见于第 %2 行。</translation>
    </message>
    <message>
        <source>%1 control characters were left out, first in line %2.</source>
        <translation>略去 %1 个控制字符，首次见于第 %2 行。</translation>
    </message>
    <message>
        <source>%1 controls of writing direction were left out, first in line %2.</source>
        <translation>略去 %1 个书写方向控制字符，首次见于第 %2 行。</translation>
    </message>
    <message>
        <source>%1 zero-width characters were left out, first in line %2.</source>
        <translation>略去 %1 个零宽字符，首次见于第 %2 行。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>No space left on device. Free some space, or choose another disk.</source>
        <translation>磁盘已满。请腾出空间，或选用另一磁盘。</translation>
    </message>
    <message>
        <source>Disk quota exceeded. Free some space, or choose another disk.</source>
        <translation>已超出磁盘配额。请腾出空间，或选用另一磁盘。</translation>
    </message>
    <message>
        <source>File too large. Free some space, or choose another disk.</source>
        <translation>文件过大。请腾出空间，或选用另一磁盘。</translation>
    </message>
    <message>
        <source>Permission denied. Choose a folder that you may write to.</source>
        <translation>没有写入权限。请选择可写入的文件夹。</translation>
    </message>
    <message>
        <source>Read-only file system. Choose a folder that you may write to.</source>
        <translation>这里只能读取。请选择可写入的文件夹。</translation>
    </message>
    <message>
        <source>No such file or directory. Make the folder first, or choose another.</source>
        <translation>没有这个文件夹。请先建立，或另选一个。</translation>
    </message>
    <message>
        <source>Not a directory. Make the folder first, or choose another.</source>
        <translation>这不是文件夹。请先建立，或另选一个。</translation>
    </message>
    <message>
        <source>File name too long. Choose a shorter name without special characters.</source>
        <translation>文件名过长。请改用较短而没有特殊字符的文件名。</translation>
    </message>
    <message>
        <source>Is a directory. Choose a file name in it.</source>
        <translation>这是文件夹。请在其中输入文件名。</translation>
    </message>
    <message>
        <source>Cannot compare %1 document; choose two to five.</source>
        <translation>无法比较 %1 份文档；请选择二至五份。</translation>
    </message>
    <message>
        <source>Cannot compare %1 documents; choose two to five.</source>
        <translation>无法比较 %1 份文档；请选择二至五份。</translation>
    </message>
    <message>
        <source>Cannot take codings from %1: %2. Export it again as a REFI-QDA project (QDPX) or codebook (QDC).</source>
        <translation>无法从 %1 取得编码：%2。请重新导出为 REFI-QDA 项目 (QDPX) 或编码簿 (QDC)。</translation>
    </message>
    <message>
        <source>it is there already. Choose another name, or allow it to be replaced (--force).</source>
        <translation>文件已经存在。请另选名称，或允许替换。</translation>
    </message>
    <message>
        <source>Cannot make the PDF: %1. Export another format, or fewer recommendations.</source>
        <translation>无法制作 PDF：%1。请导出其他格式，或减少建议数量。</translation>
    </message>
    <message>
        <source>Cannot make the spreadsheet: %1 failed (%2). Export fewer recommendations or another format.</source>
        <translation>无法制作电子表格：%1 失败（%2）。请减少建议数量，或导出其他格式。</translation>
    </message>
    <message>
        <source>Cannot make the spreadsheet: there is no memory left for it.</source>
        <translation>无法制作电子表格：内存不足。</translation>
    </message>
    <message>
        <source>Cannot make the file: there is not enough memory for it. Export fewer recommendations.</source>
        <translation>无法制作文件：内存不足。请减少导出的建议。</translation>
    </message>
    <message>
        <source>Cannot make the file: there is not enough memory for it.</source>
        <translation>无法制作文件：内存不足。</translation>
    </message>
    <message>
        <source>There is not enough memory to draw page %1; close other programs or choose a lower resolution.</source>
        <translation>内存不足，无法绘制第 %1 页；请关闭其他程序，或选用较低的分辨率。</translation>
    </message>
    <message>
        <source>Cannot load %1, which writes papers and reads them: %2. Install the program again.</source>
        <translation>无法加载 %1（用于制作和读取文件）：%2。请重新安装本程序。</translation>
    </message>
    <message>
        <source>There is no recommendation &quot;%1&quot; in the documents to export; &quot;recommendations&quot; lists the ids.</source>
        <translation>要导出的文件中没有建议“%1”。</translation>
    </message>
    <message>
        <source>These columns hold more than %1 recommendations; narrow them by a filter, or choose fewer documents.</source>
        <translation>这些列合计有超过 %1 项建议；请用筛选缩小，或减少文件。</translation>
    </message>
    <message>
        <source>There is no other document in the library to compare with; import one, or choose two to five.</source>
        <translation>文档库中没有其他文件可供比较；请导入一份，或选取二至五份。</translation>
    </message>
    <message>
        <source>There is a collection &quot;%1&quot; already.</source>
        <translation>已有名为“%1”的收藏集。</translation>
    </message>
    <message>
        <source>There is a saved search &quot;%1&quot; already.</source>
        <translation>已有名为“%1”的已存搜索。</translation>
    </message>
    <message>
        <source>Unknown collection &quot;%1&quot;; the library has %2.</source>
        <translation>没有收藏集“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>Unknown saved search &quot;%1&quot;; the library has %2.</source>
        <translation>没有已存搜索“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>A collection wants a name.</source>
        <translation>收藏集须有名称。</translation>
    </message>
    <message>
        <source>A saved search wants a name.</source>
        <translation>已存搜索须有名称。</translation>
    </message>
    <message>
        <source>The collection &quot;%1&quot; has no entry %2.</source>
        <translation>收藏集“%1”没有第 %2 号条目。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the collection &quot;%2&quot;.</source>
        <translation>收藏集“%2”中没有“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the collection &quot;%2&quot; already.</source>
        <translation>收藏集“%2”已有“%1”。</translation>
    </message>
    <message>
        <source>A note wants words.</source>
        <translation>笔记不能留空。</translation>
    </message>
    <message>
        <source>There is no note %1; &quot;notes&quot; lists them.</source>
        <translation>没有第 %1 号笔记；可能已被移除。</translation>
    </message>
    <message>
        <source>There is no highlight %1; &quot;highlights&quot; lists them.</source>
        <translation>没有第 %1 号标示；可能已被移除。</translation>
    </message>
    <message>
        <source>There is no correction %1; &quot;corrections&quot; lists them.</source>
        <translation>没有第 %1 号更正；可能已被撤回。</translation>
    </message>
    <message>
        <source>This mark wants a recommendation to stand on.</source>
        <translation>请先选取要附于其上的建议。</translation>
    </message>
    <message>
        <source>A highlight wants words to stand on.</source>
        <translation>请先选取要标示的字词。</translation>
    </message>
    <message>
        <source>A correction that merges, splits or adds cannot be moved. Correct the recommendation anew, and let go of this one.</source>
        <translation>合并、分开或新增的更正不能移动。请重新更正该建议，并放弃此项。</translation>
    </message>
    <message>
        <source>A recommendation always has a stage: set another one instead.</source>
        <translation>建议必有阶段：请改设另一阶段。</translation>
    </message>
    <message>
        <source>Merging takes two or more recommendations.</source>
        <translation>合并须选取两项或以上的建议。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of another document than &quot;%2&quot;: only recommendations of one document can be merged.</source>
        <translation>“%1”与“%2”属于不同文件：只能合并同一文件的建议。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be split there: both parts want words.</source>
        <translation>“%1”不能在该处分开：两部分都须有文字。</translation>
    </message>
    <message>
        <source>These words belong to the recommendation &quot;%1&quot; already; split, merge or remove that one.</source>
        <translation>这些文字已属于建议“%1”；请分开、合并或移除该建议。</translation>
    </message>
    <message>
        <source>The document &quot;%1&quot; was removed from the library; import its file again, or choose another.</source>
        <translation>文件“%1”已从文档库移除；请重新导入，或选取另一份。</translation>
    </message>
    <message>
        <source>Unknown recommendation &quot;%1&quot;; &quot;%2&quot; has %3, as &quot;recommendations --document %4&quot; lists them.</source>
        <translation>没有建议“%1”；“%2”（%4）有 %3 项，它可能已被合并、分开或移除。</translation>
    </message>
    <message>
        <source>There are no words in that stretch of &quot;%1&quot;.</source>
        <translation>“%1”的该段没有文字。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的更改。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的更改。</translation>
    </message>
    <message>
        <source>Cannot undo &quot;%1&quot;: the same thing has been changed otherwise since. Nothing was changed.</source>
        <translation>无法撤销“%1”：其后同一项目已有其他改动。没有作出更改。</translation>
    </message>
    <message>
        <source>Cannot redo &quot;%1&quot;: the same thing has been changed otherwise since. Nothing was changed.</source>
        <translation>无法重做“%1”：其后同一项目已有其他改动。没有作出更改。</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>it is larger than 1 GB</source>
        <translation>文件大于 1 GB</translation>
    </message>
    <message>
        <source>its XML is damaged</source>
        <translation>其 XML 已损坏</translation>
    </message>
    <message>
        <source>its XML declares a document type, which REFI-QDA does not have</source>
        <translation>其 XML 声明了文档类型，REFI-QDA 并无此项</translation>
    </message>
    <message>
        <source>its root is neither a project nor a codebook of REFI-QDA</source>
        <translation>它不是 REFI-QDA 项目或编码簿</translation>
    </message>
    <message>
        <source>it is not a ZIP file, or is damaged (%1)</source>
        <translation>它不是 ZIP 文件，或已损坏（%1）</translation>
    </message>
    <message>
        <source>it has no part &quot;%1&quot;</source>
        <translation>其中没有“%1”</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is damaged</source>
        <translation>其中的“%1”已损坏</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; unpacks to more than %2 MB</source>
        <translation>其中的“%1”解压后超过 %2 MB</translation>
    </message>
    <message>
        <source>it lies outside the project (%1); export the project with its sources in it</source>
        <translation>它不在项目之内（%1）；请连同来源文件导出项目</translation>
    </message>
    <message>
        <source>a codebook has no sources</source>
        <translation>编码簿没有来源</translation>
    </message>
    <message>
        <source>Not found in any document: &quot;%1&quot; (%2).</source>
        <translation>在任何文件中都找不到：“%1”（%2）。</translation>
    </message>
    <message>
        <source>The text of &quot;%1&quot; is missing: %2.</source>
        <translation>缺少“%1”的文字：%2。</translation>
    </message>
    <message>
        <source>A coding in &quot;%1&quot; stands outside its text (%2).</source>
        <translation>“%1”中有编码超出其文字范围（%2）。</translation>
    </message>
    <message>
        <source>A coding in &quot;%1&quot; has a code that the codebook does not have.</source>
        <translation>“%1”中有编码使用了编码簿没有的代码。</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1). Check that the folder exists and may be read and written.</source>
        <translation>无法打开文件（%1）。请确认文件夹存在并可读写。</translation>
    </message>
    <message>
        <source>the file is damaged (%1). Run &quot;policy-explorer-cli check&quot;.</source>
        <translation>文件已损坏（%1）。请执行“检查文档库”。</translation>
    </message>
    <message>
        <source>reading or writing the disk failed (%1). Check that it is not full and free of errors; what was there before is unharmed.</source>
        <translation>读写磁盘失败（%1）。请确认磁盘未满且无错误；原有数据没有受损。</translation>
    </message>
    <message>
        <source>make the collection &quot;%1&quot;</source>
        <translation>建立收藏集“%1”</translation>
    </message>
    <message>
        <source>change the collection &quot;%1&quot;</source>
        <translation>更改收藏集“%1”</translation>
    </message>
    <message>
        <source>add to the collection &quot;%1&quot;</source>
        <translation>加入收藏集“%1”</translation>
    </message>
    <message>
        <source>take from the collection &quot;%1&quot;</source>
        <translation>从收藏集“%1”取出</translation>
    </message>
    <message>
        <source>reorder the collection &quot;%1&quot;</source>
        <translation>重排收藏集“%1”</translation>
    </message>
    <message>
        <source>reorder the collections</source>
        <translation>重排收藏集</translation>
    </message>
    <message>
        <source>comment on an entry of &quot;%1&quot;</source>
        <translation>附注“%1”的条目</translation>
    </message>
    <message>
        <source>rename the collection &quot;%1&quot;</source>
        <translation>收藏集改名：“%1”</translation>
    </message>
    <message>
        <source>remove the collection &quot;%1&quot;</source>
        <translation>移除收藏集“%1”</translation>
    </message>
    <message>
        <source>save the search &quot;%1&quot;</source>
        <translation>保存搜索“%1”</translation>
    </message>
    <message>
        <source>rename the saved search &quot;%1&quot;</source>
        <translation>已存搜索改名：“%1”</translation>
    </message>
    <message>
        <source>reorder the saved searches</source>
        <translation>重排已存搜索</translation>
    </message>
    <message>
        <source>remove the saved search &quot;%1&quot;</source>
        <translation>移除已存搜索“%1”</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>加入笔记</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>更改笔记</translation>
    </message>
    <message>
        <source>remove a note</source>
        <translation>移除笔记</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>标示</translation>
    </message>
    <message>
        <source>change a highlight</source>
        <translation>更改标示</translation>
    </message>
    <message>
        <source>remove a highlight</source>
        <translation>移除标示</translation>
    </message>
    <message>
        <source>say what a colour means</source>
        <translation>写明颜色的含义</translation>
    </message>
    <message>
        <source>put a mark on other words</source>
        <translation>将标记移到别的文字</translation>
    </message>
    <message>
        <source>let go of marks</source>
        <translation>放弃标记</translation>
    </message>
    <message>
        <source>import codings</source>
        <translation>导入编码</translation>
    </message>
    <message>
        <source>set %1 %2</source>
        <translation>设定%1 %2</translation>
    </message>
    <message>
        <source>refuse %1 %2</source>
        <translation>剔除%1 %2</translation>
    </message>
    <message>
        <source>restore %1 %2</source>
        <translation>还原%1 %2</translation>
    </message>
    <message>
        <source>merge recommendations</source>
        <translation>合并建议</translation>
    </message>
    <message>
        <source>split a recommendation</source>
        <translation>分开一项建议</translation>
    </message>
    <message>
        <source>add a recommendation</source>
        <translation>新增一项建议</translation>
    </message>
    <message>
        <source>remove recommendations</source>
        <translation>移除建议</translation>
    </message>
    <message>
        <source>take corrections back</source>
        <translation>撤回更正</translation>
    </message>
    <message>
        <source>remove &quot;%1&quot;</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>restore &quot;%1&quot;</source>
        <translation>还原“%1”</translation>
    </message>
    <message>
        <source>change the catalogue entry of &quot;%1&quot;</source>
        <translation>更改“%1”的目录资料</translation>
    </message>
    <message>
        <source>Cannot %1: %2</source>
        <translation>无法%1：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is coded as a whole; only words are taken.</source>
        <translation>“%1”整份加了编码；只能取用字词上的编码。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Actor: %1</source>
        <translation>参与方：%1</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>金额：%1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>%1, because of the words “%2”</source>
        <translation>%1，根据“%2”</translation>
    </message>
    <message>
        <source>%1, from the heading: “%2”</source>
        <translation>%1，根据标题“%2”</translation>
    </message>
    <message>
        <source>%1 is mentioned, but not what this is about</source>
        <translation>提及%1，但并非本项所指</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>地区：%1</translation>
    </message>
    <message>
        <source>Sector: %1</source>
        <translation>领域：%1</translation>
    </message>
    <message>
        <source>%1, set by you</source>
        <translation>%1，由你设定</translation>
    </message>
    <message>
        <source>%1: you said that it is not about this. Press to take that back</source>
        <translation>%1：你指明并非与此有关。按此撤回</translation>
    </message>
</context>
<context>
    <name>KeepActions</name>
    <message>
        <source>Highlight the selected words</source>
        <translation>标示所选文字</translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation>在此写笔记</translation>
    </message>
    <message>
        <source>Notes on the document</source>
        <translation>文档笔记</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一个标记</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一个标记</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>加入收藏集…</translation>
    </message>
    <message>
        <source>Add a region…</source>
        <translation>加上地区…</translation>
    </message>
    <message>
        <source>Add a sector…</source>
        <translation>加上界别…</translation>
    </message>
    <message>
        <source>Merge with the next one</source>
        <translation>与下一项合并</translation>
    </message>
    <message>
        <source>This is no recommendation</source>
        <translation>这并非建议</translation>
    </message>
    <message>
        <source>The selected words are a recommendation</source>
        <translation>所选文字是一项建议</translation>
    </message>
    <message>
        <source>Split in two…</source>
        <translation>分成两项…</translation>
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
        <translation>主题</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>行动者</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>用词</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>They touch the same matter</source>
        <translation>两者谈及同一事项</translation>
    </message>
    <message>
        <source>They say nearly the same in nearly the same words</source>
        <translation>两者意思及用词几乎相同</translation>
    </message>
    <message>
        <source>One is the other in another language</source>
        <translation>两者为同一建议的不同语言版本</translation>
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
        <translation>共同用词 %1</translation>
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
        <translation>在同一位置显示文件原本的各行</translation>
    </message>
    <message>
        <source>Find in document</source>
        <translation>在文档中查找</translation>
    </message>
    <message>
        <source>Find words in this document</source>
        <translation>在这份文档中查找字词</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>转到下一处</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>转到上一处</translation>
    </message>
    <message>
        <source>Previous recommendation</source>
        <translation>上一项建议</translation>
    </message>
    <message>
        <source>Previous recommendation in this document</source>
        <translation>这份文档的上一项建议</translation>
    </message>
    <message>
        <source>Next recommendation</source>
        <translation>下一项建议</translation>
    </message>
    <message>
        <source>Next recommendation in this document</source>
        <translation>这份文档的下一项建议</translation>
    </message>
    <message>
        <source>Go to counterpart</source>
        <translation>转到对应建议</translation>
    </message>
    <message>
        <source>Go to the same recommendation in the other language</source>
        <translation>转到另一语言的同一项建议</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Copy the selected words, or the recommendation, with their source</source>
        <translation>复制所选字句或该项建议，并附出处</translation>
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
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>正常大小</translation>
    </message>
    <message>
        <source>Text at its normal size</source>
        <translation>文字恢复正常大小</translation>
    </message>
    <message>
        <source>Show what is set aside</source>
        <translation>显示收起的内容</translation>
    </message>
    <message>
        <source>Show menus, share links, contact blocks and captions</source>
        <translation>显示菜单、分享链接、联系信息及图片说明</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Hide what is set aside</source>
        <translation>隐藏收起的内容</translation>
    </message>
    <message>
        <source>Hide the %1 lines set aside</source>
        <translation>隐藏收起的 %1 行</translation>
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
        <translation>浏览政策文档中的建议。</translation>
    </message>
    <message>
        <source>Use the library in &lt;folder&gt;; it is made if missing.</source>
        <translation>使用 &lt;folder&gt; 中的文档库；如不存在则建立。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>For the benchmarks: print the milliseconds to a filled window, and quit.</source>
        <translation>供性能测试：打印窗口填满所需的毫秒数，然后退出。</translation>
    </message>
    <message>
        <source>Files or folders to import.</source>
        <translation>要导入的文件或文件夹。</translation>
    </message>
</context>
<context>
    <name>policy::ui::ActionList</name>
    <message>
        <source>Moving about</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>搜索与筛选</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文档库</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Next Zone</source>
        <translation>下一区</translation>
    </message>
    <message>
        <source>Previous Zone</source>
        <translation>上一区</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Clear Search and Filter</source>
        <translation>清除搜索及筛选</translation>
    </message>
    <message>
        <source>Only as &amp;Written</source>
        <translation>只按原字搜索(&amp;W)</translation>
    </message>
    <message>
        <source>Also Find the &amp;Other Language</source>
        <translation>同时搜索另一语言(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Recommendations</source>
        <translation>建议(&amp;R)</translation>
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
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Check the Library</source>
        <translation>检查文档库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Policy Explorer</source>
        <translation>关于政策探索(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比较(&amp;O)</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>概览(&amp;V)</translation>
    </message>
    <message>
        <source>Selected recommendations</source>
        <translation>所选建议</translation>
    </message>
    <message>
        <source>&amp;Copy with Citation</source>
        <translation>连出处复制(&amp;C)</translation>
    </message>
    <message>
        <source>Add to the Co&amp;mparison</source>
        <translation>加入比较(&amp;M)</translation>
    </message>
    <message>
        <source>Show the Rea&amp;der</source>
        <translation>显示阅读区(&amp;D)</translation>
    </message>
    <message>
        <source>Show the &amp;Browse Zone</source>
        <translation>显示浏览区(&amp;B)</translation>
    </message>
    <message>
        <source>Add Its Document to the Co&amp;mparison</source>
        <translation>把所属文档加入比较(&amp;M)</translation>
    </message>
    <message>
        <source>Keeping and correcting</source>
        <translation>保存与更正</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>笔记(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Save This Search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>&amp;Meanings of the Colours…</source>
        <translation>颜色的含义(&amp;M)…</translation>
    </message>
    <message>
        <source>Add to a Coll&amp;ection…</source>
        <translation>加入收藏集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Take Out of This Collection</source>
        <translation>从此收藏集移出(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;mment in This Collection…</source>
        <translation>在此收藏集加附注(&amp;M)…</translation>
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
        <translation>设定地区(&amp;G)…</translation>
    </message>
    <message>
        <source>Set a Se&amp;ctor…</source>
        <translation>设定界别(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;fuse a Region or Sector…</source>
        <translation>剔除地区或界别(&amp;F)…</translation>
    </message>
    <message>
        <source>Me&amp;rge Into One</source>
        <translation>合并为一项(&amp;R)</translation>
    </message>
    <message>
        <source>These Are &amp;No Recommendations</source>
        <translation>这些并非建议(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Export Selected…</source>
        <translation>导出所选(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Import C&amp;odings…</source>
        <translation>导入编码(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>policy::ui::AskSheet</name>
    <message>
        <source>Ctrl+Enter keeps it, Esc does not</source>
        <translation>Ctrl+Enter 保存，Esc 放弃</translation>
    </message>
</context>
<context>
    <name>policy::ui::BrowseModel</name>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>%1, group</source>
        <translation>%1，分组</translation>
    </message>
    <message>
        <source>%1, section</source>
        <translation>%1，章节</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n recommendation(s)</source>
        <translation>
            <numerusform>%1，%n 项建议</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选</translation>
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
        <translation>新建收藏集…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>%1, saved search, chosen</source>
        <translation>%1，已存搜索，已选</translation>
    </message>
    <message>
        <source>%1, saved search</source>
        <translation>%1，已存搜索</translation>
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
        <translation>缩小列表</translation>
    </message>
    <message>
        <source>Narrow the lists below</source>
        <translation>缩小以下列表</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Enter chooses, Ctrl+Enter adds, Alt+Enter excludes; letters narrow the lists</source>
        <translation>Enter 选取，Ctrl+Enter 加选，Alt+Enter 排除；输入文字可缩小列表</translation>
    </message>
    <message>
        <source>Open This List Again</source>
        <translation>取消选取</translation>
    </message>
    <message>
        <source>Choose Only This</source>
        <translation>只选此项</translation>
    </message>
    <message>
        <source>Take Away From the Choice</source>
        <translation>从所选中移除</translation>
    </message>
    <message>
        <source>Add to the Choice</source>
        <translation>加入所选</translation>
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
        <translation>阅读</translation>
    </message>
    <message>
        <source>Title, Publisher and Date…</source>
        <translation>标题、发布者及日期…</translation>
    </message>
    <message>
        <source>Remove From the Library</source>
        <translation>从文档库移除</translation>
    </message>
    <message>
        <source>Show What It Finds</source>
        <translation>显示搜索所得</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
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
        <translation>只显示%1：%2</translation>
    </message>
</context>
<context>
    <name>policy::ui::Chip</name>
    <message>
        <source>Chosen filter; press to take it away</source>
        <translation>已选条件；点按即移除</translation>
    </message>
    <message>
        <source>%1 (press to take it away)</source>
        <translation>%1（点按即移除）</translation>
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
        <translation>未选筛选条件</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存此搜索…</translation>
    </message>
</context>
<context>
    <name>policy::ui::ColoursDialog</name>
    <message>
        <source>Meanings of the Colours</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>Say what you mean by a colour: it stands beside the colour in the reader and in the list of notes.</source>
        <translation>写明各种颜色的含义，阅读区和笔记列表会在颜色旁显示。</translation>
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
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a document or a collection to the comparison</source>
        <translation>把文档或收藏集加入比较</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>Five are compared already. Take one out first.</source>
        <translation>已在比较五份，请先移除一份。</translation>
    </message>
</context>
<context>
    <name>policy::ui::ColumnChip</name>
    <message>
        <source>%1, no longer in the library</source>
        <translation>%1，已不在文库</translation>
    </message>
    <message>
        <source>%1, compared</source>
        <translation>%1，比较中</translation>
    </message>
    <message>
        <source>Delete takes it out of the comparison, Ctrl+Left and Ctrl+Right move it</source>
        <translation>Delete 移出比较，Ctrl+← 及 Ctrl+→ 移动位置</translation>
    </message>
    <message>
        <source>Move to the Left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move to the Right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Take Out of the Comparison</source>
        <translation>移出比较</translation>
    </message>
</context>
<context>
    <name>policy::ui::ComparePage</name>
    <message>
        <source>Compare documents</source>
        <translation>比较文件</translation>
    </message>
    <message>
        <source>By Sector</source>
        <translation>按领域</translation>
    </message>
    <message>
        <source>By Region</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>对读</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>用词</translation>
    </message>
    <message>
        <source>What each says on each sector</source>
        <translation>各文档对各领域的说法</translation>
    </message>
    <message>
        <source>What each says on each region</source>
        <translation>各文档对各地区的说法</translation>
    </message>
    <message>
        <source>The documents themselves beside each other</source>
        <translation>并排阅读文档原文</translation>
    </message>
    <message>
        <source>What was added, cut, moved and reworded between two versions</source>
        <translation>两个版本之间增删、移动及改写之处</translation>
    </message>
    <message>
        <source>The words that set each document apart</source>
        <translation>各文档独特的用词</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>“%1” is in the comparison already</source>
        <translation>“%1”已在比较之中</translation>
    </message>
    <message>
        <source>Five are compared already. Take one out first.</source>
        <translation>已在比较五份，请先移除一份。</translation>
    </message>
    <message>
        <source>“%1” is in the comparison now (%2 of %3)</source>
        <translation>已把“%1”加入比较（%2/%3）</translation>
    </message>
    <message>
        <source>Take “%1” Out</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Add a Document…</source>
        <translation>添加文档…</translation>
    </message>
    <message numerus="yes">
        <source>Compare All %n Document(s)</source>
        <translation>
            <numerusform>比较全部 %n 份文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two to five documents or collections. Drag them here from the browse zone, or press Ctrl+D where one is chosen.</source>
        <translation>选择二至五份文档或收藏集。可从浏览区拖到这里，或在选中文档时按 Ctrl+D。</translation>
    </message>
    <message>
        <source>Compare With All Other Documents</source>
        <translation>与其他所有文档比较</translation>
    </message>
    <message>
        <source>One is chosen</source>
        <translation>已选一份</translation>
    </message>
    <message>
        <source>“%1” needs another to be compared with.</source>
        <translation>“%1”需要另一份文档作比较。</translation>
    </message>
    <message>
        <source>A document is gone</source>
        <translation>有文档已移除</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library.</source>
        <translation>“%1”已不在文库。</translation>
    </message>
    <message>
        <source>Restore It</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Too many are chosen</source>
        <translation>选得太多</translation>
    </message>
    <message numerus="yes">
        <source>This way of comparing shows %n at most.</source>
        <translation>
            <numerusform>这种比较方式最多显示 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>This way of comparing needs more.</source>
        <translation>这种比较方式需要更多文档。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>阅读“%1”</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>No recommendation was found in %1.</source>
        <comment>one or several titles</comment>
        <translation>在%1找不到任何建议。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between titles</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Do not exclude %1 “%2”: %n found</source>
        <translation>
            <numerusform>不排除%1“%2”：找到 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %1 “%2”: %n found</source>
        <translation>
            <numerusform>取消%1“%2”：找到 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the Search “%1”</source>
        <translation>取消搜索“%1”</translation>
    </message>
    <message>
        <source>Clear Search and Filter</source>
        <translation>清除搜索及筛选</translation>
    </message>
    <message>
        <source>Nothing left to compare</source>
        <translation>筛选后没有可比较的内容</translation>
    </message>
    <message>
        <source>No recommendation of what is compared has all that is chosen.</source>
        <translation>比较的文档中没有符合全部条件的建议。</translation>
    </message>
    <message>
        <source>The comparison was cancelled</source>
        <translation>已取消比较</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>These cannot be compared</source>
        <translation>无法比较</translation>
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
        <translation>转到对应建议</translation>
    </message>
</context>
<context>
    <name>policy::ui::CutBar</name>
    <message>
        <source>Click or press ← → to where the second part begins</source>
        <translation>点击，或用 ← → 移到第二部分开始之处</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分开</translation>
    </message>
    <message>
        <source>Split here (Enter)</source>
        <translation>在此分开（Enter）</translation>
    </message>
    <message>
        <source>Leave Whole</source>
        <translation>不分开</translation>
    </message>
    <message>
        <source>Leave it whole (Esc)</source>
        <translation>不分开（Esc）</translation>
    </message>
</context>
<context>
    <name>policy::ui::DetailPane</name>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>1 measure</source>
        <translation>1 项措施</translation>
    </message>
    <message>
        <source>%1 measures</source>
        <translation>%1 项措施</translation>
    </message>
    <message>
        <source>Show these lines of the source file</source>
        <translation>显示原文件的这几行</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
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
        <translation>更正程序的判读、加入收藏集或写笔记</translation>
    </message>
    <message>
        <source>Note on this recommendation</source>
        <translation>为此建议写笔记</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>加上地区</translation>
    </message>
    <message>
        <source>Add a sector</source>
        <translation>加上界别</translation>
    </message>
</context>
<context>
    <name>policy::ui::DetailStrip</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Linked recommendations</source>
        <translation>相连的建议</translation>
    </message>
    <message>
        <source>The two are not linked</source>
        <translation>两者没有关联</translation>
    </message>
    <message>
        <source>Linked with nothing in the other columns</source>
        <translation>与其他栏没有关联</translation>
    </message>
    <message numerus="yes">
        <source>Linked with %n</source>
        <translation>
            <numerusform>与 %n 项相连</numerusform>
        </translation>
    </message>
    <message>
        <source>L goes to the next link, Shift+L to the last one</source>
        <translation>按 L 转到下一个关联，Shift+L 返回上一个</translation>
    </message>
    <message>
        <source>Named only here: %1</source>
        <translation>只在此处提及：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked: only in this one</source>
        <translation>标示：只在此项出现</translation>
    </message>
    <message>
        <source>Marked: named only in this one · dotted: in both</source>
        <translation>标示：只在此项提及 · 点线：两者皆提及</translation>
    </message>
</context>
<context>
    <name>policy::ui::DocumentDetails</name>
    <message>
        <source>Title, Publisher and Date</source>
        <translation>标题、发布者及日期</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translation>%1标题</translation>
    </message>
    <message>
        <source>2024, 2024-07 or 2024-07-15</source>
        <translation>2024、2024-07 或 2024-07-15</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What is marked as guessed was read from the text. Saving states it.</source>
        <translation>标明“推测”的信息由正文推断；保存后即视为确定。</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1（推测）</translation>
    </message>
</context>
<context>
    <name>policy::ui::ExportDesk</name>
    <message numerus="yes">
        <source>%n selected recommendation(s)</source>
        <translation>
            <numerusform>所选的 %n 项建议</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole library: %1</source>
        <translation>整个文档库：%1 项</translation>
    </message>
    <message>
        <source>All in the list: %1</source>
        <translation>列表全部：%1 项</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>文档：%1</translation>
    </message>
    <message>
        <source>Collection: %1 (%2)</source>
        <translation>收藏：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer</source>
        <translation>
            <numerusform>已送出 %n 页打印</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>比较：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n recommendation(s)</source>
        <translation>
            <numerusform>%1 已保存，载有 %n 项建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>policy::ui::ExportDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What the format cannot hold</source>
        <translation>此格式未能包括的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the collection cannot be found again in the documents and are left out.</source>
        <translation>
            <numerusform>收藏内有 %n 项未能在文档中找回，因此略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1”已经存在。</translation>
    </message>
    <message>
        <source>Replace it with the new file?</source>
        <translation>用新文件替换？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
</context>
<context>
    <name>policy::ui::ExportOptions</name>
    <message>
        <source>Sectors</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>文书样式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>各行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>次序(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Labels in</source>
        <translation>标签语言(&amp;L)</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>包括</translation>
    </message>
    <message>
        <source>The same recommendation in the document&apos;s other language</source>
        <translation>同一建议在文档另一语言的版本</translation>
    </message>
    <message>
        <source>The words for which a recommendation has its tags</source>
        <translation>建议获加标签所据的字句</translation>
    </message>
    <message>
        <source>Document, section and source lines of each recommendation</source>
        <translation>每项建议的文档、章节及原文行数</translation>
    </message>
    <message>
        <source>Mark as UTF-8, so that Excel reads Chinese</source>
        <translation>标明为 UTF-8，让 Excel 正确显示中文</translation>
    </message>
</context>
<context>
    <name>policy::ui::ExportWords</name>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word 文档 (DOCX)</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>OpenDocument 文本 (ODT)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel 工作簿 (XLSX)</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>纯文本表格 (CSV)</translation>
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
        <translation>REFI-QDA 项目 (QDPX)</translation>
    </message>
    <message>
        <source>REFI-QDA codebook (QDC)</source>
        <translation>REFI-QDA 编码簿 (QDC)</translation>
    </message>
    <message>
        <source>To be written on with Word or LibreOffice</source>
        <translation>可用 Word 或 LibreOffice 继续编写</translation>
    </message>
    <message>
        <source>To be written on with LibreOffice or Word</source>
        <translation>可用 LibreOffice 或 Word 继续编写</translation>
    </message>
    <message>
        <source>To be read and printed, the same everywhere</source>
        <translation>供阅读及打印，在任何电脑上都一样</translation>
    </message>
    <message>
        <source>One file for any browser</source>
        <translation>单一文件，任何浏览器都可打开</translation>
    </message>
    <message>
        <source>Plain text with headings and footnotes</source>
        <translation>纯文本，附标题及脚注</translation>
    </message>
    <message>
        <source>Three sheets: recommendations, counts, sources</source>
        <translation>三张工作表：建议、数目、资料来源</translation>
    </message>
    <message>
        <source>One row a recommendation, for any program</source>
        <translation>每项建议一行，任何程序都可读取</translation>
    </message>
    <message>
        <source>Everything the program knows, for programs</source>
        <translation>载有全部资料，供其他程序使用</translation>
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
        <translation>已编码文本，供 NVivo、ATLAS.ti、MAXQDA、QualCoder 使用</translation>
    </message>
    <message>
        <source>Regions and sectors as codes, without text</source>
        <translation>以地区及领域为编码，不含文本</translation>
    </message>
    <message>
        <source>Every recommendation in full</source>
        <translation>逐项全文</translation>
    </message>
    <message>
        <source>Brief, one line or two each</source>
        <translation>摘要，每项一两行</translation>
    </message>
    <message>
        <source>Table of recommendations</source>
        <translation>建议列表</translation>
    </message>
    <message>
        <source>Comparison, documents side by side</source>
        <translation>比较，文档并列</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>按文档</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>按领域</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>按列表次序</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>最相关的先列</translation>
    </message>
    <message>
        <source>As in the documents</source>
        <translation>按文档次序</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
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
        <translation>阶段、地区、领域</translation>
    </message>
    <message>
        <source>Evidence of tags</source>
        <translation>标签依据</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>对应建议</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
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
        <translation>已编码文本</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>policy::ui::FindBar</name>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>查找中…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>在这份文档中查找</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处（Shift+Enter）</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处（Enter）</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
</context>
<context>
    <name>policy::ui::GridHead</name>
    <message>
        <source>No recommendations</source>
        <translation>没有建议</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recommendation(s)</source>
        <translation>
            <numerusform>%n 项建议中的 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n 项建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n 项已丢失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n 个地区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s)</source>
        <translation>
            <numerusform>%n 个领域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 个关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n document(s)</source>
        <translation>
            <numerusform>来自 %n 份文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be found again in their documents</source>
        <translation>
            <numerusform>%n 项已无法在文档中找回</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the Left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move to the Right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Columns of the Same Width</source>
        <translation>各栏同宽</translation>
    </message>
    <message>
        <source>Take Out of the Comparison</source>
        <translation>移出比较</translation>
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
        <translation>最偏于一方者先</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>各行次序</translation>
    </message>
    <message>
        <source>Fold all rows: only counts</source>
        <translation>折叠各行，只看数目</translation>
    </message>
    <message>
        <source>Unfold all rows</source>
        <translation>展开各行</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较表</translation>
    </message>
    <message>
        <source>Arrows go from card to card, Enter opens in the reader, Space shows links, Ctrl+Space puts a second one beside it, L goes to the next link, plus and minus unfold and fold</source>
        <translation>方向键在卡片间移动，Enter 在阅读区打开，空格键显示关联，Ctrl+空格键并排另一项，L 转到下一个关联，加减号展开及折叠</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) copied</source>
        <translation>
            <numerusform>已复制 %n 项建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Next Link in the Comparison</source>
        <translation>比较表的下一个关联</translation>
    </message>
    <message>
        <source>Previous Link in the Comparison</source>
        <translation>比较表的上一个关联</translation>
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
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>共 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 个关联</numerusform>
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
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n recommendation(s)</source>
        <translation>
            <numerusform>%1：%n 项建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n recommendation(s)</source>
        <translation>
            <numerusform>%1，%2：%n 项建议</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，第 %2 项，共 %3 项</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选取</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with other columns</source>
        <translation>
            <numerusform>与其他栏有 %n 个关联</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in the Reader</source>
        <translation>在阅读区打开</translation>
    </message>
    <message>
        <source>Show Its Links</source>
        <translation>显示关联</translation>
    </message>
    <message>
        <source>Put Beside the Selected One</source>
        <translation>与已选的并排</translation>
    </message>
    <message>
        <source>Copy the Recommendation</source>
        <translation>复制建议</translation>
    </message>
    <message>
        <source>Copy the Row</source>
        <translation>复制整行</translation>
    </message>
    <message>
        <source>Show Only “%1”</source>
        <translation>只显示“%1”</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>filtered out</source>
        <translation>已筛去</translation>
    </message>
    <message numerus="yes">
        <source>%n filtered out</source>
        <translation>
            <numerusform>%n 份已筛去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in narrower rows</source>
        <translation>
            <numerusform>下级各行有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None under the filter, %n without it</source>
        <translation>
            <numerusform>筛选后没有，不筛选有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>None under the filter</source>
        <translation>筛选后没有</translation>
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
            <numerusform>已加入 %n 份文档</numerusform>
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
            <numerusform>%n 份早已在文档库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported</source>
        <translation>
            <numerusform>%n 个文件未能导入</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation>其余已取消</translation>
    </message>
    <message>
        <source>There was nothing to import</source>
        <translation>没有可导入的文件</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a summary</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>Added with %n recommendation(s).</source>
        <translation>
            <numerusform>已加入，有 %n 项建议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought up to date; it has %n recommendation(s).</source>
        <translation>
            <numerusform>已更新，有 %n 项建议。</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the library; nothing was changed.</source>
        <translation>早已在文档库，没有更改。</translation>
    </message>
    <message>
        <source>Import Report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>本次导入的文件</translation>
    </message>
</context>
<context>
    <name>policy::ui::Keeper</name>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉红色</translation>
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
        <translation>新建收藏集“%1”</translation>
    </message>
    <message numerus="yes">
        <source>add %n recommendation(s) to “%1”</source>
        <translation>
            <numerusform>将 %n 项建议加入“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n recommendation(s) out of “%1”</source>
        <translation>
            <numerusform>将 %n 项建议移出“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>reorder “%1”</source>
        <translation>重新排列“%1”</translation>
    </message>
    <message>
        <source>remove the comment in “%1”</source>
        <translation>移除“%1”中的附注</translation>
    </message>
    <message>
        <source>comment in “%1”</source>
        <translation>在“%1”加附注</translation>
    </message>
    <message>
        <source>rename “%1” to “%2”</source>
        <translation>将“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>remove the collection “%1”</source>
        <translation>移除收藏集“%1”</translation>
    </message>
    <message>
        <source>save the search “%1”</source>
        <translation>保存搜索“%1”</translation>
    </message>
    <message>
        <source>remove the saved search “%1”</source>
        <translation>移除已存搜索“%1”</translation>
    </message>
    <message>
        <source>add the note “%1”</source>
        <translation>加上笔记“%1”</translation>
    </message>
    <message>
        <source>change the note “%1”</source>
        <translation>修改笔记“%1”</translation>
    </message>
    <message>
        <source>remove a note</source>
        <translation>移除笔记</translation>
    </message>
    <message>
        <source>highlight in %1</source>
        <translation>以%1标示</translation>
    </message>
    <message>
        <source>remove a highlight</source>
        <translation>移除标示</translation>
    </message>
    <message>
        <source>name the colours</source>
        <translation>写明颜色的含义</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>地区“%1”</translation>
    </message>
    <message>
        <source>sector %1</source>
        <translation>界别“%1”</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>阶段“%1”</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>设定%1</translation>
    </message>
    <message numerus="yes">
        <source>set %1 on %n recommendations</source>
        <translation>
            <numerusform>为 %n 项建议设定%1</numerusform>
        </translation>
    </message>
    <message>
        <source>refuse %1</source>
        <translation>剔除%1</translation>
    </message>
    <message numerus="yes">
        <source>refuse %1 on %n recommendations</source>
        <translation>
            <numerusform>从 %n 项建议剔除%1</numerusform>
        </translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>还原%1</translation>
    </message>
    <message numerus="yes">
        <source>merge %n recommendations</source>
        <translation>
            <numerusform>合并 %n 项建议</numerusform>
        </translation>
    </message>
    <message>
        <source>split a recommendation</source>
        <translation>分开一项建议</translation>
    </message>
    <message>
        <source>add a recommendation</source>
        <translation>新增一项建议</translation>
    </message>
    <message numerus="yes">
        <source>strike out %n recommendation(s)</source>
        <translation>
            <numerusform>剔除 %n 项建议</numerusform>
        </translation>
    </message>
    <message>
        <source>take back “%1”</source>
        <translation>撤回“%1”</translation>
    </message>
    <message numerus="yes">
        <source>let go of %n mark(s)</source>
        <translation>
            <numerusform>放弃 %n 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>put a mark on other words</source>
        <translation>将标记移到别的文字</translation>
    </message>
</context>
<context>
    <name>policy::ui::Labels</name>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>共识</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Somebody urges it</source>
        <translation>有人提出的主张</translation>
    </message>
    <message>
        <source>The parties have agreed or undertaken it</source>
        <translation>各方已达成共识或作出承诺</translation>
    </message>
    <message>
        <source>The text reports it as done</source>
        <translation>文中称已经完成</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>语言不详</translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation>立场文件</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>新闻公报</translation>
    </message>
    <message>
        <source>Policy brief</source>
        <translation>政策简报</translation>
    </message>
    <message>
        <source>News story</source>
        <translation>新闻报道</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>讲话</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Election platform</source>
        <translation>竞选纲领</translation>
    </message>
    <message>
        <source>Policy address or plan</source>
        <translation>政府工作报告或规划</translation>
    </message>
    <message>
        <source>Report of a seminar</source>
        <translation>研讨会报道</translation>
    </message>
    <message>
        <source>Reply to the legislature</source>
        <translation>对立法机关的答复</translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>收藏集</translation>
    </message>
    <message>
        <source>Paper for the legislature</source>
        <translation>提交立法机关的文件</translation>
    </message>
    <message>
        <source>Consultation paper</source>
        <translation>咨询文件</translation>
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
        <translation>没有日期</translation>
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
        <translation>内存不足。请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>policy::ui::Library</name>
    <message>
        <source>remove a document</source>
        <translation>移除文档</translation>
    </message>
    <message>
        <source>restore a document</source>
        <translation>还原文档</translation>
    </message>
    <message>
        <source>change the details of a document</source>
        <translation>修改文档资料</translation>
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
            <numerusform>%n 份文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n 项建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>文本文件 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a Folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>An import is under way. Wait until it is done, or cancel it.</source>
        <translation>正在导入。请等完成后再试，或先取消。</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Open Another Library</source>
        <translation>打开另一个文档库</translation>
    </message>
    <message>
        <source>Cannot start the program again.</source>
        <translation>无法重新启动程序。</translation>
    </message>
    <message>
        <source>Policy Explorer</source>
        <translation>政策探索</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>阅读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>恢复(&amp;E)</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>搜索方式</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>已选条件</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅读区</translation>
    </message>
    <message>
        <source>About Policy Explorer</source>
        <translation>关于政策探索</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Policy Explorer %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Reads policy documents on Hong Kong&apos;s cooperation with the Mainland and the world, and finds every recommendation in them.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. The documents it comes with belong to their publishers.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;政策探索 %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;阅读有关香港与内地及世界各地合作的政策文档，找出其中每一项建议。&lt;/p&gt;&lt;p&gt;本程序为自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布。随附文档的权利归各发布者所有。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Preparing the library: %1</source>
        <translation>正在准备文档库：%1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Importing %1 of %2: %3</source>
        <translation>正在导入第 %1 个，共 %2 个：%3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The library and its index are sound</source>
        <translation>文档库及索引均完好</translation>
    </message>
    <message>
        <source>&amp;Selected Recommendations</source>
        <translation>所选建议(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) copied with their sources</source>
        <translation>
            <numerusform>已连出处复制 %n 项建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare (%1)</source>
        <translation>比较（%1）</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n compared beside each other</source>
        <translation>
            <numerusform>并排显示比较中的 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose documents to compare</source>
        <translation>选择要比较的文档</translation>
    </message>
    <message>
        <source>Take Out of the Comparison</source>
        <translation>移出比较</translation>
    </message>
    <message>
        <source>Add to the Comparison</source>
        <translation>加入比较</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>与其他比较</translation>
    </message>
    <message>
        <source>remove “%1” from the library</source>
        <translation>从文档库移除“%1”</translation>
    </message>
    <message>
        <source>change the details of “%1”</source>
        <translation>修改“%1”的资料</translation>
    </message>
    <message>
        <source>restore “%1”</source>
        <translation>还原“%1”</translation>
    </message>
    <message>
        <source>That is so already; nothing was changed</source>
        <translation>本已如此，没有任何改动</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>New name of the collection</source>
        <translation>收藏集的新名称</translation>
    </message>
    <message>
        <source>New name of the saved search</source>
        <translation>已存搜索的新名称</translation>
    </message>
    <message>
        <source>Select the words in the reader first</source>
        <translation>请先在阅读区选取文字</translation>
    </message>
    <message>
        <source>Choose a recommendation in the reader first</source>
        <translation>请先在阅读区选择一项建议</translation>
    </message>
    <message>
        <source>A correction cannot be moved: correct the recommendation anew, and let go of this one</source>
        <translation>更正不能移动：请重新更正该建议，然后放弃此项</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
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
        <translation>设定阶段(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Add %n recommendation(s) to a collection</source>
        <translation>
            <numerusform>将 %n 项建议加入收藏集</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of a new collection</source>
        <translation>新收藏集的名称</translation>
    </message>
    <message>
        <source>Name of a collection, old or new</source>
        <translation>收藏集名称，新旧均可</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>新建收藏集“%1”</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>新收藏集的名称</translation>
    </message>
    <message>
        <source>Comment in “%1”</source>
        <translation>“%1”中的附注</translation>
    </message>
    <message>
        <source>Name of the saved search; it finds anew each time</source>
        <translation>已存搜索的名称；每次使用都会重新搜索</translation>
    </message>
    <message numerus="yes">
        <source>Set a region on %n recommendation(s)</source>
        <translation>
            <numerusform>为 %n 项建议设定地区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set a sector on %n recommendation(s)</source>
        <translation>
            <numerusform>为 %n 项建议设定界别</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <source>What are they not about?</source>
        <translation>它们与什么无关？</translation>
    </message>
    <message>
        <source>Import Codings</source>
        <translation>导入编码</translation>
    </message>
    <message>
        <source>REFI-QDA projects and codebooks (*.qdpx *.qdc);;All files (*)</source>
        <translation>REFI-QDA 项目及编码簿 (*.qdpx *.qdc);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 of %2 codings found in the documents; new: %3</source>
        <comment>codings</comment>
        <translation>%2 个编码中有 %1 个已在文档找到；新增：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n 处荧光标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 则笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>What Was Left</source>
        <translation>未取用的项目</translation>
    </message>
    <message numerus="yes">
        <source>%n of your marks have lost their words in the new edition</source>
        <translation>
            <numerusform>%n 个标记的文字在新版本中找不到</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>policy::ui::MarkSheet</name>
    <message>
        <source>Take away the highlight (%1)</source>
        <translation>取消标示（%1）</translation>
    </message>
    <message>
        <source>Highlight in %1 (Alt+%2)</source>
        <translation>以%1标示（Alt+%2）</translation>
    </message>
    <message>
        <source>Note on these words (Ctrl+M)</source>
        <translation>为这些文字写笔记（Ctrl+M）</translation>
    </message>
    <message>
        <source>These words are a recommendation</source>
        <translation>这些文字是一项建议</translation>
    </message>
    <message>
        <source>Say what the colours mean</source>
        <translation>写明颜色的含义</translation>
    </message>
    <message>
        <source>Note on these words</source>
        <translation>为这些文字写笔记</translation>
    </message>
    <message>
        <source>Marks on these words</source>
        <translation>这些文字的标记</translation>
    </message>
</context>
<context>
    <name>policy::ui::NoteBox</name>
    <message>
        <source>Press to change this note</source>
        <translation>按此修改笔记</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>笔记：%1</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>%1的笔记：%2</translation>
    </message>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>Enter 修改，Delete 移除</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>移除此笔记</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>笔记内容</translation>
    </message>
    <message>
        <source>Change This Note</source>
        <translation>修改此笔记</translation>
    </message>
    <message>
        <source>Show Its Words</source>
        <translation>显示所指文字</translation>
    </message>
    <message>
        <source>Remove This Note</source>
        <translation>移除此笔记</translation>
    </message>
</context>
<context>
    <name>policy::ui::NoteList</name>
    <message>
        <source>Ctrl+Enter keeps it, Esc does not</source>
        <translation>Ctrl+Enter 保存，Esc 放弃</translation>
    </message>
</context>
<context>
    <name>policy::ui::NotesModel</name>
    <message>
        <source>Set: %1</source>
        <translation>设定：%1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>剔除：%1</translation>
    </message>
    <message>
        <source>Merged with what follows</source>
        <translation>已与下一项合并</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>已分为两项</translation>
    </message>
    <message>
        <source>Added as a recommendation</source>
        <translation>已加为建议</translation>
    </message>
    <message>
        <source>Struck out: no recommendation</source>
        <translation>已剔除：并非建议</translation>
    </message>
    <message>
        <source>In the collection “%1”</source>
        <translation>在收藏集“%1”中</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>文档笔记</translation>
    </message>
    <message>
        <source>Note on these words</source>
        <translation>为这些文字写笔记</translation>
    </message>
    <message>
        <source>Note on the recommendation</source>
        <translation>建议笔记</translation>
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
        <translation>筛选笔记</translation>
    </message>
    <message>
        <source>Which notes and marks</source>
        <translation>哪些笔记和标记</translation>
    </message>
    <message>
        <source>Notes and marks</source>
        <translation>笔记和标记</translation>
    </message>
    <message>
        <source>Their words are not in the library any more. Choose other words, or a recommendation, in the reader and attach the mark there, or let go of it.</source>
        <translation>文档库中已找不到这些标记所指的文字。可在阅读区选取其他文字或建议，把标记放到该处，或放弃标记。</translation>
    </message>
    <message>
        <source>Attach There</source>
        <translation>放到该处</translation>
    </message>
    <message>
        <source>Let Go</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>标示</translation>
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
        <translation>没有项目含有这些文字</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>还没有笔记</translation>
    </message>
    <message>
        <source>Select words in the reader to highlight them or to write a note. What you note, highlight and correct is listed here.</source>
        <translation>在阅读区选取文字，即可标示或写笔记。你的笔记、标示和更正都会列在这里。</translation>
    </message>
    <message>
        <source>Attach Where the Reader Is</source>
        <translation>放到阅读区所在之处</translation>
    </message>
    <message>
        <source>Show Its Place</source>
        <translation>显示所在位置</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
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
        <translation>文档笔记</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>文档笔记</translation>
    </message>
</context>
<context>
    <name>policy::ui::Notice</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>policy::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>recommendations in documents</comment>
        <translation>%2，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n 项建议</numerusform>
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
        <translation>所有建议</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
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
        <translation>所有范畴</translation>
    </message>
    <message>
        <source>All</source>
        <comment>short for all sectors</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>所有地区</translation>
    </message>
    <message>
        <source>Regions × sectors</source>
        <translation>地区 × 范畴</translation>
    </message>
    <message>
        <source>each document by itself</source>
        <translation>每份文件分开显示</translation>
    </message>
    <message>
        <source>Recommendations:</source>
        <translation>建议数目：</translation>
    </message>
    <message>
        <source>· none</source>
        <translation>· 无</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from–to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合并</translation>
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
        <translation>每份文件一个小表</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>保存为图片</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>保存为 &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>保存为 &amp;PNG…</translation>
    </message>
    <message>
        <source>Arrow keys go from number to number, Tab from table to table, Enter shows the recommendations, Space opens and closes, Ctrl+C copies the table.</source>
        <translation>方向键在数字之间移动，Tab 在表格之间移动，Enter 显示有关建议，空格键展开或收起，Ctrl+C 复制表格。</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>尚未有文件</translation>
    </message>
    <message>
        <source>Import documents, and their recommendations are counted here.</source>
        <translation>导入文件后，其中的建议会在这里统计。</translation>
    </message>
    <message>
        <source>No recommendations</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>No recommendation was found in the documents of this library.</source>
        <translation>在资料库的文件中找不到任何建议。</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>没有可统计的建议</translation>
    </message>
    <message>
        <source>No recommendation passes the present filter.</source>
        <translation>没有建议符合当前的筛选条件。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Choose another place or name.</source>
        <translation>无法写入 %1：%2。请选择其他位置或名称。</translation>
    </message>
    <message>
        <source>Save the Overview</source>
        <translation>保存概览</translation>
    </message>
    <message>
        <source>overview</source>
        <comment>proposed file name</comment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
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
        <translation>按范畴</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>范畴</translation>
    </message>
    <message>
        <source>no recommendations</source>
        <translation>没有建议</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>建议阶段 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>共识 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>成果 %n 项</numerusform>
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
        <translation>按时间</translation>
    </message>
    <message>
        <source>by the documents&apos; dates</source>
        <translation>以文件日期计</translation>
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
        <translation>无日期</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>format of a short month</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>the %1 documents with the most recommendations</source>
        <translation>建议最多的 %1 份文件</translation>
    </message>
</context>
<context>
    <name>policy::ui::PaperView</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>预览，第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>policy::ui::PreviewPanel</name>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>缩小 (Ctrl+−)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
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
        <translation>正在制作预览</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>未能预览</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>没有可导出的内容</translation>
    </message>
    <message>
        <source>No recommendation is in what is chosen. Choose something else under “What”, or loosen the filter.</source>
        <translation>所选范围没有建议。请在“内容”另作选择，或放宽筛选条件。</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n 项建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2 · %3</source>
        <translation>第 %1 页，共 %2 页 · %3</translation>
    </message>
    <message numerus="yes">
        <source>Preview of the first %n; the file will have all.</source>
        <translation>
            <numerusform>只预览首 %n 项，文件会包括全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview of the beginning; the file will have all.</source>
        <translation>只预览开头部分，文件会包括全部。</translation>
    </message>
    <message>
        <source>Your word processor breaks lines and pages in its own way; headings, tables and notes are the same.</source>
        <translation>文字处理软件会自行分行分页；标题、表格及脚注则相同。</translation>
    </message>
    <message>
        <source>A browser sets it more finely and can print it.</source>
        <translation>浏览器的排版更细致，并可打印。</translation>
    </message>
    <message>
        <source>The codes are shown. The project also holds the documents and what is coded in them.</source>
        <translation>这里显示编码。项目文件还载有文件及其中已编码的文字。</translation>
    </message>
</context>
<context>
    <name>policy::ui::PrintRun</name>
    <message numerus="yes">
        <source>There are no such pages: this paper has %n.</source>
        <translation>
            <numerusform>没有这些页：文件共 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer does not answer. See whether it is switched on and has its place free, or choose another.</source>
        <translation>打印机没有响应。请检查打印机是否已开启并可用，或选用另一台。</translation>
    </message>
    <message>
        <source>The printer takes no more pages. What was printed before is complete.</source>
        <translation>打印机不再接收页面。之前已打印的各页完整。</translation>
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
        <translation>阅读区的更多功能</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on the document</source>
        <translation>
            <numerusform>文档笔记 %n 则</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policy::ui::ReaderPanel</name>
    <message>
        <source>Nothing is open</source>
        <translation>尚未打开文档</translation>
    </message>
    <message>
        <source>Choose a recommendation in the list to read it in its document, or a document on the left.</source>
        <translation>在列表中选一项建议，即可在原文中阅读；或在左边选一份文档。</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>文档正文</translation>
    </message>
    <message>
        <source>About the recommendation</source>
        <translation>这项建议的信息</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>已连同出处复制</translation>
    </message>
    <message>
        <source>Which region is this about?</source>
        <translation>这与哪个地区有关？</translation>
    </message>
    <message>
        <source>Which sector is this about?</source>
        <translation>这与哪个界别有关？</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <source>How far has it come?</source>
        <translation>进展到哪个阶段？</translation>
    </message>
    <message>
        <source>Select the words first</source>
        <translation>请先选取文字</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>标示</translation>
    </message>
</context>
<context>
    <name>policy::ui::ReadingView</name>
    <message>
        <source>Scroll together</source>
        <translation>同步滚动</translation>
    </message>
    <message>
        <source>Scrolling one column brings the others along</source>
        <translation>滚动一栏时，其他栏随之移动</translation>
    </message>
    <message>
        <source>Previous recommendation, with what it is linked to</source>
        <translation>上一项建议及与其相连的建议</translation>
    </message>
    <message>
        <source>Next recommendation, with what it is linked to</source>
        <translation>下一项建议及与其相连的建议</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>阅读路线</translation>
    </message>
    <message>
        <source>The recommendations to go along</source>
        <translation>要逐项阅读的建议</translation>
    </message>
    <message>
        <source>Documents beside each other</source>
        <translation>并排文件</translation>
    </message>
    <message>
        <source>All recommendations</source>
        <translation>所有建议</translation>
    </message>
    <message>
        <source>Two documents are needed to read</source>
        <translation>阅读需要两份文件</translation>
    </message>
    <message>
        <source>Collections and all other documents have no pages of their own. Choose two to five documents.</source>
        <translation>收藏集和“所有其他文件”没有自己的页面。请选择二至五份文件。</translation>
    </message>
    <message>
        <source>The documents cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation>已取消阅读</translation>
    </message>
    <message>
        <source>Read Them</source>
        <translation>阅读这些文档</translation>
    </message>
    <message>
        <source>Reading the documents…</source>
        <translation>正在读取文档…</translation>
    </message>
</context>
<context>
    <name>policy::ui::ResultViews</name>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Columns of the &amp;Table</source>
        <translation>表格列(&amp;T)</translation>
    </message>
</context>
<context>
    <name>policy::ui::ResultsModel</name>
    <message>
        <source>No sector</source>
        <translation>没有领域</translation>
    </message>
    <message>
        <source>No region named</source>
        <translation>没有提及地区</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n recommendation(s)</source>
        <translation>
            <numerusform>分组 %1，%n 项建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Your comment: %1</source>
        <translation>你的附注：%1</translation>
    </message>
</context>
<context>
    <name>policy::ui::ResultsZone</name>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>What the search finds outside recommendations</source>
        <translation>搜索在建议以外找到的内容</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>分页</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Group by document</source>
        <translation>按文档分组</translation>
    </message>
    <message>
        <source>Group by sector</source>
        <translation>按领域分组</translation>
    </message>
    <message>
        <source>Group by region</source>
        <translation>按地区分组</translation>
    </message>
    <message>
        <source>Group by stage</source>
        <translation>按阶段分组</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>最相关在前</translation>
    </message>
    <message>
        <source>As in the documents</source>
        <translation>按原文顺序</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>以卡片显示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>文档库是空的</translation>
    </message>
    <message>
        <source>Drop files or folders here, or import them. Plain text in any encoding used in Hong Kong is read.</source>
        <translation>把文件或文件夹拖放到这里，或点按下面导入。可读取香港常用的任何编码的纯文本文件。</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>导入文件…</translation>
    </message>
    <message numerus="yes">
        <source>Do not exclude %1 “%2”: %n found</source>
        <translation>
            <numerusform>不排除%1“%2”：找到 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %1 “%2”: %n found</source>
        <translation>
            <numerusform>取消%1“%2”：找到 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n passage(s) outside recommendations</source>
        <translation>
            <numerusform>显示建议以外的 %n 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>Also find other spellings</source>
        <translation>同时搜索其他写法</translation>
    </message>
    <message>
        <source>Clear Search and Filter</source>
        <translation>清除搜索及筛选</translation>
    </message>
    <message>
        <source>No recommendation has these words.</source>
        <translation>没有建议含有这些字词。</translation>
    </message>
    <message>
        <source>No recommendation has all that is chosen. Loosen one choice:</source>
        <translation>没有建议符合全部所选条件。可放宽其中一项：</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到结果</translation>
    </message>
    <message>
        <source>No passage outside recommendations</source>
        <translation>建议以外没有相符段落</translation>
    </message>
    <message>
        <source>Whatever has these words is among the recommendations.</source>
        <translation>含有这些字词的内容都在建议之中。</translation>
    </message>
    <message>
        <source>Search to see passages</source>
        <translation>搜索后在此显示段落</translation>
    </message>
    <message>
        <source>This page shows where the words stand outside recommendations: in backgrounds, reports and quotations.</source>
        <translation>这里列出字词在建议以外出现之处：背景、报道及引述。</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>无法打开文档库</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open Another Library…</source>
        <translation>打开另一个文档库…</translation>
    </message>
    <message>
        <source>Other spellings and the words of the other language were tried too.</source>
        <translation>其他写法及另一语言的字词也已试过。</translation>
    </message>
    <message>
        <source>Other spellings were tried too, but not the other language.</source>
        <translation>其他写法也已试过，但没有搜索另一语言。</translation>
    </message>
    <message>
        <source>Also find the other language</source>
        <translation>同时搜索另一语言</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>What you noted, highlighted and corrected</source>
        <translation>你的笔记、标示和更正</translation>
    </message>
</context>
<context>
    <name>policy::ui::SearchField</name>
    <message>
        <source>Search: words, &quot;a phrase&quot;, -without, region:…, sector:…</source>
        <translation>搜索：字词、&quot;完整词句&quot;、-不含、region:…、sector:…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Results follow as you type; the arrow keys move through them</source>
        <translation>输入时即时显示结果；可用方向键逐项浏览</translation>
    </message>
</context>
<context>
    <name>policy::ui::ShortcutsPage</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between shortcuts</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>In the browse lists</source>
        <translation>在浏览列表中</translation>
    </message>
    <message>
        <source>Choose only this</source>
        <translation>只选此项</translation>
    </message>
    <message>
        <source>Click or Enter</source>
        <translation>单击或 Enter</translation>
    </message>
    <message>
        <source>Add to the choice, or take away</source>
        <translation>加入所选，或移除</translation>
    </message>
    <message>
        <source>Ctrl+click or Ctrl+Enter</source>
        <translation>Ctrl+单击或 Ctrl+Enter</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Alt+click or Alt+Enter</source>
        <translation>Alt+单击或 Alt+Enter</translation>
    </message>
    <message>
        <source>Narrow the lists</source>
        <translation>缩小列表</translation>
    </message>
    <message>
        <source>Type letters</source>
        <translation>直接输入文字</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>在搜索框中</translation>
    </message>
    <message>
        <source>Through the results</source>
        <translation>逐项浏览结果</translation>
    </message>
    <message>
        <source>Into the reader</source>
        <translation>进入阅读区</translation>
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
        <translation>加载中</translation>
    </message>
</context>
<context>
    <name>policy::ui::StageButton</name>
    <message>
        <source>Set by you</source>
        <translation>由你设定</translation>
    </message>
    <message>
        <source>Press to set another stage</source>
        <translation>按此设定另一阶段</translation>
    </message>
    <message>
        <source>%1, set by you</source>
        <translation>%1，由你设定</translation>
    </message>
    <message>
        <source>As the Program Reads It</source>
        <translation>按程序的判读</translation>
    </message>
</context>
<context>
    <name>policy::ui::TagChip</name>
    <message>
        <source>Delete: not this</source>
        <translation>Delete：与此无关</translation>
    </message>
    <message>
        <source>Take Back “Not This”</source>
        <translation>撤回“与此无关”</translation>
    </message>
    <message>
        <source>Take Back What You Set</source>
        <translation>撤回你的设定</translation>
    </message>
    <message>
        <source>Not This</source>
        <translation>与此无关</translation>
    </message>
    <message>
        <source>Show Only This</source>
        <translation>只显示此项</translation>
    </message>
</context>
<context>
    <name>policy::ui::TermsView</name>
    <message>
        <source>only here</source>
        <translation>仅见于此</translation>
    </message>
    <message>
        <source>%1 × as often</source>
        <translation>%1 倍频率</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 in the others; %4 (%5 and %6 in a thousand words; log-likelihood %7)</source>
        <translation>%1：本文件 %2 次，其他 %3 次；%4（每千词 %5 次及 %6 次；对数似然值 %7）</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未作统计</translation>
    </message>
    <message>
        <source>Documents are needed</source>
        <translation>需要文件</translation>
    </message>
    <message>
        <source>Collections have no vocabulary of their own. Choose one to five documents.</source>
        <translation>收藏集没有自己的词汇。请选择一至五份文件。</translation>
    </message>
    <message>
        <source>Counting words…</source>
        <translation>正在统计词语…</translation>
    </message>
    <message>
        <source>The words cannot be counted</source>
        <translation>无法统计词语</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n term(s)</source>
        <translation>
            <numerusform>%1，%n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other text in its language to hold it against.</source>
        <translation>没有其他同一语言的文字可作对照。</translation>
    </message>
    <message>
        <source>No word is markedly more frequent here than elsewhere.</source>
        <translation>没有词语在此明显较常出现。</translation>
    </message>
    <message>
        <source>Words that are markedly more frequent here than in the others compared; behind each, how often here and there.</source>
        <translation>在本文件比在其他所比较文件明显较常出现的词语；后列本文件与其他文件的次数。</translation>
    </message>
    <message>
        <source>Words that are markedly more frequent here than in the rest of the library; behind each, how often here and there.</source>
        <translation>在本文件比在资料库其余文件明显较常出现的词语；后列本文件与其余文件的次数。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Words that set the document apart</source>
        <translation>此文件的特色词语</translation>
    </message>
    <message>
        <source>Where the word stands</source>
        <translation>词语所在之处</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>用词</translation>
    </message>
    <message>
        <source>Count Again</source>
        <translation>重新计算</translation>
    </message>
</context>
<context>
    <name>policy::ui::TextPane</name>
    <message>
        <source>Open in the reader</source>
        <translation>在阅读区打开</translation>
    </message>
</context>
<context>
    <name>policy::ui::TextSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>加载中</translation>
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
        <translation>删去</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>taken out: %1</source>
        <translation>删去：%1</translation>
    </message>
    <message>
        <source>put in: %1</source>
        <translation>加入：%1</translation>
    </message>
    <message>
        <source>Earlier edition, until %1</source>
        <translation>较早版本（至 %1）</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>较旧版本</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>较新版本</translation>
    </message>
    <message>
        <source>Swap older and newer</source>
        <translation>对调新旧版本</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未作比较</translation>
    </message>
    <message>
        <source>Choose two versions above.</source>
        <translation>请在上方选择两个版本。</translation>
    </message>
    <message>
        <source>No earlier version</source>
        <translation>没有较早版本</translation>
    </message>
    <message>
        <source>Choose two documents, or one that has been updated.</source>
        <translation>请选择两份文件，或一份曾更新的文件。</translation>
    </message>
    <message>
        <source>“%1” has not been updated since it came into the library. Import a newer version of its file, or choose another document above.</source>
        <translation>“%1”加入资料库后未曾更新。请导入该文件的较新版本，或在上方另选文件。</translation>
    </message>
    <message>
        <source>Comparing the two versions…</source>
        <translation>正在比较两个版本…</translation>
    </message>
    <message>
        <source>The versions cannot be compared</source>
        <translation>无法比较这两个版本</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>sign, number, kind: + 2 added</comment>
        <translation>%1 %3 %2</translation>
    </message>
    <message>
        <source>Show or hide them</source>
        <translation>显示或隐藏</translation>
    </message>
    <message>
        <source>characters: +%1 −%2</source>
        <translation>字符：+%1 −%2</translation>
    </message>
    <message>
        <source>This stood in an earlier edition, which is not kept for reading.</source>
        <translation>这段文字出自较早版本，该版本不能在阅读器打开。</translation>
    </message>
    <message>
        <source>Nothing of the one stands in the other: these may not be two versions of one document.</source>
        <translation>两份文档没有相同的建议，可能不是同一文档的两个版本。</translation>
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
