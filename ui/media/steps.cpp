// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/steps.h"

#include "ui/project_document.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::Steps)
};

QString importNeed(const WorkDone& done)
{
    if (!done.hasSource && !done.hasTarget)
        return Text::tr("needs two videos");
    if (!done.hasSource)
        return Text::tr("needs the dance video");
    return done.hasTarget ? QString() : Text::tr("needs the video of the person");
}

QString poseNeed(const WorkDone& done)
{
    if (!done.sourceDetected && !done.targetDetected)
        return Text::tr("needs the poses of both videos");
    if (!done.sourceDetected)
        return Text::tr("needs the poses of the dance");
    return done.targetDetected ? QString() : Text::tr("needs the poses of the person");
}

QString need(Step step, const WorkDone& done)
{
    switch (step) {
    case Step::Import:
        return importNeed(done);
    case Step::Pose:
        return poseNeed(done);
    case Step::Train:
        return done.trained ? QString() : Text::tr("needs training");
    case Step::Render:
        return done.rendered ? QString() : Text::tr("needs rendering");
    }
    return {};
}

QString waitingNote(Step step)
{
    switch (step) {
    case Step::Import:
        break;
    case Step::Pose:
        return Text::tr("needs both videos");
    case Step::Train:
        return Text::tr("needs poses");
    case Step::Render:
        return Text::tr("needs a trained model");
    }
    return {};
}

} // namespace

std::array<StepStatus, 4> steps(const WorkDone& done)
{
    std::array<StepStatus, 4> all;
    bool earlierDone = true;
    for (const Step step : {Step::Import, Step::Pose, Step::Train, Step::Render}) {
        const QString missing = need(step, done);
        StepStatus& status = all[static_cast<std::size_t>(step)];
        status.step = step;
        if (!earlierDone)
            status = {step, StepState::Waiting, waitingNote(step)};
        else if (missing.isEmpty())
            status = {step, StepState::Done, Text::tr("done")};
        else
            status = {step, StepState::Next, missing};
        earlierDone = status.state == StepState::Done;
    }
    return all;
}

WorkDone workDone(const ProjectDocument& document, bool trained, bool rendered)
{
    const auto all = [&](Role role, auto&& holds) {
        const auto& clips = document.clips();
        return document.clip(role) != nullptr && std::ranges::all_of(clips, [&](const Clip& clip) {
            return clip.role != role || holds(clip);
        });
    };
    const auto isThere = [](const Clip& clip) { return clip.info.has_value(); };
    const auto isDetected = [&](const Clip& clip) { return document.isDetected(clip.id); };
    return {all(Role::Source, isThere), all(Role::Target, isThere), all(Role::Source, isDetected),
        all(Role::Target, isDetected), trained, rendered};
}

QString name(Step step)
{
    switch (step) {
    case Step::Import:
        return Text::tr("Import");
    case Step::Pose:
        return Text::tr("Pose");
    case Step::Train:
        return Text::tr("Train");
    case Step::Render:
        return Text::tr("Render");
    }
    return {};
}

QString sentence(Step step)
{
    switch (step) {
    case Step::Import:
        return Text::tr("Drop a dance and a video of the person who shall dance it.");
    case Step::Pose:
        return Text::tr("Find the joints in every frame, and mend the few that are wrong.");
    case Step::Train:
        return Text::tr("Learn what the person looks like in every pose.");
    case Step::Render:
        return Text::tr("Draw the person doing the dance, and export it with its music.");
    }
    return {};
}

} // namespace ui
