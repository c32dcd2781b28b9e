// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages.h"

#include "utf16.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace policy::ui {

namespace {

/// The core's sentences with their variable parts. A reason that stands in %2 of a "Cannot …" is
/// looked up again.
const char *const templates[] = {
    QT_TRANSLATE_NOOP("Core", "Cannot import %1: %2"),
    QT_TRANSLATE_NOOP("Core", "Cannot read %1: %2"),
    QT_TRANSLATE_NOOP("Core", "Cannot open the library %1: %2"),
    QT_TRANSLATE_NOOP("Core", "the file is empty. Choose a file with text."),
    QT_TRANSLATE_NOOP("Core", "there is no text in it. Choose a file with text."),
    QT_TRANSLATE_NOOP("Core", "there is no such file."),
    QT_TRANSLATE_NOOP("Core", "it is not a regular file."),
    QT_TRANSLATE_NOOP("Core", "it cannot be reached (%1)."),
    QT_TRANSLATE_NOOP("Core", "it cannot be read (%1)."),
    QT_TRANSLATE_NOOP("Core", "reading it failed (%1)."),
    QT_TRANSLATE_NOOP("Core", "it has %1 MB; the most is %2 MB. Split it."),
    QT_TRANSLATE_NOOP("Core", "it has %1, more than the %2 a document may have. Split it."),
    QT_TRANSLATE_NOOP("Core", "it is %1, not text. Save it as text, or choose another file."),
    QT_TRANSLATE_NOOP(
        "Core", "it is not text. Choose a file with text, or save this one as text in UTF-8."),
    QT_TRANSLATE_NOOP("Core", "line %1 is longer than %2 KB. Save the text with a line break "
                              "after each paragraph."),
    QT_TRANSLATE_NOOP("Core", "it is a folder. Choose another folder."),
    QT_TRANSLATE_NOOP("Core", "it cannot be read. Check its permissions."),
    QT_TRANSLATE_NOOP("Core", "it is not a library of this program (no SQLite database). The file "
                              "was not touched; choose another folder."),
    QT_TRANSLATE_NOOP("Core", "it is a database of another program. Choose another folder."),
    QT_TRANSLATE_NOOP("Core", "it has been cut short after %1 bytes. The file was not touched; put "
                              "a copy in its place."),
    QT_TRANSLATE_NOOP("Core",
                      "it was written by a newer version of this program (format %1, this program "
                      "knows up to %2). Update the program; the file was not touched."),
    QT_TRANSLATE_NOOP("Core", "it is damaged (%1). It was left as it is; put a copy in its place."),
    QT_TRANSLATE_NOOP("Core", "there is none, and none can be made in this folder. Choose a folder "
                              "that can be written."),
    QT_TRANSLATE_NOOP("Core", "the disk is full. Free some space and try again; what was there "
                              "before is unharmed."),
    QT_TRANSLATE_NOOP("Core", "another program is writing to this library. Try again in a moment."),
    QT_TRANSLATE_NOOP("Core", "the library can only be read here (%1)."),
    QT_TRANSLATE_NOOP("Core", "there is not enough memory."),
    QT_TRANSLATE_NOOP("Core", "It had been taken out; it is back with all that belongs to it."),
    QT_TRANSLATE_NOOP("Core", "The index is sound and matches the library."),
    QT_TRANSLATE_NOOP("Core", "The index was not sound: %1."),
    QT_TRANSLATE_NOOP("Core", "It has been rebuilt from the library; nothing was lost."),
    QT_TRANSLATE_NOOP("Core", "The library is sound; it holds %1 document."),
    QT_TRANSLATE_NOOP("Core", "The library is sound; it holds %1 documents."),
    QT_TRANSLATE_NOOP("Core", "The library is damaged: %1."),
    QT_TRANSLATE_NOOP("Core", "It was left as it is. Put a copy in its place if you have one."),
    QT_TRANSLATE_NOOP("Core", "The question is long: only its beginning was searched."),
    QT_TRANSLATE_NOOP("Core", "No %1 is called “%2”: it was searched as words."),
    QT_TRANSLATE_NOOP("Core", "Cannot write %1: %2"),
    QT_TRANSLATE_NOOP("Core", "No space left on device. Free some space, or choose another disk."),
    QT_TRANSLATE_NOOP("Core", "Disk quota exceeded. Free some space, or choose another disk."),
    QT_TRANSLATE_NOOP("Core", "File too large. Free some space, or choose another disk."),
    QT_TRANSLATE_NOOP("Core", "Permission denied. Choose a folder that you may write to."),
    QT_TRANSLATE_NOOP("Core", "Read-only file system. Choose a folder that you may write to."),
    QT_TRANSLATE_NOOP("Core",
                      "No such file or directory. Make the folder first, or choose another."),
    QT_TRANSLATE_NOOP("Core", "Not a directory. Make the folder first, or choose another."),
    QT_TRANSLATE_NOOP("Core",
                      "File name too long. Choose a shorter name without special characters."),
    QT_TRANSLATE_NOOP("Core", "Is a directory. Choose a file name in it."),
    QT_TRANSLATE_NOOP("Core", "Cannot compare %1 document; choose two to five."),
    QT_TRANSLATE_NOOP("Core", "Cannot compare %1 documents; choose two to five."),
    QT_TRANSLATE_NOOP("Core", "Cannot take codings from %1: %2. Export it again as a REFI-QDA "
                              "project (QDPX) or codebook (QDC)."),
    QT_TRANSLATE_NOOP("Core", "region"),
    QT_TRANSLATE_NOOP("Core", "sector"),
    QT_TRANSLATE_NOOP("Core", "document"),
    QT_TRANSLATE_NOOP("Core", "stage"),
    QT_TRANSLATE_NOOP("Core", "actor"),
    QT_TRANSLATE_NOOP("Core", "language"),
    QT_TRANSLATE_NOOP("Core", "a PDF file"),
    QT_TRANSLATE_NOOP("Core", "a ZIP archive or an Office document"),
    QT_TRANSLATE_NOOP("Core", "an old Office document"),
    QT_TRANSLATE_NOOP("Core", "a picture (%1)"),
    QT_TRANSLATE_NOOP("Core", "a compressed file"),
    QT_TRANSLATE_NOOP("Core", "an archive"),
    QT_TRANSLATE_NOOP("Core", "a database"),
    QT_TRANSLATE_NOOP("Core", "a program"),
    QT_TRANSLATE_NOOP("Core", "%1 broken sequences of bytes are shown as %2, first in line %3."),
    QT_TRANSLATE_NOOP("Core", "%1 NUL bytes were left out, first in line %2."),
    QT_TRANSLATE_NOOP("Core", "%1 control characters were left out, first in line %2."),
    QT_TRANSLATE_NOOP("Core", "%1 controls of writing direction were left out, first in line %2."),
    QT_TRANSLATE_NOOP("Core", "%1 zero-width characters were left out, first in line %2."),
    QT_TRANSLATE_NOOP(
        "Core", "it is there already. Choose another name, or allow it to be replaced (--force)."),
    QT_TRANSLATE_NOOP("Core",
                      "Cannot make the PDF: %1. Export another format, or fewer recommendations."),
    QT_TRANSLATE_NOOP("Core", "Cannot make the spreadsheet: %1 failed (%2). Export fewer "
                              "recommendations or another format."),
    QT_TRANSLATE_NOOP("Core", "Cannot make the spreadsheet: there is no memory left for it."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Cannot make the file: there is not enough memory for it. Export fewer recommendations."),
    QT_TRANSLATE_NOOP("Core", "Cannot make the file: there is not enough memory for it."),
    QT_TRANSLATE_NOOP("Core", "There is not enough memory to draw page %1; close other programs or "
                              "choose a lower resolution."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Cannot load %1, which writes papers and reads them: %2. Install the program again."),
    QT_TRANSLATE_NOOP("Core", "There is no recommendation \"%1\" in the documents to export; "
                              "\"recommendations\" lists the ids."),
    QT_TRANSLATE_NOOP("Core", "These columns hold more than %1 recommendations; narrow them by a "
                              "filter, or choose fewer documents."),
    QT_TRANSLATE_NOOP("Core", "There is no other document in the library to compare with; import "
                              "one, or choose two to five."),
    QT_TRANSLATE_NOOP("Core", "There is a collection \"%1\" already."),
    QT_TRANSLATE_NOOP("Core", "There is a saved search \"%1\" already."),
    QT_TRANSLATE_NOOP("Core", "Unknown collection \"%1\"; the library has %2."),
    QT_TRANSLATE_NOOP("Core", "Unknown saved search \"%1\"; the library has %2."),
    QT_TRANSLATE_NOOP("Core", "A collection wants a name."),
    QT_TRANSLATE_NOOP("Core", "A saved search wants a name."),
    QT_TRANSLATE_NOOP("Core", "The collection \"%1\" has no entry %2."),
    QT_TRANSLATE_NOOP("Core", "\"%1\" is not in the collection \"%2\"."),
    QT_TRANSLATE_NOOP("Core", "\"%1\" is in the collection \"%2\" already."),
    QT_TRANSLATE_NOOP("Core", "A note wants words."),
    QT_TRANSLATE_NOOP("Core", "There is no note %1; \"notes\" lists them."),
    QT_TRANSLATE_NOOP("Core", "There is no highlight %1; \"highlights\" lists them."),
    QT_TRANSLATE_NOOP("Core", "There is no correction %1; \"corrections\" lists them."),
    QT_TRANSLATE_NOOP("Core", "This mark wants a recommendation to stand on."),
    QT_TRANSLATE_NOOP("Core", "A highlight wants words to stand on."),
    QT_TRANSLATE_NOOP("Core", "A correction that merges, splits or adds cannot be moved. Correct "
                              "the recommendation anew, and let go of this one."),
    QT_TRANSLATE_NOOP("Core", "A recommendation always has a stage: set another one instead."),
    QT_TRANSLATE_NOOP("Core", "Merging takes two or more recommendations."),
    QT_TRANSLATE_NOOP("Core", "\"%1\" is of another document than \"%2\": only recommendations of "
                              "one document can be merged."),
    QT_TRANSLATE_NOOP("Core", "\"%1\" cannot be split there: both parts want words."),
    QT_TRANSLATE_NOOP("Core", "These words belong to the recommendation \"%1\" already; split, "
                              "merge or remove that one."),
    QT_TRANSLATE_NOOP("Core", "The document \"%1\" was removed from the library; import its file "
                              "again, or choose another."),
    QT_TRANSLATE_NOOP("Core", "Unknown recommendation \"%1\"; \"%2\" has %3, as \"recommendations "
                              "--document %4\" lists them."),
    QT_TRANSLATE_NOOP("Core", "There are no words in that stretch of \"%1\"."),
    QT_TRANSLATE_NOOP("Core", "There is nothing to undo."),
    QT_TRANSLATE_NOOP("Core", "There is nothing to redo."),
    QT_TRANSLATE_NOOP("Core", "Cannot undo \"%1\": the same thing has been changed otherwise "
                              "since. Nothing was changed."),
    QT_TRANSLATE_NOOP("Core", "Cannot redo \"%1\": the same thing has been changed otherwise "
                              "since. Nothing was changed."),
    QT_TRANSLATE_NOOP("Core", "it cannot be read"),
    QT_TRANSLATE_NOOP("Core", "it is larger than 1 GB"),
    QT_TRANSLATE_NOOP("Core", "its XML is damaged"),
    QT_TRANSLATE_NOOP("Core", "its XML declares a document type, which REFI-QDA does not have"),
    QT_TRANSLATE_NOOP("Core", "its root is neither a project nor a codebook of REFI-QDA"),
    QT_TRANSLATE_NOOP("Core", "it is not a ZIP file, or is damaged (%1)"),
    QT_TRANSLATE_NOOP("Core", "it has no part \"%1\""),
    QT_TRANSLATE_NOOP("Core", "its part \"%1\" is damaged"),
    QT_TRANSLATE_NOOP("Core", "its part \"%1\" unpacks to more than %2 MB"),
    QT_TRANSLATE_NOOP(
        "Core", "it lies outside the project (%1); export the project with its sources in it"),
    QT_TRANSLATE_NOOP("Core", "a codebook has no sources"),
    QT_TRANSLATE_NOOP("Core", "\"%1\" is coded as a whole; only words are taken."),
    QT_TRANSLATE_NOOP("Core", "Not found in any document: \"%1\" (%2)."),
    QT_TRANSLATE_NOOP("Core", "The text of \"%1\" is missing: %2."),
    QT_TRANSLATE_NOOP("Core", "A coding in \"%1\" stands outside its text (%2)."),
    QT_TRANSLATE_NOOP("Core", "A coding in \"%1\" has a code that the codebook does not have."),
    QT_TRANSLATE_NOOP("Core", "the file cannot be opened (%1). Check that the folder exists and "
                              "may be read and written."),
    QT_TRANSLATE_NOOP("Core", "the file is damaged (%1). Run \"policy-explorer-cli check\"."),
    QT_TRANSLATE_NOOP("Core", "reading or writing the disk failed (%1). Check that it is not full "
                              "and free of errors; what was there before is unharmed."),
    QT_TRANSLATE_NOOP("Core", "make the collection \"%1\""),
    QT_TRANSLATE_NOOP("Core", "change the collection \"%1\""),
    QT_TRANSLATE_NOOP("Core", "add to the collection \"%1\""),
    QT_TRANSLATE_NOOP("Core", "take from the collection \"%1\""),
    QT_TRANSLATE_NOOP("Core", "reorder the collection \"%1\""),
    QT_TRANSLATE_NOOP("Core", "reorder the collections"),
    QT_TRANSLATE_NOOP("Core", "comment on an entry of \"%1\""),
    QT_TRANSLATE_NOOP("Core", "rename the collection \"%1\""),
    QT_TRANSLATE_NOOP("Core", "remove the collection \"%1\""),
    QT_TRANSLATE_NOOP("Core", "save the search \"%1\""),
    QT_TRANSLATE_NOOP("Core", "rename the saved search \"%1\""),
    QT_TRANSLATE_NOOP("Core", "reorder the saved searches"),
    QT_TRANSLATE_NOOP("Core", "remove the saved search \"%1\""),
    QT_TRANSLATE_NOOP("Core", "add a note"),
    QT_TRANSLATE_NOOP("Core", "change a note"),
    QT_TRANSLATE_NOOP("Core", "remove a note"),
    QT_TRANSLATE_NOOP("Core", "highlight"),
    QT_TRANSLATE_NOOP("Core", "change a highlight"),
    QT_TRANSLATE_NOOP("Core", "remove a highlight"),
    QT_TRANSLATE_NOOP("Core", "say what a colour means"),
    QT_TRANSLATE_NOOP("Core", "put a mark on other words"),
    QT_TRANSLATE_NOOP("Core", "let go of marks"),
    QT_TRANSLATE_NOOP("Core", "import codings"),
    QT_TRANSLATE_NOOP("Core", "set %1 %2"),
    QT_TRANSLATE_NOOP("Core", "refuse %1 %2"),
    QT_TRANSLATE_NOOP("Core", "restore %1 %2"),
    QT_TRANSLATE_NOOP("Core", "merge recommendations"),
    QT_TRANSLATE_NOOP("Core", "split a recommendation"),
    QT_TRANSLATE_NOOP("Core", "add a recommendation"),
    QT_TRANSLATE_NOOP("Core", "remove recommendations"),
    QT_TRANSLATE_NOOP("Core", "take corrections back"),
    QT_TRANSLATE_NOOP("Core", "remove \"%1\""),
    QT_TRANSLATE_NOOP("Core", "restore \"%1\""),
    QT_TRANSLATE_NOOP("Core", "change the catalogue entry of \"%1\""),
    QT_TRANSLATE_NOOP("Core", "Cannot %1: %2"),
};

struct Pattern {
    const char *text;
    QRegularExpression expression;
};

std::vector<Pattern> patterns()
{
    std::vector<Pattern> all;
    for (const char *text : templates) {
        QString expression = QRegularExpression::escape(QString::fromUtf8(text));
        expression.replace(QStringLiteral("\\%1"), QStringLiteral("(.+)"));
        expression.replace(QStringLiteral("\\%2"), QStringLiteral("(.+)"));
        expression.replace(QStringLiteral("\\%3"), QStringLiteral("(.+)"));
        expression.replace(QStringLiteral("\\%4"), QStringLiteral("(.+)"));
        all.push_back({text, QRegularExpression(QRegularExpression::anchoredPattern(expression))});
    }
    return all;
}

} // namespace

QString message(const QString &sentence)
{
    static const std::vector<Pattern> known = patterns();
    for (const Pattern &pattern : known) {
        const QRegularExpressionMatch match = pattern.expression.match(sentence);
        if (!match.hasMatch()) continue;
        QString words = QCoreApplication::translate("Core", pattern.text);
        if (words == QString::fromUtf8(pattern.text)) return sentence;
        for (int part = 1; part <= match.lastCapturedIndex(); ++part)
            words.replace(QLatin1Char('%') + QString::number(part), message(match.captured(part)));
        return words;
    }
    return sentence;
}

QString message(const std::string &sentence)
{
    return message(toQString(sentence));
}

} // namespace policy::ui
