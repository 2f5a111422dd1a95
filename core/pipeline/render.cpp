// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/render.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/pipeline/images.h"
#include "core/pipeline/painter.h"
#include "core/pose/facing.h"
#include "core/pose/pose_blob.h"
#include "core/pose/retargeting.h"
#include "core/pose/temporal_median.h"
#include "core/synthesis/device.h"

#include <algorithm>
#include <future>
#include <opencv2/imgproc.hpp>

namespace pipeline {

namespace fs = std::filesystem;

namespace {

constexpr int frameQuality = 97; // JPEG; the frames are encoded once more on export
// Frames of the temporal median. The paper's smooths fast hands away; the repair has taken out most
// of the jitter already.
constexpr int paperMedianWindow = 7;
constexpr int quickMedianWindow = 3;
constexpr std::size_t framesAtOnce = 16; // committed together
constexpr std::int64_t leastFramesFromBehind = 12; // of the target, to paint its back from

std::vector<std::int64_t> framesToPaint(const TaskContext& context, const Take& take)
{
    const std::set<std::int64_t> done = context.project.itemNumbers(take.step, "frame");
    std::vector<std::int64_t> missing;
    for (std::int64_t frame = take.range.begin; frame < take.range.end; ++frame) {
        if (!done.contains(frame) || !fs::exists(take.pathOf(frame)))
            missing.push_back(frame);
    }
    return missing;
}

/// Paints and writes `frames`, on as many threads as there are cores.
void paintChunk(const Painter& painter, const Take& take, const std::vector<std::int64_t>& frames)
{
    const auto threads = painter.isSequential()
        ? std::size_t{1}
        : static_cast<std::size_t>(synthesis::physicalCores());
    std::vector<std::future<void>> workers;
    for (std::size_t first = 0; first < std::min(threads, frames.size()); ++first) {
        workers.push_back(std::async(std::launch::async, [&, first] {
            for (std::size_t i = first; i < frames.size(); i += threads)
                base::writeFileAtomically(
                    take.pathOf(frames[i]), jpegBytes(painter.paint(frames[i]), frameQuality));
        }));
    }
    for (std::future<void>& worker : workers)
        worker.wait();
    for (std::future<void>& worker : workers)
        worker.get(); // throws what the worker threw
}

void record(TaskContext& context, const Take& take, const std::vector<std::int64_t>& frames)
{
    std::vector<project::Item> items;
    for (const std::int64_t frame : frames)
        items.push_back({frame, "1"});
    context.project.store(take.step, "frame", items);
}

std::string fingerprintOf(const pose::Track& poses)
{
    std::string bytes;
    for (const auto& [frame, pose] : poses)
        bytes += std::to_string(frame) + pose::encode(pose);
    return base::sha256(bytes);
}

/// As the user has set it in the window, else measured.
pose::Retargeting motionFit(const project::Project& project, const pose::Track& dance,
    const Detection& source, const Target& target)
{
    const project::Settings settings = project.settings();
    const auto chosen = settings.find("motionFit");
    if (chosen != settings.end() && !chosen->second.is_null())
        return chosen->second.get<pose::Retargeting>();
    return pose::fitRetargeting(dance, {source.info.width, source.info.height}, target.track,
        {target.info.width, target.info.height});
}

bool wasFilmedFromBehind(const pose::Track& target)
{
    std::int64_t frames = 0;
    for (const pose::FlippedRange& range : pose::turnedAwayRanges(target))
        frames += range.end - range.begin;
    return frames >= leastFramesFromBehind;
}

/// Exchanges left and right in `ranges`.
void faceAbout(pose::Track& track, const std::vector<pose::FlippedRange>& ranges)
{
    for (auto& [frame, pose] : pose::withFlipsFixed(track, ranges))
        track[frame] = pose;
}

} // namespace

fs::path Take::pathOf(std::int64_t frame) const
{
    std::string number = std::to_string(frame);
    number.insert(0, 7 - std::min<std::size_t>(7, number.size()), '0');
    return folder / (number + ".jpg");
}

cv::Mat Take::frame(std::int64_t frame) const { return imageFromFile(pathOf(frame)); }

RetargetedDance retargetedDance(
    const project::Project& project, const Detection& source, const Target& target, Preset preset)
{
    const pose::Track dance = repairedTrack(project, source);
    RetargetedDance result{pose::retarget(dance, motionFit(project, dance, source, target)), {}};
    if (!wasFilmedFromBehind(target.track))
        result.facedAbout = pose::turnedAwayRanges(result.track);
    faceAbout(result.track, result.facedAbout);
    result.track = pose::medianSmoothed(
        result.track, preset == Preset::Best ? paperMedianWindow : quickMedianWindow);
    return result;
}

std::optional<Take> render(TaskContext& context, const Target& target, const Model& model,
    const pose::Track& poses, const FrameRange& range)
{
    const project::Step step = context.project.step("render",
        {{"version", 3}, {"target", target.step.fingerprint},
            {"model", model.preset == Preset::Instant ? "instant" : model.step.fingerprint},
            {"poses", fingerprintOf(poses)}, {"begin", range.begin}, {"end", range.end}});
    Take take{step, context.project.filesFolder() / ("render-" + step.fingerprint.substr(0, 16)),
        {target.info.width, target.info.height}, range, poses, {}};
    fs::create_directories(take.folder);

    const std::unique_ptr<Painter> painter = makePainter(target, model, poses);
    take.poseDistance = painter->poseDistances();
    const std::vector<std::int64_t> missing = framesToPaint(context, take);
    const std::int64_t total = range.end - range.begin;
    std::int64_t done = total - static_cast<std::int64_t>(missing.size());
    for (std::size_t first = 0; first < missing.size(); first += framesAtOnce) {
        if (context.cancel.cancelled())
            return std::nullopt;
        const auto begin = missing.begin() + static_cast<std::ptrdiff_t>(first);
        const std::vector<std::int64_t> chunk(begin,
            begin + static_cast<std::ptrdiff_t>(std::min(framesAtOnce, missing.size() - first)));
        paintChunk(*painter, take, chunk);
        record(context, take, chunk);
        done += static_cast<std::int64_t>(chunk.size());
        context.report({done, total, "render"});
    }
    context.project.completeStep(take.step, {{"frames", total}});
    return take;
}

} // namespace pipeline
