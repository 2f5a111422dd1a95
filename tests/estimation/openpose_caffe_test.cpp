// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/estimation/openpose_caffe.h"
#include "tests/support/temporary_folder.h"

#include <cstring>
#include <fstream>
#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

namespace fs = std::filesystem;
using estimation::OpenPoseEstimator;
using estimation::OpenPoseModel;

namespace {

constexpr int step = 8; // pixels per cell of the output
constexpr int body25Channels = 78;

// --- a Caffe model, byte by byte: tag = field << 3 | wire type
// ----------------------------------------

std::string varint(std::uint64_t value)
{
    std::string bytes;
    for (; value >= 128; value >>= 7)
        bytes += static_cast<char>(value | 128);
    return bytes + static_cast<char>(value);
}

std::string field(int number, const std::string& content)
{
    return varint(static_cast<std::uint64_t>(number << 3 | 2)) + varint(content.size()) + content;
}

std::string blob(const std::vector<std::uint64_t>& shape, const std::vector<float>& values)
{
    std::string dimensions;
    for (const std::uint64_t size : shape)
        dimensions += varint(size);
    std::string data(values.size() * sizeof(float), '\0');
    std::memcpy(data.data(), values.data(), data.size());
    return field(7, field(1, dimensions)) + field(5, data);
}

/// One convolution, named "maps", of 8 x 8 cells: part channels answer to red, green or blue.
std::string colouredDotsModel(int channels)
{
    std::vector<float> weights(static_cast<std::size_t>(channels * 3 * step * step));
    const auto answerTo = [&weights](std::size_t channel, std::size_t colour) {
        for (std::size_t c = 0; c < 3; ++c)
            for (std::size_t i = 0; i < step * step; ++i)
                weights[(channel * 3 + c) * step * step + i]
                    = (c == colour ? 1.0F : -0.5F) / (step * step);
    };
    answerTo(pose::RightShoulder, 2); // the picture is blue, green, red
    answerTo(pose::RightElbow, 1);
    answerTo(pose::RightWrist, 0);
    std::vector<float> bias(static_cast<std::size_t>(channels));
    for (const auto& limb : layoutOf(OpenPoseModel::Body25).limbs)
        if (limb.channel < bias.size())
            bias[limb.channel] = 1; // every limb points to the right
    const auto count = static_cast<std::uint64_t>(channels);
    const std::string layer = field(1, "maps") + field(2, "Convolution")
        + field(7, blob({count, 3, step, step}, weights)) + field(7, blob({count}, bias));
    return field(1, "dots") + field(100, layer);
}

std::string description(int channels)
{
    return "name: \"dots\"\ninput: \"image\"\n"
           "input_dim: 1\ninput_dim: 3\ninput_dim: 64\ninput_dim: 96\n"
           "layer { name: \"maps\" type: \"Convolution\" bottom: \"image\" top: \"maps\"\n"
           "  convolution_param { num_output: "
        + std::to_string(channels) + " kernel_size: 8 stride: 8 } }\n";
}

struct Files {
    fs::path layers;
    fs::path weights;
};

Files writeNetwork(const fs::path& folder, int channels = body25Channels)
{
    const Files files{folder / "dots.prototxt", folder / "dots.caffemodel"};
    std::ofstream(files.layers) << description(channels);
    std::ofstream(files.weights, std::ios::binary) << colouredDotsModel(channels);
    return files;
}

/// Shoulder red, elbow green, wrist blue, on black.
cv::Mat armPicture(double scale)
{
    cv::Mat picture(cvRound(160 * scale), cvRound(240 * scale), CV_8UC3, cv::Scalar::all(0));
    const auto dot = [&](int x, const cv::Scalar& colour) {
        cv::circle(picture, {cvRound(x * scale), cvRound(80 * scale)}, cvRound(10 * scale), colour,
            cv::FILLED);
    };
    dot(50, {0, 0, 255});
    dot(110, {0, 255, 0});
    dot(170, {255, 0, 0});
    return picture;
}

} // namespace

TEST(OpenPoseEstimator, FindsAnArmThroughARealCaffeNetwork)
{
    const test::TemporaryFolder folder;
    const Files files = writeNetwork(folder.path());
    OpenPoseEstimator estimator(OpenPoseModel::Body25, files.layers, files.weights, 160);

    const std::vector<pose::Pose> poses = estimator.estimate(armPicture(1));

    ASSERT_EQ(poses.size(), 1u);
    EXPECT_LT(base::distance(poses[0].body[pose::RightShoulder].position, {50, 80}), 2.5F);
    EXPECT_LT(base::distance(poses[0].body[pose::RightElbow].position, {110, 80}), 2.5F);
    EXPECT_LT(base::distance(poses[0].body[pose::RightWrist].position, {170, 80}), 2.5F);
    EXPECT_FALSE(poses[0].body[pose::LeftWrist].isPresent());
}

TEST(OpenPoseEstimator, AnswersInThePicturesOwnPixels)
{
    const test::TemporaryFolder folder;
    const Files files = writeNetwork(folder.path());
    OpenPoseEstimator estimator(OpenPoseModel::Body25, files.layers, files.weights, 160);

    const std::vector<pose::Pose> poses = estimator.estimate(armPicture(3));

    ASSERT_EQ(poses.size(), 1u);
    EXPECT_LT(base::distance(poses[0].body[pose::RightElbow].position, {330, 240}), 7.5F);
}

TEST(OpenPoseEstimator, SaysWhenTheNetworkIsOfAnotherKind)
{
    const test::TemporaryFolder folder;
    const Files files = writeNetwork(folder.path(), 12);
    OpenPoseEstimator estimator(OpenPoseModel::Body25, files.layers, files.weights, 160);

    EXPECT_THROW(estimator.estimate(armPicture(1)), base::Error);
}

TEST(OpenPoseEstimator, SaysWhenAFileIsNoCaffeNetwork)
{
    const test::TemporaryFolder folder;
    const Files files = writeNetwork(folder.path());
    std::ofstream(files.layers) << "this { is not: \"a network\"";

    EXPECT_THROW(
        OpenPoseEstimator(OpenPoseModel::Body25, files.layers, files.weights), base::Error);
    EXPECT_THROW(
        OpenPoseEstimator(OpenPoseModel::Body25, folder / "none", files.weights), base::Error);
}

TEST(OpenPoseEstimator, SaysThatTheUserMustBringTheNetwork)
{
    const test::TemporaryFolder folder;
    const estimation::ModelStore store(folder.path());

    try {
        const OpenPoseEstimator estimator(OpenPoseModel::Coco, store);
        FAIL() << "made without a network";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::MissingNetwork);
        EXPECT_EQ(error.subject(), "openpose_coco_layers");
    }
}
