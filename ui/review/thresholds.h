// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/review.h"

#include <nlohmann/json_fwd.hpp>
#include <span>
#include <variant>

namespace ui {

/// One number of pose::ReviewSettings as the user changes it and the project keeps it.
struct Threshold {
    const char* key;
    const char* text; ///< English; context ui::Threshold
    std::variant<float pose::ReviewSettings::*, int pose::ReviewSettings::*> member;
    double least;
    double greatest;
    double step;
};

std::span<const Threshold> thresholds();

double value(const pose::ReviewSettings& settings, const Threshold& threshold);
void setValue(pose::ReviewSettings& settings, const Threshold& threshold, double value);

/// Only what differs from the defaults; null when nothing does.
nlohmann::json toJson(const pose::ReviewSettings& settings);
/// Defaults for what is missing or makes no sense.
pose::ReviewSettings reviewSettingsFrom(const nlohmann::json& json);

} // namespace ui
