// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>

namespace ui {

class ProjectDocument;

enum class Step { Import, Pose, Train, Render };

enum class StepState {
    Done,
    Next, ///< what is to be done now
    Waiting, ///< for the steps before
};

/// One of the four steps from two videos to a dance.
struct StepStatus {
    Step step{};
    StepState state{};
    QString note; ///< "done", "next: …" or "needs …", translated

    bool operator==(const StepStatus&) const = default;
};

/// How far the work has come.
struct WorkDone {
    bool hasSource = false; ///< a dance whose file is there
    bool hasTarget = false;
    bool sourceDetected = false;
    bool targetDetected = false;
    bool trained = false; ///< a model of the target is there
    bool rendered = false; ///< and its dance, and nothing has changed since
};

std::array<StepStatus, 4> steps(const WorkDone& done);

/// Of the document; `trained` and `rendered` are the worker's to know.
WorkDone workDone(const ProjectDocument& document, bool trained, bool rendered);

/// "Import", "Pose", "Train", "Render", translated.
QString name(Step step);
/// What the step does, in one sentence.
QString sentence(Step step);

} // namespace ui
