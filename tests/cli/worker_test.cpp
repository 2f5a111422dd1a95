// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/expectations.h"
#include "tests/cli/program.h"
#include "tests/support/temporary_folder.h"

#include <csignal>
#include <gmock/gmock.h>

using nlohmann::json;
using test::Ended;
using test::Program;

namespace {

json nextEvent(Program& worker)
{
    const auto line = worker.line();
    return line ? json::parse(*line, nullptr, false) : json();
}

} // namespace

TEST(Worker, IntroducesItself)
{
    Program worker({"worker"});

    worker.write("{\"id\":1,\"verb\":\"hello\",\"protocol\":1}\n");

    const json hello = nextEvent(worker);
    EXPECT_EQ(hello.at("event"), "hello");
    EXPECT_EQ(hello.at("program"), "understudy-cli");
    EXPECT_EQ(nextEvent(worker).at("event"), "finished");
}

TEST(Worker, LeavesAtTheEndOfItsInput)
{
    Program worker({"worker"});

    worker.endInput();
    const Ended ended = worker.wait();

    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_EQ(ended.out, "");
    EXPECT_EQ(ended.err, "");
}

TEST(Worker, LeavesWhenItIsAskedTo)
{
    Program worker({"worker"});

    worker.write("{\"id\":1,\"verb\":\"shutdown\"}\n");
    const Ended ended = worker.wait();

    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_EQ(test::finalEvent(test::eventsIn(ended.out)).at("event"), "finished");
}

TEST(Worker, LeavesWhenItIsTerminatedWhileItWaits)
{
    Program worker({"worker"});
    worker.write("{\"id\":1,\"verb\":\"hello\",\"protocol\":1}\n");
    nextEvent(worker);
    nextEvent(worker); // now it waits for the next request, and its input stays open

    worker.signal(SIGTERM);
    const Ended ended = worker.wait();

    EXPECT_EQ(ended.exitCode, 0);
}

TEST(Worker, AnswersALineThatIsNoRequestAndGoesOn)
{
    Program worker({"worker"});

    worker.write("good morning\n");
    worker.write("{\"id\":7,\"verb\":\"hello\",\"protocol\":1}\n");

    const json refusal = nextEvent(worker);
    EXPECT_EQ(refusal.at("event"), "failed");
    EXPECT_EQ(refusal.at("id"), 0);
    EXPECT_EQ(nextEvent(worker).at("event"), "hello");
}

TEST(Worker, FailsARequestForAVideoThatIsNotThere)
{
    const test::TemporaryFolder folder;
    Program worker({"worker"}, {.folder = folder.path()});

    worker.write("{\"id\":3,\"verb\":\"detect\",\"video\":\"gone.mp4\"}\n");

    const json event = nextEvent(worker);
    EXPECT_EQ(event.at("id"), 3);
    EXPECT_EQ(event.at("event"), "failed");
    EXPECT_EQ(event.at("code"), "not_found");
    EXPECT_EQ(event.at("subject"), "gone.mp4");
}

TEST(Worker, NamesAFieldThatItDoesNotKnow)
{
    Program worker({"worker"});

    worker.write("{\"id\":4,\"verb\":\"detect\",\"video\":\"me.mp4\",\"netwrok\":\"heavy\"}\n");

    const json event = nextEvent(worker);
    EXPECT_EQ(event.at("event"), "failed");
    EXPECT_EQ(event.at("subject"), "netwrok");
}
