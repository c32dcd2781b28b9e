// SPDX-License-Identifier: GPL-3.0-or-later
#include "../library_fixture.h"
#include "catch.h"

#include "compare/grid_view.h"
#include "labels.h"

#include <QPicture>

using namespace policy;
using namespace policy::ui;

namespace {

/// Two documents that say so much on each sector.
std::shared_ptr<const Comparison> comparisonOf(const Vocabulary &sectors, std::size_t each)
{
    auto made = std::make_shared<Comparison>();
    made->columns = {documentColumn("one", 0), documentColumn("other", 0)};
    for (const Concept &one : sectors.concepts()) {
        if (!sectors.narrower(one.id).empty()) continue;
        ComparisonRow row;
        row.row = one.id;
        for (ComparisonColumn &column : made->columns)
            for (std::size_t i = 0; i < each; ++i) {
                RecommendationRow card;
                card.id = column.id + "/" + one.id + "/" + std::to_string(i);
                card.document = column.id;
                card.language = Language::English;
                card.snippet.text = "The Government should do what number " + std::to_string(i) +
                                    " says on the matter, and report on it every year.";
                row.cells[column.id].push_back(card.id);
                made->cards.emplace(card.id, std::move(card));
                ++column.shown;
                ++column.all;
            }
        made->rows.push_back(std::move(row));
    }
    // The first of a row with the first of the other column, and so on.
    for (ComparisonRow &row : made->rows)
        for (std::size_t i = 0; i < each; ++i) {
            row.links.push_back(made->links.size());
            made->links.push_back(
                {row.cells["one"][i], row.cells["other"][i], 0.5, LinkKind::Related, {}});
        }
    return made;
}

/// How much is painted to show what is seen, in bytes of paint commands.
qsizetype painted(GridView &grid)
{
    QPicture picture;
    QPainter painter(&picture);
    grid.viewport()->render(&painter);
    painter.end();
    return picture.size();
}

} // namespace

TEST_CASE("thousands of cards: only what is seen is painted, and no widget is made for one",
          "[ui][compare]")
{
    Labels labels;
    labels.setVocabularies(sharedAnalyser()->regions(), sharedAnalyser()->sectors());
    const TermNames names;
    GridView grid(&labels, &names);
    grid.resize(1000, 700);
    grid.show();
    grid.show(comparisonOf(labels.sectors(), 4));
    const qsizetype few = painted(grid);
    REQUIRE(few > 1000);
    const auto widgets = grid.findChildren<QWidget *>().size();

    grid.show(comparisonOf(labels.sectors(), 120));
    REQUIRE(grid.lines().comparison()->cards.size() > 4000);
    // Every card of every row is shown, not only the first three.
    for (int line = 0; line < static_cast<int>(grid.lines().lines().size()); ++line) {
        if (!grid.lines().lines()[static_cast<std::size_t>(line)].hasCards) continue;
        grid.setCurrent({line, 0, 3});
        QTest::keyClick(&grid, Qt::Key_Return);
    }
    std::size_t cards = 0;
    for (const GridLine &line : grid.lines().lines())
        for (const GridLine::Cell &cell : line.cells)
            cards += cell.cards.size();
    CHECK(cards == grid.lines().comparison()->cards.size());
    CHECK(grid.verticalScrollBar()->maximum() > 100 * grid.viewport()->height());
    CHECK(grid.findChildren<QWidget *>().size() == widgets);
    for (const double share : {0.0, 0.37, 1.0}) {
        grid.verticalScrollBar()->setValue(
            static_cast<int>(share * grid.verticalScrollBar()->maximum()));
        CHECK(painted(grid) < 2 * few);
    }

    // From the last card back to the first by keys, and along a link, without losing the place.
    QTest::keyClick(&grid, Qt::Key_End, Qt::ControlModifier);
    CHECK(grid.viewport()->rect().intersects(grid.viewRect(grid.current())));
    QTest::keyClick(&grid, Qt::Key_Home, Qt::ControlModifier);
    CHECK(grid.current() == GridPlace{0, -1, 0});
    const Link &last = grid.lines().comparison()->links.back();
    REQUIRE(grid.goTo(last.a));
    grid.select(last.a);
    grid.followLink(1);
    CHECK(grid.paired() == last.b);
    CHECK(grid.viewport()->rect().intersects(grid.viewRect(grid.current())));
}
