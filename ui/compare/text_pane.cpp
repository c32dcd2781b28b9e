// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/text_pane.h"

#include "labels.h"
#include "look/icons.h"
#include "look/theme.h"
#include "look/typography.h"
#include "parts/quiet_label.h"
#include "results/card_parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace policy::ui {

TextPane::TextPane(const Labels *labels, QWidget *parent)
    : QWidget(parent), labels_(labels), place_(new QuietLabel(this)), title_(new QLabel(this)),
      edit_(new QTextEdit(this)), foot_(new QuietLabel(this)), open_(new QToolButton(this))
{
    edit_->setReadOnly(true);
    edit_->setFrameShape(QFrame::NoFrame);
    edit_->setTabChangesFocus(true);
    edit_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit_->document()->setDocumentMargin(0);
    place_->setFont(inSize(font(), TypeSize::Small));
    place_->setElides(true);
    title_->setWordWrap(true);
    title_->setTextFormat(Qt::PlainText);
    foot_->setFont(inSize(font(), TypeSize::Small));
    foot_->setWordWrap(true);
    foot_->setTextFormat(Qt::PlainText);
    foot_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    open_->setIcon(icon("page"));
    open_->setAutoRaise(true);
    open_->setIconSize(QSize(16, 16));
    auto *top = new QHBoxLayout;
    top->setSpacing(space::half);
    top->addWidget(place_, 1);
    top->addWidget(open_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::half, space::one, space::one);
    layout->setSpacing(space::half);
    layout->addLayout(top);
    layout->addWidget(title_);
    layout->addWidget(edit_, 1);
    layout->addWidget(foot_);
    connect(open_, &QToolButton::clicked, this, &TextPane::openWanted);
    retranslate();
}

void TextPane::retranslate()
{
    open_->setToolTip(tr("Open in the reader"));
    open_->setAccessibleName(tr("Open in the reader"));
}

void TextPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) applyMarks();
    QWidget::changeEvent(event);
}

void TextPane::setHead(const RecommendationRow &card)
{
    const QString document = labels_->document(card.document);
    QStringList place{Labels::stage(card.stage), document};
    if (!card.section.empty()) place << toQString(card.section.back());
    place << lineWords(card.lines);
    place.removeAll(QString());
    place_->setText(place.join(QStringLiteral(" · ")));
    const QString label = toQString(card.label);
    QString title = toQString(card.title);
    if (!label.isEmpty())
        title = label + (label.back().unicode() < 0x80 ? QStringLiteral(" ") : QString()) + title;
    title_->setFont(fontFor(card.language, TypeSize::Normal, QFont::DemiBold));
    title_->setText(title);
    title_->setVisible(!title.isEmpty());
    edit_->setAccessibleName(document + QStringLiteral(". ") + title);
}

void TextPane::setText(const std::string &text, Language language)
{
    text_ = text;
    different_.clear();
    shared_.clear();
    found_.clear();
    edit_->document()->setDefaultFont(fontFor(language));
    edit_->setPlainText(toQString(text));
    QTextCursor all(edit_->document());
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(std::round(emOf(fontFor(language)) * leadingFor(language)),
                        QTextBlockFormat::FixedHeight);
    all.mergeBlockFormat(lines);
    edit_->moveCursor(QTextCursor::Start);
}

void TextPane::setMarks(const std::vector<Span> &different, const std::vector<Span> &shared)
{
    different_ = different;
    shared_ = shared;
    if (!different_.empty() || !shared_.empty()) found_.clear();
    applyMarks();
}

void TextPane::setFound(const std::vector<Span> &found)
{
    found_ = found;
    applyMarks();
}

void TextPane::applyMarks()
{
    const Colours colours = coloursOf(palette());
    QList<QTextEdit::ExtraSelection> marks;
    const auto mark = [&](const std::vector<Span> &spans, bool different) {
        for (TextRange range : toUtf16(text_, spans)) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(edit_->document());
            selection.cursor.setPosition(range.begin);
            selection.cursor.setPosition(range.end, QTextCursor::KeepAnchor);
            if (different) selection.format.setBackground(colours.hitMark);
            selection.format.setForeground(colours.text);
            selection.format.setUnderlineStyle(different ? QTextCharFormat::SingleUnderline
                                                         : QTextCharFormat::DotLine);
            selection.format.setUnderlineColor(different ? colours.warning : colours.accent);
            marks << selection;
        }
    };
    for (TextRange range : toUtf16(text_, found_)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(edit_->document());
        selection.cursor.setPosition(range.begin);
        selection.cursor.setPosition(range.end, QTextCursor::KeepAnchor);
        selection.format.setBackground(colours.hitMark);
        selection.format.setForeground(colours.text);
        marks << selection;
    }
    mark(shared_, false);
    mark(different_, true);
    edit_->setExtraSelections(marks);
}

void TextPane::setFoot(const QString &words)
{
    foot_->setText(words);
    foot_->setVisible(!words.isEmpty());
}

QString TextPane::foot() const
{
    return foot_->isVisibleTo(this) ? foot_->text() : QString();
}

QStringList TextPane::wordsAt(const std::vector<Span> &spans) const
{
    QStringList words;
    for (Span span : spans)
        words << toQString(std::string_view(text_).substr(span.begin, span.size()));
    return words;
}

QStringList TextPane::marked() const
{
    return wordsAt(different_);
}

QStringList TextPane::found() const
{
    return wordsAt(found_);
}

void TextPane::clear()
{
    place_->clear();
    title_->hide();
    setText({}, Language::Unknown);
    setFoot({});
}

} // namespace policy::ui
