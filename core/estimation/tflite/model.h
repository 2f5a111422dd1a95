// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace estimation::tflite {

/// The TFLite operators that the pose networks use, by their number in the format.
enum class Operator : int {
    Add = 0,
    Concatenation = 2,
    Conv2d = 3,
    DepthwiseConv2d = 4,
    DepthToSpace = 5,
    Dequantize = 6,
    FullyConnected = 9,
    Logistic = 14,
    MaxPool2d = 17,
    Relu = 19,
    Reshape = 22,
    ResizeBilinear = 23,
    Pad = 34,
    Mean = 40,
    StridedSlice = 45,
    Prelu = 54,
    Densify = 124,
};

enum class Activation : int { None = 0, Relu = 1, Relu6 = 3 };

/// A value of the graph; shapes and constants in the order of the file (activations NHWC).
struct TensorInfo {
    std::vector<std::int64_t> shape;
    bool isInteger = false; ///< 32-bit integers, else floating point
    std::vector<float> floats; ///< the constant: half floats widened, sparse ones made dense
    std::vector<std::int32_t> integers;

    bool isConstant() const { return !floats.empty() || !integers.empty(); }
};

/// The options of all operators in one; each uses its own.
struct Options {
    bool samePadding = true;
    int strideX = 1;
    int strideY = 1;
    int dilationX = 1;
    int dilationY = 1;
    int multiplier = 1;
    int filterX = 1;
    int filterY = 1;
    int axis = 0;
    int blockSize = 2;
    bool alignCorners = false;
    bool halfPixelCentres = false;
    bool keepDimensions = false;
    Activation activation = Activation::None;
};

struct Node {
    Operator kind = Operator::Add;
    std::vector<int> inputs; ///< -1 is an input left out
    std::vector<int> outputs;
    Options options;
};

/// The one subgraph of a TFLite file, its constants ready to use.
struct Model {
    std::vector<TensorInfo> tensors;
    std::vector<Node> nodes; ///< in an order in which they can run
    std::vector<int> inputs;
    std::vector<int> outputs;
};

/// Reads a TFLite file's `bytes`; `name` is the subject of errors. Every offset, index and size is
/// checked. Throws base::Error: Unreadable (no or a damaged TFLite file), Unsupported (an operator
/// or type beyond those above).
Model readModel(std::span<const std::uint8_t> bytes, std::string_view name);

} // namespace estimation::tflite
