// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/refiner_samples.h"

#include "core/pipeline/held_out.h"
#include "core/pipeline/random_numbers.h"
#include "core/pipeline/sample_variation.h"
#include "core/pipeline/tensors.h"
#include "core/warp/part_choice.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace pipeline {

namespace {

constexpr double plateDetail = 1.4; // as the training frames
constexpr std::int64_t tooAlike = 6; // frames: nearer ones would give the answer away

/// Nearly normal, from three uniform numbers.
double normal(std::mt19937_64& random)
{
    return uniform(random, -1, 1) + uniform(random, -1, 1) + uniform(random, -1, 1);
}

cv::Rect2d variedWindow(
    const cv::Rect2d& window, const Augmentation& augmentation, std::mt19937_64& random)
{
    const double scale = std::exp(uniform(random, -augmentation.scale, augmentation.scale));
    const double x = uniform(random, -augmentation.shift, augmentation.shift) * window.width;
    const double y = uniform(random, -augmentation.shift, augmentation.shift) * window.height;
    const cv::Size2d size(window.width * scale, window.height * scale);
    return {window.x + x + (window.width - size.width) / 2,
        window.y + y + (window.height - size.height) / 2, size.width, size.height};
}

pose::Pose noisy(const pose::Pose& pose, double deviation, std::mt19937_64& random)
{
    return pose::moved(pose, [&](base::Vec2 position) {
        const auto x = static_cast<float>(normal(random) * deviation);
        const auto y = static_cast<float>(normal(random) * deviation);
        return position + base::Vec2{x, y};
    });
}

/// `window` in the pixels of the training picture.
cv::Rect2d insideOf(const TrainingFrame& frame, const cv::Rect2d& window)
{
    const double x = frame.image.cols / frame.region.width;
    const double y = frame.image.rows / frame.region.height;
    return {(window.x - frame.region.x) * x, (window.y - frame.region.y) * y, window.width * x,
        window.height * y};
}

} // namespace

RefinerSamples::RefinerSamples(const Target& target, const Augmentation& augmentation)
    : m_target(target)
    , m_augmentation(augmentation)
    , m_plateScale(std::min(1.0, target.window.scale * plateDetail))
    , m_cuts(target.bank, target.window.scale, std::size_t{512} << 20)
    , m_room(target)
{
    cv::resize(target.plate, m_plate, {}, m_plateScale, m_plateScale, cv::INTER_AREA);
    std::vector<std::int64_t> frames;
    for (const TrainingSource& frame : target.training) {
        m_training.push_back(frame.read());
        m_descriptors.push_back(
            warp::descriptor(target.track.at(frame.frame), target.torsoScales.at(frame.frame)));
        for (const warp::PartGroup group : networkGroups)
            m_partDescriptors[group].push_back(warp::groupDescriptor(
                group, target.track.at(frame.frame), target.torsoScales.at(frame.frame)));
        frames.push_back(frame.frame);
    }
    m_heldOut = heldOutOf(frames);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        if (isLearned(frames[i], m_heldOut))
            m_learned.push_back(i);
    }
}

synthesis::RefinerBatch RefinerSamples::batch(int count, std::mt19937_64& random) const
{
    std::vector<torch::Tensor> limbs, plates, warps, frames, masks;
    for (int i = 0; i < count; ++i) {
        const std::size_t index = m_learned[random() % m_learned.size()];
        const Figure figure = variedFigure(index, random);
        const synthesis::RefinerBatch one
            = varied(sample(index, figure, i % 2 == 1, random), random);
        limbs.push_back(one.input.limbs);
        plates.push_back(one.input.plate);
        warps.push_back(one.input.warps);
        frames.push_back(one.target.frame);
        masks.push_back(one.target.mask);
    }
    return {{torch::cat(limbs), torch::cat(plates), torch::cat(warps)},
        {torch::cat(frames), torch::cat(masks)}};
}

synthesis::RefinerBatch RefinerSamples::varied(
    synthesis::RefinerBatch sample, std::mt19937_64& random) const
{
    if (uniform(random, 0, 1) < m_augmentation.mirrored)
        sample = mirrored(sample);
    return recoloured(sample, randomRecolouring(m_augmentation.recolouring, random));
}

std::pair<synthesis::RefinerBatch, Figure> RefinerSamples::exactly(std::int64_t frame) const
{
    const auto found = std::ranges::find(m_training, frame, &TrainingFrame::frame);
    assert(found != m_training.end());
    const Figure figure{m_target.track.at(frame), m_target.bodySizes.at(frame),
        m_target.torsoScales.at(frame), m_target.window.at(frame)};
    std::mt19937_64 unused;
    const auto index = static_cast<std::size_t>(found - m_training.begin());
    return {sample(index, figure, false, unused), figure};
}

Figure RefinerSamples::variedFigure(std::size_t index, std::mt19937_64& random) const
{
    const std::int64_t frame = m_training[index].frame;
    const float torso = m_target.torsoScales.at(frame);
    const cv::Rect2d window = variedWindow(m_target.window.at(frame), m_augmentation, random);
    return {noisy(m_target.track.at(frame), m_augmentation.jointNoise * torso, random),
        m_target.bodySizes.at(frame), torso, window};
}

synthesis::RefinerBatch RefinerSamples::sample(
    std::size_t index, const Figure& figure, bool jitters, std::mt19937_64& random) const
{
    const TrainingFrame& training = m_training[index];
    const cv::Size size = m_target.window.networkSize;
    const cv::Rect2d& window = figure.window;

    warp::NearestOptions options;
    options.excludeFrom = training.frame - tooAlike;
    options.excludeTo = training.frame + tooAlike;
    options.jitter = jitters ? 0.25F : 0;
    cv::RNG choice(random());
    std::vector<warp::Match> references
        = m_target.bank.chooser().nearest(m_descriptors[index], options, choice);
    for (const warp::PartGroup group : networkGroups)
        warp::lend(m_target.bank, references, group,
            m_target.lenders[group].nearest(m_partDescriptors[group][index], options, choice));

    const cv::Mat room = m_room.around(figure.pose, figure.bodySize, references, m_plate);
    const cv::Rect2d inside = insideOf(training, window);
    const cv::Rect2d onPlate(window.x * m_plateScale, window.y * m_plateScale,
        window.width * m_plateScale, window.height * m_plateScale);
    return {
        {limbTensor(figure, size), colourTensor(throughWindow(room, onPlate, size)).unsqueeze(0),
            warpsTensor(m_cuts, references, figure, size)},
        {colourTensor(throughWindow(training.image, inside, size)).unsqueeze(0),
            maskTensor(throughWindow(training.alpha, inside, size)).unsqueeze(0)}};
}

} // namespace pipeline
