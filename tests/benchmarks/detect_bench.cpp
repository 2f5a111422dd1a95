// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect_bench.h"

#include "core/estimation/detector.h"
#include "core/estimation/networks.h"
#include "core/media/video_info.h"
#include "core/synthesis/device.h"

#include <algorithm>
#include <chrono>
#include <torch/torch.h>

namespace bench {

namespace {

using estimation::BodyNetwork;

constexpr int repeats = 15;
constexpr std::int64_t mostFrames = 192; // three units of work

Measurement oneNetwork(const std::string& name, const estimation::tflite::Graph& graph, int size)
{
    const torch::NoGradGuard noGradients;
    const torch::Tensor picture = torch::rand({1, size, size, 3});
    return {name + ", one thread", medianMilliseconds([&] { graph.run(picture); }, repeats), "ms"};
}

Measurement wholeDetection(const std::filesystem::path& video, const estimation::ModelStore& models,
    BodyNetwork network, bool masks, const std::string& name)
{
    const media::VideoInfo info = media::probe(video);
    const std::int64_t frames = std::min(mostFrames, info.frameCount);
    const auto start = std::chrono::steady_clock::now();
    estimation::detect(
        video, models, {network, masks, 0, frames, 0}, [](std::int64_t) { return false; },
        [](const std::vector<estimation::DetectedFrame>&) {}, [](const base::Progress&) {}, {});
    const double seconds
        = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return {"detect " + name + ", " + std::to_string(info.width) + "x" + std::to_string(info.height)
            + ", all cores",
        static_cast<double>(frames) / seconds, "frames/s"};
}

} // namespace

Measurements measureDetection(
    const std::filesystem::path& video, const estimation::ModelStore& models)
{
    Measurements all;
    {
        const synthesis::OneThreadHere oneThread;
        const auto heavy = estimation::loadNetworks(models, BodyNetwork::Heavy);
        all.push_back(oneNetwork("person detector", heavy->personDetector, 224));
        all.push_back(oneNetwork("body heavy", heavy->body, 256));
        all.push_back(oneNetwork(
            "body full", estimation::loadNetworks(models, BodyNetwork::Full)->body, 256));
        all.push_back(oneNetwork(
            "body lite", estimation::loadNetworks(models, BodyNetwork::Lite)->body, 256));
        all.push_back(oneNetwork("hand crop", heavy->handRecrop, 256));
        all.push_back(oneNetwork("hand", heavy->hand, 224));
        all.push_back(oneNetwork("face detector", heavy->faceDetector, 128));
        all.push_back(oneNetwork("face", heavy->face, 192));
    }
    all.push_back(wholeDetection(video, models, BodyNetwork::Heavy, false, "heavy"));
    all.push_back(wholeDetection(video, models, BodyNetwork::Heavy, true, "heavy with masks"));
    all.push_back(wholeDetection(video, models, BodyNetwork::Full, false, "full"));
    all.push_back(wholeDetection(video, models, BodyNetwork::Lite, false, "lite"));
    return all;
}

} // namespace bench
