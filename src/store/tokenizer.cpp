// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokenizer.h"

#include "model/error.h"

#include <sqlite3.h>

#include <cstring>
#include <optional>
#include <utility>

namespace policy {

struct Tokenizer::State {
    TokenMaker maker;
    TokenList own;
    std::vector<TokenPlace> places;
    std::string_view handedText;
    const TokenList *handed = nullptr;

    explicit State(std::shared_ptr<const TextData> data) : maker(std::move(data)) {}
};

namespace {

using State = Tokenizer::State;
using Shared = std::shared_ptr<State>;
using Emit = int (*)(void *, int, const char *, int, int, int);

/// Exceptions must not cross SQLite's C frames.
template <typename Work> int guarded(Work work)
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        return SQLITE_NOMEM;
    } catch (...) {
        return SQLITE_ERROR;
    }
}

int emitList(const TokenList &list, void *context, Emit emit)
{
    const char *text = list.text.data();
    for (const auto &token : list.tokens) {
        const int length = static_cast<int>(token.length);
        const int status = emit(context, token.colocated ? FTS5_TOKEN_COLOCATED : 0, text, length,
                                static_cast<int>(token.begin), static_cast<int>(token.end));
        if (status != SQLITE_OK) return status;
        text += length;
    }
    return SQLITE_OK;
}

/// A phrase of a search: its first byte is the Fit (see FtsExpression); without one, Loose.
int emitQuestion(State &state, std::string_view phrase, void *context, Emit emit)
{
    Fit fit = Fit::Loose;
    if (!phrase.empty() && phrase[0] >= static_cast<char>(Fit::Aligned) &&
        phrase[0] <= static_cast<char>(Fit::Prefix)) {
        fit = static_cast<Fit>(phrase[0]);
        phrase.remove_prefix(1);
    }
    for (const TokenChoice &choice : state.maker.ask(phrase, fit)) {
        int flags = 0;
        for (const std::string &token : choice) {
            const int status =
                emit(context, flags, token.data(), static_cast<int>(token.size()), 0, 0);
            if (status != SQLITE_OK) return status;
            flags = FTS5_TOKEN_COLOCATED;
        }
    }
    return SQLITE_OK;
}

/// FTS5 asks for places in a text (snippet, highlight): word boundaries do not matter.
int emitPlaces(State &state, std::string_view text, void *context, Emit emit)
{
    state.maker.places(text, state.places);
    for (const TokenPlace &place : state.places) {
        const int status =
            emit(context, 0, "", 0, static_cast<int>(place.begin), static_cast<int>(place.end));
        if (status != SQLITE_OK) return status;
    }
    return SQLITE_OK;
}

int create(void *context, const char **, int, Fts5Tokenizer **out)
{
    *out = static_cast<Fts5Tokenizer *>(context);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *bytes, int size,
             Emit emit)
{
    State &state = **reinterpret_cast<Shared *>(tokenizer);
    const std::string_view text(bytes, bytes == nullptr ? 0 : static_cast<std::size_t>(size));
    return guarded([&] {
        if (flags & FTS5_TOKENIZE_QUERY) return emitQuestion(state, text, context, emit);
        if (flags & FTS5_TOKENIZE_AUX) return emitPlaces(state, text, context, emit);
        if (state.handed != nullptr && state.handedText == text)
            return emitList(*std::exchange(state.handed, nullptr), context, emit);
        state.maker.make(text, state.own);
        return emitList(state.own, context, emit);
    });
}

/// policy_places(passage_fts): where the row matches, as 32-bit numbers: phrase, position, phrase,
/// position …
void placesOfRow(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int,
                 sqlite3_value **)
{
    int count = 0;
    int status = api->xInstCount(fts, &count);
    std::vector<std::uint32_t> numbers;
    for (int i = 0; i < count && status == SQLITE_OK; ++i) {
        int phrase = 0;
        int column = 0;
        int position = 0;
        status = api->xInst(fts, i, &phrase, &column, &position);
        numbers.push_back(static_cast<std::uint32_t>(phrase));
        numbers.push_back(static_cast<std::uint32_t>(position));
    }
    if (status != SQLITE_OK)
        sqlite3_result_error_code(context, status);
    else
        sqlite3_result_blob(context, numbers.data(),
                            static_cast<int>(numbers.size() * sizeof(std::uint32_t)),
                            SQLITE_TRANSIENT);
}

fts5_api *apiOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

void release(void *shared)
{
    delete static_cast<Shared *>(shared);
}

} // namespace

Tokenizer::Tokenizer(sqlite3 *connection, std::shared_ptr<const TextData> data)
    : state_(std::make_shared<State>(std::move(data)))
{
    fts5_api *api = apiOf(connection);
    if (api == nullptr)
        throw Error("Cannot search: this SQLite library was built without full-text search (FTS5). "
                    "Install the distribution's own SQLite.");
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    int status = api->xCreateTokenizer(api, "policy", new Shared(state_), &tokenizer, release);
    if (status == SQLITE_OK)
        status = api->xCreateFunction(api, "policy_places", nullptr, placesOfRow, nullptr);
    if (status != SQLITE_OK)
        throw Error(std::string("Cannot prepare the search: ") + sqlite3_errstr(status));
}

Tokenizer::~Tokenizer() = default;
Tokenizer::Tokenizer(Tokenizer &&) noexcept = default;
Tokenizer &Tokenizer::operator=(Tokenizer &&) noexcept = default;

void Tokenizer::handOver(std::string_view text, const TokenList &tokens)
{
    state_->handedText = text;
    state_->handed = &tokens;
}

} // namespace policy
