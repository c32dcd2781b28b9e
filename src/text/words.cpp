// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "model/error.h"
#include "text/characters.h"
#include "text/data_file.h"
#include "text/utf8.h"

#include <algorithm>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

namespace policy {

namespace {

std::uint32_t startOf(std::u16string_view text, std::size_t at)
{
    return (static_cast<std::uint32_t>(text[at]) << 16) | text[at + 1];
}

bool isBmpHan(char32_t c)
{
    return isHan(c) && c < 0x10000;
}

} // namespace

void UserDictionary::add(std::string_view word, const Folding &folding)
{
    const std::string folded = folding.fold(word);
    std::u16string units;
    for (const auto c : utf8::CodePoints(folded)) {
        if (c.value == ' ') continue;
        if (!isBmpHan(c.value)) return;
        units += static_cast<char16_t>(c.value);
    }
    if (units.size() < 2) return;
    auto &ends = words_[startOf(units, 0)];
    const std::u16string end = units.substr(2);
    const auto longerFirst = [](const auto &a, const auto &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    };
    const auto place = std::lower_bound(ends.begin(), ends.end(), end, longerFirst);
    if (place != ends.end() && *place == end) return;
    ends.insert(place, end);
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char16_t unit : units)
        hash = (hash ^ unit) * 1099511628211ULL;
    hash_ += hash; // a sum: the order of the files does not matter
}

void UserDictionary::addFile(const std::filesystem::path &file, const Folding &folding)
{
    for (const auto &[number, line] : readDataFile(file)) {
        const auto isFit = [](utf8::CodePoint c) { return isHan(c.value) || c.value == ' '; };
        const utf8::CodePoints all(line);
        if (!std::all_of(all.begin(), all.end(), isFit) || utf8::length(line) < 2)
            failDataLine(file, number, "expected one Chinese word of two or more characters.");
        add(line, folding);
    }
}

std::size_t UserDictionary::longestAt(std::u16string_view text, std::size_t at) const
{
    if (at + 2 > text.size()) return 0;
    const auto found = words_.find(startOf(text, at));
    if (found == words_.end()) return 0;
    const std::u16string_view rest = text.substr(at + 2);
    for (const auto &end : found->second)
        if (rest.starts_with(end)) return end.size() + 2;
    return 0;
}

bool UserDictionary::contains(std::u16string_view word) const
{
    if (word.size() < 2) return false;
    const auto found = words_.find(startOf(word, 0));
    if (found == words_.end()) return false;
    return std::find(found->second.begin(), found->second.end(), word.substr(2)) !=
           found->second.end();
}

std::string UserDictionary::fingerprint() const
{
    return hexOf(hash_);
}

struct WordBreaker::Iterator {
    std::unique_ptr<icu::BreakIterator> icu;
    icu::UnicodeString text;
};

WordBreaker::WordBreaker(const Folding &folding, const UserDictionary &dictionary)
    : iterator_(std::make_unique<Iterator>()), folding_(&folding), dictionary_(&dictionary)
{
    UErrorCode status = U_ZERO_ERROR;
    iterator_->icu.reset(icu::BreakIterator::createWordInstance(icu::Locale::getChinese(), status));
    if (U_FAILURE(status))
        throw Error(std::string("ICU cannot break Chinese text into words: ") +
                    u_errorName(status));
}
WordBreaker::~WordBreaker() = default;
WordBreaker::WordBreaker(WordBreaker &&) noexcept = default;
WordBreaker &WordBreaker::operator=(WordBreaker &&) noexcept = default;

std::vector<bool> WordBreaker::boundaries(std::u16string_view folded)
{
    std::vector<bool> found(folded.size() + 1);
    iterator_->text.setTo(false, folded.data(), static_cast<int32_t>(folded.size()));
    iterator_->icu->setText(iterator_->text);
    for (int32_t at = iterator_->icu->first(); at != icu::BreakIterator::DONE;
         at = iterator_->icu->next())
        found[static_cast<std::size_t>(at)] = true;

    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t length = dictionary_->longestAt(folded, at);
        const bool counts = length > 2 || (length == 2 && found[at] && found[at + 2]);
        if (!counts) {
            ++at;
            continue;
        }
        found[at] = true;
        for (std::size_t inside = 1; inside < length; ++inside)
            found[at + inside] = false;
        at += length;
        found[at] = true;
    }
    return found;
}

std::vector<Span> WordBreaker::words(std::string_view text)
{
    const Folded folded = folding_->foldWithOrigins(text);
    // What is broken: the folded text without the spaces inside Han runs, and where each unit of it
    // stands in the folded text.
    std::u16string units;
    std::vector<std::size_t> places;
    const auto codePoints = utf8::CodePoints(folded.text);
    char32_t before = 0;
    for (auto at = codePoints.begin(); at != codePoints.end(); ++at) {
        const utf8::CodePoint c = *at;
        if (isSpace(c.value) && isHan(before) && c.end() < folded.text.size() &&
            isHan(utf8::decode(folded.text, c.end()).value))
            continue;
        before = c.value;
        if (c.value >= 0x10000) {
            units += static_cast<char16_t>(0xD7C0 + (c.value >> 10));
            places.push_back(c.offset);
            units += static_cast<char16_t>(0xDC00 + (c.value & 0x3FF));
        } else {
            units += static_cast<char16_t>(c.value);
        }
        places.push_back(c.offset);
    }
    places.push_back(folded.text.size());

    const std::vector<bool> ends = boundaries(units);
    std::vector<Span> words;
    for (std::size_t begin = 0; begin < units.size();) {
        std::size_t end = begin + 1;
        while (!ends[end])
            ++end;
        const char32_t first = utf8::decode(folded.text, places[begin]).value;
        if (isHan(first) || isDigit(first) || isCjk(first) || isOtherLetter(first)) {
            const utf8::CodePoint last = utf8::decode(folded.text, places[end - 1]);
            words.push_back(folded.original({places[begin], last.end()}));
        }
        begin = end;
    }
    return words;
}

} // namespace policy
