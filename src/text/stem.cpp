// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/stem.h"

#include "model/error.h"
#include "text/data_file.h"

#include <libstemmer.h>

namespace policy {

namespace {

/// Words are few; a cache that grows beyond this is fed something other than English.
constexpr std::size_t mostCached = 200'000;

} // namespace

void EnglishVariants::addFile(const std::filesystem::path &file)
{
    for (const auto &[number, line] : readDataFile(file)) {
        const auto parts = splitTrimmed(line, " ");
        if (parts.size() != 2)
            failDataLine(file, number, "expected a spelling, a space and the standard spelling.");
        standard_[parts[0]] = parts[1];
    }
}

std::string_view EnglishVariants::standard(std::string_view word) const
{
    const auto found = standard_.find(std::string(word));
    return found == standard_.end() ? word : std::string_view(found->second);
}

std::string EnglishVariants::fingerprint() const
{
    std::uint64_t sum = 0; // the order in the map does not matter
    for (const auto &[from, to] : standard_)
        sum += hashOf(to, hashOf(from + " "));
    return hexOf(sum);
}

struct Stemmer::Snowball {
    sb_stemmer *english = sb_stemmer_new("english", "UTF_8");

    Snowball()
    {
        if (english == nullptr) throw Error("The stemmer library has no English.");
    }
    ~Snowball() { sb_stemmer_delete(english); }
    Snowball(const Snowball &) = delete;
    Snowball &operator=(const Snowball &) = delete;

    std::string stem(std::string_view word)
    {
        const auto *stemmed =
            sb_stemmer_stem(english, reinterpret_cast<const sb_symbol *>(word.data()),
                            static_cast<int>(word.size()));
        if (stemmed == nullptr) throw std::bad_alloc();
        return {reinterpret_cast<const char *>(stemmed),
                static_cast<std::size_t>(sb_stemmer_length(english))};
    }
};

Stemmer::Stemmer(const EnglishVariants &variants)
    : snowball_(std::make_unique<Snowball>()), variants_(&variants)
{
}
Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer &&) noexcept = default;
Stemmer &Stemmer::operator=(Stemmer &&) noexcept = default;

std::string_view Stemmer::stem(std::string_view word)
{
    const std::string key(word);
    if (const auto found = cache_.find(key); found != cache_.end()) return found->second;
    if (cache_.size() >= mostCached) cache_.clear();
    // A variant may be listed in its base form only: inflections are looked up by their stems.
    std::string stemmed = snowball_->stem(variants_->standard(word));
    const std::string_view standard = variants_->standard(stemmed);
    if (standard != stemmed) stemmed = snowball_->stem(standard);
    return cache_.emplace(key, std::move(stemmed)).first->second;
}

} // namespace policy
