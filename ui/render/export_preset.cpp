// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/export_preset.h"

#include "core/base/error.h"

#include <QSettings>

namespace ui {

using media::ExportFormat;

namespace {

const QString listKey = QStringLiteral("export/presets");
const QString nameKey = QStringLiteral("name");
const QString formatKey = QStringLiteral("format");
const QString audioKey = QStringLiteral("audio");
const QString layoutKey = QStringLiteral("layout");
const QString markKey = QStringLiteral("mark");

QString text(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void write(const std::vector<ExportPreset>& presets)
{
    QSettings settings;
    settings.remove(listKey);
    settings.beginWriteArray(listKey, static_cast<int>(presets.size()));
    for (std::size_t i = 0; i < presets.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        const ExportChoices& choices = presets[i].choices;
        settings.setValue(nameKey, presets[i].name);
        settings.setValue(formatKey, text(media::name(choices.format)));
        settings.setValue(audioKey, text(choices.audio));
        settings.setValue(layoutKey, text(choices.layout));
        settings.setValue(markKey, choices.mark);
    }
    settings.endArray();
}

} // namespace

QString ExportPresets::formatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::H264:
        return tr("MP4, H.264");
    case ExportFormat::H265:
        return tr("MP4, H.265");
    case ExportFormat::Vp9:
        return tr("WebM, VP9");
    case ExportFormat::Av1:
        return tr("WebM, AV1");
    case ExportFormat::ProRes:
        return tr("MOV, ProRes 422 HQ");
    case ExportFormat::Ffv1:
        return tr("MKV, FFV1 without loss");
    case ExportFormat::Gif:
        return tr("GIF");
    case ExportFormat::Png:
        return tr("Folder of PNG pictures");
    }
    return {};
}

std::vector<ExportPreset> ExportPresets::stock()
{
    std::vector<ExportPreset> all = {
        {tr("Video for everyone (MP4)"), {}},
        {tr("Smaller video (H.265)"), {ExportFormat::H265}},
        {tr("For the web (WebM, VP9)"), {ExportFormat::Vp9}},
        {tr("Smallest for the web (AV1)"), {ExportFormat::Av1}},
        {tr("Upright for phones, 9:16 cut out"), {ExportFormat::H264, "source", "portrait"}},
        {tr("Upright for phones, 9:16 with bars"),
            {ExportFormat::H264, "source", "portrait-padded"}},
        {tr("Comparison: dance, figure, result"), {ExportFormat::H264, "source", "comparison"}},
        {tr("Figure only"), {ExportFormat::H264, "source", "skeleton"}},
        {tr("For editing (ProRes)"), {ExportFormat::ProRes}},
        {tr("Archive without loss (FFV1)"), {ExportFormat::Ffv1}},
        {tr("Animated picture (GIF)"), {ExportFormat::Gif, "none"}},
        {tr("Single pictures (PNG)"), {ExportFormat::Png, "none"}},
    };
    std::erase_if(
        all, [](const ExportPreset& preset) { return !media::isAvailable(preset.choices.format); });
    return all;
}

std::vector<ExportPreset> ExportPresets::own()
{
    std::vector<ExportPreset> all;
    QSettings settings;
    const int count = settings.beginReadArray(listKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        try {
            all.push_back({settings.value(nameKey).toString(),
                {media::formatNamed(settings.value(formatKey).toString().toStdString()),
                    settings.value(audioKey).toString().toStdString(),
                    settings.value(layoutKey).toString().toStdString(),
                    settings.value(markKey).toBool()},
                true});
        } catch (const base::Error&) {
            continue; // of another version of the program
        }
    }
    settings.endArray();
    return all;
}

void ExportPresets::save(const QString& name, const ExportChoices& choices)
{
    std::vector<ExportPreset> all = own();
    std::erase_if(all, [&name](const ExportPreset& preset) { return preset.name == name; });
    all.push_back({name, choices, true});
    write(all);
}

void ExportPresets::remove(const QString& name)
{
    std::vector<ExportPreset> all = own();
    std::erase_if(all, [&name](const ExportPreset& preset) { return preset.name == name; });
    write(all);
}

} // namespace ui
