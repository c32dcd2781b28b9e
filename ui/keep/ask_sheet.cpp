// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/ask_sheet.h"

#include "keep/note_editor.h"
#include "look/typography.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace policy::ui {

namespace {

constexpr int sheetWidth = 336;

} // namespace

AskSheet::AskSheet(QWidget *parent)
    : Sheet(parent), title_(new QLabel(this)), name_(new QLineEdit(this)),
      text_(new NoteEditor(this))
{
    setObjectName(QStringLiteral("ask"));
    name_->setObjectName(QStringLiteral("ask-name"));
    text_->setObjectName(QStringLiteral("ask-text"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::oneAndHalf, space::oneAndHalf, space::oneAndHalf,
                               space::oneAndHalf);
    column->setSpacing(space::one);
    for (QWidget *each : {static_cast<QWidget *>(title_), static_cast<QWidget *>(name_),
                          static_cast<QWidget *>(text_)})
        column->addWidget(each);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    title_->setWordWrap(true);
    setFixedWidth(sheetWidth);
    connect(name_, &QLineEdit::returnPressed, this, [this] {
        if (const QString name = name_->text().simplified(); !name.isEmpty()) finish(name);
    });
    connect(text_, &NoteEditor::kept, this, &AskSheet::finish);
    connect(text_, &NoteEditor::left, this, [this](bool emptied) {
        if (emptied)
            finish({});
        else
            close();
    });
}

void AskSheet::open(const QString &title, const QRect &about)
{
    title_->setText(title);
    name_->setAccessibleName(title);
    text_->setAccessibleName(title);
    if (about.isNull())
        openInWindow();
    else
        openAt(about);
}

void AskSheet::askName(const QString &title, const QString &value, const QRect &about, Done done)
{
    done_ = std::move(done);
    name_->setVisible(true);
    text_->setVisible(false);
    open(title, about);
    name_->setText(value);
    name_->selectAll();
    name_->setFocus(Qt::PopupFocusReason);
}

void AskSheet::askText(const QString &title, const QString &value, const QRect &about, Done done)
{
    done_ = std::move(done);
    name_->setVisible(false);
    text_->setVisible(true);
    text_->setPlaceholderText(tr("Ctrl+Enter keeps it, Esc does not"));
    open(title, about);
    text_->begin(value);
    place();
}

void AskSheet::finish(const QString &text)
{
    const Done done = std::exchange(done_, {});
    close();
    if (done) done(text);
}

} // namespace policy::ui
