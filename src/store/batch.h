// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <SQLiteCpp/Transaction.h>

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>

namespace policy {

/// Writes many documents in few transactions: a commit waits for the disk, so one for each document
/// would be slow; one for all would keep other programs waiting and lose everything to a crash.
/// What is not committed when a batch ends is rolled back.
class Batch {
public:
    /// `last` runs at the end of every transaction, before it is committed.
    Batch(Connection &connection, std::function<void()> last)
        : connection_(connection), last_(std::move(last))
    {
    }

    void setLast(std::function<void()> last) { last_ = std::move(last); }

    /// Begins a transaction if none is open. It takes both files' write locks at once.
    void begin()
    {
        if (transaction_) return;
        transaction_.emplace(connection_.database(), SQLite::TransactionBehavior::IMMEDIATE);
        began_ = std::chrono::steady_clock::now();
        bytes_ = 0;
    }

    /// Says that a document is whole; commits when enough has come together. True if it did.
    bool add(std::size_t bytes)
    {
        bytes_ += bytes;
        if (bytes_ < enoughBytes && std::chrono::steady_clock::now() - began_ < longest)
            return false;
        commit();
        return true;
    }

    void commit()
    {
        if (!transaction_) return;
        last_();
        connection_.flush();
        transaction_->commit();
        transaction_.reset();
    }

    void rollBack() { transaction_.reset(); }

private:
    static constexpr std::size_t enoughBytes = 24U << 20U;
    static constexpr std::chrono::milliseconds longest{4000};

    Connection &connection_;
    std::function<void()> last_;
    std::optional<SQLite::Transaction> transaction_;
    std::chrono::steady_clock::time_point began_;
    std::size_t bytes_ = 0;
};

} // namespace policy
