// SPDX-License-Identifier: GPL-3.0-or-later
#include "lane.h"

#include "model/error.h"
#include "utf16.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace policy::ui {

struct Lane::Job {
    int topic = eachForItself;
    quint64 number = 0;
    Work work;
    Fail fail;
    std::stop_source stop;
    // What came of it.
    std::function<void()> show = {};
    QString failure = {};
    bool cancelled = false;
};

class Lane::Thread {
public:
    Thread(Lane &lane, Open open)
        : lane_(lane), open_(std::move(open)), thread_([this](std::stop_token end) { run(end); })
    {
    }
    ~Thread()
    {
        {
            const std::lock_guard lock(mutex_);
            waiting_.clear();
            if (running_) running_->stop.request_stop();
        }
        thread_.request_stop();
        thread_.join();
    }

    void post(Job job)
    {
        forget(job.topic);
        {
            const std::lock_guard lock(mutex_);
            waiting_.push_back(std::make_shared<Job>(std::move(job)));
        }
        wake_.notify_one();
    }

    void forget(int topic)
    {
        if (topic == eachForItself) return;
        const std::lock_guard lock(mutex_);
        std::erase_if(waiting_, [topic](const auto &job) { return job->topic == topic; });
        if (running_ && running_->topic == topic) running_->stop.request_stop();
    }

    /// The job that was done first of those that were not taken yet.
    std::shared_ptr<Job> takeDone()
    {
        const std::lock_guard lock(mutex_);
        std::shared_ptr<Job> job = std::move(done_.front());
        done_.pop_front();
        return job;
    }

private:
    void run(const std::stop_token &end)
    {
        while (true) {
            {
                std::unique_lock lock(mutex_);
                running_.reset();
                if (!wake_.wait(lock, end, [this] { return !waiting_.empty(); })) break;
                running_ = std::move(waiting_.front());
                waiting_.pop_front();
            }
            work(running_);
        }
        store_.reset();
    }

    /// The lane's edge: nothing that is thrown goes past it.
    void work(const std::shared_ptr<Job> &job)
    {
        try {
            if (!store_) store_ = open_(job->stop.get_token());
            job->show = job->work(*store_, job->stop.get_token());
        } catch (const Cancelled &) {
            job->cancelled = true;
        } catch (const std::bad_alloc &) {
            job->failure = Lane::tr("There is not enough memory for this. Close other programs "
                                    "and try again.");
        } catch (const std::exception &error) {
            job->failure = toQString(error.what());
        }
        {
            const std::lock_guard lock(mutex_);
            done_.push_back(job);
        }
        Q_EMIT lane_.done();
    }

    Lane &lane_;
    Open open_;
    std::unique_ptr<Store> store_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::deque<std::shared_ptr<Job>> waiting_;
    std::deque<std::shared_ptr<Job>> done_;
    std::shared_ptr<Job> running_;
    std::jthread thread_; ///< last: it uses all of the above
};

Lane::Lane(Open open, QObject *parent)
    : QObject(parent), thread_(std::make_unique<Thread>(*this, std::move(open)))
{
    connect(this, &Lane::done, this, &Lane::deliver, Qt::QueuedConnection);
}

Lane::~Lane() = default;

std::stop_source Lane::post(int topic, Work work, Fail fail)
{
    Job job{topic, ++asked_, std::move(work), std::move(fail), {}};
    std::stop_source stop = job.stop;
    if (topic != eachForItself) newest_[topic] = job.number;
    thread_->post(std::move(job));
    return stop;
}

void Lane::forget(Topic topic)
{
    newest_[static_cast<int>(topic)] = ++asked_;
    thread_->forget(static_cast<int>(topic));
}

void Lane::deliver()
{
    const std::shared_ptr<Job> job = thread_->takeDone();
    // Taken out of it: the lane may be the last to let go of the job, and not of what shows it.
    const std::function<void()> show = std::move(job->show);
    const bool stale = job->topic != eachForItself && newest_[job->topic] != job->number;
    if (stale) return;
    if (show) {
        show();
    } else if (job->cancelled) {
        if (job->topic == eachForItself && job->fail) job->fail({});
    } else if (job->fail) {
        job->fail(job->failure);
    } else {
        Q_EMIT failed(job->failure);
    }
}

} // namespace policy::ui
