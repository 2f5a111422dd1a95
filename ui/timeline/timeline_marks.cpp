// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_marks.h"

#include "ui/session.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

std::optional<double> secondsOf(const nlohmann::json& value)
{
    return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
}

std::string textOf(const nlohmann::json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<Marker> markerFrom(const nlohmann::json& value)
{
    if (!value.is_object() || !value.contains("time") || !value["time"].is_number())
        return std::nullopt;
    QColor colour(QString::fromStdString(textOf(value, "colour")));
    if (!colour.isValid())
        colour = markerColours().front().colour;
    return Marker{
        value["time"].get<double>(), QString::fromStdString(textOf(value, "name")), colour};
}

} // namespace

std::vector<Marker> markersFrom(const nlohmann::json& value)
{
    std::vector<Marker> markers;
    if (!value.is_array())
        return markers;
    for (const nlohmann::json& each : value) {
        if (std::optional<Marker> marker = markerFrom(each))
            markers.push_back(std::move(*marker));
    }
    std::stable_sort(markers.begin(), markers.end(),
        [](const Marker& a, const Marker& b) { return a.time < b.time; });
    return markers;
}

nlohmann::json toJson(const std::vector<Marker>& markers)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Marker& marker : markers)
        list.push_back({{"time", marker.time}, {"name", marker.name.toStdString()},
            {"colour", marker.colour.name().toStdString()}});
    return list;
}

std::vector<Marker> markers(const ProjectDocument& document)
{
    return markersFrom(document.setting(markersKey));
}

std::optional<double> inPoint(const ProjectDocument& document)
{
    return secondsOf(document.setting(inPointKey));
}

std::optional<double> outPoint(const ProjectDocument& document)
{
    return secondsOf(document.setting(outPointKey));
}

std::optional<TimeSpan> markedRange(const Session& session)
{
    const std::optional<double> in = inPoint(session.document());
    const std::optional<double> out = outPoint(session.document());
    if (!in && !out)
        return std::nullopt;
    return TimeSpan{in.value_or(0), out ? *out + frameLength(session) : session.duration()};
}

std::optional<std::pair<std::int64_t, std::int64_t>> markedFrames(
    const ProjectDocument& document, const Clip& clip)
{
    const std::optional<double> in = inPoint(document);
    const std::optional<double> out = outPoint(document);
    if (clip.frameRate() <= 0 || (!in && !out))
        return std::nullopt;
    const auto frameAt = [&clip](double seconds) -> std::int64_t {
        return std::llround(seconds * clip.frameRate());
    };
    const std::int64_t first = in ? std::max<std::int64_t>(frameAt(*in), 0) : 0;
    const std::int64_t last
        = std::min(out ? frameAt(*out) : clip.frameCount() - 1, clip.frameCount() - 1);
    if (first > last)
        return std::nullopt;
    return std::pair(first, last);
}

double frameLength(const Session& session)
{
    const Clip* clip = session.editedClip();
    return clip != nullptr && clip->frameRate() > 0 ? 1 / clip->frameRate() : 0;
}

std::vector<MarkerColour> markerColours()
{
    const auto translated
        = [](const char* text) { return QCoreApplication::translate("Markers", text); };
    return {{QColor(0x3f, 0x9b, 0xf0), translated(QT_TRANSLATE_NOOP("Markers", "Blue"))},
        {QColor(0x2f, 0xa6, 0x6a), translated(QT_TRANSLATE_NOOP("Markers", "Green"))},
        {QColor(0xd9, 0x8e, 0x1f), translated(QT_TRANSLATE_NOOP("Markers", "Orange"))},
        {QColor(0xd9, 0x55, 0x9b), translated(QT_TRANSLATE_NOOP("Markers", "Pink"))},
        {QColor(0x96, 0x6f, 0xe0), translated(QT_TRANSLATE_NOOP("Markers", "Violet"))}};
}

} // namespace ui
