// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/train.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pipeline {

/// A row of an ablation table: one way to paint the held-out frames.
struct Variant {
    std::string name;
    std::string explanation; ///< for people
    enum class Painter { Plate, Nearest, Model } painter = Painter::Model;
    TrainSettings training{}; ///< of the model
};

/// The variants that `list` names, separated by commas; each name once, in the order given. A name
/// is one of "plate", "nearest", "preview", a trained preset, or "ours", which stands for several.
/// `training` has the seed of all, and their budget where one was `given`. Throws base::Error
/// InvalidArgument that lists the names.
std::vector<Variant> variantsNamed(
    std::string_view list, std::int64_t seed, std::optional<double> budget);

/// What is compared where no ablation is asked for: plate, nearest frame, preview and what the
/// preset of `training` learns.
std::vector<Variant> usualVariants(const TrainSettings& training);

} // namespace pipeline
