// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/notes_page.h"

#include "keep/colour_sign.h"
#include "keep/keeper.h"
#include "keep/notes_delegate.h"
#include "labels.h"
#include "lanes/library.h"
#include "look/icons.h"
#include "look/typography.h"
#include "parts/line_edit.h"
#include "parts/quiet_label.h"
#include "parts/state_page.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace policy::ui {

NotesPage::NotesPage(Library *library, const Labels *labels, QWidget *parent)
    : QWidget(parent), library_(library), labels_(labels), model_(new NotesModel(labels, this)),
      kinds_(new QComboBox(this)), field_(new QLineEdit(this)), lostWays_(new QWidget(this)),
      lostWords_(new QuietLabel(lostWays_)), attach_(new QPushButton(lostWays_)),
      letGo_(new QPushButton(lostWays_)), stack_(new QStackedWidget(this)),
      list_(new QListView(this)), state_(new StatePage(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::two, 0, space::one, 0);
    tools->addWidget(kinds_);
    tools->addWidget(field_, 1);
    column->addLayout(tools);
    auto *ways = new QHBoxLayout(lostWays_);
    ways->setContentsMargins(space::two, 0, space::one, 0);
    ways->addWidget(lostWords_, 1);
    ways->addWidget(attach_);
    ways->addWidget(letGo_);
    lostWords_->setWordWrap(true);
    column->addWidget(lostWays_);
    column->addWidget(stack_, 1);
    stack_->addWidget(list_);
    stack_->addWidget(state_);
    kinds_->setObjectName(QStringLiteral("note-kinds"));
    kinds_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    field_->setObjectName(QStringLiteral("note-words"));
    field_->setClearButtonEnabled(true);
    list_->setObjectName(QStringLiteral("notes"));
    list_->setModel(model_);
    list_->setItemDelegate(new NotesDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    list_->verticalScrollBar()->setSingleStep(space::three);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    list_->installEventFilter(this);
    attach_->setObjectName(QStringLiteral("attach"));
    letGo_->setObjectName(QStringLiteral("let-go"));
    connect(kinds_, &QComboBox::activated, this, &NotesPage::narrow);
    connect(field_, &QLineEdit::textChanged, this, &NotesPage::narrow);
    connect(list_, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { go(index, false); });
    connect(list_, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { go(index, true); });
    connect(list_, &QWidget::customContextMenuRequested, this, &NotesPage::showMenu);
    connect(attach_, &QPushButton::clicked, this, [this] {
        const NoteItem *item = model_->item(list_->currentIndex());
        if (item && item->lost) Q_EMIT attachWanted(*item->lost);
    });
    connect(letGo_, &QPushButton::clicked, this, [this] {
        if (const NoteItem *item = model_->item(list_->currentIndex())) remove(*item);
    });
    setFocusProxy(list_);
    retranslate();
    showState();
}

void NotesPage::setKeeper(Keeper *keeper)
{
    keeper_ = keeper;
    model_->setKeeper(keeper);
    connect(keeper_, &Keeper::refreshed, this, &NotesPage::ask);
}

void NotesPage::ask()
{
    library_->reader().ask(
        Topic::Notes,
        [](Store &store, const std::stop_token &) {
            const Kept &kept = store.kept();
            return AllMarks{kept.notes(), kept.highlights(), kept.corrections(), kept.lost()};
        },
        [this](AllMarks marks) {
            const NoteItem *before = model_->item(list_->currentIndex());
            const std::int64_t number = before ? before->number : -1;
            const int row = list_->currentIndex().row();
            const int scrolled = list_->verticalScrollBar()->value();
            model_->show(std::move(marks));
            fillKinds();
            int now = std::min(row, model_->rowCount() - 1);
            for (int i = 0; i < model_->rowCount(); ++i)
                if (model_->item(model_->index(i))->number == number) now = i;
            if (now >= 0) list_->setCurrentIndex(model_->index(now));
            list_->verticalScrollBar()->setValue(scrolled);
            showState();
            Q_EMIT totalChanged(model_->total());
        });
}

void NotesPage::retranslate()
{
    field_->setPlaceholderText(tr("Narrow the notes"));
    field_->setAccessibleName(field_->placeholderText());
    nameButtonsOf(field_);
    kinds_->setAccessibleName(tr("Which notes and marks"));
    list_->setAccessibleName(tr("Notes and marks"));
    lostWords_->setText(tr("Their words are not in the library any more. Choose other words, or a "
                           "recommendation, in the reader and attach the mark there, or let go of "
                           "it."));
    attach_->setText(tr("Attach There"));
    letGo_->setText(tr("Let Go"));
    fillKinds();
    showState();
}

/// Only what there is can be chosen; colours by what they mean.
void NotesPage::fillKinds()
{
    const QSignalBlocker quiet(kinds_);
    const QString chosen = kinds_->currentData().toString();
    kinds_->clear();
    kinds_->addItem(tr("Everything"), QString());
    const auto add = [this](const QString &name, const QString &key, int count, const QIcon &sign) {
        if (count > 0) kinds_->addItem(sign, QStringLiteral("%1  %2").arg(name).arg(count), key);
    };
    add(tr("Notes"), QStringLiteral("note"), model_->countOf(NoteItem::Kind::Note), icon("note"));
    const int highlights = model_->countOf(NoteItem::Kind::Highlight);
    add(tr("Highlights"), QStringLiteral("highlight"), highlights, icon("highlight"));
    for (const std::string &colour : highlightColours())
        add(keeper_ ? keeper_->colourName(colour) : QString(), QString::fromStdString(colour),
            model_->countOf(colour), colourIcon(colour));
    add(tr("Corrections"), QStringLiteral("correction"),
        model_->countOf(NoteItem::Kind::Correction), icon("edit"));
    add(tr("Without a place"), QStringLiteral("lost"), model_->countOf(NoteItem::Kind::Lost),
        icon("warning"));
    kinds_->setCurrentIndex(std::max(0, kinds_->findData(chosen)));
    narrow();
}

void NotesPage::narrow()
{
    const QString key = kinds_->currentData().toString();
    std::optional<NoteItem::Kind> kind;
    if (key == QLatin1String("note")) kind = NoteItem::Kind::Note;
    if (key == QLatin1String("highlight")) kind = NoteItem::Kind::Highlight;
    if (key == QLatin1String("correction")) kind = NoteItem::Kind::Correction;
    if (key == QLatin1String("lost")) kind = NoteItem::Kind::Lost;
    const bool byColour = !key.isEmpty() && !kind;
    model_->narrow(kind, byColour ? key.toStdString() : std::string(), field_->text());
    showState();
}

void NotesPage::showLost()
{
    kinds_->setCurrentIndex(std::max(0, kinds_->findData(QStringLiteral("lost"))));
    narrow();
    list_->setCurrentIndex(model_->index(0));
}

void NotesPage::showState()
{
    const bool any = model_->total() > 0;
    kinds_->setVisible(any);
    field_->setVisible(any);
    lostWays_->setVisible(kinds_->currentData().toString() == QLatin1String("lost"));
    if (model_->rowCount() > 0) {
        stack_->setCurrentWidget(list_);
        return;
    }
    if (any)
        state_->show("note", tr("Nothing here has these words"), {},
                     {{tr("Show Everything"), [this] {
                           kinds_->setCurrentIndex(0);
                           field_->clear();
                           narrow();
                       }}});
    else
        state_->show("note", tr("No notes yet"),
                     tr("Select words in the reader to highlight them or to write a note. What you "
                        "note, highlight and correct is listed here."));
    stack_->setCurrentWidget(state_);
}

void NotesPage::focusList()
{
    if (stack_->currentWidget() == list_)
        list_->setFocus(Qt::TabFocusReason);
    else
        state_->setFocus(Qt::TabFocusReason);
}

void NotesPage::go(const QModelIndex &index, bool open)
{
    const NoteItem *item = model_->item(index);
    if (item && item->kind != NoteItem::Kind::Lost) Q_EMIT placeWanted(item->on, open);
}

void NotesPage::remove(const NoteItem &item)
{
    if (!keeper_) return;
    switch (item.kind) {
    case NoteItem::Kind::Note: keeper_->removeNote(item.number); return;
    case NoteItem::Kind::Highlight: keeper_->removeHighlight(item.number); return;
    case NoteItem::Kind::Correction: keeper_->takeBack(item.number, item.text); return;
    case NoteItem::Kind::Lost: keeper_->dropLost({*item.lost}); return;
    }
}

void NotesPage::showMenu(const QPoint &position)
{
    const QModelIndex index = list_->indexAt(position);
    const NoteItem *found = model_->item(index);
    if (!found) return;
    const NoteItem item = *found;
    QMenu menu(this);
    if (item.kind == NoteItem::Kind::Lost) {
        menu.addAction(icon("link"), tr("Attach Where the Reader Is"), this,
                       [this, item] { Q_EMIT attachWanted(*item.lost); });
        menu.addAction(icon("remove"), tr("Let Go"), this, [this, item] { remove(item); });
    } else {
        menu.addAction(icon("page"), tr("Show Its Place"), this,
                       [this, item] { Q_EMIT placeWanted(item.on, true); });
        if (item.kind == NoteItem::Kind::Highlight) {
            QMenu *colours = menu.addMenu(icon("highlight"), tr("Colour"));
            for (const std::string &colour : highlightColours())
                colours->addAction(
                    colourIcon(colour), keeper_->colourName(colour), this,
                    [this, item, colour] { keeper_->changeHighlight(item.number, colour); });
        }
        menu.addAction(icon("remove"),
                       item.kind == NoteItem::Kind::Correction ? tr("Take Back") : tr("Remove"),
                       this, [this, item] { remove(item); });
    }
    menu.exec(list_->viewport()->mapToGlobal(position));
}

bool NotesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == list_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        if (const NoteItem *item = model_->item(list_->currentIndex())) remove(NoteItem(*item));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NotesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace policy::ui
