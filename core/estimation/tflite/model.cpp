// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/tflite/model.h"

#include "core/base/error.h"
#include "core/estimation/tflite/constants.h"
#include "core/estimation/tflite/flatbuffer.h"

#include <algorithm>
#include <array>

namespace estimation::tflite {

namespace {

/// The format is fine, but asks for what this program cannot do.
struct Beyond : std::runtime_error {
    using std::runtime_error::runtime_error;
};

constexpr std::array knownOperators{Operator::Add, Operator::Concatenation, Operator::Conv2d,
    Operator::DepthwiseConv2d, Operator::DepthToSpace, Operator::Dequantize,
    Operator::FullyConnected, Operator::Logistic, Operator::MaxPool2d, Operator::Relu,
    Operator::Reshape, Operator::ResizeBilinear, Operator::Pad, Operator::Mean,
    Operator::StridedSlice, Operator::Prelu, Operator::Densify};

/// Old files keep the number in an 8-bit field, newer ones in a 32-bit one; the larger counts.
Operator operatorOf(const Table& code)
{
    const auto number = static_cast<Operator>(
        std::max<std::int32_t>(code.scalar<std::int8_t>(0, 0), code.scalar<std::int32_t>(3, 0)));
    if (std::find(knownOperators.begin(), knownOperators.end(), number) == knownOperators.end())
        throw Beyond("uses the operator " + std::to_string(static_cast<int>(number))
            + ", which is not supported");
    return number;
}

TensorInfo tensorOf(const Table& table, const std::vector<Table>& buffers)
{
    const int type = table.scalar<std::uint8_t>(1, 0);
    if (type > static_cast<int>(ElementType::Int32))
        throw Beyond(
            "holds numbers of the type " + std::to_string(type) + ", which is not supported");
    TensorInfo info;
    const std::vector<std::int32_t> shape = table.numbers<std::int32_t>(0);
    info.shape.assign(shape.begin(), shape.end());
    info.isInteger = static_cast<ElementType>(type) == ElementType::Int32;
    const auto buffer = table.scalar<std::uint32_t>(2, 0);
    if (buffer >= buffers.size())
        throw Malformed("a tensor names a buffer that is not there");
    if (const auto data = buffers[buffer].blob(0); !data.empty())
        readConstant(info, static_cast<ElementType>(type), data, table);
    return info;
}

Activation activationOf(const Table& options, int slot)
{
    const int value = options.scalar<std::uint8_t>(slot, 0);
    if (value != 0 && value != 1 && value != 3)
        throw Beyond("uses the activation " + std::to_string(value) + ", which is not supported");
    return static_cast<Activation>(value);
}

void readWindow(Options& options, const Table& table)
{
    options.samePadding = table.scalar<std::int8_t>(0, 0) == 0;
    options.strideX = table.scalar<std::int32_t>(1, 1);
    options.strideY = table.scalar<std::int32_t>(2, 1);
}

Options optionsOf(Operator kind, const Table& table)
{
    Options options;
    switch (kind) {
    case Operator::Conv2d:
        readWindow(options, table);
        options.activation = activationOf(table, 3);
        options.dilationX = table.scalar<std::int32_t>(4, 1);
        options.dilationY = table.scalar<std::int32_t>(5, 1);
        break;
    case Operator::DepthwiseConv2d:
        readWindow(options, table);
        options.multiplier = table.scalar<std::int32_t>(3, 1);
        options.activation = activationOf(table, 4);
        options.dilationX = table.scalar<std::int32_t>(5, 1);
        options.dilationY = table.scalar<std::int32_t>(6, 1);
        break;
    case Operator::MaxPool2d:
        readWindow(options, table);
        options.filterX = table.scalar<std::int32_t>(3, 1);
        options.filterY = table.scalar<std::int32_t>(4, 1);
        options.activation = activationOf(table, 5);
        break;
    case Operator::ResizeBilinear:
        options.alignCorners = table.scalar<std::uint8_t>(2, 0) != 0;
        options.halfPixelCentres = table.scalar<std::uint8_t>(3, 0) != 0;
        break;
    case Operator::Concatenation:
        options.axis = table.scalar<std::int32_t>(0, 0);
        options.activation = activationOf(table, 1);
        break;
    case Operator::Add:
    case Operator::FullyConnected:
        options.activation = activationOf(table, 0);
        break;
    case Operator::Mean:
        options.keepDimensions = table.scalar<std::uint8_t>(0, 0) != 0;
        break;
    case Operator::DepthToSpace:
        options.blockSize = table.scalar<std::int32_t>(0, 2);
        break;
    default:
        break;
    }
    const std::array positive{options.strideX, options.strideY, options.dilationX,
        options.dilationY, options.multiplier, options.filterX, options.filterY, options.blockSize};
    if (*std::min_element(positive.begin(), positive.end()) < 1)
        throw Malformed("an operator has a step or size below one");
    return options;
}

std::vector<int> checkedIndices(std::vector<std::int32_t> indices, std::size_t count, int lowest)
{
    for (const std::int32_t index : indices)
        if (index < lowest || index >= static_cast<std::int64_t>(count))
            throw Malformed("an operator names a tensor that is not there");
    return indices;
}

Node nodeOf(const Table& table, const std::vector<Operator>& kinds, std::size_t tensorCount)
{
    const auto code = table.scalar<std::uint32_t>(0, 0);
    if (code >= kinds.size())
        throw Malformed("an operator is of a kind that is not listed");
    Node node;
    node.kind = kinds[code];
    node.inputs = checkedIndices(table.numbers<std::int32_t>(1), tensorCount, -1);
    node.outputs = checkedIndices(table.numbers<std::int32_t>(2), tensorCount, 0);
    if (node.inputs.empty() || node.outputs.size() != 1)
        throw Malformed("an operator has no input or not one output");
    if (const std::optional<Table> options = table.table(4))
        node.options = optionsOf(node.kind, *options);
    return node;
}

Model parse(std::span<const std::uint8_t> data)
{
    const Bytes bytes(data);
    if (std::memcmp(bytes.range(4, 4).data(), "TFL3", 4) != 0)
        throw Malformed("its mark is not TFL3");
    const Table root = Table::root(bytes);
    const std::vector<Table> subgraphs = root.tables(2);
    if (subgraphs.size() != 1)
        throw Malformed("it does not hold exactly one graph");
    const std::vector<Table> buffers = root.tables(4);
    std::vector<Operator> kinds;
    for (const Table& code : root.tables(1))
        kinds.push_back(operatorOf(code));
    Model model;
    for (const Table& tensor : subgraphs[0].tables(0))
        model.tensors.push_back(tensorOf(tensor, buffers));
    for (const Table& node : subgraphs[0].tables(3))
        model.nodes.push_back(nodeOf(node, kinds, model.tensors.size()));
    model.inputs = checkedIndices(subgraphs[0].numbers<std::int32_t>(1), model.tensors.size(), 0);
    model.outputs = checkedIndices(subgraphs[0].numbers<std::int32_t>(2), model.tensors.size(), 0);
    return model;
}

} // namespace

Model readModel(std::span<const std::uint8_t> bytes, std::string_view name)
{
    try {
        return parse(bytes);
    } catch (const Malformed& failure) {
        throw base::Error(base::ErrorCode::Unreadable, std::string(name),
            std::string("is not a whole TFLite file: ") + failure.what());
    } catch (const Beyond& failure) {
        throw base::Error(base::ErrorCode::Unsupported, std::string(name), failure.what());
    }
}

} // namespace estimation::tflite
