// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language.h"

#include <memory>
#include <string>
#include <string_view>

namespace policy {

/// Ways to order names and titles for a reader.
enum class Collation { Stroke, Pinyin, English };

/// How readers of a language expect Chinese and Latin names in order: by stroke in Traditional
/// Chinese, by pinyin in Simplified, else as in English.
constexpr Collation collationOf(Language reader)
{
    switch (reader) {
    case Language::TraditionalChinese: return Collation::Stroke;
    case Language::SimplifiedChinese: return Collation::Pinyin;
    case Language::English:
    case Language::Unknown: break;
    }
    return Collation::English;
}

/// Makes keys that, compared as bytes, give an order. Numbers in text count as numbers. Holds an
/// ICU collator: one for each thread, costly enough to keep.
class SortKeys {
public:
    explicit SortKeys(Collation collation);
    ~SortKeys();
    SortKeys(SortKeys &&) noexcept;
    SortKeys &operator=(SortKeys &&) noexcept;

    [[nodiscard]] std::string key(std::string_view text) const;

private:
    struct Collator;
    std::unique_ptr<Collator> collator_;
};

} // namespace policy
