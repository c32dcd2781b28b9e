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
