// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/person_detector.h"

#include "core/estimation/networks.h"
#include "core/estimation/ssd.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <array>
#include <numbers>

namespace estimation {

namespace {

constexpr int personDetectorSide = 224;
constexpr std::array personLayers{AnchorLayer{8, 2}, AnchorLayer{16, 2}, AnchorLayer{32, 6}};
constexpr float personScale = 1.25F;

/// Keypoint 0 is the middle of the hips, 1 tells size and direction of the whole body.
Roi regionOf(const Detection& detection, const Roi& frame)
{
    const base::Vec2 hips = toPicture(frame, detection.keypoints[0]);
    const base::Vec2 reach = toPicture(frame, detection.keypoints[1]);
    return transformed(alignedSquare(hips, reach, std::numbers::pi_v<float> / 2), personScale);
}

} // namespace

float prominence(const Roi& region, cv::Size frame)
{
    const base::Vec2 middle{
        static_cast<float>(frame.width) / 2, static_cast<float>(frame.height) / 2};
    const float offCentre = base::distance(region.centre, middle) / base::length(middle);
    return region.width * (1 - 0.5F * std::min(offCentre, 1.0F));
}

std::vector<Roi> detectPeople(const tflite::Graph& network, const cv::Mat& bgr)
{
    static const std::vector<base::Vec2> anchorCentres = anchors(personDetectorSide, personLayers);
    const auto side = static_cast<float>(std::max(bgr.cols, bgr.rows));
    const Roi frame{
        {static_cast<float>(bgr.cols) / 2, static_cast<float>(bgr.rows) / 2}, side, side, 0};
    const std::vector<at::Tensor> outputs = network.run(networkInput(
        crop(bgr, frame, personDetectorSide, Border::Black), InputRange::MinusOneToOne));
    std::vector<Roi> people;
    for (const Detection& detection : suppressed(
             decoded(values(outputs[0]), values(outputs[1]), anchorCentres, personDetectorSide)))
        people.push_back(regionOf(detection, frame));
    std::stable_sort(people.begin(), people.end(), [&bgr](const Roi& a, const Roi& b) {
        return prominence(a, bgr.size()) > prominence(b, bgr.size());
    });
    return people;
}

} // namespace estimation
