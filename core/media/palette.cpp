// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/palette.h"

#include <algorithm>
#include <limits>
#include <opencv2/core.hpp>
#include <span>

namespace media {

namespace {

constexpr std::size_t mostSamples = 1 << 16;
constexpr int levels = 32; // of each channel in the table of nearest colours
constexpr int ditherSide = 4;
constexpr int dither[ditherSide][ditherSide]
    = {{0, 8, 2, 10}, {12, 4, 14, 6}, {3, 11, 1, 9}, {15, 7, 13, 5}}; // Bayer
constexpr int ditherDepth = 8; // of 256

using Colours = std::span<cv::Vec3b>;

std::vector<cv::Vec3b> samplesOf(const cv::Mat& bgr)
{
    std::vector<cv::Vec3b> samples;
    const std::size_t stride = std::max<std::size_t>(1, bgr.total() / mostSamples);
    for (std::size_t i = 0; i < bgr.total(); i += stride) {
        const auto column = static_cast<int>(i % static_cast<std::size_t>(bgr.cols));
        const auto row = static_cast<int>(i / static_cast<std::size_t>(bgr.cols));
        samples.push_back(bgr.at<cv::Vec3b>(row, column));
    }
    return samples;
}

/// How far a channel of `colours` spreads, and which one does so most.
std::pair<int, int> widest(Colours colours)
{
    std::pair<int, int> best{-1, 0};
    for (int channel = 0; channel < 3; ++channel) {
        const auto [low, high] = std::ranges::minmax(
            colours, {}, [channel](const cv::Vec3b& colour) { return colour[channel]; });
        best = std::max(best, std::pair<int, int>(high[channel] - low[channel], channel));
    }
    return best;
}

std::uint32_t meanOf(Colours colours)
{
    cv::Vec3d sum;
    for (const cv::Vec3b& colour : colours)
        sum += cv::Vec3d(colour[0], colour[1], colour[2]);
    const auto channel = [&](int i) {
        return static_cast<std::uint32_t>(sum[i] / static_cast<double>(colours.size()) + 0.5);
    };
    return 0xff000000U | channel(2) << 16 | channel(1) << 8 | channel(0);
}

/// Boxes of colours, each cut in half where it is widest.
std::vector<Colours> medianCut(Colours all, std::size_t count)
{
    std::vector<Colours> boxes = {all};
    while (boxes.size() < count) {
        const auto largest = std::ranges::max_element(boxes, {}, [](Colours colours) {
            return static_cast<double>(widest(colours).first)
                * std::min<double>(static_cast<double>(colours.size()), 4096);
        });
        const Colours box = *largest;
        const auto [spread, channel] = widest(box);
        if (spread == 0 || box.size() < 2)
            break;
        const std::size_t half = box.size() / 2;
        std::ranges::nth_element(box, box.begin() + static_cast<std::ptrdiff_t>(half), {},
            [by = channel](const cv::Vec3b& colour) { return colour[by]; });
        *largest = box.first(half);
        boxes.push_back(box.subspan(half));
    }
    return boxes;
}

int byteOf(std::uint32_t colour, int channel)
{
    return static_cast<int>(colour >> (8 * channel) & 0xff);
}

} // namespace

Palette::Palette(const cv::Mat& bgr)
{
    std::vector<cv::Vec3b> samples = samplesOf(bgr);
    const std::vector<Colours> boxes = medianCut(samples, m_colours.size());
    m_colours.fill(0xff000000U);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        m_colours[i] = meanOf(boxes[i]);
    m_nearest.resize(std::size_t{levels} * levels * levels);
    for (std::size_t cell = 0; cell < m_nearest.size(); ++cell) {
        int least = std::numeric_limits<int>::max();
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            int distance = 0;
            for (int channel = 0; channel < 3; ++channel) {
                const int at = static_cast<int>(cell >> (5 * channel) & 31) * 8 + 4;
                const int off = at - byteOf(m_colours[i], channel);
                distance += off * off;
            }
            if (distance < least) {
                least = distance;
                m_nearest[cell] = static_cast<std::uint8_t>(i);
            }
        }
    }
}

void Palette::draw(const cv::Mat& bgr, std::uint8_t* indices, int stride) const
{
    for (int y = 0; y < bgr.rows; ++y, indices += stride) {
        const auto* row = bgr.ptr<cv::Vec3b>(y);
        for (int x = 0; x < bgr.cols; ++x) {
            const int shift
                = dither[y % ditherSide][x % ditherSide] * ditherDepth / 16 - ditherDepth / 2;
            std::size_t cell = 0;
            for (int channel = 0; channel < 3; ++channel) {
                const int value = std::clamp(row[x][channel] + shift, 0, 255);
                cell |= static_cast<std::size_t>(value / 8) << (5 * channel);
            }
            indices[x] = m_nearest[cell];
        }
    }
}

} // namespace media
