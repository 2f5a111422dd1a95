// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/comparison.h"

#include "core/base/error.h"
#include "core/evaluate/boxes.h"
#include "core/evaluate/pose_agreement.h"
#include "core/evaluate/pose_distance.h"
#include "core/media/video_reader.h"
#include "core/media/video_writer.h"
#include "core/pipeline/film_survey.h"
#include "core/pipeline/images.h"
#include "core/pose/body_scale.h"
#include "core/pose/skeleton_overlay.h"

#include <opencv2/imgproc.hpp>

namespace pipeline {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr std::int64_t framesShown = 12;
constexpr int shownHeight = 360;
constexpr int shownFace = 160;
constexpr int nearlyLossless = 8; // CRF: the poses found again are to be the pictures'

/// Nearest training frame, as it was filmed.
class NearestFrame {
public:
    NearestFrame(const Target& target, const pose::Track& poses)
        : m_reader(target.info.path)
    {
        const auto torsoScales = pose::torsoScales(poses);
        cv::RNG unused(1);
        for (const auto& [frame, pose] : poses) {
            const auto matches = target.bank.chooser().nearest(
                warp::descriptor(pose, torsoScales.at(frame)), {.count = 1}, unused);
            m_nearest[frame] = target.training.at(matches.front().reference).frame;
        }
    }

    cv::Mat operator()(std::int64_t frame) { return m_reader.at(m_nearest.at(frame)).image; }

private:
    media::VideoReader m_reader;
    std::map<std::int64_t, std::int64_t> m_nearest;
};

cv::Mat scaledTo(const cv::Mat& image, cv::Size size)
{
    cv::Mat result;
    cv::resize(
        image, result, size, 0, 0, size.height < image.rows ? cv::INTER_AREA : cv::INTER_CUBIC);
    return result;
}

cv::Size ofHeight(cv::Size size, int height)
{
    return {std::max(1, height * size.width / size.height), height};
}

ComparedFrame shown(std::int64_t frame, const cv::Mat& real, const pose::Pose& pose,
    const cv::Rect& face, const std::vector<cv::Mat>& painted)
{
    ComparedFrame result{frame, cv::Mat(real.size(), CV_8UC3, cv::Scalar::all(24)), {}, {}};
    const cv::Size size = ofHeight(real.size(), shownHeight);
    pose::drawSkeleton(result.figure, pose);
    result.figure = scaledTo(result.figure, size);
    std::vector<cv::Mat> all = {real};
    all.insert(all.end(), painted.begin(), painted.end());
    for (const cv::Mat& picture : all) {
        result.pictures.push_back(scaledTo(picture, size));
        if (!face.empty())
            result.faces.push_back(scaledTo(picture(face), ofHeight(face.size(), shownFace)));
    }
    return result;
}

json partsJson(const evaluate::PoseDistance& distance, double evaluate::PartDistance::*figure)
{
    return {{"body", distance.body.*figure}, {"face", distance.face.*figure},
        {"hands", distance.hands.*figure}, {"all", distance.all.*figure}};
}

json posesJson(const pose::Track& found, const pose::Track& wanted)
{
    const evaluate::PoseAgreement agreement = evaluate::agreement(found, wanted);
    const evaluate::PoseDistance distance = evaluate::poseDistance(found, wanted);
    return {{"agreement", agreement.share()}, {"joints", agreement.wantedJoints()},
        {"reach", "0.2 torso lengths"},
        {"distance", partsJson(distance, &evaluate::PartDistance::distance)},
        {"missed", partsJson(distance, &evaluate::PartDistance::missed)}};
}

/// Films what the contenders paint, and finds the poses in it again.
class Rediscovery {
public:
    Rediscovery(const TaskContext& context, const Truth& truth, std::size_t contenders)
        : m_truth(truth)
    {
        const media::VideoInfo& info = truth.detection.info;
        for (std::size_t i = 0; i < contenders; ++i) {
            m_files.push_back(
                context.project.filesFolder() / ("compared-" + std::to_string(i) + ".mp4"));
            m_films.emplace_back(m_files.back(),
                media::VideoWriterSettings{.width = info.width,
                    .height = info.height,
                    .frameRate = info.frameRate,
                    .crf = nearlyLossless});
        }
    }

    ~Rediscovery()
    {
        std::error_code ignored;
        for (const fs::path& file : m_files)
            fs::remove(file, ignored);
    }
    Rediscovery(const Rediscovery&) = delete;
    Rediscovery& operator=(const Rediscovery&) = delete;

    void add(std::int64_t frame, const std::vector<cv::Mat>& painted)
    {
        m_frames.push_back(frame);
        for (std::size_t i = 0; i < painted.size(); ++i)
            m_films[i].write(painted[i]);
    }

    /// False when cancelled.
    bool measure(
        TaskContext& context, const std::string& network, std::vector<Contender>& contenders)
    {
        pose::Track wanted;
        for (const std::int64_t frame : m_frames)
            wanted[frame] = m_truth.poses.at(frame);
        for (std::size_t i = 0; i < contenders.size(); ++i) {
            m_films[i].finish();
            const auto found = posesIn(context, m_files[i], network);
            if (!found)
                return false;
            contenders[i].poses = posesJson(*found, wanted);
        }
        return true;
    }

private:
    /// By the truth's frame numbers; without anybody in it, as in an empty room, no poses.
    std::optional<pose::Track> posesIn(
        TaskContext& context, const fs::path& film, const std::string& network) const
    {
        try {
            const auto detection = detect(context, context.project.addMedia("result", film),
                {bodyNetworkNamed(network), false, {}});
            if (!detection)
                return std::nullopt;
            pose::Track found;
            for (const auto& [frame, pose] : repairedTrack(context.project, *detection))
                found[m_frames.at(static_cast<std::size_t>(frame))] = pose;
            return found;
        } catch (const base::Error& error) {
            if (error.code() != base::ErrorCode::NoPerson)
                throw;
            return pose::Track{};
        }
    }

    const Truth& m_truth;
    std::vector<fs::path> m_files;
    std::vector<media::VideoWriter> m_films;
    std::vector<std::int64_t> m_frames; ///< of the truth, by frame of the films
};

} // namespace

Contender plateContender(const Target& target)
{
    return {"plate", "the empty room", [&target](std::int64_t) { return target.plate; }};
}

Contender nearestContender(const Target& target, const pose::Track& poses)
{
    const auto nearest = std::make_shared<NearestFrame>(target, poses);
    return {"nearest", "the filmed frame whose pose is nearest",
        [nearest](std::int64_t frame) { return (*nearest)(frame); }};
}

Contender takeContender(std::string name, std::string explanation, Take take)
{
    return {std::move(name), std::move(explanation),
        [take = std::move(take)](std::int64_t frame) { return take.frame(frame); }};
}

std::optional<std::vector<ComparedFrame>> compare(TaskContext& context, const Truth& truth,
    std::vector<Contender>& contenders, const CompareSettings& settings)
{
    const auto film = surveyFilm(context, truth.detection, truth.detection.range);
    if (!film)
        return std::nullopt;
    media::VideoReader reader(truth.detection.info.path);
    const PersonMasks masks(context.project, truth.detection, truth.poses);
    std::optional<Rediscovery> rediscovery;
    if (!settings.network.empty())
        rediscovery.emplace(context, truth, contenders.size());
    const auto total = static_cast<std::int64_t>(truth.poses.size());
    const std::int64_t stride = std::max<std::int64_t>(1, total / framesShown);
    std::int64_t done = 0;
    std::int64_t last = -2;
    std::vector<ComparedFrame> frames;
    for (const auto& [frame, pose] : truth.poses) {
        if (context.cancel.cancelled())
            return std::nullopt;
        const cv::Mat mask = masks.at(frame);
        if (mask.empty())
            continue;
        const cv::Mat real = reader.at(frame).image;
        const evaluate::FrameBoxes boxes{
            evaluate::personBox(pose, real.size()), evaluate::faceBox(pose, real.size())};
        const cv::Mat caption = film->captions.hidden(frame, real, mask);
        std::vector<cv::Mat> painted;
        for (Contender& contender : contenders) {
            painted.push_back(contender.paint(frame + settings.shift));
            if (!caption.empty()) { // nobody can foretell what will be written
                painted.back() = painted.back().clone();
                real.copyTo(painted.back(), caption);
            }
            contender.scores.add(painted.back(), real, mask, boxes, frame != last + 1);
        }
        last = frame;
        if (rediscovery)
            rediscovery->add(frame, painted);
        if (done % stride == 0)
            frames.push_back(shown(frame, real, pose, boxes.face, painted));
        context.report({++done, total, "compare"});
    }
    if (rediscovery && !frames.empty()
        && !rediscovery->measure(context, settings.network, contenders))
        return std::nullopt;
    return frames;
}

} // namespace pipeline
