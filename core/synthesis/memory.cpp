// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/memory.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <new>
#include <sstream>
#include <string>
#ifdef __linux__
#include <dlfcn.h>
#endif

namespace synthesis {

namespace {

constexpr double bytesOfANumber = 4;
constexpr double programsOwn = 5e8; // libraries, pictures waiting, the allocator's slack

/// The number after `key` in a file such as /proc/meminfo.
std::optional<std::int64_t> numberAfter(const std::string& key, const char* path)
{
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string name;
        std::int64_t number = 0;
        if (words >> name >> number && name == key)
            return number;
    }
    return std::nullopt;
}

/// A file that holds one number; nothing when it says "max".
std::optional<std::int64_t> numberIn(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::int64_t number = 0;
    return file >> number ? std::optional(number) : std::nullopt;
}

/// What the control group of this process, or of its container, leaves.
std::optional<std::int64_t> freeOfGroup()
{
    const auto limit = numberIn("/sys/fs/cgroup/memory.max");
    const auto used = numberIn("/sys/fs/cgroup/memory.current");
    const auto cached
        = numberAfter("inactive_file", "/sys/fs/cgroup/memory.stat"); // given back when needed
    if (!limit || !used)
        return std::nullopt;
    return std::max<std::int64_t>(0, *limit - *used + cached.value_or(0));
}

std::optional<std::int64_t> freeOfCuda()
{
#ifdef __linux__
    // LibTorch has no call for it in all its versions; the CUDA runtime that it brings has.
    using MemoryInfo = int (*)(std::size_t*, std::size_t*);
    const auto ask = reinterpret_cast<MemoryInfo>(::dlsym(RTLD_DEFAULT, "cudaMemGetInfo"));
    std::size_t free = 0;
    std::size_t all = 0;
    if (ask != nullptr && ask(&free, &all) == 0)
        return static_cast<std::int64_t>(free);
#endif
    return std::nullopt;
}

/// Numbers kept for the way back through a generator, for each pixel of its frame: about three
/// maps for a convolution with norm and activation, four for one that doubles the size, seven for a
/// residual block.
double keptPerPixel(const GeneratorOptions& options)
{
    double kept = 3;
    double share = 1; // of channels by pixels, halved by every downsampling
    for (std::int64_t i = 0; i < options.downsamplings; ++i) {
        kept += 4 * share;
        share /= 2;
        kept += 3 * share;
    }
    kept += 7 * share * static_cast<double>(options.blocks);
    return kept * static_cast<double>(options.width);
}

double keptPerPixel(const EdnSettings& settings)
{
    if (!settings.hasEnhancer())
        return keptPerPixel(settings.generator);
    GeneratorOptions inner = settings.generator;
    inner.width *= 2;
    const double outer = static_cast<double>(settings.generator.width) * (3 + 1.5 + 3 * 3.5 + 4);
    return outer + keptPerPixel(inner) / 4;
}

/// The same for one discriminator pass at all scales: a quarter of the pixels, halving.
double keptByDiscriminator(const DiscriminatorOptions& options)
{
    return static_cast<double>(options.width) * 4.0 / 3 * (0.5 + 0.4 + 0.2 + 0.4);
}

double discriminatorParameters(const DiscriminatorOptions& options)
{
    const auto w = static_cast<double>(options.width);
    return static_cast<double>(options.scales) * 16 * w
        * (static_cast<double>(options.inputChannels) + 2 * w + 8 * w + 32 * w);
}

/// The generator's of frames.
double frameParameters(const EdnSettings& settings)
{
    GeneratorOptions inner = settings.generator;
    if (settings.hasEnhancer())
        inner.width *= 2;
    return static_cast<double>(parameterCount(inner)); // the enhancer itself hardly counts
}

} // namespace

std::optional<std::int64_t> freeMemory(const torch::Device& device)
{
    if (device.is_cuda())
        return freeOfCuda();
    const auto kilobytes = numberAfter("MemAvailable:", "/proc/meminfo");
    const auto group = freeOfGroup();
    if (!kilobytes)
        return group;
    return std::min(*kilobytes * 1024, group.value_or(*kilobytes * 1024));
}

std::int64_t parameterCount(const GeneratorOptions& options, bool hasHead)
{
    std::int64_t channels = options.width;
    std::int64_t count = 49 * options.inputChannels * channels + channels;
    for (std::int64_t i = 0; i < options.downsamplings; ++i, channels *= 2)
        count += 18 * channels * channels + 2 * channels;
    count += options.blocks * 2 * (9 * channels * channels + channels);
    for (std::int64_t i = 0; i < options.downsamplings; ++i, channels /= 2)
        count += 9 * channels * channels / 2 + channels / 2;
    if (hasHead)
        count += 49 * channels * options.outputChannels + options.outputChannels;
    return count;
}

std::int64_t trainingMemory(const EdnSettings& settings)
{
    constexpr double trained = 5; // weights, gradients, two moments, average
    constexpr double frozen = 2;
    const auto pixels = static_cast<double>(settings.height * settings.width);
    const bool isFace = settings.stage == EdnStage::Face;
    double numbers = frameParameters(settings) * (isFace ? frozen : trained)
        + discriminatorParameters(settings.discriminator) * 4;
    if (isFace)
        numbers += static_cast<double>(parameterCount(settings.faceGenerator)) * trained;
    const auto judged
        = isFace ? static_cast<double>(settings.faceSide * settings.faceSide) : pixels;
    numbers += 2 * keptPerPixel(settings) * pixels
        + 3 * keptByDiscriminator(settings.discriminator) * judged;
    if (isFace)
        numbers += 2 * keptPerPixel(settings.faceGenerator) * judged;
    return static_cast<std::int64_t>(bytesOfANumber * numbers + programsOwn);
}

bool isOutOfMemory(const std::exception& failure)
{
    if (dynamic_cast<const std::bad_alloc*>(&failure) != nullptr)
        return true;
    const std::string words = failure.what();
    const auto says = [&words](const char* part) { return words.find(part) != std::string::npos; };
    return says("out of memory") || says("can't allocate memory") || says("not enough memory");
}

} // namespace synthesis
