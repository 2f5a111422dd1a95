// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"
#include "core/sample/camera.h"
#include "core/sample/look.h"
#include "core/sample/room.h"

#include <opencv2/core/mat.hpp>

namespace sample {

/// Every keypoint of `skeleton` as `camera` sees it, exact to the pixel's fraction. A face that
/// looks away from the camera and what lies outside the picture is still given, with confidence 1.
pose::Pose keypoints(const Proportions& body, const Skeleton& skeleton, const Camera& camera);

/// A drawn person in a drawn room before a fixed camera. Safe from several threads: drawing changes
/// nothing.
class Performer {
public:
    Performer(PerformerLook look, Room room, const Camera& camera, std::uint32_t seed);

    const PerformerLook& look() const { return m_look; }
    const Camera& camera() const { return m_camera; }

    /// The person's keypoints in `posture`.
    pose::Pose pose(const Posture& posture) const;

    /// The frame that shows the person in `posture`, with the sensor noise of frame `index`; 8-bit
    /// BGR.
    cv::Mat draw(const Posture& posture, std::int64_t index) const;

private:
    PerformerLook m_look;
    Camera m_camera;
    bool m_lightFromRight;
    std::uint32_t m_seed;
    Backdrop m_backdrop;
    cv::Mat m_noise; ///< CV_16SC3, larger than a frame
};

} // namespace sample
