// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/checkpoint.h"
#include "core/synthesis/networks/composition.h"
#include "core/synthesis/networks/refiner.h"
#include "core/synthesis/precision.h"
#include "core/synthesis/refiner_data.h"

namespace synthesis {

/// Renders frames with the averaged weights of a trained refiner. May be used from several threads
/// at once; on the CPU each call keeps to the thread that makes it, so render two frames on two.
class RefinerRenderer {
public:
    /// Throws Error(Unreadable) when the checkpoint is not a refiner's.
    explicit RefinerRenderer(const Checkpoint& checkpoint,
        const torch::Device& device = torch::kCPU, Precision precision = Precision::Automatic);

    /// Takes a copy of the weights of `network`, such as a trainer's average, as they are now.
    explicit RefinerRenderer(const Refiner& network, const torch::Device& device = torch::kCPU,
        Precision precision = Precision::Automatic);

    /// The result is on the CPU.
    Composition render(const RefinerInput& input) const;

    /// What the network decides about `input`, for composing it at any higher resolution: [N,
    /// references + 5, H, W], float32, on the CPU.
    torch::Tensor decide(const RefinerInput& input) const;

    const RefinerOptions& options() const { return m_network->options(); }

private:
    void prepare(Precision precision);

    torch::Device m_device;
    Refiner m_network;
};

} // namespace synthesis
