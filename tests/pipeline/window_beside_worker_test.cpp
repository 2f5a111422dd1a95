// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/pipeline/project_session.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;
using project::ProjectLock;

namespace {

constexpr int rounds = 200;

/// Another process that holds a project open as the window does, and saves settings.
class Window {
public:
    explicit Window(const fs::path& file)
    {
        if (::pipe(m_isOpen.data()) != 0)
            throw std::runtime_error("no pipe");
        m_process = ::fork();
        if (m_process == 0)
            ::_exit(edits(file) ? 0 : 1);
        ::close(m_isOpen[1]);
        char byte = 0;
        [[maybe_unused]] const auto read = ::read(m_isOpen[0], &byte, 1);
    }
    ~Window() { ::close(m_isOpen[0]); }
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    /// Whether everything was saved.
    bool hasSaved() const
    {
        int status = 0;
        ::waitpid(m_process, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }

private:
    bool edits(const fs::path& file) const
    {
        try {
            const ProjectLock lock(file, ProjectLock::Purpose::Window);
            project::Project project(file);
            [[maybe_unused]] const auto written = ::write(m_isOpen[1], "!", 1);
            for (int round = 0; round < rounds; ++round)
                project.save({{}, {{"edit " + std::to_string(round), nlohmann::json(round)}}});
            return true;
        } catch (const base::Error&) {
            return false;
        }
    }

    std::array<int, 2> m_isOpen{};
    pid_t m_process = 0;
};

} // namespace

TEST(WindowBesideWorker, BothWriteTheSameProjectAtTheSameTime)
{
    const test::TemporaryFolder folder;
    const fs::path file = folder / "solo.understudy";
    const Window window(file);

    {
        pipeline::ProjectSession worker(file);
        const project::Step step = worker.project().step("detect", {{"video", "dance"}});
        for (int round = 0; round < rounds; ++round)
            worker.project().store(step, "pose", {{round, "pose"}});
    }

    EXPECT_TRUE(window.hasSaved());
    const project::Project project(file);
    EXPECT_EQ(project.settings().size(), static_cast<std::size_t>(rounds));
    EXPECT_EQ(project.itemNumbers(project.steps("detect").at(0), "pose").size(),
        static_cast<std::size_t>(rounds));
}

TEST(WindowBesideWorker, LetsGoOfTheProjectHoweverItEnds)
{
    const test::TemporaryFolder folder;
    const fs::path file = folder / "solo.understudy";
    const Window window(file);
    window.hasSaved();

    EXPECT_NO_THROW(ProjectLock(file, ProjectLock::Purpose::Window));
}
