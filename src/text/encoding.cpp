// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/encoding.h"

#include "model/error.h"
#include "text/characters.h"
#include "text/utf8.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

namespace policy {

namespace {

/// Bytes looked at to tell encodings apart: enough to be sure, little enough to be quick.
constexpr std::size_t sampleSize = std::size_t{256} << 10;

/// The commonest characters of running Chinese, both scripts: a wrong decoding seldom makes them.
constexpr std::u32string_view commonest = U"的一是在和有為为及與与發发展國国港合作業业中人大不年行"
                                          U"會会個个區区推動动經经濟济市地建設设創创新科技金融"
                                          U"政府等以同上了出來来要到時时將将於于這这對对";

struct Mark {
    std::string_view bytes;
    const char *name;
};
constexpr std::array<Mark, 5> marks{{{"\xEF\xBB\xBF", "UTF-8"},
                                     {std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
                                     {std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
                                     {"\xFF\xFE", "UTF-16LE"},
                                     {"\xFE\xFF", "UTF-16BE"}}};

/// Share of characters that Chinese and English text is made of, 0…1, with a bonus up to 1 for the
/// commonest Chinese ones. Text that the encoding does not explain scores low.
double plausibility(std::string_view utf8Text)
{
    std::size_t characters = 0;
    std::size_t good = 0;
    std::size_t bad = 0;
    std::size_t han = 0;
    std::size_t common = 0;
    for (const auto [c, offset, size] : utf8::CodePoints(utf8Text)) {
        if (c >= 0x20 && c < 0x7F) continue; // ASCII tells nothing
        ++characters;
        const bool isCommonest = commonest.find(c) != std::u32string_view::npos;
        if (c == utf8::replacement || (c >= 0xE000 && c < 0xF900) || (c < 0x20 && !isSpace(c)) ||
            (c >= 0x7F && c < 0xA0))
            ++bad;
        else if (c < 0x100 || isSpace(c) || isCjkPunctuation(c) || isHan(c) || isOtherLetter(c))
            ++good;
        han += isHan(c);
        common += isCommonest;
    }
    if (characters == 0) return 1;
    const auto share = [](std::size_t part, std::size_t whole) {
        return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
    };
    return share(good, characters) - 4 * share(bad, characters) +
           std::min(1.0, 4 * share(common, std::max(han, characters / 2)));
}

/// UTF-16 without a mark: ASCII in it (line breaks at least) puts NULs on one side.
std::string guessUtf16(std::string_view bytes)
{
    std::size_t nulsEven = 0;
    std::size_t nulsOdd = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (bytes[i] == '\0') ++(i % 2 == 0 ? nulsEven : nulsOdd);
    if (nulsEven + nulsOdd == 0 || nulsEven == nulsOdd) return {};
    const bool little = nulsOdd > nulsEven;
    if (std::min(nulsEven, nulsOdd) * 10 > std::max(nulsEven, nulsOdd)) return {};
    const std::string name = little ? "UTF-16LE" : "UTF-16BE";
    const std::string decoded = convertToUtf8(bytes.substr(0, bytes.size() / 2 * 2), name);
    return plausibility(decoded) > 0.9 ? name : std::string();
}

/// windows-1252 has its few accented letters and curly quotes standing alone among ASCII.
bool looksLatin(std::string_view bytes)
{
    std::size_t high = 0;
    std::size_t alone = 0;
    const auto isHigh = [&](std::size_t i) {
        return i < bytes.size() && static_cast<unsigned char>(bytes[i]) >= 0x80;
    };
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (!isHigh(i)) continue;
        ++high;
        alone += (i == 0 || !isHigh(i - 1)) && !isHigh(i + 1);
    }
    return high * 5 < bytes.size() && alone * 10 > high * 7;
}

std::string guessLegacy(std::string_view bytes)
{
    const bool latin = looksLatin(bytes);
    std::string best = "windows-1252";
    double bestScore = latin ? 1.0 : plausibility(convertToUtf8(bytes, best)) - 1;
    for (const char *name : {"Big5-HKSCS", "GB18030"}) {
        const double score = plausibility(convertToUtf8(bytes, name));
        if (score > bestScore) {
            bestScore = score;
            best = name;
        }
    }
    return best;
}

/// The sample ends at a line break, so that no character is cut.
std::string_view sampleOf(std::string_view bytes)
{
    if (bytes.size() <= sampleSize) return bytes;
    const std::size_t end = bytes.rfind('\n', sampleSize);
    return bytes.substr(0, end == std::string_view::npos || end == 0 ? sampleSize : end);
}

} // namespace

Utf8Faults findUtf8Faults(std::string_view bytes)
{
    Utf8Faults faults;
    bool inBroken = false;
    for (const auto [value, offset, size] : utf8::CodePoints(bytes)) {
        const bool broken = value == utf8::replacement && size == 1;
        if (broken && !inBroken) {
            if (faults.broken == 0) faults.firstOffset = offset;
            ++faults.broken;
        }
        inBroken = broken;
        faults.sound += size > 1;
    }
    return faults;
}

Encoding guessEncoding(std::string_view bytes)
{
    for (const auto &mark : marks)
        if (bytes.starts_with(mark.bytes)) return {mark.name, mark.bytes.size()};
    const std::string_view sample = sampleOf(bytes);
    if (sample.find('\0') != std::string_view::npos)
        if (std::string name = guessUtf16(sample); !name.empty()) return {name, 0};
    const Utf8Faults faults = findUtf8Faults(sample);
    // A few broken places in much that is sound: damaged UTF-8. Other encodings make hardly any
    // sound sequence by chance.
    if (faults.broken == 0 || faults.broken * 5 <= faults.sound) return {"UTF-8", 0};
    return {guessLegacy(sample), 0};
}

std::string convertToUtf8(std::string_view bytes, const std::string &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(encoding.c_str(), &status), &ucnv_close);
    if (U_FAILURE(status)) throw Error("ICU has no converter for " + encoding + ".");
    const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(),
                                  status);
    if (U_FAILURE(status)) throw Error("Cannot convert from " + encoding + ".");
    std::string out;
    text.toUTF8String(out);
    return out;
}

} // namespace policy
