// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/finding_text.h"

#include "ui/viewer/joint_names.h"

#include <QCoreApplication>
#include <QLocale>
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

QString findingText(const pose::Finding& finding)
{
    const auto translated = [](const char* text, int n = -1) {
        return QCoreApplication::translate("ui::Finding", text, nullptr, n);
    };
    const QString who = jointsText(finding.joints);
    const QString measure = QLocale().toString(finding.measure, 'f', 2);
    const int whole = qRound(finding.measure);
    switch (finding.reason) {
    case pose::FindingReason::LowConfidence:
        return translated(QT_TRANSLATE_NOOP("ui::Finding", "%1: confidence falls to %2"))
            .arg(who, measure);
    case pose::FindingReason::Missing:
        return translated(QT_TRANSLATE_N_NOOP("ui::Finding", "%1: missing for %n frame(s)"), whole)
            .arg(who);
    case pose::FindingReason::Jump:
        return translated(QT_TRANSLATE_NOOP("ui::Finding", "%1: jumps by %2 torso lengths"))
            .arg(who, measure);
    case pose::FindingReason::LimbLength:
        return translated(
            QT_TRANSLATE_NOOP("ui::Finding", "%1: the bone has %2 % of its usual length"))
            .arg(who, QLocale().toString(qRound(100 * finding.measure)));
    case pose::FindingReason::Flip:
        if (whole == 0)
            return translated(
                QT_TRANSLATE_NOOP("ui::Finding", "%1: left and right change places here"))
                .arg(who);
        return translated(
            QT_TRANSLATE_N_NOOP("ui::Finding", "%1: left and right are exchanged for %n frame(s)"),
            whole)
            .arg(who);
    case pose::FindingReason::CollapsedPair:
        return translated(QT_TRANSLATE_NOOP("ui::Finding", "%1: left and right lie on each other"))
            .arg(who);
    case pose::FindingReason::Impossible:
        return translated(QT_TRANSLATE_NOOP("ui::Finding", "%1: no body bends like this")).arg(who);
    case pose::FindingReason::OutOfTrainingRange:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("ui::Finding",
                          "The pose is %1 times as far from every training pose as usual"))
        .arg(measure);
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
