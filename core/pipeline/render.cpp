// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/render.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/pipeline/images.h"
#include "core/pipeline/painter.h"
#include "core/pipeline/unseen_poses.h"
#include "core/project/rendered_take.h"
#include "core/synthesis/device.h"

#include <algorithm>
#include <future>
#include <opencv2/imgproc.hpp>

namespace pipeline {

namespace fs = std::filesystem;

namespace {

constexpr int frameQuality = 97; // JPEG; the frames are encoded once more on export
constexpr std::size_t framesAtOnce = 16; // committed together

constexpr int takeVersion = 4;

using Painted = std::map<std::int64_t, project::PaintedFrame>;

/// What the pictures of the range are to be.
Painted wanted(const TaskContext& context, const Take& take, const Painter& painter,
    const project::RenderedTake& state, const Detection* source)
{
    const project::Edits edits
        = source != nullptr ? context.project.edits(source->media) : project::Edits{};
    Painted frames;
    for (std::int64_t frame = take.range.begin; frame < take.range.end; ++frame)
        frames[frame] = {painter.fingerprint(frame), project::editsAround(state, edits, frame)};
    return frames;
}

Painted there(const TaskContext& context, const Take& take)
{
    Painted frames;
    context.project.forEachItem(take.step, "frame", [&](const project::Item& item) {
        if (fs::exists(take.pathOf(item.number)))
            frames[item.number] = project::paintedFrameFrom(item.value);
    });
    return frames;
}

std::string fingerprintOf(const Take& take, const Painted& frames)
{
    std::string bytes = take.step.fingerprint;
    for (const auto& [frame, painted] : frames)
        bytes += std::to_string(frame) + ':' + painted.scene + ' ';
    return base::sha256(bytes);
}

/// Keeps the picture of `frame`, whose place another one takes, to compare with. It has two names
/// until then.
void setAside(const Take& take, std::int64_t frame)
{
    std::error_code failure;
    if (!fs::exists(take.pathOf(frame), failure))
        return;
    const fs::path aside = project::pictureFile(project::beforeFolder(take.folder), frame);
    fs::create_hard_link(take.pathOf(frame), aside, failure);
    if (failure) // on a file system that does not know how
        fs::copy_file(take.pathOf(frame), aside, failure);
}

/// The pictures of the rendering before give way when others are to be set aside.
void clearSetAside(const Take& take, const std::vector<std::int64_t>& frames)
{
    std::error_code ignored;
    const bool isPainted = std::ranges::any_of(
        frames, [&](std::int64_t frame) { return fs::exists(take.pathOf(frame)); });
    if (!isPainted)
        return;
    fs::remove_all(project::beforeFolder(take.folder), ignored);
    fs::create_directories(project::beforeFolder(take.folder), ignored);
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
            for (std::size_t i = first; i < frames.size(); i += threads) {
                const std::string bytes = jpegBytes(painter.paint(frames[i]), frameQuality);
                setAside(take, frames[i]);
                base::writeFileAtomically(take.pathOf(frames[i]), bytes);
            }
        }));
    }
    for (std::future<void>& worker : workers)
        worker.wait();
    for (std::future<void>& worker : workers)
        worker.get(); // throws what the worker threw
}

/// Records `frames` as `wanted` has them; with `isPainted` false as not painted, which is true
/// until they are: a picture that is replaced never passes for the one before.
void record(TaskContext& context, const Take& take, const Painted& wanted,
    const std::vector<std::int64_t>& frames, bool isPainted = true)
{
    std::vector<project::Item> items;
    for (const std::int64_t frame : frames)
        items.push_back(
            {frame, project::encode(isPainted ? wanted.at(frame) : project::PaintedFrame{})});
    context.project.store(take.step, "frame", items);
}

/// The frames whose pictures are others than `wanted`. Those that are right but were painted from
/// other edits, to the same effect, are recorded at once.
std::vector<std::int64_t> framesToPaint(
    TaskContext& context, const Take& take, const Painted& wanted)
{
    const Painted present = there(context, take);
    std::vector<std::int64_t> missing;
    std::vector<std::int64_t> right;
    for (const auto& [frame, painted] : wanted) {
        const auto before = present.find(frame);
        if (before == present.end() || before->second.scene != painted.scene)
            missing.push_back(frame);
        else if (before->second.edits != painted.edits)
            right.push_back(frame);
    }
    record(context, take, wanted, right);
    return missing;
}

project::RenderedTake stateOf(const TaskContext& context, const Target& target,
    const RetargetedDance& dance, const FrameRange& range, const Painter& painter)
{
    project::RenderedTake state{range.begin, range.end, nullptr, {}, {},
        dance.reach + painter.framesBefore(), dance.reach, {}};
    const project::Settings settings = context.project.settings();
    if (const auto fit = settings.find("motionFit"); fit != settings.end())
        state.fit = fit->second;
    const fs::path video = fs::weakly_canonical(target.info.path);
    for (const project::Media& media : context.project.media()) {
        if (media.role == "target" && media.path == video) {
            state.target = media.sha256;
            state.targetEdits
                = project::fingerprintOf(context.project.edits(media.id), 0, project::lastFrame);
        }
    }
    return state;
}

/// Takes of earlier versions, each of which held every picture of one state of the poses.
void removeOldTakes(const project::Project& project)
{
    std::error_code ignored;
    for (const project::Step& step : project.steps("render")) {
        if (step.settings.value("version", 0) < takeVersion)
            fs::remove_all(project::takeFolder(project, step), ignored);
    }
}

} // namespace

fs::path Take::pathOf(std::int64_t frame) const { return project::pictureFile(folder, frame); }

cv::Mat Take::frame(std::int64_t frame) const { return imageFromFile(pathOf(frame)); }

std::optional<Take> render(TaskContext& context, const Target& target, const Model& model,
    const RetargetedDance& dance, const FrameRange& range, const std::string& name,
    const Detection* source)
{
    removeOldTakes(context.project);
    Take take;
    take.step = context.project.step("render",
        {{"version", takeVersion}, {"target", target.step.fingerprint}, {"dance", name},
            {"model", model.preset == Preset::Instant ? "instant" : model.step.fingerprint}});
    take.folder = project::takeFolder(context.project, take.step);
    take.size = {target.info.width, target.info.height};
    take.range = range;
    take.track = dance.track;
    take.preset = model.preset;
    take.checkpoint = model.checkpoint;
    fs::create_directories(take.folder);

    const std::unique_ptr<Painter> painter = makePainter(target, model, dance);
    take.poseDistance = painter->poseDistances();
    project::RenderedTake state
        = stateOf(context, target, dance, source != nullptr ? source->range : range, *painter);
    state.poseDistance = take.poseDistance;
    state.poseDistanceLimit = unseenPoseDistance;
    if (source != nullptr)
        project::storeRenderedTake(context.project, name, take.step.fingerprint, state);
    const Painted frames = wanted(context, take, *painter, state, source);
    take.fingerprint = fingerprintOf(take, frames);
    const std::vector<std::int64_t> missing = framesToPaint(context, take, frames);
    const std::int64_t total = range.end - range.begin;
    const std::int64_t before = total - static_cast<std::int64_t>(missing.size());
    clearSetAside(take, missing);
    const bool wasEnough = context.enough.cancelled(); // of the training before
    for (std::size_t first = 0; first < missing.size(); first += framesAtOnce) {
        if (context.cancel.cancelled())
            return std::nullopt;
        if (context.keepsPart && context.enough.cancelled() && !wasEnough)
            return take;
        const auto begin = missing.begin() + static_cast<std::ptrdiff_t>(first);
        const std::vector<std::int64_t> chunk(begin,
            begin + static_cast<std::ptrdiff_t>(std::min(framesAtOnce, missing.size() - first)));
        record(context, take, frames, chunk, false);
        paintChunk(*painter, take, chunk);
        record(context, take, frames, chunk);
        take.painted += static_cast<std::int64_t>(chunk.size());
        context.report({before + take.painted, total, "render"});
    }
    context.project.completeStep(take.step, {{"frames", total}});
    return take;
}

} // namespace pipeline
