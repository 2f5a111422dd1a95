// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/evaluate.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/evaluate/pose_agreement.h"
#include "core/media/video_reader.h"
#include "core/pipeline/images.h"
#include "core/pipeline/project_session.h"
#include "core/pipeline/scores.h"
#include "core/pose/body_scale.h"
#include "core/pose/skeleton_overlay.h"

#include <cstdio>
#include <opencv2/imgproc.hpp>

namespace pipeline {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr double trainingShare = 0.8;

/// One way to paint a frame, with its figures.
struct Contender {
    std::string name;
    std::function<cv::Mat(std::int64_t frame)> paint;
    Scores scores;
};

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

/// The right answer: real frames, and where the person is in them.
struct Truth {
    const Detection& detection;
    pose::Track poses; ///< by the truth's own frame numbers
};

/// The box round the joints, with 15 % of a torso on each side for what joints do not show.
cv::Rect boxOf(const pose::Pose& pose, cv::Size frame)
{
    const double margin = 0.15 * pose::torsoLength(pose).value_or(0);
    const cv::Rect2d joints = warp::jointBox(pose);
    const cv::Point2d corner(margin, margin);
    return cv::Rect(cv::Rect2d(joints.tl() - corner, joints.br() + corner))
        & cv::Rect({0, 0}, frame);
}

cv::Mat evaluationColumn(
    const cv::Mat& truth, const pose::Pose& pose, const std::vector<cv::Mat>& painted)
{
    constexpr int height = 300;
    cv::Mat figure(truth.size(), CV_8UC3, cv::Scalar::all(24));
    pose::drawSkeleton(figure, pose);
    std::vector<cv::Mat> cells = {truth, figure};
    cells.insert(cells.end(), painted.begin(), painted.end());
    const cv::Size size(height * truth.cols / truth.rows, height);
    for (cv::Mat& cell : cells) {
        cv::Mat small;
        cv::resize(cell, small, size, 0, 0, cv::INTER_AREA);
        cell = small;
    }
    cv::Mat column;
    cv::vconcat(cells, column);
    return column;
}

/// Scores every contender on every frame of the truth. Frame f of the truth shows what they paint
/// for f + `shift`. Returns a sheet of every `stride`th frame; nothing when cancelled.
std::optional<cv::Mat> compare(TaskContext& context, const Truth& truth, std::int64_t shift,
    std::vector<Contender>& contenders)
{
    media::VideoReader reader(truth.detection.info.path);
    const auto total = static_cast<std::int64_t>(truth.poses.size());
    const std::int64_t stride = std::max<std::int64_t>(1, total / 12);
    std::int64_t done = 0;
    std::int64_t last = -2;
    std::vector<cv::Mat> columns;
    for (const auto& [frame, pose] : truth.poses) {
        if (context.cancel.cancelled())
            return std::nullopt;
        const cv::Mat mask = personMask(context.project, truth.detection, frame);
        if (mask.empty())
            continue;
        const cv::Mat real = reader.at(frame).image;
        std::vector<cv::Mat> painted;
        for (Contender& contender : contenders) {
            painted.push_back(contender.paint(frame + shift));
            contender.scores.add(
                painted.back(), real, mask, boxOf(pose, real.size()), frame != last + 1);
        }
        last = frame;
        if (done % stride == 0)
            columns.push_back(evaluationColumn(real, pose, painted));
        context.report({++done, total, "compare"});
    }
    cv::Mat sheet;
    cv::hconcat(columns, sheet);
    return sheet;
}

json figuresOf(const std::vector<Contender>& contenders)
{
    json figures = json::object();
    for (const Contender& contender : contenders)
        figures[contender.name] = contender.scores.json();
    return figures;
}

json summaryOf(const std::vector<Contender>& contenders)
{
    json lines = json::array();
    for (const Contender& contender : contenders) {
        std::string name = contender.name;
        name.resize(14, ' ');
        lines.push_back(name + scoreLine(contender.scores.json()));
    }
    return lines;
}

void writeSheet(const cv::Mat& sheet, const fs::path& file)
{
    if (!sheet.empty())
        base::writeFileAtomically(file, jpegBytes(sheet, 92));
}

} // namespace

FrameRange learnedPart(const FrameRange& range)
{
    const auto count = static_cast<double>(range.end - range.begin);
    return {range.begin, range.begin + static_cast<std::int64_t>(count * trainingShare)};
}

std::optional<json> evaluateTarget(TaskContext& context, const Plan& plan, const fs::path& report)
{
    const DetectSettings settings{bodyNetworkNamed(plan.network), true, plan.targetRange};
    const auto detection
        = detect(context, context.project.addMedia("target", plan.target), settings);
    if (!detection)
        return std::nullopt;
    const FrameRange learned = learnedPart(detection->range);
    const FrameRange heldOut{learned.end, detection->range.end};
    const pose::Track poses = within(repairedTrack(context.project, *detection), heldOut);
    if (poses.empty()) {
        throw base::Error(base::ErrorCode::NoPerson, plan.target.string(),
            "shows nobody in its last fifth, which is held back to compare with");
    }
    const auto target = prepareTarget(context, *detection, learned);
    if (!target)
        return std::nullopt;
    const auto model = train(context, *target, {plan.preset, plan.trainingBudget(), plan.seed});
    if (!model)
        return std::nullopt;
    const RetargetedDance dance{poses, poses, {}};
    const auto preview = render(context, *target, Model{}, dance, heldOut, "held out");
    if (!preview)
        return std::nullopt;
    const auto result = render(context, *target, *model, dance, heldOut, "held out");
    if (!result)
        return std::nullopt;

    std::vector<Contender> contenders;
    contenders.push_back({"plate", [&](std::int64_t) { return target->plate; }, {}});
    const auto nearest = std::make_shared<NearestFrame>(*target, poses);
    contenders.push_back(
        {"nearest", [nearest](std::int64_t frame) { return (*nearest)(frame); }, {}});
    contenders.push_back(
        {"preview", [&](std::int64_t frame) { return preview->frame(frame); }, {}});
    if (plan.preset != Preset::Instant)
        contenders.push_back(
            {"result", [&](std::int64_t frame) { return result->frame(frame); }, {}});
    const auto sheet = compare(context, {*detection, poses}, 0, contenders);
    if (!sheet)
        return std::nullopt;

    json figures = {{"target", plan.target.string()}, {"preset", name(plan.preset)},
        {"budget", plan.trainingBudget()}, {"seed", plan.seed},
        {"trainedOn", {learned.begin, learned.end}}, {"heldOut", {heldOut.begin, heldOut.end}},
        {"training", model->step.result}, {"figures", figuresOf(contenders)}};
    json summary = summaryOf(contenders);
    if (!report.empty()) {
        fs::path sheetFile = report;
        sheetFile.replace_extension(".sheet.jpg");
        removeAbandonedParts(report);
        removeAbandonedParts(sheetFile);
        writeSheet(*sheet, sheetFile);
        base::writeFileAtomically(report, figures.dump(2) + "\n");
        summary.push_back("Report: " + report.string());
        summary.push_back("Sheet:  " + sheetFile.string());
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

std::optional<json> compareWithTruth(
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
    std::vector<Contender> contenders;
    contenders.push_back({"plate", [&](std::int64_t) { return target.plate; }, {}});
    contenders.push_back(
        {"preview", [&](std::int64_t frame) { return preview->frame(frame); }, {}});
    contenders.push_back({"result", [&](std::int64_t frame) { return take.frame(frame); }, {}});
    const pose::Track poses = within(repairedTrack(context.project, *detection), frames);
    if (!compare(context, {*detection, poses}, take.range.begin, contenders))
        return std::nullopt;
    json figures = figuresOf(contenders);
    figures["summary"] = summaryOf(contenders);
    return figures;
}

} // namespace pipeline
