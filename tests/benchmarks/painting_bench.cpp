// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting_bench.h"

#include "core/pipeline/full_size.h"
#include "core/pipeline/painter.h"
#include "core/pipeline/refiner_samples.h"
#include "core/pipeline/tasks.h"
#include "core/pipeline/tensors.h"
#include "core/synthesis/checkpoint.h"
#include "core/synthesis/device.h"
#include "core/synthesis/edn_trainer.h"
#include "core/synthesis/refiner_renderer.h"
#include "core/synthesis/refiner_trainer.h"

#include <memory>
#include <unistd.h>

namespace bench {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t framesUsed = 160;

/// A project that is gone afterwards.
class Scratch {
public:
    Scratch()
        : m_folder(fs::temp_directory_path() / ("understudy-bench-" + std::to_string(::getpid())))
    {
        fs::create_directories(m_folder);
    }
    ~Scratch()
    {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    fs::path project() const { return m_folder / "bench.understudy"; }

private:
    fs::path m_folder;
};

Measurements refinerSteps(const pipeline::Target& target)
{
    const pipeline::RefinerSamples samples(target);
    std::mt19937_64 random(1);
    Measurements all;
    all.push_back({"draft: data for a step, one thread",
        medianMilliseconds([&] { samples.batch(4, random); }, 15), "ms"});
    synthesis::RefinerSettings settings;
    settings.steps = 1000;
    synthesis::RefinerTrainer trainer(
        settings, [&samples](std::mt19937_64& numbers) { return samples.batch(4, numbers); },
        synthesis::bestDevice());
    all.push_back({"draft: training step, data included",
        medianMilliseconds([&] { trainer.step(); }, 15), "ms"});
    return all;
}

Measurement ednStep(int generator, int discriminator, std::int64_t height, std::int64_t width)
{
    synthesis::EdnSettings settings;
    settings.steps = 1000;
    settings.generator.width = generator;
    settings.discriminator.width = discriminator;
    settings.height = height;
    settings.width = width;
    const torch::Tensor label = torch::rand({1, 3, height, width});
    const torch::Tensor frame = torch::rand({1, 3, height, width}) * 2 - 1;
    synthesis::EdnTrainer trainer(
        settings,
        [&](std::mt19937_64&) {
            return synthesis::ClipBatch{{{label, frame, {}}, {label, frame, {}}}, {}};
        },
        synthesis::bestDevice());
    return {"best: two-frame step, ngf " + std::to_string(generator) + " ndf "
            + std::to_string(discriminator) + ", " + std::to_string(width) + "x"
            + std::to_string(height),
        medianMilliseconds([&] { trainer.step(); }, 3), "ms"};
}

Measurement frames(
    const pipeline::Target& target, const pipeline::Model& model, const std::string& name)
{
    const auto painter = pipeline::makePainter(target, model, {target.track, target.track, {}});
    auto frame = target.track.begin();
    return {name + ": frame of " + std::to_string(target.info.width) + "x"
            + std::to_string(target.info.height) + ", one thread",
        medianMilliseconds([&] { painter->paint((frame++)->first); }, 20), "ms"};
}

/// The person of the target's own frames composed at the video's size, by the tiles that show it
/// and, for comparison, as one large picture of all references.
class Composing {
public:
    Composing(const pipeline::Target& target, const pipeline::Model& model)
        : m_target(target)
        , m_scenes(pipeline::planScenes(target, target.track, pipeline::networkGroups))
        , m_renderer(synthesis::readCheckpoint(model.checkpoint))
        , m_smallCuts(target.bank, target.window.scale)
        , m_cuts(target.bank, 1)
    {
        for (const auto& [frame, scene] : m_scenes)
            if (m_decided.size() < repeats)
                m_decided.push_back(decided(scene));
    }

    Measurements measure() const
    {
        const double whole = milliseconds([this](const Decided& one) { composeWhole(one); });
        const double tiles = milliseconds([this](const Decided& one) { composeTiles(one); });
        return {{"draft: composing a frame, one thread", tiles, "ms"},
            {"draft: how much slower it is without tiles", whole / tiles, "times"}};
    }

private:
    struct Decided {
        const pipeline::Scene& scene;
        torch::Tensor warps;
        torch::Tensor decisions;
    };

    Decided decided(const pipeline::Scene& scene) const
    {
        const cv::Rect2d& window = scene.figure.window;
        const cv::Size size = pipeline::networkSize(cv::Rect(window).size(), m_target.window.scale);
        const torch::Tensor warps
            = pipeline::warpsTensor(m_smallCuts, scene.references, scene.figure, size);
        const torch::Tensor plate
            = pipeline::colourTensor(pipeline::throughWindow(m_target.plate, window, size));
        return {scene, warps,
            m_renderer.decide(
                {pipeline::limbTensor(scene.figure, size), plate.unsqueeze(0), warps})};
    }

    void composeWhole(const Decided& one) const
    {
        const cv::Rect window(one.scene.figure.window);
        const torch::Tensor warps
            = pipeline::warpsTensor(m_cuts, one.scene.references, one.scene.figure, window.size());
        pipeline::imageFrom(synthesis::composeUpscaled(one.decisions,
            synthesis::paintingOf(one.decisions, one.warps, synthesis::crisp),
            pipeline::colourTensor(m_target.plate(window)).unsqueeze(0), warps, synthesis::crisp)
                                .frame[0]);
    }

    void composeTiles(const Decided& one) const
    {
        cv::Mat picture = m_target.plate(cv::Rect(one.scene.figure.window)).clone();
        const pipeline::FullSizeComposer composer(one.decisions, one.warps, picture.size());
        composer.compose(picture,
            pipeline::movedReferences(composer, m_cuts, one.scene.references, one.scene.figure));
    }

    template <typename Compose> double milliseconds(const Compose& compose) const
    {
        const torch::NoGradGuard noGradients;
        const synthesis::OneThreadHere oneThread;
        for (const Decided& one : m_decided)
            compose(one); // the references are cut once
        std::size_t next = 0;
        return medianMilliseconds(
            [&] { compose(m_decided[next++ % m_decided.size()]); }, static_cast<int>(repeats));
    }

    static constexpr std::size_t repeats = 20;
    const pipeline::Target& m_target;
    std::map<std::int64_t, pipeline::Scene> m_scenes;
    synthesis::RefinerRenderer m_renderer;
    mutable warp::CutCache m_smallCuts;
    mutable warp::CutCache m_cuts;
    std::vector<Decided> m_decided;
};

} // namespace

Measurements measurePainting(const fs::path& video, const estimation::ModelStore& models)
{
    const Scratch scratch;
    project::Project project(scratch.project());
    pipeline::TaskContext context{project, models, {}, [](const base::Progress&) {},
        [](const std::string&) {}, [](const fs::path&) {}};
    synthesis::setThreads(synthesis::physicalCores());
    const auto detection = pipeline::detect(context, project.addMedia("target", video),
        {estimation::BodyNetwork::Full, true, {0, framesUsed}});
    const auto target = pipeline::prepareTarget(context, detection.value(), detection->range);
    const auto model = pipeline::train(context, target.value(), {pipeline::Preset::Draft, 3, 1});

    Measurements all = refinerSteps(*target);
    all.push_back(frames(*target, {}, "instant"));
    all.push_back(frames(*target, model.value(), "draft"));
    for (const Measurement& one : Composing(*target, *model).measure())
        all.push_back(one);
    all.push_back(ednStep(32, 64, 256, 256));
    return all;
}

} // namespace bench
