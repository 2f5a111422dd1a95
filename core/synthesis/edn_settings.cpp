// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/edn_settings.h"

namespace synthesis {

namespace {

Values generatorValues(const GeneratorOptions& generator)
{
    return {{"generator_width", text(generator.width)},
        {"downsamplings", text(generator.downsamplings)}, {"blocks", text(generator.blocks)},
        {"transposed", generator.upSampling == UpSampling::Transposed ? "native" : "as gradient"}};
}

GeneratorOptions generatorFrom(const Values& values)
{
    GeneratorOptions result;
    result.width = integerValue(values, "generator_width");
    result.downsamplings = integerValue(values, "downsamplings");
    result.blocks = integerValue(values, "blocks");
    if (textValue(values, "transposed") == "native")
        result.upSampling = UpSampling::Transposed;
    return result;
}

DiscriminatorOptions discriminatorFrom(const Values& values)
{
    DiscriminatorOptions result;
    result.width = integerValue(values, "discriminator_width");
    result.layers = integerValue(values, "discriminator_layers");
    result.scales = integerValue(values, "discriminator_scales");
    return result;
}

} // namespace

Values EdnSettings::values() const
{
    Values result = generatorValues(generator);
    result.merge(Values{{"stage", stage == EdnStage::Local ? "local" : "global"},
        {"discriminator_width", text(discriminator.width)},
        {"discriminator_layers", text(discriminator.layers)},
        {"discriminator_scales", text(discriminator.scales)}, {"seed", text(seed)},
        {"steps", text(steps)}, {"seconds", text(seconds)}, {"learning_rate", text(learningRate)},
        {"feature_weight", text(featureWeight)}, {"perceptual_weight", text(perceptualWeight)},
        {"difference_weight", text(differenceWeight)}, {"average_decay", text(averageDecay)},
        {"label_format", labelFormat}});
    addNotes(result, notes);
    return result;
}

EdnSettings EdnSettings::fromValues(const Values& values)
{
    EdnSettings result;
    result.stage = textValue(values, "stage") == "local" ? EdnStage::Local : EdnStage::Global;
    result.generator = generatorFrom(values);
    result.discriminator = discriminatorFrom(values);
    result.seed = unsignedValue(values, "seed");
    result.steps = integerValue(values, "steps");
    result.seconds = realValue(values, "seconds");
    result.learningRate = realValue(values, "learning_rate");
    result.featureWeight = realValue(values, "feature_weight");
    result.perceptualWeight = realValue(values, "perceptual_weight");
    result.differenceWeight = realValue(values, "difference_weight");
    result.averageDecay = realValue(values, "average_decay");
    result.labelFormat = textValue(values, "label_format");
    result.notes = notesOf(values);
    return result;
}

} // namespace synthesis
