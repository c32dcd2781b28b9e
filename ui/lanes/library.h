// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codings/taking.h"
#include "lanes/lane.h"
#include "model/vocabulary.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace policy::ui {

/// The window's side of the library: one lane reads, another writes, both on the same files.
class Library : public QObject {
    Q_OBJECT
public:
    explicit Library(StoreFolders folders, QObject *parent = nullptr);
    ~Library() override;

    /// Opens the library in the reader lane: opening() while it is made or rebuilt, then opened()
    /// or openFailed(). May be called again after a failure.
    void open();
    [[nodiscard]] bool isOpen() const { return open_; }
    [[nodiscard]] const StoreFolders &folders() const { return folders_; }
    [[nodiscard]] const Vocabulary &regions() const { return regions_; }
    [[nodiscard]] const Vocabulary &sectors() const { return sectors_; }
    [[nodiscard]] const std::vector<DocumentSummary> &documents() const { return documents_; }
    [[nodiscard]] Lane &reader() { return *reader_; }

    void import(const QStringList &paths);
    void cancelImport();
    [[nodiscard]] bool isImporting() const { return importing_; }
    // These, too, are changes with a name; without one they have a plain one.
    void remove(const std::string &document, const QString &name = {});
    void restore(const std::string &document, const QString &name = {});
    void setCatalogue(const CatalogueEntry &entry, const QString &name = {});
    /// Does `work` as one change that undo() takes back, then `done` in the window. `name` is what
    /// the person calls it ("refuse region 印尼"). One that fails changes nothing.
    void change(const QString &name, std::function<void(Store &)> work,
                std::function<void()> done = {});
    void undo();
    void redo();
    /// Names of the changes that undo() and redo() would go back and forth over, latest last.
    [[nodiscard]] const History &history() const { return history_; }
    void check();
    /// Takes the codings of a REFI-QDA file into the library; codingsTaken() follows.
    void takeCodings(const QString &path);
    /// Looks whether another program has changed the library, and reads it again if so.
    void lookForChanges();

Q_SIGNALS:
    void opening(int done, int total, const QString &what);
    void opened();
    void openFailed(const QString &sentence);
    /// The documents are others now; every answer given before is out of date.
    void changed();
    /// What a person keeps is other now: collections, searches, notes, highlights.
    void keptChanged();
    /// history() is other now: also when another program has changed the library.
    void historyChanged();
    /// A change has been done, taken back, done again; history() says what is left.
    void done(const QString &name);
    /// A change would have changed nothing.
    void unchanged();
    void undone(const QString &name);
    void redone(const QString &name);
    void removed(const QString &document);
    void restored(const QString &document);
    void importStarted();
    void importing(int done, int total, const QString &what);
    void imported(const policy::ImportReport &report);
    void checked(const policy::CheckReport &report);
    void codingsTaken(const policy::CodingsReport &report);
    void failed(const QString &sentence);

private:
    struct Holdings {
        std::vector<DocumentSummary> documents;
        std::int64_t version = 0;
        std::int64_t kept = 0;
        History history;
        Vocabulary regions;
        Vocabulary sectors;
    };
    using Report = void (Library::*)(int, int, const QString &);

    Progress progressTo(Report report);
    static Holdings holdings(Store &store, const std::stop_token &stop);
    void take(Holdings found);
    void take(History history);
    void readAgain();
    void compareVersions();
    Lane &writingLane(std::unique_ptr<Lane> &lane);
    /// A change goes to the keeping lane, so that it need not wait for an import.
    void keep(std::function<QString(Store &)> work, std::function<void(const QString &)> done);
    template <class Do> void write(Do work, std::function<void()> done, Lane::Fail fail = {});

    StoreFolders folders_;
    bool open_ = false;
    Vocabulary regions_;
    Vocabulary sectors_;
    std::vector<DocumentSummary> documents_;
    std::int64_t version_ = 0;
    std::int64_t keptVersion_ = 0;
    History history_;
    bool importing_ = false;
    std::stop_source importStop_;
    std::unique_ptr<Lane> reader_;
    std::unique_ptr<Lane> writer_; ///< imports and checks; made when first needed
    std::unique_ptr<Lane> keeper_; ///< what a person changes and can undo; made when first needed
};

} // namespace policy::ui
