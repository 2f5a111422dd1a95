// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/caption_finder.h"

#include "core/warp/channels.h"
#include "core/warp/ellipse.h"

#include <algorithm>
#include <cassert>
#include <opencv2/imgproc.hpp>

namespace warp {

namespace {

constexpr int longSide = 320; ///< pixels at which frames are compared
constexpr std::size_t steadyFrames = 5; ///< before a change, and after
constexpr std::size_t changingFrames = 3; ///< in between
constexpr std::size_t lookedAt = 2 * steadyFrames + changingFrames;
constexpr double steady = 24; ///< levels that a colour may stray and still be the same
constexpr float otherColour = 48; ///< levels between two colours
constexpr float nearBlack = 40; ///< levels of the lightest channel
constexpr float plainlyLight = 100;
constexpr float nearWhite = 235; ///< levels of the darkest channel
constexpr float plainlyDark = 130;
constexpr double leastShare = 0.003; ///< of the picture that a caption takes
constexpr double mostShare = 0.3; ///< more is another scene, or another light

cv::Mat shrunk(const cv::Mat& picture)
{
    const double scale
        = std::min(1.0, static_cast<double>(longSide) / std::max(picture.cols, picture.rows));
    cv::Mat small;
    cv::resize(picture, small, {}, scale, scale, cv::INTER_AREA);
    return small;
}

cv::Mat hiddenBy(const cv::Mat& personMask, cv::Size size)
{
    if (personMask.empty())
        return {size, CV_8U, cv::Scalar(0)};
    cv::Mat person = shrunk(personMask) > 12;
    cv::dilate(person, person, ellipse(2));
    return person;
}

/// Whether one is the other in the shade, as far as shades go: not black, nor so much darker than
/// white.
bool isShadeOf(const cv::Vec3f& a, const cv::Vec3f& b)
{
    const auto [darkest, dark] = std::minmax({a[0], a[1], a[2]});
    const auto [light, lightest] = std::minmax({b[0], b[1], b[2]});
    if (dark > lightest)
        return isShadeOf(b, a);
    const bool isWritten = (dark < nearBlack && lightest > plainlyLight)
        || (darkest < plainlyDark && light > nearWhite);
    return !isWritten && isSameTint(a, b);
}

bool isOtherColour(const cv::Vec3f& before, const cv::Vec3f& after)
{
    return cv::norm(after - before, cv::NORM_INF) > otherColour && !isShadeOf(before, after);
}

} // namespace

/// Where the colour was steady and visible in the older frames and in the newer ones, and is not
/// the same: 0 or 255.
cv::Mat CaptionFinder::turnedPixels() const
{
    cv::Mat hidden = m_recent.front().hidden.clone();
    cv::Mat strayed(hidden.size(), CV_8U, cv::Scalar(0));
    const auto lookThrough = [&](std::size_t first) {
        cv::Mat least = m_recent[first].picture.clone();
        cv::Mat most = least.clone();
        for (std::size_t i = first; i < first + steadyFrames; ++i) {
            cv::min(least, m_recent[i].picture, least);
            cv::max(most, m_recent[i].picture, most);
            hidden |= m_recent[i].hidden;
        }
        strayed |= largestChannel(most - least) > steady;
    };
    lookThrough(0);
    lookThrough(steadyFrames + changingFrames);

    cv::Mat turned = ~(hidden | strayed);
    const cv::Mat& before = m_recent.front().picture;
    const cv::Mat& after = m_recent.back().picture;
    turned.forEach<std::uint8_t>([&](std::uint8_t& value, const int* at) {
        const cv::Point p(at[1], at[0]);
        if (value != 0 && !isOtherColour(before.at<cv::Vec3b>(p), after.at<cv::Vec3b>(p)))
            value = 0;
    });
    return turned;
}

void CaptionFinder::add(std::int64_t frame, const cv::Mat& bgr, const cv::Mat& personMask)
{
    assert(bgr.type() == CV_8UC3);
    m_size = bgr.size();
    const cv::Mat picture = shrunk(bgr);
    m_recent.push_back({frame, picture, hiddenBy(personMask, picture.size())});
    if (m_recent.size() < lookedAt)
        return;
    const cv::Mat turned = turnedPixels();
    const double share = cv::countNonZero(turned) / static_cast<double>(turned.total());
    const bool isChange = share >= leastShare && share <= mostShare;
    if (isChange)
        noteChange(turned);
    else
        m_sights = 0;
    m_recent.pop_front();
}

/// A change is seen as long as it lies between the older and the newer frames: it is over where the
/// newer ones begin at its first sight, and has not begun where the older ones end at its last.
void CaptionFinder::noteChange(const cv::Mat& turned)
{
    if (m_turned.empty())
        m_turned = cv::Mat(turned.size(), CV_8U, cv::Scalar(0));
    ++m_sights;
    if (m_sights > changingFrames + 2)
        return;
    if (m_sights == changingFrames + 2) { // it goes on and on
        m_changes.pop_back();
        m_turned = m_turnedBefore;
        return;
    }
    if (m_sights == 1) {
        m_turnedBefore = m_turned.clone();
        m_changes.push_back({0, m_recent[steadyFrames + changingFrames].frame});
    }
    m_changes.back().lastBefore = m_recent[steadyFrames - 1].frame;
    m_turned |= turned;
}

cv::Rect CaptionFinder::region() const
{
    if (m_changes.empty())
        return {};
    const cv::Rect small = cv::boundingRect(m_turned);
    const double scale = static_cast<double>(m_size.width) / m_turned.cols;
    const int margin = std::max(m_size.width, m_size.height) / 40;
    const cv::Point corner(cvFloor(small.x * scale) - margin, cvFloor(small.y * scale) - margin);
    const cv::Point end(
        cvCeil(small.br().x * scale) + margin, cvCeil(small.br().y * scale) + margin);
    return cv::Rect(corner, end) & cv::Rect({}, m_size);
}

} // namespace warp
