// SPDX-License-Identifier: GPL-3.0-or-later
// Runs while the program is built: asks ICU once what would take 60 ms at every start, and writes
// it as C++ tables (see unicode_tables.h).
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace {

constexpr UChar32 limit = 0x110000;
constexpr int blockBits = 7;
constexpr int blockSize = 1 << blockBits;

bool isScalar(UChar32 c)
{
    return c < 0xD800 || c > 0xDFFF;
}

void check(UErrorCode status, const char *what)
{
    if (U_SUCCESS(status)) return;
    std::cerr << "cannot make the tables: " << what << ": " << u_errorName(status) << '\n';
    std::exit(1);
}

/// Transliterates every character of its own, all in one call: one a line.
std::vector<icu::UnicodeString> transliterateEach(const char *id,
                                                  const std::vector<icu::UnicodeString> &texts)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> transliterator(
        icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
    check(status, id);
    icu::UnicodeString all;
    for (const auto &text : texts)
        all.append(text).append(u'\n');
    transliterator->transliterate(all);
    std::vector<icu::UnicodeString> out;
    for (int32_t at = 0; at < all.length();) {
        const int32_t end = all.indexOf(u'\n', at);
        out.emplace_back(all, at, end - at);
        at = end + 1;
    }
    if (out.size() != texts.size()) check(U_INTERNAL_PROGRAM_ERROR, "a line was lost");
    return out;
}

/// NFKC_Casefold → NFD → without U+0300–036F → NFC.
icu::UnicodeString foldCharacter(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto *casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto *nfd = icu::Normalizer2::getNFDInstance(status);
    const auto *nfc = icu::Normalizer2::getNFCInstance(status);
    const icu::UnicodeString folded = casefold->normalize(icu::UnicodeString(c), status);
    const icu::UnicodeString decomposed = nfd->normalize(folded, status);
    icu::UnicodeString kept;
    for (int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
        const UChar32 part = decomposed.char32At(i);
        if (part < 0x300 || part > 0x36F) kept.append(part);
    }
    icu::UnicodeString composed = nfc->normalize(kept, status);
    check(status, "normalization");
    return composed;
}

bool has(UConverter *converter, UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString text(c);
    char bytes[16];
    ucnv_reset(converter);
    ucnv_fromUChars(converter, bytes, sizeof bytes, text.getBuffer(), text.length(), &status);
    return U_SUCCESS(status);
}

UConverter *openStrict(const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    check(status, name);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ucnv_setFallback(converter, false);
    check(status, name);
    return converter;
}

/// 1: only Traditional Chinese writes it; 2: only Simplified does. A character that both of the old
/// national character sets have (后, 里, 干) tells nothing.
std::vector<std::uint8_t> writtenForms(const std::vector<icu::UnicodeString> &toSimplified,
                                       const std::vector<icu::UnicodeString> &toTraditional)
{
    UConverter *big5 = openStrict("Big5-HKSCS");
    UConverter *gb2312 = openStrict("EUC-CN");
    std::vector<std::uint8_t> forms(limit);
    for (UChar32 c = 0x3400; c < 0xA000; ++c) {
        const icu::UnicodeString self(c);
        const bool inTraditional = has(big5, c);
        const bool inSimplified = has(gb2312, c);
        if (toSimplified[c] != self && inTraditional && !inSimplified) forms[c] = 1;
        if (toTraditional[c] != self && inSimplified && !inTraditional) forms[c] = 2;
    }
    ucnv_close(big5);
    ucnv_close(gb2312);
    return forms;
}

/// Rows of numbers.
template <typename Numbers> void writeNumbers(std::ostream &out, const Numbers &numbers)
{
    int column = 0;
    for (const auto number : numbers)
        out << static_cast<std::uint32_t>(number) << (++column % 24 == 0 ? ",\n" : ",");
}

/// Splits a table into blocks, equal ones kept once.
template <typename Value>
void writeTwoStages(std::ostream &out, const std::string &name, const char *type,
                    const std::vector<Value> &table)
{
    std::map<std::vector<std::uint32_t>, std::size_t> seen;
    std::vector<std::size_t> first;
    std::vector<std::uint32_t> second;
    for (auto at = table.begin(); at != table.end(); at += blockSize) {
        const std::vector<std::uint32_t> block(at, at + blockSize);
        const auto [found, isNew] = seen.try_emplace(block, seen.size());
        if (isNew) second.insert(second.end(), block.begin(), block.end());
        first.push_back(found->second);
    }
    out << "constexpr std::uint16_t " << name << "Blocks[] = {\n";
    writeNumbers(out, first);
    out << "};\nconstexpr " << type << ' ' << name << "Values[] = {\n";
    writeNumbers(out, second);
    out << "};\n";
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) return 2;
    std::vector<icu::UnicodeString> self(limit);
    std::vector<icu::UnicodeString> folded(limit);
    for (UChar32 c = 0; c < limit; ++c) {
        if (!isScalar(c)) continue;
        if (c != '\n') self[c] = icu::UnicodeString(c);
        if (c != '\n') folded[c] = foldCharacter(c);
    }
    const auto toSimplified = transliterateEach("Hant-Hans", self);
    const auto forms = writtenForms(toSimplified, transliterateEach("Hans-Hant", self));
    folded = transliterateEach("Hant-Hans", folded);

    std::map<std::string, std::uint16_t> numbers;
    std::vector<std::string> texts{""}; // number 0: the character itself
    std::vector<std::uint16_t> folds(limit);
    for (UChar32 c = 0; c < limit; ++c) {
        if (!isScalar(c) || c == '\n' || folded[c] == icu::UnicodeString(c)) continue;
        std::string text;
        folded[c].toUTF8String(text);
        const auto [found, isNew] =
            numbers.try_emplace(text, static_cast<std::uint16_t>(texts.size()));
        if (isNew) texts.push_back(text);
        folds[c] = found->second;
    }

    std::ofstream out(argv[1]);
    out << "constexpr int blockBits = " << blockBits << ";\n";
    writeTwoStages(out, "fold", "std::uint16_t", folds);
    writeTwoStages(out, "form", "std::uint8_t", forms);
    out << "constexpr std::string_view foldTexts[] = {\n";
    for (const auto &text : texts) {
        out << '"';
        for (const unsigned char byte : text) {
            char escaped[8];
            std::snprintf(escaped, sizeof escaped, "\\%03o", byte);
            out << escaped;
        }
        out << "\",\n";
    }
    out << "};\nconstexpr std::string_view icuOfTables = \"" << U_ICU_VERSION << "\";\n";
    return out.flush() ? 0 : 1;
}
