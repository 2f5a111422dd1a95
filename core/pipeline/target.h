// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/detect.h"
#include "core/pipeline/target_files.h"
#include "core/warp/reference_bank.h"
#include "core/warp/window.h"

namespace pipeline {

/// All that is known of the target before training: the empty room, and the person's own pixels to
/// paint from.
struct Target {
    project::Step step;
    media::VideoInfo info;
    pose::Track track; ///< of the range, without the frames of other shots
    std::map<std::int64_t, float> bodySizes; ///< pixels, as pose::bodySizes()
    std::map<std::int64_t, float> torsoScales; ///< pixels, as pose::torsoScales()
    cv::Mat plate; ///< 8-bit BGR, the room without the person
    warp::WindowPath window; ///< what the network sees of each frame
    warp::ReferenceBank bank; ///< frames to paint from, at most a few hundred
    warp::PerGroup<warp::ReferenceChooser> lenders; ///< of the bank, as warp::lenderChoosers()
    std::vector<TrainingSource> training; ///< the same frames, to learn from; in the bank's order
    std::vector<std::function<cv::Mat()>>
        shades; ///< of the room in these frames; safe from threads
    cv::Mat shadeTrust; ///< as warp::ShadeTrust has it
};

/// Refuses, before anyone looks for poses in it, a video of which too few frames may be used for a
/// target: `frames` of them. Throws base::Error TooShort that names `video`.
void requireLongEnough(const std::filesystem::path& video, std::int64_t frames);

/// Refuses a detection that shows the person in too few frames of `range`. Throws base::Error
/// TooShort.
void requireSeenLongEnough(
    const project::Project& project, const Detection& detection, const FrameRange& range);

/// Builds the plate, cuts the person out of the frames and chooses those to keep. `range` leaves
/// frames of the detection out (evaluation holds some back); frames that show another scene than
/// most are left out with a warning. Throws base::Error TooShort when too
/// few frames show the person.
std::optional<Target> prepareTarget(
    TaskContext& context, const Detection& detection, const FrameRange& range);

/// What prepareTarget() has made in `step`, from this detection; nothing when it is not whole.
/// Writes nothing.
std::optional<Target> preparedTarget(
    const project::Project& project, const Detection& detection, const project::Step& step);

} // namespace pipeline
