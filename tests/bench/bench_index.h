// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/glossary.h"
#include "store/search.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace policy::bench {

/// Generated passages in a database of their own with one way of tokenizing. Rows are shaped as in
/// the program's index.
class BenchIndex {
public:
    struct Built {
        double tokenizing = 0; ///< MB/s, tokens alone (ours only)
        double writing = 0;    ///< MB/s, text to index in one thread
        double ratio = 0;      ///< index bytes to text bytes, beside the text itself
    };

    /// `tokenizer`: "policy", "trigram" or "unicode61".
    BenchIndex(std::filesystem::path file, std::string tokenizer,
               std::shared_ptr<const TextData> data, std::shared_ptr<const Glossary> glossary);
    ~BenchIndex();
    BenchIndex(const BenchIndex &) = delete;
    BenchIndex &operator=(const BenchIndex &) = delete;

    Built build(const std::vector<std::string> &passages);

    /// The first 50 with marks, as a person typing would see them; how many there were.
    std::size_t firstPage(const std::string &typed);
    /// Rowids of all that is found.
    std::vector<std::int64_t> findAll(const std::string &typed);

private:
    void createTables();
    void fillIndex(const std::vector<std::string> &passages);
    std::size_t stockPage(const std::string &typed, int limit,
                          const std::function<void(std::int64_t)> &take);
    [[nodiscard]] std::uintmax_t size();

    std::filesystem::path file_;
    std::string kind_;
    std::shared_ptr<const TextData> data_;
    Connection connection_;
    Tokenizer tokenizer_;
    std::optional<PassageSearch> search_;
};

} // namespace policy::bench
