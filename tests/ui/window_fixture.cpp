// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"
#include "catch.h"

#include "parts/notice.h"
#include "results/result_roles.h"
#include "search/chip_bar.h"

using namespace policy;
using namespace policy::ui;

WindowFixture::WindowFixture(const StoreFolders &folders)
{
    translator.use(Language::English);
    window = std::make_unique<MainWindow>(folders, &translator);
    bool filled = false;
    QObject::connect(window.get(), &MainWindow::filled, [&] { filled = true; });
    window->show();
    window->activateWindow();
    spinUntil([&] { return filled; });
    settle();
}

WindowFixture::~WindowFixture()
{
    if (window) window->close();
    window.reset();
    QSettings().clear();
}

SearchField *WindowFixture::search() const
{
    return find<SearchField>("search");
}

QTreeView *WindowFixture::browse() const
{
    return find<QTreeView>("browse");
}

QListView *WindowFixture::cards() const
{
    return find<QListView>("cards");
}

QTreeView *WindowFixture::table() const
{
    return find<QTreeView>("table");
}

int WindowFixture::results() const
{
    const QAbstractItemModel *model = cards()->model();
    int count = 0;
    for (int line = 0; line < model->rowCount(); ++line)
        count += !isGroup(model->index(line, 0));
    return count;
}

std::string WindowFixture::currentId() const
{
    const RecommendationRow *row = rowOf(cards()->currentIndex());
    return row ? row->id : std::string();
}

void WindowFixture::settle()
{
    // Two rounds: what the first answers may ask again.
    for (int round = 0; round < 3; ++round) {
        bool answered = false;
        window->library()->reader().add(
            [](Store &, const std::stop_token &) {}, [&answered] { answered = true; },
            [&answered](const QString &) { answered = true; });
        spinUntil([&] { return answered; });
    }
}

QModelIndex WindowFixture::entry(const QString &text)
{
    browse()->expandRecursively({}, 4);
    settle(); // outlines of documents arrive and move what is below them
    const QModelIndexList found =
        browse()->model()->match(browse()->model()->index(0, 0), Qt::DisplayRole, text, 1,
                                 Qt::MatchExactly | Qt::MatchRecursive);
    INFO("looking for " << text.toStdString());
    REQUIRE_FALSE(found.isEmpty());
    browse()->scrollTo(found.first());
    return found.first();
}

void WindowFixture::click(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    const QRect area = browse()->visualRect(index);
    QTest::mouseClick(browse()->viewport(), Qt::LeftButton, modifiers,
                      area.topLeft() + QPoint(12, area.height() / 2));
    settle();
}

std::string WindowFixture::chips() const
{
    QStringList all;
    for (const Chip *chip : window->findChildren<Chip *>())
        if (chip->isVisible()) all << chip->text();
    return all.join(QStringLiteral("; ")).toStdString();
}

QString WindowFixture::notice() const
{
    const auto *notice = window->findChild<Notice *>();
    return notice->isVisible() ? notice->sentence() : QString();
}

QStringList WindowFixture::texts() const
{
    QStringList all;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible()) continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) all << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            all << button->text();
    }
    return all;
}
