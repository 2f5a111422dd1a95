// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/finding_text.h"

#include "ui/viewer/joint_names.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

QString jointsText(const std::vector<pose::KeypointId>& joints)
{
    if (joints.empty())
        return QCoreApplication::translate("ui::Joint", "Whole person");
    QStringList names;
    for (const pose::KeypointId joint : joints)
        names << jointName(joint);
    return names.join(QStringLiteral(", "));
}

QString reasonText(pose::FindingReason reason)
{
    switch (reason) {
    case pose::FindingReason::LowConfidence:
        return QCoreApplication::translate("ui::Finding", "Low confidence");
    case pose::FindingReason::Missing:
        return QCoreApplication::translate("ui::Finding", "Missing");
    case pose::FindingReason::Jump:
        return QCoreApplication::translate("ui::Finding", "Jump");
    case pose::FindingReason::LimbLength:
        return QCoreApplication::translate("ui::Finding", "Limb length");
    case pose::FindingReason::Flip:
        return QCoreApplication::translate("ui::Finding", "Left/right flip");
    case pose::FindingReason::CollapsedPair:
        return QCoreApplication::translate("ui::Finding", "Collapsed pair");
    case pose::FindingReason::Impossible:
        return QCoreApplication::translate("ui::Finding", "Impossible");
    case pose::FindingReason::OutOfTrainingRange:
        break;
    }
    return QCoreApplication::translate("ui::Finding", "Out of training range");
}

QString statusText(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Open:
        return QCoreApplication::translate("ui::Finding", "open");
    case FindingStatus::Fixed:
        return QCoreApplication::translate("ui::Finding", "fixed");
    case FindingStatus::Ignored:
        break;
    }
    return QCoreApplication::translate("ui::Finding", "ignored");
}

QString roleText(Role role)
{
    return role == Role::Source ? QCoreApplication::translate("ui::Clip", "Source")
                                : QCoreApplication::translate("ui::Clip", "Target");
}

QString originText(pose::KeypointOrigin origin)
{
    switch (origin) {
    case pose::KeypointOrigin::Detected:
        return QCoreApplication::translate("ui::Joint", "auto");
    case pose::KeypointOrigin::User:
        return QCoreApplication::translate("ui::Joint", "edited ◆");
    case pose::KeypointOrigin::Interpolated:
        return QCoreApplication::translate("ui::Joint", "interpolated");
    case pose::KeypointOrigin::Propagated:
        return QCoreApplication::translate("ui::Joint", "propagated");
    case pose::KeypointOrigin::Imported:
        break;
    }
    return QCoreApplication::translate("ui::Joint", "imported");
}

QString stateText(pose::KeypointState state)
{
    switch (state) {
    case pose::KeypointState::Visible:
        return QCoreApplication::translate("ui::Joint", "visible");
    case pose::KeypointState::Occluded:
        return QCoreApplication::translate("ui::Joint", "occluded");
    case pose::KeypointState::Absent:
        break;
    }
    return QCoreApplication::translate("ui::Joint", "absent");
}

} // namespace ui
