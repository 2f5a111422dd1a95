// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/plate.h"

#include "core/base/error.h"
#include "core/warp/channels.h"
#include "core/warp/ellipse.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>
#include <span>

namespace warp {

namespace {

constexpr int mostSlots = 96;
constexpr double lightShare = 0.9;
constexpr double rareLightShare = 0.97; // enough amid light
constexpr int largestHole = 64; // the larger side by its radius
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

/// What was seen of a pixel. Where floor and cast shadow alternate it is to show the floor, unless
/// that is rare: the stage without a dancer has no shadow of hers. Where they differ little it
/// shows something in between, so that a shadow's soft rim leaves no edge.
struct Seen {
    cv::Vec3b common;
    cv::Vec3b between; ///< what to show by itself, without its neighbours
    cv::Vec3b bright; ///< in the sun, where they differ plainly
    bool alternates = false; ///< plainly
    bool isOftenBright = false;
};

Seen judged(std::span<const cv::Vec3b> samples, Order& order)
{
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const cv::Vec3b& colour = samples[i];
        const std::uint32_t brightness = colour[0] + 2U * colour[1] + colour[2];
        order[i] = brightness << 8 | static_cast<std::uint32_t>(i);
    }
    const std::uint32_t median = placed(order, samples.size(), 0.5);
    const cv::Vec3b& common = samples[median & 0xFF];
    if (samples.size() < leastToAlternate)
        return {common, common, common};
    const auto brightAt = [&](double share) {
        const std::uint32_t light = placed(order, samples.size(), share);
        const cv::Vec3b& colour = samples[light & 0xFF];
        const bool isLight = isSameTint(common, colour);
        return std::pair(colour, isLight ? static_cast<float>((light >> 8) - (median >> 8)) : 0);
    };
    const auto [bright, change] = brightAt(lightShare);
    if (change >= plainChange)
        return {common, common, bright, true, true};
    const float share = std::max(0.0F, (change - slightChange) / (plainChange - slightChange));
    const cv::Vec3b between(cv::Vec3f(common) * (1 - share) + cv::Vec3f(bright) * share);
    const auto [rare, rareChange] = brightAt(rareLightShare);
    return {common, between, rare, rareChange >= plainChange, false};
}

/// The mean of `image`, of one channel or three, over the pixels of `mask`, 255 or 0, round each
/// pixel; CV_32F. `side`: of the square that is looked at.
cv::Mat meanOver(const cv::Mat& image, const cv::Mat& mask, int side)
{
    cv::Mat masked = cv::Mat::zeros(image.size(), image.type());
    image.copyTo(masked, mask);
    cv::Mat sum;
    cv::Mat count;
    cv::boxFilter(masked, sum, CV_32F, {side, side}, {-1, -1}, false);
    cv::boxFilter(mask, count, CV_32F, {side, side}, {-1, -1}, false);
    count = cv::max(count / 255, 1);
    return image.channels() == 1 ? cv::Mat(sum / count) : cv::Mat(sum / ofThree(count));
}

/// What was seen of all pixels, as Seen: CV_8UC3, and masks of 255 or 0.
struct Sights {
    cv::Mat common;
    cv::Mat between;
    cv::Mat bright;
    cv::Mat alternate;
    cv::Mat areOftenBright;
};

/// Where two states are about as frequent, neighbours decide differently: those that alternate
/// vote. At an edge that trembles single rows of pixels alternate; they do not count.
cv::Mat shownWith(const Sights& sights)
{
    cv::Mat broad;
    cv::morphologyEx(sights.areOftenBright, broad, cv::MORPH_OPEN, ellipse(2));
    cv::dilate(broad, broad, ellipse(3));
    cv::Mat nearby;
    cv::dilate(sights.areOftenBright, nearby, ellipse(2));
    cv::Mat bright = meanOver(sights.areOftenBright, sights.alternate, 5) > 127;
    bright &= broad & sights.alternate;

    cv::Mat shown = sights.between.clone();
    sights.common.copyTo(shown, nearby & ~broad);
    sights.bright.copyTo(shown, bright);
    return shown;
}

/// `mask` without all but its pieces of at most `area` pixels.
cv::Mat smallPieces(const cv::Mat& mask, int area)
{
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(mask, labels, stats, centres, 4);
    cv::Mat small = cv::Mat::zeros(mask.size(), CV_8U);
    for (int i = 1; i < count; ++i)
        if (stats.at<int>(i, cv::CC_STAT_AREA) <= area) {
            const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT),
                stats.at<int>(i, cv::CC_STAT_TOP), stats.at<int>(i, cv::CC_STAT_WIDTH),
                stats.at<int>(i, cv::CC_STAT_HEIGHT));
            small(box).setTo(255, labels(box) == i);
        }
    return small;
}

/// Takes small shaded pieces amid light out of `shown`: that the floor was seldom seen in the sun
/// there, or never, is chance.
void fillWithLight(cv::Mat& shown, const Sights& sights)
{
    const int side = 2 * (std::max(shown.cols, shown.rows) / largestHole) + 1;
    cv::Mat isAmid; // what alternates
    cv::boxFilter(sights.alternate, isAmid, -1, {side, side});
    const auto brightness = [](const cv::Mat& image) {
        cv::Mat exact;
        image.convertTo(exact, CV_32F);
        return sumOfChannels(exact);
    };
    const cv::Mat shade = meanOver(brightness(sights.common), sights.alternate, side);
    const cv::Mat light = meanOver(brightness(sights.bright), sights.alternate, side);
    const auto isLit = [&](const cv::Mat& image) {
        return cv::Mat(brightness(image) > 0.25 * shade + 0.75 * light);
    };
    cv::Mat darkest = brightness(sights.common);
    darkest.setTo(3 * 255, ~sights.alternate);
    cv::erode(darkest, darkest, cv::Mat::ones(side, side, CV_8U));

    cv::Mat holes = smallPieces(~isLit(shown) | (isAmid < 32), side * side);
    cv::dilate(holes, holes, ellipse(1));
    const cv::Mat wasLit = isLit(sights.bright);
    sights.bright.copyTo(shown, holes & wasLit);
    const cv::Mat isFloor = brightness(shown) >= darkest; // and nothing that lies on it
    cv::Mat around;
    meanOver(shown, isLit(shown) & ~holes, side).convertTo(around, CV_8U);
    around.copyTo(shown, holes & ~wasLit & isFloor);
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
    cv::Mat filled;
    cv::inpaint(smallPlate, smallHoles, filled, 4, cv::INPAINT_TELEA);
    cv::resize(filled, filled, plate.size(), 0, 0, cv::INTER_CUBIC);

    const double feather = std::max(plate.cols, plate.rows) / 320.0;
    cv::Mat weight;
    cv::dilate(holes, weight, ellipse(cvCeil(2 * feather)));
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
    const std::uint32_t draw = mixed(m_frames++);
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
                    slot = static_cast<int>((draw * static_cast<std::uint64_t>(slot + 1)) >> 32);
                if (slot < m_slots)
                    samples[x * m_slots + slot] = colour[x];
            }
        }
    });
}

cv::Mat PlateBuilder::usualColours() const
{
    const cv::Scalar none = cv::Scalar::all(0);
    Sights sights{{m_size, CV_8UC3, none}, {m_size, CV_8UC3, none}, {m_size, CV_8UC3, none},
        {m_size, CV_8U, none}, {m_size, CV_8U, none}};
    cv::parallel_for_({0, m_size.height}, [&](const cv::Range& rows) {
        Order order{};
        for (int y = rows.start; y < rows.end; ++y) {
            for (int x = 0; x < m_size.width; ++x) {
                const int count = std::min(m_timesSeen.at<int>(y, x), m_slots);
                const auto* samples = m_samples.ptr<cv::Vec3b>(y) + x * m_slots;
                if (count == 0)
                    continue;
                const Seen seen = judged({samples, static_cast<std::size_t>(count)}, order);
                sights.common.at<cv::Vec3b>(y, x) = seen.common;
                sights.between.at<cv::Vec3b>(y, x) = seen.between;
                sights.bright.at<cv::Vec3b>(y, x) = seen.bright;
                sights.alternate.at<std::uint8_t>(y, x) = seen.alternates ? 255 : 0;
                sights.areOftenBright.at<std::uint8_t>(y, x) = seen.isOftenBright ? 255 : 0;
            }
        }
    });
    cv::Mat shown = shownWith(sights);
    fillWithLight(shown, sights);
    return shown;
}

cv::Mat PlateBuilder::build() const
{
    const cv::Mat holes = m_timesSeen < leastTimesSeen;
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
    return cv::countNonZero(m_timesSeen >= leastTimesSeen) / static_cast<double>(m_size.area());
}

} // namespace warp
