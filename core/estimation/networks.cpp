// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/networks.h"

#include "core/base/error.h"
#include "core/base/log.h"

#include <ATen/ATen.h>
#include <fstream>
#include <opencv2/imgproc.hpp>

namespace estimation {

namespace {

namespace fs = std::filesystem;
using Bytes = std::vector<std::uint8_t>;

/// Where the networks lie in holistic_solution_packed_assets.data.
struct Slice {
    const char* name;
    std::size_t begin;
    std::size_t end;
};
constexpr Slice faceDetectorSlice{"face_detection_short_range", 0, 229032};
constexpr Slice faceSlice{"face_landmark", 248408, 1490304};
constexpr Slice handSlice{"hand_landmark_full", 3986256, 9464944};
constexpr Slice handRecropSlice{"hand_recrop", 9464955, 9588747};
constexpr Slice personDetectorSlice{"pose_detection", 13915467, 16877755};

Bytes readFile(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    Bytes bytes(file ? static_cast<std::size_t>(file.tellg()) : 0);
    file.seekg(0);
    file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!file)
        throw base::Error(base::ErrorCode::Unreadable, path.string(), "cannot be read");
    return bytes;
}

tflite::Graph part(const Bytes& pack, const Slice& slice, const std::vector<std::size_t>& wanted)
{
    if (pack.size() < slice.end)
        throw base::Error(
            base::ErrorCode::Unreadable, slice.name, "the package of networks is too short");
    const Bytes aligned(pack.begin() + static_cast<std::ptrdiff_t>(slice.begin),
        pack.begin() + static_cast<std::ptrdiff_t>(slice.end));
    return {tflite::readModel(aligned, slice.name), wanted, slice.name};
}

std::string nameOf(BodyNetwork network)
{
    switch (network) {
    case BodyNetwork::Lite:
        return "pose_landmark_lite";
    case BodyNetwork::Full:
        return "pose_landmark_full";
    case BodyNetwork::Heavy:
        break;
    }
    return "pose_landmark_heavy";
}

tflite::Graph bodyGraph(const ModelStore& store, BodyNetwork network, bool masks)
{
    const fs::path path = store.require(nameOf(network));
    std::vector<std::size_t> wanted{0, 1, 3};
    if (masks)
        wanted.push_back(2);
    return {tflite::readModel(readFile(path), path.string()), wanted, path.string()};
}

} // namespace

SharedNetworks loadNetworks(const ModelStore& store, BodyNetwork network, bool personMasks)
{
    base::log(base::Level::Info, "Loading the networks of " + nameOf(network) + ".");
    const Bytes pack = readFile(store.require("holistic_parts"));
    return std::make_shared<const HolisticNetworks>(HolisticNetworks{
        part(pack, personDetectorSlice, {0, 1}), bodyGraph(store, network, personMasks),
        part(pack, handRecropSlice, {0}), part(pack, handSlice, {0, 1}),
        part(pack, faceDetectorSlice, {0, 1}), part(pack, faceSlice, {0, 1}), personMasks});
}

at::Tensor networkInput(const cv::Mat& bgr, InputRange range)
{
    at::Tensor input = at::empty({1, bgr.rows, bgr.cols, 3}, at::kFloat);
    cv::Mat view(bgr.rows, bgr.cols, CV_32FC3, input.data_ptr<float>());
    cv::Mat rgb;
    cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
    if (range == InputRange::ZeroToOne)
        rgb.convertTo(view, CV_32FC3, 1 / 255.0);
    else
        rgb.convertTo(view, CV_32FC3, 1 / 127.5, -1);
    return input;
}

std::span<const float> values(const at::Tensor& output)
{
    return {output.data_ptr<float>(), static_cast<std::size_t>(output.numel())};
}

} // namespace estimation
