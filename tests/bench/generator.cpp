// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generator.h"

#include "text/data_file.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace policy::bench {

namespace {

using Frames = std::vector<std::string>;

// T: a term, R: a region, N: a number, Y: a year, P: a rare name, O: an organisation.
const Frames chineseFrames{
    "我們建議特區政府加強與R在T及T方面的合作，爭取於Y年前落實相關安排。",
    "政府應當檢討現行的T制度，並參考R的經驗，為業界提供更多支援",
    "雙方同意深化T合作，推動兩地企業共同開拓R市場",
    "隨着T不斷發展，香港須進一步鞏固其作為國際T中心的地位。",
    "據O統計，Y年T的總值達N億元，較上年增加N.N%。",
    "支持P與O簽署合作備忘錄，促進T和T的交流",
    "在R設立T平台，協助中小企業把握機遇",
    "為配合國家發展戰略，當局將撥款N,000萬元，用於T的研究和應用",
    "鼓勵青年前往R實習，加深對當地T的了解。",
    "放寬R居民來港從事T的限制，吸引更多人才",
    "P表示，T是兩地合作的重點，期望日後在更多領域取得成果。",
    "與O共同舉辦T論壇，邀請R的專家、學者和企業代表出席",
    "簡化T的審批程序，由N個工作天縮短至N個工作天",
    "把T納入R的發展規劃，並就T訂立明確的指標和時間表。",
    "目前R共有N個T項目，涉及T、T及T等多個範疇。",
    "香港擁有一國兩制的獨特優勢，可發揮超級聯繫人的作用，服務國家所需。",
    "完善口岸的基礎設施，實施N小時通關，便利人員、貨物往來",
};
const Frames chineseOrganisations{"特區政府",   "發展局",           "貿易發展局", "投資推廣署",
                                  "商務部",     "財經事務及庫務局", "職業訓練局", "科技園公司",
                                  "機場管理局", "金融管理局",       "教育局",     "旅遊發展局"};
const Frames chineseRegions{"內地",       "大灣區", "東盟",       "浙江",   "北京",       "上海",
                            "廣東",       "深圳",   "前海",       "新加坡", "馬來西亞",   "泰國",
                            "越南",       "印尼",   "沙特阿拉伯", "阿聯酋", "中亞",       "歐盟",
                            "日本",       "韓國",   "福建",       "四川",   "海南",       "河套",
                            "北部都會區", "南沙",   "橫琴",       "柬埔寨", "哈薩克斯坦", "匈牙利"};
const Frames englishFrames{
    "We recommend that the Government strengthen cooperation with R in T and T, with a view to "
    "putting the arrangements in place by Y.",
    "The Government should review its policy on T, drawing on the experience of R, and provide "
    "greater support to the industry.",
    "Both sides agreed to deepen collaboration on T and to help enterprises explore the markets of "
    "R together.",
    "As T continues to develop, Hong Kong must consolidate its position as an international centre "
    "for T.",
    "According to O, the value of T reached N billion dollars in Y, an increase of N.N% over the "
    "previous year.",
    "P signed a memorandum of understanding with O to promote exchanges in T and T.",
    "Set up a platform for T in R to assist small and medium enterprises in seizing opportunities.",
    "Funding of N,000 million dollars will be allocated to research on T and its applications.",
    "Encourage young people to take up internships in R and to deepen their understanding of T.",
    "Relax the restrictions on residents of R engaging in T, so as to attract more talent.",
    "P said that T was a priority of the two places and looked forward to further results.",
    "Organise a forum on T jointly with O, inviting experts, scholars and companies from R.",
    "Streamline the approval of T, shortening it from N working days to N working days.",
    "There are at present N projects on T in R, covering T, T and T.",
};
const Frames englishOrganisations{"the HKSAR Government",
                                  "the Development Bureau",
                                  "HKTDC",
                                  "InvestHK",
                                  "the Ministry of Commerce",
                                  "the Airport Authority",
                                  "the Monetary Authority",
                                  "the Education Bureau",
                                  "the Vocational Training Council",
                                  "the Tourism Board"};
const Frames englishRegions{"the Mainland",
                            "the Greater Bay Area",
                            "ASEAN",
                            "Zhejiang",
                            "Beijing",
                            "Shanghai",
                            "Guangdong",
                            "Shenzhen",
                            "Qianhai",
                            "Singapore",
                            "Malaysia",
                            "Thailand",
                            "Vietnam",
                            "Indonesia",
                            "Saudi Arabia",
                            "Central Asia",
                            "the European Union",
                            "Japan",
                            "Korea",
                            "Hainan",
                            "Hungary"};
const std::string surnames = "陳李張黃何周林吳鄭王劉楊梁郭馬羅蔡葉蘇盧馮鄧許曾彭呂沈唐韓董袁";
const std::string givenNames = "文明華國志偉德建家俊慧敏嘉欣詠詩浩然子軒思穎美玲永康啟榮耀輝雅芳"
                               "淑儀振宇曉彤錦濤翠珊毅恒澤霖鴻圖瑞祥";
const std::array<const char *, 24> syllables{
    "ka",  "lo",  "min", "ter", "van", "shi", "bor", "del", "ron", "fei", "tan", "wu",
    "gar", "len", "mo",  "sa",  "pri", "nok", "hei", "dor", "cas", "vel", "xu",  "yin"};
const std::array<const char *, 10> chineseNumbers{"一", "二", "三", "四", "五",
                                                  "六", "七", "八", "九", "十"};

} // namespace

DocumentGenerator::DocumentGenerator(const std::filesystem::path &data, std::uint32_t seed)
    : random_(seed)
{
    for (const auto &[number, line] : readDataFile(data / "language" / "glossary.txt")) {
        const auto sides = splitTrimmed(line, "=");
        if (sides.size() != 2) failDataLine(data, number, "expected english = chinese.");
        for (auto &term : splitTrimmed(sides[0], ";"))
            english_.push_back(std::move(term));
        for (auto &term : splitTrimmed(sides[1], ";"))
            chinese_.push_back(std::move(term));
    }
    // The order of the file is that of its subjects: mixed, so that common terms come from all.
    std::shuffle(chinese_.begin(), chinese_.end(), random_);
    std::shuffle(english_.begin(), english_.end(), random_);
}

/// 0 … size-1, the first ones often, the last ones seldom.
std::size_t DocumentGenerator::pick(std::size_t size)
{
    const double u = static_cast<double>(random_()) / 4294967296.0;
    const double rank = std::pow(static_cast<double>(size) + 1, u) - 1;
    return std::min(static_cast<std::size_t>(rank), size - 1);
}

std::size_t DocumentGenerator::even(std::size_t size)
{
    return random_() % size;
}

const std::string &DocumentGenerator::oneOf(const std::vector<std::string> &list)
{
    return list[even(list.size())];
}

const std::string &DocumentGenerator::term(const std::vector<std::string> &list)
{
    // Half of the terms by Zipf, half evenly: real text has both.
    return list[even(2) == 0 ? pick(list.size()) : even(list.size())];
}

std::string DocumentGenerator::rareName(bool chinese)
{
    std::string name;
    if (chinese) {
        const auto letter = [this](const std::string &from) {
            return from.substr(even(from.size() / 3) * 3, 3);
        };
        name = letter(surnames) + letter(givenNames) + letter(givenNames);
        return name;
    }
    for (int word = 0; word < 2; ++word) {
        std::string part;
        for (std::size_t n = 2 + even(2); n > 0; --n)
            part += syllables[even(syllables.size())];
        part[0] = static_cast<char>(part[0] - 32);
        name += (word ? " " : "") + part;
    }
    return name;
}

std::string DocumentGenerator::fill(const std::string &frame, bool chinese)
{
    std::string out;
    for (std::size_t i = 0; i < frame.size(); ++i) {
        const bool alone = chinese || ((i == 0 || frame[i - 1] == ' ') &&
                                       (i + 1 == frame.size() || frame[i + 1] == ' ' ||
                                        frame[i + 1] == ',' || frame[i + 1] == '.'));
        switch (alone ? frame[i] : 0) {
        case 'T': out += term(chinese ? chinese_ : english_); break;
        case 'R': out += oneOf(chinese ? chineseRegions : englishRegions); break;
        case 'O': out += oneOf(chinese ? chineseOrganisations : englishOrganisations); break;
        case 'P': out += rareName(chinese); break;
        case 'Y': out += std::to_string(1998 + even(30)); break;
        default:
            if (frame[i] == 'N' && (i + 1 == frame.size() || !std::isalpha(frame[i + 1])))
                out += std::to_string(1 + even(99));
            else
                out += frame[i];
        }
    }
    return out;
}

std::string DocumentGenerator::paragraph(bool chinese, std::size_t sentences)
{
    std::string out;
    for (std::size_t i = 0; i < sentences; ++i) {
        if (!chinese && i > 0) out += ' ';
        out += fill(oneOf(chinese ? chineseFrames : englishFrames), chinese);
        const bool open = chinese && !out.ends_with("。");
        if (open) out += i + 1 < sentences ? "；" : "。";
    }
    return out;
}

void DocumentGenerator::writeChinese(std::string &out)
{
    out += "對" + oneOf(chineseRegions) + term(chinese_) + "政策的建議書\n\n" +
           std::to_string(1998 + even(30)) + "年" + std::to_string(1 + even(12)) + "月\n\n" +
           paragraph(true, 3) + "\n\n";
    for (std::size_t chapter = 0; chapter < 3 + even(3); ++chapter) {
        out += std::string(chineseNumbers[chapter]) + "、" + "推動" + term(chinese_) + "發展\n\n";
        for (std::size_t section = 1; section < 3 + even(3); ++section) {
            out += std::to_string(section) + "、加強" + oneOf(chineseRegions) + term(chinese_) +
                   "合作\n\n" + paragraph(true, 2 + even(3)) + "\n\n";
            for (std::size_t item = 1; item < 3 + even(6); ++item)
                out += "（" + std::to_string(item) + "）" + "優化" + term(chinese_) + "：" +
                       paragraph(true, 1 + even(3)) + "\n\n";
        }
    }
}

void DocumentGenerator::writeEnglish(std::string &out)
{
    out += "Recommendations on " + term(english_) + " with " + oneOf(englishRegions) + "\n\n" +
           paragraph(false, 3) + "\n\n";
    for (std::size_t chapter = 1; chapter < 4 + even(3); ++chapter) {
        out += std::to_string(chapter) + ". Promoting " + term(english_) + "\n\n" +
               paragraph(false, 2 + even(3)) + "\n\n";
        for (std::size_t item = 1; item < 4 + even(8); ++item)
            out += "(" + std::to_string(item) + ") " + paragraph(false, 1 + even(3)) + "\n\n";
    }
}

GeneratedDocument DocumentGenerator::next()
{
    const bool chinese = count_ % 2 == 0;
    GeneratedDocument document;
    document.name = "generated-" + std::to_string(++count_) + (chinese ? "-zh.txt" : "-en.txt");
    if (chinese)
        writeChinese(document.text);
    else
        writeEnglish(document.text);
    return document;
}

} // namespace policy::bench
