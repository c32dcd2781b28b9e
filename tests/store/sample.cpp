// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sample.h"

#include <fstream>
#include <random>
#include <sstream>

namespace policy::test {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder()
{
    std::random_device random;
    path_ = fs::temp_directory_path() /
            ("policy-test-" + std::to_string(random()) + std::to_string(random()));
    fs::create_directories(path_);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

fs::path TemporaryFolder::file(const std::string &name, const std::string &bytes) const
{
    const fs::path path = path_ / name;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

const std::shared_ptr<const Analyser> &analyser()
{
    static const auto made = std::make_shared<const Analyser>(POLICY_DATA);
    return made;
}

const char *const paper = "某會建議書\n\n一、政策建議\n\n"
                          "（1）建議政府設立仲裁中心，並支持浙江的法律合作。\n\n"
                          "（2）建議政府撥款二十億元發展航運業；吸引東盟的船公司。\n\n"
                          "（3）建議政府增加安老宿位，並向照顧者發放津貼。\n\n"
                          "本會與日本的代表會面，雙方的交流十分融洽。\n";

namespace {

std::vector<std::string> split(const std::string &list)
{
    std::vector<std::string> parts;
    std::istringstream in(list);
    for (std::string part; std::getline(in, part, ',');)
        if (part != "-") parts.push_back(part);
    return parts;
}

} // namespace

Document documentOf(const std::string &id, const std::vector<std::string> &lines)
{
    Document document;
    document.catalogue.id = id;
    document.catalogue.date = "2024";
    document.sections.push_back(
        {"1", 1, -1, "一、", "建議", {1, 1}, Language::TraditionalChinese, 0});
    document.passages.push_back(
        {PassageKind::Heading, "一、", "建議", Language::TraditionalChinese, 0, {1, 1}, {{0, 1}}});
    int line = 2;
    for (const std::string &source : lines) {
        const std::size_t bar = source.find(" | ");
        Passage passage{PassageKind::Body, "",         source, Language::TraditionalChinese, 0,
                        {line, line},      {{0, line}}};
        if (bar != std::string::npos) {
            std::istringstream head(source.substr(0, bar));
            std::string stage, regions, sectors, actors;
            head >> stage >> regions >> sectors >> actors;
            passage.text = source.substr(bar + 3);
            Recommendation one;
            one.id = id + "/1/" + std::to_string(document.recommendations.size() + 1);
            one.stage = stageFromName(stage);
            one.language = Language::TraditionalChinese;
            one.section = 0;
            one.text = passage.text;
            one.pieces.push_back(
                {0, static_cast<int>(document.passages.size()), {0, passage.text.size()}});
            one.lines = passage.lines;
            for (const std::string &region : split(regions))
                one.regions.push_back({region, RegionRole::About, Origin::Heading, {}, "建議"});
            for (const std::string &sector : split(sectors))
                one.sectors.push_back({sector, 0.5, Origin::Text, {{0, 3}}, one.text.substr(0, 3)});
            for (const std::string &actor : split(actors))
                one.actors.push_back({actor, {0, 3}, ""});
            document.recommendations.push_back(std::move(one));
        }
        document.passages.push_back(std::move(passage));
        ++line;
    }
    return document;
}

std::string words(const std::string &text, const std::vector<Span> &spans)
{
    std::string out;
    for (const Span span : spans)
        out += "[" + text.substr(span.begin, span.size()) + "]";
    return out;
}

std::string described(const Recommendation &one)
{
    std::ostringstream out;
    out << one.id << " " << stageName(one.stage) << (one.stageOrigin == Origin::Person ? "* " : " ")
        << languageTag(one.language) << " " << one.lines.first << "-" << one.lines.last << " in "
        << one.section << "\n";
    out << one.label << "|" << one.title << "|" << one.text << "\n";
    for (const TextPiece &piece : one.pieces)
        out << "piece " << piece.offset << " of " << piece.passage << " " << piece.span.begin << "-"
            << piece.span.end << "\n";
    out << "measures " << words(one.text, one.measures) << "\n";
    for (const RegionTag &tag : one.regions)
        out << tag.region << " " << roleName(tag.role) << " " << originName(tag.origin) << " "
            << words(one.text, tag.spans) << " " << tag.evidence << "\n";
    for (const SectorTag &tag : one.sectors)
        out << tag.sector << " " << tag.score << " " << originName(tag.origin) << " "
            << words(one.text, tag.spans) << " " << tag.evidence << "\n";
    for (const auto *mentions : {&one.actors, &one.amounts, &one.dates})
        for (const Mention &mention : *mentions)
            out << "mention " << mention.text << " " << mention.span.begin << "-"
                << mention.span.end << " " << mention.normalised << "\n";
    out << "counterpart " << one.counterpart << "\n";
    return out.str();
}

} // namespace policy::test
