// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_fixture.h"

using namespace policy;
using namespace policy::ui;

CompareFixture::CompareFixture(const std::vector<std::string> &documents,
                               const StoreFolders &folders)
    : WindowFixture(folders)
{
    window->resize(1360, 860);
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    ColumnChoices columns;
    for (const std::string &id : documents)
        columns.push_back(documentColumn(id));
    compare(columns);
}

ComparePage *CompareFixture::page() const
{
    return find<ComparePage>("compare");
}

GridView *CompareFixture::grid() const
{
    return find<GridView>("comparisonGrid");
}

DetailStrip *CompareFixture::strip() const
{
    return find<DetailStrip>("detail");
}

void CompareFixture::compare(const ColumnChoices &columns)
{
    window->query()->setColumns(columns);
    settle();
}

bool CompareFixture::showsGrid() const
{
    return grid()->isVisible();
}

std::string CompareFixture::rows() const
{
    std::string all;
    for (const GridLine &line : grid()->lines().lines()) {
        all += std::string(static_cast<std::size_t>(line.depth) * 2, ' ') +
               grid()->lineName(line).toStdString();
        for (const GridLine::Cell &cell : line.cells)
            all += " " + std::to_string(cell.count);
        all += "\n";
    }
    return all;
}

void CompareFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(grid(), key, modifiers);
    settle();
}

void CompareFixture::click(GridPlace place, Qt::KeyboardModifiers modifiers)
{
    grid()->setCurrent(place);
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, modifiers,
                      grid()->viewRect(place).center());
    settle();
}

void CompareFixture::pressButton(const QString &words)
{
    QAbstractButton *found = nullptr;
    for (auto *button : window->findChildren<QAbstractButton *>())
        if (button->isVisible() && button->text().contains(words)) found = button;
    INFO("button " << words.toStdString() << " among " << texts().join(" | ").toStdString());
    REQUIRE(found);
    QTest::mouseClick(found, Qt::LeftButton);
    settle();
}

GridPlace CompareFixture::firstLinked() const
{
    const auto &lines = grid()->lines().lines();
    for (int line = 0; line < static_cast<int>(lines.size()); ++line)
        for (int column = 0; column < grid()->lines().columns(); ++column)
            for (int card = 0; grid()->lines().card({line, column, card}); ++card)
                if (!grid()->lines().linksOf(grid()->lines().card({line, column, card})->id).empty())
                    return {line, column, card};
    return {};
}

const RecommendationRow *CompareFixture::current() const
{
    return grid()->lines().card(grid()->current());
}
