// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/plate.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>

namespace warp {

namespace {

constexpr int mostSlots = 41;
constexpr int personThreshold = 50;
constexpr int inpaintSide
    = 640; ///< pixels; larger holes are painted at reduced size, which is as smooth

/// A well-mixed number from the three (the finaliser of MurmurHash3).
std::uint32_t mixed(std::uint32_t row, std::uint32_t column, std::uint32_t frame)
{
    std::uint32_t h = row * 0x9E3779B1U ^ column * 0x85EBCA77U ^ frame * 0xC2B2AE3DU;
    h ^= h >> 16;
    h *= 0x85EBCA6BU;
    h ^= h >> 13;
    h *= 0xC2B2AE35U;
    return h ^ (h >> 16);
}

cv::Mat widened(const cv::Mat& mask)
{
    const int reach = std::max(2, std::max(mask.cols, mask.rows) / 80);
    cv::Mat result = mask > personThreshold;
    cv::dilate(result, result,
        cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * reach + 1, 2 * reach + 1}));
    return result;
}

/// `plate` with the pixels of `holes` painted in and blended over a few pixels.
cv::Mat painted(const cv::Mat& plate, const cv::Mat& holes)
{
    const double scale
        = std::min(1.0, inpaintSide / static_cast<double>(std::max(plate.cols, plate.rows)));
    cv::Mat smallPlate;
    cv::Mat smallHoles;
    cv::resize(plate, smallPlate, {}, scale, scale, cv::INTER_AREA);
    cv::resize(holes, smallHoles, smallPlate.size(), 0, 0, cv::INTER_AREA);
    cv::dilate(smallHoles > 0, smallHoles, {});
    cv::Mat filled;
    cv::inpaint(smallPlate, smallHoles, filled, 4, cv::INPAINT_TELEA);
    cv::resize(filled, filled, plate.size(), 0, 0, cv::INTER_CUBIC);

    const double feather = std::max(plate.cols, plate.rows) / 320.0;
    const int reach = cvCeil(2 * feather);
    cv::Mat weight;
    cv::dilate(holes, weight,
        cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * reach + 1, 2 * reach + 1}));
    cv::GaussianBlur(weight, weight, {}, feather);
    weight = cv::max(weight, holes);
    cv::Mat keep;
    weight.convertTo(weight, CV_32F, 1 / 255.0);
    cv::subtract(1.0, weight, keep);
    cv::Mat result;
    cv::blendLinear(filled, plate, weight, keep, result);
    return result;
}

} // namespace

PlateBuilder::PlateBuilder(cv::Size size, std::size_t memoryLimit)
    : m_size(size)
    , m_timesSeen(size, CV_32S, cv::Scalar(0))
{
    assert(!size.empty());
    const std::size_t perSlot = static_cast<std::size_t>(size.area()) * 3;
    m_slots = std::clamp(static_cast<int>(memoryLimit / perSlot), 5, mostSlots);
    m_samples.create(size.height, size.width * m_slots, CV_8UC3);
}

void PlateBuilder::add(const cv::Mat& bgr, const cv::Mat& personMask)
{
    assert(bgr.size() == m_size && bgr.type() == CV_8UC3);
    assert(personMask.empty() || (personMask.size() == m_size && personMask.type() == CV_8UC1));
    const cv::Mat person
        = personMask.empty() ? cv::Mat(m_size, CV_8U, cv::Scalar(0)) : widened(personMask);
    const std::uint32_t frame = m_frames++;
    // Reservoir sampling: after n sightings every one of them is among the kept ones with the same
    // chance.
    cv::parallel_for_({0, m_size.height}, [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const auto* colour = bgr.ptr<cv::Vec3b>(y);
            const std::uint8_t* covered = person.ptr(y);
            auto* samples = m_samples.ptr<cv::Vec3b>(y);
            int* seen = m_timesSeen.ptr<int>(y);
            for (int x = 0; x < m_size.width; ++x) {
                if (covered[x] != 0)
                    continue;
                int slot = seen[x]++;
                if (slot >= m_slots)
                    slot = static_cast<int>(mixed(y, x, frame) % static_cast<unsigned>(slot + 1));
                if (slot < m_slots)
                    samples[x * m_slots + slot] = colour[x];
            }
        }
    });
}

cv::Mat PlateBuilder::medians() const
{
    cv::Mat plate(m_size, CV_8UC3, cv::Scalar::all(0));
    cv::parallel_for_({0, m_size.height}, [&](const cv::Range& rows) {
        std::array<std::uint8_t, mostSlots> values{};
        for (int y = rows.start; y < rows.end; ++y) {
            for (int x = 0; x < m_size.width; ++x) {
                const int count = std::min(m_timesSeen.at<int>(y, x), m_slots);
                const auto* samples = m_samples.ptr<cv::Vec3b>(y) + x * m_slots;
                for (int channel = 0; channel < 3 && count > 0; ++channel) {
                    for (int i = 0; i < count; ++i)
                        values[i] = samples[i][channel];
                    const auto middle = values.begin() + count / 2;
                    std::nth_element(values.begin(), middle, values.begin() + count);
                    plate.at<cv::Vec3b>(y, x)[channel] = *middle;
                }
            }
        }
    });
    return plate;
}

cv::Mat PlateBuilder::build() const
{
    const cv::Mat holes = m_timesSeen < leastTimesSeen;
    const auto missing = cv::countNonZero(holes);
    if (missing == m_size.area()) {
        throw base::Error(base::ErrorCode::TooShort, "background",
            "no part of the background was seen in three frames; use a longer clip");
    }
    const cv::Mat plate = medians();
    return missing == 0 ? plate : painted(plate, holes);
}

double PlateBuilder::coverage() const
{
    return cv::countNonZero(m_timesSeen >= leastTimesSeen) / static_cast<double>(m_size.area());
}

} // namespace warp
