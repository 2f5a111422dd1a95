// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/edn_settings.h"

#include "core/synthesis/error.h"

#include <array>
#include <utility>

namespace synthesis {

namespace {

template <typename Value> using Names = std::array<std::pair<Value, const char*>, 3>;

constexpr Names<EdnStage> stageNames
    = {{{EdnStage::Global, "global"}, {EdnStage::Local, "local"}, {EdnStage::Face, "face"}}};

constexpr Names<UpSampling> upSamplingNames = {{{UpSampling::TransposedAsGradient, "as gradient"},
    {UpSampling::Transposed, "native"}, {UpSampling::NearestThenConvolution, "nearest"}}};

template <typename Value> const char* named(const Names<Value>& names, Value value)
{
    for (const auto& [known, name] : names)
        if (known == value)
            return name;
    return "";
}

template <typename Value>
Value valueNamed(const Names<Value>& names, const Values& values, const std::string& key)
{
    const std::string name = textValue(values, key);
    for (const auto& [value, known] : names)
        if (name == known)
            return value;
    throw Error(ErrorKind::Unreadable, "checkpoint", "\"" + name + "\" is no known " + key);
}

void add(Values& values, const std::string& prefix, const GeneratorOptions& options)
{
    values[prefix + "generator_width"] = text(options.width);
    values[prefix + "downsamplings"] = text(options.downsamplings);
    values[prefix + "blocks"] = text(options.blocks);
    values[prefix + "up_sampling"] = named(upSamplingNames, options.upSampling);
}

GeneratorOptions generatorFrom(const Values& values, const std::string& prefix)
{
    GeneratorOptions result;
    result.width = integerValue(values, prefix + "generator_width");
    result.downsamplings = integerValue(values, prefix + "downsamplings");
    result.blocks = integerValue(values, prefix + "blocks");
    result.upSampling = valueNamed(upSamplingNames, values, prefix + "up_sampling");
    return result;
}

void add(Values& values, const DiscriminatorOptions& options)
{
    values["discriminator_inputs"] = text(options.inputChannels);
    values["discriminator_width"] = text(options.width);
    values["discriminator_layers"] = text(options.layers);
    values["discriminator_scales"] = text(options.scales);
    values["discriminator_norm"] = options.norm == Norm::Batch ? "batch" : "instance";
}

DiscriminatorOptions discriminatorFrom(const Values& values)
{
    DiscriminatorOptions result;
    result.inputChannels = integerValue(values, "discriminator_inputs");
    result.width = integerValue(values, "discriminator_width");
    result.layers = integerValue(values, "discriminator_layers");
    result.scales = integerValue(values, "discriminator_scales");
    if (textValue(values, "discriminator_norm") == "batch")
        result.norm = Norm::Batch;
    return result;
}

bool isYes(const Values& values, const std::string& key) { return textValue(values, key) == "yes"; }
std::string yesOrNo(bool value) { return value ? "yes" : "no"; }

} // namespace

std::string nameOf(EdnStage stage) { return named(stageNames, stage); }

Values EdnSettings::values() const
{
    Values result{{"stage", nameOf(stage)}, {"enhanced", yesOrNo(isEnhanced)},
        {"height", text(height)}, {"width", text(width)}, {"face_side", text(faceSide)},
        {"seed", text(seed)}, {"steps", text(steps)}, {"seconds", text(seconds)},
        {"steps_before", text(stepsBefore)}, {"seconds_before", text(secondsBefore)},
        {"learning_rate", text(learningRate)}, {"feature_weight", text(featureWeight)},
        {"perceptual_weight", text(perceptualWeight)},
        {"difference_weight", text(differenceWeight)}, {"average_decay", text(averageDecay)},
        {"adversarial", adversarial == AdversarialLoss::Hinge ? "hinge" : "least squares"},
        {"mixes_previous", yesOrNo(mixesPrevious)}, {"frame_by_frame", yesOrNo(isFrameByFrame)},
        {"steps_generator_twice", yesOrNo(stepsGeneratorTwice)}, {"precision", nameOf(precision)},
        {"label_format", labelFormat}};
    add(result, "", generator);
    add(result, "face_", faceGenerator);
    add(result, discriminator);
    addNotes(result, notes);
    return result;
}

EdnSettings EdnSettings::fromValues(const Values& values)
{
    EdnSettings result;
    result.stage = valueNamed(stageNames, values, "stage");
    result.isEnhanced = isYes(values, "enhanced");
    result.generator = generatorFrom(values, "");
    result.faceGenerator = generatorFrom(values, "face_");
    result.discriminator = discriminatorFrom(values);
    result.height = integerValue(values, "height");
    result.width = integerValue(values, "width");
    result.faceSide = integerValue(values, "face_side");
    result.seed = unsignedValue(values, "seed");
    result.steps = integerValue(values, "steps");
    result.seconds = realValue(values, "seconds");
    result.stepsBefore = integerValue(values, "steps_before");
    result.secondsBefore = realValue(values, "seconds_before");
    result.learningRate = realValue(values, "learning_rate");
    result.featureWeight = realValue(values, "feature_weight");
    result.perceptualWeight = realValue(values, "perceptual_weight");
    result.differenceWeight = realValue(values, "difference_weight");
    result.averageDecay = realValue(values, "average_decay");
    if (textValue(values, "adversarial") == "hinge")
        result.adversarial = AdversarialLoss::Hinge;
    result.mixesPrevious = isYes(values, "mixes_previous");
    result.isFrameByFrame = isYes(values, "frame_by_frame");
    result.stepsGeneratorTwice = isYes(values, "steps_generator_twice");
    if (values.contains("precision")) // trainings of before had no choice
        result.precision = precisionNamed(textValue(values, "precision"));
    result.labelFormat = textValue(values, "label_format");
    result.notes = notesOf(values);
    return result;
}

EdnSettings localStageAfter(const EdnSettings& global)
{
    EdnSettings local = global;
    local.stage = EdnStage::Local;
    local.generator.width /= 2;
    local.discriminator.scales += 1;
    local.height *= 2;
    local.width *= 2;
    local.faceSide *= 2;
    local.perceptualWeight *= 2;
    return local;
}

EdnSettings faceStageAfter(const EdnSettings& before)
{
    EdnSettings face = before;
    face.stage = EdnStage::Face;
    face.isEnhanced = before.hasEnhancer();
    face.discriminator = faceDiscriminatorOptions();
    face.discriminator.width = before.discriminator.width;
    face.featureWeight = 0;
    face.perceptualWeight = 10;
    return face;
}

} // namespace synthesis
