// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/model_store.h"
#include "core/media/video_info.h"
#include "core/media/video_writer.h"
#include "core/pipeline/raw_pose_blob.h"
#include "core/pipeline/target.h"
#include "tests/pipeline/stored_poses.h"
#include "tests/support/temporary_folder.h"
#include "tests/warp/doll.h"

#include <cmath>
#include <gtest/gtest.h>

namespace test {

inline constexpr std::int64_t filmLength = 60; ///< frames
inline constexpr std::int64_t cutFrom = 20;
inline constexpr std::int64_t cutTo = 29; ///< the last frame of the inserted scene

enum class Film { Whole, Cut, Captioned };

inline bool isInserted(std::int64_t frame) { return frame >= cutFrom && frame <= cutTo; }

inline pose::Pose dancing(std::int64_t frame)
{
    pose::Pose pose = doll();
    const auto swing = static_cast<float>(25 * std::sin(0.4 * static_cast<double>(frame)));
    for (const pose::Body25 joint : {pose::RightWrist, pose::LeftWrist})
        pose.body[joint].position.y -= swing;
    return pose;
}

/// The doll in her room; in the inserted scene in another.
inline cv::Mat picture(std::int64_t frame, Film film)
{
    const bool isOther = film == Film::Cut && isInserted(frame);
    cv::Mat image(
        dollFrame, CV_8UC3, isOther ? cv::Scalar(30, 60, 160) : cv::Scalar(150, 140, 120));
    cv::rectangle(image, cv::Rect(isOther ? 140 : 10, 30, 50, 90), {230, 230, 210}, -1);
    const cv::Mat person = warp::figureMask(dancing(frame), dollTorso, image.size(), 0.8);
    image.setTo(cv::Scalar(40, 180, 30), person);
    if (film == Film::Captioned) {
        const bool isFirst = frame < filmLength / 2;
        for (const auto& [colour, width] :
            {std::pair(cv::Scalar::all(255), 9), std::pair(cv::Scalar(180, 20, 170), 4)})
            cv::putText(image, isFirst ? "HOP" : "JUMP", {isFirst ? 20 : 40, 275},
                cv::FONT_HERSHEY_SIMPLEX, 1.5, colour, width);
    }
    return image;
}

/// A short clip of the doll whose poses are known, and a project.
class FilmedDoll : public testing::Test {
protected:
    /// The same film every time.
    pipeline::Detection detected(Film film)
    {
        const std::filesystem::path video = m_folder / "film.mp4";
        if (!std::filesystem::exists(video))
            write(video, film);
        const project::Media media = m_project.addMedia("target", video);
        pipeline::Detection detection;
        detection.step = m_project.step("detect", {{"video", media.sha256}, {"masks", false}});
        detection.info = media::probe(video);
        detection.range = {0, filmLength};
        detection.media = media.id;
        for (std::int64_t frame = 0; frame < filmLength; ++frame)
            m_project.store(
                detection.step, "pose", {{frame, pipeline::encode(detectedPose(dancing(frame)))}});
        return detection;
    }

    pipeline::Target prepare(Film film)
    {
        const pipeline::Detection detection = detected(film);
        return pipeline::prepareTarget(m_context, detection, detection.range).value();
    }

private:
    static void write(const std::filesystem::path& video, Film film)
    {
        media::VideoWriterSettings settings;
        settings.width = dollFrame.width;
        settings.height = dollFrame.height;
        media::VideoWriter writer(video, settings);
        for (std::int64_t frame = 0; frame < filmLength; ++frame)
            writer.write(picture(frame, film));
        writer.finish();
    }

    const TemporaryFolder m_folder;
    const estimation::ModelStore m_models{m_folder / "models"};
    project::Project m_project{m_folder / "solo.understudy"};

protected:
    std::vector<std::string> m_warnings;
    pipeline::TaskContext m_context{m_project, m_models, {}, [](const base::Progress&) {},
        [this](const std::string& sentence) { m_warnings.push_back(sentence); },
        [](const std::filesystem::path&) {}};
};

} // namespace test
