// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/edn_synthesizer.h"

#include "core/synthesis/archive.h"
#include "core/synthesis/error.h"
#include "core/synthesis/precision.h"

namespace synthesis {

namespace {

EdnSettings settingsOf(const Checkpoint& checkpoint)
{
    if (checkpoint.kind != "edn")
        throw Error(ErrorKind::Unreadable, "checkpoint", "it holds no generator");
    return EdnSettings::fromValues(checkpoint.values);
}

} // namespace

EdnSynthesizer::EdnSynthesizer(const Checkpoint& checkpoint, const torch::Device& device)
    : m_device(device)
    , m_settings(settingsOf(checkpoint))
    , m_generator(m_settings)
{
    ArchiveReader(checkpoint.body, torch::kCPU).load("average", *m_generator);
    const torch::Dtype type = computeType(m_settings.precision, device);
    m_generator->setComputeType(type);
    m_generator->to(device, type); // nobody trains it: no float32 weights beside the converted ones
    m_generator->eval();
}

torch::Tensor EdnSynthesizer::next(const torch::Tensor& label, const FaceBoxes& faces)
{
    const torch::NoGradGuard noGradients;
    const torch::Tensor here = label.to(m_device);
    if (!m_previous.defined() || m_previous.sizes() != here.sizes())
        m_previous = torch::zeros_like(here);
    m_previous = m_generator->forward(here, m_previous, faces);
    return m_previous.cpu();
}

} // namespace synthesis
