// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/doctor.h"

#include "core/estimation/manifest.h"
#include "core/estimation/model_store.h"
#include "core/media/codecs.h"
#include "core/synthesis/device.h"

#include <array>
#include <cstdio>
#include <filesystem>

namespace pipeline {

using nlohmann::json;

namespace {

std::string number(double value, int decimals)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

struct Networks {
    std::vector<std::string> installed;
    std::vector<std::string> missing; ///< of those that everybody can have
};

Networks networksOf(const estimation::ModelStore& models)
{
    Networks networks;
    for (const estimation::NetworkEntry& entry : estimation::builtInManifest()) {
        if (models.isInstalled(entry.name))
            networks.installed.push_back(entry.name);
        else if (!entry.npmPackage.empty() || !entry.address.empty())
            networks.missing.push_back(entry.name);
    }
    return networks;
}

std::string computeSentence(const synthesis::MachineFacts& facts)
{
    if (!facts.cudaDevice.empty())
        return "GPU: " + facts.cudaDevice
            + ". All presets are practical here, \"best\" among them.";
    return "No CUDA GPU. \"instant\", \"draft\" and \"good\" are made for this; \"best\" would "
           "take days.";
}

std::string halfSentence(const synthesis::MachineFacts& facts)
{
    const std::string gain = number(facts.bfloat16Gain, 1);
    return facts.bfloat16Gain > 1.1
        ? "bf16 runs " + gain
            + " times as fast as fp32 here and is used for training and rendering."
        : "bf16 brings nothing here (" + gain + " times fp32), so fp32 is used.";
}

std::string blasSentence(const synthesis::MachineFacts& facts)
{
    if (facts.blas == "unknown")
        return "BLAS: unknown; with the reference BLAS some layers are many times slower, install "
               "libopenblas0-pthread.";
    return "BLAS: " + facts.blas + ".";
}

double freeDisk()
{
    std::error_code error;
    const auto space = std::filesystem::space(".", error);
    return error ? 0 : static_cast<double>(space.available) / 1e9;
}

json summaryOf(const json& facts, const synthesis::MachineFacts& machine, const Networks& networks)
{
    json lines
        = {"Threads: " + std::to_string(machine.physicalCores) + " physical cores, all used.",
            "SIMD: " + machine.cpuCapability + "; convolutions reach "
                + number(machine.float32Gflops, 0) + " GFLOP/s in fp32 and "
                + number(machine.bfloat16Gflops, 0) + " in bf16.",
            halfSentence(machine), blasSentence(machine), computeSentence(machine),
            "LibTorch " + machine.torchVersion + "."};
    lines.push_back(networks.missing.empty()
            ? "Pose networks: all installed in " + facts.at("modelsFolder").get<std::string>() + "."
            : "Pose networks: " + std::to_string(networks.missing.size())
                + " missing; run `understudy-cli models fetch`.");
    lines.push_back(facts.at("h264Encoder").get<bool>()
            ? "Video: H.264 and AAC can be written."
            : "Video: there is no H.264 encoder (libx264); results cannot be written.");
    lines.push_back("Free disk here: " + number(facts.at("freeDiskGB").get<double>(), 1)
        + " GB; a minute of 1080p needs about half a GB while it is worked on.");
    return lines;
}

} // namespace

json examineMachine(const estimation::ModelStore& models)
{
    synthesis::setThreads(synthesis::physicalCores());
    const synthesis::MachineFacts machine = synthesis::machineFacts(2);
    const Networks networks = networksOf(models);
    json facts = {{"physicalCores", machine.physicalCores}, {"threads", machine.threads},
        {"simd", machine.cpuCapability}, {"float32Gflops", machine.float32Gflops},
        {"bfloat16Gflops", machine.bfloat16Gflops}, {"bfloat16Gain", machine.bfloat16Gain},
        {"blas", machine.blas}, {"cuda", machine.cudaDevice}, {"torch", machine.torchVersion},
        {"networksInstalled", networks.installed}, {"networksMissing", networks.missing},
        {"modelsFolder", models.folder().string()}, {"h264Encoder", media::hasEncoder("libx264")},
        {"aacEncoder", media::hasEncoder("aac")}, {"freeDiskGB", freeDisk()}};
    facts["summary"] = summaryOf(facts, machine, networks);
    return facts;
}

} // namespace pipeline
