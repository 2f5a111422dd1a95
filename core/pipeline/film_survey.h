// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/video_reader.h"
#include "core/pipeline/detect.h"
#include "core/warp/captions.h"

#include <functional>

namespace pipeline {

/// The passes over a target's film. Progress counts them all, as "background".
enum class FilmPass { Shots, Captions, Background, Count };

/// Calls `visit` with each frame of the range. False when cancelled.
bool forEachFrame(TaskContext& context, const Detection& detection, const FrameRange& range,
    FilmPass pass, const std::function<void(const media::Frame&)>& visit);

/// Where the person is in each frame of a film.
class PersonMasks {
public:
    /// `track`: the poses, without which nobody is there unless the segmentation has someone. All
    /// must outlive it.
    PersonMasks(
        const project::Project& project, const Detection& detection, const pose::Track& track);

    /// 8-bit, of the film's size, 255 the person: the segmentation, or roughly the figure where
    /// there is none; empty when nobody is there.
    cv::Mat at(std::int64_t frame) const;

private:
    const project::Project& m_project;
    const Detection& m_detection;
    const pose::Track& m_track;
    std::map<std::int64_t, float> m_torsoScales;
};

/// What happens to a film as a whole.
struct FilmSurvey {
    std::vector<std::int64_t> otherShots; ///< frames that were filmed elsewhere than most, rising
    warp::Captions captions; ///< that change
};

/// Looks through the film once, and again where it has captions. Nothing when cancelled.
std::optional<FilmSurvey> surveyFilm(
    TaskContext& context, const Detection& detection, const FrameRange& range);

} // namespace pipeline
