// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pool.h"

#include "analysis/analyser.h"
#include "import/source_reader.h"
#include "model/error.h"

#include <algorithm>
#include <numeric>

namespace policy {

namespace {

/// Bytes of sources in hand at once. A source takes some fifteen times its size on its way: its
/// bytes, text, passages, recommendations and, most of all, tokens.
constexpr std::size_t bytesInHand = 6U << 20U;
constexpr std::size_t jobsInHand = 64;

} // namespace

ImportPool::ImportPool(std::shared_ptr<const Analyser> analyser,
                       std::shared_ptr<const TextData> textData, std::set<std::string> known)
    : analyser_(std::move(analyser)), textData_(std::move(textData)), known_(std::move(known))
{
    const unsigned count = std::max(1U, std::thread::hardware_concurrency());
    for (unsigned i = 0; i < count; ++i)
        threads_.emplace_back([this] { work(); });
}

ImportPool::~ImportPool()
{
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
        jobs_.clear();
    }
    jobGiven_.notify_all();
}

bool ImportPool::hasRoom(std::size_t cost) const
{
    const std::size_t inHand = std::accumulate(costs_.begin(), costs_.end(), std::size_t{0});
    return costs_.empty() || (costs_.size() < jobsInHand && inHand + cost <= bytesInHand);
}

void ImportPool::give(ImportJob job)
{
    costs_.push_back(job.cost);
    {
        const std::lock_guard lock(mutex_);
        jobs_.emplace_back(given_++, std::move(job));
    }
    jobGiven_.notify_one();
}

ImportResult ImportPool::take()
{
    std::unique_lock lock(mutex_);
    resultMade_.wait(lock, [this] { return results_.contains(taken_); });
    ImportResult result = std::move(results_.extract(taken_).mapped());
    ++taken_;
    costs_.pop_front();
    return result;
}

void ImportPool::work()
{
    TokenMaker tokens(textData_);
    for (;;) {
        std::pair<std::uint64_t, ImportJob> job;
        {
            std::unique_lock lock(mutex_);
            jobGiven_.wait(lock, [this] { return ending_ || !jobs_.empty(); });
            if (ending_) return;
            job = std::move(jobs_.front());
            jobs_.pop_front();
        }
        ImportResult result = run(std::move(job.second), tokens);
        {
            const std::lock_guard lock(mutex_);
            results_.emplace(job.first, std::move(result));
        }
        resultMade_.notify_one();
    }
}

/// A bad file must not end the import of the others: whatever goes wrong becomes its result.
ImportResult ImportPool::run(ImportJob job, TokenMaker &tokens) const
{
    ImportResult result;
    try {
        result.bytes = job.bytes ? std::move(*job.bytes) : readBytes(job.file);
        result.sha256 = sha256Of(result.bytes);
        if (known_.contains(result.sha256)) {
            result.known = true;
            return result;
        }
        result.source = readSource(result.bytes, job.name, job.stated);
        Corrected corrected = analyser_->analyse(result.source, job.corrections);
        result.document = std::move(corrected.document);
        result.lost = std::move(corrected.lost);
        result.corrections = std::move(job.corrections);
        result.source.text = {};
        result.tokens.resize(result.document.passages.size());
        for (std::size_t i = 0; i < result.tokens.size(); ++i)
            tokens.make(result.document.passages[i].text, result.tokens[i]);
    } catch (const Error &failure) {
        result.failure = failure.what();
    } catch (const std::bad_alloc &) {
        result.failure = "Cannot import " + job.name + ": there is not enough memory for it.";
    } catch (const std::exception &failure) {
        result.failure = "Cannot import " + job.name + ": " + failure.what() + ".";
    }
    return result;
}

} // namespace policy
