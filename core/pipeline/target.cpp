// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/target.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/pipeline/detected_track.h"
#include "core/pipeline/film_survey.h"
#include "core/pipeline/frames_text.h"
#include "core/pipeline/images.h"
#include "core/pipeline/room.h"
#include "core/pose/body_scale.h"
#include "core/warp/matte.h"
#include "core/warp/part_choice.h"
#include "core/warp/plate.h"
#include "core/warp/shade.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace pipeline {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t leastFrames = 24; // one second of poses to choose from
constexpr std::size_t mostLookedAt = 100; // references, to tell arms from clothes
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
    FilmSurvey film;
    PersonMasks masks{context.project, detection, track};

    cv::Size size() const { return {detection.info.width, detection.info.height}; }
};

fs::path folderOf(const project::Project& project, const project::Step& step)
{
    return project.filesFolder() / ("target-" + step.fingerprint.substr(0, 16));
}

fs::path plateFile(const fs::path& folder) { return folder / "plate.png"; }
fs::path plateFile(const Work& work) { return plateFile(work.folder); }
fs::path shadeFile(const fs::path& folder) { return folder / "shade.png"; }
fs::path armsFile(const fs::path& folder) { return folder / "arms.png"; }

fs::path frameFile(const fs::path& folder, std::int64_t frame)
{
    return folder / ("frame-" + std::to_string(frame) + ".target");
}
fs::path frameFile(const Work& work, std::int64_t frame) { return frameFile(work.folder, frame); }

/// The frames that `step` left out the last time, as they were filmed elsewhere.
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

void warnOfCaptions(TaskContext& context, const Detection& detection, std::size_t captions)
{
    if (captions == 0)
        return;
    context.warn(detection.info.path.string() + ": " + std::to_string(captions)
        + " captions are shown one after the other; they are taken out of the background, and what "
          "they hide of the person is made up from what is around it.");
}

pose::Track without(pose::Track track, const std::vector<std::int64_t>& frames)
{
    for (const std::int64_t frame : frames)
        track.erase(frame);
    return track;
}

/// The plate, and which frames are sharp enough to paint from.
std::optional<std::vector<std::int64_t>> makePlate(Work& work)
{
    warp::PlateBuilder builder(work.size());
    std::vector<warp::ReferenceCandidate> candidates;
    const auto look = [&](const media::Frame& frame) {
        if (std::ranges::binary_search(work.film.otherShots, frame.index))
            return;
        const cv::Mat mask = work.masks.at(frame.index);
        const auto pose = work.track.find(frame.index);
        if (pose == work.track.end() && !mask.empty())
            return;
        builder.add(frame.image, mask, work.film.captions.hidden(frame.index, frame.image, mask));
        if (pose == work.track.end())
            return;
        const float torso = work.torsoScales.at(frame.index);
        candidates.push_back({frame.index, warp::descriptor(pose->second, torso),
            warp::sharpness(frame.image, pose->second, torso)});
    };
    if (!forEachFrame(work.context, work.detection, work.range, FilmPass::Background, look))
        return std::nullopt;
    base::writeFileAtomically(plateFile(work), pngBytes(builder.build()));
    std::vector<std::int64_t> chosen;
    for (const std::size_t index : warp::chooseReferences(candidates))
        chosen.push_back(candidates[index].frame);
    return chosen;
}

TrainingFrame trainingFrame(
    const warp::WindowPath& path, std::int64_t frame, const cv::Mat& image, const cv::Mat& alpha)
{
    cv::Rect2d region = path.at(frame);
    const cv::Point2d margin(region.width * trainingMargin, region.height * trainingMargin);
    region = cv::Rect2d(region.tl() - margin, region.br() + margin)
        & cv::Rect2d(0, 0, image.cols, image.rows);
    const cv::Rect pixels(region);
    const double scale = std::min(1.0, path.scale * trainingDetail);
    TrainingFrame training{frame, pixels, {}, {}};
    cv::resize(image(pixels), training.image, {}, scale, scale, cv::INTER_AREA);
    cv::resize(alpha(pixels), training.alpha, training.image.size(), 0, 0, cv::INTER_AREA);
    return training;
}

TargetFrame targetFrame(
    Work& work, const warp::WindowPath& path, const cv::Mat& plate, const media::Frame& frame)
{
    const pose::Pose& pose = work.track.at(frame.index);
    const float torso = work.torsoScales.at(frame.index);
    const cv::Mat segmentation = personMask(work.context.project, work.detection, frame.index);
    const auto [image, mask, hidden] = work.film.captions.without(frame.index, frame.image,
        segmentation.empty() ? work.masks.at(frame.index) : segmentation, plate);
    const cv::Mat alpha
        = warp::refineMatte(image, segmentation.empty() ? segmentation : mask, plate, pose, torso);
    const cv::Rect whole({0, 0}, image.size());
    const warp::Reference reference{frame.index, pose, work.bodySizes.at(frame.index), torso,
        warp::groupSharpness(image, pose, torso), warp::hiddenShares(hidden, pose, torso), whole,
        warp::cutOut(image, alpha, plate)};
    return {warp::packed(reference), trainingFrame(path, frame.index, image, alpha),
        warp::shadeOf(image, alpha, plate)};
}

/// Cuts the person out of the chosen frames. False when cancelled.
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
        if (fs::exists(armsFile(folder)))
            target->bank.setArms(
                warp::ArmLook(imageFromFile(armsFile(folder), cv::IMREAD_GRAYSCALE)));
        target->shadeTrust = imageFromFile(shadeFile(folder), cv::IMREAD_GRAYSCALE);
    }
    return target;
}

/// From the cut frames: what tells the dancer's arms from her clothes.
void learnArms(const Work& work, const Target& target)
{
    warp::ArmLookLearner learner;
    const std::size_t step = std::max<std::size_t>(1, target.bank.size() / mostLookedAt);
    for (std::size_t i = 0; i < target.bank.size(); i += step)
        learner.add(target.bank.at(i));
    const warp::ArmLook look = learner.look();
    if (!look.table().empty())
        base::writeFileAtomically(armsFile(work.folder), pngBytes(look.table()));
}

/// The same, and where her shadow falls.
void learnFromFrames(const Work& work, const std::vector<std::int64_t>& chosen)
{
    const auto target = gathered(work.folder, {}, work.detection.info, work.track, chosen);
    if (!target)
        return;
    learnArms(work, *target);
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
    nlohmann::json settings = {{"version", 9}, {"detection", detection.step.fingerprint},
        {"begin", range.begin}, {"end", range.end}};
    const std::string edits = editsFingerprint(context.project, detection, range);
    if (!edits.empty())
        settings["edits"] = edits;
    project::Step step = context.project.step("target", settings);
    if (auto loaded = preparedTarget(context.project, detection, step)) {
        warnOfOtherShots(context, detection, range, knownOtherShots(step));
        warnOfCaptions(context, detection, step.result.value("captions", std::size_t{0}));
        return loaded;
    }

    const auto film = surveyFilm(context, detection, range);
    if (!film)
        return std::nullopt;
    warnOfOtherShots(context, detection, range, film->otherShots);
    warnOfCaptions(context, detection, film->captions.size());
    const pose::Track track
        = without(within(repairedTrack(context.project, detection), range), film->otherShots);
    Work work{context, detection, range, track, pose::bodySizes(track), pose::torsoScales(track),
        folderOf(context.project, step), *film};
    requireEnough(track, detection.info.path);

    fs::create_directories(work.folder);
    const auto chosen = makePlate(work);
    if (!chosen)
        return std::nullopt;
    const cv::Mat plate = imageFromFile(plateFile(work));
    if (!cutOutFrames(work, *chosen, warp::planWindow(track, work.size()), plate))
        return std::nullopt;
    learnFromFrames(work, *chosen);
    context.project.completeStep(step,
        {{"frames", *chosen}, {"otherShots", film->otherShots},
            {"captions", film->captions.size()}});
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
