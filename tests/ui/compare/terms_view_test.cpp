// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "view_fixture.h"

#include "compare/terms_view.h"
#include "parts/page_tabs.h"
#include "reader/reader_panel.h"

using namespace policy;
using namespace policy::ui;

TEST_CASE("vocabulary: terms of a document, their lines, and the place in the reader",
          "[ui][terms]")
{
    CompareViewFixture shown;
    auto *view = shown.compare<TermsView>({"zhejiang-hong-kong-2023", "bpa-third-plenum-2024"},
                                          CompareMode::Terms);
    auto *terms = view->terms()->model();
    REQUIRE(terms->rowCount() > 3);
    QStringList words;
    for (int row = 0; row < terms->rowCount(); ++row)
        words << terms->index(row, 0).data().toString();
    CHECK(words.contains(QString::fromUtf8("浙江")));
    view->terms()->setFocus();
    view->terms()->setCurrentIndex(
        terms->index(static_cast<int>(words.indexOf(QString::fromUtf8("浙江"))), 0));
    shown.settle();
    auto *lines = view->lines()->model();
    REQUIRE(lines->rowCount() > 5);
    for (int row = 0; row < lines->rowCount(); ++row)
        CHECK(lines->index(row, 0).data().toString().contains(QString::fromUtf8("浙江")));
    QTest::keyClick(view->terms(), Qt::Key_Return);
    CHECK(view->lines()->hasFocus());
    QTest::keyClick(view->lines(), Qt::Key_Down);
    shown.settle();
    CHECK(shown.window->reader()->document() == "zhejiang-hong-kong-2023");
    const QString said = terms->index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(said.contains("in the others"));
}

TEST_CASE("vocabulary: the other document's terms are on its tab; one alone is held against all",
          "[ui][terms]")
{
    CompareViewFixture shown;
    auto *view = shown.compare<TermsView>({"zhejiang-hong-kong-2023", "bpa-third-plenum-2024"},
                                          CompareMode::Terms);
    auto *tabs = view->findChild<PageTabs *>();
    REQUIRE(tabs->count() == 2);
    const QString first = view->terms()->model()->index(0, 0).data().toString();
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    shown.settle();
    CHECK(view->terms()->model()->index(0, 0).data().toString() != first);
    view = shown.compare<TermsView>({"zhejiang-hong-kong-2023"}, CompareMode::Terms);
    CHECK(tabs->count() == 1);
    CHECK(view->terms()->model()->rowCount() > 3);
}
