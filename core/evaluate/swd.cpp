// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/swd.h"

#include <cassert>
#include <opencv2/imgproc.hpp>

namespace evaluate {

namespace {

constexpr int patchesPerFrame = 64;
constexpr int patchSide = 7;
constexpr int patchValues = patchSide * patchSide * 3;
constexpr int projections = 256;
constexpr std::size_t mostFrames = 256;

/// Fine, middle (half size) and coarse (quarter size, low-pass) of `bgr`, CV_32FC3.
std::array<cv::Mat, 3> laplacianPyramid(const cv::Mat& bgr)
{
    std::array<cv::Mat, 3> pyramid;
    bgr.convertTo(pyramid[0], CV_32F);
    for (std::size_t level = 0; level + 1 < pyramid.size(); ++level) {
        cv::Mat up;
        cv::pyrDown(pyramid[level], pyramid[level + 1]);
        cv::pyrUp(pyramid[level + 1], up, pyramid[level].size());
        pyramid[level] -= up;
    }
    return pyramid;
}

/// Pixels of the person at half size `level` times, where a whole patch fits into the frame.
std::vector<cv::Point> centres(const cv::Mat& personMask, cv::Size size)
{
    cv::Mat small;
    cv::resize(personMask, small, size, 0, 0, cv::INTER_AREA);
    cv::Mat person = small > 127;
    constexpr int margin = patchSide / 2;
    if (size.width < patchSide || size.height < patchSide)
        return {};
    cv::Mat fits(size, CV_8U, cv::Scalar(0));
    fits(cv::Rect(margin, margin, size.width - 2 * margin, size.height - 2 * margin)) = 255;
    std::vector<cv::Point> points;
    cv::findNonZero(person & fits, points);
    return points;
}

cv::Mat draw(const cv::Mat& level, const std::vector<cv::Point>& points, cv::RNG& random)
{
    cv::Mat rows(patchesPerFrame, patchValues, CV_32F);
    for (int i = 0; i < patchesPerFrame; ++i) {
        const cv::Point centre = points[random.uniform(0, static_cast<int>(points.size()))];
        const cv::Rect box(
            centre.x - patchSide / 2, centre.y - patchSide / 2, patchSide, patchSide);
        level(box).clone().reshape(1, 1).copyTo(rows.row(i));
    }
    return rows;
}

/// One unit vector per row.
cv::Mat directions(cv::RNG& random)
{
    cv::Mat rows(projections, patchValues, CV_32F);
    random.fill(rows, cv::RNG::NORMAL, 0, 1);
    for (int i = 0; i < projections; ++i)
        cv::normalize(rows.row(i), rows.row(i));
    return rows;
}

double distance(const cv::Mat& patchesA, const cv::Mat& patchesB, const cv::Mat& directions)
{
    cv::Mat a = directions * patchesA.t();
    cv::Mat b = directions * patchesB.t();
    cv::sort(a, a, cv::SORT_EVERY_ROW | cv::SORT_ASCENDING);
    cv::sort(b, b, cv::SORT_EVERY_ROW | cv::SORT_ASCENDING);
    return cv::norm(a, b, cv::NORM_L1) / static_cast<double>(a.total());
}

} // namespace

SlicedWasserstein::SlicedWasserstein(std::uint64_t seed)
    : m_random(seed)
    , m_seed(seed)
{
}

void SlicedWasserstein::add(const cv::Mat& image, const cv::Mat& truth, const cv::Mat& personMask)
{
    assert(image.type() == CV_8UC3 && truth.type() == CV_8UC3 && image.size() == truth.size());
    assert(personMask.type() == CV_8UC1 && personMask.size() == truth.size());
    const std::array<cv::Mat, levels> imageLevels = laplacianPyramid(image);
    std::array<std::vector<cv::Point>, levels> points;
    for (int level = 0; level < levels; ++level) {
        points[level] = centres(personMask, imageLevels[level].size());
        if (points[level].empty())
            return;
    }
    if (m_seen++ % m_stride != 0)
        return;
    const std::array<cv::Mat, levels> truthLevels = laplacianPyramid(truth);
    Patches patches;
    for (int level = 0; level < levels; ++level) {
        patches.image[level] = draw(imageLevels[level], points[level], m_random);
        patches.truth[level] = draw(truthLevels[level], points[level], m_random);
    }
    m_frames.push_back(std::move(patches));
    if (m_frames.size() > mostFrames)
        thinOut();
}

void SlicedWasserstein::thinOut()
{
    for (std::size_t i = 0; 2 * i < m_frames.size(); ++i)
        m_frames[i] = std::move(m_frames[2 * i]);
    m_frames.resize((m_frames.size() + 1) / 2);
    m_stride *= 2;
}

SlicedWassersteinScores SlicedWasserstein::scores() const
{
    if (m_frames.empty())
        return {};
    cv::RNG random(m_seed + 1);
    std::array<double, levels> found{};
    for (int level = 0; level < levels; ++level) {
        cv::Mat image;
        cv::Mat truth;
        for (const Patches& frame : m_frames) {
            image.push_back(frame.image[level]);
            truth.push_back(frame.truth[level]);
        }
        found[level] = distance(image, truth, directions(random));
    }
    return {found[0], found[1], found[2], (found[0] + found[1] + found[2]) / 3};
}

} // namespace evaluate
