// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/roi.h"
#include "core/estimation/tflite/graph.h"

#include <opencv2/core/mat.hpp>
#include <vector>

namespace estimation {

/// The people in a whole frame as regions for the body network, the main one (large and central)
/// first.
std::vector<Roi> detectPeople(const tflite::Graph& network, const cv::Mat& bgr);

/// How much a person found at `region` is the main one; larger is more.
float prominence(const Roi& region, cv::Size frame);

} // namespace estimation
