// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/joint_names.h"

#include <QCoreApplication>
#include <array>

namespace ui {

namespace {

/// In the order of pose::Body25.
constexpr std::array<const char*, pose::bodyKeypoints> bodyNames
    = {QT_TRANSLATE_NOOP("JointNames", "Nose"), QT_TRANSLATE_NOOP("JointNames", "Neck"),
        QT_TRANSLATE_NOOP("JointNames", "R shoulder"), QT_TRANSLATE_NOOP("JointNames", "R elbow"),
        QT_TRANSLATE_NOOP("JointNames", "R wrist"), QT_TRANSLATE_NOOP("JointNames", "L shoulder"),
        QT_TRANSLATE_NOOP("JointNames", "L elbow"), QT_TRANSLATE_NOOP("JointNames", "L wrist"),
        QT_TRANSLATE_NOOP("JointNames", "Mid hip"), QT_TRANSLATE_NOOP("JointNames", "R hip"),
        QT_TRANSLATE_NOOP("JointNames", "R knee"), QT_TRANSLATE_NOOP("JointNames", "R ankle"),
        QT_TRANSLATE_NOOP("JointNames", "L hip"), QT_TRANSLATE_NOOP("JointNames", "L knee"),
        QT_TRANSLATE_NOOP("JointNames", "L ankle"), QT_TRANSLATE_NOOP("JointNames", "R eye"),
        QT_TRANSLATE_NOOP("JointNames", "L eye"), QT_TRANSLATE_NOOP("JointNames", "R ear"),
        QT_TRANSLATE_NOOP("JointNames", "L ear"), QT_TRANSLATE_NOOP("JointNames", "L big toe"),
        QT_TRANSLATE_NOOP("JointNames", "L small toe"), QT_TRANSLATE_NOOP("JointNames", "L heel"),
        QT_TRANSLATE_NOOP("JointNames", "R big toe"),
        QT_TRANSLATE_NOOP("JointNames", "R small toe"), QT_TRANSLATE_NOOP("JointNames", "R heel")};

QString translated(const char* text, int n = -1)
{
    return QCoreApplication::translate("JointNames", text, nullptr, n);
}

} // namespace

QString jointName(pose::KeypointId id)
{
    switch (id.part) {
    case pose::Part::Body:
        return translated(bodyNames.at(id.index));
    case pose::Part::LeftHand:
        return translated(QT_TRANSLATE_NOOP("JointNames", "L hand %1")).arg(id.index);
    case pose::Part::RightHand:
        return translated(QT_TRANSLATE_NOOP("JointNames", "R hand %1")).arg(id.index);
    case pose::Part::Face:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("JointNames", "Face %1")).arg(id.index);
}

QString jointNames(const std::set<pose::KeypointId>& ids)
{
    if (ids.empty())
        return translated(QT_TRANSLATE_NOOP("JointNames", "whole pose"));
    if (ids.size() == 1)
        return jointName(*ids.begin());
    return translated(
        QT_TRANSLATE_N_NOOP("JointNames", "%n joint(s)"), static_cast<int>(ids.size()));
}

QString stateMeaning(pose::KeypointState state)
{
    switch (state) {
    case pose::KeypointState::Visible:
        return translated(QT_TRANSLATE_NOOP("JointNames", "visible: seen in the picture"));
    case pose::KeypointState::Occluded:
        return translated(QT_TRANSLATE_NOOP("JointNames",
            "occluded: hidden, but its place is trusted; drawn dashed, and drawn for the "
            "generator"));
    case pose::KeypointState::Absent:
        break;
    }
    return translated(
        QT_TRANSLATE_NOOP("JointNames", "absent: not in the picture; not drawn for the generator"));
}

QString originName(pose::KeypointOrigin origin)
{
    switch (origin) {
    case pose::KeypointOrigin::Detected:
        return translated(QT_TRANSLATE_NOOP("JointNames", "detected"));
    case pose::KeypointOrigin::User:
        return translated(QT_TRANSLATE_NOOP("JointNames", "set by you"));
    case pose::KeypointOrigin::Interpolated:
        return translated(QT_TRANSLATE_NOOP("JointNames", "interpolated"));
    case pose::KeypointOrigin::Propagated:
        return translated(QT_TRANSLATE_NOOP("JointNames", "propagated"));
    case pose::KeypointOrigin::Imported:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("JointNames", "imported"));
}

} // namespace ui
