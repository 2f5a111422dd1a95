// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/project/rendered_take.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"
#include "ui/project_document.h"

#include <gtest/gtest.h>

namespace test {

inline pose::Pose someone(float x)
{
    pose::Pose pose;
    for (std::size_t i = 0; i < pose::bodyKeypoints; ++i)
        pose.body[i] = pose::detected({x, 4 * static_cast<float>(i)}, 0.9F);
    return pose;
}

/// A project whose worker has rendered the first forty of fifty frames.
class RenderedProject : public testing::Test {
protected:
    RenderedProject()
    {
        project::Project project(file());
        const auto dance = project.addMedia(
            "source", drawnClip(m_folder / "dance.mp4", {.frames = 50, .withAudio = true}));
        const auto me = project.addMedia(
            "target", drawnClip(m_folder / "me.mp4", {.width = 160, .height = 90}));
        pose::Track track;
        for (std::int64_t frame = 0; frame < 50; ++frame)
            track[frame] = someone(20);
        project.storeDetectedTrack(dance.sha256, {}, track);
        m_render = project.step("render", {{"version", 4}});
        project::storeRenderedTake(
            project, dance.sha256, m_render.fingerprint, {0, 50, nullptr, me.sha256, {}, 1, 1, {}});
        m_target = me.sha256;
        paint(project, 0, 40);
        m_document.open(file());
    }

    void paint(project::Project& project, std::int64_t begin, std::int64_t end)
    {
        std::vector<project::Item> items;
        for (std::int64_t frame = begin; frame < end; ++frame)
            items.push_back({frame, project::encode(project::PaintedFrame{"scene", {}})});
        project.store(m_render, "frame", items);
    }

    std::filesystem::path file() const { return m_folder / "solo.understudy"; }
    std::filesystem::path folder() const { return m_folder.path(); }
    std::int64_t dance() const { return m_document.clip(ui::Role::Source)->id; }
    ui::ProjectDocument& document() { return m_document; }
    const std::string& targetHash() const { return m_target; }

private:
    TemporaryFolder m_folder;
    ui::ProjectDocument m_document;
    project::Step m_render;
    std::string m_target;
};

} // namespace test
