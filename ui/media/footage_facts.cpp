// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/footage_facts.h"

#include "core/media/video_reader.h"
#include "core/pose/body_scale.h"
#include "core/pose/ground_statistics.h"
#include "core/pose/series.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <set>
#include <utility>

namespace ui {

namespace {

constexpr int workingSide = 640; // pixels, of the longer side
constexpr int sampledPairs = 8;
constexpr double leastStructure = 6; // grey levels
constexpr double leastResponse = 0.08; // of a phase correlation that found something

cv::Mat workingPicture(const cv::Mat& image)
{
    const double scale = static_cast<double>(workingSide) / std::max(image.cols, image.rows);
    cv::Mat small;
    cv::resize(image, small, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::Mat grey;
    cv::cvtColor(small, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

std::array<cv::Rect, 3> margins(cv::Size size)
{
    const int side = size.width / 4;
    return {cv::Rect(0, 0, side, size.height), cv::Rect(size.width - side, 0, side, size.height),
        cv::Rect(0, 0, size.width, size.height / 5)};
}

std::optional<double> marginMotion(const cv::Mat& before, const cv::Mat& after)
{
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(before, mean, deviation);
    if (deviation[0] < leastStructure)
        return std::nullopt;
    cv::Mat first;
    cv::Mat second;
    before.convertTo(first, CV_32F);
    after.convertTo(second, CV_32F);
    cv::Mat window;
    cv::createHanningWindow(window, first.size(), CV_32F);
    double response = 0;
    const cv::Point2d shift = cv::phaseCorrelate(first, second, window, &response);
    if (response < leastResponse)
        return std::nullopt;
    return std::hypot(shift.x, shift.y);
}

double sharpnessOf(const cv::Mat& grey)
{
    cv::Mat edges;
    cv::Laplacian(grey, edges, CV_32F);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(edges, mean, deviation);
    return deviation[0] * deviation[0];
}

/// The whole body is what the networks learn from: no hand, no foot and no head outside.
bool showsWholeBody(const pose::Pose& pose, cv::Size frame)
{
    const auto seen = [&](pose::Body25 joint) { return pose::isReliable(pose.body[joint], frame); };
    const bool head = seen(pose::Nose) || seen(pose::RightEar) || seen(pose::LeftEar);
    return head && seen(pose::RightAnkle) && seen(pose::LeftAnkle) && seen(pose::RightWrist)
        && seen(pose::LeftWrist);
}

struct Cell {
    pose::Body25 joint;
    int x;
    int y;

    auto operator<=>(const Cell&) const = default;
};

/// The half-torso-wide cells about the trunk that hands and feet have visited.
class VisitedCells {
public:
    void add(const pose::Pose& pose, float torso)
    {
        add(pose, pose::RightWrist, pose::Neck, torso);
        add(pose, pose::LeftWrist, pose::Neck, torso);
        add(pose, pose::RightAnkle, pose::MidHip, torso);
        add(pose, pose::LeftAnkle, pose::MidHip, torso);
    }

    /// A dancer who reaches up, down and sideways and steps about visits some fifty.
    double variety() const { return std::min(1.0, static_cast<double>(m_cells.size()) / 50); }

private:
    void add(const pose::Pose& pose, pose::Body25 joint, pose::Body25 from, float torso)
    {
        if (!pose.body[joint].isPresent() || !pose.body[from].isPresent())
            return;
        const base::Vec2 at = (pose.body[joint].position - pose.body[from].position) / torso * 2;
        m_cells.insert(
            {joint, static_cast<int>(std::floor(at.x)), static_cast<int>(std::floor(at.y))});
    }

    std::set<Cell> m_cells;
};

bool isLeap(const pose::Pose& before, const pose::Pose& after, float torso)
{
    const pose::Keypoint& from = before.body[pose::Neck];
    const pose::Keypoint& to = after.body[pose::Neck];
    return from.isPresent() && to.isPresent() && base::distance(from.position, to.position) > torso;
}

} // namespace

std::optional<double> backgroundMotion(const cv::Mat& before, const cv::Mat& after)
{
    std::vector<double> motions;
    for (const cv::Rect& margin : margins(before.size())) {
        if (const auto motion = marginMotion(before(margin), after(margin)))
            motions.push_back(*motion / before.cols);
    }
    if (motions.empty())
        return std::nullopt;
    return pose::median(motions);
}

std::optional<PictureFacts> measurePictures(
    const std::filesystem::path& path, const base::CancelToken& cancel)
{
    media::VideoReader video(path);
    const std::int64_t frames = video.info().frameCount;
    const auto apart = std::max<std::int64_t>(
        1, static_cast<std::int64_t>(std::lround(video.info().frameRate.value() / 5)));
    std::vector<double> motions;
    std::vector<double> sharpness;
    std::vector<double> brightness;
    for (int pair = 0; pair < sampledPairs; ++pair) {
        if (cancel.cancelled())
            return std::nullopt;
        const std::int64_t first
            = std::max<std::int64_t>(0, frames - 1 - apart) * pair / (sampledPairs - 1);
        const cv::Mat before = workingPicture(video.at(first).image);
        sharpness.push_back(sharpnessOf(before));
        brightness.push_back(cv::mean(before)[0] / 255);
        if (first + apart >= frames)
            continue;
        const cv::Mat after = workingPicture(video.at(first + apart).image);
        if (const auto motion = backgroundMotion(before, after))
            motions.push_back(*motion);
    }
    PictureFacts facts{std::nullopt, pose::median(sharpness), pose::median(brightness)};
    if (!motions.empty())
        facts.cameraMotion = pose::percentile(motions, 0.7);
    return facts;
}

PoseFacts measurePoses(const pose::Track& sampled, double coverage, const media::VideoInfo& info)
{
    PoseFacts facts{coverage, 0, 0, 0, 0};
    if (sampled.empty())
        return facts;
    const cv::Size frame(info.width, info.height);
    VisitedCells cells;
    int whole = 0;
    auto previous = sampled.end();
    for (auto current = sampled.begin(); current != sampled.end(); previous = current++) {
        const pose::Pose& pose = current->second;
        whole += showsWholeBody(pose, frame) ? 1 : 0;
        const std::optional<float> torso = pose::torsoLength(pose);
        if (!torso || *torso < 1)
            continue;
        cells.add(pose, *torso);
        if (previous != sampled.end() && previous->first + 1 == current->first)
            facts.leaps += isLeap(previous->second, pose, *torso) ? 1 : 0;
    }
    facts.wholeBody = static_cast<double>(whole) / static_cast<double>(sampled.size());
    facts.usableSeconds = info.duration * coverage * facts.wholeBody;
    facts.variety = cells.variety();
    return facts;
}

} // namespace ui
