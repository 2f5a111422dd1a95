// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/clip_chips.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::MediaCard)
};

QString durationText(double seconds)
{
    const auto whole = static_cast<int>(std::lround(seconds));
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString rateText(double rate)
{
    const double rounded = std::round(rate * 100) / 100;
    return QLocale().toString(rounded, 'g', 5);
}

ChipText poseChip(const ClipStatus& status)
{
    if (!status.poseCoverage)
        return {ChipKind::Plain, Text::tr("no poses yet"),
            Text::tr("Detect poses finds the joints in every frame.")};
    const double share = *status.poseCoverage;
    const ChipKind kind = share >= 0.9 ? ChipKind::Good
        : share >= 0.6                 ? ChipKind::Warning
                                       : ChipKind::Bad;
    // Never 100 % while a frame is missing.
    const auto percent = static_cast<int>(std::floor(100 * share + 1e-9));
    return {kind, Text::tr("poses %1 %").arg(QLocale().toString(percent)),
        Text::tr("A person is found in %1 % of the frames.").arg(QLocale().toString(percent))};
}

void addFileChips(const media::VideoInfo& info, std::vector<ChipText>& chips)
{
    if (info.variableFrameRate)
        chips.push_back({ChipKind::Plain, Text::tr("variable rate"),
            Text::tr("The frames are not evenly spaced in time, as phones do; their times are "
                     "kept.")});
    if (info.rotationDegrees != 0)
        chips.push_back({ChipKind::Plain, Text::tr("rotated %1°").arg(info.rotationDegrees),
            Text::tr("The video was filmed with the camera turned; it is shown upright.")});
}

} // namespace

QString titleOf(Role role, int number)
{
    const QString title
        = role == Role::Source ? Text::tr("Source — dancer") : Text::tr("Target — performer");
    return number <= 1 ? title : Text::tr("%1 %2").arg(title).arg(number);
}

QString propertiesOf(const media::VideoInfo& info)
{
    return Text::tr("%1×%2 · %3 fps · %4")
        .arg(QString::number(info.width), QString::number(info.height),
            rateText(info.frameRate.value()), durationText(info.duration));
}

std::vector<ChipText> chipsOf(const Clip& clip, const ClipStatus& status)
{
    std::vector<ChipText> chips;
    if (!clip.info)
        chips.push_back(status.fileIsThere ? ChipText{ChipKind::Bad, Text::tr("cannot be read"),
                            Text::tr("The file is there, but it is damaged or no video any more.")}
                                           : ChipText{ChipKind::Bad, Text::tr("file is missing"),
                                               Text::tr("Relink… finds it where it lies now.")});
    chips.push_back(poseChip(status));
    if (status.findingsToReview > 0)
        chips.push_back(
            {ChipKind::Warning, Text::tr("%n to review", nullptr, status.findingsToReview),
                Text::tr("Suspicious places in the poses that nobody has looked at.")});
    if (clip.role == Role::Target)
        chips.push_back(status.model.isEmpty()
                ? ChipText{ChipKind::Plain, Text::tr("model: none"),
                    Text::tr("No network has learnt this person yet.")}
                : ChipText{ChipKind::Good, Text::tr("model: %1").arg(status.model),
                    Text::tr("A network has learnt this person.")});
    if (clip.info)
        addFileChips(*clip.info, chips);
    if (clip.info && clip.role == Role::Source && !clip.info->audio)
        chips.push_back({ChipKind::Plain, Text::tr("no sound"),
            Text::tr("The dance has no sound, so the result will have none.")});
    return chips;
}

} // namespace ui
