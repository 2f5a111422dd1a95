// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawn_clip.h"
#include "tests/ui/timeline/timeline_project.h"
#include "ui/timeline/timeline.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <gtest/gtest.h>

namespace {

constexpr int frames = 36000; // twenty minutes at thirty a second

/// A long clip with a pose, and a keyframe in every tenth frame.
void fill(project::Project& project, const std::filesystem::path& video)
{
    const project::Media media = project.addMedia("source", video);
    pose::Track track;
    for (std::int64_t frame = 0; frame < frames; ++frame)
        track[frame] = test::personSeen(frame % 97 < 5 ? 0.2F : 0.9F);
    project.storeDetectedTrack(media.sha256, {}, track);
}

std::vector<ui::TimelineFinding> manyFindings()
{
    std::vector<ui::TimelineFinding> findings;
    for (std::int64_t frame = 0; frame < frames; frame += 97)
        findings.push_back({frame, frame + 4, 0.8, QStringLiteral("low")});
    return findings;
}

} // namespace

TEST(TimelineSpeed, DrawsTwentyMinutesWithinAFrame)
{
    const test::TemporaryFolder folder;
    {
        project::Project project(folder / "long.understudy");
        fill(project,
            test::drawnClip(folder / "long.mp4",
                {.width = 40, .height = 32, .frames = frames, .frameRate = {30, 1}, .crf = 40}));
    }
    ui::ProjectDocument document;
    document.open(folder / "long.understudy");
    ui::Session session(document);
    QElapsedTimer opening;
    opening.start();
    ui::Timeline timeline(session, QString::fromStdString((folder / "cache").string()));
    const double toBuild = double(opening.nsecsElapsed()) / 1e6;
    timeline.setFindings(document.clip(ui::Role::Source)->id, manyFindings());
    timeline.resize(1600, 270);
    QImage picture(timeline.size(), QImage::Format_RGB32);

    double best = 1e9;
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer clock;
        clock.start();
        timeline.render(&picture);
        best = std::min(best, double(clock.nsecsElapsed()) / 1e6);
    }

    RecordProperty("milliseconds to draw", std::to_string(best));
    RecordProperty("milliseconds to build", std::to_string(toBuild));
    EXPECT_LT(best, 8) << "milliseconds";
}
