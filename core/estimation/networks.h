// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/holistic.h"
#include "core/estimation/tflite/graph.h"

#include <ATen/core/Tensor.h>
#include <opencv2/core/mat.hpp>
#include <span>

namespace estimation {

/// The networks of one estimation, weights shared by all threads; never changed once loaded.
struct HolisticNetworks {
    tflite::Graph personDetector; ///< 224: [1, 2254, 12], [1, 2254, 1]
    tflite::Graph
        body; ///< 256: [1, 195], [1, 1], [1, 64, 64, 39], then with masks [1, 256, 256, 1]
    tflite::Graph handRecrop; ///< 256: [1, 1, 1, 4]
    tflite::Graph hand; ///< 224: [1, 63], [1, 1]
    tflite::Graph faceDetector; ///< 128: [1, 896, 16], [1, 896, 1]
    tflite::Graph face; ///< 192: [1, 1, 1, 1404], [1, 1, 1, 1]
    bool masks = false;
};

enum class InputRange { ZeroToOne, MinusOneToOne };

/// [1, height, width, 3] RGB from an 8-bit BGR picture.
at::Tensor networkInput(const cv::Mat& bgr, InputRange range);

/// The numbers of an output of Graph::run(), as long as that lives.
std::span<const float> values(const at::Tensor& output);

} // namespace estimation
