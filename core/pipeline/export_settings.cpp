// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/export_settings.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace pipeline {

namespace fs = std::filesystem;
using media::ExportFormat;

namespace {

// In the order of the enums.
constexpr std::array<std::string_view, 3> sounds = {"source", "target", "none"};
constexpr std::array<std::string_view, 5> layouts
    = {"result", "comparison", "skeleton", "portrait", "portrait-padded"};

template <typename Enum, std::size_t Count>
Enum named(
    const std::array<std::string_view, Count>& names, std::string_view name, const char* field)
{
    const auto found = std::ranges::find(names, name);
    if (found != names.end())
        return static_cast<Enum>(found - names.begin());
    std::string known;
    for (const std::string_view each : names)
        known += (known.empty() ? "" : ", ") + std::string(each);
    throw base::Error(base::ErrorCode::InvalidArgument, field,
        "there is no " + std::string(field) + " named \"" + std::string(name) + "\"; choose one of "
            + known);
}

std::string lowerExtension(const fs::path& out)
{
    std::string extension = out.extension().string();
    std::ranges::transform(extension, extension.begin(),
        [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return extension;
}

} // namespace

Sound soundNamed(std::string_view name) { return named<Sound>(sounds, name, "audio"); }
Layout layoutNamed(std::string_view name) { return named<Layout>(layouts, name, "layout"); }

ExportFormat formatOf(const fs::path& out)
{
    const std::string wanted = lowerExtension(out);
    for (const ExportFormat format : media::allFormats()) {
        if (!wanted.empty() && media::extension(format) == wanted)
            return format;
    }
    return ExportFormat::H264;
}

void checkFormat(ExportFormat format, const fs::path& out)
{
    const std::string wanted(media::extension(format));
    if (formatOf(out) != format && lowerExtension(out) != wanted) {
        throw base::Error(base::ErrorCode::InvalidArgument, out.string(),
            wanted.empty()
                ? "is to be a folder of pictures; give it a name without an extension"
                : "must end in " + wanted + " for the format " + std::string(media::name(format)));
    }
    if (!media::isAvailable(format)) {
        throw base::Error(base::ErrorCode::Unsupported, out.string(),
            "cannot be written: FFmpeg on this computer has no encoder for the format "
                + std::string(media::name(format)) + "; choose another one");
    }
}

nlohmann::json toJson(const ExportSettings& settings)
{
    nlohmann::json json = {{"format", media::name(settings.format)},
        {"audio", sounds.at(static_cast<std::size_t>(settings.sound))},
        {"layout", layouts.at(static_cast<std::size_t>(settings.layout))}, {"mark", settings.mark}};
    if (settings.range)
        json["range"] = {settings.range->begin, settings.range->end};
    return json;
}

} // namespace pipeline
