// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"
#include "core/base/save_request.h"
#include "core/protocol/metrics.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace estimation {
class ModelStore;
}
namespace project {
class Project;
}

namespace pipeline {

/// Frames from `begin` up to, but without, `end`; the whole clip when left alone.
struct FrameRange {
    std::int64_t begin = 0;
    std::int64_t end = std::numeric_limits<std::int64_t>::max();

    bool operator==(const FrameRange&) const = default;
};

/// `range` cut to a clip of `frameCount` frames. Throws base::Error InvalidArgument, naming
/// `video`, when nothing is left.
FrameRange clipped(
    const FrameRange& range, std::int64_t frameCount, const std::filesystem::path& video);

/// How much work goes into the picture.
enum class Preset {
    Instant, ///< warped from the target's own pixels, no training
    Draft, ///< the small refiner, about a minute and a half of training
    Good, ///< the same, trained longer: a coffee break
    Best, ///< the paper's networks; for a GPU
};

/// "instant", "draft", …
std::string_view name(Preset preset);
/// Throws base::Error InvalidArgument that lists the presets.
Preset presetNamed(std::string_view name);
/// How long training takes unless the user says otherwise, in seconds.
double defaultBudget(Preset preset);

/// What every task is given: where results are kept, how to report, when to stop.
struct TaskContext {
    project::Project& project;
    const estimation::ModelStore& models;
    base::CancelToken cancel;
    base::ProgressSink report;
    std::function<void(const std::string& sentence)> warn;
    std::function<void(const std::filesystem::path& picture)> preview;
    std::function<void(const protocol::Metrics&)> measured{};
    base::CancelToken enough{}; ///< ends a training as if its time were over
    bool keepsPart = false; ///< `enough` also ends a detection or rendering, with what is done
    base::SaveRequest save{}; ///< a checkpoint of the training, which goes on
};

/// The settings of a whole transfer. Kept in the project, so that a single step can be run again
/// later.
struct Plan {
    std::filesystem::path source;
    std::filesystem::path target;
    std::filesystem::path out;
    FrameRange sourceRange;
    FrameRange targetRange;
    Preset preset = Preset::Draft;
    std::optional<double> budget; ///< seconds of training
    std::int64_t seed = 1;
    std::string method; ///< of Preset::Best, as methodFrom() takes it
    std::string network = "heavy";
    std::filesystem::path truth; ///< a video of the right answer, where there is one (the sample)
    bool checksResult = false; ///< detect again in the result and compare
    std::string ablation; ///< what an evaluation compares; empty: the preset with what is simpler
    std::string model{}; ///< id of the one to paint with, without training; not kept with the plan

    double trainingBudget() const { return budget.value_or(defaultBudget(preset)); }
};

nlohmann::json toJson(const Plan& plan);
Plan planFromJson(const nlohmann::json& json);

} // namespace pipeline
