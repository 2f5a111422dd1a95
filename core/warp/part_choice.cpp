// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/part_choice.h"

#include "core/warp/segment.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace warp {

namespace {

using base::Vec2;

constexpr float nan = std::numeric_limits<float>::quiet_NaN();

constexpr float poseWeight = 0.35F;
constexpr float leanWeight = 1.5F;
constexpr float lookWeight = 6;
constexpr float eyeWeight = 3;
constexpr float faceWeight = 1;
constexpr float shoulderWeight = 0.8F;
constexpr float forearmWeight = 1.5F;
constexpr float wristWeight = 1.5F;
constexpr float coverWeight = 2;
constexpr float faceCoverWeight = 1.2F;
constexpr float handWeight = 2;
constexpr float thighWeight = 2;
constexpr float footWeight = 2;
constexpr float calfWeight = 1.5F;
constexpr float noLapCost = 5; // distance: any other will do
constexpr float hiddenCost = 4; // distance, of all that is hidden
constexpr float muchHidden = 0.1F; // share of a foot

constexpr float headMiddle = 1 / 1.55F; // of the head's segment: between nose and ears

/// Distance in torso scales within which one thing lies before another, and from which on it does
/// not.
struct Cover {
    float near;
    float far;
};
constexpr Cover torsoCover{0.2F, 0.6F}; // from its axis
constexpr Cover headCover{0.27F, 0.42F}; // from its middle

constexpr PerGroup<float> radii{0.2F, 0.15F, 0.15F, 0, 0.12F, 0.12F}; // torso scales
constexpr double patchSide = 48; // pixels

constexpr std::size_t alike = 24; // references to compare sharpness with
constexpr double usualSharpness = 0.75; // their quantile
constexpr float blurCost = 0.3F; // distance, per e-fold of sharpness
constexpr float mostCost = 1.5F;

struct Arm {
    pose::BodyPart forearm;
    pose::BodyPart hand;
    pose::Body25 wrist;
    const pose::Hand pose::Pose::*points;
};
constexpr Arm rightArm{
    pose::RightForearm, pose::RightHand, pose::RightWrist, &pose::Pose::rightHand};
constexpr Arm leftArm{pose::LeftForearm, pose::LeftHand, pose::LeftWrist, &pose::Pose::leftHand};

/// 1 up to the near end, 0 from the far one on.
float coverAt(float distance, Cover cover)
{
    return std::clamp((cover.far - distance) / (cover.far - cover.near), 0.F, 1.F);
}

Vec2 middleOf(const pose::PartSegment& head)
{
    return head.from + (head.to - head.from) * headMiddle;
}

std::optional<Vec2> between(const pose::Keypoint& from, const pose::Keypoint& to)
{
    if (!from.isPresent() || !to.isPresent())
        return {};
    return to.position - from.position;
}

/// Collects the numbers of a descriptor.
class Numbers {
public:
    explicit Numbers(float torsoScale)
        : m_scale(1 / torsoScale)
    {
    }

    void add(float number) { m_numbers.push_back(number); }
    void addLength(float length, float weight) { add(length * weight * m_scale); }
    void add(std::optional<Vec2> vector, float weight)
    {
        addLength(vector ? vector->x : nan, weight);
        addLength(vector ? vector->y : nan, weight);
    }
    Descriptor take() { return std::move(m_numbers); }

private:
    float m_scale;
    Descriptor m_numbers;
};

using Parts = std::array<pose::PartSegment, pose::bodyParts>;

void addHead(Numbers& numbers, const pose::Body& body, const pose::PartSegment& head)
{
    using enum pose::Body25;
    const auto known = [](std::optional<Vec2> offset) { return offset.value_or(Vec2{}); };
    const auto right = between(body[RightEar], body[Nose]);
    const auto left = between(body[LeftEar], body[Nose]);
    const auto shoulders = between(body[RightShoulder], body[LeftShoulder]);
    numbers.add(head.to - head.from, leanWeight);
    numbers.add(
        right && left ? base::midpoint(*right, *left) : known(right ? right : left), lookWeight);
    numbers.add(known(between(body[RightEye], body[Nose])), eyeWeight);
    numbers.add(known(between(body[LeftEye], body[Nose])), eyeWeight);
    numbers.add(body[Nose].isPresent() ? faceWeight : 0);
    numbers.addLength(shoulders ? shoulders->x : nan, shoulderWeight);
}

void addArm(
    Numbers& numbers, const pose::Pose& pose, const Parts& parts, const Arm& arm, float torsoScale)
{
    constexpr std::size_t middleTip = 12;
    constexpr std::size_t firstKnuckle = 5;
    constexpr std::size_t lastKnuckle = 17;
    const pose::PartSegment& forearm = parts[arm.forearm];
    const pose::PartSegment& torso = parts[pose::Torso];
    const pose::PartSegment& head = parts[pose::Head];
    const pose::Hand& hand = pose.*arm.points;
    numbers.add(forearm.to - forearm.from, forearmWeight);
    numbers.add(between(pose.body[pose::Neck], pose.body[arm.wrist]), wristWeight);
    for (const Vec2 point :
        {base::midpoint(forearm.from, forearm.to), forearm.to, parts[arm.hand].to})
        numbers.add(torso.present
                ? coverWeight * coverAt(distanceTo(torso, point) / torsoScale, torsoCover)
                : nan);
    for (const Vec2 point : {forearm.to, parts[arm.hand].to})
        numbers.add(head.present ? faceCoverWeight
                    * coverAt(base::distance(middleOf(head), point) / torsoScale, headCover)
                                 : nan);
    numbers.add(between(hand[0], hand[middleTip]), handWeight);
    numbers.add(between(hand[firstKnuckle], hand[lastKnuckle]), handWeight);
}

/// 1 when a hand or forearm lies before the head.
float coverOfHead(const pose::Pose& pose, float torsoScale)
{
    const Parts parts = pose::partSegments(pose);
    if (!parts[pose::Head].present)
        return 0;
    const Vec2 middle = middleOf(parts[pose::Head]);
    float nearest = std::numeric_limits<float>::max();
    for (const Arm& arm : {rightArm, leftArm}) {
        for (const pose::BodyPart part : {arm.forearm, arm.hand})
            if (parts[part].present)
                nearest = std::min(nearest, distanceTo(parts[part], middle));
        for (const pose::Keypoint& point : pose.*arm.points)
            if (point.isPresent())
                nearest = std::min(nearest, base::distance(point.position, middle));
    }
    return coverAt(nearest / torsoScale, headCover);
}

/// How much farther away its blur lets reference `index` seem.
float costOfBlur(const ReferenceBank& bank, const std::vector<Descriptor>& descriptors,
    PartGroup group, std::size_t index)
{
    std::vector<std::pair<float, float>> nearest; // distance, sharpness
    for (std::size_t i = 0; i < descriptors.size(); ++i)
        nearest.emplace_back(
            distance(descriptors[index], descriptors[i]), bank.about(i).sharpness[group]);
    const std::size_t count = std::min(alike, nearest.size());
    const auto end = nearest.begin() + static_cast<std::ptrdiff_t>(count);
    std::partial_sort(nearest.begin(), end, nearest.end());
    const auto usual = nearest.begin()
        + static_cast<std::ptrdiff_t>(usualSharpness * static_cast<double>(count - 1));
    std::nth_element(nearest.begin(), usual, end,
        [](const auto& a, const auto& b) { return a.second < b.second; });
    const float own = bank.about(index).sharpness[group];
    if (usual->second <= own)
        return 0;
    return own > 0 ? std::min(mostCost, blurCost * std::log(usual->second / own)) : mostCost;
}

float sharpnessAt(const cv::Mat& bgr, Vec2 middle, float radius)
{
    const int reach = std::max(4, cvRound(radius));
    const cv::Rect whole(
        cvRound(middle.x) - reach, cvRound(middle.y) - reach, 2 * reach, 2 * reach);
    const cv::Rect patch = whole & cv::Rect({}, bgr.size());
    if (patch.empty())
        return 0;
    return laplacianVariance(bgr(patch), patchSide / whole.width) * static_cast<float>(patch.area())
        / static_cast<float>(whole.area());
}

} // namespace

Descriptor groupDescriptor(PartGroup group, const pose::Pose& pose, float torsoScale)
{
    assert(torsoScale > 0);
    const Parts parts = pose::partSegments(pose);
    Numbers numbers(torsoScale);
    for (const float number : descriptor(pose, torsoScale))
        numbers.add(poseWeight * number);
    bool isThere = true;
    switch (group) {
    case HeadGroup:
        addHead(numbers, pose.body, parts[pose::Head]);
        isThere = parts[pose::Head].present;
        break;
    case RightArmGroup:
    case LeftArmGroup: {
        const Arm& arm = group == RightArmGroup ? rightArm : leftArm;
        addArm(numbers, pose, parts, arm, torsoScale);
        isThere = parts[arm.forearm].present;
        break;
    }
    case LapGroup:
        for (const pose::BodyPart thigh : {pose::RightThigh, pose::LeftThigh}) {
            numbers.add(parts[thigh].to - parts[thigh].from, thighWeight);
            isThere = isThere && parts[thigh].present;
        }
        break;
    case RightFootGroup:
    case LeftFootGroup: {
        const bool isRight = group == RightFootGroup;
        const pose::PartSegment& foot = parts[isRight ? pose::RightFoot : pose::LeftFoot];
        const pose::PartSegment& calf = parts[isRight ? pose::RightCalf : pose::LeftCalf];
        numbers.add(foot.to - foot.from, footWeight);
        numbers.add(calf.present ? std::optional(calf.to - calf.from) : std::nullopt, calfWeight);
        isThere = foot.present;
        break;
    }
    }
    Descriptor result = numbers.take();
    if (!isThere)
        std::ranges::fill(result, nan);
    return result;
}

PerGroup<float> groupSharpness(const cv::Mat& bgr, const pose::Pose& pose, float torsoScale)
{
    const Parts parts = pose::partSegments(pose);
    const pose::PartSegment& head = parts[pose::Head];
    PerGroup<float> result{};
    if (head.present)
        result[HeadGroup] = sharpnessAt(bgr, middleOf(head), radii[HeadGroup] * torsoScale);
    for (const auto& [group, part] :
        {std::pair(RightArmGroup, pose::RightHand), std::pair(LeftArmGroup, pose::LeftHand),
            std::pair(RightFootGroup, pose::RightFoot), std::pair(LeftFootGroup, pose::LeftFoot)}) {
        const pose::PartSegment& end = parts[part];
        if (end.present)
            result[group]
                = sharpnessAt(bgr, base::midpoint(end.from, end.to), radii[group] * torsoScale);
    }
    return result;
}

PerGroup<float> hiddenShares(const cv::Mat& hidden, const pose::Pose& pose, float torsoScale)
{
    PerGroup<float> shares{};
    if (hidden.empty())
        return shares;
    const Parts parts = pose::partSegments(pose);
    PerGroup<cv::Mat> places;
    for (std::size_t part = 0; part < pose::bodyParts; ++part) {
        const auto group = groupOf(static_cast<pose::BodyPart>(part));
        if (!group || !parts[part].present)
            continue;
        cv::Mat& place = places[*group];
        if (place.empty())
            place = cv::Mat(hidden.size(), CV_8U, cv::Scalar(0));
        const auto point = [](Vec2 p) { return cv::Point(cvRound(p.x), cvRound(p.y)); };
        cv::line(place, point(parts[part].from), point(parts[part].to), 255,
            std::clamp(cvRound(radii[*group] * torsoScale), 1, 32767));
    }
    for (const PartGroup group : allGroups) {
        const int all = places[group].empty() ? 0 : cv::countNonZero(places[group]);
        if (all > 0)
            shares[group] = static_cast<float>(cv::countNonZero(places[group] & hidden))
                / static_cast<float>(all);
    }
    return shares;
}

PerGroup<ReferenceChooser> lenderChoosers(const ReferenceBank& bank)
{
    PerGroup<ReferenceChooser> choosers;
    for (const PartGroup group : allGroups) {
        std::vector<Descriptor> descriptors;
        for (std::size_t i = 0; i < bank.size(); ++i)
            descriptors.push_back(
                groupDescriptor(group, bank.about(i).pose, bank.about(i).torsoScale));
        for (std::size_t i = 0; i < bank.size(); ++i) {
            const Reference& about = bank.about(i);
            float handicap = 0;
            if (group != LapGroup)
                handicap = costOfBlur(bank, descriptors, group, i);
            else if (!hasLegsApart(about.pose, about.torsoScale))
                handicap = noLapCost;
            if (group == HeadGroup)
                handicap += mostCost * coverOfHead(about.pose, about.torsoScale);
            handicap += hiddenCost * about.hidden[group];
            choosers[group].add(about.frame, descriptors[i], handicap);
        }
    }
    return choosers;
}

void lend(const ReferenceBank& bank, std::span<Match> references, PartGroup group,
    std::span<const Match> lenders)
{
    assert(references.size() == lenders.size());
    const bool isFoot = group == RightFootGroup || group == LeftFootGroup;
    for (std::size_t i = 0; i < references.size(); ++i) {
        Match& match = references[i];
        const bool needs = !isFoot || bank.about(match.reference).hidden[group] > muchHidden;
        match.lenders[group] = needs ? lenders[i].reference : match.reference;
    }
}

References lendersOf(const References& references, PartGroup group)
{
    References lenders;
    std::ranges::transform(references, lenders.begin(), [group](const Match& match) {
        return Match{match.lenders[group], match.distance, {}};
    });
    return lenders;
}

} // namespace warp
