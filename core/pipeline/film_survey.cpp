// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/film_survey.h"

#include "core/pose/body_scale.h"
#include "core/warp/matte.h"
#include "core/warp/shot_sorter.h"

#include <algorithm>

namespace pipeline {

bool forEachFrame(TaskContext& context, const Detection& detection, const FrameRange& range,
    FilmPass pass, const std::function<void(const media::Frame&)>& visit)
{
    media::VideoReader reader(detection.info.path, 0);
    reader.seek(range.begin);
    const std::int64_t total = range.end - range.begin;
    const std::int64_t before = static_cast<std::int64_t>(pass) * total;
    const std::int64_t all = static_cast<std::int64_t>(FilmPass::Count) * total;
    for (std::int64_t done = 0; done < total; ++done) {
        if (context.cancel.cancelled())
            return false;
        const std::optional<media::Frame> frame = reader.next();
        if (!frame)
            break;
        visit(*frame);
        context.report({before + done + 1, all, "background"});
    }
    return true;
}

PersonMasks::PersonMasks(
    const project::Project& project, const Detection& detection, const pose::Track& track)
    : m_project(project)
    , m_detection(detection)
    , m_track(track)
    , m_torsoScales(pose::torsoScales(track))
{
}

cv::Mat PersonMasks::at(std::int64_t frame) const
{
    cv::Mat mask = personMask(m_project, m_detection, frame);
    const auto torso = m_torsoScales.find(frame);
    if (!mask.empty() || torso == m_torsoScales.end())
        return mask;
    return warp::figureMask(
        m_track.at(frame), torso->second, {m_detection.info.width, m_detection.info.height});
}

std::optional<FilmSurvey> surveyFilm(
    TaskContext& context, const Detection& detection, const FrameRange& range)
{
    const pose::Track track = within(repairedTrack(context.project, detection), range);
    const PersonMasks masks(context.project, detection, track);
    warp::ShotSorter sorter;
    warp::CaptionFinder finder;
    const auto look = [&](const media::Frame& frame) {
        const cv::Mat mask = masks.at(frame.index);
        sorter.add(frame.index, frame.image, mask);
        finder.add(frame.index, frame.image, mask);
    };
    if (!forEachFrame(context, detection, range, FilmPass::Shots, look))
        return std::nullopt;
    FilmSurvey result{sorter.strangers(), {}};
    if (finder.changes().empty())
        return result;

    warp::CaptionSurvey captions(
        {detection.info.width, detection.info.height}, finder.region(), finder.changes());
    const auto learn = [&](const media::Frame& frame) {
        if (!std::ranges::binary_search(result.otherShots, frame.index))
            captions.add(frame.index, frame.image, masks.at(frame.index));
    };
    if (!forEachFrame(context, detection, range, FilmPass::Captions, learn))
        return std::nullopt;
    result.captions = captions.build();
    return result;
}

} // namespace pipeline
