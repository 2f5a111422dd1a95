// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/ground_statistics.h"
#include "core/pose/limb_proportions.h"
#include "core/pose/series.h"
#include "core/pose/track.h"

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <opencv2/core/types.hpp>
#include <optional>

namespace pose {

/// The stretch of floor that a person uses, as y of the lower ankle in pixels. Close and far are
/// equal for someone who stays in place; with another anchor than the ankles both are the hip's or
/// neck's median y.
struct FloorRange {
    double close = 0;
    double far = 0;

    bool operator==(const FloorRange&) const = default;
};

/// How the motion of one person becomes that of another, in another picture: Everybody Dance Now's
/// global pose normalisation, and the target's build. Every number may be edited by hand.
///
/// A frame whose floor lies at y has depth p = (y - source.far) / (source.close - source.far). Its
/// floor goes to target.far + p (target.close - target.far), and the figure is scaled about it by
/// scaleFar + p (scaleClose - scaleFar), p held between -0.1 and 1.1 for the scale.
struct Retargeting {
    cv::Size sourceSize; ///< pixels of the frames in which both people were measured
    cv::Size targetSize;
    Anchor anchor = Anchor::Ankles;
    FloorRange source;
    FloorRange target;
    double scaleClose = 1;
    double scaleFar = 1;
    double xReference = 0; ///< the middle of the source's stage…
    double xDestination = 0; ///< … comes to lie here in the target's picture
    double travel = 1; ///< 0 to 1: share of the sideways way, shortened to stay in the picture
    double nearestFloor = 0; ///< the floor never comes lower in the picture; 0 for no limit
    double largestSize = 0; ///< of bodySizes(): the figure never grows larger; 0 for no limit
    bool fitProportions = true; ///< off: Everybody Dance Now's normalisation alone
    LimbProportions proportions;
    int longestJump = usualLongestJump; ///< frames; what is shorter stays a jump
    double smoothing = 0; ///< 0 to 1: how much the source is steadied first, as by smoothed()

    bool operator==(const Retargeting&) const = default;
};

/// Measures both people. Ankles, hips or neck: the lowest that both clips show holds the figure.
/// Throws base::Error NoPerson when a track is empty or shows nobody from the shoulders down.
Retargeting fitRetargeting(const Track& source, cv::Size sourceSize, const Track& target,
    cv::Size targetSize, int longestJump = usualLongestJump);

/// The source's motion in the target's picture, frame by frame; confidences and states stay. The
/// lower ankle lands on the target's floor, and as high above it as it jumped, scaled.
Track retarget(const Track& source, const Retargeting& retargeting);

/// The whole track smoothed(), strength 0 to 1: how Retargeting::smoothing steadies a source.
Track steadied(const Track& track, double strength);

/// Answers single frames of retarget(): measures the source's way over the floor once, so that the
/// numbers of a retargeting can be tried out. Safe from several threads when const.
class Retargeter {
public:
    Retargeter(std::shared_ptr<const Track> source, const Retargeting& retargeting);
    Retargeter(Track source, const Retargeting& retargeting);

    /// Whether `retargeting` needs the same measures; if not, a new Retargeter must be made.
    bool suits(const Retargeting& retargeting) const;

    /// What retarget() makes of `frame`; nothing when the source has nobody there.
    std::optional<Pose> at(std::int64_t frame, const Retargeting& retargeting) const;
    Track track(const Retargeting& retargeting) const;
    /// The same of another pose in place of the one that was measured in `frame`.
    Pose placed(std::int64_t frame, const Pose& pose, const Retargeting& retargeting) const;

    /// The x of `frame`'s place on the stage and the y of the floor there, in the target's picture.
    base::Vec2 standingPoint(std::int64_t frame, const Retargeting& retargeting) const;

    /// Where someone is in the source's picture, and how large: of bodySizes(), 0 when unknown.
    struct Stance {
        double x = 0;
        double floor = 0;
        double size = 0;
    };

private:
    Stance stance(std::int64_t frame) const;
    double correctionAt(Series::const_iterator ankle, const Retargeting& retargeting) const;
    double floorCorrection(std::int64_t frame, const Retargeting& retargeting) const;

    std::shared_ptr<const Track> m_source;
    Retargeting m_measuredFor;
    std::map<std::int64_t, float> m_sizes;
    Series m_path; ///< sideways, without quick sways
    Series m_ground;
    Series m_ankles;
};

void to_json(nlohmann::json& json, const Retargeting& retargeting);
/// Throws base::Error Unreadable, naming the field, when one is missing, of another kind or
/// impossible.
void from_json(const nlohmann::json& json, Retargeting& retargeting);

} // namespace pose
