// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <torch/torch.h>

namespace bench {

/// What is trained or rendered.
struct Configuration {
    enum class Work { OneFrame, TwoFrames, Rendering };

    Work work = Work::TwoFrames;
    std::int64_t generator = 32; ///< ngf
    std::int64_t discriminator = 64; ///< ndf
    std::int64_t height = 256;
    std::int64_t width = 256;

    std::string name() const;
};

/// One way to do it.
class Step {
public:
    virtual ~Step() = default;
    virtual void run() = 0;
    /// Multiplications and additions of the convolutions of one run.
    virtual double flop() const = 0;
    /// The type the convolutions are computed in.
    virtual torch::Dtype type() const = 0;
};

std::unique_ptr<Step> plainStep(const Configuration& configuration, const torch::Device& device);
std::unique_ptr<Step> ourStep(const Configuration& configuration, const torch::Device& device);

} // namespace bench
