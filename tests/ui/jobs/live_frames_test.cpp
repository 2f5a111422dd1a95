// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/live_frames.h"

#include "core/pose/pose_blob.h"
#include "core/project/trained_model.h"
#include "tests/ui/jobs/queue_fixture.h"
#include "ui/session.h"

#include <gmock/gmock.h>

using nlohmann::json;
using testing::HasSubstr;

namespace {

pose::Pose poseAt(float x)
{
    pose::Pose pose;
    pose.body[pose::Nose] = pose::detected({x, 20}, 0.9F);
    return pose;
}

/// A project whose poses are detected, and frames of its dance from a worker of these manners.
class LiveFrames : public test::QueueFixture {
protected:
    void look(std::initializer_list<const char*> manners)
    {
        open({});
        detectBoth();
        m_frames = std::make_unique<test::StubScript>(manners);
        m_session = std::make_unique<ui::Session>(document());
        m_live = std::make_unique<ui::LiveFrames>(*m_session, m_frames->settings());
        m_live->setLookedAt([this] { return m_isLookedAt; });
    }

    bool waitForFrame(std::int64_t frame) const
    {
        return test::waitFor([&] { return m_live->newest().frame == frame; });
    }

    bool waitForRequests(std::size_t count) const
    {
        return test::waitFor([&] { return m_frames->requests("frame").size() >= count; });
    }

    json lastRequest() const { return m_frames->requests("frame").back(); }

    bool m_isLookedAt = true;
    std::unique_ptr<test::StubScript> m_frames;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::LiveFrames> m_live;

private:
    void detectBoth()
    {
        project::Project project(projectFile());
        for (const project::Media& media : project.media()) {
            pose::Track track;
            for (std::int64_t frame = 0; frame < 100; ++frame)
                track[frame] = poseAt(10);
            project.storeDetectedTrack(media.sha256, {{"by", "hand"}}, track);
        }
        document().reloadDetections();
    }
};

} // namespace

TEST_F(LiveFrames, ShowTheFrameUnderThePlayhead)
{
    look({"good"});
    m_session->setFrame(7);

    ASSERT_TRUE(waitForFrame(7));

    EXPECT_FALSE(m_live->newest().picture.isNull());
    EXPECT_TRUE(m_live->newest().isTrained);
    EXPECT_EQ(lastRequest().at("source"), (folder() / "dance.mp4").string());
    EXPECT_EQ(lastRequest().at("target"), (folder() / "me.mp4").string());
}

TEST_F(LiveFrames, LeaveOutWhatIsOvertakenBeforeItHasBegun)
{
    look({"paints when released"});
    ASSERT_TRUE(waitForRequests(1));
    for (int frame = 1; frame <= 10; ++frame) {
        m_session->setFrame(frame);
        QCoreApplication::processEvents();
    }

    m_frames->release();

    ASSERT_TRUE(waitForFrame(10));
    EXPECT_EQ(m_frames->requests("frame").size(), 2U);
}

TEST_F(LiveFrames, FollowAJointWhileItIsDragged)
{
    look({"good"});
    ASSERT_TRUE(waitForFrame(0));
    const pose::Pose dragged = poseAt(55);

    m_live->setDragged(0, dragged);

    ASSERT_TRUE(waitForRequests(2));
    EXPECT_EQ(lastRequest().at("pose"),
        QByteArray::fromStdString(pose::encode(dragged)).toHex().toStdString());
}

TEST_F(LiveFrames, CountAnEditBeforeItIsSaved)
{
    look({"good"});
    ASSERT_TRUE(waitForFrame(0));

    document().changePoses(QStringLiteral("Move"), dance(), {{0, poseAt(60)}});

    ASSERT_TRUE(waitForRequests(2));
    EXPECT_EQ(lastRequest().at("pose"),
        QByteArray::fromStdString(pose::encode(poseAt(60))).toHex().toStdString());
}

TEST_F(LiveFrames, ArePaintedAnewWhenSomethingWasLearned)
{
    look({"good"});
    ASSERT_TRUE(waitForFrame(0));

    m_live->want();
    m_live->wantAnew();

    EXPECT_TRUE(waitForRequests(2));
}

TEST_F(LiveFrames, ArePaintedWithTheModelThatRendersUnlessAnotherIsTried)
{
    look({"good"});
    ASSERT_TRUE(waitForFrame(0));
    EXPECT_FALSE(lastRequest().contains("model"));

    document().setQuietly(project::chosenModelKey, "train-1");
    ASSERT_TRUE(waitForRequests(2));
    EXPECT_EQ(lastRequest().at("model"), "train-1");

    m_live->tryModel(QStringLiteral("train-2"));
    ASSERT_TRUE(waitForRequests(3));
    EXPECT_EQ(lastRequest().at("model"), "train-2");

    m_live->tryModel({});
    ASSERT_TRUE(waitForRequests(4));
    EXPECT_EQ(lastRequest().at("model"), "train-1");
}

TEST_F(LiveFrames, AreNotPaintedWhileNobodyLooks)
{
    look({"good"});
    ASSERT_TRUE(waitForFrame(0));
    m_isLookedAt = false;
    m_session->setFrame(5);
    QCoreApplication::processEvents();
    m_isLookedAt = true;
    m_session->setFrame(6);

    ASSERT_TRUE(waitForFrame(6));

    EXPECT_EQ(m_frames->requests("frame").size(), 2U);
}

TEST_F(LiveFrames, SayWhyThereIsNone)
{
    look({"refuses"});

    ASSERT_TRUE(test::waitFor([&] { return !m_live->problem().isEmpty(); }));

    EXPECT_EQ(m_live->problem().toStdString(), "not prepared yet");
    EXPECT_TRUE(m_live->newest().picture.isNull());
}
