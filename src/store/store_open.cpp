// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_folder.h"
#include "store/migrations.h"
#include "store/store_impl.h"

#include <sqlite3.h>

#include <array>
#include <chrono>
#include <fstream>
#include <thread>

namespace policy {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view magic{"SQLite format 3", 16}; // with its final NUL
constexpr std::size_t versionAt = 60;                    // user_version, big endian

fs::path beside(const fs::path &file, const char *suffix)
{
    fs::path path = file;
    path += suffix;
    return path;
}

bool hasContent(const fs::path &file)
{
    std::error_code missing;
    return fs::file_size(file, missing) > 0 && !missing;
}

[[noreturn]] void refuse(const fs::path &file, const std::string &why)
{
    throw Error("Cannot open the library " + file.string() + ": " + why);
}

/// Looks at a library's first bytes without SQLite, which might change the file (a checkpoint)
/// before it is known whether this program may.
void inspect(const fs::path &file)
{
    std::error_code failed;
    if (!fs::exists(file, failed)) return;
    if (fs::is_directory(file, failed)) refuse(file, "it is a folder. Choose another folder.");
    std::ifstream in(file, std::ios::binary);
    if (!in) refuse(file, "it cannot be read. Check its permissions.");
    std::array<char, 100> head{};
    in.read(head.data(), head.size());
    const auto size = static_cast<std::size_t>(in.gcount());
    if (size == 0) return; // new
    if (std::string_view(head.data(), std::min(size, magic.size())) != magic.substr(0, size))
        refuse(file, "it is not a library of this program (no SQLite database). The file was not "
                     "touched; choose another folder.");
    if (size < head.size())
        refuse(file, "it has been cut short after " + std::to_string(size) +
                         " bytes. The file was not touched; put a copy in its place.");
    unsigned version = 0;
    for (std::size_t i = versionAt; i < versionAt + 4; ++i)
        version = version << 8U | static_cast<unsigned char>(head.at(i));
    if (version > libraryMigrations().size())
        refuse(file, "it was written by a newer version of this program (format " +
                         std::to_string(version) + ", this program knows up to " +
                         std::to_string(libraryMigrations().size()) +
                         "). Update the program; the file was not touched.");
}

/// Raises what SQLite has against the file now rather than at the first question.
void probe(Connection &connection)
{
    connection.number("SELECT count(*) FROM main.sqlite_schema", 0);
}

} // namespace

Store::Impl::Impl(const StoreFolders &folders, std::shared_ptr<const Analyser> analyser)
    : folders_(folders), knowledge_(dataFolder(), additionsFolder(), analyser),
      wholeKnowledge_(analyser != nullptr)
{
}

fs::path Store::Impl::libraryFile() const
{
    return folders_.library / "library.sqlite";
}

void Store::Impl::open(const Progress &progress, std::stop_token stop)
{
    guarded("open the library " + libraryFile().string(), [&] {
        openConnection();
        if (writable_) fill();
        if (inStep()) return noteFiles();
        try {
            reconcile(progress, stop);
        } catch (const SQLite::Exception &failure) {
            if (!isUnwritable(failure)) throw;
            // A full disk must not keep anybody from reading what the library holds.
            openConnection(IndexPlace::Temporary);
            reconcile(progress, stop);
        }
    });
}

/// Opens library.sqlite for writing if that can be, else for reading.
void Store::Impl::openLibrary()
{
    const fs::path file = libraryFile();
    std::error_code failed;
    if (!fs::exists(file, failed)) fs::create_directories(folders_.library, failed);
    inspect(file);
    const bool there = hasContent(file);
    try {
        connection_ = std::make_unique<Connection>(file, Access::ReadWrite);
        writable_ = sqlite3_db_readonly(connection_->handle(), "main") == 0;
        probe(*connection_);
    } catch (const SQLite::Exception &failure) {
        if (isDamage(failure))
            refuse(file, std::string("it is damaged (") + failure.what() +
                             "). It was left as it is; put a copy in its place.");
        if (!isDenied(failure)) throw;
        if (!there)
            refuse(file, "there is none, and none can be made in this folder. Choose a folder that "
                         "can be written.");
        writable_ = false;
    }
    if (writable_) return;
    connection_.reset();
    // Nobody can change a file in a folder that cannot be written, and without the -shm file that
    // cannot be made there, SQLite reads it only when told so.
    const bool unfinished = hasContent(beside(file, "-wal"));
    try {
        connection_ = std::make_unique<Connection>(file, Access::ReadOnly);
        probe(*connection_);
    } catch (const SQLite::Exception &failure) {
        if (unfinished)
            refuse(file, "the folder cannot be written and holds changes that were not finished "
                         "(library.sqlite-wal). Copy the folder to a place that can be written, "
                         "and open it there.");
        connection_ = std::make_unique<Connection>(file, Access::Immutable);
        probe(*connection_);
    }
    if (!isCurrent(*connection_, file))
        refuse(file, "it is of an older format and cannot be changed in a folder that cannot be "
                     "written. Copy the folder to a place that can be written.");
}

void Store::Impl::closeConnection()
{
    search_.reset();
    writer_.reset();
    tokenizer_.reset();
    connection_.reset();
    facets_.reset();
}

/// SQLite does not wait for its lock where a file's journal is set up: when two programs make a
/// library at once, one of them has to try again.
void Store::Impl::openConnection(IndexPlace place)
{
    constexpr int patience = 200;
    constexpr std::chrono::milliseconds breath{25};
    for (int i = 1;; ++i) {
        try {
            return openOnce(place);
        } catch (const SQLite::Exception &failure) {
            if (!isBusy(failure) || i == patience) throw;
        }
        closeConnection();
        std::this_thread::sleep_for(breath);
    }
}

void Store::Impl::openOnce(IndexPlace place)
{
    closeConnection();
    openLibrary();
    if (writable_) {
        // Refuses what is not ours before the first change.
        const bool current = isCurrent(*connection_, libraryFile());
        connection_->database().exec(
            "PRAGMA main.journal_mode = WAL; PRAGMA main.journal_size_limit = 0");
        connection_->database().exec("PRAGMA foreign_keys = ON");
        if (!current) migrate(*connection_, libraryFile());
    }
    tokenizer_ = std::make_unique<Tokenizer>(connection_->handle(), knowledge_.textData());
    if (place == IndexPlace::Folder)
        attachIndex(*connection_, folders_.index);
    else
        attachTemporaryIndex(*connection_);
}

/// Whether the index was made from this library as it is now, by what the program knows now.
bool Store::Impl::inStep()
{
    const Snapshot snapshot(*connection_);
    const IndexStamp stamp = readStamp(*connection_);
    if (stamp.library != library().uuid() || stamp.revision != library().revision()) return false;
    if (!wholeKnowledge_ && stamp.files == knowledge_.filesStamp()) return true;
    return stamp.fingerprint == knowledge_.fingerprint();
}

/// The data files have moved or been touched, but say the same: next time one look at them will do.
void Store::Impl::noteFiles()
{
    const std::string files = knowledge_.filesStamp();
    if (readStamp(*connection_).files == files) return;
    if (sqlite3_db_readonly(connection_->handle(), "derived") != 0) return;
    try {
        connection_->run("UPDATE derived.meta SET value = ? WHERE name = 'files'", files);
    } catch (const SQLite::Exception &) {
        // Nothing but time is lost, and the next program to open the library tries again.
    }
}

void Store::Impl::needWriting(std::string_view doing) const
{
    if (!writable_)
        throw Error("Cannot " + std::string(doing) + ": the library " + libraryFile().string() +
                    " can only be read. Copy its folder to a place that can be written.");
}

void Store::Impl::needWholeKnowledge()
{
    wholeKnowledge_ = true;
}

void Store::Impl::mendIndex(std::stop_token stop)
{
    if (changing_)
        throw Error("Cannot read the index: it is damaged. It is mended at the next question; then "
                    "do this again.");
    if (connection_->text("PRAGMA main.quick_check(1)", "") != "ok")
        throw Error("Cannot read the library " + libraryFile().string() +
                    ": it is damaged. It was left as it is; put a copy in its place.");
    rebuild({}, stop);
}

} // namespace policy
