// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/correction.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"
#include "ui/session.h"
#include "walker.h"

#include <QElapsedTimer>
#include <QTest>
#include <cmath>
#include <functional>
#include <gtest/gtest.h>

namespace test {

inline constexpr int reviewFrames = 120;

/// Someone who sways; the camera sees all of them.
inline pose::Track swaying(double depth = 4, const BodyBuild& build = {})
{
    const Camera camera{.frame = {320, 240}, .focalLength = 260};
    return walker(build, camera, reviewFrames, [depth](int frame) {
        return Place{.aside = 0.4 * std::sin(frame * 0.05), .depth = depth};
    });
}

/// Left and right exchanged in frames [begin, end).
inline void flip(pose::Track& track, std::int64_t begin, std::int64_t end)
{
    for (std::int64_t frame = begin; frame < end; ++frame)
        track[frame] = pose::withSidesSwapped(track[frame]);
}

/// A project with a dance and a person, both detected, open in a document. The dance is flipped in
/// frames 30 to 39 and 80 to 84.
struct ReviewProject {
    ReviewProject()
        : file(folder / "solo.understudy")
    {
        const auto dance = drawnClip(
            folder / "dance.mp4", {.width = 320, .height = 240, .frames = reviewFrames});
        const auto person = drawnClip(folder / "person.mp4",
            {.width = 320, .height = 240, .frames = reviewFrames, .crf = 20});
        pose::Track track = swaying();
        flip(track, 30, 40);
        flip(track, 80, 85);
        project::Project project(file);
        const project::Media one = project.addMedia("source", dance);
        const project::Media other = project.addMedia("target", person);
        project.storeDetectedTrack(one.sha256, {}, track);
        project.storeDetectedTrack(other.sha256, {}, swaying(3.6, resized({}, 1.1)));
        source = one.id;
        target = other.id;
    }

    void open() { document.open(file); }
    const pose::Pose& poseAt(std::int64_t frame) const { return *document.poseAt(source, frame); }

    TemporaryFolder folder;
    std::filesystem::path file;
    std::int64_t source = 0;
    std::int64_t target = 0;
    ui::ProjectDocument document;
    ui::Session session{document};
};

/// Lets the application work until `condition` holds; fails after ten seconds.
inline void waitFor(const std::function<bool()>& condition)
{
    EXPECT_TRUE(QTest::qWaitFor(condition, 10000));
}

} // namespace test
