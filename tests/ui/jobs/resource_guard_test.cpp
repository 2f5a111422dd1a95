// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/resource_guard.h"

#include "tests/ui/jobs/queue_fixture.h"

#include <gmock/gmock.h>

using testing::HasSubstr;
using ui::JobState;
using ui::ResourceGuard;

namespace {

/// A job at work on a computer whose memory and disk are as the test says.
class Guard : public test::QueueFixture {
protected:
    void beginJob()
    {
        open({"waits"});
        m_guard = std::make_unique<ResourceGuard>(
            document(), queue(), [this](const std::filesystem::path&) { return m_free; });
        m_number = add(dance());
        ASSERT_TRUE(waitForProgress(m_number));
    }

    const ui::Job& theJob() const { return job(m_number); }

    ui::Resources m_free{ResourceGuard::leastMemory, ResourceGuard::leastDisk};
    std::unique_ptr<ResourceGuard> m_guard;
    std::int64_t m_number = 0;
};

} // namespace

TEST_F(Guard, LetsAJobRunWhileThereIsEnough)
{
    beginJob();

    m_guard->look();

    EXPECT_EQ(theJob().state, JobState::Running);
}

TEST_F(Guard, PausesTheJobWhenMemoryRunsLowAndSaysSo)
{
    beginJob();
    m_free.memory = 200 << 20;

    m_guard->look();

    EXPECT_EQ(theJob().state, JobState::Paused);
    EXPECT_THAT(theJob().notice.toStdString(), HasSubstr("200.00 MiB of memory are free"));
}

TEST_F(Guard, PausesTheJobWhenTheDiskRunsLowAndSaysSo)
{
    beginJob();
    m_free.disk = 400 << 20;

    m_guard->look();

    EXPECT_EQ(theJob().state, JobState::Paused);
    EXPECT_THAT(theJob().notice.toStdString(), HasSubstr("free on the project's disk"));
}

TEST_F(Guard, LeavesAJobAloneThatWasResumedAllTheSame)
{
    beginJob();
    m_free.memory = 200 << 20;
    m_guard->look();

    queue().resume(m_number);
    m_guard->look();
    EXPECT_EQ(theJob().state, JobState::Running);

    m_free.memory = ResourceGuard::leastMemory;
    m_guard->look();
    m_free.memory = 100 << 20;
    m_guard->look();
    EXPECT_EQ(theJob().state, JobState::Paused);
}

TEST_F(Guard, DoesNotMindWhatCannotBeTold)
{
    beginJob();
    m_free = {};

    m_guard->look();

    EXPECT_EQ(theJob().state, JobState::Running);
}

TEST(FreeResources, AreToldOfThisComputer)
{
    const test::TemporaryFolder folder;

    const ui::Resources free = ui::freeResources(folder.path());

    EXPECT_GT(free.memory.value(), 0);
    EXPECT_GT(free.disk.value(), 0);
}
