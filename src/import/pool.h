// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/keeping.h"
#include "model/source.h"
#include "text/tokens.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace policy {

class Analyser;

/// One file to read and take apart.
struct ImportJob {
    std::filesystem::path file;          ///< read by the pool, unless `bytes` are given
    std::optional<std::string> bytes;    ///< of a source that is at hand already
    std::string name;                    ///< file name, for messages
    CatalogueEntry stated;               ///< what is known of it; its id is the document's
    std::vector<Correction> corrections; ///< a person's
    std::size_t cost = 0;                ///< about how many bytes it is
};

/// What came of it.
struct ImportResult {
    std::string bytes;
    std::string sha256;
    Source source; ///< without its text, which nobody needs any more
    Document document;
    std::vector<Correction> corrections; ///< that were to be applied
    std::vector<std::int64_t> lost;      ///< numbers of those that could not be
    std::vector<TokenList> tokens;       ///< one for each passage
    bool known = false;                  ///< the library has these bytes: nothing else was done
    std::string failure;                 ///< why there is nothing, one sentence; "" for success
};

/// The only threads of the core: they read, structure, tag and cut into tokens, all pure functions,
/// while the thread that owns the store writes. Results come in the order in which the jobs were
/// given, so that ids do not depend on which thread was quicker. Jobs in hand are bounded by their
/// bytes, and with them the memory.
class ImportPool {
public:
    /// `known`: SHA-256 of sources that need not be analysed.
    ImportPool(std::shared_ptr<const Analyser> analyser, std::shared_ptr<const TextData> textData,
               std::set<std::string> known);
    /// Jobs not begun are dropped; those in hand are waited for.
    ~ImportPool();
    ImportPool(const ImportPool &) = delete;
    ImportPool &operator=(const ImportPool &) = delete;

    /// Whether a job of that cost may be given now. Always when none is in hand.
    [[nodiscard]] bool hasRoom(std::size_t cost) const;
    [[nodiscard]] bool idle() const { return given_ == taken_; }
    void give(ImportJob job);
    /// Waits for the result of the oldest job. Only when not idle.
    ImportResult take();

private:
    void work();
    [[nodiscard]] ImportResult run(ImportJob job, TokenMaker &tokens) const;

    const std::shared_ptr<const Analyser> analyser_;
    const std::shared_ptr<const TextData> textData_;
    const std::set<std::string> known_;

    mutable std::mutex mutex_; ///< guards what follows
    std::condition_variable jobGiven_;
    std::condition_variable resultMade_;
    std::deque<std::pair<std::uint64_t, ImportJob>> jobs_;
    std::map<std::uint64_t, ImportResult> results_;
    bool ending_ = false;

    std::uint64_t given_ = 0; ///< these three: only the owner's thread
    std::uint64_t taken_ = 0;
    std::deque<std::size_t> costs_; ///< of jobs in hand, oldest first

    std::vector<std::jthread> threads_; ///< last: they use all of the above
};

} // namespace policy
