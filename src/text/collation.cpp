// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/collation.h"

#include "model/error.h"

#include <unicode/coll.h>

#include <vector>

namespace policy {

namespace {

const char *localeOf(Collation collation)
{
    switch (collation) {
    case Collation::Stroke: return "zh-u-co-stroke";
    case Collation::Pinyin: return "zh-u-co-pinyin";
    case Collation::English: break;
    }
    return "en";
}

} // namespace

struct SortKeys::Collator {
    std::unique_ptr<icu::Collator> icu;
};

SortKeys::SortKeys(Collation collation) : collator_(std::make_unique<Collator>())
{
    UErrorCode status = U_ZERO_ERROR;
    const auto locale = icu::Locale::forLanguageTag(localeOf(collation), status);
    collator_->icu.reset(icu::Collator::createInstance(locale, status));
    if (U_SUCCESS(status)) collator_->icu->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    if (U_FAILURE(status))
        throw Error(std::string("ICU cannot sort by ") + localeOf(collation) + ": " +
                    u_errorName(status));
}
SortKeys::~SortKeys() = default;
SortKeys::SortKeys(SortKeys &&) noexcept = default;
SortKeys &SortKeys::operator=(SortKeys &&) noexcept = default;

std::string SortKeys::key(std::string_view text) const
{
    const auto unicode = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    std::vector<std::uint8_t> key(32 + text.size() * 2);
    const auto room = [&key] { return static_cast<int32_t>(key.size()); };
    const int32_t size = collator_->icu->getSortKey(unicode, key.data(), room());
    if (size > room()) {
        key.resize(static_cast<std::size_t>(size));
        collator_->icu->getSortKey(unicode, key.data(), room());
    }
    return {key.begin(), key.begin() + (size > 0 ? size - 1 : 0)}; // without the closing zero
}

} // namespace policy
