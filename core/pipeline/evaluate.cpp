// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/evaluate.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/evaluate/pose_agreement.h"
#include "core/pipeline/comparison.h"
#include "core/pipeline/images.h"
#include "core/pipeline/imported_poses.h"
#include "core/pipeline/project_session.h"
#include "core/pipeline/variants.h"

namespace pipeline {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr double trainingShare = 0.8;

/// The clip in its two parts.
struct Examination {
    Detection detection;
    FrameRange learned;
    FrameRange heldOut;
    pose::Track poses; ///< of the held-out frames
};

std::optional<Examination> examination(TaskContext& context, const Plan& plan)
{
    const DetectSettings settings{bodyNetworkNamed(plan.network), true, plan.targetRange};
    const auto detection
        = importedOrDetected(context, context.project.addMedia("target", plan.target), settings);
    if (!detection)
        return std::nullopt;
    const FrameRange learned = learnedPart(detection->range);
    const FrameRange heldOut{learned.end, detection->range.end};
    Examination result{
        *detection, learned, heldOut, within(repairedTrack(context.project, *detection), heldOut)};
    if (result.poses.empty()) {
        throw base::Error(base::ErrorCode::NoPerson, plan.target.string(),
            "shows nobody in its last fifth, which is held back to compare with");
    }
    return result;
}

/// Trains what the variant needs and paints the held-out frames.
std::optional<Contender> contender(TaskContext& context, const Examination& examination,
    const Target& target, const Variant& variant)
{
    if (variant.painter == Variant::Painter::Plate)
        return plateContender(target);
    if (variant.painter == Variant::Painter::Nearest)
        return nearestContender(target, examination.poses);
    const auto model = train(context, target, variant.training);
    if (!model)
        return std::nullopt;
    const RetargetedDance dance{examination.poses, examination.poses, {}};
    auto take = render(context, target, *model, dance, examination.heldOut, "held out");
    if (!take)
        return std::nullopt;
    Contender result = takeContender(variant.name, variant.explanation, std::move(*take));
    if (variant.training.preset != Preset::Instant)
        result.details = {{"preset", name(variant.training.preset)},
            {"budget", variant.training.budget}, {"training", model->step.result}};
    return result;
}

std::optional<std::vector<Contender>> contenders(TaskContext& context,
    const Examination& examination, const Target& target, const std::vector<Variant>& variants)
{
    std::vector<Contender> all;
    for (const Variant& variant : variants) {
        auto one = contender(context, examination, target, variant);
        if (!one)
            return std::nullopt;
        all.push_back(std::move(*one));
    }
    return all;
}

std::vector<Variant> variantsOf(const Plan& plan)
{
    if (!plan.ablation.empty())
        return variantsNamed(plan.ablation, plan.seed, plan.budget);
    return usualVariants({plan.preset, plan.trainingBudget(), plan.seed, plan.method});
}

std::string rangeText(const FrameRange& range)
{
    return "frames " + std::to_string(range.begin) + " to " + std::to_string(range.end - 1);
}

json reportOf(
    const Plan& plan, const Examination& examination, const std::vector<Contender>& contenders)
{
    json report = {{"target", plan.target.string()}, {"seed", plan.seed},
        {"trainedOn", {examination.learned.begin, examination.learned.end}},
        {"heldOut", {examination.heldOut.begin, examination.heldOut.end}},
        {"variants", contendersJson(contenders)}, {"figures", figuresOf(contenders)}};
    if (plan.ablation.empty()) {
        report["preset"] = name(plan.preset);
        report["budget"] = plan.trainingBudget();
        report["training"] = contenders.back().details.value("training", json());
    }
    return report;
}

/// The JSON, the page and the sheet; returns what to tell of them.
json writeReport(const fs::path& file, const json& report, const std::string& page,
    const std::vector<ComparedFrame>& frames)
{
    const ComparisonFiles files = filesBeside(file);
    for (const fs::path& path : {file, files.page, files.sheet})
        removeAbandonedParts(path);
    if (!frames.empty())
        base::writeFileAtomically(files.sheet, jpegBytes(sheetOf(frames), 92));
    base::writeFileAtomically(files.page, page);
    base::writeFileAtomically(file, report.dump(2) + "\n");
    return {"Report: " + file.string(), "Page:   " + files.page.string(),
        "Sheet:  " + files.sheet.string()};
}

} // namespace

FrameRange learnedPart(const FrameRange& range)
{
    const auto count = static_cast<double>(range.end - range.begin);
    return {range.begin, range.begin + static_cast<std::int64_t>(count * trainingShare)};
}

std::optional<json> evaluateTarget(TaskContext& context, const Plan& plan, const fs::path& report)
{
    const std::vector<Variant> variants = variantsOf(plan);
    const auto examined = examination(context, plan);
    if (!examined)
        return std::nullopt;
    const auto target = prepareTarget(context, examined->detection, examined->learned);
    if (!target)
        return std::nullopt;
    auto all = contenders(context, *examined, *target, variants);
    if (!all)
        return std::nullopt;
    const auto frames = compare(context, {examined->detection, examined->poses}, *all,
        {0, plan.checksResult ? plan.network : std::string()});
    if (!frames)
        return std::nullopt;
    json figures = reportOf(plan, *examined, *all);
    json summary = summaryOf(*all);
    if (!report.empty()) {
        const std::string title = "How well " + plan.target.filename().string() + " is painted";
        const std::vector<std::string> facts = {"Learned from " + rangeText(examined->learned)
                + ", compared on " + rangeText(examined->heldOut) + ".",
            "SSIM and PSNR of the person and the frame, SWD, sharpness and temporal error are "
            "measured with the long side at 336 pixels.",
            "Seed " + std::to_string(plan.seed) + "."};
        for (const json& line :
            writeReport(report, figures, pageOf(title, facts, *all, *frames), *frames))
            summary.push_back(line);
    }
    figures["summary"] = summary;
    return figures;
}

std::optional<json> checkPoses(
    TaskContext& context, const Take& take, const fs::path& video, const Plan& plan)
{
    const DetectSettings settings{bodyNetworkNamed(plan.network), false, {}};
    const auto detection = detect(context, context.project.addMedia("result", video), settings);
    if (!detection)
        return std::nullopt;
    pose::Track found;
    for (const auto& [frame, pose] : repairedTrack(context.project, *detection))
        found[frame + take.range.begin] = pose;
    const evaluate::PoseAgreement agreement = evaluate::agreement(found, take.track);
    return json{{"agreement", agreement.share()}, {"joints", agreement.wantedJoints()},
        {"reach", "0.2 torso lengths"}};
}

std::optional<Truthful> compareWithTruth(
    TaskContext& context, const Take& take, const Target& target, const Plan& plan)
{
    const DetectSettings settings{bodyNetworkNamed(plan.network), true, {}};
    const auto detection = detect(context, context.project.addMedia("truth", plan.truth), settings);
    if (!detection)
        return std::nullopt;
    if (detection->info.width != take.size.width || detection->info.height != take.size.height) {
        throw base::Error(base::ErrorCode::InvalidArgument, plan.truth.string(),
            "is not of the target's size, so it cannot be the right answer");
    }
    const FrameRange frames{0, std::min(detection->range.end, take.range.end - take.range.begin)};
    const RetargetedDance dance{take.track, take.track, {}};
    const auto preview = render(context, target, Model{}, dance, take.range, "compared");
    if (!preview)
        return std::nullopt;
    std::vector<Contender> all;
    all.push_back(plateContender(target));
    all.push_back(takeContender("preview", "the target's own pixels moved, no training", *preview));
    all.push_back(takeContender("result", "what the preset paints", take));
    const pose::Track poses = within(repairedTrack(context.project, *detection), frames);
    const auto compared = compare(context, {*detection, poses}, all, {take.range.begin, {}});
    if (!compared)
        return std::nullopt;
    json figures = figuresOf(all);
    figures["summary"] = summaryOf(all);
    return Truthful{figures,
        pageOf("How near " + plan.out.filename().string() + " is to the right answer",
            {"Compared with " + plan.truth.filename().string() + ", " + rangeText(frames) + "."},
            all, *compared)};
}

} // namespace pipeline
