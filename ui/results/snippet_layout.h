// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "utf16.h"

#include <QFont>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace policy::ui {

/// What of a text is shown in a few lines, and where its marks are in that.
struct FittedSnippet {
    QString text;
    std::vector<TextRange> marks;
};

/// Chooses the stretch of `text` that fits into `lines` lines of `width` pixels: from the beginning,
/// or, where the first mark would not be seen, from shortly before it. What is cut away shows as
/// "…". No mark is cut in its middle unless it alone is longer than all lines.
FittedSnippet fitSnippet(const QString &text, const std::vector<TextRange> &marks,
                         const QFont &font, int width, int lines);

/// A fitted snippet, laid out and ready to be painted.
class SnippetLayout {
public:
    SnippetLayout(const FittedSnippet &snippet, const QFont &font, int width, int lineHeight);

    void paint(QPainter &painter, QPoint topLeft, const Colours &colours) const;

private:
    QTextLayout layout_;
    std::vector<TextRange> marks_;
    int lineHeight_ = 0;
};

} // namespace policy::ui
