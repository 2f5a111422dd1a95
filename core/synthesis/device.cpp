// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/device.h"

#include "core/synthesis/precision.h"
#include "core/synthesis/probe.h"

#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <set>
#include <thread>
#include <torch/version.h>

namespace synthesis {

namespace fs = std::filesystem;

namespace {

constexpr ConvolutionSize peakSize{1, 256, 64, 64};

std::string firstLine(const fs::path& path)
{
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

/// One entry per core, however many hardware threads it has; empty where the system does not tell.
std::set<std::string> coresOfTheSystem()
{
    std::set<std::string> cores;
    std::error_code absent;
    for (const auto& entry : fs::directory_iterator("/sys/devices/system/cpu", absent)) {
        const std::string siblings = firstLine(entry.path() / "topology/thread_siblings_list");
        if (!siblings.empty())
            cores.insert(siblings);
    }
    return cores;
}

/// A number set by at::set_num_threads() holds for the calling thread and for threads not yet
/// started; this gives the later ones `threads` and leaves the calling one alone.
void setThreadsOfLaterThreads(int threads)
{
    std::thread([threads] { at::set_num_threads(threads); }).join();
}

std::mutex& threadNumberMutex()
{
    static std::mutex mutex;
    return mutex;
}

/// The first of `names` that is loaded into this process.
std::string loadedBlas()
{
    std::ifstream maps("/proc/self/maps");
    std::string found = "unknown";
    for (std::string line; std::getline(maps, line);) {
        if (line.find("libmkl") != std::string::npos)
            return "MKL";
        if (line.find("openblas") != std::string::npos)
            return "OpenBLAS";
        if (line.find("libblas") != std::string::npos)
            found = "reference BLAS";
    }
    return found;
}

/// What follows `label` on its line in `text`.
std::string valueAfter(const std::string& text, const std::string& label)
{
    const std::size_t at = text.find(label);
    if (at == std::string::npos)
        return "unknown";
    const std::size_t start = text.find_first_not_of(' ', at + label.size());
    return text.substr(start, text.find_first_of("\n", start) - start);
}

std::string cudaDeviceName()
{
    if (!bestDevice().is_cuda())
        return "";
    std::error_code absent;
    for (const auto& entry : fs::directory_iterator("/proc/driver/nvidia/gpus", absent)) {
        std::ifstream file(entry.path() / "information");
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        const std::string model = valueAfter(text, "Model:");
        return model.substr(std::min(model.size(), model.find_first_not_of(" \t")));
    }
    return "CUDA device 0";
}

double gflops(
    const ConvolutionSize& size, torch::Dtype type, const torch::Device& device, double seconds)
{
    return size.flop() / convolutionSeconds(size, type, device, seconds) / 1e9;
}

} // namespace

torch::Device bestDevice()
{
    if (torch::cuda::is_available()) {
        try {
            const torch::Device device(torch::kCUDA, 0);
            if (torch::ones({2}, device).sum().item<float>() == 2.0F)
                return device;
        } catch (const c10::Error&) {
            // A driver that does not fit the library: the CPU still works.
        }
    }
    return {torch::kCPU};
}

int physicalCores()
{
    const int logical = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    const int cores = static_cast<int>(coresOfTheSystem().size());
    return cores == 0 ? logical : std::min(cores, logical);
}

void setThreads(int threads) { at::set_num_threads(std::max(1, threads)); }

int threads() { return at::get_num_threads(); }

OneThreadHere::OneThreadHere()
{
    const std::lock_guard lock(threadNumberMutex());
    m_before = at::get_num_threads();
    if (m_before == 1)
        return;
    at::set_num_threads(1);
    setThreadsOfLaterThreads(m_before);
}

OneThreadHere::~OneThreadHere()
{
    const std::lock_guard lock(threadNumberMutex());
    if (m_before != 1)
        at::set_num_threads(m_before);
}

MachineFacts machineFacts(double seconds)
{
    const torch::Device device = bestDevice();
    MachineFacts facts;
    facts.torchVersion = TORCH_VERSION;
    facts.blas = loadedBlas();
    facts.cpuCapability = valueAfter(at::show_config(), "CPU capability usage:");
    facts.cudaDevice = cudaDeviceName();
    facts.physicalCores = physicalCores();
    facts.threads = threads();
    facts.bfloat16Gain = bfloat16Gain(device);
    facts.float32Gflops = gflops(peakSize, torch::kFloat, device, seconds / 2);
    facts.bfloat16Gflops = gflops(facts.bfloat16Gain < emulatedGain ? emulationProbe : peakSize,
        torch::kBFloat16, device, seconds / 2);
    return facts;
}

} // namespace synthesis
