// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/tflite/graph.h"

#include "core/base/error.h"
#include "core/estimation/tflite/operators.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <c10/core/InferenceMode.h>
#include <set>

namespace estimation::tflite {

namespace {

bool isUnpacking(Operator kind)
{
    return kind == Operator::Dequantize || kind == Operator::Densify;
}

/// The constant behind tensor `index`, seen through operators that only unpack; or null.
const TensorInfo* constantOf(const Model& model, int index)
{
    for (std::size_t hops = 0; index >= 0 && hops <= model.nodes.size(); ++hops) {
        const TensorInfo& info = model.tensors[static_cast<std::size_t>(index)];
        if (info.isConstant())
            return &info;
        const auto maker
            = std::find_if(model.nodes.begin(), model.nodes.end(), [index](const Node& node) {
                  return node.outputs[0] == index && isUnpacking(node.kind);
              });
        index = maker == model.nodes.end() ? -1 : maker->inputs[0];
    }
    return nullptr;
}

at::Tensor tensorOf(const TensorInfo& info)
{
    return at::tensor(at::ArrayRef<float>(info.floats)).view(info.shape);
}

/// [out, h, w, in] or, by channel, [1, h, w, out] to [out, in / groups, h, w].
at::Tensor convolutionWeight(const TensorInfo& info, Operator kind)
{
    const at::Tensor weight = tensorOf(info);
    if (kind == Operator::Conv2d)
        return weight.permute({0, 3, 1, 2}).contiguous();
    if (kind == Operator::DepthwiseConv2d)
        return weight.permute({3, 0, 1, 2}).contiguous();
    return weight;
}

[[noreturn]] void doesNotFit(const std::string& name, const std::string& reason)
{
    throw base::Error(
        base::ErrorCode::Unreadable, name, "its operators do not fit together: " + reason);
}

} // namespace

Graph::Graph(const Model& model, const std::vector<std::size_t>& wanted, std::string name)
    : m_name(std::move(name))
    , m_tensorCount(model.tensors.size())
{
    const c10::InferenceMode inference;
    if (model.inputs.size() != 1)
        doesNotFit(m_name, "it has not exactly one input");
    m_input = model.inputs[0];
    for (const std::size_t position : wanted) {
        if (position >= model.outputs.size())
            doesNotFit(m_name, "an output is missing");
        m_wanted.push_back(model.outputs[position]);
    }
    try {
        keepOnlyNeeded(model);
    } catch (const c10::Error& failure) {
        doesNotFit(m_name, failure.what_without_backtrace());
    }
    noteLastUses();
}

void Graph::keepOnlyNeeded(const Model& model)
{
    std::set<int> needed(m_wanted.begin(), m_wanted.end());
    for (auto node = model.nodes.rbegin(); node != model.nodes.rend(); ++node) {
        if (!needed.contains(node->outputs[0]) || constantOf(model, node->outputs[0]) != nullptr)
            continue;
        m_steps.push_back(prepared(model, *node));
        needed.insert(node->inputs.begin(), node->inputs.end());
    }
    std::reverse(m_steps.begin(), m_steps.end());
}

Graph::Step Graph::prepared(const Model& model, const Node& node) const
{
    Step step;
    step.node = node;
    step.node.inputs.clear();
    step.outputShape = model.tensors[static_cast<std::size_t>(node.outputs[0])].shape;
    for (const int input : node.inputs) {
        const TensorInfo* constant = constantOf(model, input);
        if (constant == nullptr && input >= 0)
            step.node.inputs.push_back(input);
        else if (constant != nullptr && constant->isInteger)
            step.numbers.insert(
                step.numbers.end(), constant->integers.begin(), constant->integers.end());
        else if (constant != nullptr && !step.weight.defined())
            step.weight = convolutionWeight(*constant, node.kind);
        else if (constant != nullptr)
            step.bias = tensorOf(*constant);
    }
    if (step.node.inputs.empty())
        doesNotFit(m_name, "an operator has only constants");
    return step;
}

void Graph::noteLastUses()
{
    std::set<int> usedLater(m_wanted.begin(), m_wanted.end());
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
        for (const int input : step->node.inputs)
            if (usedLater.insert(input).second)
                step->lastUses.push_back(input);
}

at::Tensor Graph::result(
    const Step& step, const std::vector<at::Tensor>& inputs, const at::Tensor& x)
{
    const Options& options = step.node.options;
    const std::size_t rank = step.outputShape.size();
    const auto numbers = [&step](std::size_t from, std::size_t count) {
        TORCH_CHECK(step.numbers.size() >= from + count, "an operator lacks constants");
        const auto begin = step.numbers.begin() + static_cast<std::ptrdiff_t>(from);
        return std::vector<std::int64_t>(begin, begin + static_cast<std::ptrdiff_t>(count));
    };
    const auto needs = [](bool there) { TORCH_CHECK(there, "an operator lacks an input"); };
    switch (step.node.kind) {
    case Operator::Conv2d:
    case Operator::DepthwiseConv2d:
        needs(step.weight.defined() && x.dim() == 4 && step.weight.dim() == 4);
        return convolution(
            x, step.weight, step.bias, options, step.node.kind == Operator::Conv2d ? 1 : x.size(1));
    case Operator::FullyConnected:
        needs(step.weight.defined());
        return activated(
            at::linear(toFileOrder(x).flatten(1), step.weight, step.bias), options.activation);
    case Operator::Add:
        needs(inputs.size() == 2);
        return activated(inputs[0] + inputs[1], options.activation);
    case Operator::Concatenation:
        return activated(concatenated(inputs, options.axis), options.activation);
    case Operator::DepthToSpace:
        needs(x.dim() == 4);
        return depthToSpace(x, options.blockSize);
    case Operator::Logistic:
        return at::sigmoid(x);
    case Operator::Relu:
        return at::relu(x);
    case Operator::Prelu:
        needs(step.weight.defined());
        return leakyByChannel(x, step.weight.flatten());
    case Operator::MaxPool2d:
        needs(x.dim() == 4);
        return maxPool(x, options);
    case Operator::Reshape:
        return reshaped(x, step.outputShape);
    case Operator::ResizeBilinear:
        needs(x.dim() == 4 && rank == 4);
        return resizeBilinear(x, step.outputShape[1], step.outputShape[2], options);
    case Operator::Pad:
        return padded(x, numbers(0, 2 * static_cast<std::size_t>(x.dim())));
    case Operator::StridedSlice:
        needs(numbers(2 * rank, rank) == std::vector<std::int64_t>(rank, 1));
        return sliced(x, numbers(0, rank), step.outputShape);
    case Operator::Mean:
        return mean(x, step.numbers, options.keepDimensions);
    case Operator::Dequantize:
    case Operator::Densify:
        return x;
    }
    return x;
}

std::vector<at::Tensor> Graph::run(const at::Tensor& input) const
{
    const c10::InferenceMode inference;
    try {
        std::vector<at::Tensor> values(m_tensorCount);
        values[static_cast<std::size_t>(m_input)] = fromFileOrder(input);
        for (const Step& step : m_steps) {
            std::vector<at::Tensor> inputs;
            for (const int index : step.node.inputs)
                inputs.push_back(values[static_cast<std::size_t>(index)]);
            TORCH_CHECK(std::all_of(inputs.begin(), inputs.end(),
                            [](const at::Tensor& x) { return x.defined(); }),
                "an operator reads what was never made");
            values[static_cast<std::size_t>(step.node.outputs[0])]
                = result(step, inputs, inputs.front());
            for (const int index : step.lastUses)
                values[static_cast<std::size_t>(index)].reset();
        }
        std::vector<at::Tensor> outputs;
        for (const int index : m_wanted)
            outputs.push_back(toFileOrder(values[static_cast<std::size_t>(index)]));
        return outputs;
    } catch (const c10::Error& failure) {
        doesNotFit(m_name, failure.what_without_backtrace());
    } catch (const std::exception& failure) { // of oneDNN
        doesNotFit(m_name, failure.what());
    }
}

} // namespace estimation::tflite
