// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_fixture.h"

#include "compare/comparison_inquiry.h"

using namespace policy;
using namespace policy::ui;

namespace {

const std::string paper = "bpa-third-plenum-2024";
const std::string zhejiang = "zhejiang-hong-kong-2023";

} // namespace

TEST_CASE("nothing and one chosen: the page says so and offers ways", "[ui][compare]")
{
    CompareFixture shown;
    CHECK_FALSE(shown.showsGrid());
    CHECK(shown.texts().contains("Compare documents"));
    shown.pressButton("Compare All 5");
    CHECK(shown.window->query()->columns().size() == 5);
    CHECK(shown.showsGrid());
    shown.compare({documentColumn(zhejiang)});
    CHECK_FALSE(shown.showsGrid());
    CHECK(shown.texts().contains("One is chosen"));
    shown.pressButton("Compare With All Other Documents");
    REQUIRE(shown.showsGrid());
    const auto &columns = shown.grid()->lines().comparison()->columns;
    CHECK(columns[1].choice == restColumn());
    CHECK(columns[1].documents == 4);
}

TEST_CASE("a document removed while it is compared", "[ui][compare]")
{
    CompareFixture shown({paper, zhejiang}, ownLibrary());
    REQUIRE(shown.showsGrid());
    const auto changed = [&](auto change) {
        bool done = false;
        const QObject listening; // the signal comes again, `done` does not
        QObject::connect(shown.window->library(), &Library::changed, &listening,
                         [&] { done = true; });
        change();
        spinUntil([&] { return done; });
        shown.settle();
    };
    changed([&] { shown.window->library()->remove(zhejiang); });
    CHECK_FALSE(shown.showsGrid());
    CHECK(shown.texts().contains("A document is gone"));
    changed([&] { shown.pressButton("Restore It"); });
    CHECK(shown.showsGrid());
    changed([&] { shown.window->library()->remove(zhejiang); });
    shown.pressButton("Take “");
    CHECK(shown.texts().contains("One is chosen"));
}

TEST_CASE("a document without recommendations leaves nothing to compare", "[ui][compare]")
{
    const StoreFolders folders = ownLibrary();
    QTemporaryDir place;
    QFile file(place.filePath("plain.txt"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("The weather was fine.\n\nThe sea was calm and blue that day.\n");
    file.close();
    std::string id;
    {
        Store store(folders, sharedAnalyser());
        id = store.import({file.fileName().toStdString()}).lines.front().document;
    }
    CompareFixture shown({paper, id}, folders);
    CHECK_FALSE(shown.showsGrid());
    CHECK(shown.texts().contains("Nothing to compare"));
    shown.compare({documentColumn(paper), documentColumn(id), documentColumn(zhejiang)});
    CHECK(shown.showsGrid());
    shown.compare({documentColumn(paper), documentColumn(id)});
    shown.pressButton("Take “");
    CHECK(shown.window->query()->columns() == ColumnChoices{documentColumn(paper)});
}

TEST_CASE("a filter that leaves nothing: which choice to loosen", "[ui][compare]")
{
    CompareFixture shown({paper, zhejiang});
    const std::string all = shown.rows();
    shown.window->query()->choose(Facet::Language, "en");
    shown.window->query()->choose(Facet::Stage, "proposed");
    shown.settle();
    CHECK_FALSE(shown.showsGrid());
    CHECK(shown.texts().contains("Nothing left to compare"));
    shown.pressButton("Language “English”");
    REQUIRE(shown.showsGrid());
    CHECK(shown.rows() != all);
    shown.window->query()->reset();
    shown.settle();
    CHECK(shown.rows() == all);
}

TEST_CASE("a comparison can be cancelled, and made again", "[ui][compare]")
{
    CompareFixture shown({paper, zhejiang});
    shown.window->query()->setColumns({documentColumn(zhejiang), documentColumn(paper)});
    shown.page()->inquiry()->cancel();
    shown.settle();
    CHECK_FALSE(shown.showsGrid());
    CHECK(shown.texts().contains("The comparison was cancelled"));
    shown.pressButton("Compare Again");
    CHECK(shown.showsGrid());
    CHECK(shown.grid()->lines().comparison()->columns.front().id == zhejiang);
}

TEST_CASE("an empty cell says whether the column is silent or only filtered out", "[ui][compare]")
{
    CompareFixture shown({paper, zhejiang});
    shown.window->query()->choose(Facet::Stage, "agreed"); // the paper only proposes
    shown.settle();
    REQUIRE(shown.showsGrid());
    const auto &lines = shown.grid()->lines().lines();
    const Comparison &comparison = *shown.grid()->lines().comparison();
    int filteredOut = 0;
    for (int line = 0; line < static_cast<int>(lines.size()); ++line) {
        const GridLine &each = lines[static_cast<std::size_t>(line)];
        if (!each.hasCards) continue;
        const QString words = shown.grid()->sentence({line, 0, 0});
        const auto all = comparison.unfiltered.at(paper).find(each.row);
        if (all != comparison.unfiltered.at(paper).end()) {
            CHECK(words.endsWith(QStringLiteral("None under the filter, %1 without it")
                                     .arg(static_cast<int>(all->second))));
            ++filteredOut;
        } else if (!each.cells[0].filteredOut) {
            CHECK(words.endsWith("Silent"));
        }
        CHECK(each.silent + each.filteredOut >= 1);
    }
    CHECK(filteredOut > 3);
}

TEST_CASE("the same document is never compared with itself", "[ui][compare]")
{
    CompareFixture shown({paper, zhejiang});
    CHECK(shown.page()->add(documentColumn(paper))); // it is there already, and that is said
    CHECK(shown.window->query()->columns().size() == 2);
    CHECK(shown.notice().contains("already"));
}
