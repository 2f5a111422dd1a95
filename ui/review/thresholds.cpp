// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/thresholds.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace ui {

namespace {

using S = pose::ReviewSettings;

const std::array<Threshold, 12> all{{
    {"low_confidence", QT_TRANSLATE_NOOP("ui::Threshold", "Low confidence below"),
        &S::lowConfidence, 0, 1, 0.05},
    {"low_confidence_at_ends",
        QT_TRANSLATE_NOOP("ui::Threshold", "Low confidence of wrists and ankles below"),
        &S::lowConfidenceAtEnds, 0, 1, 0.05},
    {"missing_frames", QT_TRANSLATE_NOOP("ui::Threshold", "Missing for at most (frames)"),
        &S::missingFrames, 1, 120, 1},
    {"jump_deviations", QT_TRANSLATE_NOOP("ui::Threshold", "Jump above the median by (deviations)"),
        &S::jumpDeviations, 1, 50, 0.5},
    {"jump_distance", QT_TRANSLATE_NOOP("ui::Threshold", "Jump of at least (torso lengths)"),
        &S::jumpDistance, 0.01, 2, 0.01},
    {"limb_length_change", QT_TRANSLATE_NOOP("ui::Threshold", "Limb length off by (share)"),
        &S::limbLengthChange, 0.05, 1, 0.05},
    {"limb_length_frames", QT_TRANSLATE_NOOP("ui::Threshold", "Limb length back within (frames)"),
        &S::limbLengthFrames, 1, 120, 1},
    {"flip_cost", QT_TRANSLATE_NOOP("ui::Threshold", "Flip when exchanging costs below (share)"),
        &S::flipCost, 0.1, 1, 0.05},
    {"flip_frames", QT_TRANSLATE_NOOP("ui::Threshold", "Flip for at most (frames)"), &S::flipFrames,
        1, 600, 1},
    {"collapsed_distance",
        QT_TRANSLATE_NOOP("ui::Threshold", "Collapsed pair closer than (torso lengths)"),
        &S::collapsedDistance, 0, 0.5, 0.01},
    {"smallest_knee_angle", QT_TRANSLATE_NOOP("ui::Threshold", "Smallest knee angle (degrees)"),
        &S::smallestKneeAngle, 0, 90, 1},
    {"smallest_elbow_angle", QT_TRANSLATE_NOOP("ui::Threshold", "Smallest elbow angle (degrees)"),
        &S::smallestElbowAngle, 0, 90, 1},
}};

/// A float's value without the digits that only its conversion makes.
double rounded(double value) { return std::round(value * 1e6) / 1e6; }

} // namespace

std::span<const Threshold> thresholds() { return all; }

double value(const pose::ReviewSettings& settings, const Threshold& threshold)
{
    return std::visit(
        [&settings](const auto member) { return rounded(static_cast<double>(settings.*member)); },
        threshold.member);
}

void setValue(pose::ReviewSettings& settings, const Threshold& threshold, double value)
{
    const double held = std::clamp(value, threshold.least, threshold.greatest);
    std::visit(
        [&settings, held](const auto member) {
            using Value = std::remove_reference_t<decltype(settings.*member)>;
            settings.*member = static_cast<Value>(held);
        },
        threshold.member);
}

nlohmann::json toJson(const pose::ReviewSettings& settings)
{
    nlohmann::json json;
    const pose::ReviewSettings defaults;
    for (const Threshold& threshold : all) {
        if (value(settings, threshold) != value(defaults, threshold))
            json[threshold.key] = value(settings, threshold);
    }
    return json;
}

pose::ReviewSettings reviewSettingsFrom(const nlohmann::json& json)
{
    pose::ReviewSettings settings;
    if (!json.is_object())
        return settings;
    for (const Threshold& threshold : all) {
        const auto found = json.find(threshold.key);
        if (found != json.end() && found->is_number())
            setValue(settings, threshold, found->get<double>());
    }
    return settings;
}

} // namespace ui
