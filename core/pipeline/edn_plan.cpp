// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/edn_plan.h"

#include "core/pipeline/edn_method.h"
#include "core/pipeline/edn_samples.h"
#include "core/synthesis/memory.h"

#include <algorithm>

namespace pipeline {

namespace {

using synthesis::EdnSettings;
using synthesis::EdnStage;

constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr double plainArea = 256.0 * 256;
constexpr double smallestArea = 64.0 * 64;
constexpr std::int64_t narrowest = 16; // channels of the first layer

/// Leaves `stage` out; its time goes to the first stage. False when it is not there.
bool giveToTheFirst(std::vector<PlannedStage>& stages, EdnStage stage)
{
    const auto found = std::ranges::find(stages, stage, &PlannedStage::stage);
    if (found == stages.end())
        return false;
    const double share = found->share;
    stages.erase(found);
    stages.front().share += share;
    return true;
}

std::vector<PlannedStage> stagesThatFit(double budget, bool hasGpu)
{
    if (hasGpu && budget >= 0.5 * hour)
        return {{EdnStage::Global, 0.35}, {EdnStage::Local, 0.45}, {EdnStage::Face, 0.2}};
    if (!hasGpu && budget >= 2 * hour)
        return {{EdnStage::Global, 0.5}, {EdnStage::Local, 0.3}, {EdnStage::Face, 0.2}};
    if (hasGpu || budget >= 15 * minute)
        return {{EdnStage::Global, 0.8}, {EdnStage::Face, 0.2}};
    return {{EdnStage::Global, 1}};
}

std::vector<PlannedStage> stagesFor(double budget, bool hasGpu, const EdnMethod& method)
{
    std::vector<PlannedStage> stages = stagesThatFit(budget, hasGpu);
    if (!method.hasLocalStage)
        giveToTheFirst(stages, EdnStage::Local);
    if (!method.hasFaceStage)
        giveToTheFirst(stages, EdnStage::Face);
    else if (method.insistsOnFace && stages.size() == 1)
        stages = {{EdnStage::Global, 0.8}, {EdnStage::Face, 0.2}};
    return stages;
}

/// Of the first stage, such that some thousand steps fit into the budget.
double areaFor(double budget, bool hasGpu)
{
    if (hasGpu)
        return paperArea;
    return budget >= hour && budget < 2 * hour ? paperArea / 2 : paperArea / 4;
}

void setWidths(EdnSettings& settings, std::int64_t width)
{
    settings.generator.width = width;
    settings.discriminator.width = width;
    settings.faceGenerator.width = width;
}

void setSize(EdnSettings& settings, cv::Size size)
{
    settings.width = size.width;
    settings.height = size.height;
    settings.faceSide = faceSideAt(size);
}

void apply(const EdnMethod& method, bool hasGpu, EdnSettings& settings)
{
    using synthesis::UpSampling;
    const UpSampling transposed
        = hasGpu || method.isPlain ? UpSampling::Transposed : UpSampling::TransposedAsGradient;
    settings.generator.upSampling
        = method.upSamplesNearest ? UpSampling::NearestThenConvolution : transposed;
    settings.faceGenerator.upSampling = settings.generator.upSampling;
    settings.mixesPrevious = method.mixesPrevious;
    settings.stepsGeneratorTwice = method.stepsTwice;
    settings.isFrameByFrame = method.isFrameByFrame;
    if (method.isFrameByFrame)
        settings.discriminator.inputChannels /= 2;
    if (method.usesHinge)
        settings.adversarial = synthesis::AdversarialLoss::Hinge;
    if (method.isPlain)
        settings.precision = synthesis::Precision::Float32;
    if (method.isPlain || !method.hasAverage)
        settings.averageDecay = 0;
    settings.notes["method"] = wordsOf(method);
}

EdnSettings next(EdnStage stage, const EdnSettings& before)
{
    return stage == EdnStage::Local ? synthesis::localStageAfter(before)
                                    : synthesis::faceStageAfter(before);
}

} // namespace

EdnPlan planEdn(const TrainSettings& settings, const media::VideoInfo& info, bool hasGpu)
{
    const EdnMethod method = methodFrom(settings.method);
    EdnPlan plan{stagesFor(settings.budget, hasGpu, method), {}};
    EdnSettings& first = plan.first;
    first.seed = static_cast<std::uint64_t>(settings.seed);
    first.seconds = plan.stages.front().share * settings.budget;
    first.labelFormat = ednLabelFormat;
    setSize(first, ednSize(info, areaFor(settings.budget, hasGpu)));
    apply(method, hasGpu, first);
    if (hasGpu)
        return plan;
    if (method.isPlain) {
        setSize(first, ednSize(info, plainArea));
        first.generator.width = 32;
        return plan;
    }
    setWidths(first, 32);
    first.generator.downsamplings = 3;
    first.generator.blocks = 6;
    return plan;
}

std::int64_t memoryOf(const EdnPlan& plan)
{
    EdnSettings settings = plan.first;
    std::int64_t most = synthesis::trainingMemory(settings);
    for (std::size_t i = 1; i < plan.stages.size(); ++i) {
        settings = next(plan.stages[i].stage, settings);
        most = std::max(most, synthesis::trainingMemory(settings));
    }
    return most;
}

std::optional<EdnPlan> smallerThan(EdnPlan plan)
{
    const double share = plan.stages.front().share;
    if (giveToTheFirst(plan.stages, EdnStage::Local)) {
        plan.first.seconds *= plan.stages.front().share / share;
        return plan;
    }
    if (plan.first.generator.width > narrowest) {
        setWidths(plan.first, plan.first.generator.width / 2);
        return plan;
    }
    const cv::Size half(static_cast<int>(plan.first.width / 32 * 16),
        static_cast<int>(plan.first.height / 32 * 16));
    if (half.area() < smallestArea)
        return std::nullopt;
    setSize(plan.first, half);
    return plan;
}

synthesis::EdnSettings stageAfter(const EdnPlan& plan, std::size_t index, const EdnSettings& before,
    std::int64_t steps, double seconds)
{
    EdnSettings settings = next(plan.stages[index].stage, before);
    const PlannedStage& first = plan.stages.front();
    settings.seconds = plan.first.seconds * plan.stages[index].share / first.share;
    settings.stepsBefore = steps;
    settings.secondsBefore = seconds;
    return settings;
}

} // namespace pipeline
