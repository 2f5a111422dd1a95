// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/transfer.h"

#include "core/base/error.h"
#include "core/pipeline/chosen_model.h"
#include "core/pipeline/imported_poses.h"
#include "core/pipeline/project_session.h"
#include "core/pipeline/tasks.h"
#include "core/pipeline/unseen_poses.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <unistd.h>

namespace pipeline {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

/// Both people, found and prepared.
struct Cast {
    Detection source;
    Target target;
};

void require(const fs::path& path, const char* role)
{
    if (path.empty()) {
        throw base::Error(base::ErrorCode::InvalidArgument, role,
            std::string("the project does not say which video is the ") + role + "; give it with --"
                + role);
    }
}

std::optional<Detection> findTarget(TaskContext& context, const Plan& plan)
{
    require(plan.target, "target");
    const DetectSettings settings{bodyNetworkNamed(plan.network), true, plan.targetRange};
    const auto detection
        = importedOrDetected(context, context.project.addMedia("target", plan.target), settings);
    if (detection)
        requireSeenLongEnough(context.project, *detection, detection->range);
    return detection;
}

std::optional<Detection> findSource(TaskContext& context, const Plan& plan)
{
    const DetectSettings settings{bodyNetworkNamed(plan.network), false, plan.sourceRange};
    return importedOrDetected(context, context.project.addMedia("source", plan.source), settings);
}

/// The target first: it may show the person too shortly, and the source is the longer of the two.
std::optional<Cast> findCast(TaskContext& context, const Plan& plan)
{
    require(plan.source, "source");
    const auto me = findTarget(context, plan);
    if (!me)
        return std::nullopt;
    const auto source = findSource(context, plan);
    if (!source)
        return std::nullopt;
    auto target = prepareTarget(context, *me, me->range);
    if (!target)
        return std::nullopt;
    return Cast{*source, std::move(*target)};
}

void warnOfUnseenPoses(TaskContext& context, const Take& take)
{
    const std::string warning = warningOf(unseenPoses(take.poseDistance), take.poseDistance);
    if (!warning.empty())
        context.warn(warning);
}

void warnOfTurns(TaskContext& context, const std::vector<pose::FlippedRange>& ranges)
{
    if (ranges.empty())
        return;
    std::string frames;
    for (const pose::FlippedRange& range : ranges) {
        frames += (frames.empty() ? "" : ", ") + std::to_string(range.begin) + " to "
            + std::to_string(range.end - 1);
    }
    context.warn("The dancer's back is seen in frames " + frames
        + ", but the target was never filmed from behind: the target faces the camera there, with "
          "left and right exchanged. To see the target's back, film it too.");
}

/// The one that the user has chosen, else one trained as the plan says.
std::optional<Model> modelFor(TaskContext& context, const Plan& plan, const Target& target)
{
    if (!plan.model.empty())
        return chosenModel(context.project, target, plan.model);
    return train(context, target, {plan.preset, plan.trainingBudget(), plan.seed, plan.method});
}

/// The whole dance, or only `part` of it.
std::optional<Take> renderCast(TaskContext& context, const Plan& plan, const Cast& cast,
    const std::optional<FrameRange>& part = std::nullopt)
{
    const auto model = modelFor(context, plan, cast.target);
    if (!model)
        return std::nullopt;
    const RetargetedDance dance
        = retargetedDance(context.project, cast.source, cast.target, model->preset);
    warnOfTurns(context, dance.facedAbout);
    const auto take = render(context, cast.target, *model, dance, part.value_or(cast.source.range),
        cast.source.step.settings.at("video").get<std::string>(), &cast.source);
    if (take)
        warnOfUnseenPoses(context, *take);
    return take;
}

std::array<fs::path*, 4> filesOf(Plan& plan)
{
    return {&plan.source, &plan.target, &plan.out, &plan.truth};
}

void checkFolderOf(const fs::path& out)
{
    std::error_code ignored;
    const fs::path folder = out.has_parent_path() ? out.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, ignored)) {
        throw base::Error(base::ErrorCode::NotFound, folder.string(),
            "there is no such folder to write " + out.filename().string() + " to");
    }
    if (::access(folder.c_str(), W_OK) != 0)
        throw base::writeError(out.string(), errno);
}

} // namespace

std::optional<json> transfer(TaskContext& context, const Plan& plan)
{
    rememberPlan(context.project, plan);
    const auto cast = findCast(context, plan);
    if (!cast)
        return std::nullopt;
    const auto take = renderCast(context, plan, *cast);
    if (!take)
        return std::nullopt;
    return writeResult(context, plan, *take, cast->source, cast->target);
}

std::optional<json> trainOnly(TaskContext& context, const Plan& plan)
{
    rememberPlan(context.project, plan);
    const auto detection = findTarget(context, plan);
    if (!detection)
        return std::nullopt;
    const auto target = prepareTarget(context, *detection, detection->range);
    if (!target)
        return std::nullopt;
    const auto model
        = train(context, *target, {plan.preset, plan.trainingBudget(), plan.seed, plan.method});
    if (!model)
        return std::nullopt;
    return json{{"checkpoint", model->checkpoint.string()}, {"training", model->step.result},
        {"summary",
            {"Trained " + std::string(name(plan.preset)) + ": " + model->checkpoint.string()}}};
}

std::optional<json> renderOnly(TaskContext& context, const Plan& plan)
{
    rememberPlan(context.project, plan);
    const auto cast = findCast(context, plan);
    if (!cast)
        return std::nullopt;
    const auto take = renderCast(context, plan, *cast);
    if (!take)
        return std::nullopt;
    return json{{"folder", take->folder.string()}, {"frames", take->range.end - take->range.begin},
        {"painted", take->painted}, {"poseDistance", poseDistanceJson(take->poseDistance)},
        {"summary", {"Rendered frames: " + take->folder.string()}}};
}

std::optional<json> exportOnly(
    TaskContext& context, const Plan& plan, const ExportSettings& settings)
{
    require(plan.out, "out");
    rememberPlan(context.project, plan);
    const auto cast = findCast(context, plan);
    if (!cast)
        return std::nullopt;
    std::optional<FrameRange> part;
    if (settings.range)
        part = clipped(
            {std::max(settings.range->begin, cast->source.range.begin), settings.range->end},
            cast->source.range.end, cast->source.info.path);
    const auto take = renderCast(context, plan, *cast, part);
    if (!take)
        return std::nullopt;
    removeAbandonedParts(plan.out);
    if (!exportVideo(context, *take, cast->source, cast->target, plan.out, settings))
        return std::nullopt;
    return json{{"video", plan.out.string()}, {"frames", take->range.end - take->range.begin},
        {"painted", take->painted}, {"settings", toJson(settings)},
        {"summary", {"Exported: " + plan.out.string()}}};
}

Plan lastPlan(const project::Project& project)
{
    const std::vector<project::Step> plans = project.steps("plan");
    if (plans.empty() || !plans.back().complete)
        return {};
    Plan plan = planFromJson(plans.back().result);
    const fs::path folder = fs::absolute(project.path()).parent_path();
    for (fs::path* path : filesOf(plan)) {
        if (!path->empty())
            *path = (folder / *path).lexically_normal();
    }
    return plan;
}

void rememberPlan(project::Project& project, const Plan& plan)
{
    Plan stored = plan;
    const fs::path folder = fs::absolute(project.path()).parent_path();
    for (fs::path* path : filesOf(stored)) {
        if (!path->empty())
            *path = fs::absolute(*path).lexically_normal().lexically_proximate(folder);
    }
    project::Step step = project.step("plan", {{"version", 1}});
    project.completeStep(step, toJson(stored));
}

void checkOutput(const fs::path& out, const std::vector<fs::path>& inputs)
{
    std::error_code ignored;
    if (fs::is_directory(out, ignored))
        throw base::Error(
            base::ErrorCode::InvalidArgument, out.string(), "is a folder; name a file");
    if (fs::exists(out, ignored) && !fs::is_regular_file(out, ignored)) {
        throw base::Error(base::ErrorCode::InvalidArgument, out.string(),
            "is a device or a pipe, which cannot hold the result; name a file");
    }
    for (const fs::path& input : inputs) {
        if (fs::equivalent(out, input, ignored)) {
            throw base::Error(base::ErrorCode::InvalidArgument, out.string(),
                "is one of the inputs; choose another name for the output");
        }
    }
    checkFolderOf(out);
}

void checkOutputFolder(const fs::path& out)
{
    checkPictureFolder(out);
    checkFolderOf(out);
}

} // namespace pipeline
