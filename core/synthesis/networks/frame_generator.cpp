// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/frame_generator.h"

#include "core/synthesis/error.h"

namespace synthesis {

FrameGeneratorImpl::FrameGeneratorImpl(EdnStage stage, const GeneratorOptions& options)
{
    if (stage == EdnStage::Global)
        m_global = register_module("generator", GlobalGenerator(options));
    else
        m_local = register_module("generator", LocalEnhancer(options));
}

torch::Tensor FrameGeneratorImpl::forward(const torch::Tensor& label, const torch::Tensor& previous)
{
    const torch::Tensor x = torch::cat({label, previous}, 1); // [N, 6, H, W]
    return m_global ? m_global->forward(x) : m_local->forward(x);
}

void FrameGeneratorImpl::initialise(std::uint64_t seed)
{
    if (m_global)
        m_global->initialise(seed);
    else
        m_local->initialise(seed);
}

void FrameGeneratorImpl::setComputeType(torch::Dtype type)
{
    if (m_global)
        m_global->setComputeType(type);
    else
        m_local->setComputeType(type);
}

void FrameGeneratorImpl::takeGlobal(FrameGeneratorImpl& trained)
{
    if (!m_local || !trained.m_global)
        throw Error(ErrorKind::InvalidArgument, "generator",
            "only a local enhancer can start from a global generator");
    m_local->takeGlobal(trained.m_global);
}

} // namespace synthesis
