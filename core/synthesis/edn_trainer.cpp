// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/edn_trainer.h"

#include "core/synthesis/adversarial_losses.h"
#include "core/synthesis/error.h"
#include "core/synthesis/networks/initialisation.h"
#include "core/synthesis/optimiser.h"
#include "core/synthesis/precision.h"

#include <algorithm>
#include <chrono>
#include <tuple>

namespace synthesis {

namespace {

constexpr std::uint64_t discriminatorSeed = 0x64697363; // mixed in, so both networks start apart
constexpr std::uint64_t previousSeed = 0x70726576; // keeps the choice apart from the data's numbers

using Clock = std::chrono::steady_clock;

LabelledFrame onDevice(const LabelledFrame& frame, const torch::Device& device)
{
    const auto moved = [&device](const torch::Tensor& tensor) {
        return tensor.to(device, torch::kFloat, /*non_blocking=*/true);
    };
    return {moved(frame.label), moved(frame.frame), frame.faces};
}

/// In memory from which a CUDA device copies beside its work.
LabelledFrame pinned(const LabelledFrame& frame)
{
    return {frame.label.pin_memory(), frame.frame.pin_memory(), frame.faces};
}

ClipBatch pinned(ClipBatch clip)
{
    for (LabelledFrame& frame : clip.frames)
        frame = pinned(frame);
    if (clip.before)
        clip.before = pinned(*clip.before);
    return clip;
}

void requireClip(const ClipBatch& clip, const EdnSettings& settings)
{
    const auto hasSize = [&settings](const LabelledFrame& frame) {
        return frame.frame.size(2) == settings.height && frame.frame.size(3) == settings.width
            && frame.label.sizes() == frame.frame.sizes();
    };
    if (clip.frames.size() < 2 || clip.frames.size() % 2 != 0
        || !std::all_of(clip.frames.begin(), clip.frames.end(), hasSize))
        throw Error(ErrorKind::InvalidArgument, "training data",
            "a clip is no even number of frames of " + std::to_string(settings.width) + "x"
                + std::to_string(settings.height) + " pixels");
}

/// 0 up to, but without, 1.
double uniform(std::mt19937_64& random) { return static_cast<double>(random() >> 11) * 0x1.0p-53; }

double deviation(const torch::Tensor& image) { return image.detach().std().item<double>(); }

} // namespace

/// What a discriminator is shown of a pair, or of one face.
struct EdnTrainer::View {
    torch::Tensor fake; ///< labels and generated frames, [N, inputs, H, W]
    torch::Tensor real; ///< labels and real frames
    std::vector<std::pair<torch::Tensor, torch::Tensor>> alike; ///< generated, and as it should be
    double share = 1; ///< of this view's losses
};

EdnTrainer::EdnTrainer(const EdnSettings& settings, const torch::Device& device, torch::Dtype type)
    : m_settings(settings)
    , m_device(device)
    , m_computeType(type)
    , m_budget(settings.steps, settings.seconds)
    , m_generator(settings)
    , m_average(settings)
    , m_discriminator(settings.discriminator)
{
    m_generator->initialise(settings.seed);
    m_discriminator->initialise(settings.seed ^ discriminatorSeed);
    copyWeights(*m_generator, *m_average);
    m_generator->setComputeType(type);
    m_average->setComputeType(type);
    m_discriminator->setComputeType(type);
    for (torch::nn::Module* network : std::initializer_list<torch::nn::Module*>{
             m_generator.get(), m_average.get(), m_discriminator.get()})
        network->to(device);
    setRequiresGradient(*m_generator, false);
    setRequiresGradient(*m_average, false);
    for (torch::Tensor& trained : m_generator->trainedParameters())
        trained.set_requires_grad(true);
    m_generatorOptimiser = makeAdam(m_generator->trainedParameters(), settings.learningRate);
    m_discriminatorOptimiser = makeAdam(m_discriminator->parameters(), settings.learningRate);
    m_progress.step = settings.stepsBefore;
    m_progress.seconds = settings.secondsBefore;
}

EdnTrainer::EdnTrainer(const EdnSettings& settings, ClipData data, const torch::Device& device,
    PerceptualLoss perceptual)
    : EdnTrainer(settings, device, computeType(settings.precision, device))
{
    m_perceptual = std::move(perceptual);
    m_data = std::move(data);
    if (m_budget.steps() > 0)
        m_progress.steps = settings.stepsBefore + m_budget.steps();
}

ClipBatch EdnTrainer::nextClip()
{
    if (!m_clips) {
        ClipData data = m_data;
        if (m_device.is_cuda())
            data = [inner = m_data](std::mt19937_64& random) { return pinned(inner(random)); };
        m_clips = std::make_unique<Prefetcher<ClipBatch>>(data, m_settings.seed, m_step);
    }
    ClipBatch clip = m_clips->next();
    requireClip(clip, m_settings);
    for (LabelledFrame& frame : clip.frames)
        frame = onDevice(frame, m_device);
    return clip;
}

torch::Tensor EdnTrainer::firstPrevious(const ClipBatch& clip)
{
    const torch::Tensor none = torch::zeros_like(clip.frames.front().frame);
    if (!m_settings.mixesPrevious || !clip.before)
        return none;
    std::mt19937_64 random
        = randomOfBatch(m_settings.seed ^ previousSeed, static_cast<std::uint64_t>(m_step));
    const double chosen = uniform(random);
    if (chosen < 0.2)
        return none;
    const LabelledFrame before = onDevice(*clip.before, m_device);
    if (chosen < 0.6)
        return before.frame;
    const torch::NoGradGuard noGradients;
    return m_generator->forward(before.label, none, before.faces);
}

EdnTrainer::Views EdnTrainer::viewsOf(const LabelledFrame& first, const LabelledFrame& second,
    const torch::Tensor& frame0, const torch::Tensor& frame1) const
{
    if (m_settings.stage != EdnStage::Face && !m_settings.isFrameByFrame)
        return {{torch::cat({first.label, second.label, frame0, frame1}, 1),
            torch::cat({first.label, second.label, first.frame, second.frame}, 1),
            {{frame0, first.frame}, {frame1, second.frame}}, 1}};
    Views views;
    for (const auto& [truth, frame] : {std::tie(first, frame0), std::tie(second, frame1)})
        if (m_settings.stage != EdnStage::Face)
            views.push_back(viewOf(truth.label, frame, truth.frame));
        else if (faceCount(truth.faces) > 0)
            views.push_back(viewOf(faceCrops(truth.label, truth.faces),
                faceCrops(frame, truth.faces), faceCrops(truth.frame, truth.faces)));
    return views;
}

/// Of one frame or face of a pair.
EdnTrainer::View EdnTrainer::viewOf(
    const torch::Tensor& label, const torch::Tensor& fake, const torch::Tensor& real)
{
    return {torch::cat({label, fake}, 1), torch::cat({label, real}, 1), {{fake, real}}, 0.5};
}

torch::Tensor EdnTrainer::likeness(const View& view) const
{
    torch::Tensor sum = torch::zeros({}, m_device);
    for (const auto& [generated, truth] : view.alike)
        sum = sum
            + (m_perceptual ? m_settings.perceptualWeight * m_perceptual(generated, truth)
                            : m_settings.differenceWeight * (generated - truth).abs().mean());
    return sum;
}

/// Gathers the discriminator's gradients, and returns that of the generator's part of the game by
/// the view. Its passes serve both networks: they begin at a leaf, so that either can be had alone.
torch::Tensor EdnTrainer::judge(const View& view, double part)
{
    const torch::Tensor leaf = view.fake.detach().requires_grad_(true);
    const Judgement fake = m_discriminator->forward(leaf);
    const Judgement real = m_discriminator->forward(view.real);
    torch::Tensor game = part * generatorLoss(fake, m_settings.adversarial);
    m_progress.adversarial += game.item<double>();
    if (m_settings.featureWeight != 0) {
        const torch::Tensor features
            = part * m_settings.featureWeight * featureMatchingLoss(fake, real);
        m_progress.featureMatching += features.item<double>();
        game = game + features;
    }
    const torch::Tensor gradient
        = torch::autograd::grad({game}, {leaf}, {}, /*retain_graph=*/true).front();
    const torch::Tensor loss = part * discriminatorLoss(fake, real, m_settings.adversarial);
    m_progress.discriminator += loss.item<double>();
    loss.backward({}, /*retain_graph=*/false, false, m_discriminator->parameters());
    return gradient;
}

void EdnTrainer::learnFrom(const Views& views, double share)
{
    std::vector<torch::Tensor> roots;
    std::vector<torch::Tensor> gradients;
    for (const View& view : views) {
        const double part = share * view.share;
        const torch::Tensor likeness = part * this->likeness(view);
        m_progress.perceptual += likeness.item<double>();
        roots.insert(roots.end(), {view.fake, likeness});
        gradients.insert(gradients.end(), {judge(view, part), torch::ones_like(likeness)});
    }
    torch::autograd::backward(roots, gradients);
}

/// Gathers both networks' gradients; false when there was nothing to learn from.
bool EdnTrainer::learn(const ClipBatch& clip)
{
    const std::vector<LabelledFrame>& frames = clip.frames;
    const double share = 2.0 / static_cast<double>(frames.size());
    forgetGradients(m_generator->trainedParameters());
    forgetGradients(m_discriminator->parameters());
    m_progress.adversarial = m_progress.featureMatching = m_progress.perceptual
        = m_progress.discriminator = m_progress.contrast = 0;
    torch::Tensor previous = firstPrevious(clip);
    double seen = 0;
    for (std::size_t i = 0; i < frames.size(); i += 2) {
        const torch::Tensor frame0
            = m_generator->forward(frames[i].label, previous, frames[i].faces);
        const torch::Tensor frame1 // the frame before is not detached
            = m_generator->forward(frames[i + 1].label, frame0, frames[i + 1].faces);
        previous = frame1.detach();
        const Views views = viewsOf(frames[i], frames[i + 1], frame0, frame1);
        if (views.empty())
            continue;
        const auto& [generated, truth] = views.back().alike.back();
        m_progress.contrast += deviation(generated) / std::max(deviation(truth), 0.02);
        ++seen;
        learnFrom(views, share);
    }
    if (seen > 0)
        m_progress.contrast /= seen;
    return seen > 0;
}

void EdnTrainer::applyGradients()
{
    const double rate = linearDecayRate(m_settings.learningRate, m_budget.progress(m_step));
    m_progress.learningRate = m_generatorRate * rate;
    setRate(*m_generatorOptimiser, m_progress.learningRate);
    setRate(*m_discriminatorOptimiser, m_discriminatorRate * rate);
    m_generatorOptimiser->step();
    if (m_settings.stepsGeneratorTwice)
        m_generatorOptimiser->step();
    m_discriminatorOptimiser->step();
    averageInto(*m_average, *m_generator, averageDecay(m_settings.averageDecay, m_step));
}

void EdnTrainer::finishStep(double seconds)
{
    ++m_step;
    m_budget.stepTook(m_step, seconds);
    m_progress.secondsPerStep = seconds;
    m_progress.step = m_settings.stepsBefore + m_step;
    m_progress.steps = m_budget.steps() > 0 ? m_settings.stepsBefore + m_budget.steps() : 0;
    m_progress.seconds = m_settings.secondsBefore + m_budget.elapsed();
}

Vitals EdnTrainer::vitals() const
{
    const double perScale = m_settings.adversarial == AdversarialLoss::Hinge ? 1 : 0.25;
    Vitals vitals;
    vitals.generatorLoss
        = m_progress.adversarial + m_progress.featureMatching + m_progress.perceptual;
    vitals.discriminatorLoss = m_progress.discriminator;
    vitals.undecided = perScale * static_cast<double>(m_settings.discriminator.scales);
    vitals.gradientNorm = m_progress.gradientNorm;
    vitals.discriminatorGradientNorm = gradientNorm(m_discriminator->parameters());
    vitals.contrast = m_progress.contrast;
    return vitals;
}

const EdnProgress& EdnTrainer::step()
{
    const auto start = Clock::now();
    if (learn(nextClip())) {
        m_progress.gradientNorm = gradientNorm(m_generator->trainedParameters());
        const Alarm alarm = m_watchdog.look(m_step, vitals());
        if (alarm == Alarm::None)
            applyGradients();
        else
            recover(alarm);
    }
    finishStep(std::chrono::duration<double>(Clock::now() - start).count());
    return m_progress;
}

} // namespace synthesis
