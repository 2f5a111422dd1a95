// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/target_files.h"

#include "core/base/error.h"
#include "tests/support/temporary_folder.h"
#include "tests/warp/doll.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace fs = std::filesystem;

namespace {

std::string contents(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void overwrite(const fs::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

class TargetFiles : public testing::Test {
protected:
    TargetFiles()
    {
        warp::Reference reference = test::dollReference();
        reference.sharpness = {30.5F, 12, 0.25F, 0};
        m_given.reference = warp::packed(reference);
        m_given.training = {reference.frame, {3.5, 4, 60, 80}, cv::Mat(80, 60, CV_8UC3),
            cv::Mat(80, 60, CV_8U, cv::Scalar(0))};
        cv::randu(m_given.training.image, 0, 256);
        cv::circle(m_given.training.alpha, {30, 40}, 20, 255, cv::FILLED);
        m_given.shade = cv::Mat(180, 120, CV_8UC3);
        cv::randu(m_given.shade, 0, 256);
        pipeline::writeTargetFrame(m_file, m_given);
    }

    const test::TemporaryFolder m_folder;
    const fs::path m_file = m_folder / "frame-7.target";
    pipeline::TargetFrame m_given;
};

} // namespace

TEST_F(TargetFiles, GiveBackWhatWasWritten)
{
    const auto found = pipeline::readTargetFrame(m_file);

    ASSERT_TRUE(found);
    const warp::Reference& about = m_given.reference.about;
    EXPECT_EQ(found->about.frame, about.frame);
    EXPECT_EQ(found->about.pose, about.pose);
    EXPECT_EQ(found->about.bodySize, about.bodySize);
    EXPECT_EQ(found->about.torsoScale, about.torsoScale);
    EXPECT_EQ(found->about.sharpness, about.sharpness);
    EXPECT_EQ(found->about.window, about.window);
    EXPECT_EQ(
        cv::norm(warp::unpacked(found->picture()), warp::unpacked(m_given.reference.picture)), 0);
    EXPECT_EQ(found->training.frame, about.frame);
    const pipeline::TrainingFrame training = found->training.read();
    EXPECT_EQ(training.frame, about.frame);
    EXPECT_EQ(training.region, m_given.training.region);
    EXPECT_EQ(cv::norm(training.image, m_given.training.image), 0);
    EXPECT_EQ(cv::norm(training.alpha, m_given.training.alpha), 0);
    EXPECT_EQ(cv::norm(found->shade(), m_given.shade), 0);
}

TEST_F(TargetFiles, AreNothingWhenCutShortAnywhere)
{
    const std::string whole = contents(m_file);

    for (std::size_t size = 0; size < whole.size(); size += 1 + size / 8) {
        overwrite(m_file, whole.substr(0, size));
        EXPECT_FALSE(pipeline::readTargetFrame(m_file)) << size;
    }
    EXPECT_FALSE(pipeline::readTargetFrame(m_folder / "missing.target"));
}

TEST_F(TargetFiles, AreNothingWhenOfAnotherKind)
{
    const std::string whole = contents(m_file);

    for (const std::string head : {"understudy-target-3 999999999999\n", "understudy-target-3 -1\n",
             "understudy-target-3 0\n", "another 10\n"}) {
        overwrite(m_file, head + whole.substr(whole.find('\n') + 1));
        EXPECT_FALSE(pipeline::readTargetFrame(m_file)) << head;
    }
}

TEST_F(TargetFiles, SayThatAPictureIsDamagedAndMakeRoomForAnother)
{
    std::string bytes = contents(m_file);
    const std::size_t shade = bytes.rfind("\x89PNG"); // the last picture
    const std::size_t alpha = bytes.rfind("\x89PNG", shade - 1); // the training frame's
    bytes.replace(alpha, bytes.size() - alpha, bytes.size() - alpha, 'x');
    using Found = pipeline::StoredTargetFrame;
    for (const auto& read : {std::function([](const Found& found) { found.training.read(); }),
             std::function([](const Found& found) { found.shade(); })}) {
        overwrite(m_file, bytes);
        const auto found = pipeline::readTargetFrame(m_file);
        ASSERT_TRUE(found);

        try {
            read(*found);
            FAIL();
        } catch (const base::Error& error) {
            EXPECT_EQ(error.code(), base::ErrorCode::Unreadable);
            EXPECT_EQ(error.subject(), m_file.string());
        }
        EXPECT_FALSE(fs::exists(m_file));
    }
}

TEST_F(TargetFiles, SayThatTheyAreGone)
{
    const auto found = pipeline::readTargetFrame(m_file);
    ASSERT_TRUE(found);
    fs::remove(m_file);

    EXPECT_THROW(found->picture(), base::Error);
    EXPECT_THROW(found->training.read(), base::Error);
    EXPECT_THROW(found->shade(), base::Error);
}
