// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/networks.h"
#include "core/estimation/raw_pose.h"

#include <array>
#include <opencv2/core/mat.hpp>
#include <optional>

namespace estimation {

inline constexpr std::size_t meshPoints = 468;
using FaceMesh = std::array<base::Vec2, meshPoints>;

/// Finds the face of a body, by the mesh of the frame before where that still fits.
class FaceTracker {
public:
    std::optional<FaceMesh> track(
        const HolisticNetworks& networks, const cv::Mat& bgr, const RawPose& body);
    void reset() { m_previous.reset(); }

private:
    std::optional<FaceMesh> m_previous;
};

/// The 70 points of OpenPose's face among the mesh; the pupils are the middles of the eyes.
std::array<base::Vec2, pose::faceKeypoints> facePoints(const FaceMesh& mesh);

} // namespace estimation
