// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/edn_samples.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/media/video_reader.h"
#include "core/pipeline/held_out.h"
#include "core/pipeline/images.h"
#include "core/pipeline/tensors.h"
#include "core/pose/stick_figure.h"

#include <cmath>
#include <opencv2/imgproc.hpp>

namespace pipeline {

namespace fs = std::filesystem;

namespace {

constexpr double paperArea = 512.0 * 256;

fs::path folderOf(const TaskContext& context, const Target& target)
{
    return context.project.filesFolder() / ("pairs-" + target.step.fingerprint.substr(0, 16));
}

fs::path fileOf(const fs::path& folder, std::int64_t frame)
{
    return folder / (std::to_string(frame) + ".jpg");
}

} // namespace

cv::Size ednSize(const media::VideoInfo& info)
{
    const double scale = std::sqrt(paperArea / (static_cast<double>(info.width) * info.height));
    const auto side = [scale](int pixels) {
        return std::max(32, 32 * static_cast<int>(std::lround(pixels * scale / 32)));
    };
    return {side(info.width), side(info.height)};
}

torch::Tensor ednLabel(const pose::Pose& pose, const media::VideoInfo& info, cv::Size size)
{
    const cv::Mat label = pose::stickFigureLabel(
        pose, {info.width, info.height}, size, {.channels = pose::ChannelOrder::Bgr});
    return ((colourTensor(label) + 1) / 2).unsqueeze(0);
}

bool writeEdnFrames(TaskContext& context, const Target& target)
{
    const fs::path folder = folderOf(context, target);
    fs::create_directories(folder);
    const cv::Size size = ednSize(target.info);
    media::VideoReader reader(target.info.path, 0);
    std::int64_t done = 0;
    for (const auto& [frame, pose] : target.track) {
        if (context.cancel.cancelled())
            return false;
        if (!fs::exists(fileOf(folder, frame))) {
            cv::Mat small;
            cv::resize(reader.at(frame).image, small, size, 0, 0, cv::INTER_AREA);
            base::writeFileAtomically(fileOf(folder, frame), jpegBytes(small, 97));
        }
        context.report({++done, static_cast<std::int64_t>(target.track.size()), "training frames"});
    }
    return true;
}

EdnSamples::EdnSamples(const TaskContext& context, const Target& target)
    : m_target(target)
    , m_folder(folderOf(context, target))
    , m_size(ednSize(target.info))
{
    for (const auto& [frame, pose] : target.track) {
        if (target.track.contains(frame + 1))
            m_firsts.push_back(frame);
    }
    if (m_firsts.empty()) {
        throw base::Error(base::ErrorCode::TooShort, target.info.path.string(),
            "has no two consecutive frames that show the person");
    }
    m_heldOut = heldOutOf(m_firsts);
    std::erase_if(m_firsts, [this](std::int64_t first) { return !isLearned(first, m_heldOut); });
}

torch::Tensor EdnSamples::frame(std::int64_t number) const
{
    const cv::Mat image = cv::imread(fileOf(m_folder, number).string(), cv::IMREAD_COLOR);
    if (image.empty()) {
        throw base::Error(base::ErrorCode::Unreadable, fileOf(m_folder, number).string(),
            "this training frame is damaged or gone; start the same command again to make it anew");
    }
    return colourTensor(image).unsqueeze(0);
}

synthesis::PairBatch EdnSamples::pair(std::mt19937_64& random) const
{
    return pairFrom(m_firsts[random() % m_firsts.size()]);
}

synthesis::PairBatch EdnSamples::pairFrom(std::int64_t first) const
{
    return {ednLabel(m_target.track.at(first), m_target.info, m_size),
        ednLabel(m_target.track.at(first + 1), m_target.info, m_size), frame(first),
        frame(first + 1)};
}

} // namespace pipeline
