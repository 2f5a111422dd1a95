// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/edn_samples.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/media/video_reader.h"
#include "core/pipeline/held_out.h"
#include "core/pipeline/images.h"
#include "core/pipeline/tensors.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace pipeline {

namespace fs = std::filesystem;

namespace {

fs::path folderOf(const TaskContext& context, const Target& target, cv::Size size)
{
    return context.project.filesFolder()
        / ("pairs-" + target.step.fingerprint.substr(0, 16) + "-" + std::to_string(size.width) + "x"
            + std::to_string(size.height));
}

fs::path fileOf(const fs::path& folder, std::int64_t frame)
{
    return folder / (std::to_string(frame) + ".jpg");
}

bool happens(double chance, std::mt19937_64& random)
{
    return static_cast<double>(random() >> 11) * 0x1.0p-53 < chance;
}

/// A figure in which each limb and the face are missing by `chance`.
pose::StickFigureSettings incomplete(double chance, std::mt19937_64& random)
{
    pose::StickFigureSettings figure;
    for (std::size_t limb = 0; limb < pose::bodyLimbs().size(); ++limb)
        figure.hiddenLimbs |= happens(chance, random) ? 1U << limb : 0U;
    if (happens(chance, random))
        figure.facePoints = 0;
    return figure;
}

} // namespace

cv::Size ednSize(const media::VideoInfo& info, double area)
{
    const double scale = std::sqrt(area / (static_cast<double>(info.width) * info.height));
    const auto side = [scale](int pixels) {
        return std::max(32, 16 * static_cast<int>(std::lround(pixels * scale / 16)));
    };
    return {side(info.width), side(info.height)};
}

int faceSideAt(cv::Size size)
{
    const double scale = std::sqrt(size.area() / (1024.0 * 512));
    return std::max(32, 16 * static_cast<int>(std::lround(128 * scale / 16)));
}

torch::Tensor ednLabel(const pose::Pose& pose, const media::VideoInfo& info, cv::Size size,
    const pose::StickFigureSettings& figure)
{
    pose::StickFigureSettings settings = figure;
    settings.channels = pose::ChannelOrder::Bgr;
    const cv::Mat label = pose::stickFigureLabel(pose, {info.width, info.height}, size, settings);
    return ((colourTensor(label) + 1) / 2).unsqueeze(0);
}

synthesis::FaceBoxes faceBoxOf(
    const pose::Pose& pose, const media::VideoInfo& info, cv::Size size, int side)
{
    const auto box = pose::faceBox(pose, {info.width, info.height}, size, side);
    if (!box)
        return {std::nullopt};
    return {synthesis::FaceBox{box->x, box->y, side}};
}

bool writeEdnFrames(TaskContext& context, const Target& target, cv::Size size)
{
    const fs::path folder = folderOf(context, target, size);
    fs::create_directories(folder);
    std::optional<media::VideoReader> reader; // not needed where all frames are there
    std::int64_t done = 0;
    for (const auto& [frame, pose] : target.track) {
        if (context.cancel.cancelled())
            return false;
        if (!fs::exists(fileOf(folder, frame))) {
            if (!reader)
                reader.emplace(target.info.path, 0);
            cv::Mat small;
            cv::resize(reader->at(frame).image, small, size, 0, 0, cv::INTER_AREA);
            base::writeFileAtomically(fileOf(folder, frame), jpegBytes(small, 97));
        }
        context.report({++done, static_cast<std::int64_t>(target.track.size()), "training frames"});
    }
    return true;
}

EdnSamples::EdnSamples(
    const TaskContext& context, const Target& target, const EdnSampleSettings& settings)
    : m_target(target)
    , m_settings(settings)
    , m_folder(folderOf(context, target, settings.size))
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

synthesis::LabelledFrame EdnSamples::labelled(
    std::int64_t number, const pose::StickFigureSettings& figure) const
{
    const pose::Pose& pose = m_target.track.at(number);
    return {ednLabel(pose, m_target.info, m_settings.size, figure), frame(number),
        faceBoxOf(pose, m_target.info, m_settings.size, m_settings.faceSide)};
}

synthesis::LabelledFrame EdnSamples::varied(std::int64_t number, std::mt19937_64& random) const
{
    if (m_settings.dropOut <= 0)
        return labelled(number, {});
    pose::StickFigureSettings figure = incomplete(m_settings.dropOut, random);
    figure.hands = !happens(m_settings.dropOut, random);
    return labelled(number, figure);
}

bool EdnSamples::isLearnedFrom(std::int64_t number) const
{
    return m_target.track.contains(number) && isLearned(number, m_heldOut);
}

synthesis::ClipBatch EdnSamples::clip(std::mt19937_64& random) const
{
    const std::int64_t first = m_firsts[random() % m_firsts.size()];
    synthesis::ClipBatch clip;
    for (std::int64_t next = first; next < first + m_settings.clipLength; next += 2) {
        if (next > first && !(isLearnedFrom(next) && isLearnedFrom(next + 1)))
            break;
        clip.frames.push_back(varied(next, random));
        clip.frames.push_back(varied(next + 1, random));
    }
    if (m_settings.withBefore && isLearnedFrom(first - 1))
        clip.before = varied(first - 1, random);
    return clip;
}

std::int64_t EdnSamples::headCount() const
{
    return std::ranges::count_if(m_firsts, [this](std::int64_t first) {
        return synthesis::faceCount(faceBoxOf(
                   m_target.track.at(first), m_target.info, m_settings.size, m_settings.faceSide))
            > 0;
    });
}

synthesis::ClipBatch EdnSamples::pairFrom(std::int64_t first) const
{
    return {{labelled(first, {}), labelled(first + 1, {})}, {}};
}

} // namespace pipeline
