// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokens.h"

#include <memory>
#include <string_view>

struct sqlite3;

namespace policy {

/// The FTS5 tokenizer "policy" of one connection.
///
/// Every connection registers it before it touches passage_fts, also for reading and for
/// integrity-check. The text data must be that of the index (its fingerprint is a part of the
/// index's version), or what was indexed cannot be found or taken out again.
///
/// An import makes tokens on its pool: each pool thread keeps a TokenMaker and calls
/// make(passage.text, list); the writer calls handOver(passage.text, list) right before it inserts
/// that passage into passage_fts. Without that the tokenizer makes them itself, on insertion.
class Tokenizer {
public:
    /// Registers the tokenizer and the function policy_places() that PassageSearch asks for.
    /// Throws Error when the SQLite library has no FTS5.
    Tokenizer(sqlite3 *connection, std::shared_ptr<const TextData> data);
    ~Tokenizer();
    Tokenizer(Tokenizer &&) noexcept;
    Tokenizer &operator=(Tokenizer &&) noexcept;

    /// Tokens for the next insertion of exactly this text; both must live until it is done.
    void handOver(std::string_view text, const TokenList &tokens);

    struct State;

private:
    std::shared_ptr<State> state_; ///< SQLite holds it too, for as long as the connection lives
};

} // namespace policy
