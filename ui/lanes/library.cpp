// SPDX-License-Identifier: GPL-3.0-or-later
#include "library.h"

#include "utf16.h"

#include <QElapsedTimer>
#include <QFile>

#include <tuple>

namespace policy::ui {

Library::Library(StoreFolders folders, QObject *parent)
    : QObject(parent), folders_(std::move(folders))
{
    reader_ = std::make_unique<Lane>([this](std::stop_token stop) {
        return std::make_unique<Store>(folders_, progressTo(&Library::opening), stop);
    });
    connect(reader_.get(), &Lane::failed, this, &Library::failed);
}

Library::~Library()
{
    importStop_.request_stop();
}

/// Progress from a lane's thread to a signal here, at most some twenty times a second.
Progress Library::progressTo(Report report)
{
    auto last = std::make_shared<QElapsedTimer>();
    return [this, report, last](std::int64_t done, std::int64_t total, std::string_view what) {
        if (last->isValid() && last->elapsed() < 50 && done < total) return;
        last->start();
        QMetaObject::invokeMethod(
            this,
            [this, report, done, total, name = toQString(what)] {
                Q_EMIT(this->*report)(static_cast<int>(done), static_cast<int>(total), name);
            },
            Qt::QueuedConnection);
    };
}

Library::Holdings Library::holdings(Store &store, const std::stop_token &)
{
    return {store.documents(), store.dataVersion(), store.keptVersion(),
            store.history(),   store.regions(),     store.sectors()};
}

void Library::take(Holdings found)
{
    documents_ = std::move(found.documents);
    version_ = found.version;
    keptVersion_ = found.kept;
    regions_ = std::move(found.regions);
    sectors_ = std::move(found.sectors);
    take(std::move(found.history));
}

void Library::take(History history)
{
    if (history.undo == history_.undo && history.redo == history_.redo) return;
    history_ = std::move(history);
    Q_EMIT historyChanged();
}

void Library::open()
{
    reader_->ask(
        Topic::Open, holdings,
        [this](Holdings found) {
            take(std::move(found));
            open_ = true;
            Q_EMIT opened();
        },
        [this](const QString &sentence) { Q_EMIT openFailed(sentence); });
}

void Library::readAgain()
{
    reader_->ask(Topic::Documents, holdings, [this](Holdings found) {
        take(std::move(found));
        Q_EMIT changed();
    });
}

void Library::lookForChanges()
{
    if (isOpen() && !importing_) compareVersions();
}

void Library::compareVersions()
{
    reader_->ask(
        Topic::Version,
        [](Store &store, const std::stop_token &) {
            return std::tuple(store.dataVersion(), store.keptVersion(), store.history());
        },
        [this](std::tuple<std::int64_t, std::int64_t, History> now) {
            auto &[version, kept, history] = now;
            take(std::move(history));
            if (version != version_) {
                readAgain();
            } else if (kept != keptVersion_) {
                keptVersion_ = kept;
                Q_EMIT keptChanged();
            }
        });
}

Lane &Library::writingLane(std::unique_ptr<Lane> &lane)
{
    if (!lane) {
        lane = std::make_unique<Lane>([folders = folders_](std::stop_token stop) {
            return std::make_unique<Store>(folders, Progress(), stop);
        });
        connect(lane.get(), &Lane::failed, this, &Library::failed);
    }
    return *lane;
}

template <class Do> void Library::write(Do work, std::function<void()> done, Lane::Fail fail)
{
    if (!isOpen()) return;
    writingLane(writer_).add([work](Store &store, const std::stop_token &) { work(store); },
                             [this, done] {
                                 done();
                                 readAgain();
                             },
                             std::move(fail));
}

void Library::keep(std::function<QString(Store &)> work, std::function<void(const QString &)> done)
{
    if (!isOpen()) return;
    struct After {
        QString name;
        History history;
        bool changed = false;
    };
    writingLane(keeper_).add(
        [work = std::move(work)](Store &store, const std::stop_token &) {
            const History before = store.history();
            const QString name = work(store);
            const History now = store.history();
            const bool changed = before.undo != now.undo || before.redo != now.redo;
            return After{name, now, changed};
        },
        [this, done = std::move(done)](const After &after) {
            take(after.history);
            if (!after.changed) {
                Q_EMIT unchanged();
                return;
            }
            done(after.name);
            compareVersions();
        },
        [this](const QString &sentence) {
            if (!sentence.isEmpty()) Q_EMIT failed(sentence);
        });
}

void Library::change(const QString &name, std::function<void(Store &)> work,
                     std::function<void()> after)
{
    keep(
        [name, work = std::move(work)](Store &store) {
            store.change(toStdString(name), [&] { work(store); });
            return name;
        },
        [this, after = std::move(after)](const QString &changed) {
            if (after) after();
            Q_EMIT done(changed);
        });
}

void Library::undo()
{
    keep([](Store &store) { return toQString(store.undo()); },
         [this](const QString &name) { Q_EMIT undone(name); });
}

void Library::redo()
{
    keep([](Store &store) { return toQString(store.redo()); },
         [this](const QString &name) { Q_EMIT redone(name); });
}

void Library::remove(const std::string &document, const QString &name)
{
    change(
        name.isEmpty() ? tr("remove a document") : name,
        [document](Store &store) { store.remove(document); },
        [this, document] { Q_EMIT removed(toQString(document)); });
}

void Library::restore(const std::string &document, const QString &name)
{
    change(
        name.isEmpty() ? tr("restore a document") : name,
        [document](Store &store) { store.restore(document); },
        [this, document] { Q_EMIT restored(toQString(document)); });
}

void Library::setCatalogue(const CatalogueEntry &entry, const QString &name)
{
    change(name.isEmpty() ? tr("change the details of a document") : name,
           [entry](Store &store) { store.setCatalogue(entry); });
}

void Library::check()
{
    auto report = std::make_shared<CheckReport>();
    write([report](Store &store) { *report = store.check(); },
          [this, report] { Q_EMIT checked(*report); });
}

void Library::takeCodings(const QString &path)
{
    auto report = std::make_shared<CodingsReport>();
    write([report, file = QFile::encodeName(path).toStdString()](
              Store &store) { *report = policy::takeCodings(store, readCodedFile(file)); },
          [this, report] { Q_EMIT codingsTaken(*report); });
}

void Library::import(const QStringList &paths)
{
    if (!isOpen() || importing_ || paths.isEmpty()) return;
    std::vector<std::filesystem::path> files;
    for (const QString &path : paths)
        files.emplace_back(QFile::encodeName(path).toStdString());
    auto report = std::make_shared<ImportReport>();
    importing_ = true;
    importStop_ = std::stop_source();
    Q_EMIT importStarted();
    write(
        [files, report, progress = progressTo(&Library::importing), stop = importStop_.get_token()](
            Store &store) { *report = store.import(files, progress, stop); },
        [this, report] {
            importing_ = false;
            Q_EMIT imported(*report);
        },
        [this](const QString &sentence) {
            importing_ = false;
            if (!sentence.isEmpty()) Q_EMIT failed(sentence);
            Q_EMIT imported(ImportReport{{}, true});
        });
}

void Library::cancelImport()
{
    importStop_.request_stop();
}

} // namespace policy::ui
