// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/footage_remarks.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::FootageCheck)
};

constexpr double stillCamera = 0.004; // of the width, in a fifth of a second
constexpr double steadyCamera = 0.015;
constexpr double blurred = 20;
constexpr double soft = 60;
constexpr double dark = 0.18;
constexpr double bright = 0.88;
constexpr int smallSide = 360; // pixels
constexpr double leastSeconds = 10; // of a person to be learnt
constexpr double goodSeconds = 60;

QString percent(double share)
{
    return QLocale().toString(static_cast<int>(std::lround(100 * share)));
}

QString seconds(double value) { return QLocale().toString(static_cast<int>(std::lround(value))); }

void cameraRemark(const FootageFacts& facts, Role role, std::vector<Remark>& list)
{
    if (!facts.picture || !facts.picture->cameraMotion)
        return;
    const double motion = *facts.picture->cameraMotion;
    if (motion < stillCamera) {
        list.push_back({Light::Good, Text::tr("The camera stands still.")});
    } else if (role == Role::Target) {
        list.push_back(motion < steadyCamera
                ? Remark{Light::Warning,
                    Text::tr("The camera moves a little; put it on a stand, the background will "
                             "be sharper.")}
                : Remark{Light::Bad,
                    Text::tr("The camera moves; film the person again with the camera on a "
                             "stand.")});
    } else {
        list.push_back({Light::Warning,
            Text::tr("The camera moves; the dancer will seem to slide where it does.")});
    }
}

void pictureRemarks(const FootageFacts& facts, Role role, std::vector<Remark>& list)
{
    if (!facts.picture)
        return;
    const double sharpness = facts.picture->sharpness;
    if (sharpness < blurred)
        list.push_back({role == Role::Target ? Light::Bad : Light::Warning,
            Text::tr("The picture is blurred; check the focus and clean the lens.")});
    else if (sharpness < soft)
        list.push_back({Light::Warning, Text::tr("The picture is a little soft.")});
    else
        list.push_back({Light::Good, Text::tr("The picture is sharp.")});
    if (facts.picture->brightness < dark)
        list.push_back({Light::Warning, Text::tr("The picture is dark; more light helps.")});
    else if (facts.picture->brightness > bright)
        list.push_back({Light::Warning, Text::tr("The picture is overexposed.")});
    else
        list.push_back({Light::Good, Text::tr("The light is good.")});
}

void sizeRemark(const FootageFacts& facts, Role role, std::vector<Remark>& list)
{
    if (std::min(facts.width, facts.height) >= smallSide)
        return;
    list.push_back({Light::Warning,
        role == Role::Target
            ? Text::tr("The video is small (%1×%2); the result will be as small.")
                  .arg(facts.width)
                  .arg(facts.height)
            : Text::tr("The video is small (%1×%2); hands and face will be hard to find.")
                  .arg(facts.width)
                  .arg(facts.height)});
}

/// Before the poses are known, the whole length is the most that can be usable.
void lengthRemark(const FootageFacts& facts, Role role, std::vector<Remark>& list)
{
    const double usable = facts.poses ? facts.poses->usableSeconds : facts.duration;
    if (role == Role::Source) {
        if (usable < 1)
            list.push_back({Light::Bad, Text::tr("Less than a second of it can be used.")});
        return;
    }
    if (usable < leastSeconds)
        list.push_back({Light::Bad,
            Text::tr("Only %1 s usable; film 2 minutes or more.").arg(seconds(usable))});
    else if (usable < goodSeconds)
        list.push_back({Light::Warning,
            Text::tr("Only %1 s usable; 2 minutes or more give a better likeness.")
                .arg(seconds(usable))});
    else if (facts.poses)
        list.push_back({Light::Good, Text::tr("%1 s usable.").arg(seconds(usable))});
}

void coverageRemark(const PoseFacts& poses, std::vector<Remark>& list)
{
    const Light light = poses.coverage >= 0.9 ? Light::Good
        : poses.coverage >= 0.6               ? Light::Warning
                                              : Light::Bad;
    list.push_back(
        {light, Text::tr("A person is seen in %1 % of the frames.").arg(percent(poses.coverage))});
}

void bodyRemark(const PoseFacts& poses, Role role, std::vector<Remark>& list)
{
    if (poses.wholeBody >= 0.9) {
        list.push_back({Light::Good, Text::tr("The whole body is in the picture.")});
        return;
    }
    const Light light = role == Role::Target && poses.wholeBody < 0.5 ? Light::Bad : Light::Warning;
    list.push_back({light,
        Text::tr("The whole body is in the picture in %1 % of the frames; step back so that head, "
                 "hands and feet stay inside.")
            .arg(percent(poses.wholeBody))});
}

void poseRemarks(const FootageFacts& facts, Role role, std::vector<Remark>& list)
{
    if (!facts.poses)
        return;
    const PoseFacts& poses = *facts.poses;
    coverageRemark(poses, list);
    if (poses.coverage <= 0)
        return;
    bodyRemark(poses, role, list);
    if (poses.leaps > 0)
        list.push_back({Light::Warning,
            Text::tr("The person leaps to another place %n times; is somebody else in the "
                     "picture?",
                nullptr, poses.leaps)});
    else
        list.push_back({Light::Good, Text::tr("One person is followed throughout.")});
    if (role == Role::Target && poses.variety < 0.35)
        list.push_back({Light::Warning,
            Text::tr("The poses are much alike; reach up, down and to the sides, turn and step.")});
    else if (role == Role::Target)
        list.push_back({Light::Good, Text::tr("The poses are varied.")});
}

} // namespace

std::vector<Remark> remarks(const FootageFacts& facts, Role role)
{
    std::vector<Remark> list;
    lengthRemark(facts, role, list);
    poseRemarks(facts, role, list);
    cameraRemark(facts, role, list);
    pictureRemarks(facts, role, list);
    sizeRemark(facts, role, list);
    std::ranges::stable_sort(list, std::greater{}, &Remark::light);
    return list;
}

Light worst(const std::vector<Remark>& remarks)
{
    Light light = Light::Good;
    for (const Remark& remark : remarks)
        light = std::max(light, remark.light);
    return light;
}

} // namespace ui
