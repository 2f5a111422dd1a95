// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/captions.h"

#include "core/warp/channels.h"
#include "core/warp/ellipse.h"
#include "core/warp/filled.h"

#include <algorithm>
#include <cassert>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <utility>

namespace warp {

namespace {

constexpr int bins = 8; ///< per channel
constexpr int slots = 24; ///< colours kept per pixel and caption
constexpr std::size_t mostMemory = std::size_t{192} << 20; ///< bytes, for all of them
constexpr double otherColour = 48; ///< levels between two captions' pictures of a pixel
constexpr double clearlyMore = 2; ///< times as frequent in the writing as in the room
constexpr double farMore = 4; ///< times as frequent in the writing as in the person
constexpr double rare = 1e-4; ///< share of a colour that may be chance
constexpr double minor = 5e-3; ///< share of the mixtures at a writing's edges
constexpr int surelyPerson = 200;
constexpr int perhapsPerson = 50;

/// Adds the colours of `bgr` where `mask` is not 0 to `histogram`, [bins, bins, bins], CV_32F.
void count(cv::Mat& histogram, const cv::Mat& bgr, const cv::Mat& mask)
{
    const int channels[] = {0, 1, 2};
    const int sizes[] = {bins, bins, bins};
    const float range[] = {0, 256};
    const float* ranges[] = {range, range, range};
    cv::calcHist(&bgr, 1, channels, mask, histogram, 3, sizes, ranges, true, !histogram.empty());
}

/// What `table` has for the colour of each pixel, CV_8UC1.
cv::Mat lookedUp(const cv::Mat& table, const cv::Mat& bgr)
{
    const int channels[] = {0, 1, 2};
    const float range[] = {0, 256};
    const float* ranges[] = {range, range, range};
    cv::Mat result;
    cv::calcBackProject(&bgr, 1, channels, table, result, ranges);
    return result;
}

/// The shares of the colours; of nothing they are all 0.
cv::Mat shares(const cv::Mat& histogram)
{
    if (histogram.empty()) {
        const int sizes[] = {bins, bins, bins};
        return {3, sizes, CV_32F, cv::Scalar(0)};
    }
    double sum = 0;
    for (auto bin = histogram.begin<float>(); bin != histogram.end<float>(); ++bin)
        sum += *bin;
    return histogram / std::max(sum, 1.0);
}

/// 255 for the colours whose share in `many` is more than `times` that in `few`; a share of `least`
/// is added to both, so that rare ones tell nothing.
cv::Mat moreFrequent(const cv::Mat& many, const cv::Mat& few, double times, double least)
{
    cv::Mat result = many.clone();
    auto other = few.begin<float>();
    for (auto bin = result.begin<float>(); bin != result.end<float>(); ++bin, ++other)
        *bin = *bin + least > times * (*other + least) ? 255.F : 0.F;
    return result;
}

/// `histogram` of the colours for which `table` has 255.
cv::Mat within(const cv::Mat& histogram, const cv::Mat& table)
{
    return histogram.empty() ? histogram : cv::Mat(histogram.mul(table / 255));
}

/// How far `writing` reaches from its `sure` part, in pixels, but for a tenth of it; 0 without one.
double rimOf(const cv::Mat& writing, const cv::Mat& sure)
{
    if (cv::countNonZero(sure) == 0)
        return 0;
    cv::Mat distance;
    cv::distanceTransform(~sure, distance, cv::DIST_L2, 3);
    std::vector<float> reached;
    for (int y = 0; y < writing.rows; ++y) {
        for (int x = 0; x < writing.cols; ++x) {
            if (writing.at<std::uint8_t>(y, x) != 0)
                reached.push_back(distance.at<float>(y, x));
        }
    }
    const auto place = reached.begin() + static_cast<std::ptrdiff_t>(0.9 * double(reached.size()));
    std::nth_element(reached.begin(), place, reached.end());
    return *place;
}

/// Radius in pixels of what is wide in a picture of such a size.
double broad(cv::Size frame) { return std::max(frame.width, frame.height) / 100.0; }

cv::Mat square(double width)
{
    const int side = 2 * cvCeil(width / 2) + 1;
    return cv::getStructuringElement(cv::MORPH_RECT, {side, side});
}

/// `mask` without gaps of up to `width` pixels.
cv::Mat closed(const cv::Mat& mask, double width)
{
    cv::Mat result;
    cv::morphologyEx(mask, result, cv::MORPH_CLOSE, square(width));
    return result;
}

/// `mask` without what is narrower than `width` pixels.
cv::Mat opened(const cv::Mat& mask, double width)
{
    cv::Mat result;
    cv::morphologyEx(mask, result, cv::MORPH_OPEN, square(width));
    return result;
}

cv::Mat part(const cv::Mat& image, cv::Rect region)
{
    return image.empty() ? image : image(region);
}

} // namespace

CaptionSurvey::CaptionSurvey(cv::Size frame, cv::Rect region, std::vector<CaptionChange> changes)
    : m_frame(frame)
    , m_region(region & cv::Rect({}, frame))
    , m_changes(std::move(changes))
{
}

void CaptionSurvey::add(std::int64_t frame, const cv::Mat& bgr, const cv::Mat& personMask)
{
    if (m_region.empty())
        return;
    while (m_next < m_changes.size() && frame >= m_changes[m_next].firstAfter) {
        finish();
        ++m_next;
    }
    if (m_next < m_changes.size() && frame > m_changes[m_next].lastBefore)
        return;
    if (!m_builder) {
        m_builder.emplace(m_region.size(),
            std::min(mostMemory, static_cast<std::size_t>(m_region.area()) * 3 * slots));
        m_first = frame;
    }
    m_last = frame;
    m_builder->add(bgr(m_region), part(personMask, m_region));
    if (!personMask.empty())
        count(m_person, bgr, personMask > surelyPerson);
}

void CaptionSurvey::finish()
{
    if (!m_builder)
        return;
    const cv::Mat seen = m_builder->known();
    if (cv::countNonZero(seen) > 0) {
        Scene scene{m_first, m_last, {}, seen};
        cv::imencode(".png", m_builder->build(), scene.room, {cv::IMWRITE_PNG_COMPRESSION, 1});
        m_scenes.push_back(std::move(scene));
    }
    m_builder.reset();
}

Captions CaptionSurvey::build()
{
    finish();
    Captions captions;
    if (m_scenes.size() < 2)
        return captions;
    const auto forEachScene = [&](const auto& visit) {
        for (const Scene& scene : m_scenes)
            visit(cv::imdecode(scene.room, cv::IMREAD_COLOR), scene);
    };

    cv::Mat least(m_region.size(), CV_8UC3, cv::Scalar::all(255));
    cv::Mat most(m_region.size(), CV_8UC3, cv::Scalar::all(0));
    cv::Mat once(m_region.size(), CV_8U, cv::Scalar(0));
    cv::Mat twice = once.clone();
    forEachScene([&](const cv::Mat& room, const Scene& scene) {
        cv::Mat(cv::min(least, room)).copyTo(least, scene.seen);
        cv::Mat(cv::max(most, room)).copyTo(most, scene.seen);
        twice |= once & scene.seen;
        once |= scene.seen;
    });
    const cv::Mat changing = (largestChannel(most - least) > otherColour) & twice;
    cv::Mat nearby;
    cv::dilate(changing, nearby, ellipse(broad(m_frame) / 4));
    const cv::Mat lasting = twice & ~nearby;

    cv::Mat there;
    cv::Mat beside;
    forEachScene([&](const cv::Mat& room, const Scene& scene) {
        count(there, room, changing & scene.seen);
        count(beside, room, lasting & scene.seen);
    });
    captions.m_region = m_region;
    captions.m_place = closed(changing, 8 * broad(m_frame));
    cv::dilate(captions.m_place, captions.m_place, ellipse(broad(m_frame)));
    captions.m_place |= ~twice;
    captions.m_notRoom = moreFrequent(shares(there), shares(beside), clearlyMore, rare);
    captions.m_notPerson = cv::min(captions.m_notRoom,
        moreFrequent(shares(within(there, captions.m_notRoom)), shares(m_person), farMore, minor));
    cv::Mat everRoom(m_region.size(), CV_8U, cv::Scalar(0));
    forEachScene([&](const cv::Mat& room, const Scene& scene) {
        const cv::Mat writing = scene.seen & lookedUp(captions.m_notRoom, room);
        cv::Mat known(m_region.size(), CV_8U, cv::Scalar(Captions::Nothing));
        known.setTo(Captions::Room, scene.seen);
        known.setTo(Captions::Writing, writing);
        captions.m_captions.push_back({scene.first, scene.last, known});
        everRoom |= scene.seen & ~writing;
        captions.m_rim = std::max(
            captions.m_rim, rimOf(writing, writing & lookedUp(captions.m_notPerson, room)));
    });
    captions.m_rim = std::min(captions.m_rim, broad(m_frame));
    // What is never seen without writing, and is larger than letters are, is a door that was opened
    // or a picture that changed: of the room.
    captions.m_place &= ~opened(once & ~everRoom, 8 * broad(m_frame));
    return captions;
}

cv::Mat Captions::hiddenBy(
    const Caption& caption, const cv::Mat& bgr, const cv::Mat& personMask) const
{
    cv::Mat person = personMask.empty() ? cv::Mat(bgr.size(), CV_8U, cv::Scalar(0))
                                        : cv::Mat(personMask > perhapsPerson);
    // Before the person only colours that are not hers are surely the writing's; the rim round
    // them may have hers.
    const cv::Mat sure = lookedUp(m_notPerson, bgr);
    cv::Mat nearby = sure;
    if (m_rim > 0)
        cv::dilate(sure, nearby, ellipse(m_rim));
    cv::Mat byColour = lookedUp(m_notRoom, bgr);
    byColour &= nearby | ~person;
    return m_place & ((caption.known == Writing) | ((caption.known == Nothing) & byColour));
}

cv::Mat Captions::hidden(std::int64_t frame, const cv::Mat& bgr, const cv::Mat& personMask) const
{
    if (empty())
        return {};
    const cv::Mat image = bgr(m_region);
    const cv::Mat mask = part(personMask, m_region);
    // The caption that is shown, or both between which the frame lies.
    const auto next = std::ranges::lower_bound(m_captions, frame, {}, &Caption::last);
    cv::Mat writing(m_region.size(), CV_8U, cv::Scalar(0));
    if (next != m_captions.end())
        writing |= hiddenBy(*next, image, mask);
    if (next != m_captions.begin() && (next == m_captions.end() || frame < next->first))
        writing |= hiddenBy(*std::prev(next), image, mask);
    cv::dilate(writing, writing, ellipse(std::max(2.0, broad(bgr.size()) / 6))); // its soft edge
    cv::Mat result(bgr.size(), CV_8U, cv::Scalar(0));
    writing.copyTo(result(m_region));
    return result;
}

Uncaptioned Captions::without(
    std::int64_t frame, const cv::Mat& bgr, const cv::Mat& personMask, const cv::Mat& plate) const
{
    const cv::Mat writing = hidden(frame, bgr, personMask);
    if (writing.empty() || cv::countNonZero(writing) == 0)
        return {bgr, personMask, {}};
    Uncaptioned result{bgr.clone(), personMask, writing};
    plate.copyTo(result.image, writing);
    if (personMask.empty())
        return result;
    result.personMask = personMask.clone();
    closed(personMask(m_region), 4 * broad(bgr.size()))
        .copyTo(result.personMask(m_region), writing(m_region));
    const cv::Mat holes = writing & (result.personMask > perhapsPerson);
    const cv::Rect around = cv::boundingRect(holes);
    if (around.empty())
        return result;
    const cv::Point margin(8, 8);
    const cv::Rect wide
        = cv::Rect(around.tl() - margin, around.br() + margin) & cv::Rect({}, bgr.size());
    filled(result.image(wide), holes(wide), 3).copyTo(result.image(wide), holes(wide));
    return result;
}

} // namespace warp
