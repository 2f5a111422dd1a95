// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"
#include "ui/viewer/canvas.h"
#include "ui/window/main_window.h"
#include "ui/window/panels.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <fstream>
#include <functional>
#include <iostream>
#include <nlohmann/json.hpp>
#include <vector>

// A 20-minute project with a pose in each of its 36 000 frames: how long the window takes to open
// it, to step from frame to frame and to follow a dragged joint, all of it time on the GUI thread,
// and how much memory it needs. `understudy-window-bench me.mp4` also measures stepping and
// dragging while the window's own worker trains on that video of a person. Prints one JSON object.

namespace {

constexpr int frames = 36000;
constexpr int steps = 400;
constexpr int trainingPatience = 600'000; // ms, for the poses of the person too

class Clock {
public:
    Clock() { m_timer.start(); }
    double milliseconds() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }

private:
    QElapsedTimer m_timer;
};

pose::Track dance()
{
    pose::Track track;
    for (std::int64_t frame = 0; frame < frames; ++frame) {
        pose::Pose pose;
        const float sway = 10 * std::sin(static_cast<float>(frame) * 0.1F);
        const auto fill = [&](auto& part, float x) {
            for (std::size_t i = 0; i < part.size(); ++i)
                part[i] = pose::detected(
                    {x + sway,
                        5.0F + 80.0F * static_cast<float>(i) / static_cast<float>(part.size())},
                    0.9F);
        };
        fill(pose.body, 60);
        fill(pose.leftHand, 80);
        fill(pose.rightHand, 40);
        fill(pose.face, 65);
        track.emplace_hint(track.end(), frame, pose);
    }
    return track;
}

double memoryMegabytes(const std::string& field)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(field))
            return std::stod(line.substr(field.size())) / 1024;
    }
    return 0;
}

nlohmann::json summary(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return {{"median", times[times.size() / 2]}, {"p95", times[times.size() * 95 / 100]},
        {"worst", times.back()}};
}

/// Until all that was asked for on the GUI thread is done.
double timeOf(const std::function<void()>& action)
{
    const Clock clock;
    action();
    QApplication::processEvents();
    return clock.milliseconds();
}

nlohmann::json stepping(ui::MainWindow& window)
{
    std::vector<double> times;
    for (int i = 0; i < steps; ++i) {
        times.push_back(timeOf([&window] { window.session().stepFrames(1); }));
        QTest::qWait(5); // the decoder's turn
    }
    return summary(times);
}

nlohmann::json dragging(ui::MainWindow& window)
{
    auto* canvas = window.findChild<ui::Canvas*>();
    const auto start = canvas->positionOf({pose::Part::Body, pose::RightWrist});
    if (!start)
        return nullptr;
    QPoint at = start->toPoint();
    std::vector<double> times;
    times.push_back(timeOf([&] { QTest::mousePress(canvas, Qt::LeftButton, {}, at); }));
    for (int i = 0; i < 100; ++i) {
        at += QPoint(i % 2, 1 - i % 2);
        times.push_back(timeOf([&] { QTest::mouseMove(canvas, at); }));
    }
    times.push_back(timeOf([&] { QTest::mouseRelease(canvas, Qt::LeftButton, {}, at); }));
    return summary(times);
}

/// Has the window's own worker train on the project's person, for as long as the figures take;
/// false when it does not come to its steps.
bool beginTraining(ui::Studio& studio)
{
    studio.engine.jobs.train(QStringLiteral("draft"), 3600.0);
    return QTest::qWaitFor(
        [&studio] {
            const ui::Job* job = studio.engine.jobs.activeJob();
            return job != nullptr && job->progress && job->progress->stage == "train"
                && job->progress->done > 5;
        },
        trainingPatience);
}

nlohmann::json figuresOf(ui::MainWindow& window)
{
    return {{"stepMs", stepping(window)}, {"dragMs", dragging(window)}};
}

} // namespace

int main(int argumentCount, char** arguments)
{
    const Clock start;
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argumentCount, arguments);
    QApplication::setOrganizationName(QStringLiteral("understudy-tests"));
    QApplication::setApplicationName(QStringLiteral("understudy-bench"));
    const auto studio = std::make_shared<ui::Studio>();
    ui::MainWindow window(studio);
    window.start({});
    window.show();
    QApplication::processEvents();
    nlohmann::json result = {{"startMs", start.milliseconds()}};

    const test::TemporaryFolder folder;
    const auto file = folder / "long.understudy";
    {
        project::Project project(file);
        const project::Media media = project.addMedia("source",
            test::drawnClip(folder / "long.mp4", {.frames = frames, .frameRate = {30, 1}}));
        project.storeDetectedTrack(media.sha256, {}, dance());
        if (argumentCount > 1)
            project.addMedia("target", std::filesystem::absolute(arguments[1]));
    }
    window.session().document().open(file); // probes once
    window.session().document().close();
    result["openMs"] = timeOf([&] { window.session().document().open(file); });
    QTest::qWait(3000);
    result.update(figuresOf(window));
    result["memoryMB"] = memoryMegabytes("VmRSS:");
    result["peakMemoryMB"] = memoryMegabytes("VmHWM:");
    if (argumentCount > 1 && beginTraining(*studio))
        result["whileTraining"] = figuresOf(window);
    std::cout << result.dump(2) << "\n";
    return 0;
}
