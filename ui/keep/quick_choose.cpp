// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/quick_choose.h"

#include "look/icons.h"
#include "look/typography.h"
#include "parts/folded.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace policy::ui {

namespace {

constexpr int sheetWidth = 336;
constexpr int rowsShown = 9;
constexpr int newRole = Qt::UserRole + 1; ///< bool: makes what was typed

/// 0: the name begins so, 1: a word of it does, 2: it holds it, 3: not at all.
int rankOf(const QuickEntry &entry, const QString &wanted)
{
    int best = 3;
    for (const QString &name : (entry.text + QLatin1Char('\n') + entry.words).split('\n')) {
        const qsizetype at = folded(name).indexOf(wanted);
        if (at == 0) return 0;
        if (at > 0) best = std::min(best, folded(name).at(at - 1).isSpace() ? 1 : 2);
    }
    return best;
}

} // namespace

QuickChoose::QuickChoose(QWidget *parent)
    : Sheet(parent), title_(new QLabel(this)), field_(new QLineEdit(this)),
      list_(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::oneAndHalf, space::oneAndHalf, space::oneAndHalf,
                               space::oneAndHalf);
    column->setSpacing(space::one);
    column->addWidget(title_);
    column->addWidget(field_);
    column->addWidget(list_);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    title_->setWordWrap(true);
    field_->setObjectName(QStringLiteral("quick"));
    list_->setObjectName(QStringLiteral("quick-list"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setUniformItemSizes(true);
    list_->viewport()->setAutoFillBackground(false);
    setFocusProxy(field_);
    field_->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this, &QuickChoose::fill);
    connect(list_, &QListWidget::itemClicked, this, &QuickChoose::take);
}

void QuickChoose::setTitle(const QString &title, const QString &placeholder)
{
    title_->setText(title);
    field_->setPlaceholderText(placeholder);
    field_->setAccessibleName(title);
    list_->setAccessibleName(title);
}

void QuickChoose::setEntries(std::vector<QuickEntry> entries)
{
    entries_ = std::move(entries);
}

void QuickChoose::offerNew(const QString &pattern)
{
    newPattern_ = pattern;
}

void QuickChoose::choose(const QRect &about)
{
    field_->clear();
    fill();
    if (about.isNull())
        openInWindow();
    else
        openAt(about);
    field_->setFocus(Qt::PopupFocusReason);
}

void QuickChoose::fill()
{
    const QString typed = field_->text().simplified();
    const QString wanted = folded(typed);
    std::vector<std::pair<int, const QuickEntry *>> found;
    bool exact = false;
    for (const QuickEntry &entry : entries_) {
        const int rank = wanted.isEmpty() ? 0 : rankOf(entry, wanted);
        if (rank < 3) found.emplace_back(rank, &entry);
        exact = exact || entry.text.compare(typed, Qt::CaseInsensitive) == 0;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    if (found.size() > mostShown) found.resize(mostShown);
    list_->clear();
    for (const auto &[rank, entry] : found) {
        auto *item = new QListWidgetItem(entry->detail.isEmpty()
                                             ? entry->text
                                             : entry->text + QStringLiteral("   ") + entry->detail,
                                         list_);
        item->setData(Qt::UserRole, entry->key);
        item->setToolTip(entry->text);
    }
    if (!newPattern_.isEmpty() && !typed.isEmpty() && !exact) {
        auto *item = new QListWidgetItem(icon("add"), newPattern_.arg(typed), list_);
        item->setData(newRole, true);
    }
    list_->setCurrentRow(0);
    const int row = list_->count() > 0 ? list_->sizeHintForRow(0) : 0;
    list_->setFixedHeight(std::clamp(list_->count(), 0, rowsShown) * row + 2);
    setFixedWidth(sheetWidth);
    if (isVisible()) place();
}

void QuickChoose::take(const QListWidgetItem *item)
{
    if (!item) return;
    const QString key = item->data(Qt::UserRole).toString();
    const bool fresh = item->data(newRole).toBool();
    const QString typed = field_->text().simplified();
    close();
    if (fresh)
        Q_EMIT newWanted(typed);
    else
        Q_EMIT chosen(key);
}

bool QuickChoose::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == field_ && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const int last = list_->count() - 1;
        switch (key->key()) {
        case Qt::Key_Down:
            list_->setCurrentRow(std::min(last, list_->currentRow() + 1));
            return true;
        case Qt::Key_Up: list_->setCurrentRow(std::max(0, list_->currentRow() - 1)); return true;
        case Qt::Key_PageDown:
            list_->setCurrentRow(std::min(last, list_->currentRow() + rowsShown));
            return true;
        case Qt::Key_PageUp:
            list_->setCurrentRow(std::max(0, list_->currentRow() - rowsShown));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: take(list_->currentItem()); return true;
        default: break;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace policy::ui
