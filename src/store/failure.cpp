// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/failure.h"

#include <sqlite3.h>

namespace policy {

namespace {

/// Primary result code; SQLite keeps the detail in the bits above.
int primary(const SQLite::Exception &failure)
{
    return failure.getErrorCode() & 0xFF;
}

} // namespace

bool isDamage(const SQLite::Exception &failure)
{
    return primary(failure) == SQLITE_CORRUPT || primary(failure) == SQLITE_NOTADB;
}

bool isDenied(const SQLite::Exception &failure)
{
    const int code = primary(failure);
    return code == SQLITE_CANTOPEN || code == SQLITE_READONLY || code == SQLITE_PERM ||
           code == SQLITE_AUTH;
}

bool isUnwritable(const SQLite::Exception &failure)
{
    return primary(failure) == SQLITE_FULL || primary(failure) == SQLITE_IOERR;
}

bool isBusy(const SQLite::Exception &failure)
{
    return primary(failure) == SQLITE_BUSY || primary(failure) == SQLITE_LOCKED;
}

std::string sentenceFor(const SQLite::Exception &failure)
{
    const std::string why = failure.what();
    switch (primary(failure)) {
    case SQLITE_INTERRUPT: throw Cancelled();
    case SQLITE_FULL:
        return "the disk is full. Free some space and try again; what was there before is "
               "unharmed.";
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return "another program is writing to this library. Try again in a moment.";
    case SQLITE_READONLY: return "the library can only be read here (" + why + ").";
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return "the file cannot be opened (" + why +
               "). Check that the folder exists and may be read and written.";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return "the file is damaged (" + why + "). Run \"policy-explorer-cli check\".";
    case SQLITE_NOMEM: return "there is not enough memory.";
    case SQLITE_IOERR:
        return "reading or writing the disk failed (" + why +
               "). Check that it is not full and free of errors; what was there before is "
               "unharmed.";
    case SQLITE_ERROR:
        if (why.find("no such tokenizer") != std::string::npos)
            return "the program's tokenizer was not registered on this connection; this is a "
                   "mistake in the program.";
        break;
    default: break;
    }
    return why + ".";
}

} // namespace policy
