// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_impl.h"

#include "import/source_reader.h"

namespace policy {

namespace {

/// The first few complaints of a PRAGMA integrity_check; none when all is well.
std::vector<std::string> complaints(Connection &connection, const std::string &pragma)
{
    std::vector<std::string> found;
    SQLite::Statement row(connection.database(), pragma);
    while (row.executeStep())
        if (std::string line = row.getColumn(0).getString(); line != "ok")
            found.push_back(std::move(line));
    return found;
}

} // namespace

CheckReport Store::Impl::check(const Progress &progress, std::stop_token stop)
{
    return guarded("check the library", [&] {
        CheckReport report;
        const auto say = [&](std::string sentence) {
            report.findings.push_back(std::move(sentence));
        };
        checkLibrary(report, stop);
        needWholeKnowledge(); // the index is compared with what its texts give now
        std::string why = indexDamage(stop);
        if (why.empty() && !inStep()) why = "it does not match the library";
        if (why.empty()) {
            say("The index is sound and matches the library.");
            return report;
        }
        say("The index was not sound: " + why + ".");
        rebuild(progress, stop);
        why = indexDamage(stop);
        report.sound = report.sound && why.empty();
        say(why.empty() ? "It has been rebuilt from the library; nothing was lost."
                        : "Rebuilding it did not help: " + why + ".");
        return report;
    });
}

void Store::Impl::checkLibrary(CheckReport &report, std::stop_token stop)
{
    const StopGuard guard(*connection_, stop);
    const std::size_t before = report.findings.size();
    for (const std::string &line : complaints(*connection_, "PRAGMA main.integrity_check(5)"))
        report.findings.push_back("The library is damaged: " + line + ".");
    std::int64_t count = 0;
    if (report.findings.size() == before) {
        for (const Holding &one : library().holdings()) {
            if (stop.stop_requested()) throw Cancelled();
            ++count;
            if (sha256Of(library().bytes(one.id)) != one.sha256)
                report.findings.push_back("The source of \"" + one.key +
                                          "\" is not what was imported: its SHA-256 differs.");
        }
    }
    report.sound = report.findings.size() == before;
    if (report.sound)
        report.findings.push_back("The library is sound; it holds " + std::to_string(count) +
                                  (count == 1 ? " document." : " documents."));
    else
        report.findings.push_back("It was left as it is. Put a copy in its place if you have one.");
}

std::string Store::Impl::indexDamage(std::stop_token stop)
{
    const StopGuard guard(*connection_, stop);
    try {
        const auto found = complaints(*connection_, "PRAGMA derived.integrity_check(1)");
        if (!found.empty()) return found.front();
        // Compares every word with the passages' texts.
        connection_->run("INSERT INTO derived.passage_fts(passage_fts, rank) "
                         "VALUES ('integrity-check', 1)");
        const Snapshot snapshot(*connection_);
        IndexReader reader(*connection_);
        for (const DocumentRow &row : reader.documents()) {
            if (stop.stop_requested()) throw Cancelled();
            static_cast<void>(IndexReader(*connection_).document(row));
        }
    } catch (const SQLite::Exception &failure) {
        if (isDamage(failure)) return failure.what();
        throw;
    } catch (const Unpacker::Damaged &) {
        return "a row of it cannot be read";
    }
    return "";
}

} // namespace policy
