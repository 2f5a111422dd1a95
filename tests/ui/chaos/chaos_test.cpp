// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/video_reader.h"
#include "core/project/project.h"
#include "core/sample/sample_clips.h"
#include "tests/cli/program.h"
#include "tests/support/temporary_folder.h"

#include <QElapsedTimer>
#include <QProcess>
#include <algorithm>
#include <array>
#include <csignal>
#include <fstream>
#include <gtest/gtest.h>
#include <iostream>
#include <map>
#include <random>
#include <set>

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr int patience = 300; // seconds without the awaited, on a busy machine

/// A kind of job, and the longest time from its first progress to the kill.
struct Stage {
    const char* verb;
    int milliseconds;
};
constexpr std::array stages
    = {Stage{"detect", 1500}, Stage{"train", 1500}, Stage{"render", 600}, Stage{"export", 60}};

int numberFrom(const char* variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

/// What the window has said is in the project.
struct Acknowledged {
    int edits = 0;
    std::size_t poses = 0; ///< frames of the dance with an edit
    std::set<std::int64_t> jobs; ///< not over
};

/// A folder for a project, with the clips in it.
class ProjectFolder : public test::TemporaryFolder {
public:
    explicit ProjectFolder(const test::TemporaryFolder& clips) { fs::copy(clips.path(), path()); }
};

/// The window as a process that may be killed any moment.
class Window {
public:
    Window(const fs::path& folder, double budget)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("UNDERSTUDY_WORKER"), QStringLiteral(CLI_PROGRAM));
        environment.insert(QStringLiteral("OMP_WAIT_POLICY"), QStringLiteral("passive"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(CHAOS_WINDOW),
            {QString::fromStdString(folder.string()), QString::number(budget)});
        EXPECT_TRUE(m_process.waitForStarted());
    }
    ~Window() { kill(); }
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    /// Listens until `isEnough` of something that is said, or it was silent for too long or has
    /// ended: false then.
    template <typename Condition> bool listen(const Condition& isEnough, int milliseconds)
    {
        QElapsedTimer clock;
        clock.start();
        while (true) {
            while (m_process.canReadLine()) {
                const json line = json::parse(m_process.readLine().toStdString());
                take(line);
                if (isEnough(line))
                    return true;
            }
            const auto left = milliseconds - static_cast<int>(clock.elapsed());
            if (left <= 0 || m_process.state() == QProcess::NotRunning)
                return false;
            m_process.waitForReadyRead(std::min(left, 200));
        }
    }

    /// Listens as long as the work goes on.
    template <typename Condition> bool waitFor(const Condition& isEnough)
    {
        bool isThere = false;
        const auto isNews = [&](const json& line) {
            isThere = isThere || isEnough(line);
            return isThere || !line.contains("edits");
        };
        while (!isThere && listen(isNews, patience * 1000)) { }
        return isThere;
    }

    bool waitForTheEnd()
    {
        return waitFor([](const json& line) { return line.contains("over"); });
    }

    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    /// False when there is none.
    bool killWorker() const
    {
        const auto pid = std::to_string(m_process.processId());
        std::ifstream children("/proc/" + pid + "/task/" + pid + "/children");
        pid_t worker = 0;
        return children >> worker && ::kill(worker, SIGKILL) == 0;
    }

    const Acknowledged& acknowledged() const { return m_acknowledged; }
    bool isOver() const { return m_isOver; }

private:
    void take(const json& line)
    {
        m_acknowledged.edits = line.value("edits", m_acknowledged.edits);
        m_acknowledged.poses = line.value("poses", m_acknowledged.poses);
        if (line.contains("jobs"))
            m_acknowledged.jobs = line.at("jobs").get<std::set<std::int64_t>>();
        m_isOver = m_isOver || line.contains("over");
        EXPECT_FALSE(line.contains("damaged")) << line;
        EXPECT_TRUE(line.value("wasKilled", true)) << line;
    }

    QProcess m_process;
    Acknowledged m_acknowledged;
    bool m_isOver = false;
};

struct Timing {
    std::vector<double> times; ///< of the frames, seconds
    bool hasAudio = false;

    bool operator==(const Timing&) const = default;
};

Timing timingOf(const fs::path& video)
{
    media::VideoReader reader(video);
    Timing timing{{}, reader.info().audio.has_value()};
    while (const auto frame = reader.next())
        timing.times.push_back(frame->time);
    return timing;
}

std::int64_t newestCheckpoint(const fs::path& folder)
{
    std::int64_t newest = -1;
    std::error_code ignored;
    for (const fs::directory_entry& entry :
        fs::recursive_directory_iterator(folder / "solo.understudy.files", ignored)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("step-") && name.ends_with(".checkpoint"))
            newest = std::max<std::int64_t>(newest, std::stoll(name.substr(5)));
    }
    return newest;
}

class Chaos : public testing::Test {
protected:
    void SetUp() override
    {
        if (test::run({"models", "verify", "--json"}).exitCode != 0)
            GTEST_SKIP() << "the pose networks are not installed";
        const sample::SampleSettings settings{.seconds = 2, .height = 360};
        ASSERT_TRUE(sample::writeDancer(m_clips / "dancer.mp4", settings));
        ASSERT_TRUE(sample::writeTarget(m_clips / "target.mp4", settings));
        std::cout << "seed " << m_seed << ", " << m_kills << " kills" << std::endl;
        const ProjectFolder folder(m_clips);
        Window window(folder.path(), m_budget);
        ASSERT_TRUE(window.waitForTheEnd());
        m_expected = timingOf(folder / "out.mp4");
        ASSERT_FALSE(m_expected.times.empty());
    }

    /// Kills in each stage once, at random, until the export is there.
    void disturb(const fs::path& folder)
    {
        auto window = std::make_unique<Window>(folder, m_budget);
        for (const auto& [verb, longestDelay] : stages) {
            if (m_done == m_kills)
                break;
            window->waitFor([name = verb](const json& line) {
                return line.value("verb", "") == name || line.contains("over");
            });
            const int delay = std::uniform_int_distribution<int>(0, longestDelay)(m_random);
            window->listen([](const json& line) { return line.contains("over"); }, delay);
            if (window->isOver())
                break;
            const bool killsWindow = std::uniform_int_distribution<int>(0, 1)(m_random) == 0;
            const std::int64_t checkpoint = newestCheckpoint(folder);
            std::cout << "kill " << ++m_done << ": " << (killsWindow ? "window" : "worker") << ", "
                      << delay << " ms into " << verb << std::endl;
            if (killsWindow) {
                window->kill();
                checkNothingIsLost(folder, window->acknowledged());
                window = std::make_unique<Window>(folder, m_budget);
            } else {
                window->killWorker();
            }
            EXPECT_GE(newestCheckpoint(folder), checkpoint);
        }
        if (!window->isOver()) {
            EXPECT_TRUE(window->waitForTheEnd());
        }
        checkNothingIsLost(folder, window->acknowledged());
        EXPECT_GE(window->acknowledged().poses, 1U);
    }

    void checkNothingIsLost(const fs::path& folder, const Acknowledged& acknowledged) const
    {
        const project::Project project(folder / "solo.understudy");
        const project::Settings settings = project.settings();
        const auto edits = settings.find("edits");
        EXPECT_GE(edits == settings.end() ? 0 : edits->second.get<int>(), acknowledged.edits);
        std::set<std::int64_t> jobs;
        if (const auto ended = settings.find("endedJobs"); ended != settings.end())
            jobs = ended->second.get<std::set<std::int64_t>>();
        if (const auto kept = settings.find("jobs"); kept != settings.end()) {
            for (const json& job : kept->second)
                jobs.insert(job.at("number").get<std::int64_t>());
        }
        EXPECT_TRUE(std::ranges::includes(jobs, acknowledged.jobs))
            << json(jobs) << " lacks some of " << json(acknowledged.jobs);
        for (const project::Media& media : project.media()) {
            if (media.role == "source") {
                EXPECT_GE(project.edits(media.id).size(), acknowledged.poses);
            }
        }
    }

    const int m_kills = numberFrom("UNDERSTUDY_CHAOS_KILLS", 4);
    const unsigned m_seed = static_cast<unsigned>(numberFrom("UNDERSTUDY_CHAOS_SEED", 7));
    const double m_budget = numberFrom("UNDERSTUDY_CHAOS_BUDGET", 3);
    std::mt19937 m_random{m_seed};
    int m_done = 0;
    test::TemporaryFolder m_clips;
    Timing m_expected;
};

} // namespace

TEST_F(Chaos, LosesNothingAndExportsTheSame)
{
    while (m_done < m_kills && !HasFailure()) {
        const ProjectFolder folder(m_clips);

        disturb(folder.path());

        EXPECT_EQ(timingOf(folder / "out.mp4"), m_expected);
    }
}
