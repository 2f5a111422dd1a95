// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/openpose_caffe.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

namespace estimation {

namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

constexpr int inputStep = 16; // the networks halve their picture three times

cv::dnn::Net readNetwork(const fs::path& layers, const fs::path& weights)
{
    for (const fs::path& path : {layers, weights})
        if (!fs::is_regular_file(path))
            throw base::Error(ErrorCode::NotFound, path.string(), "does not exist");
    try {
        return cv::dnn::readNetFromCaffe(layers.string(), weights.string());
    } catch (const cv::Exception& failure) {
        throw base::Error(ErrorCode::Unreadable, weights.string(),
            "is no Caffe network that goes with " + layers.string() + " (" + failure.err + ")");
    }
}

/// The picture scaled to fit into `size`, black on the right or below.
cv::Mat fitted(const cv::Mat& bgr, cv::Size size, double scale)
{
    cv::Mat scaled;
    const cv::Size inner(std::min(static_cast<int>(std::lround(bgr.cols * scale)), size.width),
        std::min(static_cast<int>(std::lround(bgr.rows * scale)), size.height));
    cv::resize(bgr, scaled, inner, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    cv::Mat result;
    cv::copyMakeBorder(scaled, result, 0, size.height - inner.height, 0, size.width - inner.width,
        cv::BORDER_CONSTANT);
    return result;
}

/// One channel of a [1, channels, height, width] blob, enlarged to `size`.
cv::Mat channelOf(const cv::Mat& blob, std::size_t channel, cv::Size size)
{
    const cv::Mat view(blob.size[2], blob.size[3], CV_32F,
        const_cast<float*>(blob.ptr<float>(0, static_cast<int>(channel))));
    cv::Mat enlarged;
    cv::resize(view, enlarged, size, 0, 0, cv::INTER_CUBIC);
    return enlarged;
}

struct NetworkFiles {
    fs::path layers;
    fs::path weights;
};

NetworkFiles filesOf(const ModelStore& store, OpenPoseModel model)
{
    const bool isBody25 = model == OpenPoseModel::Body25;
    return {store.require(isBody25 ? "openpose_body25_layers" : "openpose_coco_layers"),
        store.require(isBody25 ? "openpose_body25_weights" : "openpose_coco_weights")};
}

} // namespace

class OpenPoseEstimator::Impl {
public:
    Impl(OpenPoseModel model, const NetworkFiles& files, int inputHeight)
        : m_model(model)
        , m_name(files.weights.string())
        , m_network(readNetwork(files.layers, files.weights))
        , m_inputHeight(std::max((inputHeight + inputStep - 1) / inputStep, 1) * inputStep)
    {
    }

    std::vector<pose::Pose> estimate(const cv::Mat& bgr)
    {
        const double aspect = static_cast<double>(bgr.cols) / bgr.rows;
        const int steps = static_cast<int>(std::ceil(m_inputHeight * aspect / inputStep));
        const cv::Size input(std::max(steps, 1) * inputStep, m_inputHeight);
        const double scale = std::min(static_cast<double>(input.width) / bgr.cols,
            static_cast<double>(input.height) / bgr.rows);
        const cv::Mat output = run(fitted(bgr, input, scale));
        std::vector<cv::Mat> maps;
        for (std::size_t i = 0; i < layoutOf(m_model).channels(); ++i)
            maps.push_back(channelOf(output, i, input));
        std::vector<pose::Pose> poses = decodeOpenPose(maps, m_model);
        for (pose::Pose& pose : poses)
            pose = pose::moved(std::move(pose),
                [scale](base::Vec2 position) { return position / static_cast<float>(scale); });
        return poses;
    }

private:
    cv::Mat run(const cv::Mat& picture)
    {
        cv::Mat output;
        try {
            m_network.setInput(
                cv::dnn::blobFromImage(picture, 1 / 256.0, {}, cv::Scalar::all(128), false, false));
            output = m_network.forward();
        } catch (const cv::Exception& failure) {
            throw base::Error(ErrorCode::Unreadable, m_name, "cannot be run (" + failure.err + ")");
        }
        const auto channels = static_cast<int>(layoutOf(m_model).channels());
        if (output.dims != 4 || output.size[1] != channels)
            throw base::Error(ErrorCode::Unreadable, m_name,
                "does not give the " + std::to_string(channels) + " maps of its kind");
        return output;
    }

    OpenPoseModel m_model;
    std::string m_name;
    cv::dnn::Net m_network;
    int m_inputHeight;
};

OpenPoseEstimator::OpenPoseEstimator(
    OpenPoseModel model, const fs::path& layers, const fs::path& weights, int inputHeight)
    : m_impl(std::make_unique<Impl>(model, NetworkFiles{layers, weights}, inputHeight))
{
}

OpenPoseEstimator::OpenPoseEstimator(OpenPoseModel model, const ModelStore& store, int inputHeight)
    : m_impl(std::make_unique<Impl>(model, filesOf(store, model), inputHeight))
{
}

OpenPoseEstimator::~OpenPoseEstimator() = default;
OpenPoseEstimator::OpenPoseEstimator(OpenPoseEstimator&&) noexcept = default;
OpenPoseEstimator& OpenPoseEstimator::operator=(OpenPoseEstimator&&) noexcept = default;

std::vector<pose::Pose> OpenPoseEstimator::estimate(const cv::Mat& bgr)
{
    return m_impl->estimate(bgr);
}

} // namespace estimation
