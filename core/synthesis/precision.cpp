// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/precision.h"

#include "core/synthesis/error.h"
#include "core/synthesis/probe.h"

#include <algorithm>
#include <limits>
#include <map>
#include <mutex>

namespace synthesis {

namespace {

constexpr double worthwhileGain = 1.15; // below this, rounding is not worth it
constexpr ConvolutionSize refinerLike{4, 64, 40, 64};

/// How many times faster a convolution of `size` is in bfloat16 than in float32. They are timed in
/// turns, so that another program's burst of work does not fall on one of the two alone.
double gainOf(const ConvolutionSize& size, const torch::Device& device, int turns, double seconds)
{
    double single = std::numeric_limits<double>::max();
    double half = single;
    for (int turn = 0; turn < turns; ++turn) {
        single = std::min(single, convolutionSeconds(size, torch::kFloat, device, seconds));
        half = std::min(half, convolutionSeconds(size, torch::kBFloat16, device, seconds));
    }
    return single / half;
}

bool isWorthwhile(const torch::Device& device)
{
    static std::mutex mutex;
    static std::map<std::string, bool> measured; // a fact of the machine, the same for all
    const std::lock_guard lock(mutex);
    const auto [entry, isNew] = measured.try_emplace(device.str(), false);
    if (isNew)
        entry->second = bfloat16Gain(device) > worthwhileGain;
    return entry->second;
}

} // namespace

double bfloat16Gain(const torch::Device& device)
{
    // Emulation takes a hundred times as long: a small convolution tells before a large one is
    // tried.
    if (const double gain = gainOf(emulationProbe, device, 1, 0.005); gain < emulatedGain)
        return gain;
    return gainOf(refinerLike, device, 5, 0.02);
}

torch::Dtype computeType(Precision precision, const torch::Device& device)
{
    if (precision == Precision::Automatic)
        return isWorthwhile(device) ? torch::kBFloat16 : torch::kFloat;
    return precision == Precision::BFloat16 ? torch::kBFloat16 : torch::kFloat;
}

std::string nameOf(torch::Dtype type) { return type == torch::kBFloat16 ? "bfloat16" : "float32"; }

torch::Dtype dtypeNamed(const std::string& name)
{
    if (name == "bfloat16")
        return torch::kBFloat16;
    if (name == "float32")
        return torch::kFloat;
    throw Error(ErrorKind::InvalidArgument, name, "this is not a type to compute in");
}

std::string nameOf(Precision precision)
{
    if (precision == Precision::Automatic)
        return "automatic";
    return nameOf(precision == Precision::BFloat16 ? torch::kBFloat16 : torch::kFloat);
}

Precision precisionNamed(const std::string& name)
{
    if (name == "automatic")
        return Precision::Automatic;
    return dtypeNamed(name) == torch::kBFloat16 ? Precision::BFloat16 : Precision::Float32;
}

} // namespace synthesis
