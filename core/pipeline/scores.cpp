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

nlohmann::json levelJson(
    const evaluate::ImageScores& images, const evaluate::SlicedWassersteinScores& patches)
{
    return {{"frames", images.frames}, {"ssim", images.ssim}, {"psnr", images.psnr},
        {"personSsim", images.personSsim}, {"personPsnr", images.personPsnr},
        {"sharpness", images.sharpness}, {"personFlicker", images.personFlicker},
        {"backgroundFlicker", images.backgroundFlicker}, {"swd", patches.mean},
        {"swdLevels", {patches.fine, patches.middle, patches.coarse}}};
}

} // namespace

void Scores::add(
    const cv::Mat& image, const cv::Mat& truth, const cv::Mat& mask, cv::Rect box, bool afterGap)
{
    m_full.images.add(image, truth, mask, box, afterGap);
    m_full.patches.add(image, truth, mask);
    const double scale
        = std::min(1.0, static_cast<double>(smallLongSide) / std::max(truth.cols, truth.rows));
    const cv::Size size(static_cast<int>(std::lround(truth.cols * scale)),
        static_cast<int>(std::lround(truth.rows * scale)));
    const cv::Rect smallBox
        = cv::Rect(cv::Rect2d(box.x * scale, box.y * scale, box.width * scale, box.height * scale))
        & cv::Rect({0, 0}, size);
    const cv::Mat smallMask = shrunk(mask, size);
    m_small.images.add(shrunk(image, size), shrunk(truth, size), smallMask, smallBox, afterGap);
    m_small.patches.add(shrunk(image, size), shrunk(truth, size), smallMask);
}

nlohmann::json Scores::json() const
{
    return {{"small", levelJson(m_small.images.scores(), m_small.patches.scores())},
        {"full", levelJson(m_full.images.scores(), m_full.patches.scores())}};
}

std::string scoreLine(const nlohmann::json& scores)
{
    const nlohmann::json& small = scores.at("small");
    const auto value = [&small](const char* name) { return small.at(name).get<double>(); };
    std::array<char, 160> text{};
    std::snprintf(text.data(), text.size(),
        "ssim %.3f  psnr %5.2f | person ssim %.3f  psnr %5.2f  sharpness %.2f  swd %.2f",
        value("ssim"), value("psnr"), value("personSsim"), value("personPsnr"), value("sharpness"),
        value("swd"));
    return text.data();
}

} // namespace pipeline
