// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <stop_token>

namespace policy::ui {

/// What a question is about. A newer question of a topic takes the place of the older one: that is
/// told to stop, and what it still answers is dropped.
enum class Topic {
    Open,
    Documents,
    Kept,
    Marks,
    Notes,
    Collection,
    Recommendations,
    MoreRecommendations,
    Counts,
    Passages,
    Loosening,
    Document,
    Counterpart,
    Quotations,
    ExportPreview,
    ExportPages,
    Overview,
    Reading,
    Versions,
    KeyTerms,
    Kwic,
    Editions,
    Comparison,
    ComparisonDetail,
    ComparisonLoosening,
    ComparisonCollections,
    Version
};

/// One thread with a store of its own. Questions go in and answers come out on the window's thread;
/// nothing else crosses over. The store is opened on the thread by the first question.
class Lane : public QObject {
    Q_OBJECT
public:
    using Open = std::function<std::unique_ptr<Store>(std::stop_token)>;
    /// Runs on the lane's thread and gives back what is to be done with the answer in the window.
    using Work = std::function<std::function<void()>(Store &, std::stop_token)>;
    /// Gets one sentence for the user, in the window.
    using Fail = std::function<void(const QString &)>;

    explicit Lane(Open open, QObject *parent = nullptr);
    /// Stops what is running and waits for it.
    ~Lane() override;

    /// Asks `question(store, stop)` and shows `show(answer)`. A failure goes to `fail`, or to
    /// failed().
    template <class Question, class Show>
    void ask(Topic topic, Question question, Show show, Fail fail = {})
    {
        post(static_cast<int>(topic), toWork(std::move(question), std::move(show)),
             std::move(fail));
    }
    /// The same for work that must not be displaced: it waits its turn. Stops when the handle says
    /// so; then `fail` is called without words.
    template <class Do, class Show> std::stop_source add(Do work, Show show, Fail fail = {})
    {
        return post(eachForItself, toWork(std::move(work), std::move(show)), std::move(fail));
    }
    /// Drops the question of a topic, running or waiting.
    void forget(Topic topic);

Q_SIGNALS:
    void failed(const QString &sentence);
    /// By its thread, once for each job; the answer waits inside.
    void done();

private:
    static constexpr int eachForItself = -1;
    struct Job;
    class Thread;

    template <class Question, class Show> static Work toWork(Question question, Show show)
    {
        return [question = std::move(question), show = std::move(show)](
                   Store &store, std::stop_token stop) -> std::function<void()> {
            using Answer = decltype(question(store, stop));
            if constexpr (std::is_void_v<Answer>) {
                question(store, stop);
                return [show] { show(); };
            } else {
                auto answer = std::make_shared<Answer>(question(store, stop));
                return [show, answer] { show(std::move(*answer)); };
            }
        };
    }
    std::stop_source post(int topic, Work work, Fail fail);
    /// Shows what came of the job that was done first.
    void deliver();

    std::map<int, quint64> newest_; ///< number of the newest question of each topic
    quint64 asked_ = 0;
    std::unique_ptr<Thread> thread_;
};

} // namespace policy::ui
