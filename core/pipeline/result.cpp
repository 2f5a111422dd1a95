// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/result.h"

#include "core/base/atomic_file.h"
#include "core/pipeline/evaluate.h"
#include "core/pipeline/export.h"
#include "core/pipeline/file_stamp.h"
#include "core/pipeline/project_session.h"
#include "core/pipeline/unseen_poses.h"

namespace pipeline {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

/// "dance.mp4" -> "dance.sheet.jpg"
fs::path beside(fs::path out, const char* extension) { return out.replace_extension(extension); }

fs::path sheetOf(const Plan& plan) { return beside(plan.out, ".sheet.jpg"); }
fs::path reportFileOf(const Plan& plan) { return beside(plan.out, ".report.json"); }
fs::path pageFileOf(const Plan& plan) { return beside(plan.out, ".report.html"); }

json reportOf(const Plan& plan, const Take& take, const Detection& source, const Target& target)
{
    return {{"video", plan.out.string()}, {"sheet", sheetOf(plan).string()},
        {"preset", name(plan.preset)}, {"budget", plan.trainingBudget()}, {"seed", plan.seed},
        {"frames", take.range.end - take.range.begin}, {"width", take.size.width},
        {"height", take.size.height}, {"rate", source.info.frameRate.value()},
        {"references", target.bank.size()}, {"poseDistance", poseDistanceJson(take.poseDistance)}};
}

std::optional<json> measured(
    TaskContext& context, const Plan& plan, const Take& take, const Target& target, json report)
{
    if (plan.checksResult) {
        const auto agreement = checkPoses(context, take, plan.out, plan);
        if (!agreement)
            return std::nullopt;
        report["poses"] = *agreement;
    }
    if (!plan.truth.empty()) {
        const auto figures = compareWithTruth(context, take, target, plan);
        if (!figures)
            return std::nullopt;
        report["truth"] = figures->figures;
        base::writeFileAtomically(pageFileOf(plan), figures->page);
    }
    return report;
}

json summaryOf(const Plan& plan, const json& report)
{
    json lines = {"Video:         " + plan.out.string(), "Contact sheet: " + sheetOf(plan).string(),
        "Report:        " + reportFileOf(plan).string()};
    if (report.contains("truth"))
        lines.push_back("Page:          " + pageFileOf(plan).string());
    if (report.contains("poses")) {
        lines.push_back("Poses found again in the result: "
            + std::to_string(
                static_cast<int>(100 * report["poses"]["agreement"].get<double>() + 0.5))
            + " % of the joints lie where they should");
    }
    return lines;
}

/// All that the sheet and the report depend on.
project::Step stepFor(TaskContext& context, const Plan& plan, const Take& take,
    const Detection& source, const json& report)
{
    json settings
        = {{"version", 1}, {"take", take.fingerprint}, {"source", source.step.fingerprint},
            {"out", fs::absolute(plan.out).string()}, {"report", report}};
    if (plan.checksResult || !plan.truth.empty())
        settings["network"] = plan.network;
    settings["check"] = plan.checksResult;
    if (!plan.truth.empty())
        settings["truth"] = context.project.addMedia("truth", plan.truth).sha256;
    return context.project.step("report", settings);
}

bool isStillThere(const project::Step& step, const Plan& plan)
{
    return step.complete && hasStamp(plan.out, step.result.at("video"))
        && hasStamp(sheetOf(plan), step.result.at("sheet"))
        && hasStamp(reportFileOf(plan), step.result.at("file"))
        && (plan.truth.empty() || hasStamp(pageFileOf(plan), step.result.value("page", json())));
}

/// The report, written with the contact sheet unless both are there already.
std::optional<json> written(TaskContext& context, const Plan& plan, const Take& take,
    const Detection& source, const Target& target)
{
    const json figures = reportOf(plan, take, source, target);
    project::Step step = stepFor(context, plan, take, source, figures);
    if (isStillThere(step, plan))
        return step.result.at("report");
    writeContactSheet(take, source, 20, sheetOf(plan));
    const auto report = measured(context, plan, take, target, figures);
    if (!report)
        return std::nullopt;
    base::writeFileAtomically(reportFileOf(plan), report->dump(2) + "\n");
    json stamps = {{"video", stampOf(plan.out)}, {"sheet", stampOf(sheetOf(plan))},
        {"file", stampOf(reportFileOf(plan))}, {"report", *report}};
    if (!plan.truth.empty())
        stamps["page"] = stampOf(pageFileOf(plan));
    context.project.completeStep(step, stamps);
    return report;
}

} // namespace

std::optional<json> writeResult(TaskContext& context, const Plan& plan, const Take& take,
    const Detection& source, const Target& target)
{
    for (const fs::path& file : {plan.out, sheetOf(plan), reportFileOf(plan), pageFileOf(plan)})
        removeAbandonedParts(file);
    if (!exportVideo(context, take, source, target, plan.out))
        return std::nullopt;
    auto report = written(context, plan, take, source, target);
    if (report)
        (*report)["summary"] = summaryOf(plan, *report);
    return report;
}

} // namespace pipeline
