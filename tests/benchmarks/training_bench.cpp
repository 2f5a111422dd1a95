// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/training_bench.h"

#include "core/synthesis/device.h"
#include "core/synthesis/probe.h"
#include "tests/benchmarks/measurement.h"
#include "tests/benchmarks/training_step.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <limits>
#include <sstream>

namespace bench {

namespace {

using Work = Configuration::Work;

/// The reference's configurations, and one frame of each kind.
constexpr std::array configurations = {
    Configuration{Work::OneFrame, 64, 64, 256, 256},
    Configuration{Work::TwoFrames, 32, 64, 256, 256},
    Configuration{Work::TwoFrames, 32, 64, 256, 512},
    Configuration{Work::Rendering, 64, 64, 256, 256},
    Configuration{Work::Rendering, 32, 64, 256, 256},
    Configuration{Work::Rendering, 32, 64, 256, 512},
};

constexpr synthesis::ConvolutionSize peakSize{1, 256, 64, 64};
constexpr double probeSeconds = 0.2;
constexpr int stepsForMemory = 2;

/// Processor time of all threads so far, in seconds.
double processorSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// The best that was seen of one side.
struct Best {
    double seconds = std::numeric_limits<double>::max();
    double processor = std::numeric_limits<double>::max();
    double peak = 0; ///< FLOP/s of the fastest convolution

    void turn(Step& step, const torch::Device& device)
    {
        const double processorStart = processorSeconds();
        const auto start = std::chrono::steady_clock::now();
        step.run();
        seconds = std::min(seconds,
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        processor = std::min(processor, processorSeconds() - processorStart);
        peak = std::max(peak,
            peakSize.flop()
                / synthesis::convolutionSeconds(peakSize, step.type(), device, probeSeconds));
    }

    Side side(const Step& step, double megabytes) const
    {
        return {seconds * 1e3, processor * 1e3, step.flop() / seconds / 1e9,
            step.flop() / seconds / peak, megabytes};
    }
};

/// The peak memory of a process that does nothing else; 0 where it cannot be had.
double megabytesOf(std::size_t index, bool isPlain, const torch::Device& device)
{
    std::error_code unknown;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", unknown);
    if (device.is_cuda() || unknown)
        return 0;
    std::ostringstream command;
    command << '\'' << program.string() << "' --hold " << index
            << (isPlain ? " --plain" : " --ours");
    const std::unique_ptr<FILE, int (*)(FILE*)> child(
        ::popen(command.str().c_str(), "r"), ::pclose);
    double megabytes = 0;
    if (child == nullptr || std::fscanf(child.get(), "%lf", &megabytes) != 1)
        return 0;
    return megabytes;
}

Comparison compare(std::size_t index, int turns, const torch::Device& device)
{
    const Configuration& configuration = configurations.at(index);
    const auto plain = plainStep(configuration, device);
    const auto ours = ourStep(configuration, device);
    plain->run();
    ours->run();
    Best bestPlain;
    Best bestOurs;
    for (int turn = 0; turn < turns; ++turn) {
        bestPlain.turn(*plain, device);
        bestOurs.turn(*ours, device);
    }
    return {configuration.name(), bestPlain.side(*plain, megabytesOf(index, true, device)),
        bestOurs.side(*ours, megabytesOf(index, false, device))};
}

std::string fixed(double value, int decimals)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

std::string cellsOf(const Side& side)
{
    std::ostringstream text;
    text << fixed(side.milliseconds, 0) << " ms | " << fixed(side.gflops, 0) << " ("
         << fixed(100 * side.peakShare, 0) << " %) | ";
    if (side.megabytes > 0)
        text << fixed(side.megabytes, 0) << " MB";
    return text.str();
}

std::string jsonOf(const Side& side)
{
    std::ostringstream text;
    text << "{\"milliseconds\": " << fixed(side.milliseconds, 2)
         << ", \"processorMilliseconds\": " << fixed(side.processorMilliseconds, 2)
         << ", \"gflops\": " << fixed(side.gflops, 2)
         << ", \"peakShare\": " << fixed(side.peakShare, 4)
         << ", \"megabytes\": " << fixed(side.megabytes, 0) << "}";
    return text.str();
}

} // namespace

std::vector<Comparison> compareTraining(int turns)
{
    synthesis::setThreads(synthesis::physicalCores());
    const torch::Device device = synthesis::bestDevice();
    std::vector<Comparison> all;
    for (std::size_t index = 0; index < configurations.size(); ++index)
        all.push_back(compare(index, turns, device));
    return all;
}

void holdMemory(int index, bool isPlain)
{
    synthesis::setThreads(synthesis::physicalCores());
    const Configuration& configuration = configurations.at(static_cast<std::size_t>(index));
    const auto step
        = isPlain ? plainStep(configuration, torch::kCPU) : ourStep(configuration, torch::kCPU);
    for (int i = 0; i < stepsForMemory; ++i)
        step->run();
    std::printf("%f\n", peakMegabytes());
}

std::string tableOf(const std::vector<Comparison>& comparisons)
{
    std::ostringstream text;
    text << "| networks of the paper | plain | GFLOP/s (of peak) | memory | ours | GFLOP/s (of "
            "peak) | memory | times faster |\n"
         << "| --- | --- | --- | --- | --- | --- | --- | --- |\n";
    for (const Comparison& one : comparisons)
        text << "| " << one.what << " | " << cellsOf(one.plain) << " | " << cellsOf(one.ours)
             << " | " << fixed(one.timesFaster(), 1) << " |\n";
    return text.str();
}

std::string jsonOf(const std::vector<Comparison>& comparisons)
{
    std::ostringstream text;
    const char* before = "[";
    for (const Comparison& one : comparisons) {
        text << before << "\n  {\"what\": \"" << one.what << "\", \"plain\": " << jsonOf(one.plain)
             << ", \"ours\": " << jsonOf(one.ours)
             << ", \"timesFaster\": " << fixed(one.timesFaster(), 3) << "}";
        before = ",";
    }
    text << "\n]";
    return text.str();
}

} // namespace bench
