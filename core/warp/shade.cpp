// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/shade.h"

#include "core/warp/channels.h"
#include "core/warp/ellipse.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace warp {

namespace {

constexpr int longestSide = 180; // pixels: shadows are soft
constexpr float unity = 128; // of a shade as light as the plate
constexpr float darkness = 8; // levels added to both, so that dark places are no noise
constexpr int safety = 3; // pixels of a shade beside the dancer that may be hers
constexpr double spread = 5; // pixels over which a place that nobody has seen takes after others
constexpr double spreadShare = 0.05;
constexpr float closest = 0.1F; // added to distances
constexpr double noise = 0.05; // of a shade: expectations that vary less are of no use
constexpr float leastTrust = 0.3F;
constexpr double trustSpread = 1.5; // pixels
constexpr float leastChange = 0.02F; // of the plate

cv::Size shadeSize(cv::Size frame)
{
    const double scale
        = std::min(1.0, longestSide / static_cast<double>(std::max(frame.width, frame.height)));
    return {std::max(1, cvRound(frame.width * scale)), std::max(1, cvRound(frame.height * scale))};
}

cv::Mat shrunk(const cv::Mat& image, cv::Size size)
{
    cv::Mat result;
    cv::resize(image, result, size, 0, 0, cv::INTER_AREA);
    return result;
}

cv::Mat blurred(const cv::Mat& image, double sigma)
{
    cv::Mat result;
    cv::GaussianBlur(image, result, {}, sigma);
    return result;
}

/// 255 where `shade` knows the room.
cv::Mat known(const cv::Mat& shade)
{
    cv::Mat blue;
    cv::extractChannel(shade, blue, 0);
    return blue > 0;
}

/// From a place in the shade of `from` to the one that is the same to the figure.
cv::Matx23f movement(
    const CastShade& from, base::Vec2 standing, float bodySize, double framePerPixel)
{
    const float scale = from.bodySize > 0 ? std::clamp(bodySize / from.bodySize, 0.5F, 2.F) : 1.F;
    const auto pixels = static_cast<float>(1 / framePerPixel);
    // Pixel centres lie at +.5.
    const base::Vec2 to = standing * pixels - base::Vec2{0.5F, 0.5F};
    const base::Vec2 back = (from.standing * pixels - base::Vec2{0.5F, 0.5F}) * scale;
    return {scale, 0, to.x - back.x, 0, scale, to.y - back.y};
}

/// `shade` / 128 - 1 per channel, and 0 where it is not known.
cv::Mat deviation(const cv::Mat& shade)
{
    cv::Mat result;
    shade.convertTo(result, CV_32F, 1 / unity, -1);
    result.setTo(cv::Scalar(), known(shade) == 0);
    return result;
}

/// What to add to 1: CV_32FC3, 0 where it would not be seen.
cv::Mat trustedChange(const cv::Mat& expected, const cv::Mat& trust)
{
    cv::Mat change(expected.size(), CV_32FC3, cv::Scalar());
    for (int y = 0; y < change.rows; ++y) {
        for (int x = 0; x < change.cols; ++x) {
            const float share = trust.at<std::uint8_t>(y, x) / 255.F;
            for (int c = 0; c < 3 && share > 0; ++c) {
                const float wanted = share * (expected.at<cv::Vec3f>(y, x)[c] - 1);
                const float seen = std::max(0.F, std::abs(wanted) - leastChange);
                change.at<cv::Vec3f>(y, x)[c] = std::copysign(seen, wanted);
            }
        }
    }
    return change;
}

/// The part of a picture of `size` in which `change` changes anything.
cv::Rect areaOf(const cv::Mat& change, cv::Size size)
{
    const cv::Rect box = cv::boundingRect(sumOfChannels(cv::abs(change)) > 0);
    if (box.empty())
        return {};
    const double across = size.width / static_cast<double>(change.cols);
    const double down = size.height / static_cast<double>(change.rows);
    const cv::Point corner(cvFloor((box.x - 1) * across), cvFloor((box.y - 1) * down));
    const cv::Point end(cvCeil((box.br().x + 1) * across), cvCeil((box.br().y + 1) * down));
    return cv::Rect(corner, end) & cv::Rect({}, size);
}

} // namespace

std::optional<base::Vec2> standingPoint(const pose::Pose& pose)
{
    const pose::Keypoint& right = pose.body[pose::RightAnkle];
    const pose::Keypoint& left = pose.body[pose::LeftAnkle];
    if (!right.isPresent() || !left.isPresent())
        return std::nullopt;
    return base::midpoint(right.position, left.position);
}

cv::Mat shadeOf(const cv::Mat& bgr, const cv::Mat& alpha, const cv::Mat& plate)
{
    assert(bgr.size() == plate.size() && bgr.size() == alpha.size());
    const cv::Size size = shadeSize(bgr.size());
    cv::Mat light;
    cv::Mat usual;
    shrunk(bgr, size).convertTo(light, CV_32F);
    shrunk(plate, size).convertTo(usual, CV_32F);
    cv::Mat result(size, CV_8UC3);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const cv::Vec3f& a = light.at<cv::Vec3f>(y, x);
            const cv::Vec3f& b = usual.at<cv::Vec3f>(y, x);
            const bool isAlike = isSameTint(a, b);
            for (int c = 0; c < 3; ++c)
                result.at<cv::Vec3b>(y, x)[c] = isAlike
                    ? cv::saturate_cast<std::uint8_t>(
                        std::max(1.F, unity * (a[c] + darkness) / (b[c] + darkness)))
                    : static_cast<std::uint8_t>(unity);
        }
    }
    cv::Mat dancer;
    cv::dilate(shrunk(alpha, size), dancer, ellipse(safety));
    result.setTo(cv::Scalar(), dancer > 16);
    return result;
}

cv::Mat expectedShade(
    std::span<const CastShade> shades, base::Vec2 standing, float bodySize, cv::Size frame)
{
    const cv::Size size = shadeSize(frame);
    const double framePerPixel = frame.width / static_cast<double>(size.width);
    cv::Mat sum(size, CV_32FC3, cv::Scalar());
    cv::Mat weights(size, CV_32F, cv::Scalar());
    for (const CastShade& one : shades) {
        const cv::Matx23f move = movement(one, standing, bodySize, framePerPixel);
        const double weight = 1 / std::pow(one.distance + closest, 2);
        cv::Mat moved;
        cv::warpAffine(deviation(one.shade), moved, move, size);
        cv::scaleAdd(moved, weight, sum, sum);
        cv::warpAffine(known(one.shade), moved, move, size);
        moved.convertTo(moved, CV_32F, weight / 255);
        weights += moved;
    }
    // Where the dancer hid the room in all of them, as beside it; as the plate where nothing is.
    double most = 0;
    cv::minMaxLoc(weights, nullptr, &most);
    sum += spreadShare * blurred(sum, spread);
    weights += spreadShare * blurred(weights, spread) + cv::Scalar(1e-3 * most + 1e-9);
    return sum / ofThree(weights) + cv::Scalar::all(1);
}

void ShadeTrust::add(const cv::Mat& expected, const cv::Mat& real)
{
    assert(expected.size() == real.size());
    const cv::Mat foretold = expected - cv::Scalar::all(1);
    const cv::Mat found = deviation(real);
    const std::array<cv::Mat, Sums> terms{
        ofThree(known(real) / 255), foretold, found, foretold.mul(foretold), foretold.mul(found)};
    for (std::size_t sum = 0; sum < Sums; ++sum) {
        if (m_sums[sum].empty())
            m_sums[sum] = cv::Mat(real.size(), CV_32FC3, cv::Scalar());
        cv::add(m_sums[sum], terms[sum], m_sums[sum], known(real), CV_32F);
    }
}

cv::Mat ShadeTrust::build() const
{
    if (m_sums[Times].empty())
        return {};
    const cv::Mat times = cv::max(m_sums[Times], 1);
    const auto gathered
        = [](const cv::Mat& sums) { return blurred(sumOfChannels(sums), trustSpread); };
    const cv::Mat chance = noise * noise * gathered(times);
    const cv::Mat factor = gathered(m_sums[Products]) / (gathered(m_sums[Squares]) + chance);
    // A caption that is there half of the time is expected rightly in the mean, but it does not
    // come and go as expected.
    const cv::Mat together = m_sums[Products] - m_sums[Foretold].mul(m_sums[Found]) / times;
    const cv::Mat variation = m_sums[Squares] - m_sums[Foretold].mul(m_sums[Foretold]) / times;
    const cv::Mat comesAndGoes = gathered(together) / (gathered(variation) + chance);
    cv::Mat result;
    cv::min(factor, 1, result);
    result = result.mul(cv::min(cv::max((comesAndGoes - leastTrust / 2) / (leastTrust / 2), 0), 1));
    cv::threshold(result, result, leastTrust, 0, cv::THRESH_TOZERO);
    result.convertTo(result, CV_8U, 255);
    cv::medianBlur(result, result, 5); // shadows are no dots
    return result;
}

cv::Mat shaded(const cv::Mat& plate, const cv::Mat& expected, const cv::Mat& trust)
{
    assert(plate.type() == CV_8UC3 && expected.size() == trust.size());
    cv::Mat result = plate.clone();
    const cv::Mat change = trustedChange(expected, trust);
    const cv::Rect area = areaOf(change, plate.size());
    if (area.empty())
        return result;
    const double across = change.cols / static_cast<double>(plate.cols);
    const double down = change.rows / static_cast<double>(plate.rows);
    const cv::Matx23d toChange(across, 0, (area.x + 0.5) * across - 0.5, 0, down,
        (area.y + 0.5) * down - 0.5); // pixel centres lie at +.5
    cv::Mat enlarged;
    cv::warpAffine(change, enlarged, toChange, area.size(), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
        cv::BORDER_REPLICATE);
    for (int y = 0; y < area.height; ++y) {
        auto* to = result(area).ptr<cv::Vec3b>(y);
        const auto* by = enlarged.ptr<cv::Vec3f>(y);
        for (int x = 0; x < area.width; ++x)
            for (int c = 0; c < 3; ++c)
                to[x][c] = cv::saturate_cast<std::uint8_t>(to[x][c] * (1 + by[x][c]));
    }
    return result;
}

} // namespace warp
