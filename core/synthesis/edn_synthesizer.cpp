// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/edn_synthesizer.h"

#include "core/synthesis/archive.h"
#include "core/synthesis/error.h"

namespace synthesis {

namespace {

FrameGenerator averageOf(const Checkpoint& checkpoint)
{
    if (checkpoint.kind != "edn")
        throw Error(ErrorKind::Unreadable, "checkpoint", "it holds no generator");
    const EdnSettings settings = EdnSettings::fromValues(checkpoint.values);
    FrameGenerator generator(settings.stage, settings.generator);
    ArchiveReader(checkpoint.body, torch::kCPU).load("average", *generator);
    return generator;
}

} // namespace

EdnSynthesizer::EdnSynthesizer(const Checkpoint& checkpoint, const torch::Device& device)
    : m_device(device)
    , m_generator(averageOf(checkpoint))
{
    m_generator->to(device);
    m_generator->eval();
}

torch::Tensor EdnSynthesizer::next(const torch::Tensor& label)
{
    const torch::NoGradGuard noGradients;
    const torch::Tensor here = label.to(m_device);
    if (!m_previous.defined() || m_previous.sizes() != here.sizes())
        m_previous = torch::zeros_like(here);
    m_previous = m_generator->forward(here, m_previous);
    return m_previous.cpu();
}

} // namespace synthesis
