// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/shot_sorter.h"

#include "core/warp/channels.h"

#include <algorithm>
#include <cassert>
#include <opencv2/imgproc.hpp>

namespace warp {

namespace {

constexpr int longSide = 64; ///< pixels at which backgrounds are compared
constexpr double sameColour = 40; ///< of 255, in each channel
constexpr double sameShare = 0.6; ///< of the pixels that two backgrounds have in common
constexpr double leastCommon = 0.1; ///< of the picture; with less, the shot goes on
constexpr float memory = 20; ///< frames after which an old background is forgotten
constexpr std::size_t leastPart = 5; ///< the longest shot has one in so many frames

cv::Mat shrunk(const cv::Mat& picture)
{
    const double scale = static_cast<double>(longSide) / std::max(picture.cols, picture.rows);
    const cv::Size size(
        std::max(1, cvRound(picture.cols * scale)), std::max(1, cvRound(picture.rows * scale)));
    cv::Mat small;
    cv::resize(picture, small, size, 0, 0, cv::INTER_AREA);
    return small;
}

/// Where neither the person nor the rim of it is: 8-bit, 0 or 255.
cv::Mat visibleBackground(const cv::Mat& personMask, cv::Size size)
{
    if (personMask.empty())
        return {size, CV_8U, cv::Scalar(255)};
    cv::Mat person = shrunk(personMask) > 12;
    cv::dilate(person, person, cv::Mat());
    return ~person;
}

/// The share of the pixels seen in both that look alike; nothing (-1) when too few are seen in
/// both.
double likeness(
    const cv::Mat& picture, const cv::Mat& visible, const cv::Mat& mean, const cv::Mat& seen)
{
    const cv::Mat common = visible & (seen > 0);
    const int count = cv::countNonZero(common);
    if (count < leastCommon * static_cast<double>(common.total()))
        return -1;
    cv::Mat difference;
    cv::absdiff(picture, mean, difference);
    const cv::Mat alike = largestChannel(difference) < sameColour;
    return cv::countNonZero(alike & common) / static_cast<double>(count);
}

} // namespace

void ShotSorter::add(std::int64_t frame, const cv::Mat& bgr, const cv::Mat& personMask)
{
    assert(bgr.type() == CV_8UC3);
    cv::Mat picture;
    shrunk(bgr).convertTo(picture, CV_32F);
    const cv::Mat visible = visibleBackground(personMask, picture.size());
    const std::size_t which = shotOf(picture, visible);
    if (which == m_shots.size())
        m_shots.push_back({cv::Mat(picture.size(), CV_32FC3, cv::Scalar::all(0)),
            cv::Mat(picture.size(), CV_32F, cv::Scalar(0)), 0});
    Shot& shot = m_shots[which];
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x) {
            if (visible.at<std::uint8_t>(y, x) == 0)
                continue;
            float& seen = shot.seen.at<float>(y, x);
            seen = std::min(seen + 1, memory);
            cv::Vec3f& mean = shot.mean.at<cv::Vec3f>(y, x);
            mean += (picture.at<cv::Vec3f>(y, x) - mean) * (1 / seen);
        }
    }
    ++shot.frames;
    m_frames.push_back(frame);
    m_shotOfFrame.push_back(which);
}

/// That of the frame before when it fits, else the one that fits best, else a new one.
std::size_t ShotSorter::shotOf(const cv::Mat& picture, const cv::Mat& visible) const
{
    if (m_shots.empty())
        return 0;
    const auto likenessTo = [&](std::size_t shot) {
        return likeness(picture, visible, m_shots[shot].mean, m_shots[shot].seen);
    };
    const std::size_t before = m_shotOfFrame.back();
    const double same = likenessTo(before);
    if (same < 0 || same >= sameShare)
        return before;
    std::size_t best = m_shots.size();
    double most = sameShare;
    for (std::size_t shot = 0; shot < m_shots.size(); ++shot) {
        if (const double found = likenessTo(shot); found >= most) {
            most = found;
            best = shot;
        }
    }
    return best;
}

std::vector<std::int64_t> ShotSorter::strangers() const
{
    const auto longest = std::ranges::max_element(m_shots, {}, &Shot::frames);
    if (longest == m_shots.end() || longest->frames * leastPart < m_frames.size())
        return {};
    const auto usual = static_cast<std::size_t>(longest - m_shots.begin());
    std::vector<std::int64_t> result;
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        if (m_shotOfFrame[i] != usual)
            result.push_back(m_frames[i]);
    }
    return result;
}

} // namespace warp
