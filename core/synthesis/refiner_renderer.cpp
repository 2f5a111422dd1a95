// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/refiner_renderer.h"

#include "core/synthesis/archive.h"
#include "core/synthesis/device.h"
#include "core/synthesis/error.h"
#include "core/synthesis/networks/initialisation.h"
#include "core/synthesis/refiner_settings.h"

namespace synthesis {

namespace {

Refiner averageOf(const Checkpoint& checkpoint)
{
    if (checkpoint.kind != "refiner")
        throw Error(ErrorKind::Unreadable, "checkpoint", "it holds no refiner");
    Refiner network(RefinerSettings::fromValues(checkpoint.values).network);
    ArchiveReader(checkpoint.body, torch::kCPU).load("average", *network);
    return network;
}

Refiner copyOf(const Refiner& network)
{
    Refiner copy(network->options());
    copyWeights(*network, *copy);
    return copy;
}

} // namespace

RefinerRenderer::RefinerRenderer(
    const Checkpoint& checkpoint, const torch::Device& device, Precision precision)
    : m_device(device)
    , m_network(averageOf(checkpoint))
{
    prepare(precision);
}

RefinerRenderer::RefinerRenderer(
    const Refiner& network, const torch::Device& device, Precision precision)
    : m_device(device)
    , m_network(copyOf(network))
{
    prepare(precision);
}

void RefinerRenderer::prepare(Precision precision)
{
    const torch::Dtype type = computeType(precision, m_device);
    m_network->setComputeType(type);
    m_network->to(m_device, type);
    m_network->eval();
}

torch::Tensor RefinerRenderer::decide(const RefinerInput& input) const
{
    const torch::NoGradGuard noGradients;
    const OneThreadHere oneThread;
    return m_network->forward(onDevice(input, m_device)).cpu();
}

Composition RefinerRenderer::render(const RefinerInput& input) const
{
    const torch::NoGradGuard noGradients;
    const OneThreadHere oneThread;
    return compose(decide(input), input.plate.cpu(), input.warps.cpu());
}

} // namespace synthesis
