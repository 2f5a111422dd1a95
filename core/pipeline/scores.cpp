// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/scores.h"

#include <array>
#include <cstdio>
#include <opencv2/imgproc.hpp>

namespace pipeline {

namespace {

constexpr int smallLongSide = 336;

cv::Mat shrunk(const cv::Mat& image, cv::Size size)
{
    cv::Mat small;
    cv::resize(image, small, size, 0, 0, cv::INTER_AREA);
    return small;
}

cv::Rect scaled(const cv::Rect& box, double scale, cv::Size size)
{
    return cv::Rect(cv::Rect2d(box.x * scale, box.y * scale, box.width * scale, box.height * scale))
        & cv::Rect({}, size);
}

nlohmann::json levelJson(
    const evaluate::ImageScores& images, const evaluate::SlicedWassersteinScores& patches)
{
    return {{"frames", images.frames}, {"ssim", images.ssim}, {"psnr", images.psnr},
        {"personSsim", images.personSsim}, {"personPsnr", images.personPsnr},
        {"faces", images.faces}, {"faceSsim", images.faceSsim}, {"facePsnr", images.facePsnr},
        {"sharpness", images.sharpness}, {"personFlicker", images.personFlicker},
        {"backgroundFlicker", images.backgroundFlicker}, {"roomFlicker", images.roomFlicker},
        {"roomFlickerOfTruth", images.roomFlickerOfTruth}, {"swd", patches.mean},
        {"swdLevels", {patches.fine, patches.middle, patches.coarse}}};
}

} // namespace

void Scores::add(const cv::Mat& image, const cv::Mat& truth, const cv::Mat& mask,
    const evaluate::FrameBoxes& boxes, bool afterGap)
{
    m_full.images.add(image, truth, mask, boxes, afterGap);
    m_full.patches.add(image, truth, mask);
    const double scale
        = std::min(1.0, static_cast<double>(smallLongSide) / std::max(truth.cols, truth.rows));
    const cv::Size size(static_cast<int>(std::lround(truth.cols * scale)),
        static_cast<int>(std::lround(truth.rows * scale)));
    const cv::Mat smallMask = shrunk(mask, size);
    m_small.images.add(shrunk(image, size), shrunk(truth, size), smallMask,
        {scaled(boxes.person, scale, size), scaled(boxes.face, scale, size)}, afterGap);
    m_small.patches.add(shrunk(image, size), shrunk(truth, size), smallMask);
}

nlohmann::json Scores::json() const
{
    return {{"small", levelJson(m_small.images.scores(), m_small.patches.scores())},
        {"full", levelJson(m_full.images.scores(), m_full.patches.scores())}};
}

std::string scoreLine(const nlohmann::json& scores)
{
    const auto value = [&scores](const char* level, const char* name) {
        return scores.at(level).at(name).get<double>();
    };
    std::array<char, 200> text{};
    std::snprintf(text.data(), text.size(),
        "ssim %.3f  psnr %5.2f | person ssim %.3f  psnr %5.2f  sharpness %.2f  swd %.2f | face "
        "ssim %.3f  psnr %5.2f",
        value("small", "ssim"), value("small", "psnr"), value("small", "personSsim"),
        value("small", "personPsnr"), value("small", "sharpness"), value("small", "swd"),
        value("full", "faceSsim"), value("full", "facePsnr"));
    return text.data();
}

} // namespace pipeline
