// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/training_bench.h"

#include "core/synthesis/device.h"
#include "core/synthesis/freed_memory.h"
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
#include <stdexcept>

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
constexpr int stepsOfATurn = 2;

/// Processor time of all threads so far, in seconds.
double processorSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// What one side's turn found, or the best of several.
struct Turn {
    double seconds = std::numeric_limits<double>::max();
    double processor = std::numeric_limits<double>::max();
    double peak = 0; ///< FLOP/s of the fastest convolution
    double flop = 0; ///< of one step
    double megabytes = 0; ///< most memory its process held

    void take(const Turn& other)
    {
        seconds = std::min(seconds, other.seconds);
        processor = std::min(processor, other.processor);
        peak = std::max(peak, other.peak);
        flop = other.flop;
        megabytes = std::max(megabytes, other.megabytes);
    }

    Side side() const
    {
        return {
            seconds * 1e3, processor * 1e3, flop / seconds / 1e9, flop / seconds / peak, megabytes};
    }
};

/// One turn in a process of its own, which has memory and settings for itself. Throws
/// std::runtime_error when it fails.
Turn turnOf(std::size_t index, bool isPlain)
{
    const std::string program = std::filesystem::read_symlink("/proc/self/exe").string();
    const std::string command = '\'' + program + "' --turn-of " + std::to_string(index)
        + (isPlain ? " --plain" : " --ours");
    const std::unique_ptr<FILE, int (*)(FILE*)> child(::popen(command.c_str(), "r"), ::pclose);
    Turn turn;
    if (child == nullptr
        || std::fscanf(child.get(), "%lf %lf %lf %lf %lf", &turn.seconds, &turn.processor,
               &turn.peak, &turn.flop, &turn.megabytes)
            != 5)
        throw std::runtime_error("this failed: " + command);
    return turn;
}

Comparison compare(std::size_t index, int turns)
{
    Turn plain;
    Turn ours;
    for (int turn = 0; turn < turns; ++turn) {
        plain.take(turnOf(index, true));
        ours.take(turnOf(index, false));
    }
    return {configurations.at(index).name(), plain.side(), ours.side()};
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
    std::vector<Comparison> all;
    for (std::size_t index = 0; index < configurations.size(); ++index)
        all.push_back(compare(index, turns));
    return all;
}

void takeTurn(int index, bool isPlain)
{
    if (!isPlain)
        synthesis::keepFreedMemory(); // as the program does
    synthesis::setThreads(synthesis::physicalCores());
    const torch::Device device = synthesis::bestDevice();
    const Configuration& configuration = configurations.at(static_cast<std::size_t>(index));
    const auto step = isPlain ? plainStep(configuration, device) : ourStep(configuration, device);
    step->run();
    Turn best;
    for (int i = 0; i < stepsOfATurn; ++i) {
        const double processorStart = processorSeconds();
        const auto start = std::chrono::steady_clock::now();
        step->run();
        best.seconds = std::min(best.seconds,
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        best.processor = std::min(best.processor, processorSeconds() - processorStart);
    }
    const double megabytes = device.is_cuda() ? 0 : peakMegabytes(); // before the probe takes some
    const double peak = peakSize.flop()
        / synthesis::convolutionSeconds(peakSize, step->type(), device, probeSeconds);
    std::printf("%f %f %f %f %f\n", best.seconds, best.processor, peak, step->flop(), megabytes);
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
