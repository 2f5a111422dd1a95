// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/worker_client.h"

#include "tests/ui/jobs/stub.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <sys/resource.h>

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::StartsWith;
using ui::WorkerClient;
using State = WorkerClient::State;

namespace {

/// A client that keeps what it is answered.
class Listened {
public:
    explicit Listened(const ui::WorkerSettings& settings)
        : client(settings)
    {
        QObject::connect(&client, &WorkerClient::answered, &client,
            [this](const protocol::Event& event) { m_events.push_back(event); });
    }

    void detect() { client.run(protocol::Verb::Detect, {{"video", "dance.mp4"}}); }

    bool waitForEvents(std::size_t count)
    {
        return test::waitFor([&] { return m_events.size() >= count; });
    }

    /// Runs a request to its end and returns the final event, which must be the only one.
    protocol::Event finalEvent()
    {
        m_events.clear();
        detect();
        return awaitedFinal();
    }

    protocol::Event awaitedFinal()
    {
        EXPECT_TRUE(test::waitFor([&] { return !m_events.empty() && isFinal(m_events.back()); }));
        return m_events.empty() ? protocol::Event{} : m_events.back();
    }

    /// The sentence of a failure that is the worker's fault.
    std::string trouble()
    {
        const protocol::Event event = finalEvent();
        const auto* failure = std::get_if<protocol::Failed>(&event.body);
        EXPECT_TRUE(failure != nullptr && failure->code == WorkerClient::workerTrouble);
        return failure != nullptr ? failure->message : std::string();
    }

    bool isFinishedNow() { return std::holds_alternative<protocol::Finished>(finalEvent().body); }

    WorkerClient client;

private:
    std::vector<protocol::Event> m_events;
};

/// 'R', 'S', 'T' (stopped)… as the kernel has it.
char processState(const WorkerClient& client)
{
    std::ifstream stat("/proc/" + client.hello()->programVersion + "/stat");
    std::string word;
    char state = 0;
    stat >> word >> word >> state;
    return state;
}

struct Trouble {
    const char* manner;
    const char* sentence;
};

void PrintTo(const Trouble& trouble, std::ostream* out) { *out << trouble.manner; }

class WorkerTrouble : public testing::TestWithParam<Trouble> { };

} // namespace

TEST(WorkerClient, SaysWhatTheWorkerComputesWith)
{
    const test::StubScript script{};
    WorkerClient client(script.settings());
    EXPECT_EQ(statusText(client).toStdString(), "worker not started");

    client.start();

    EXPECT_TRUE(test::waitFor([&] { return client.state() == State::Ready; }));
    EXPECT_EQ(statusText(client).toStdString(), "worker ready — 2 threads, bf16");
}

TEST(WorkerClient, PassesOnWhatTheWorkerAnswers)
{
    const test::StubScript script{};
    Listened worker(script.settings());
    std::string said;
    QObject::connect(&worker.client, &WorkerClient::said,
        [&said](const QString& line) { said = line.toStdString(); });

    const protocol::Event event = worker.finalEvent();

    EXPECT_EQ(std::get<protocol::Finished>(event.body).result.at("found"), 96);
    EXPECT_EQ(worker.client.state(), State::Ready);
    EXPECT_TRUE(test::waitFor([&] { return said == "Looking at every frame."; }));
}

TEST(WorkerClient, KeepsTheWorkerForTheNextRequest)
{
    const test::StubScript script{};
    Listened worker(script.settings());

    EXPECT_TRUE(worker.isFinishedNow());
    EXPECT_TRUE(worker.isFinishedNow());

    EXPECT_EQ(script.requests("hello").size(), 1U);
}

TEST(WorkerClient, PassesOnARefusalAsTheWorkerSaysIt)
{
    const test::StubScript script{"refuses"};
    Listened worker(script.settings());

    const protocol::Event event = worker.finalEvent();

    EXPECT_EQ(std::get<protocol::Failed>(event.body).code, "no_person");
    EXPECT_EQ(worker.client.state(), State::Ready);
}

TEST_P(WorkerTrouble, IsToldInOneSentenceAndTheNextRequestGetsANewWorker)
{
    const test::StubScript script{GetParam().manner, "good"};
    ui::WorkerSettings settings = script.settings();
    if (std::string_view(GetParam().manner) == "mute")
        settings.startPatience = 3s; // in which the next worker has to start on a busy machine
    Listened worker(settings);

    EXPECT_THAT(worker.trouble(), HasSubstr(GetParam().sentence));

    EXPECT_EQ(worker.client.state(), State::Off);
    EXPECT_THAT(statusText(worker.client).toStdString(), HasSubstr(GetParam().sentence));
    EXPECT_TRUE(worker.isFinishedNow());
}

INSTANTIATE_TEST_SUITE_P(Manners, WorkerTrouble,
    testing::Values(Trouble{"leaves", "left by itself with exit code 3"},
        Trouble{"is killed", "was killed, perhaps because the memory ran out"},
        Trouble{"crashes", "crashed (signal 6)"},
        Trouble{"babbles", "answer makes no sense to this window"},
        Trouble{"says what nobody knows", "answer makes no sense to this window"},
        Trouble{"answers another", "answered request 99, which this window has not made"},
        Trouble{"of another version", "it speaks protocol 99, this window 2"},
        Trouble{"mute", "was started but does not answer"}),
    [](const auto& manner) {
        std::string name = manner.param.manner;
        std::erase(name, ' ');
        return name;
    });

TEST(WorkerClient, SaysThatTheProgramIsMissing)
{
    Listened worker(ui::WorkerSettings{});

    EXPECT_THAT(worker.trouble(), HasSubstr("understudy-cli is missing"));
}

TEST(WorkerClient, SaysThatTheProgramCannotBeStarted)
{
    ui::WorkerSettings settings;
    settings.program = QStringLiteral("/no/such/program");
    Listened worker(settings);

    EXPECT_THAT(worker.trouble(), HasSubstr("/no/such/program cannot be started"));
}

TEST(WorkerClient, CancelsByAskingAndKeepsTheWorker)
{
    const test::StubScript script{"waits"};
    Listened worker(script.settings());
    worker.detect();
    ASSERT_TRUE(worker.waitForEvents(1));

    worker.client.cancel();

    EXPECT_EQ(worker.client.state(), State::Cancelling);
    EXPECT_TRUE(std::holds_alternative<protocol::Cancelled>(worker.awaitedFinal().body));
    EXPECT_EQ(worker.client.state(), State::Ready);
    EXPECT_EQ(script.requests("cancel").size(), 1U);
}

TEST(WorkerClient, CancelsARequestThatIsNotSentYet)
{
    const test::StubScript script{};
    Listened worker(script.settings());
    worker.detect();

    worker.client.cancel();

    EXPECT_TRUE(std::holds_alternative<protocol::Cancelled>(worker.awaitedFinal().body));
    EXPECT_TRUE(worker.isFinishedNow());
    EXPECT_EQ(script.requests("detect").size(), 1U);
}

TEST(WorkerClient, KillsAWorkerThatDoesNotStopWhenAsked)
{
    const test::StubScript script{"deaf", "good"};
    ui::WorkerSettings settings = script.settings();
    settings.cancelPatience = 100ms;
    Listened worker(settings);
    worker.detect();
    ASSERT_TRUE(worker.waitForEvents(1));

    worker.client.cancel();

    EXPECT_TRUE(std::holds_alternative<protocol::Cancelled>(worker.awaitedFinal().body));
    EXPECT_EQ(worker.client.state(), State::Off);
    EXPECT_TRUE(worker.isFinishedNow());
}

TEST(WorkerClient, NoticesThatTheWorkerHasFallenSilent)
{
    const test::StubScript script{"waits", "good"};
    ui::WorkerSettings settings = script.settings();
    settings.silencePatience = 100ms;
    Listened worker(settings);
    bool isSilent = false;
    QObject::connect(&worker.client, &WorkerClient::fellSilent, [&isSilent] { isSilent = true; });
    worker.detect();
    ASSERT_TRUE(test::waitFor([&] { return isSilent; }));

    worker.client.kill(QStringLiteral("Enough."));

    EXPECT_EQ(std::get<protocol::Failed>(worker.awaitedFinal().body).message, "Enough.");
    EXPECT_TRUE(worker.isFinishedNow());
}

TEST(WorkerClient, NoticesThatASilentWorkerSpeaksAgain)
{
    const test::StubScript script{"speaks after a while"};
    ui::WorkerSettings settings = script.settings();
    settings.silencePatience = 50ms;
    Listened worker(settings);
    std::vector<std::string> heard;
    QObject::connect(
        &worker.client, &WorkerClient::fellSilent, [&heard] { heard.emplace_back("silent"); });
    QObject::connect(
        &worker.client, &WorkerClient::spokeAgain, [&heard] { heard.emplace_back("again"); });

    EXPECT_TRUE(worker.isFinishedNow());

    ASSERT_FALSE(heard.empty()); // on a busy machine it may have been silent twice
    EXPECT_EQ(heard.front(), "silent");
    EXPECT_EQ(heard.back(), "again");
}

TEST(WorkerClient, LetsTheWorkerGiveWayToTheWindow)
{
    const test::StubScript script{};
    ui::WorkerSettings settings = script.settings();
    settings.politeness = 7;
    WorkerClient client(settings);

    client.start();

    ASSERT_TRUE(test::waitFor([&] { return client.state() == State::Ready; }));
    const int own = ::getpriority(PRIO_PROCESS, 0);
    const int its = ::getpriority(PRIO_PROCESS, std::stoi(client.hello()->programVersion));
    EXPECT_EQ(its, std::min(own + 7, 19));
}

TEST(WorkerClient, StopsTheProcessWhilePaused)
{
    const test::StubScript script{"waits"};
    Listened worker(script.settings());
    worker.detect();
    ASSERT_TRUE(worker.waitForEvents(1));

    worker.client.pause();
    EXPECT_TRUE(test::waitFor([&] { return processState(worker.client) == 'T'; }));
    EXPECT_THAT(statusText(worker.client).toStdString(), StartsWith("worker paused"));

    worker.client.resume();
    EXPECT_TRUE(test::waitFor([&] { return processState(worker.client) != 'T'; }));
}

TEST(WorkerClient, CancelsAPausedRequest)
{
    const test::StubScript script{"waits"};
    Listened worker(script.settings());
    worker.detect();
    ASSERT_TRUE(worker.waitForEvents(1));
    worker.client.pause();

    worker.client.cancel();

    EXPECT_TRUE(std::holds_alternative<protocol::Cancelled>(worker.awaitedFinal().body));
}

TEST(WorkerClient, LetsTheWorkerLeaveInPeace)
{
    const test::StubScript script{"waits"};
    {
        Listened worker(script.settings());
        worker.detect();
        ASSERT_TRUE(worker.waitForEvents(1));
        worker.client.pause();
    }

    EXPECT_TRUE(script.requests().back().value("left", false));
}
