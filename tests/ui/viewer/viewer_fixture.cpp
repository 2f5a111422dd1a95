// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/viewer/viewer_fixture.h"

#include "tests/support/drawn_clip.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace test {

namespace {

DrawnClip clipOf(int crf)
{
    DrawnClip clip{320, 240, static_cast<int>(Studio::frames)};
    clip.crf = crf;
    return clip;
}

pose::Track walk()
{
    pose::Track track;
    for (std::int64_t frame = 0; frame < Studio::frames; ++frame)
        track[frame] = dancer(100 + static_cast<float>(frame));
    return track;
}

} // namespace

pose::Pose dancer(float right)
{
    using namespace pose; // NOLINT: the names of 25 joints
    Pose figure;
    const auto put = [&](std::size_t joint, float x, float y) {
        figure.body[joint] = detected({right + x, y}, 0.9F);
    };
    put(Nose, 0, 50);
    put(Neck, 0, 70);
    put(MidHip, 0, 130);
    put(RightEye, -4, 46), put(LeftEye, 4, 46);
    put(RightEar, -9, 48), put(LeftEar, 9, 48);
    put(RightShoulder, -20, 72), put(LeftShoulder, 20, 72);
    put(RightElbow, -40, 95), put(LeftElbow, 40, 95);
    put(RightWrist, -60, 118), put(LeftWrist, 60, 118);
    put(RightHip, -12, 130), put(LeftHip, 12, 130);
    put(RightKnee, -16, 170), put(LeftKnee, 16, 170);
    put(RightAnkle, -18, 210), put(LeftAnkle, 18, 210);
    put(RightHeel, -16, 216), put(LeftHeel, 16, 216);
    put(RightBigToe, -26, 220), put(LeftBigToe, 26, 220);
    put(RightSmallToe, -30, 217), put(LeftSmallToe, 30, 217);
    return figure;
}

bool waitUntil(const std::function<bool()>& isDone)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone() && timer.elapsed() < 10000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return isDone();
}

Studio::Studio()
{
    const auto file = folder / "solo.understudy";
    {
        project::Project project(file);
        // Two qualities make two files; the same one would be the same clip.
        const project::Media source
            = project.addMedia("source", drawnClip(folder / "dance.mp4", clipOf(18)));
        project.storeDetectedTrack(source.sha256, {}, walk());
        dance = source.id;
        target = project.addMedia("target", drawnClip(folder / "studio.mp4", clipOf(20))).id;
    }
    document.open(file);
    QObject::connect(&editor, &ui::PoseEditor::said, &editor,
        [this](const QString& sentence) { said.append(sentence); });
}

} // namespace test
