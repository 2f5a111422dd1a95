// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/propagation.h"

#include "core/pose/track_changes.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <opencv2/video/tracking.hpp>

namespace pose {

namespace {

/// A frame made ready to be compared with its neighbours.
struct View {
    cv::Mat grey;
    cv::Mat thumbnail; ///< 32-bit float
    std::vector<cv::Mat> pyramid;

    bool isEmpty() const { return grey.empty(); }
};

View viewOf(const cv::Mat& picture, const PropagationSettings& settings)
{
    View view;
    if (picture.empty())
        return view;
    if (picture.channels() == 1)
        view.grey = picture;
    else
        cv::cvtColor(picture, view.grey, cv::COLOR_BGR2GRAY);
    cv::resize(view.grey, view.thumbnail, {64, 36}, 0, 0, cv::INTER_AREA);
    view.thumbnail.convertTo(view.thumbnail, CV_32F);
    cv::buildOpticalFlowPyramid(view.grey, view.pyramid,
        {settings.windowPixels, settings.windowPixels}, settings.pyramidLevels);
    return view;
}

/// -1 to 1; two pictures that differ by brightness and contrast alone have 1, also if both are
/// flat.
double correlation(const cv::Mat& a, const cv::Mat& b)
{
    cv::Scalar meanA;
    cv::Scalar meanB;
    cv::Scalar deviationA;
    cv::Scalar deviationB;
    cv::meanStdDev(a, meanA, deviationA);
    cv::meanStdDev(b, meanB, deviationB);
    const double deviations = deviationA[0] * deviationB[0];
    constexpr double flat = 1e-6;
    if (deviations < flat)
        return deviationA[0] + deviationB[0] < flat ? 1 : 0;
    const double mean = a.dot(b) / static_cast<double>(a.total());
    return (mean - meanA[0] * meanB[0]) / deviations;
}

cv::Mat square(const View& view, cv::Point2f centre, int side)
{
    cv::Mat patch;
    cv::getRectSubPix(view.grey, {side, side}, centre, patch, CV_32F);
    return patch;
}

bool lies(cv::Point2f point, const cv::Mat& picture)
{
    return point.x >= 0 && point.y >= 0 && point.x <= static_cast<float>(picture.cols - 1)
        && point.y <= static_cast<float>(picture.rows - 1);
}

/// Where `points` of `from` are in `to`; nothing for those that cannot be followed.
struct Flow {
    std::vector<cv::Point2f> points;
    std::vector<unsigned char> isFound;
};

Flow flow(const View& from, const View& to, const std::vector<cv::Point2f>& points,
    const PropagationSettings& settings)
{
    Flow result;
    std::vector<float> errors;
    cv::calcOpticalFlowPyrLK(from.pyramid, to.pyramid, points, result.points, result.isFound,
        errors, {settings.windowPixels, settings.windowPixels}, settings.pyramidLevels);
    return result;
}

/// Follows joints from one frame to the next and drops those that end.
class Follower {
public:
    Follower(const Track& track, const PropagationSettings& settings)
        : m_track(track)
        , m_settings(settings)
        , m_changes(track)
    {
    }

    void start(std::int64_t frame, std::span<const KeypointId> ids, const cv::Mat& picture)
    {
        m_view = viewOf(picture, m_settings);
        for (const KeypointId id : ids) {
            const Keypoint joint = jointAt(m_track, frame, id);
            if (!joint.isPresent())
                continue;
            m_followed.push_back(id);
            m_joints.push_back(joint);
            m_points.emplace_back(joint.position.x, joint.position.y);
        }
    }

    bool isDone() const { return m_followed.empty(); }

    /// Why no joint can go on to `next`, if so.
    std::optional<PropagationStop> obstacle(const View& next) const
    {
        if (m_view.isEmpty() || next.isEmpty())
            return PropagationStop::NoFrame;
        if (correlation(m_view.thumbnail, next.thumbnail) < m_settings.cutBelow)
            return PropagationStop::ShotCut;
        return std::nullopt;
    }

    void advance(std::int64_t frame, View next)
    {
        const Flow there = flow(m_view, next, m_points, m_settings);
        const Flow back = flow(next, m_view, there.points, m_settings);
        std::vector<std::optional<PropagationStop>> stops;
        for (std::size_t i = 0; i < m_followed.size(); ++i) {
            const bool isLost = there.isFound[i] == 0 || back.isFound[i] == 0
                || cv::norm(back.points[i] - m_points[i]) > m_settings.maxRoundTrip
                || !agrees(next, m_points[i], there.points[i]);
            stops.push_back(stop(i, frame, there.points[i], next, isLost));
        }
        m_points = there.points;
        keepUnstopped(stops);
        m_view = std::move(next);
        for (std::size_t i = 0; i < m_followed.size(); ++i)
            place(frame, i);
        m_result.frames += m_followed.empty() ? 0 : 1;
    }

    Propagation finish(PropagationStop reason)
    {
        for (const KeypointId id : m_followed)
            m_result.stops[id] = reason;
        if (!m_followed.empty() || m_result.stops.empty())
            m_result.stopped = reason;
        m_result.changed = m_changes.take();
        return std::move(m_result);
    }

private:
    bool agrees(const View& next, cv::Point2f from, cv::Point2f to) const
    {
        const int side = m_settings.windowPixels;
        return correlation(square(m_view, from, side), square(next, to, side))
            >= m_settings.minAgreement;
    }

    std::optional<PropagationStop> stop(
        std::size_t i, std::int64_t frame, cv::Point2f point, const View& next, bool isLost) const
    {
        if (m_settings.merge == MergeMode::FillMissing) {
            const Keypoint there = jointAt(m_track, frame, m_followed[i]);
            if (there.isPresent() && there.confidence >= m_settings.fillBelow)
                return PropagationStop::SeenAgain;
        }
        if (!lies(point, next.grey))
            return PropagationStop::LeftPicture;
        if (isLost)
            return PropagationStop::Occlusion;
        return std::nullopt;
    }

    void keepUnstopped(const std::vector<std::optional<PropagationStop>>& stops)
    {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < stops.size(); ++i) {
            if (stops[i]) {
                m_result.stops[m_followed[i]] = *stops[i];
                m_result.stopped = *stops[i];
                continue;
            }
            m_followed[kept] = m_followed[i];
            m_joints[kept] = m_joints[i];
            m_points[kept++] = m_points[i];
        }
        m_followed.resize(kept);
        m_joints.resize(kept);
        m_points.resize(kept);
    }

    void place(std::int64_t frame, std::size_t i)
    {
        Keypoint joint = m_joints[i];
        joint.position = {m_points[i].x, m_points[i].y};
        joint.origin = KeypointOrigin::Propagated;
        at(m_changes.pose(frame), m_followed[i]) = joint;
    }

    const Track& m_track;
    const PropagationSettings& m_settings;
    TrackChanges m_changes;
    View m_view;
    std::vector<KeypointId> m_followed;
    std::vector<Keypoint> m_joints; ///< as they were at the start
    std::vector<cv::Point2f> m_points;
    Propagation m_result;
};

} // namespace

Propagation propagated(const Track& track, std::int64_t start, std::span<const KeypointId> ids,
    std::int64_t last, const FrameSource& frameAt, const std::set<std::int64_t>& keyframes,
    const PropagationSettings& settings, const base::CancelToken* cancel)
{
    const std::int64_t step = last < start ? -1 : 1;
    Follower follower(track, settings);
    follower.start(start, ids, frameAt(start));
    for (std::int64_t frame = start; frame != last && !follower.isDone();) {
        frame += step;
        if (cancel != nullptr && cancel->cancelled())
            return follower.finish(PropagationStop::Cancelled);
        if (keyframes.contains(frame))
            return follower.finish(PropagationStop::Keyframe);
        View next = viewOf(frameAt(frame), settings);
        if (const std::optional<PropagationStop> obstacle = follower.obstacle(next))
            return follower.finish(*obstacle);
        follower.advance(frame, std::move(next));
    }
    return follower.finish(PropagationStop::ReachedEnd);
}

} // namespace pose
