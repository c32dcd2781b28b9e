// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// Opens the library in the reader lane: opening() while it is made or rebuilt, then opened() or
    /// openFailed(). May be called again after a failure.
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
    void remove(const std::string &document);
    void restore(const std::string &document);
    void setCatalogue(const CatalogueEntry &entry);
    void check();
    /// Looks whether another program has changed the library, and reads it again if so.
    void lookForChanges();

Q_SIGNALS:
    void opening(int done, int total, const QString &what);
    void opened();
    void openFailed(const QString &sentence);
    /// The documents are others now; every answer given before is out of date.
    void changed();
    void removed(const QString &document);
    void restored(const QString &document);
    void importStarted();
    void importing(int done, int total, const QString &what);
    void imported(const policy::ImportReport &report);
    void checked(const policy::CheckReport &report);
    void failed(const QString &sentence);

private:
    struct Holdings {
        std::vector<DocumentSummary> documents;
        std::int64_t version = 0;
        Vocabulary regions;
        Vocabulary sectors;
    };
    using Report = void (Library::*)(int, int, const QString &);

    Progress progressTo(Report report);
    static Holdings holdings(Store &store, const std::stop_token &stop);
    void take(Holdings found);
    void readAgain();
    template <class Do> void write(Do work, std::function<void()> done, Lane::Fail fail = {});

    StoreFolders folders_;
    bool open_ = false;
    Vocabulary regions_;
    Vocabulary sectors_;
    std::vector<DocumentSummary> documents_;
    std::int64_t version_ = 0;
    bool importing_ = false;
    std::stop_source importStop_;
    std::unique_ptr<Lane> reader_;
    std::unique_ptr<Lane> writer_; ///< made when first needed
};

} // namespace policy::ui
