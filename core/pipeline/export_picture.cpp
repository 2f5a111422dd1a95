// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/export_picture.h"

#include "core/pose/skeleton_overlay.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace pipeline {

namespace {

constexpr double ground = 24; // grey
constexpr double panning = 20; // frames: how slowly a cut-out follows the dancer
constexpr int widestPadded = 1080; // pixels, as telephones show them
constexpr const char* markText = "Synthetic video";

int even(double pixels) { return 2 * static_cast<int>(pixels / 2); }

cv::Size portraitOf(cv::Size frame)
{
    if (frame.width * 16 >= frame.height * 9)
        return {even(frame.height * 9 / 16.0), frame.height};
    return {frame.width, even(frame.width * 16 / 9.0)};
}

cv::Size paddedOf(cv::Size frame)
{
    const double scale = std::min(1.0, double(widestPadded) / frame.width);
    const int width = even(frame.width * scale);
    const int needed = static_cast<int>(std::ceil(frame.height * scale));
    const int height = even(width * 16 / 9.0);
    return height >= needed ? cv::Size(width, height) : cv::Size(even(needed * 9 / 16.0), needed);
}

cv::Size comparisonOf(const Take& take, const Detection& source)
{
    const int height = take.size.height;
    return {height * source.info.width / source.info.height + 2 * take.size.width, height};
}

pose::Series wayOf(const pose::Track& track)
{
    pose::Series way;
    for (const auto& [frame, pose] : track) {
        const cv::Rect2d box = warp::jointBox(pose);
        if (!box.empty())
            way.emplace_hint(way.end(), frame, box.x + box.width / 2);
    }
    return way.empty() ? way : pose::gaussianSmoothed(way, panning);
}

/// Small, in the corner at the bottom right.
void drawMark(cv::Mat& picture)
{
    const double scale = std::max(0.4, picture.rows / 900.0);
    const int thickness = std::max(1, static_cast<int>(std::lround(scale * 1.5)));
    int baseline = 0;
    const cv::Size text
        = cv::getTextSize(markText, cv::FONT_HERSHEY_SIMPLEX, scale, thickness, &baseline);
    const int margin = text.height;
    const cv::Rect box = cv::Rect(picture.cols - text.width - 2 * margin,
                             picture.rows - text.height - baseline - 2 * margin,
                             text.width + margin, text.height + baseline + margin)
        & cv::Rect({}, picture.size());
    if (box.empty())
        return;
    cv::Mat under = picture(box);
    under.convertTo(under, -1, 0.35);
    cv::putText(picture, markText, {box.x + margin / 2, box.y + margin / 2 + text.height},
        cv::FONT_HERSHEY_SIMPLEX, scale, cv::Scalar::all(255), thickness, cv::LINE_AA);
}

} // namespace

cv::Mat fitted(const cv::Mat& image, cv::Size cell)
{
    const double scale = std::min(static_cast<double>(cell.width) / image.cols,
        static_cast<double>(cell.height) / image.rows);
    const cv::Size size(std::clamp(cvRound(image.cols * scale), 1, cell.width),
        std::clamp(cvRound(image.rows * scale), 1, cell.height));
    cv::Mat small;
    cv::resize(image, small, size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::Mat framed(cell, CV_8UC3, cv::Scalar::all(ground));
    small.copyTo(framed(
        cv::Rect({(cell.width - small.cols) / 2, (cell.height - small.rows) / 2}, small.size())));
    return framed;
}

cv::Mat stickFigureOf(const Take& take, std::int64_t frame)
{
    cv::Mat picture(take.size, CV_8UC3, cv::Scalar::all(ground));
    const auto pose = take.track.find(frame);
    if (pose != take.track.end())
        pose::drawSkeleton(picture, pose->second);
    return picture;
}

ExportPicture::ExportPicture(
    const Take& take, const Detection& source, const ExportSettings& settings)
    : m_take(take)
    , m_source(source)
    , m_settings(settings)
    , m_size(take.size)
{
    if (settings.layout == Layout::Comparison)
        m_size = comparisonOf(take, source);
    if (settings.layout == Layout::PortraitPadded)
        m_size = paddedOf(take.size);
    if (settings.layout == Layout::Portrait) {
        m_size = portraitOf(take.size);
        m_dancer = wayOf(take.track);
    }
}

cv::Mat ExportPicture::comparison(std::int64_t frame)
{
    if (!m_reader)
        m_reader.emplace(m_source.info.path);
    const int height = m_size.height;
    const cv::Size cell(m_size.width - 2 * m_take.size.width, height);
    cv::Mat picture;
    cv::hconcat(std::vector<cv::Mat>{fitted(m_reader->at(frame).image, cell),
                    stickFigureOf(m_take, frame), m_take.frame(frame)},
        picture);
    return picture;
}

cv::Mat ExportPicture::portrait(std::int64_t frame) const
{
    const cv::Mat whole = m_take.frame(frame);
    const double middle = m_dancer.empty() ? whole.cols / 2.0 : pose::valueAt(m_dancer, frame);
    const int left = std::clamp(
        static_cast<int>(std::lround(middle - m_size.width / 2.0)), 0, whole.cols - m_size.width);
    return whole(cv::Rect({left, (whole.rows - m_size.height) / 2}, m_size)).clone();
}

cv::Mat ExportPicture::laidOut(std::int64_t frame)
{
    switch (m_settings.layout) {
    case Layout::Comparison:
        return comparison(frame);
    case Layout::Skeleton:
        return stickFigureOf(m_take, frame);
    case Layout::Portrait:
        return portrait(frame);
    case Layout::PortraitPadded:
        return fitted(m_take.frame(frame), m_size);
    case Layout::Result:
        break;
    }
    return m_take.frame(frame);
}

cv::Mat ExportPicture::at(std::int64_t frame)
{
    cv::Mat picture = laidOut(frame);
    if (m_settings.mark)
        drawMark(picture);
    return picture;
}

} // namespace pipeline
