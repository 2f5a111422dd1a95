// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/variants.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>

namespace pipeline {

namespace {

/// All that can be compared, in the order of the table.
struct Known {
    std::string_view name;
    std::string_view explanation;
    Variant::Painter painter = Variant::Painter::Model;
    Preset preset = Preset::Instant;
    std::string_view method = {};
};

constexpr std::array known = {
    Known{"plate", "the empty room", Variant::Painter::Plate},
    Known{"nearest", "the filmed frame whose pose is nearest", Variant::Painter::Nearest},
    Known{"preview", "the target's own pixels moved to the pose, no training"},
    Known{"draft", "a small network refines the preview", Variant::Painter::Model, Preset::Draft},
    Known{"good", "the same, trained longer", Variant::Painter::Model, Preset::Good},
    Known{"best", "the paper's networks", Variant::Painter::Model, Preset::Best},
    Known{"plain", "the paper's networks as the published code has them, in float32",
        Variant::Painter::Model, Preset::Best, "plain, no-face"},
    Known{"frame-by-frame", "the paper's networks, each frame on its own", Variant::Painter::Model,
        Preset::Best, "frame-by-frame, no-face"},
    Known{"smoothed", "the same with temporal smoothing: each frame from the one before",
        Variant::Painter::Model, Preset::Best, "no-face"},
    Known{"face", "the same with the face GAN", Variant::Painter::Model, Preset::Best, "face"},
    Known{"roll-out-4", "smoothed, learned in clips of four frames", Variant::Painter::Model,
        Preset::Best, "clip=4, no-face"},
    Known{"roll-out-8", "smoothed, learned in clips of eight frames", Variant::Painter::Model,
        Preset::Best, "clip=8, no-face"},
    Known{"mix-previous", "smoothed, the frame before being now the real one",
        Variant::Painter::Model, Preset::Best, "mix-previous, no-face"},
    Known{"drop-out", "smoothed, one limb in ten not drawn", Variant::Painter::Model, Preset::Best,
        "drop-out=0.1, no-face"},
    Known{"no-average", "smoothed, the newest weights instead of their average",
        Variant::Painter::Model, Preset::Best, "no-average, no-face"},
};

/// Names for several at once.
struct Group {
    std::string_view name;
    std::string_view members;
};

constexpr std::array groups = {
    Group{"ours", "plate,nearest,preview,draft,good"},
    Group{"paper", "plate,nearest,frame-by-frame,smoothed,face"},
    Group{"options", "smoothed,roll-out-4,roll-out-8,mix-previous,drop-out,no-average"},
};

[[noreturn]] void refuse(std::string_view name)
{
    std::string names;
    for (const Known& one : known)
        names += std::string(one.name) + ", ";
    for (const Group& group : groups)
        names += (group.name == groups.back().name ? "or " : "") + std::string(group.name)
            + (group.name == groups.back().name ? "" : ", ");
    throw base::Error(base::ErrorCode::InvalidArgument, "ablation",
        "there is no variant named \"" + std::string(name) + "\"; choose of " + names);
}

Variant variant(const Known& one, std::int64_t seed, std::optional<double> budget)
{
    return {std::string(one.name), std::string(one.explanation), one.painter,
        {one.preset, budget.value_or(defaultBudget(one.preset)), seed, std::string(one.method)}};
}

std::vector<std::string_view> split(std::string_view list)
{
    std::vector<std::string_view> names;
    while (true) {
        const std::size_t comma = list.find(',');
        names.push_back(list.substr(0, comma));
        if (comma == std::string_view::npos)
            return names;
        list.remove_prefix(comma + 1);
    }
}

} // namespace

std::vector<Variant> variantsNamed(
    std::string_view list, std::int64_t seed, std::optional<double> budget)
{
    std::vector<Variant> variants;
    const auto add = [&](const Variant& one) {
        if (std::ranges::find(variants, one.name, &Variant::name) == variants.end())
            variants.push_back(one);
    };
    for (const std::string_view name : split(list)) {
        if (const auto group = std::ranges::find(groups, name, &Group::name);
            group != groups.end()) {
            for (const Variant& member : variantsNamed(group->members, seed, budget))
                add(member);
            continue;
        }
        const auto found = std::ranges::find(known, name, &Known::name);
        if (found == known.end())
            refuse(name);
        add(variant(*found, seed, budget));
    }
    return variants;
}

std::vector<Variant> usualVariants(const TrainSettings& training)
{
    std::vector<Variant> variants
        = variantsNamed("plate,nearest,preview", training.seed, training.budget);
    if (training.preset != Preset::Instant)
        variants.push_back(
            {"result", "what the preset " + std::string(name(training.preset)) + " paints",
                Variant::Painter::Model, training});
    return variants;
}

} // namespace pipeline
