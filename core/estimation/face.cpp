// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/face.h"

#include "core/estimation/sigmoid.h"
#include "core/estimation/ssd.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <numbers>
#include <numeric>
#include <utility>

namespace estimation {

namespace {

using base::Vec2;

constexpr int faceDetectorSide = 128;
constexpr int meshSide = 192;
constexpr std::array faceLayers{AnchorLayer{8, 2}, AnchorLayer{16, 6}};
constexpr float acceptedFace = 0.5F;
constexpr std::size_t headPoints = 11; // nose, eyes, ears, mouth of the body
constexpr std::size_t bodyRightEye = 5;
constexpr std::size_t bodyLeftEye = 2;
constexpr std::size_t meshRightEye = 33; // outer corners
constexpr std::size_t meshLeftEye = 263;
constexpr TrackingLimits faceLimits{15 * std::numbers::pi_v<float> / 180, 0.1F, 0.3F, 0.8F};

/// Point 0-67 of iBUG's markup -> point of the mesh.
constexpr std::array<std::size_t, 68> meshIndex{127, 234, 93, 132, 58, 172, 136, 150, 152, 379, 365,
    397, 288, 361, 323, 454, 356, // jaw
    70, 63, 105, 66, 107, 336, 296, 334, 293, 300, // brows
    168, 197, 5, 4, 75, 97, 2, 326, 305, // nose
    33, 160, 158, 133, 153, 144, 362, 385, 387, 263, 373, 380, // eyes
    61, 39, 37, 0, 267, 269, 291, 405, 314, 17, 84, 181, // lips, outside
    78, 82, 13, 312, 308, 317, 14, 87}; // lips, inside

std::optional<Roi> detectedRegion(const tflite::Graph& network, const cv::Mat& bgr, const Roi& head)
{
    static const std::vector<Vec2> anchorCentres = anchors(faceDetectorSide, faceLayers);
    const std::vector<at::Tensor> outputs = network.run(
        networkInput(crop(bgr, head, faceDetectorSide, Border::Black), InputRange::MinusOneToOne));
    const std::vector<Detection> faces = suppressed(
        decoded(values(outputs[0]), values(outputs[1]), anchorCentres, faceDetectorSide));
    if (faces.empty())
        return std::nullopt;
    std::vector<Vec2> points;
    for (const Vec2 keypoint : faces.front().keypoints)
        points.push_back(toPicture(head, keypoint));
    return transformed(boundingBox(points, rotationBetween(points[0], points[1], 0)), 2, -0.1F);
}

Roi regionOf(const FaceMesh& mesh)
{
    return transformed(
        boundingBox(mesh, rotationBetween(mesh[meshRightEye], mesh[meshLeftEye], 0)), 1.5F);
}

std::optional<FaceMesh> estimateMesh(
    const tflite::Graph& network, const cv::Mat& bgr, const Roi& region)
{
    const std::vector<at::Tensor> outputs = network.run(
        networkInput(crop(bgr, region, meshSide, Border::Replicate), InputRange::ZeroToOne));
    if (sigmoid(values(outputs[1])[0]) < acceptedFace)
        return std::nullopt;
    const std::span<const float> v = values(outputs[0]);
    FaceMesh mesh{};
    for (std::size_t i = 0; i < mesh.size(); ++i)
        mesh[i] = toPicture(region, Vec2{v[3 * i], v[3 * i + 1]} / meshSide);
    return mesh;
}

} // namespace

std::optional<FaceMesh> FaceTracker::track(
    const HolisticNetworks& networks, const cv::Mat& bgr, const RawPose& body)
{
    const std::optional<FaceMesh> previous = std::exchange(m_previous, std::nullopt);
    const Roi head
        = transformed(boundingBox(std::span(body.body).first<headPoints>(),
                          rotationBetween(body.body[bodyRightEye], body.body[bodyLeftEye], 0)),
            3);
    std::optional<Roi> region = detectedRegion(networks.faceDetector, bgr, head);
    if (!region)
        return std::nullopt;
    if (previous && mayTrack(regionOf(*previous), *region, *previous, faceLimits))
        region = regionOf(*previous);
    m_previous = estimateMesh(networks.face, bgr, *region);
    return m_previous;
}

std::array<Vec2, pose::faceKeypoints> facePoints(const FaceMesh& mesh)
{
    std::array<Vec2, pose::faceKeypoints> points{};
    for (std::size_t i = 0; i < meshIndex.size(); ++i)
        points[i] = mesh[meshIndex[i]];
    const auto middleOf = [&points](std::size_t first) {
        return std::accumulate(points.begin() + static_cast<std::ptrdiff_t>(first),
                   points.begin() + static_cast<std::ptrdiff_t>(first + 6), Vec2{})
            / 6;
    };
    points[68] = middleOf(36);
    points[69] = middleOf(42);
    return points;
}

} // namespace estimation
