// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/export_summary.h"

#include "ui/jobs/job.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double soundBytesPerSecond = 24'000;
constexpr int widestPadded = 1080;

int even(double pixels) { return 2 * static_cast<int>(pixels / 2); }

/// Pixels a second that two cores encode, measured on videos of dances.
double pace(media::ExportFormat format)
{
    switch (format) {
    case media::ExportFormat::H264:
        return 60e6;
    case media::ExportFormat::H265:
        return 18e6;
    case media::ExportFormat::Vp9:
        return 14e6;
    case media::ExportFormat::Av1:
        return 16e6;
    case media::ExportFormat::ProRes:
        return 25e6;
    case media::ExportFormat::Ffv1:
    case media::ExportFormat::Gif:
        return 30e6;
    case media::ExportFormat::Png:
        return 35e6;
    }
    return 60e6;
}

} // namespace

QSize ExportSummary::pictureSize(const ExportPlan& plan)
{
    const int width = plan.target.info ? plan.target.info->width : 0;
    const int height = plan.target.info ? plan.target.info->height : 0;
    if (width == 0 || height == 0)
        return {};
    if (plan.choices.layout == "comparison" && plan.source.info)
        return {height * plan.source.info->width / plan.source.info->height + 2 * width, height};
    if (plan.choices.layout == "portrait")
        return width * 16 >= height * 9 ? QSize(even(height * 9 / 16.0), height)
                                        : QSize(width, even(width * 16 / 9.0));
    if (plan.choices.layout == "portrait-padded") {
        const double scale = std::min(1.0, static_cast<double>(widestPadded) / width);
        const int shown = even(width * scale);
        const int needed = static_cast<int>(std::ceil(height * scale));
        return even(shown * 16 / 9.0) >= needed ? QSize(shown, even(shown * 16 / 9.0))
                                                : QSize(even(needed * 9 / 16.0), needed);
    }
    return {width, height};
}

std::int64_t ExportSummary::bytes(const ExportPlan& plan)
{
    const QSize size = pictureSize(plan);
    const double rate = plan.source.frameRate();
    const bool hasSound = plan.choices.audio != "none" && media::holdsSound(plan.choices.format);
    const double length = rate > 0 ? static_cast<double>(plan.frames()) / rate : 0;
    return media::estimatedBytes(plan.choices.format, {size.width(), size.height()}, plan.frames())
        + static_cast<std::int64_t>(hasSound ? soundBytesPerSecond * length : 0);
}

double ExportSummary::seconds(const ExportPlan& plan)
{
    const QSize size = pictureSize(plan);
    return static_cast<double>(plan.frames()) * size.width() * size.height()
        / pace(plan.choices.format);
}

QString ExportSummary::sentence(const ExportPlan& plan)
{
    const QSize size = pictureSize(plan);
    const double rate = plan.source.frameRate();
    QString sound = tr("silent");
    if (media::holdsSound(plan.choices.format) && plan.choices.audio != "none")
        sound = plan.choices.audio == "target" ? tr("the sound of the person's video")
                                               : tr("the sound of the dance");
    const QLocale locale;
    return tr("%1 × %2, %3 frames per second, %4 long, %5, %6. About %7, in about %8.")
        .arg(size.width())
        .arg(size.height())
        .arg(locale.toString(rate, 'f', rate == std::floor(rate) ? 0 : 2))
        .arg(JobText::duration(rate > 0 ? static_cast<double>(plan.frames()) / rate : 0),
            ExportPresets::formatName(plan.choices.format), sound,
            locale.formattedDataSize(bytes(plan), 0, QLocale::DataSizeSIFormat),
            JobText::duration(std::max(1.0, seconds(plan))));
}

} // namespace ui
