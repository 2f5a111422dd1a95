// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/project/project.h"
#include "tests/cli/small_disk.h"
#include "tests/ui/jobs/stub.h"
#include "ui/jobs/job_queue.h"
#include "ui/project_document.h"

#include <gmock/gmock.h>

using testing::HasSubstr;

namespace {

/// A project on a small disk, with a dance in it.
class DiskTrouble : public testing::Test {
protected:
    void SetUp() override
    {
        if (!m_disk.isMounted())
            GTEST_SKIP() << "no disk may be mounted here";
        m_document.open(file());
        std::ofstream(m_disk / "dance.mp4") << "not read here";
        media::VideoInfo info;
        info.path = m_disk / "dance.mp4";
        info.frameCount = 100;
        info.frameRate = {25, 1};
        const project::Media media = project::Project(file()).addMedia("source", info.path);
        m_document.addClip(media, info);
        m_document.flush();
        m_clip = media.id;
        QObject::connect(&m_document, &ui::ProjectDocument::saveFailed,
            [this](const QString& sentence) { m_complaint = sentence.toStdString(); });
    }

    std::filesystem::path file() const { return m_disk / "solo.understudy"; }

    /// More than fits into what SQLite holds already.
    void change() { m_document.setQuietly("notes", std::string(200000, 'x')); }

    test::SmallDisk m_disk{2000};
    test::StubScript m_script{"good"};
    ui::ProjectDocument m_document;
    std::int64_t m_clip = 0;
    std::string m_complaint;
};

} // namespace

TEST_F(DiskTrouble, IsToldAndNothingIsForgottenUntilThereIsRoom)
{
    m_disk.fill();
    change();

    m_document.flush();

    EXPECT_FALSE(m_complaint.empty());
    EXPECT_TRUE(m_document.hasUnsavedChanges());
    std::filesystem::remove(m_disk / "filler");
    m_document.flush();
    EXPECT_FALSE(m_document.hasUnsavedChanges());
    EXPECT_EQ(project::Project(file()).settings().at("notes").get<std::string>().size(), 200000U);
}

TEST_F(DiskTrouble, LetsNoJobBeginThatWouldMissTheNewestEdits)
{
    ui::WorkerClient worker(m_script.settings());
    ui::JobQueue queue(m_document, worker);
    m_disk.fill();
    change();

    queue.detect(m_clip);

    ASSERT_EQ(queue.rowCount(), 1);
    EXPECT_EQ(queue.jobs()[0].state, ui::JobState::Failed);
    EXPECT_THAT(queue.jobs()[0].sentence.toStdString(), HasSubstr("could not be saved"));
    std::filesystem::remove(m_disk / "filler");
    queue.retry(queue.jobs()[0].number);
    EXPECT_TRUE(test::waitFor([&] { return queue.jobs()[0].state == ui::JobState::Finished; }));
}

TEST_F(DiskTrouble, OfAReadOnlyDiskIsOneSentence)
{
    m_document.close();
    m_disk.makeReadOnly();

    try {
        m_document.open(file());
        EXPECT_TRUE(m_document.isReadOnly());
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::Unwritable);
        EXPECT_THAT(error.what(), HasSubstr("solo.understudy"));
    }
}
