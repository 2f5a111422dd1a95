// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/timeline/timeline_project.h"

#include "tests/support/drawn_clip.h"

namespace test {

namespace {

pose::Track trackOf(std::int64_t frames)
{
    pose::Track track;
    for (std::int64_t frame = 0; frame < frames; ++frame)
        track[frame] = personSeen(frame >= 40 && frame < 44 ? 0.1F : 0.9F);
    return track;
}

void addDetected(project::Project& project, const std::string& role,
    const std::filesystem::path& video, std::int64_t frames)
{
    const project::Media media = project.addMedia(role, video);
    project.storeDetectedTrack(media.sha256, {}, trackOf(frames));
}

} // namespace

pose::Pose personSeen(float confidence)
{
    pose::Pose pose;
    for (std::size_t i = 0; i < pose.body.size(); ++i)
        pose.body[i] = pose::detected({10, 4 * static_cast<float>(i)}, confidence);
    return pose;
}

TimelineProject::TimelineProject()
    : session(document)
{
    {
        project::Project project(folder / "solo.understudy");
        addDetected(project, "source",
            drawnClip(folder / "dance.mp4", {.frames = 100, .withAudio = true}), 100);
        addDetected(project, "target",
            drawnClip(folder / "person.mp4", {.width = 64, .height = 96, .frames = 50}), 50);
    }
    document.open(folder / "solo.understudy");
}

void TimelineProject::addKeyframes(const std::vector<std::int64_t>& frames)
{
    pose::Track poses;
    for (const std::int64_t frame : frames) {
        poses[frame] = personSeen(0.9F);
        poses[frame].body[pose::Nose].position.x = 12;
        poses[frame].body[pose::Nose].origin = pose::KeypointOrigin::User;
    }
    document.changePoses(QStringLiteral("Move"), source().id, poses);
}

QString TimelineProject::cache() const
{
    return QString::fromStdString((folder / "cache").string());
}

} // namespace test
