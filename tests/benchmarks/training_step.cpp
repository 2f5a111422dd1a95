// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/training_step.h"

#include "core/synthesis/adversarial_losses.h"
#include "core/synthesis/edn_trainer.h"
#include "core/synthesis/optimiser.h"
#include "core/synthesis/precision.h"
#include "tests/benchmarks/plain_networks.h"

namespace bench {

namespace {

using synthesis::DiscriminatorOptions;
using synthesis::GeneratorOptions;
using synthesis::Judgement;
using Work = Configuration::Work;

constexpr double rate = 2e-4;
constexpr double featureWeight = 10;
constexpr double differenceWeight = 10; // stands in for the perceptual loss on both sides

GeneratorOptions generatorOptions(const Configuration& configuration)
{
    GeneratorOptions options;
    options.width = configuration.generator;
    if (configuration.work == Work::OneFrame)
        options.inputChannels = 3;
    return options;
}

DiscriminatorOptions discriminatorOptions(const Configuration& configuration)
{
    DiscriminatorOptions options;
    options.width = configuration.discriminator;
    if (configuration.work == Work::OneFrame)
        options.inputChannels = 6;
    return options;
}

int framesOf(const Configuration& configuration)
{
    return configuration.work == Work::TwoFrames ? 2 : 1;
}

/// A pass back costs two forward: for the input and for the weights.
double stepFlop(const Configuration& c, double discriminatorPasses)
{
    return 3 * framesOf(c) * flopOf(generatorOptions(c), c.height, c.width)
        + discriminatorPasses * flopOf(discriminatorOptions(c), c.height, c.width);
}

/// Two consecutive frames and their labels, [1, 3, H, W] each.
struct PairBatch {
    torch::Tensor label0;
    torch::Tensor label1;
    torch::Tensor frame0;
    torch::Tensor frame1;
};

PairBatch randomBatch(const Configuration& c, const torch::Device& device)
{
    torch::manual_seed(1);
    const auto picture = [&] { return torch::rand({1, 3, c.height, c.width}).to(device); };
    return {picture(), picture(), 2 * picture() - 1, 2 * picture() - 1};
}

torch::optim::AdamOptions adamOptions()
{
    return torch::optim::AdamOptions(rate).betas({0.5, 0.999});
}

/// What both sides do alike: the frames as they are judged, and their likeness to the real ones.
struct Frames {
    torch::Tensor fake;
    torch::Tensor real;
    torch::Tensor likeness;
};

template <typename Generator>
Frames generate(Generator& generator, const PairBatch& batch, int count)
{
    if (count == 1) {
        const torch::Tensor frame = generator->forward(batch.label0);
        return {torch::cat({batch.label0, frame}, 1), torch::cat({batch.label0, batch.frame0}, 1),
            differenceWeight * (frame - batch.frame0).abs().mean()};
    }
    const torch::Tensor frame0
        = generator->forward(torch::cat({batch.label0, torch::zeros_like(batch.frame0)}, 1));
    const torch::Tensor frame1 = generator->forward(torch::cat({batch.label1, frame0}, 1));
    return {torch::cat({batch.label0, batch.label1, frame0, frame1}, 1),
        torch::cat({batch.label0, batch.label1, batch.frame0, batch.frame1}, 1),
        differenceWeight
            * ((frame0 - batch.frame0).abs().mean() + (frame1 - batch.frame1).abs().mean())};
}

torch::Tensor plainFeatureMatching(const Judgement& fake, const Judgement& real)
{
    torch::Tensor sum = torch::zeros({}, fake.front().front().options());
    for (std::size_t scale = 0; scale < fake.size(); ++scale)
        for (std::size_t layer = 0; layer + 1 < fake[scale].size(); ++layer)
            sum = sum + torch::l1_loss(fake[scale][layer], real[scale][layer].detach());
    return sum * (4.0 / static_cast<double>(fake.front().size() - 1))
        / static_cast<double>(fake.size());
}

/// As the reference's loop: three passes through the discriminator, each network its own update.
class PlainTraining final : public Step {
public:
    PlainTraining(const Configuration& configuration, const torch::Device& device)
        : m_configuration(configuration)
        , m_generator(generatorOptions(configuration))
        , m_discriminator(discriminatorOptions(configuration))
        , m_batch(randomBatch(configuration, device))
    {
        m_generator->to(device);
        m_discriminator->to(device);
        m_ofGenerator
            = std::make_unique<torch::optim::Adam>(m_generator->parameters(), adamOptions());
        m_ofDiscriminator
            = std::make_unique<torch::optim::Adam>(m_discriminator->parameters(), adamOptions());
    }

    void run() override
    {
        const Frames frames = generate(m_generator, m_batch, framesOf(m_configuration));
        const Judgement pooled = m_discriminator->forward(frames.fake.detach());
        const Judgement real = m_discriminator->forward(frames.real);
        const Judgement fake = m_discriminator->forward(frames.fake);
        const torch::Tensor ofDiscriminator = synthesis::discriminatorLoss(pooled, real);
        const torch::Tensor ofGenerator = synthesis::judgementLoss(fake, 1)
            + featureWeight * plainFeatureMatching(fake, real) + frames.likeness;
        learn(*m_ofGenerator, ofGenerator);
        learn(*m_ofDiscriminator, ofDiscriminator);
    }

    double flop() const override { return stepFlop(m_configuration, 9); }
    torch::Dtype type() const override { return torch::kFloat; }

private:
    static void learn(torch::optim::Adam& optimiser, const torch::Tensor& loss)
    {
        loss.item<double>(); // for the log, and it waits for the device
        optimiser.zero_grad();
        loss.backward();
        optimiser.step();
    }

    Configuration m_configuration;
    PlainGenerator m_generator;
    PlainDiscriminator m_discriminator;
    PairBatch m_batch;
    std::unique_ptr<torch::optim::Adam> m_ofGenerator;
    std::unique_ptr<torch::optim::Adam> m_ofDiscriminator;
};

/// The program's own training of preset `best`, with all that it does in a step: prepared data,
/// watchdog, running average of the weights.
class TrainerStep final : public Step {
public:
    TrainerStep(const Configuration& configuration, const torch::Device& device)
        : m_configuration(configuration)
        , m_type(synthesis::computeType(synthesis::Precision::Automatic, device))
        , m_trainer(
              settingsOf(configuration),
              [batch = randomBatch(configuration, torch::kCPU)](std::mt19937_64&) {
                  return synthesis::ClipBatch{
                      {{batch.label0, batch.frame0, {}}, {batch.label1, batch.frame1, {}}}, {}};
              },
              device)
    {
    }

    void run() override { m_trainer.step(); }
    double flop() const override { return stepFlop(m_configuration, 7); }
    torch::Dtype type() const override { return m_type; }

private:
    static synthesis::EdnSettings settingsOf(const Configuration& configuration)
    {
        synthesis::EdnSettings settings;
        settings.generator = generatorOptions(configuration);
        settings.discriminator = discriminatorOptions(configuration);
        settings.height = configuration.height;
        settings.width = configuration.width;
        settings.steps = 1'000'000;
        settings.featureWeight = featureWeight;
        settings.differenceWeight = differenceWeight;
        return settings;
    }

    Configuration m_configuration;
    torch::Dtype m_type;
    synthesis::EdnTrainer m_trainer;
};

/// The single-frame step, which the program has not, of its pieces: fast networks, one pass through
/// the discriminator for both networks, Adam in one pass.
class OurTraining final : public Step {
public:
    OurTraining(const Configuration& configuration, const torch::Device& device)
        : m_configuration(configuration)
        , m_type(synthesis::computeType(synthesis::Precision::Automatic, device))
        , m_generator(generatorOptions(configuration))
        , m_discriminator(discriminatorOptions(configuration))
        , m_batch(randomBatch(configuration, device))
    {
        m_generator->initialise(1);
        m_discriminator->initialise(2);
        m_generator->setComputeType(m_type);
        m_discriminator->setComputeType(m_type);
        m_generator->to(device);
        m_discriminator->to(device);
        m_ofGenerator = std::make_unique<synthesis::Adam>(m_generator->parameters(), adamOptions());
        m_ofDiscriminator
            = std::make_unique<synthesis::Adam>(m_discriminator->parameters(), adamOptions());
    }

    void run() override
    {
        synthesis::forgetGradients(m_generator->parameters());
        synthesis::forgetGradients(m_discriminator->parameters());
        const Frames frames = generate(m_generator, m_batch, framesOf(m_configuration));
        const torch::Tensor gradient = judge(frames);
        torch::autograd::backward(
            {frames.fake, frames.likeness}, {gradient, torch::ones_like(frames.likeness)});
        m_ofGenerator->step();
        m_ofDiscriminator->step();
    }

    double flop() const override { return stepFlop(m_configuration, 7); }
    torch::Dtype type() const override { return m_type; }

private:
    /// Leaves the discriminator its gradients; returns that of the generator's loss by the frames.
    torch::Tensor judge(const Frames& frames)
    {
        const torch::Tensor leaf = frames.fake.detach().requires_grad_(true);
        const Judgement fake = m_discriminator->forward(leaf);
        const Judgement real = m_discriminator->forward(frames.real);
        const torch::Tensor loss = synthesis::judgementLoss(fake, 1)
            + featureWeight * synthesis::featureMatchingLoss(fake, real);
        const torch::Tensor gradient = torch::autograd::grad({loss}, {leaf}, {}, true).front();
        synthesis::discriminatorLoss(fake, real)
            .backward({}, false, false, m_discriminator->parameters());
        return gradient;
    }

    Configuration m_configuration;
    torch::Dtype m_type;
    synthesis::GlobalGenerator m_generator;
    synthesis::MultiscaleDiscriminator m_discriminator;
    PairBatch m_batch;
    std::unique_ptr<synthesis::Adam> m_ofGenerator;
    std::unique_ptr<synthesis::Adam> m_ofDiscriminator;
};

/// One frame from its label and the frame before.
template <typename Generator> class Rendering final : public Step {
public:
    Rendering(const Configuration& configuration, Generator generator, torch::Dtype type,
        const torch::Device& device)
        : m_configuration(configuration)
        , m_generator(std::move(generator))
        , m_type(type)
        , m_input(torch::rand({1, 6, configuration.height, configuration.width}).to(device))
    {
        m_generator->to(device, type);
        m_generator->eval();
    }

    void run() override
    {
        const torch::NoGradGuard noGradients;
        m_frame = m_generator->forward(m_input).cpu();
    }

    double flop() const override
    {
        return flopOf(
            generatorOptions(m_configuration), m_configuration.height, m_configuration.width);
    }
    torch::Dtype type() const override { return m_type; }

private:
    Configuration m_configuration;
    Generator m_generator;
    torch::Dtype m_type;
    torch::Tensor m_input;
    torch::Tensor m_frame;
};

} // namespace

std::string Configuration::name() const
{
    const std::string size = std::to_string(width) + "x" + std::to_string(height);
    const std::string networks = "ngf " + std::to_string(generator);
    if (work == Work::Rendering)
        return "frame, " + networks + ", " + size;
    return std::string(work == Work::OneFrame ? "single-frame step, " : "two-frame step, ")
        + networks + " ndf " + std::to_string(discriminator) + ", " + size;
}

std::unique_ptr<Step> plainStep(const Configuration& configuration, const torch::Device& device)
{
    if (configuration.work == Work::Rendering)
        return std::make_unique<Rendering<PlainGenerator>>(
            configuration, PlainGenerator(generatorOptions(configuration)), torch::kFloat, device);
    return std::make_unique<PlainTraining>(configuration, device);
}

std::unique_ptr<Step> ourStep(const Configuration& configuration, const torch::Device& device)
{
    if (configuration.work == Work::TwoFrames)
        return std::make_unique<TrainerStep>(configuration, device);
    if (configuration.work == Work::OneFrame)
        return std::make_unique<OurTraining>(configuration, device);
    const torch::Dtype type = synthesis::computeType(synthesis::Precision::Automatic, device);
    synthesis::GlobalGenerator generator(generatorOptions(configuration));
    generator->initialise(1);
    generator->setComputeType(type);
    return std::make_unique<Rendering<synthesis::GlobalGenerator>>(
        configuration, generator, type, device);
}

} // namespace bench
