// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/browse_model.h"
#include "catch.h"
#include "labels.h"
#include "query_state.h"
#include "results/passages_model.h"
#include "results/results_model.h"

using namespace policy;
using namespace policy::ui;

namespace {

RecommendationRow row(const std::string &id, Stage stage, std::vector<std::string> sectors,
                      const std::string &title)
{
    RecommendationRow made;
    made.id = "doc/" + id;
    made.document = "doc";
    made.stage = stage;
    made.sectors = std::move(sectors);
    made.title = title;
    made.snippet.text = "text of " + title;
    made.lines = {3, 4};
    return made;
}

RecommendationPage threeRows()
{
    RecommendationPage page;
    page.rows = {row("1", Stage::Delivered, {"law"}, "b10"), row("2", Stage::Proposed, {}, "a"),
                 row("3", Stage::Delivered, {"finance"}, "b9")};
    page.total = 3;
    return page;
}

/// The first column, headings in brackets: "[Agreed] one two".
std::string words(const ResultsModel &model)
{
    QStringList all;
    for (int line = 0; line < model.rowCount(); ++line) {
        const QModelIndex index = model.index(line, 0);
        const QString text = index.data().toString();
        all << (isGroup(index)
                    ? QStringLiteral("[%1 %2]").arg(text).arg(index.data(GroupCountRole).toInt())
                    : text);
    }
    return all.join(' ').toStdString();
}

Concept entry(const std::string &id, std::vector<std::string> broader, const std::string &label)
{
    Concept made;
    made.id = id;
    made.broader = std::move(broader);
    made.label = {{Language::English, label}};
    return made;
}

/// The tree with counts, children in brackets: "Regions(Mainland 5(Zhejiang 3))".
QString words(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList all;
    for (int line = 0; line < model.rowCount(parent); ++line) {
        const QModelIndex index = model.index(line, 0, parent);
        QString text = index.data().toString();
        if (index.data(BrowseKindRole).toInt() == static_cast<int>(BrowseKind::Value))
            text += QStringLiteral(" %1").arg(index.data(CountRole).toLongLong());
        if (index.data(ExcludedRole).toBool()) text.prepend('-');
        if (index.data(ChosenRole).toBool()) text.prepend('+');
        if (model.rowCount(index) > 0) text += '(' + words(model, index) + ')';
        all << text;
    }
    return all.join(QStringLiteral(", "));
}

struct BrowseFixture {
    Labels labels;
    QueryState query;
    BrowseModel model{&labels, &query};

    BrowseFixture()
    {
        labels.setVocabularies(Vocabulary({entry("mainland", {}, "Mainland"),
                                           entry("zhejiang", {"mainland"}, "Zhejiang"),
                                           entry("peru", {}, "Peru"), entry("asean", {}, "ASEAN")}),
                               Vocabulary({entry("law", {}, "Law")}));
        DocumentSummary summary;
        summary.catalogue.id = "leaflet";
        FacetCounts all;
        all.byFacet[Facet::Region] = {{"mainland", 5}, {"zhejiang", 3}, {"asean", 7}, {"peru", 0}};
        all.byFacet[Facet::Sector] = {{"law", 2}};
        all.byFacet[Facet::Document] = {{"leaflet", 9}};
        all.byFacet[Facet::Stage] = {{"agreed", 9}};
        all.byFacet[Facet::Actor] = {{"HKTDC", 1}, {"Government", 4}};
        model.showLibrary({summary}, all);
    }
};

} // namespace

TEST_CASE("results in groups: stages in their order, the others as met", "[ui][results]")
{
    Labels labels;
    ResultsModel model(&labels);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(threeRows(), Grouping::None);
    CHECK(words(model) == "b10 a b9");
    model.show(threeRows(), Grouping::Stage);
    CHECK(words(model) == "[Proposed 1] a [Delivered 2] b10 b9");
    model.show(threeRows(), Grouping::Sector);
    CHECK(words(model) == "[law 1] b10 [finance 1] b9 [No sector 1] a");
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
}

TEST_CASE("a column sorts numbers in titles as numbers, both ways", "[ui][results]")
{
    Labels labels;
    ResultsModel model(&labels);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(threeRows(), Grouping::None);
    model.sortBy(ResultColumn::Recommendation, Qt::AscendingOrder);
    CHECK(words(model) == "a b9 b10");
    model.sortBy(ResultColumn::Recommendation, Qt::DescendingOrder);
    CHECK(words(model) == "b10 b9 a");
}

TEST_CASE("moving through results leaves headings out and stops at the ends", "[ui][results]")
{
    Labels labels;
    ResultsModel model(&labels);
    model.show(threeRows(), Grouping::Stage);
    const auto idAt = [&](const QModelIndex &index) { return rowOf(index)->id; };
    const QModelIndex first = model.firstResult();
    CHECK(idAt(first) == "doc/2");
    CHECK(idAt(model.moved(first, 1)) == "doc/1");
    CHECK(idAt(model.moved(first, 9)) == "doc/3");
    CHECK(idAt(model.moved(first, -1)) == "doc/2");
    CHECK(model.indexOf("doc/3").row() == 4);
    CHECK_FALSE(model.indexOf("doc/4").isValid());
}

TEST_CASE("more rows are asked for once, and appended", "[ui][results]")
{
    Labels labels;
    ResultsModel model(&labels);
    RecommendationPage page = threeRows();
    page.total = 5;
    std::vector<int> offsets;
    QObject::connect(&model, &ResultsModel::moreWanted,
                     [&](int offset) { offsets.push_back(offset); });
    model.show(page, Grouping::None);
    CHECK(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    CHECK(offsets == std::vector<int>{3});
    RecommendationPage rest;
    rest.rows = {row("4", Stage::Agreed, {}, "d"), row("5", Stage::Agreed, {}, "e")};
    rest.total = 5;
    model.append(rest);
    CHECK(words(model) == "b10 a b9 d e");
    CHECK_FALSE(model.canFetchMore({}));
}

TEST_CASE("a result reads as sentences", "[ui][results]")
{
    Labels labels;
    ResultsModel model(&labels);
    model.show(threeRows(), Grouping::Stage);
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains("Proposed"));
    const QString card = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
    for (const char *part : {"Proposed", "a", "text of a", "doc", "lines 3–4"})
        CHECK(card.contains(QString::fromUtf8(part)));
}

TEST_CASE("the browse tree shows what the library speaks of, most first", "[ui][browse]")
{
    BrowseFixture browse;
    const QAbstractItemModelTester tester(&browse.model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(words(browse.model) ==
          "Regions(ASEAN 7, Mainland 5(Zhejiang 3)), Sectors(Law 2), Documents(leaflet 9), "
          "Stages(Proposed 0, Agreed 9, Delivered 0), Actors(Government 4, HKTDC 1)");
}

TEST_CASE("a filter changes counts in place; zeros stay", "[ui][browse]")
{
    BrowseFixture browse;
    int resets = 0;
    QObject::connect(&browse.model, &QAbstractItemModel::modelReset, [&] { ++resets; });
    FacetCounts counts;
    counts.byFacet[Facet::Region] = {{"mainland", 1}, {"zhejiang", 1}};
    browse.query.choose(Facet::Region, "zhejiang");
    browse.query.exclude(Facet::Stage, "agreed");
    browse.model.showCounts(counts);
    CHECK(resets == 0);
    CHECK(words(browse.model) ==
          "Regions(ASEAN 0, Mainland 1(+Zhejiang 1)), Sectors(Law 0), Documents(leaflet 0), "
          "Stages(Proposed 0, -Agreed 0, Delivered 0), Actors(Government 0, HKTDC 0)");
    const QModelIndex mainland = browse.model.index(1, 0, browse.model.index(0, 0, {}));
    CHECK(browse.model.index(0, 0, mainland)
              .data(Qt::AccessibleTextRole)
              .toString()
              .startsWith("Zhejiang, 1 recommendation"));
}

TEST_CASE("a document's outline is asked for once and stands under it", "[ui][browse]")
{
    BrowseFixture browse;
    QStringList wanted;
    QObject::connect(&browse.model, &BrowseModel::outlineWanted,
                     [&](const QString &id) { wanted << id; });
    const QModelIndex document = browse.model.index(0, 0, browse.model.index(2, 0, {}));
    REQUIRE(browse.model.canFetchMore(document));
    browse.model.fetchMore(document);
    browse.model.fetchMore(document);
    CHECK(wanted == QStringList{"leaflet"});
    Section chapter;
    chapter.title = "Background";
    chapter.label = "1.";
    chapter.passage = 4;
    Section part;
    part.title = "Cities";
    part.parent = 0;
    browse.model.showOutline("leaflet", {chapter, part, chapter});
    CHECK(words(browse.model, document) == "1. Background(Cities), 1. Background");
    CHECK(browse.model.index(0, 0, document).data(PassageRole).toInt() == 4);
}
