// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "lanes/lane.h"
#include "library_fixture.h"
#include "model/error.h"

#include <atomic>
#include <latch>

using namespace policy;
using namespace policy::ui;

namespace {

std::unique_ptr<Store> openShared(const std::stop_token &)
{
    return std::make_unique<Store>(sharedLibrary(), sharedAnalyser());
}

} // namespace

TEST_CASE("the newest question of a topic wins, others are not displaced", "[ui][lane]")
{
    Lane lane(openShared);
    std::latch begun(1);
    std::vector<std::string> shown;
    lane.ask(
        Topic::Recommendations,
        [&](Store &, const std::stop_token &stop) {
            begun.count_down();
            while (!stop.stop_requested())
                std::this_thread::yield();
            return 1;
        },
        [&](int) { shown.push_back("first"); });
    begun.wait();
    lane.ask(
        Topic::Recommendations, [](Store &, const std::stop_token &) { return 2; },
        [&](int) { shown.push_back("second"); });
    lane.ask(
        Topic::Counts, [](Store &, const std::stop_token &) { return 3; },
        [&](int) { shown.push_back("counts"); });
    lane.ask(
        Topic::Recommendations, [](Store &, const std::stop_token &) { return 4; },
        [&](int) { shown.push_back("third"); });
    spinUntil([&] { return shown.size() == 2; });
    QTest::qWait(20);
    CHECK(shown == std::vector<std::string>{"counts", "third"});
}

TEST_CASE("a failure arrives as a sentence, a cancelled question not at all", "[ui][lane]")
{
    Lane lane(openShared);
    QStringList sentences;
    QObject::connect(&lane, &Lane::failed, [&](const QString &text) { sentences << text; });
    bool shown = false;
    lane.ask(
        Topic::Counts, [](Store &, const std::stop_token &) -> int { throw Cancelled(); },
        [&](int) { shown = true; });
    lane.ask(
        Topic::Passages,
        [](Store &, const std::stop_token &) -> int { throw Error("Cannot read the index."); },
        [&](int) { shown = true; });
    spinUntil([&] { return !sentences.isEmpty(); });
    CHECK(sentences == QStringList{"Cannot read the index."});
    CHECK_FALSE(shown);
}

TEST_CASE("opening is tried again by the next question after it failed", "[ui][lane]")
{
    std::atomic<int> tries = 0;
    Lane lane([&](const std::stop_token &) -> std::unique_ptr<Store> {
        if (++tries == 1) throw Error("The library is newer than this program.");
        return openShared({});
    });
    QString sentence;
    bool opened = false;
    const auto ask = [&] {
        lane.ask(
            Topic::Open, [](Store &, const std::stop_token &) {}, [&] { opened = true; },
            [&](const QString &text) { sentence = text; });
    };
    ask();
    spinUntil([&] { return !sentence.isEmpty(); });
    CHECK(sentence == "The library is newer than this program.");
    ask();
    spinUntil([&] { return opened; });
    CHECK(tries == 2);
}

TEST_CASE("a lane that goes away stops its work and shows nothing more", "[ui][lane]")
{
    std::atomic<bool> stopped = false;
    bool shown = false;
    {
        Lane lane(openShared);
        std::latch begun(1);
        lane.add(
            [&](Store &, const std::stop_token &stop) {
                begun.count_down();
                while (!stop.stop_requested())
                    std::this_thread::yield();
                stopped = true;
            },
            [&] { shown = true; });
        begun.wait();
    }
    QTest::qWait(10);
    CHECK(stopped);
    CHECK_FALSE(shown);
}
