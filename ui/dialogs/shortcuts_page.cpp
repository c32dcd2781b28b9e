// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcuts_page.h"

#include "actions/action_list.h"
#include "look/typography.h"
#include "parts/quiet_label.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace policy::ui {

namespace {

QString plain(const QString &text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\(&.\\)")); // as in 搜尋(&S)
    QString words = text;
    return words.remove(bracketed).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

/// Lines of two columns under a heading.
class Table {
public:
    explicit Table(QGridLayout *grid) : grid_(grid) {}

    void heading(const QString &text)
    {
        auto *label = new QuietLabel(grid_->parentWidget());
        QFont font = inSize(label->font(), TypeSize::Small);
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
        label->setText(text);
        if (row_ > 0) grid_->setRowMinimumHeight(row_++, space::one);
        grid_->addWidget(label, row_++, 0, 1, 2);
    }
    void line(const QString &what, const QString &keys)
    {
        auto *keysLabel = new QLabel(keys, grid_->parentWidget());
        keysLabel->setAlignment(Qt::AlignRight);
        grid_->addWidget(new QLabel(what, grid_->parentWidget()), row_, 0);
        grid_->addWidget(keysLabel, row_++, 1);
    }

private:
    QGridLayout *grid_;
    int row_ = 0;
};

} // namespace

ShortcutsPage::ShortcutsPage(const ActionList &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(space::four);
    grid->setVerticalSpacing(space::one);
    grid->setColumnStretch(0, 1);
    Table table(grid);
    for (ActionGroup group : {ActionGroup::Go, ActionGroup::Search, ActionGroup::View, ActionGroup::Keep,
                              ActionGroup::Selection, ActionGroup::Read, ActionGroup::Library, ActionGroup::Help}) {
        bool begun = false;
        for (const ActionList::Entry &entry : actions.entries()) {
            if (entry.group != group || entry.action->shortcuts().isEmpty()) continue;
            if (!begun) table.heading(ActionList::groupName(group));
            begun = true;
            QStringList keys;
            for (const QKeySequence &sequence : entry.action->shortcuts())
                keys << sequence.toString(QKeySequence::NativeText);
            table.line(plain(entry.action->text()), keys.join(tr(" or ", "between shortcuts")));
        }
    }
    table.heading(tr("In the browse lists"));
    table.line(tr("Choose only this"), tr("Click or Enter"));
    table.line(tr("Add to the choice, or take away"), tr("Ctrl+click or Ctrl+Enter"));
    table.line(tr("Exclude"), tr("Alt+click or Alt+Enter"));
    table.line(tr("Narrow the lists"), tr("Type letters"));
    table.heading(tr("In the search box"));
    table.line(tr("Through the results"), QStringLiteral("↑ ↓"));
    table.line(tr("Into the reader"), tr("Enter"));
    table.line(tr("Clear, then step back out"), tr("Esc"));

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    resize(content->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width() +
               2 * space::three,
           600);
}

} // namespace policy::ui
