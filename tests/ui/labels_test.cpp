// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "labels.h"

using namespace policy;
using namespace policy::ui;

TEST_CASE("a document's label is its title in the interface's language, else its id",
          "[ui][labels]")
{
    Labels labels;
    DocumentSummary summary;
    summary.catalogue.id = "leaflet";
    summary.catalogue.title = {{Language::English, "Sister cities"},
                               {Language::TraditionalChinese, "姊妹城市"}};
    labels.setDocuments({summary});
    CHECK(labels.document("leaflet") == "Sister cities");
    labels.setLanguage(Language::SimplifiedChinese);
    CHECK(labels.document("leaflet") == QString::fromUtf8("姊妹城市"));
    CHECK(labels.document("unknown") == "unknown");
    CHECK(labels.value(Facet::Stage, "agreed") == "Agreed");
    CHECK(labels.value(Facet::Language, "en") == "English");
}

TEST_CASE("every kind of document that the data tells apart has a name", "[ui][labels]")
{
    QFile file(QStringLiteral(POLICY_DATA "/language/kinds.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const Labels labels;
    int kinds = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty() || line.startsWith('#')) continue;
        const std::string kind = line.left(line.indexOf(' ')).toStdString();
        INFO(kind);
        CHECK(labels.kind(kind).toStdString() != kind);
        ++kinds;
    }
    CHECK(kinds > 5);
}
