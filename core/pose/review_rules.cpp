// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/review_rules.h"

#include "core/pose/series.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pose {

namespace {

constexpr int jumpRadius = 15; // frames on both sides that say how a joint usually moves

bool isEnd(std::size_t joint)
{
    return joint == RightWrist || joint == LeftWrist || joint == RightAnkle || joint == LeftAnkle;
}

/// Collects the flags of one frame.
class FrameReview {
public:
    FrameReview(std::vector<Flag>& flags, const ReviewFrames& frames, std::int64_t frame,
        const ReviewBasis& basis, const ReviewSettings& settings)
        : m_flags(flags)
        , m_frames(frames)
        , m_frame(frame)
        , m_torso(frames.torso(frame))
        , m_basis(basis)
        , m_settings(settings)
    {
    }

    void flagMissing()
    {
        if (m_frames.body(m_frame) == nullptr) {
            const auto isSeen
                = [this](std::int64_t frame) { return m_frames.body(frame) != nullptr; };
            flagGap(wholePerson, isSeen);
            return;
        }
        for (std::size_t joint = 0; joint < bodyKeypoints; ++joint) {
            const Keypoint& now = (*m_frames.body(m_frame))[joint];
            if (now.isPresent() || now.origin == KeypointOrigin::User)
                continue;
            flagGap(joint, [this, joint](std::int64_t frame) {
                return m_frames.joint(frame, joint) != nullptr;
            });
        }
    }

    void flagLowConfidence()
    {
        constexpr std::size_t feet = LeftBigToe; // the first of the joints of the feet
        for (std::size_t joint = 0; joint < feet; ++joint) {
            const Keypoint* now = m_frames.joint(m_frame, joint);
            const float limit
                = isEnd(joint) ? m_settings.lowConfidenceAtEnds : m_settings.lowConfidence;
            if (now != nullptr && now->confidence < limit)
                flag(FindingReason::LowConfidence, joint, 1 - now->confidence / limit,
                    now->confidence);
        }
    }

    void flagJumps()
    {
        for (std::size_t joint = 0; joint < bodyKeypoints && m_torso > 0; ++joint) {
            const std::optional<float> here = unsteadiness(m_frame, joint);
            if (!here || *here <= m_settings.jumpDistance * m_torso
                || flipsAt(m_frames, m_frame, joint, m_settings)
                || flipsAt(m_frames, m_frame + 1, joint, m_settings) || isUsual(*here, joint))
                continue;
            constexpr float worst = 0.8F; // T
            flag(FindingReason::Jump, joint, *here / m_torso / worst, *here / m_torso);
        }
    }

    void flagLimbLengths()
    {
        for (std::size_t bone = 0; bone < reviewedBones.size() && m_torso > 0; ++bone) {
            const float change = lengthChange(m_frame, bone);
            if (change == 0 || !isBackSoon(bone, change))
                continue;
            flag(FindingReason::LimbLength, reviewedBones[bone].to, std::abs(change), 1 + change);
        }
    }

    void flagCollapsedPairs()
    {
        constexpr std::array<Limb, 4> parents{{{RightElbow, RightShoulder},
            {RightWrist, RightElbow}, {RightKnee, RightHip}, {RightAnkle, RightKnee}}};
        for (const Limb& limb : parents) {
            if (!isCollapsed(m_frame, limb) || !staysCollapsed(limb))
                continue;
            const float distance = *sideDistance(m_frame, limb.from);
            const float share = 1 - distance / m_settings.collapsedDistance;
            flag(FindingReason::CollapsedPair, limb.from, 0.3F + 0.4F * share, distance);
        }
    }

    void flagImpossible()
    {
        flagFolded(0, m_settings.smallestElbowAngle);
        flagFolded(2, m_settings.smallestElbowAngle);
        flagFolded(4, m_settings.smallestKneeAngle);
        flagFolded(6, m_settings.smallestKneeAngle);
        for (const std::array<std::size_t, 3> leg :
            {std::array<std::size_t, 3>{RightHip, RightKnee, RightAnkle},
                std::array<std::size_t, 3>{LeftHip, LeftKnee, LeftAnkle}})
            flagAnkleAboveHip(leg);
    }

    void flagOutOfTrainingRange()
    {
        const auto distance = m_basis.trainingDistances.find(m_frame);
        if (distance == m_basis.trainingDistances.end() || !(m_basis.trainingLimit > 0)
            || distance->second <= m_basis.trainingLimit)
            return;
        const float excess = distance->second / m_basis.trainingLimit;
        flag(FindingReason::OutOfTrainingRange, wholePerson, 1 - 1 / excess, excess);
    }

private:
    void flag(FindingReason reason, std::size_t joint, float severity, float measure)
    {
        m_flags.push_back({reason, joint, m_frame, std::clamp(severity, 0.0F, 1.0F), measure});
    }

    template <typename IsSeen> void flagGap(std::size_t joint, const IsSeen& isSeen)
    {
        const int most = m_settings.missingFrames;
        int before = 1;
        while (before <= most && !isSeen(m_frame - before))
            ++before;
        int after = 1;
        while (before + after <= most + 1 && !isSeen(m_frame + after))
            ++after;
        const int gap = before + after - 1;
        if (gap > most)
            return;
        // The middle is the worst: nothing tells the frames of a gap apart but their distance from
        // its ends.
        const float edge
            = static_cast<float>(std::min(before, after)) / static_cast<float>(gap + 1);
        const float length = static_cast<float>(gap) / static_cast<float>(most);
        flag(FindingReason::Missing, joint, 0.3F + 0.6F * length + 0.1F * edge,
            static_cast<float>(gap));
    }

    /// How far a joint lies from the middle of where it is in the neighbouring frames, pixels.
    std::optional<float> unsteadiness(std::int64_t frame, std::size_t joint) const
    {
        const Keypoint* now = m_frames.joint(frame, joint);
        if (now == nullptr)
            return std::nullopt;
        const Keypoint* before = m_frames.joint(frame - 1, joint);
        const Keypoint* after = m_frames.joint(frame + 1, joint);
        if (before == nullptr || after == nullptr)
            return std::nullopt;
        return base::distance(now->position, base::midpoint(before->position, after->position));
    }

    bool isUsual(float unsteady, std::size_t joint) const
    {
        std::vector<double> values;
        for (std::int64_t frame = m_frame - jumpRadius; frame <= m_frame + jumpRadius; ++frame)
            if (const std::optional<float> value = unsteadiness(frame, joint))
                values.push_back(*value);
        const double middle = median(values);
        for (double& value : values)
            value = std::abs(value - middle);
        return unsteady <= middle + m_settings.jumpDeviations * median(values);
    }

    /// The bone's length over its usual one, less 1, where that is more than is allowed; else 0.
    float lengthChange(std::int64_t frame, std::size_t bone) const
    {
        const float change = lengthRatio(frame, bone) - 1;
        return std::abs(change) > m_settings.limbLengthChange ? change : 0;
    }

    /// 1 when it is unknown.
    float lengthRatio(std::int64_t frame, std::size_t bone) const
    {
        const Keypoint* from = m_frames.joint(frame, reviewedBones[bone].from);
        const Keypoint* to = m_frames.joint(frame, reviewedBones[bone].to);
        const float usual = m_basis.boneLengths[bone] * m_torso;
        return from != nullptr && to != nullptr && usual > 0
            ? base::distance(from->position, to->position) / usual
            : 1;
    }

    /// Whether the bone came to its length suddenly and is back soon, on the same side of its usual
    /// length all the while.
    bool isBackSoon(std::size_t bone, float change) const
    {
        const auto isSame
            = [&](std::int64_t frame) { return lengthChange(frame, bone) * change > 0; };
        std::int64_t before = m_frame - 1;
        while (m_frame - before <= m_settings.limbLengthFrames && isSame(before))
            --before;
        std::int64_t after = m_frame + 1;
        while (after - before - 1 <= m_settings.limbLengthFrames && isSame(after))
            ++after;
        const bool isShort = after - before - 1 <= m_settings.limbLengthFrames;
        return isShort && m_frames.body(before) != nullptr && m_frames.body(after) != nullptr
            && (isSudden(before, before + 1, bone) || isSudden(after, after - 1, bone));
    }

    /// Bones shorten gradually as they turn towards the camera.
    bool isSudden(std::int64_t usual, std::int64_t changed, std::size_t bone) const
    {
        return std::abs(lengthRatio(changed, bone) - lengthRatio(usual, bone))
            > m_settings.limbLengthChange;
    }

    /// Between a joint of the right side and its mirror, T.
    std::optional<float> sideDistance(std::int64_t frame, std::size_t joint) const
    {
        const Keypoint* right = m_frames.joint(frame, joint);
        const Keypoint* left = m_frames.joint(frame, mirrored(joint));
        if (right == nullptr || left == nullptr || m_torso <= 0)
            return std::nullopt;
        return base::distance(right->position, left->position) / m_torso;
    }

    /// Whether the joints at the ends of `limb` lie on each other, and those at its other ends are
    /// clearly apart.
    bool isCollapsed(std::int64_t frame, const Limb& limb) const
    {
        const std::optional<float> ends = sideDistance(frame, limb.from);
        const std::optional<float> roots = sideDistance(frame, limb.to);
        return ends && roots
            && *ends<m_settings.collapsedDistance&& * roots> 3 * m_settings.collapsedDistance;
    }

    bool staysCollapsed(const Limb& limb) const
    {
        int frames = 1;
        for (int back = 1; frames < m_settings.collapsedFrames && isCollapsed(m_frame - back, limb);
             ++back)
            ++frames;
        for (int on = 1; frames < m_settings.collapsedFrames && isCollapsed(m_frame + on, limb);
             ++on)
            ++frames;
        return frames >= m_settings.collapsedFrames;
    }

    /// Warns when the bones `upper` and the next are seen nearly full length and folded together.
    void flagFolded(std::size_t upper, float smallestDegrees)
    {
        constexpr float fullLength = 0.75F;
        const Keypoint* root = m_frames.joint(m_frame, reviewedBones[upper].from);
        const Keypoint* middle = m_frames.joint(m_frame, reviewedBones[upper].to);
        const Keypoint* end = m_frames.joint(m_frame, reviewedBones[upper + 1].to);
        if (root == nullptr || middle == nullptr || end == nullptr || m_torso <= 0
            || lengthRatio(m_frame, upper) < fullLength
            || lengthRatio(m_frame, upper + 1) < fullLength)
            return;
        const base::Vec2 up = root->position - middle->position;
        const base::Vec2 down = end->position - middle->position;
        const float degrees = std::atan2(std::abs(base::cross(up, down)), base::dot(up, down)) * 180
            / std::numbers::pi_v<float>;
        if (degrees < smallestDegrees)
            flag(FindingReason::Impossible, reviewedBones[upper].to,
                0.1F + 0.1F * (1 - degrees / smallestDegrees), degrees);
    }

    /// Warns when an ankle is above its hip, along the torso, though the knee hangs below it.
    void flagAnkleAboveHip(const std::array<std::size_t, 3>& leg)
    {
        const Keypoint* neck = m_frames.joint(m_frame, Neck);
        const Keypoint* middle = m_frames.joint(m_frame, MidHip);
        const Keypoint* hip = m_frames.joint(m_frame, leg[0]);
        const Keypoint* knee = m_frames.joint(m_frame, leg[1]);
        const Keypoint* ankle = m_frames.joint(m_frame, leg[2]);
        if (neck == nullptr || middle == nullptr || hip == nullptr || knee == nullptr
            || ankle == nullptr || m_torso <= 0)
            return;
        const base::Vec2 torso = neck->position - middle->position;
        const float length = base::length(torso);
        constexpr float clearly = 0.1F; // T
        const auto isAbove = [&](const Keypoint& high, const Keypoint& low) {
            return base::dot(high.position - low.position, torso) > clearly * m_torso * length;
        };
        if (length > 0.5F * m_torso && isAbove(*ankle, *hip) && isAbove(*hip, *knee))
            flag(FindingReason::Impossible, leg[2], 0.2F, 0);
    }

    std::vector<Flag>& m_flags;
    const ReviewFrames& m_frames;
    std::int64_t m_frame;
    float m_torso;
    const ReviewBasis& m_basis;
    const ReviewSettings& m_settings;
};

/// The last frame before `frame` with a person, not farther than three frames.
std::optional<std::int64_t> previous(const ReviewFrames& frames, std::int64_t frame)
{
    for (std::int64_t back = 1; back <= 3; ++back)
        if (frames.body(frame - back) != nullptr)
            return frame - back;
    return std::nullopt;
}

/// What it costs to call two joints what they are called, and the other way round, pixels.
struct LabelCost {
    float given = 0;
    float exchanged = 0;

    bool isFlip(float share) const { return exchanged < share * given; }
};

struct Sides {
    base::Vec2 right;
    base::Vec2 left;
};

std::optional<Sides> sidesOf(const Body* body, std::size_t joint)
{
    if (body == nullptr)
        return std::nullopt;
    const Keypoint& right = (*body)[joint];
    const Keypoint& left = (*body)[mirrored(joint)];
    if (!right.isPresent() || !left.isPresent())
        return std::nullopt;
    return Sides{right.position, left.position};
}

LabelCost cost(const Sides& expected, const Sides& seen)
{
    return {base::distance(seen.right, expected.right) + base::distance(seen.left, expected.left),
        base::distance(seen.right, expected.left) + base::distance(seen.left, expected.right)};
}

} // namespace

ReviewFrames::ReviewFrames(
    const BodyTrack& track, const ReviewBasis& basis, std::int64_t begin, std::int64_t end)
    : m_begin(begin)
    , m_end(end)
    , m_frames(static_cast<std::size_t>(end - begin))
{
    const auto last = track.lower_bound(end);
    for (auto each = track.lower_bound(begin); each != last; ++each)
        m_frames[index(each->first)].body = &each->second;
    if (basis.torso.empty())
        return;
    auto torso = basis.torso.upper_bound(begin);
    if (torso != basis.torso.begin())
        --torso;
    for (std::int64_t frame = begin; frame < end; ++frame) {
        while (std::next(torso) != basis.torso.end() && std::next(torso)->first <= frame)
            ++torso;
        m_frames[index(frame)].torso = torso->second;
    }
}

std::int64_t reach(const ReviewSettings& settings)
{
    return std::max({settings.missingFrames + 2, jumpRadius + 5, settings.limbLengthFrames + 2,
        settings.collapsedFrames});
}

void flagFrame(std::vector<Flag>& flags, const ReviewFrames& frames, std::int64_t frame,
    const ReviewBasis& basis, const ReviewSettings& settings)
{
    FrameReview review(flags, frames, frame, basis, settings);
    review.flagMissing();
    review.flagOutOfTrainingRange();
    if (frames.body(frame) == nullptr)
        return;
    review.flagLowConfidence();
    review.flagJumps();
    review.flagLimbLengths();
    review.flagCollapsedPairs();
    review.flagImpossible();
}

bool flipsAt(
    const ReviewFrames& frames, std::int64_t frame, FlipPair pair, const ReviewSettings& settings)
{
    constexpr std::array<std::size_t, 3> arms{RightShoulder, RightElbow, RightWrist};
    constexpr std::array<std::size_t, 3> legs{RightHip, RightKnee, RightAnkle};
    constexpr float clear = 0.15F; // T by which each joint must seem to move
    const std::optional<std::int64_t> before = previous(frames, frame);
    if (!before || frames.body(frame) == nullptr)
        return false;
    LabelCost total;
    int agreeing = 0;
    for (const std::size_t joint : pair == FlipPair::Arms ? arms : legs) {
        const std::optional<Sides> now = sidesOf(frames.body(frame), joint);
        const std::optional<Sides> then = sidesOf(frames.body(*before), joint);
        if (!now || !then)
            continue;
        const LabelCost still = cost(*then, *now);
        const std::optional<Sides> earlier = sidesOf(frames.body(*before - 1), joint);
        const auto onward = [](base::Vec2 from, base::Vec2 to) { return to + (to - from); };
        const LabelCost moving = earlier
            ? cost({onward(earlier->right, then->right), onward(earlier->left, then->left)}, *now)
            : still;
        total.given += still.given;
        total.exchanged += still.exchanged;
        const bool isClear = still.given > 2 * clear * frames.torso(frame);
        agreeing += isClear && still.isFlip(settings.flipCost) && moving.isFlip(settings.flipCost)
            ? 1
            : 0;
    }
    return agreeing >= 2 && total.isFlip(settings.flipCost);
}

bool headFlipsAt(const ReviewFrames& frames, std::int64_t frame, const ReviewSettings& settings)
{
    const std::optional<std::int64_t> before = previous(frames, frame);
    LabelCost total;
    for (const std::size_t joint : {RightEye, RightEar}) {
        const std::optional<Sides> now = sidesOf(frames.body(frame), joint);
        const std::optional<Sides> then
            = before ? sidesOf(frames.body(*before), joint) : std::nullopt;
        if (!now || !then)
            continue;
        const LabelCost here = cost(*then, *now);
        total.given += here.given;
        total.exchanged += here.exchanged;
    }
    return total.isFlip(settings.flipCost);
}

bool flipsAt(const ReviewFrames& frames, std::int64_t frame, std::size_t joint,
    const ReviewSettings& settings)
{
    switch (joint) {
    case RightShoulder:
    case RightElbow:
    case RightWrist:
    case LeftShoulder:
    case LeftElbow:
    case LeftWrist:
        return flipsAt(frames, frame, FlipPair::Arms, settings);
    case Nose:
    case Neck:
    case MidHip:
        return false;
    case RightEye:
    case LeftEye:
    case RightEar:
    case LeftEar:
        return headFlipsAt(frames, frame, settings)
            && (flipsAt(frames, frame, FlipPair::Arms, settings)
                || flipsAt(frames, frame, FlipPair::Legs, settings));
    default:
        return flipsAt(frames, frame, FlipPair::Legs, settings);
    }
}

} // namespace pose
