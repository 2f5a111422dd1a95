// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/refiner_samples.h"

#include "core/pipeline/tensors.h"

#include <cmath>
#include <opencv2/imgproc.hpp>

namespace pipeline {

namespace {

constexpr double plateDetail = 1.4; // as the training frames
constexpr std::int64_t tooAlike = 12; // frames: nearer ones would give the answer away

double uniform(std::mt19937_64& random, double low, double high)
{
    // Not std::uniform_real_distribution: its numbers differ between standard libraries.
    return low + (high - low) * static_cast<double>(random() >> 11) * 0x1p-53;
}

/// Nearly normal, from three uniform numbers.
double normal(std::mt19937_64& random)
{
    return uniform(random, -1, 1) + uniform(random, -1, 1) + uniform(random, -1, 1);
}

cv::Rect2d varied(
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
{
    cv::resize(target.plate, m_plate, {}, m_plateScale, m_plateScale, cv::INTER_AREA);
    for (const TrainingFrame& frame : target.training) {
        m_descriptors.push_back(
            warp::descriptor(target.track.at(frame.frame), target.torsoScales.at(frame.frame)));
    }
}

synthesis::RefinerBatch RefinerSamples::batch(int count, std::mt19937_64& random) const
{
    std::vector<torch::Tensor> limbs, plates, warps, frames, masks;
    for (int i = 0; i < count; ++i) {
        const synthesis::RefinerBatch one
            = sample(random() % m_target.training.size(), i % 2 == 1, random);
        limbs.push_back(one.input.limbs);
        plates.push_back(one.input.plate);
        warps.push_back(one.input.warps);
        frames.push_back(one.target.frame);
        masks.push_back(one.target.mask);
    }
    return {{torch::cat(limbs), torch::cat(plates), torch::cat(warps)},
        {torch::cat(frames), torch::cat(masks)}};
}

synthesis::RefinerBatch RefinerSamples::sample(
    std::size_t index, bool jitters, std::mt19937_64& random) const
{
    const TrainingFrame& training = m_target.training[index];
    const float torso = m_target.torsoScales.at(training.frame);
    const cv::Size size = m_target.window.networkSize;
    const cv::Rect2d window = varied(m_target.window.at(training.frame), m_augmentation, random);
    const Figure figure{
        noisy(m_target.track.at(training.frame), m_augmentation.jointNoise * torso, random),
        m_target.bodySizes.at(training.frame), torso, window};

    warp::NearestOptions options;
    options.excludeFrom = training.frame - tooAlike;
    options.excludeTo = training.frame + tooAlike;
    options.jitter = jitters ? 0.25F : 0;
    cv::RNG choice(random());
    const std::vector<warp::Match> references
        = m_target.bank.chooser().nearest(m_descriptors[index], options, choice);

    const cv::Rect2d inside = insideOf(training, window);
    const cv::Rect2d onPlate(window.x * m_plateScale, window.y * m_plateScale,
        window.width * m_plateScale, window.height * m_plateScale);
    return {
        {limbTensor(figure, size), colourTensor(throughWindow(m_plate, onPlate, size)).unsqueeze(0),
            warpsTensor(m_cuts, references, figure, size)},
        {colourTensor(throughWindow(training.image, inside, size)).unsqueeze(0),
            maskTensor(throughWindow(training.alpha, inside, size)).unsqueeze(0)}};
}

} // namespace pipeline
