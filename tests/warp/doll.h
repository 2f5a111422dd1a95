// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warp/matte.h"
#include "core/warp/reference.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace test {

/// A figure on its feet in a frame of 200 x 300, arms hanging aside; the torso is 80 pixels long.
inline pose::Pose doll()
{
    using enum pose::Body25;
    pose::Pose pose;
    const auto set = [&pose](pose::Body25 joint, float x, float y) {
        pose.body[joint] = pose::detected({x, y}, 1);
    };
    set(Nose, 100, 45), set(RightEye, 95, 41), set(LeftEye, 105, 41);
    set(RightEar, 88, 44), set(LeftEar, 112, 44);
    set(Neck, 100, 75), set(MidHip, 100, 155);
    set(RightShoulder, 75, 76), set(RightElbow, 60, 112), set(RightWrist, 52, 146);
    set(LeftShoulder, 125, 76), set(LeftElbow, 140, 112), set(LeftWrist, 148, 146);
    set(RightHip, 88, 155), set(RightKnee, 84, 205), set(RightAnkle, 82, 255);
    set(LeftHip, 112, 155), set(LeftKnee, 116, 205), set(LeftAnkle, 118, 255);
    set(RightBigToe, 74, 270), set(LeftBigToe, 126, 270);
    return pose;
}

inline constexpr float dollTorso = 80;
inline constexpr float dollSize = 180;
inline const cv::Size dollFrame(200, 300);

inline pose::Pose shifted(const pose::Pose& pose, base::Vec2 by)
{
    return pose::moved(pose, [by](base::Vec2 p) { return p + by; });
}

/// The doll as a reference: a smooth colourful pattern where her limbs are.
inline warp::Reference dollReference()
{
    cv::Mat bgra(dollFrame, CV_8UC4);
    for (int y = 0; y < bgra.rows; ++y) {
        for (int x = 0; x < bgra.cols; ++x)
            bgra.at<cv::Vec4b>(y, x) = cv::Vec4b(
                cv::saturate_cast<uchar>(x), cv::saturate_cast<uchar>(255 - y * 0.8), 80, 0);
    }
    const cv::Mat mask = warp::figureMask(doll(), dollTorso, dollFrame, 0.8);
    cv::insertChannel(mask, bgra, 3);
    return {7, doll(), dollSize, dollTorso, {}, {}, cv::Rect({}, dollFrame), bgra};
}

inline cv::Mat alphaOf(const cv::Mat& bgra)
{
    cv::Mat alpha;
    cv::extractChannel(bgra, alpha, 3);
    return alpha;
}

} // namespace test
