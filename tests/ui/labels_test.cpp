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
