// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in until the core has its Analyser: a handful of concepts and no rules.
#include "analysis/analyser.h"

namespace policy {

namespace {

Concept entry(const char *id, const char *broader, const char *en, const char *hant,
              const char *hans)
{
    Concept made;
    made.id = id;
    if (*broader) made.broader = {broader};
    made.label = {{Language::English, en},
                  {Language::TraditionalChinese, hant},
                  {Language::SimplifiedChinese, hans}};
    made.terms = {{hant, Language::TraditionalChinese, 1}, {en, Language::English, 1}};
    return made;
}

} // namespace

struct Analyser::Knowledge {
    Vocabulary regions{{entry("mainland", "", "Mainland", "內地", "内地"),
                        entry("beijing", "mainland", "Beijing", "北京", "北京"),
                        entry("zhejiang", "mainland", "Zhejiang", "浙江", "浙江"),
                        entry("gba", "", "Bay Area", "大灣區", "大湾区"),
                        entry("shenzhen", "gba", "Shenzhen", "深圳", "深圳"),
                        entry("asean", "", "ASEAN", "東盟", "东盟"),
                        entry("thailand", "asean", "Thailand", "泰國", "泰国"),
                        entry("korea", "", "South Korea", "韓國", "韩国")}};
    Vocabulary sectors{{entry("economy", "", "Economy and trade", "經濟", "经济"),
                        entry("finance", "economy", "Finance", "金融", "金融"),
                        entry("trade", "economy", "Trade and investment", "經貿", "经贸"),
                        entry("law", "", "Law", "法律", "法律"),
                        entry("arbitration", "law", "Arbitration", "仲裁", "仲裁"),
                        entry("transport", "", "Transport", "交通", "交通"),
                        entry("culture", "", "Culture and tourism", "文化", "文化")}};
    std::string fingerprint = "pending";
};

Analyser::Analyser(const std::filesystem::path &, const std::filesystem::path &)
    : knowledge_(std::make_unique<const Knowledge>())
{
}
Analyser::~Analyser() = default;

const Vocabulary &Analyser::regions() const
{
    return knowledge_->regions;
}
const Vocabulary &Analyser::sectors() const
{
    return knowledge_->sectors;
}
const std::string &Analyser::fingerprint() const
{
    return knowledge_->fingerprint;
}

Document Analyser::analyse(const Source &source) const
{
    Document document;
    document.catalogue = source.catalogue;
    return document;
}

} // namespace policy
