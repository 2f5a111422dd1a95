// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/frame_generator.h"

#include "core/synthesis/error.h"
#include "core/synthesis/networks/initialisation.h"

namespace synthesis {

namespace {

constexpr std::uint64_t faceSeed = 0x66616365; // mixed in, so both generators start apart

} // namespace

FrameGeneratorImpl::FrameGeneratorImpl(const EdnSettings& settings)
    : m_isFrameByFrame(settings.isFrameByFrame)
{
    if (settings.hasEnhancer())
        m_local = register_module("generator", LocalEnhancer(settings.generator));
    else
        m_global = register_module("generator", GlobalGenerator(settings.generator));
    if (settings.stage == EdnStage::Face)
        m_face = register_module("face", GlobalGenerator(settings.faceGenerator));
}

torch::Tensor FrameGeneratorImpl::forward(
    const torch::Tensor& label, const torch::Tensor& previous, const FaceBoxes& faces)
{
    const torch::Tensor before = m_isFrameByFrame ? torch::zeros_like(previous) : previous;
    const torch::Tensor x = torch::cat({label, before}, 1); // [N, 6, H, W]
    const torch::Tensor frame = m_global ? m_global->forward(x) : m_local->forward(x);
    if (!m_face || faceCount(faces) == 0)
        return frame;
    const torch::Tensor residuals
        = m_face->forward(torch::cat({faceCrops(label, faces), faceCrops(frame, faces)}, 1));
    return withFaces(frame, residuals, faces);
}

void FrameGeneratorImpl::initialise(std::uint64_t seed)
{
    if (m_global)
        m_global->initialise(seed);
    else
        m_local->initialise(seed);
    if (m_face)
        m_face->initialise(seed ^ faceSeed);
}

void FrameGeneratorImpl::setComputeType(torch::Dtype type)
{
    if (m_global)
        m_global->setComputeType(type);
    else
        m_local->setComputeType(type);
    if (m_face)
        m_face->setComputeType(type);
}

void FrameGeneratorImpl::takeStage(FrameGeneratorImpl& trained)
{
    if (m_local && !m_face && trained.m_global) {
        m_local->takeGlobal(trained.m_global);
        return;
    }
    const auto all = static_cast<std::int64_t>(trained.parameters().size());
    if (!m_face || trained.m_face || copyMatchingWeights(trained, *this) != all)
        throw Error(ErrorKind::InvalidArgument, "generator",
            "it cannot start from a stage with other layers");
}

std::vector<torch::Tensor> FrameGeneratorImpl::trainedParameters() const
{
    return m_face ? m_face->parameters() : parameters();
}

} // namespace synthesis
