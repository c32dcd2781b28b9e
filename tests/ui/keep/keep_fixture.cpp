// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keep/keep_fixture.h"

#include "actions/action_list.h"
#include "results/result_roles.h"
#include "results/result_views.h"

using namespace policy;
using namespace policy::ui;

KeepFixture::KeepFixture() : KeepFixture(ownLibrary()) {}

KeepFixture::KeepFixture(const StoreFolders &own) : WindowFixture(own), folders(own) {}

void KeepFixture::until(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 30000)
        QTest::qWait(10);
    INFO("notice: " << notice().toStdString());
    REQUIRE(done());
    settle();
}

void KeepFixture::untilNotice(const QString &words)
{
    until([&] { return notice().contains(words); });
}

void KeepFixture::key(QWidget *widget, int key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(widget);
    widget->setFocus();
    QTest::keyClick(widget, static_cast<Qt::Key>(key), modifiers);
}

void KeepFixture::quick(const QString &words)
{
    QLineEdit *open = nullptr;
    for (auto *field : window->findChildren<QLineEdit *>("quick"))
        if (field->isVisible()) open = field;
    REQUIRE(open);
    CHECK(open->hasFocus());
    open->setText(words);
    QTest::keyClick(open, Qt::Key_Return);
    CHECK_FALSE(open->isVisible());
}

void KeepFixture::name(const QString &words)
{
    auto *field = find<QLineEdit>("ask-name");
    REQUIRE(field->isVisible());
    field->setText(words);
    QTest::keyClick(field, Qt::Key_Return);
}

void KeepFixture::select(const std::string &id)
{
    window->findChild<ResultViews *>()->select(id);
    settle();
    until([&] { return window->reader()->recommendation() == id; });
}

PageView *KeepFixture::page() const
{
    return window->findChild<PageView *>();
}

TagChip *KeepFixture::chip(const QString &label) const
{
    for (TagChip *one : window->findChildren<TagChip *>())
        if (one->isVisible() && one->text() == label) return one;
    return nullptr;
}

std::vector<std::string> KeepFixture::ids() const
{
    std::vector<std::string> all;
    const QAbstractItemModel *model = cards()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (const RecommendationRow *one = rowOf(model->index(row, 0))) all.push_back(one->id);
    return all;
}

QString KeepFixture::undoText() const
{
    for (const ActionList::Entry &entry : window->actionList()->entries())
        if (entry.action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Z))
            return entry.action->text();
    return {};
}
