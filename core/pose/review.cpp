// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/review.h"

#include "core/pose/body_scale.h"
#include "core/pose/review_rules.h"
#include "core/pose/series.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <set>
#include <tuple>

namespace pose {

namespace {

enum class Group { RightArm, LeftArm, RightLeg, LeftLeg, Trunk, Head, Person };

Group groupOf(std::size_t joint)
{
    switch (joint) {
    case RightShoulder:
    case RightElbow:
    case RightWrist:
        return Group::RightArm;
    case LeftShoulder:
    case LeftElbow:
    case LeftWrist:
        return Group::LeftArm;
    case RightHip:
    case RightKnee:
    case RightAnkle:
    case RightBigToe:
    case RightSmallToe:
    case RightHeel:
        return Group::RightLeg;
    case LeftHip:
    case LeftKnee:
    case LeftAnkle:
    case LeftBigToe:
    case LeftSmallToe:
    case LeftHeel:
        return Group::LeftLeg;
    case Neck:
    case MidHip:
        return Group::Trunk;
    case wholePerson:
        return Group::Person;
    default:
        return Group::Head;
    }
}

/// Flags of one reason and one limb that belong together.
struct Fold {
    FindingReason reason{};
    Group group{};
    std::int64_t first = 0;
    std::int64_t last = 0;
    Flag worst;
    std::set<std::size_t> joints;

    void add(const Fold& other)
    {
        first = std::min(first, other.first);
        last = std::max(last, other.last);
        joints.insert(other.joints.begin(), other.joints.end());
        const auto rank
            = [](const Flag& flag) { return std::tuple(-flag.severity, flag.frame, flag.joint); };
        if (rank(other.worst) < rank(worst))
            worst = other.worst;
    }
};

/// Neighbouring flags of one joint as one.
std::vector<Fold> runs(std::vector<Flag> flags, int foldFrames)
{
    std::sort(flags.begin(), flags.end(), [](const Flag& a, const Flag& b) {
        return std::tuple(a.reason, a.joint, a.frame) < std::tuple(b.reason, b.joint, b.frame);
    });
    std::vector<Fold> result;
    for (const Flag& flag : flags) {
        const Fold fold{
            flag.reason, groupOf(flag.joint), flag.frame, flag.frame, flag, {flag.joint}};
        const bool continues = !result.empty() && result.back().reason == flag.reason
            && result.back().joints.contains(flag.joint)
            && flag.frame - result.back().last <= foldFrames;
        if (continues)
            result.back().add(fold);
        else
            result.push_back(fold);
    }
    return result;
}

/// Runs of one limb at the same time as one.
std::vector<Fold> folded(std::vector<Flag> flags, int foldFrames)
{
    std::vector<Fold> each = runs(std::move(flags), foldFrames);
    std::sort(each.begin(), each.end(), [](const Fold& a, const Fold& b) {
        return std::tuple(a.reason, a.group, a.first) < std::tuple(b.reason, b.group, b.first);
    });
    std::vector<Fold> result;
    for (const Fold& fold : each) {
        const bool overlaps = !result.empty() && result.back().reason == fold.reason
            && result.back().group == fold.group && fold.first <= result.back().last;
        if (overlaps)
            result.back().add(fold);
        else
            result.push_back(fold);
    }
    return result;
}

/// A joint that jumps changes the lengths of its bones too: that is told once.
std::vector<Fold> withoutEchoes(std::vector<Fold> folds)
{
    std::vector<Fold> jumps;
    std::copy_if(folds.begin(), folds.end(), std::back_inserter(jumps),
        [](const Fold& fold) { return fold.reason == FindingReason::Jump; });
    std::erase_if(folds, [&jumps](const Fold& fold) {
        return fold.reason == FindingReason::LimbLength
            && std::any_of(jumps.begin(), jumps.end(), [&fold](const Fold& jump) {
                   return jump.group == fold.group && fold.worst.frame >= jump.first - 1
                       && fold.worst.frame <= jump.last + 1;
               });
    });
    return folds;
}

Finding findingOf(const Fold& fold)
{
    Finding finding{fold.reason, fold.first, fold.worst.frame, fold.last, {}, fold.worst.severity,
        fold.worst.measure};
    std::set<std::size_t> joints = fold.joints;
    joints.erase(wholePerson);
    if (fold.reason == FindingReason::CollapsedPair)
        for (const std::size_t joint : fold.joints)
            joints.insert(mirrored(joint));
    std::transform(joints.begin(), joints.end(), std::back_inserter(finding.joints), &bodyJoint);
    return finding;
}

/// The findings of all rules but flips that touch [begin, end). Flags are set farther and farther
/// outwards until each of those findings is seen whole.
std::vector<Finding> foldedFindings(const BodyTrack& track, std::int64_t begin, std::int64_t end,
    const ReviewBasis& basis, const ReviewSettings& settings)
{
    const std::int64_t trackBegin = track.begin()->first;
    const std::int64_t trackEnd = track.rbegin()->first + 1;
    for (std::int64_t margin = 64;; margin *= 4) {
        const std::int64_t from = std::max(trackBegin, begin - margin);
        const std::int64_t to = std::min(trackEnd, end + margin);
        if (from >= to)
            return {};
        const ReviewFrames frames(track, basis, from - reach(settings), to + reach(settings));
        std::vector<Flag> flags;
        for (std::int64_t frame = from; frame < to; ++frame)
            flagFrame(flags, frames, frame, basis, settings);
        std::vector<Finding> findings;
        bool isWhole = true;
        for (const Fold& fold : withoutEchoes(folded(std::move(flags), settings.foldFrames))) {
            if (fold.last < begin || fold.first >= end)
                continue;
            findings.push_back(findingOf(fold));
            isWhole = isWhole && (from == trackBegin || fold.first - settings.foldFrames > from)
                && (to == trackEnd || fold.last + settings.foldFrames < to - 1);
        }
        if (isWhole)
            return findings;
    }
}

/// Frames [begin, end), or an exchange without a second one near it: then `end` is `begin`.
struct FlipSpan {
    std::int64_t begin = 0;
    std::int64_t end = 0;

    auto operator<=>(const FlipSpan&) const = default;
};

/// Where the group of exchanges that reaches into `begin` starts: nothing was exchanged for long
/// before.
std::int64_t groupStart(const ReviewFrames& frames, FlipPair pair, std::int64_t trackBegin,
    std::int64_t begin, const ReviewSettings& settings)
{
    std::int64_t start = begin;
    for (std::int64_t frame = begin; frame >= trackBegin && frame >= start - settings.flipFrames;
         --frame)
        if (flipsAt(frames, frame, pair, settings))
            start = frame;
    return start;
}

/// The exchanges of one pair that concern frames [begin, end), matched from the first of their
/// group on.
std::set<FlipSpan> flips(const ReviewFrames& frames, FlipPair pair, std::int64_t trackBegin,
    std::int64_t trackEnd, std::int64_t begin, std::int64_t end, const ReviewSettings& settings)
{
    std::vector<std::int64_t> exchanges;
    for (auto frame = groupStart(frames, pair, trackBegin, begin, settings);
         frame < std::min(trackEnd, end + settings.flipFrames + 1); ++frame)
        if (flipsAt(frames, frame, pair, settings))
            exchanges.push_back(frame);
    std::set<FlipSpan> result;
    for (std::size_t i = 0; i < exchanges.size(); ++i) {
        const bool hasEnd
            = i + 1 < exchanges.size() && exchanges[i + 1] - exchanges[i] <= settings.flipFrames;
        result.insert({exchanges[i], exchanges[hasEnd ? i + 1 : i]});
        i += hasEnd ? 1 : 0;
    }
    return result;
}

/// The joints of the body that are exchanged together with each of `members`.
std::vector<KeypointId> pairsOf(std::span<const Body25> members)
{
    std::set<KeypointId> joints;
    for (const Body25 member : members)
        for (const KeypointId id : limbPairOf(bodyJoint(member)))
            if (id.part == Part::Body)
                joints.insert(id);
    return {joints.begin(), joints.end()};
}

Finding flipFinding(const FlipSpan& span, std::span<const Body25> members)
{
    const bool isOpen = span.end == span.begin;
    return {FindingReason::Flip, isOpen ? span.begin - 1 : span.begin, span.begin,
        isOpen ? span.begin : span.end - 1, pairsOf(members), 1,
        static_cast<float>(span.end - span.begin)};
}

std::vector<Finding> flipFindings(const BodyTrack& track, std::int64_t begin, std::int64_t end,
    const ReviewBasis& basis, const ReviewSettings& settings)
{
    const std::int64_t trackBegin = track.begin()->first;
    const std::int64_t trackEnd = track.rbegin()->first + 1;
    const ReviewFrames frames(track, basis, trackBegin, trackEnd);
    const std::set<FlipSpan> arms
        = flips(frames, FlipPair::Arms, trackBegin, trackEnd, begin, end, settings);
    const std::set<FlipSpan> legs
        = flips(frames, FlipPair::Legs, trackBegin, trackEnd, begin, end, settings);
    std::set<FlipSpan> all = arms;
    all.insert(legs.begin(), legs.end());
    std::vector<Finding> findings;
    for (const FlipSpan& span : all) {
        std::vector<Body25> members;
        if (arms.contains(span))
            members.push_back(RightWrist);
        if (legs.contains(span))
            members.push_back(RightAnkle);
        if (headFlipsAt(frames, span.begin, settings))
            members.push_back(RightEar);
        const Finding finding = flipFinding(span, members);
        if (finding.first < end && finding.last >= begin)
            findings.push_back(finding);
    }
    return findings;
}

} // namespace

std::string_view name(FindingReason reason)
{
    switch (reason) {
    case FindingReason::LowConfidence:
        return "low_confidence";
    case FindingReason::Missing:
        return "missing";
    case FindingReason::Jump:
        return "jump";
    case FindingReason::LimbLength:
        return "limb_length";
    case FindingReason::Flip:
        return "flip";
    case FindingReason::CollapsedPair:
        return "collapsed_pair";
    case FindingReason::Impossible:
        return "impossible";
    case FindingReason::OutOfTrainingRange:
        break;
    }
    return "out_of_training_range";
}

ReviewBasis reviewBasis(const BodyTrack& track)
{
    ReviewBasis basis;
    basis.torso = torsoScales(track);
    for (std::size_t bone = 0; bone < reviewedBones.size(); ++bone) {
        std::vector<double> lengths;
        for (const auto& [frame, torso] : basis.torso) {
            const Body& body = track.at(frame);
            const Keypoint& from = body[reviewedBones[bone].from];
            const Keypoint& to = body[reviewedBones[bone].to];
            const bool isReliable = from.isPresent() && to.isPresent()
                && std::min(from.confidence, to.confidence) >= reliableConfidence;
            if (isReliable && torso > 0)
                lengths.push_back(base::distance(from.position, to.position) / torso);
        }
        if (!lengths.empty())
            basis.boneLengths[bone] = static_cast<float>(median(std::move(lengths)));
    }
    return basis;
}

std::vector<Finding> review(const BodyTrack& track, std::int64_t begin, std::int64_t end,
    const ReviewBasis& basis, const ReviewSettings& settings)
{
    if (track.empty() || begin >= end)
        return {};
    std::vector<Finding> findings = foldedFindings(track, begin, end, basis, settings);
    const std::vector<Finding> flips = flipFindings(track, begin, end, basis, settings);
    findings.insert(findings.end(), flips.begin(), flips.end());
    std::sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.first, a.last, a.reason, a.joints)
            < std::tie(b.first, b.last, b.reason, b.joints);
    });
    return findings;
}

std::vector<Finding> review(const Track& poses, const ReviewSettings& settings)
{
    if (poses.empty())
        return {};
    const BodyTrack track = bodies(poses);
    return review(
        track, track.begin()->first, track.rbegin()->first + 1, reviewBasis(track), settings);
}

std::string findingKey(const Finding& finding)
{
    std::string joints;
    for (const KeypointId joint : finding.joints)
        joints += (joints.empty() ? "" : ",") + keypointName(joint);
    return std::string(name(finding.reason)) + ":" + joints + "@" + std::to_string(finding.worst);
}

std::vector<FlippedRange> flippedRanges(std::span<const Finding> findings)
{
    std::vector<FlippedRange> ranges;
    for (const Finding& finding : findings) {
        if (finding.reason != FindingReason::Flip || finding.first != finding.worst)
            continue;
        std::set<KeypointId> joints;
        for (const KeypointId joint : finding.joints)
            for (const KeypointId other : limbPairOf(joint))
                joints.insert(other);
        ranges.push_back({finding.first, finding.last + 1, {joints.begin(), joints.end()}});
    }
    return ranges;
}

} // namespace pose
