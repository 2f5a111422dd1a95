// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/formats/edn_label.h"

#include "core/base/error.h"
#include "core/pose/stick_figure.h"
#include "walker.h"

#include <fstream>
#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace pose;
namespace fs = std::filesystem;

namespace {

const cv::Size frame{1920, 1080};

Pose dancer() { return test::standing({}, {.frame = frame}, {.aside = 0.3, .depth = 3.4}); }

/// As Everybody Dance Now writes it, with hands and face; RGB.
cv::Mat label(const Pose& pose, LabelFormat format)
{
    return stickFigureLabel(letterboxed(pose, frame), labelCanvas, labelSize, {format});
}

/// The place of `point`, of a 1920x1080 frame, in a label.
base::Vec2 inLabel(base::Vec2 point) { return {point.x * 1024 / 1920, point.y * 512 / 1080}; }

fs::path emptyFolder(const char* name)
{
    const fs::path folder = fs::path(testing::TempDir()) / name;
    fs::remove_all(folder);
    fs::create_directories(folder);
    return folder;
}

void writeLabel(const fs::path& file, const cv::Mat& rgb)
{
    fs::create_directories(file.parent_path());
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    cv::imwrite(file.string(), bgr);
}

class EdnLabel : public testing::TestWithParam<LabelFormat> { };

} // namespace

TEST_P(EdnLabel, GivesTheJointsBackThatWereDrawn)
{
    const Pose drawn = dancer();

    const Body read = bodyInLabel(label(drawn, GetParam()), GetParam());

    int found = 0;
    for (const std::size_t joint : joints(GetParam())) {
        if (!read[joint].isPresent())
            continue; // under the dots of its neighbours
        ++found;
        EXPECT_LT(base::distance(read[joint].position, inLabel(drawn.body[joint].position)), 2.5)
            << bodyKeypointName(joint);
        EXPECT_EQ(read[joint].origin, KeypointOrigin::Imported);
    }
    EXPECT_GE(found, static_cast<int>(joints(GetParam()).size()) - 6);
    for (const Body25 joint : {Neck, RightShoulder, LeftElbow, RightWrist, RightHip, LeftKnee})
        EXPECT_TRUE(read[joint].isPresent()) << bodyKeypointName(joint);
}

TEST_P(EdnLabel, IsKnownByItsColours)
{
    EXPECT_EQ(formatOfLabel(label(dancer(), GetParam())), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Layouts, EdnLabel,
    testing::Values(LabelFormat::Coco18, LabelFormat::Body23, LabelFormat::Body25),
    [](const auto& layout) { return std::string(name(layout.param)); });

TEST(EdnLabelReader, SeesNobodyInAnEmptyLabel)
{
    EXPECT_EQ(formatOfLabel(label({}, LabelFormat::Body23)), std::nullopt);
}

TEST(EdnFolder, CountsFramesByThePicturesBeside)
{
    const fs::path folder = emptyFolder("edn");
    const cv::Mat drawn = label(dancer(), LabelFormat::Body23);
    fs::create_directories(folder / "train_img");
    for (const char* name : {"frame8.png", "frame9.png", "frame10.png"})
        std::ofstream(folder / "train_img" / name) << "picture";
    writeLabel(folder / "train_label/frame8.png", drawn);
    writeLabel(folder / "train_label/frame10.png", drawn);

    const EdnFolder read = readEdnFolder(folder, {1024, 512});

    ASSERT_TRUE(isEdnFolder(folder));
    ASSERT_EQ(read.track.size(), 2U);
    EXPECT_EQ(read.track.begin()->first, 0);
    EXPECT_EQ(read.track.rbegin()->first, 2);
    EXPECT_EQ(read.layout, LabelFormat::Body23);
}

TEST(EdnFolder, StretchesLabelsToTheFrame)
{
    const fs::path folder = emptyFolder("edn_large");
    writeLabel(folder / "test_label/0.png", label(dancer(), LabelFormat::Coco18));

    const EdnFolder read = readEdnFolder(folder, frame);

    ASSERT_EQ(read.track.size(), 1U);
    EXPECT_LT(base::distance(
                  read.track.at(0).body[RightWrist].position, dancer().body[RightWrist].position),
        4);
}

TEST(EdnFolder, SaysWhatIsMissingOrBroken)
{
    const fs::path folder = emptyFolder("edn_broken");
    EXPECT_FALSE(isEdnFolder(folder));
    EXPECT_THROW(readEdnFolder(folder, frame), base::Error);
    fs::create_directories(folder / "train_label");
    std::ofstream(folder / "train_label/1.png") << "no picture";

    EXPECT_THROW(readEdnFolder(folder, frame), base::Error);
}
