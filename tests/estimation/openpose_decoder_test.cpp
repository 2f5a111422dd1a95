// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/openpose_decoder.h"

#include <gtest/gtest.h>
#include <map>
#include <opencv2/imgproc.hpp>

using base::Vec2;
using estimation::AffinityLimb;
using estimation::OpenPoseLayout;
using estimation::OpenPoseModel;

namespace {

/// Part -> position, of one person.
using Figure = std::map<std::size_t, Vec2>;

/// The maps a perfect network would give for some people.
class Maps {
public:
    Maps(OpenPoseModel model, cv::Size size)
        : m_layout(layoutOf(model))
    {
        for (std::size_t i = 0; i < m_layout.channels(); ++i)
            m_maps.emplace_back(size, CV_32F, cv::Scalar(0));
    }

    void draw(const Figure& figure, float height = 0.9F)
    {
        for (const auto& [part, position] : figure)
            drawPeak(m_maps[part], position, height);
        for (const AffinityLimb& limb : m_layout.limbs)
            if (figure.contains(limb.from) && figure.contains(limb.to))
                drawField(limb, figure.at(limb.from), figure.at(limb.to));
    }

    const std::vector<cv::Mat>& all() const { return m_maps; }

private:
    static void drawPeak(cv::Mat& map, Vec2 position, float height)
    {
        for (int y = 0; y < map.rows; ++y)
            for (int x = 0; x < map.cols; ++x) {
                const float away
                    = base::distance(position, {static_cast<float>(x), static_cast<float>(y)});
                map.at<float>(y, x)
                    = std::max(map.at<float>(y, x), height * std::exp(-away * away / 8));
            }
    }

    void drawField(const AffinityLimb& limb, Vec2 from, Vec2 to)
    {
        const Vec2 direction = (to - from) / base::length(to - from);
        const cv::Point a(cvRound(from.x), cvRound(from.y));
        const cv::Point b(cvRound(to.x), cvRound(to.y));
        cv::line(m_maps[limb.channel], a, b, direction.x, 5);
        cv::line(m_maps[limb.channel + 1], a, b, direction.y, 5);
    }

    const OpenPoseLayout& m_layout;
    std::vector<cv::Mat> m_maps;
};

Figure body25At(float x)
{
    return {{pose::Nose, {x, 20}}, {pose::Neck, {x, 40}}, {pose::RightShoulder, {x - 15, 40}},
        {pose::RightElbow, {x - 20, 65}}, {pose::RightWrist, {x - 22, 90}},
        {pose::LeftShoulder, {x + 15, 40}}, {pose::LeftElbow, {x + 20, 65}},
        {pose::LeftWrist, {x + 22, 90}}, {pose::MidHip, {x, 90}}, {pose::RightHip, {x - 10, 90}},
        {pose::RightKnee, {x - 11, 120}}, {pose::RightAnkle, {x - 12, 150}},
        {pose::LeftHip, {x + 10, 90}}, {pose::LeftKnee, {x + 11, 120}},
        {pose::LeftAnkle, {x + 12, 150}}};
}

} // namespace

TEST(OpenPoseLayout, HasAChannelForEverything)
{
    EXPECT_EQ(layoutOf(OpenPoseModel::Body25).channels(), 78u);
    EXPECT_EQ(layoutOf(OpenPoseModel::Coco).channels(), 57u);
}

TEST(OpenPoseLayout, GivesEachLimbItsOwnTwoChannels)
{
    for (const OpenPoseModel model : {OpenPoseModel::Body25, OpenPoseModel::Coco}) {
        const OpenPoseLayout& layout = layoutOf(model);
        std::vector<int> uses(layout.channels());
        for (const AffinityLimb& limb : layout.limbs) {
            ++uses.at(limb.channel);
            ++uses.at(limb.channel + 1);
        }
        for (std::size_t i = 0; i < uses.size(); ++i)
            EXPECT_EQ(uses[i], i > layout.parts ? 1 : 0) << "channel " << i;
    }
}

TEST(OpenPoseDecoding, FindsEveryJointOfOnePerson)
{
    Maps maps(OpenPoseModel::Body25, {160, 170});
    const Figure truth = body25At(80);
    maps.draw(truth);

    const std::vector<pose::Pose> poses = decodeOpenPose(maps.all(), OpenPoseModel::Body25);

    ASSERT_EQ(poses.size(), 1u);
    for (const auto& [part, position] : truth) {
        EXPECT_LT(base::distance(poses[0].body[part].position, position), 0.5F) << "part " << part;
        EXPECT_NEAR(poses[0].body[part].confidence, 0.9F, 0.02F);
    }
    EXPECT_FALSE(poses[0].body[pose::LeftHeel].isPresent());
}

TEST(OpenPoseDecoding, KeepsTwoPeopleApart)
{
    Maps maps(OpenPoseModel::Body25, {220, 170});
    maps.draw(body25At(50), 0.6F);
    maps.draw(body25At(150), 0.9F);

    const std::vector<pose::Pose> poses = decodeOpenPose(maps.all(), OpenPoseModel::Body25);

    ASSERT_EQ(poses.size(), 2u);
    for (const auto& [part, position] : body25At(150)) // the surer one first
        EXPECT_LT(base::distance(poses[0].body[part].position, position), 0.5F) << "part " << part;
    for (const auto& [part, position] : body25At(50))
        EXPECT_LT(base::distance(poses[1].body[part].position, position), 0.5F) << "part " << part;
}

TEST(OpenPoseDecoding, LeavesAnUnseenArmAbsent)
{
    Maps maps(OpenPoseModel::Body25, {160, 170});
    Figure figure = body25At(80);
    figure.erase(pose::LeftElbow);
    figure.erase(pose::LeftWrist);
    maps.draw(figure);

    const std::vector<pose::Pose> poses = decodeOpenPose(maps.all(), OpenPoseModel::Body25);

    ASSERT_EQ(poses.size(), 1u);
    EXPECT_FALSE(poses[0].body[pose::LeftElbow].isPresent());
    EXPECT_FALSE(poses[0].body[pose::LeftWrist].isPresent());
    EXPECT_TRUE(poses[0].body[pose::RightWrist].isPresent());
}

TEST(OpenPoseDecoding, IgnoresPeaksThatNoFieldJoins)
{
    Maps maps(OpenPoseModel::Body25, {160, 170});
    maps.draw({{pose::RightWrist, {40, 40}}});
    maps.draw({{pose::LeftKnee, {90, 60}}});
    maps.draw({{pose::Nose, {120, 90}}});

    EXPECT_TRUE(decodeOpenPose(maps.all(), OpenPoseModel::Body25).empty());
}

TEST(OpenPoseDecoding, MakesBody25OfCoco)
{
    Maps maps(OpenPoseModel::Coco, {160, 170});
    const OpenPoseLayout& layout = layoutOf(OpenPoseModel::Coco);
    Figure figure;
    for (std::size_t part = 0; part < layout.parts; ++part)
        if (const Figure all = body25At(80); all.contains(layout.body25[part]))
            figure[part] = all.at(layout.body25[part]);
    maps.draw(figure);

    const std::vector<pose::Pose> poses = decodeOpenPose(maps.all(), OpenPoseModel::Coco);

    ASSERT_EQ(poses.size(), 1u);
    for (const auto& [part, position] : body25At(80)) // the middle of the hips among them
        EXPECT_LT(base::distance(poses[0].body[part].position, position), 0.6F) << "part " << part;
}

TEST(OpenPoseDecoding, FindsNobodyInEmptyMaps)
{
    const Maps maps(OpenPoseModel::Body25, {40, 40});

    EXPECT_TRUE(decodeOpenPose(maps.all(), OpenPoseModel::Body25).empty());
}
