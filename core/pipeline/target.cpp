// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/target.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/media/video_reader.h"
#include "core/pipeline/detected_track.h"
#include "core/pipeline/frames_text.h"
#include "core/pipeline/images.h"
#include "core/pipeline/room.h"
#include "core/pose/body_scale.h"
#include "core/warp/matte.h"
#include "core/warp/part_choice.h"
#include "core/warp/plate.h"
#include "core/warp/shade.h"
#include "core/warp/shot_sorter.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace pipeline {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t leastFrames = 24; // one second of poses to choose from
constexpr double trainingDetail
    = 1.4; // training pictures are kept this much finer than the network sees them
constexpr double trainingMargin = 0.12; // of the window, on each side, for shifts and turns

/// What all passes over the video need.
struct Work {
    TaskContext& context;
    const Detection& detection;
    FrameRange range;
    pose::Track track; ///< within the range
    std::map<std::int64_t, float> bodySizes;
    std::map<std::int64_t, float> torsoScales;
    fs::path folder;

    cv::Size size() const { return {detection.info.width, detection.info.height}; }
};

/// The two passes over every frame of the range.
enum class Pass { Shots, Background };

/// Calls `visit` with each frame of the range. False when cancelled.
template <typename Visit>
bool forEachFrame(TaskContext& context, const Detection& detection, const FrameRange& range,
    Pass pass, const Visit& visit)
{
    media::VideoReader reader(detection.info.path, 0);
    reader.seek(range.begin);
    const std::int64_t total = range.end - range.begin;
    const std::int64_t before = pass == Pass::Shots ? 0 : total;
    for (std::int64_t done = 0; done < total; ++done) {
        if (context.cancel.cancelled())
            return false;
        const std::optional<media::Frame> frame = reader.next();
        if (!frame)
            break;
        visit(*frame);
        context.report({before + done + 1, 2 * total, "background"});
    }
    return true;
}

fs::path folderOf(const project::Project& project, const project::Step& step)
{
    return project.filesFolder() / ("target-" + step.fingerprint.substr(0, 16));
}

fs::path plateFile(const fs::path& folder) { return folder / "plate.png"; }
fs::path plateFile(const Work& work) { return plateFile(work.folder); }
fs::path shadeFile(const fs::path& folder) { return folder / "shade.png"; }

fs::path frameFile(const fs::path& folder, std::int64_t frame)
{
    return folder / ("frame-" + std::to_string(frame) + ".target");
}
fs::path frameFile(const Work& work, std::int64_t frame) { return frameFile(work.folder, frame); }

/// First pass: the frames that were filmed elsewhere than most.
std::optional<std::vector<std::int64_t>> otherShots(
    TaskContext& context, const Detection& detection, const FrameRange& range)
{
    warp::ShotSorter sorter;
    const auto add = [&](const media::Frame& frame) {
        sorter.add(frame.index, frame.image, personMask(context.project, detection, frame.index));
    };
    if (!forEachFrame(context, detection, range, Pass::Shots, add))
        return std::nullopt;
    return sorter.strangers();
}

/// The same, as `step` knows it from the last time.
std::vector<std::int64_t> knownOtherShots(const project::Step& step)
{
    return step.complete ? step.result.value("otherShots", std::vector<std::int64_t>{})
                         : std::vector<std::int64_t>{};
}

void warnOfOtherShots(TaskContext& context, const Detection& detection, const FrameRange& range,
    const std::vector<std::int64_t>& frames)
{
    if (frames.empty())
        return;
    context.warn(detection.info.path.string() + ": another scene is seen in "
        + std::to_string(frames.size()) + " of " + std::to_string(range.end - range.begin)
        + " frames (" + framesText(frames)
        + "); they are left out, and the target is learned from its longest scene.");
}

pose::Track without(pose::Track track, const std::vector<std::int64_t>& frames)
{
    for (const std::int64_t frame : frames)
        track.erase(frame);
    return track;
}

/// Second pass: the plate, and which frames are sharp enough to paint from.
std::optional<std::vector<std::int64_t>> survey(
    Work& work, const std::vector<std::int64_t>& otherShots)
{
    warp::PlateBuilder builder(work.size());
    std::vector<warp::ReferenceCandidate> candidates;
    const auto look = [&](const media::Frame& frame) {
        if (std::ranges::binary_search(otherShots, frame.index))
            return;
        cv::Mat mask = personMask(work.context.project, work.detection, frame.index);
        const auto pose = work.track.find(frame.index);
        if (pose == work.track.end()) {
            if (mask.empty())
                builder.add(frame.image, mask);
            return;
        }
        const float torso = work.torsoScales.at(frame.index);
        if (mask.empty())
            mask = warp::figureMask(pose->second, torso, frame.image.size());
        builder.add(frame.image, mask);
        candidates.push_back({frame.index, warp::descriptor(pose->second, torso),
            warp::sharpness(frame.image, pose->second, torso)});
    };
    if (!forEachFrame(work.context, work.detection, work.range, Pass::Background, look))
        return std::nullopt;
    base::writeFileAtomically(plateFile(work), pngBytes(builder.build()));
    std::vector<std::int64_t> chosen;
    for (const std::size_t index : warp::chooseReferences(candidates))
        chosen.push_back(candidates[index].frame);
    return chosen;
}

TrainingFrame trainingFrame(
    const warp::WindowPath& path, const media::Frame& frame, const cv::Mat& alpha)
{
    cv::Rect2d region = path.at(frame.index);
    const cv::Point2d margin(region.width * trainingMargin, region.height * trainingMargin);
    region = cv::Rect2d(region.tl() - margin, region.br() + margin)
        & cv::Rect2d(0, 0, frame.image.cols, frame.image.rows);
    const cv::Rect pixels(region);
    const double scale = std::min(1.0, path.scale * trainingDetail);
    TrainingFrame training{frame.index, pixels, {}, {}};
    cv::resize(frame.image(pixels), training.image, {}, scale, scale, cv::INTER_AREA);
    cv::resize(alpha(pixels), training.alpha, training.image.size(), 0, 0, cv::INTER_AREA);
    return training;
}

TargetFrame targetFrame(
    Work& work, const warp::WindowPath& path, const cv::Mat& plate, const media::Frame& frame)
{
    const pose::Pose& pose = work.track.at(frame.index);
    const float torso = work.torsoScales.at(frame.index);
    const cv::Mat alpha = warp::refineMatte(frame.image,
        personMask(work.context.project, work.detection, frame.index), plate, pose, torso);
    const cv::Rect whole({0, 0}, frame.image.size());
    const warp::Reference reference{frame.index, pose, work.bodySizes.at(frame.index), torso,
        warp::groupSharpness(frame.image, pose, torso), whole,
        warp::cutOut(frame.image, alpha, plate)};
    return {warp::packed(reference), trainingFrame(path, frame, alpha),
        warp::shadeOf(frame.image, alpha, plate)};
}

/// Third pass: cuts the person out of the chosen frames. False when cancelled.
bool cutOutFrames(Work& work, const std::vector<std::int64_t>& chosen, const warp::WindowPath& path,
    const cv::Mat& plate)
{
    media::VideoReader reader(work.detection.info.path, 0);
    std::int64_t done = 0;
    for (const std::int64_t frame : chosen) {
        if (work.context.cancel.cancelled())
            return false;
        if (!readTargetFrame(frameFile(work, frame)))
            writeTargetFrame(
                frameFile(work, frame), targetFrame(work, path, plate, reader.at(frame)));
        work.context.report({++done, static_cast<std::int64_t>(chosen.size()), "cut out"});
    }
    return true;
}

/// The pictures stay, the person's pose in them is that of `target` now.
void correct(warp::Reference& reference, const Target& target)
{
    const auto pose = target.track.find(reference.frame);
    if (pose == target.track.end())
        return;
    reference.pose = pose->second;
    reference.bodySize = target.bodySizes.at(reference.frame);
    reference.torsoScale = target.torsoScales.at(reference.frame);
}

/// All but what was learned from the whole; nothing when a file of it is missing.
std::optional<Target> gathered(const fs::path& folder, const project::Step& step,
    const media::VideoInfo& info, const pose::Track& track, const std::vector<std::int64_t>& frames)
{
    if (!fs::exists(plateFile(folder)))
        return std::nullopt;
    Target target{step, info, track, pose::bodySizes(track), pose::torsoScales(track),
        imageFromFile(plateFile(folder)), warp::planWindow(track, {info.width, info.height}), {},
        {}, {}, {}, {}};
    for (const std::int64_t frame : frames) {
        auto loaded = readTargetFrame(frameFile(folder, frame));
        if (!loaded)
            return std::nullopt;
        correct(loaded->about, target);
        target.bank.add(std::move(loaded->about), std::move(loaded->picture));
        target.training.push_back(std::move(loaded->training));
        target.shades.push_back(std::move(loaded->shade));
    }
    return target;
}

/// The result as it lies on the disk; nothing when a file of it is missing.
std::optional<Target> load(const fs::path& folder, const project::Step& step,
    const media::VideoInfo& info, const pose::Track& track)
{
    if (!step.complete || !fs::exists(shadeFile(folder)))
        return std::nullopt;
    auto target = gathered(
        folder, step, info, track, step.result.at("frames").get<std::vector<std::int64_t>>());
    if (target) {
        target->lenders = warp::lenderChoosers(target->bank);
        target->shadeTrust = imageFromFile(shadeFile(folder), cv::IMREAD_GRAYSCALE);
    }
    return target;
}

/// Fourth pass, over the cut frames: where the dancer's shadow falls.
void learnShade(const Work& work, const std::vector<std::int64_t>& chosen)
{
    const auto target = gathered(work.folder, {}, work.detection.info, work.track, chosen);
    if (target)
        base::writeFileAtomically(shadeFile(work.folder), pngBytes(shadeTrustOf(*target)));
}

base::Error tooShort(const fs::path& video, const std::string& found)
{
    return {base::ErrorCode::TooShort, video.string(),
        found + "; a target needs at least " + std::to_string(leastFrames)
            + ", and better some minutes"};
}

void requireEnough(const pose::Track& track, const fs::path& video)
{
    if (track.size() >= leastFrames && !pose::torsoScales(track).empty())
        return;
    throw tooShort(video, "shows the person in only " + std::to_string(track.size()) + " frames");
}

} // namespace

void requireLongEnough(const fs::path& video, std::int64_t frames)
{
    if (frames < static_cast<std::int64_t>(leastFrames))
        throw tooShort(video, "has only " + std::to_string(frames) + " frames to learn from");
}

void requireSeenLongEnough(
    const project::Project& project, const Detection& detection, const FrameRange& range)
{
    requireEnough(within(repairedTrack(project, detection), range), detection.info.path);
}

std::optional<Target> prepareTarget(
    TaskContext& context, const Detection& detection, const FrameRange& range)
{
    nlohmann::json settings = {{"version", 8}, {"detection", detection.step.fingerprint},
        {"begin", range.begin}, {"end", range.end}};
    const std::string edits = editsFingerprint(context.project, detection, range);
    if (!edits.empty())
        settings["edits"] = edits;
    project::Step step = context.project.step("target", settings);
    const auto others = step.complete ? std::optional(knownOtherShots(step))
                                      : otherShots(context, detection, range);
    if (!others)
        return std::nullopt;
    warnOfOtherShots(context, detection, range, *others);
    const pose::Track track
        = without(within(repairedTrack(context.project, detection), range), *others);
    Work work{context, detection, range, track, pose::bodySizes(track), pose::torsoScales(track),
        folderOf(context.project, step)};
    requireEnough(track, detection.info.path);
    if (auto loaded = load(work.folder, step, detection.info, track))
        return loaded;

    fs::create_directories(work.folder);
    const auto chosen = survey(work, *others);
    if (!chosen)
        return std::nullopt;
    const cv::Mat plate = imageFromFile(plateFile(work));
    if (!cutOutFrames(work, *chosen, warp::planWindow(track, work.size()), plate))
        return std::nullopt;
    learnShade(work, *chosen);
    context.project.completeStep(step, {{"frames", *chosen}, {"otherShots", *others}});
    return load(work.folder, step, detection.info, track);
}

std::optional<Target> preparedTarget(
    const project::Project& project, const Detection& detection, const project::Step& step)
{
    const FrameRange range{
        step.settings.at("begin").get<std::int64_t>(), step.settings.at("end").get<std::int64_t>()};
    const pose::Track track
        = without(within(repairedTrack(project, detection), range), knownOtherShots(step));
    if (track.empty())
        return std::nullopt;
    return load(folderOf(project, step), step, detection.info, track);
}

} // namespace pipeline
