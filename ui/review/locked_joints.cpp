// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/locked_joints.h"

#include "ui/project_document.h"
#include "ui/viewer/joint_names.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

std::set<pose::KeypointId> lockedJoints(const ProjectDocument& document)
{
    std::set<pose::KeypointId> locked;
    const nlohmann::json names = document.setting(lockedJointsKey);
    if (!names.is_array())
        return locked;
    for (const pose::KeypointId id : pose::allKeypoints()) {
        if (std::ranges::find(names, nlohmann::json(pose::keypointName(id))) != names.end())
            locked.insert(id);
    }
    return locked;
}

void toggleLocked(ProjectDocument& document, const std::set<pose::KeypointId>& joints)
{
    if (joints.empty())
        return;
    std::set<pose::KeypointId> locked = lockedJoints(document);
    const bool areLocked = std::ranges::includes(locked, joints);
    for (const pose::KeypointId id : joints) {
        if (areLocked)
            locked.erase(id);
        else
            locked.insert(id);
    }
    nlohmann::json names;
    for (const pose::KeypointId id : locked)
        names.push_back(pose::keypointName(id));
    const QString text = areLocked ? QCoreApplication::translate("ui::LockedJoints", "Unlock %1")
                                   : QCoreApplication::translate("ui::LockedJoints", "Lock %1");
    document.changeSetting(text.arg(jointNames(joints)), lockedJointsKey, names);
}

} // namespace ui
