// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/correction.h"
#include "core/project/project.h"
#include "core/project/rendered_take.h"
#include "core/protocol/metrics.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"
#include "walker.h"

#include <QString>
#include <cmath>

namespace test {

/// The file of a project in which every panel has something to show: a dance with findings and a
/// person, both detected; a training; a result of which a part is rendered.
class FullProject {
public:
    FullProject()
    {
        project::Project project(m_folder / "solo.understudy");
        const auto dance = project.addMedia("source",
            drawnClip(m_folder / "dance.mp4",
                {.width = 320, .height = 240, .frames = frames, .withAudio = true}));
        const auto person = project.addMedia("target",
            drawnClip(m_folder / "person.mp4",
                {.width = 320, .height = 240, .frames = frames, .crf = 20}));
        pose::Track track = swaying();
        for (std::int64_t frame = 30; frame < 40; ++frame)
            track[frame] = pose::withSidesSwapped(track[frame]);
        for (std::int64_t frame = 60; frame < 63; ++frame)
            track.erase(frame);
        project.storeDetectedTrack(dance.sha256, {}, track);
        project.storeDetectedTrack(person.sha256, {}, swaying());
        storeTraining();
        storeRendering(project, dance.sha256, person.sha256);
    }

    QString file() const { return QString::fromStdString((m_folder / "solo.understudy").string()); }

private:
    static constexpr int frames = 100;

    static pose::Track swaying()
    {
        const Camera camera{.frame = {320, 240}, .focalLength = 260};
        return walker({}, camera, frames,
            [](int frame) { return Place{.aside = 0.4 * std::sin(frame * 0.05), .depth = 4}; });
    }

    void storeTraining() const
    {
        const std::filesystem::path run = m_folder / "solo.understudy.files" / "train-1";
        std::filesystem::create_directories(run);
        const auto file = run / protocol::historyFile;
        protocol::appendToHistory(
            file, {"train-1", 0, 200, 0, {{"started", 1.7e9}}, protocol::Mark::Start, "draft"});
        for (int step = 10; step <= 200; step += 10)
            protocol::appendToHistory(file,
                {"train-1", step, 200, 0.4 * step, {{"loss", 1.0 / step}, {"ssim", 0.8}},
                    protocol::Mark::None, ""});
        protocol::appendToHistory(file,
            {"train-1", 200, 200, 80, {}, protocol::Mark::Recovery,
                "Training became unstable and went back to its last good state."});
        protocol::appendToHistory(file, {"train-1", 200, 200, 80, {}, protocol::Mark::End, ""});
    }

    static void storeRendering(
        project::Project& project, const std::string& dance, const std::string& person)
    {
        const project::Step render = project.step("render", {{"version", 4}});
        project::storeRenderedTake(
            project, dance, render.fingerprint, {0, frames, nullptr, person, {}, 1, 1, {}});
        std::vector<project::Item> items;
        for (std::int64_t frame = 0; frame < 40; ++frame)
            items.push_back({frame, project::encode(project::PaintedFrame{"scene", {}})});
        project.store(render, "frame", items);
    }

    TemporaryFolder m_folder;
};

} // namespace test
