// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/detect.h"

#include "core/base/error.h"
#include "core/estimation/detector.h"
#include "core/estimation/model_store.h"
#include "core/estimation/poses_json.h"
#include "core/pipeline/detected_track.h"
#include "core/pipeline/frames_text.h"
#include "core/pipeline/images.h"
#include "core/pipeline/raw_pose_blob.h"

#include <array>
#include <opencv2/imgproc.hpp>
#include <utility>

namespace pipeline {

namespace {

using estimation::BodyNetwork;

constexpr std::array<std::pair<std::string_view, BodyNetwork>, 3> networks = {{
    {"heavy", BodyNetwork::Heavy},
    {"full", BodyNetwork::Full},
    {"lite", BodyNetwork::Lite},
}};

std::string_view nameOf(BodyNetwork network)
{
    return std::find_if(networks.begin(), networks.end(), [network](const auto& entry) {
        return entry.second == network;
    })->first;
}

constexpr int maskLongSide = 512; // the network gives 256 x 256 of the person's surroundings

/// The mask as it is kept: small, since it holds no more detail than that.
std::string storedMask(const cv::Mat& mask)
{
    const double scale
        = std::min(1.0, static_cast<double>(maskLongSide) / std::max(mask.cols, mask.rows));
    cv::Mat small;
    cv::resize(mask, small, {}, scale, scale, cv::INTER_AREA);
    return pngBytes(small);
}

void storeFrames(project::Project& project, const project::Step& step,
    const std::vector<estimation::DetectedFrame>& frames)
{
    project::Project::Batch batch(project, step);
    for (const estimation::DetectedFrame& frame : frames) {
        const StoredPose pose{frame.time, frame.people.value_or(-1), frame.pose};
        batch.store("pose", {frame.index, encode(pose)});
        if (!frame.personMask.empty())
            batch.store("mask", {frame.index, storedMask(frame.personMask)});
    }
    batch.commit();
}

/// Takes over what was found when another part of the same video was looked at.
void adoptEarlier(project::Project& project, const project::Step& step, const FrameRange& range)
{
    const auto same = [&step](const project::Step& earlier, const char* setting) {
        return earlier.settings.at(setting) == step.settings.at(setting);
    };
    const bool needsMasks = step.settings.at("masks").get<bool>();
    for (const project::Step& earlier : project.steps("detect")) {
        const bool isUsable = same(earlier, "version") && same(earlier, "video")
            && same(earlier, "network") && (!needsMasks || same(earlier, "masks"));
        if (!isUsable || earlier.id == step.id)
            continue;
        if (needsMasks) // first, for a frame counts as done once its pose is there
            project.adoptItems(step, earlier, "mask", range.begin, range.end);
        project.adoptItems(step, earlier, "pose", range.begin, range.end);
    }
}

struct Headcount {
    std::vector<std::int64_t> nobody;
    std::vector<std::int64_t> several;
    std::int64_t frames = 0;
};

Headcount count(const project::Project& project, const project::Step& step)
{
    Headcount headcount;
    project.forEachItem(step, "pose", [&headcount](const project::Item& item) {
        const StoredPose pose = decodeStoredPose(item.value);
        ++headcount.frames;
        if (!pose.raw.found)
            headcount.nobody.push_back(item.number);
        if (pose.people > 1)
            headcount.several.push_back(item.number);
    });
    return headcount;
}

/// The window shows these; other clips are only measured.
bool isEditable(const project::Media& media)
{
    return media.role == "source" || media.role == "target";
}

void report(TaskContext& context, const Headcount& headcount, const std::filesystem::path& video)
{
    if (headcount.nobody.size() == static_cast<std::size_t>(headcount.frames)) {
        throw base::Error(base::ErrorCode::NoPerson, video.string(),
            "no person was found in any frame; film one person, whole body in the picture");
    }
    if (!headcount.nobody.empty()) {
        context.warn(video.string() + ": nobody was found in "
            + std::to_string(headcount.nobody.size()) + " of " + std::to_string(headcount.frames)
            + " frames (" + framesText(headcount.nobody) + ").");
    }
    if (!headcount.several.empty()) {
        context.warn(video.string() + ": more than one person was seen (at frames "
            + framesText(headcount.several) + "); the main one is followed.");
    }
}

project::Step stepOf(project::Project& project, const project::Media& media,
    const DetectSettings& settings, const FrameRange& range)
{
    return project.step("detect",
        {{"version", 1}, {"video", media.sha256}, {"network", nameOf(settings.network)},
            {"masks", settings.personMasks}, {"begin", range.begin}, {"end", range.end}});
}

} // namespace

BodyNetwork bodyNetworkNamed(std::string_view name)
{
    for (const auto& [known, network] : networks) {
        if (known == name)
            return network;
    }
    throw base::Error(base::ErrorCode::InvalidArgument, "network",
        "there is no body network named \"" + std::string(name) + "\"; choose heavy, full or lite");
}

FrameRange usableRange(const media::VideoInfo& info, const FrameRange& range)
{
    if (info.frameCount < 2) {
        throw base::Error(base::ErrorCode::TooShort, info.path.string(),
            "has a single frame; a dance needs a video");
    }
    return clipped(range, info.frameCount, info.path);
}

std::optional<Detection> detect(
    TaskContext& context, const project::Media& media, const DetectSettings& settings)
{
    const media::VideoInfo info = media::probe(media.path);
    const FrameRange range = usableRange(info, settings.range);
    project::Step step = stepOf(context.project, media, settings, range);
    if (!step.complete) {
        adoptEarlier(context.project, step, range);
        const std::set<std::int64_t> done = context.project.itemNumbers(step, "pose");
        const estimation::DetectionSettings detection{
            settings.network, settings.personMasks, range.begin, range.end, 0};
        const base::CancelToken stop;
        const bool isWhole = estimation::detect(
            media.path, context.models, detection,
            [&done](std::int64_t frame) { return done.contains(frame); },
            [&](const std::vector<estimation::DetectedFrame>& frames) {
                storeFrames(context.project, step, frames);
            },
            [&](const base::Progress& progress) {
                const auto before = static_cast<std::int64_t>(done.size());
                context.report(
                    {before + progress.done, range.end - range.begin, "detect " + media.role});
                if (context.cancel.cancelled() || (context.keepsPart && context.enough.cancelled()))
                    stop.cancel();
            },
            stop);
        if (!isWhole)
            return std::nullopt;
        context.project.completeStep(step, {{"frames", range.end - range.begin}});
    }
    report(context, count(context.project, step), media.path);
    const Detection detection{step, info, range, media.id};
    if (isEditable(media))
        keepTrack(context.project, detection);
    return detection;
}

std::optional<Detection> detectionSoFar(
    TaskContext& context, const project::Media& media, const DetectSettings& settings)
{
    const FrameRange range = usableRange(media::probe(media.path), settings.range);
    const project::Step step = stepOf(context.project, media, settings, range);
    const std::set<std::int64_t> found = context.project.itemNumbers(step, "pose");
    std::int64_t end = range.begin;
    while (found.contains(end))
        ++end;
    if (end - range.begin < 2)
        return std::nullopt;
    DetectSettings part = settings;
    part.range = {range.begin, end};
    TaskContext rest = context;
    rest.keepsPart = false;
    return detect(rest, media, part);
}

pose::Track within(const pose::Track& track, const FrameRange& range)
{
    return {track.lower_bound(range.begin), track.lower_bound(range.end)};
}

cv::Mat personMask(const project::Project& project, const Detection& detection, std::int64_t frame)
{
    const auto bytes = project.item(detection.step, "mask", frame);
    if (!bytes)
        return {};
    cv::Mat mask;
    cv::resize(imageFrom(*bytes, cv::IMREAD_GRAYSCALE), mask,
        {detection.info.width, detection.info.height}, 0, 0, cv::INTER_LINEAR);
    return mask;
}

nlohmann::json detectionResult(TaskContext& context, const Detection& detection)
{
    const Headcount headcount = count(context.project, detection.step);
    const auto found = headcount.frames - static_cast<std::int64_t>(headcount.nobody.size());
    return {{"frames", headcount.frames}, {"found", found},
        {"summary",
            {detection.info.path.filename().string() + ": " + std::to_string(found) + " of "
                + std::to_string(headcount.frames) + " frames show the person"}}};
}

std::optional<nlohmann::json> writePoses(
    TaskContext& context, const Detection& detection, const std::filesystem::path& out)
{
    const media::VideoInfo& info = detection.info;
    const std::string network = detection.step.settings.at("network");
    estimation::PosesJsonWriter writer(out,
        {info.path.filename().string(), info.frameRate.value(), info.width, info.height,
            "pose_landmark_" + network,
            "raw poses, neither filtered nor repaired; Understudy " UNDERSTUDY_VERSION});
    std::int64_t people = 0;
    context.project.forEachItem(detection.step, "pose", [&](const project::Item& item) {
        const StoredPose pose = decodeStoredPose(item.value);
        people += pose.raw.found ? 1 : 0;
        writer.add(item.number, pose.raw);
    });
    if (context.cancel.cancelled())
        return std::nullopt;
    writer.finish();
    const std::int64_t frames = detection.range.end - detection.range.begin;
    return nlohmann::json{{"poses", out.string()}, {"frames", frames}, {"found", people},
        {"summary",
            {out.string() + ": " + std::to_string(people) + " of " + std::to_string(frames)
                + " frames show the person"}}};
}

std::vector<double> frameTimes(const project::Project& project, const Detection& detection)
{
    std::vector<double> times;
    project.forEachItem(detection.step, "pose", [&times](const project::Item& item) {
        times.push_back(decodeStoredPose(item.value).time);
    });
    return times;
}

} // namespace pipeline
