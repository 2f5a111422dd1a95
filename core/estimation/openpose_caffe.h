// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/model_store.h"
#include "core/estimation/openpose_decoder.h"
#include "core/pose/pose.h"

#include <filesystem>
#include <memory>
#include <opencv2/core/mat.hpp>
#include <vector>

namespace estimation {

/// Poses by OpenPose's own Caffe networks, which the user brings. Body only, several people, each
/// frame by itself. One per thread.
class OpenPoseEstimator {
public:
    /// `inputHeight` is that of the network's picture, in pixels; larger sees smaller people,
    /// slower. Throws base::Error: NotFound, Unreadable (no Caffe network).
    OpenPoseEstimator(OpenPoseModel model, const std::filesystem::path& layers,
        const std::filesystem::path& weights, int inputHeight = 368);

    /// From the store's "openpose_body25_…" or "openpose_coco_…". Throws also MissingNetwork.
    OpenPoseEstimator(OpenPoseModel model, const ModelStore& store, int inputHeight = 368);

    ~OpenPoseEstimator();
    OpenPoseEstimator(OpenPoseEstimator&&) noexcept;
    OpenPoseEstimator& operator=(OpenPoseEstimator&&) noexcept;

    /// Everyone in an 8-bit BGR picture, the surest first, in its pixels.
    /// Throws base::Error Unreadable when the network's output is not laid out as the model's.
    std::vector<pose::Pose> estimate(const cv::Mat& bgr);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace estimation
