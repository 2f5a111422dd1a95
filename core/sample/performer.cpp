// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/performer.h"

#include "core/sample/figure.h"
#include "core/sample/head.h"
#include "core/sample/noise.h"
#include "core/sample/render.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace sample {

namespace {

constexpr int noiseMargin = 64; ///< pixels by which the noise is larger than a frame

/// The grain of a sensor: a little in brightness, less in colour.
cv::Mat sensorNoise(cv::Size size, std::uint32_t seed)
{
    cv::RNG random(seed);
    cv::Mat1f grain(size);
    cv::Mat3f tint(size);
    random.fill(grain, cv::RNG::NORMAL, 0, 1.5);
    random.fill(tint, cv::RNG::NORMAL, 0, 0.9);
    cv::GaussianBlur(grain, grain, {}, 0.45);
    cv::Mat3f sum;
    cv::cvtColor(grain, sum, cv::COLOR_GRAY2BGR);
    cv::Mat noise;
    cv::Mat(sum + tint).convertTo(noise, CV_16S);
    return noise;
}

/// 8-bit sRGB of linear light with soft highlights, by table.
std::array<std::uint8_t, 4096> makeTones()
{
    std::array<std::uint8_t, 4096> tones{};
    for (std::size_t i = 0; i < tones.size(); ++i) {
        const float light = 2 * static_cast<float>(i) / 4095;
        const float soft
            = light < 0.7F ? light : 0.7F + 0.3F * (1 - std::exp(-(light - 0.7F) / 0.3F));
        const float value
            = soft <= 0.0031308F ? 12.92F * soft : 1.055F * std::pow(soft, 1 / 2.4F) - 0.055F;
        tones[i] = cv::saturate_cast<std::uint8_t>(255 * value);
    }
    return tones;
}

cv::Mat developed(const cv::Mat3f& linear, const cv::Mat& noise)
{
    static const std::array<std::uint8_t, 4096> tones = makeTones();
    cv::Mat frame(linear.size(), CV_8UC3);
    for (int row = 0; row < linear.rows; ++row) {
        const float* in = linear.ptr<float>(row);
        const auto* grain = noise.ptr<std::int16_t>(row);
        auto* out = frame.ptr<std::uint8_t>(row);
        for (int i = 0; i < 3 * linear.cols; ++i) {
            const int level = std::clamp(static_cast<int>(in[i] * 2047.5F), 0, 4095);
            out[i] = cv::saturate_cast<std::uint8_t>(
                tones[static_cast<std::size_t>(level)] + grain[i]);
        }
    }
    return frame;
}

pose::Keypoint known(const Camera& camera, const Vec3& point)
{
    return pose::detected(camera.project(point), 1.0F);
}

void addHead(
    pose::Pose& pose, const Proportions& body, const Skeleton& skeleton, const Camera& camera)
{
    const HeadPoints head = headPoints(skeleton.head, body.head);
    pose.body[pose::Nose] = known(camera, head.nose);
    pose.body[pose::RightEye] = known(camera, head.eyes[Right]);
    pose.body[pose::LeftEye] = known(camera, head.eyes[Left]);
    pose.body[pose::RightEar] = known(camera, head.ears[Right]);
    pose.body[pose::LeftEar] = known(camera, head.ears[Left]);
    const std::array<Vec3, 70> face = facePoints(skeleton.head, body.head, skeleton.expression);
    for (std::size_t i = 0; i < face.size(); ++i)
        pose.face[i] = known(camera, face[i]);
}

void addSide(pose::Pose& pose, const Proportions& body, const Skeleton& skeleton,
    const Camera& camera, Side side)
{
    const bool left = side == Left;
    const Skeleton::Limb& arm = skeleton.arms[side];
    const Skeleton::Limb& leg = skeleton.legs[side];
    pose.body[left ? pose::LeftShoulder : pose::RightShoulder] = known(camera, arm.upper.origin);
    pose.body[left ? pose::LeftElbow : pose::RightElbow] = known(camera, arm.lower.origin);
    pose.body[left ? pose::LeftWrist : pose::RightWrist] = known(camera, arm.end.origin);
    pose.body[left ? pose::LeftHip : pose::RightHip] = known(camera, leg.upper.origin);
    pose.body[left ? pose::LeftKnee : pose::RightKnee] = known(camera, leg.lower.origin);
    pose.body[left ? pose::LeftAnkle : pose::RightAnkle] = known(camera, leg.end.origin);
    const FootPoints foot = footPoints(body, leg.end, side);
    pose.body[left ? pose::LeftHeel : pose::RightHeel] = known(camera, foot.heel);
    pose.body[left ? pose::LeftBigToe : pose::RightBigToe] = known(camera, foot.bigToe);
    pose.body[left ? pose::LeftSmallToe : pose::RightSmallToe] = known(camera, foot.smallToe);
    pose::Hand& hand = left ? pose.leftHand : pose.rightHand;
    for (std::size_t i = 0; i < hand.size(); ++i)
        hand[i] = known(camera, skeleton.fingers[side][i]);
}

} // namespace

pose::Pose keypoints(const Proportions& body, const Skeleton& skeleton, const Camera& camera)
{
    pose::Pose pose;
    addHead(pose, body, skeleton, camera);
    for (const Side side : bothSides)
        addSide(pose, body, skeleton, camera, side);
    const auto between = [&](std::size_t a, std::size_t b) {
        return pose::detected(base::midpoint(pose.body[a].position, pose.body[b].position), 1.0F);
    };
    pose.body[pose::Neck] = between(pose::RightShoulder, pose::LeftShoulder);
    pose.body[pose::MidHip] = between(pose::RightHip, pose::LeftHip);
    return pose;
}

Performer::Performer(PerformerLook look, Room room, const Camera& camera, std::uint32_t seed)
    : m_look(std::move(look))
    , m_camera(camera)
    , m_lightFromRight(room == Room::LivingRoom)
    , m_seed(seed)
    , m_backdrop(drawRoom(room, camera))
    , m_noise(sensorNoise({camera.width + noiseMargin, camera.height + noiseMargin}, seed + 1))
{
}

pose::Pose Performer::pose(const Posture& posture) const
{
    return keypoints(m_look.body, assume(m_look.body, posture), m_camera);
}

cv::Mat Performer::draw(const Posture& posture, std::int64_t index) const
{
    const Skeleton skeleton = assume(m_look.body, posture);
    const Mesh mesh = figure(m_look, skeleton);
    Lighting lighting;
    if (m_lightFromRight)
        lighting.toKey[0] = -lighting.toKey[0];
    const Vec3 centre(skeleton.pelvis.origin[0], 0.85F, skeleton.pelvis.origin[2]);
    Shadows shadows{{mesh, lighting.toKey, centre, 1.6F}, {mesh, Vec3(0, 1, 0), centre, 1.3F}};
    ShadowMap cast = shadows.key;
    cast.soften(0.035F);
    ShadowMap contact(mesh, Vec3(0, 1, 0), centre, 1.3F, 0.15F);
    contact.soften(0.04F);

    cv::Mat3f picture = shaded(m_backdrop, cast, contact);
    drawFigure(picture, m_camera, m_look, mesh, skeleton.expression, lighting, shadows);
    cv::GaussianBlur(picture, picture, {3, 3}, 0.45); // the lens
    const auto frame = static_cast<std::uint32_t>(index);
    const cv::Point corner(static_cast<int>(hash(frame, 1, m_seed) % noiseMargin),
        static_cast<int>(hash(frame, 2, m_seed) % noiseMargin));
    return developed(picture, m_noise(cv::Rect(corner, picture.size())));
}

} // namespace sample
