// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/plate.h"

#include "core/base/error.h"
#include "core/warp/channels.h"
#include "core/warp/ellipse.h"
#include "core/warp/filled.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <opencv2/imgproc.hpp>
#include <span>

namespace warp {

namespace {

constexpr int mostSlots = 96;
constexpr double lightShare = 0.9;
constexpr float slightChange = 4 * 6; // of brightness, in quarter levels; below it is noise
constexpr float plainChange = 4 * 20; // from here on it is light and shadow
constexpr std::size_t leastToAlternate = 16; // sightings
constexpr int personThreshold = 50;
constexpr int inpaintSide
    = 640; ///< pixels; larger holes are painted at reduced size, which is as smooth

/// A well-mixed number for a sighting (the finaliser of MurmurHash3). It does not depend on the
/// pixel: neighbours that were seen in the same frames keep the same samples, so that where a
/// shadow comes and goes the plate shows one of both, and not a mixture of dots.
std::uint32_t mixed(std::uint32_t frame)
{
    std::uint32_t h = (frame + 1) * 0x9E3779B1U;
    h ^= h >> 16;
    h *= 0x85EBCA6BU;
    h ^= h >> 13;
    h *= 0xC2B2AE35U;
    return h ^ (h >> 16);
}

using Order
    = std::array<std::uint32_t, mostSlots>; ///< of samples by brightness: brightness, then index

std::uint32_t placed(Order& order, std::size_t count, double share)
{
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(count));
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(count);
    std::nth_element(order.begin(), order.begin() + place, end);
    return order[static_cast<std::size_t>(place)];
}

/// What was seen of a pixel: its median by brightness, its light, and how much of that to show.
/// Where floor and cast shadow alternate it is the floor, unless that is rare: the stage without a
/// dancer has no shadow of hers. In between where they differ little, so that a shadow's soft rim
/// leaves no edge.
struct Seen {
    cv::Vec3b common;
    cv::Vec3b bright;
    std::uint8_t light = 0; ///< 255: all
};

Seen judged(std::span<const cv::Vec3b> samples, Order& order)
{
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const cv::Vec3b& colour = samples[i];
        const std::uint32_t brightness = colour[0] + 2U * colour[1] + colour[2];
        order[i] = brightness << 8 | static_cast<std::uint32_t>(i);
    }
    const std::uint32_t median = placed(order, samples.size(), 0.5);
    const std::uint32_t light = placed(order, samples.size(), lightShare);
    const cv::Vec3b& common = samples[median & 0xFF];
    const cv::Vec3b& bright = samples[light & 0xFF];
    const auto change = static_cast<float>((light >> 8) - (median >> 8));
    if (samples.size() < leastToAlternate || change <= slightChange || !isSameTint(common, bright))
        return {common, common, 0};
    return {common, bright,
        cv::saturate_cast<std::uint8_t>(
            255 * (change - slightChange) / (plainChange - slightChange))};
}

/// Where the two states are about as frequent, neighbours decide differently: let them vote. Amid
/// floor that alternates those without two states have no vote; beyond it, at an edge that
/// trembles by a row of pixels, they have.
cv::Mat agreed(const cv::Mat& light)
{
    cv::Mat voted;
    cv::medianBlur(light, voted, 5);
    const cv::Mat plain = light == 255;
    cv::Mat broad;
    cv::morphologyEx(plain, broad, cv::MORPH_OPEN, ellipse(2));
    cv::dilate(broad, broad, ellipse(3));
    cv::Mat sum;
    cv::Mat voters;
    cv::boxFilter(light, sum, CV_32F, {5, 5}, {-1, -1}, false);
    cv::boxFilter(cv::Mat(light > 0), voters, CV_32F, {5, 5}, {-1, -1}, false);
    cv::Mat share;
    cv::Mat(255 * sum / cv::max(voters, 1)).convertTo(share, CV_8U);
    share.copyTo(voted, broad);

    cv::Mat nearby;
    cv::dilate(plain, nearby, ellipse(2));
    cv::Mat result = light.clone();
    voted.copyTo(result, nearby);
    return result;
}

cv::Mat widened(const cv::Mat& mask)
{
    const int reach = std::max(2, std::max(mask.cols, mask.rows) / 160);
    cv::Mat result = mask > personThreshold;
    cv::dilate(result, result, ellipse(reach));
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
    cv::Mat paint = filled(smallPlate, smallHoles, 4);
    cv::resize(paint, paint, plate.size(), 0, 0, cv::INTER_CUBIC);

    const double feather = std::max(plate.cols, plate.rows) / 320.0;
    cv::Mat weight;
    cv::dilate(holes, weight, ellipse(cvCeil(2 * feather)));
    cv::GaussianBlur(weight, weight, {}, feather);
    weight = cv::max(weight, holes);
    cv::Mat keep;
    weight.convertTo(weight, CV_32F, 1 / 255.0);
    cv::subtract(1.0, weight, keep);
    cv::Mat result;
    cv::blendLinear(paint, plate, weight, keep, result);
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

void PlateBuilder::add(const cv::Mat& bgr, const cv::Mat& personMask, const cv::Mat& hidden)
{
    assert(bgr.size() == m_size && bgr.type() == CV_8UC3);
    assert(personMask.empty() || (personMask.size() == m_size && personMask.type() == CV_8UC1));
    assert(hidden.empty() || (hidden.size() == m_size && hidden.type() == CV_8UC1));
    cv::Mat before
        = personMask.empty() ? cv::Mat(m_size, CV_8U, cv::Scalar(0)) : widened(personMask);
    if (!hidden.empty())
        before |= hidden;
    const std::uint32_t draw = mixed(m_frames++);
    // Reservoir sampling: after n sightings every one of them is among the kept ones with the same
    // chance.
    cv::parallel_for_({0, m_size.height}, [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const auto* colour = bgr.ptr<cv::Vec3b>(y);
            const std::uint8_t* covered = before.ptr(y);
            auto* samples = m_samples.ptr<cv::Vec3b>(y);
            int* seen = m_timesSeen.ptr<int>(y);
            for (int x = 0; x < m_size.width; ++x) {
                if (covered[x] != 0)
                    continue;
                int slot = seen[x]++;
                if (slot >= m_slots)
                    slot = static_cast<int>((draw * static_cast<std::uint64_t>(slot + 1)) >> 32);
                if (slot < m_slots)
                    samples[x * m_slots + slot] = colour[x];
            }
        }
    });
}

cv::Mat PlateBuilder::usualColours() const
{
    cv::Mat plate(m_size, CV_8UC3, cv::Scalar::all(0));
    cv::Mat bright(m_size, CV_8UC3, cv::Scalar::all(0));
    cv::Mat light(m_size, CV_8U, cv::Scalar(0));
    cv::parallel_for_({0, m_size.height}, [&](const cv::Range& rows) {
        Order order{};
        for (int y = rows.start; y < rows.end; ++y) {
            for (int x = 0; x < m_size.width; ++x) {
                const int count = std::min(m_timesSeen.at<int>(y, x), m_slots);
                const auto* samples = m_samples.ptr<cv::Vec3b>(y) + x * m_slots;
                if (count == 0)
                    continue;
                const Seen seen = judged({samples, static_cast<std::size_t>(count)}, order);
                plate.at<cv::Vec3b>(y, x) = seen.common;
                bright.at<cv::Vec3b>(y, x) = seen.bright;
                light.at<std::uint8_t>(y, x) = seen.light;
            }
        }
    });
    light = agreed(light);
    cv::Mat share;
    light.convertTo(share, CV_32F, 1 / 255.0);
    cv::blendLinear(bright, plate, share, 1 - share, plate);
    return plate;
}

cv::Mat PlateBuilder::build() const
{
    const cv::Mat holes = ~known();
    const auto missing = cv::countNonZero(holes);
    if (missing == m_size.area()) {
        throw base::Error(base::ErrorCode::TooShort, "background",
            "no part of the background was seen in three frames; use a longer clip");
    }
    const cv::Mat plate = usualColours();
    return missing == 0 ? plate : painted(plate, holes);
}

double PlateBuilder::coverage() const
{
    return cv::countNonZero(known()) / static_cast<double>(m_size.area());
}

} // namespace warp
