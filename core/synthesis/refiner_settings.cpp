// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/refiner_settings.h"

namespace synthesis {

Values RefinerSettings::values() const
{
    Values result{{"limbs", text(network.limbs)}, {"references", text(network.references)},
        {"width", text(network.width)}, {"seed", text(seed)}, {"steps", text(steps)},
        {"seconds", text(seconds)}, {"most_steps", text(mostSteps)}, {"batch", text(batch)},
        {"learning_rate", text(learningRate)}, {"warm_up_steps", text(warmUpSteps)},
        {"sliced_weight", text(slicedWeight)}, {"average_decay", text(averageDecay)},
        {"clip_norm", text(clipNorm)}, {"collapsed_share", text(collapsedShare)},
        {"precision", nameOf(precision)}, {"label_format", labelFormat}};
    addNotes(result, notes);
    return result;
}

RefinerSettings RefinerSettings::fromValues(const Values& values)
{
    RefinerSettings result;
    result.network = {integerValue(values, "limbs"), integerValue(values, "references"),
        integerValue(values, "width")};
    result.seed = unsignedValue(values, "seed");
    result.steps = integerValue(values, "steps");
    result.seconds = realValue(values, "seconds");
    if (values.contains("most_steps")) // trainings of before had no limit
        result.mostSteps = integerValue(values, "most_steps");
    result.batch = integerValue(values, "batch");
    result.learningRate = realValue(values, "learning_rate");
    result.warmUpSteps = integerValue(values, "warm_up_steps");
    result.slicedWeight = realValue(values, "sliced_weight");
    result.averageDecay = realValue(values, "average_decay");
    result.clipNorm = realValue(values, "clip_norm");
    if (values.contains("collapsed_share")) // trainings of before had an alpha
        result.collapsedShare = realValue(values, "collapsed_share");
    result.precision = precisionNamed(textValue(values, "precision"));
    result.labelFormat = textValue(values, "label_format");
    result.notes = notesOf(values);
    return result;
}

} // namespace synthesis
