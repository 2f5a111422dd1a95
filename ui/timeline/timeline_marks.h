// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/time_axis.h"

#include <QColor>
#include <QString>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ui {

class ProjectDocument;
class Session;
struct Clip;

/// Something suspicious in a clip, as the timeline shows it.
struct TimelineFinding {
    std::int64_t first = 0; ///< frames, both included
    std::int64_t last = 0;
    double severity = 0; ///< 0 to 1
    QString text; ///< why, for people
    bool isOpen = true; ///< neither fixed nor ignored
};

enum class RenderState { Fresh, Stale, Failed };

/// Frames of the result that were rendered; what no span has is missing.
struct RenderedSpan {
    std::int64_t first = 0; ///< frames of the source, both included
    std::int64_t last = 0;
    RenderState state = RenderState::Fresh;
};

/// A named place in time.
struct Marker {
    double time = 0; ///< seconds
    QString name;
    QColor colour;

    bool operator==(const Marker&) const = default;
};

// The document's settings that hold them. In and out points are numbers, null when unset: the
// seconds at which the first and the last frame of the range begin.
inline const std::string markersKey = "markers";
inline const std::string inPointKey = "inPoint";
inline const std::string outPointKey = "outPoint";

/// In the order of time; what cannot be read is left out.
std::vector<Marker> markersFrom(const nlohmann::json& value);
nlohmann::json toJson(const std::vector<Marker>& markers);

std::vector<Marker> markers(const ProjectDocument& document);
std::optional<double> inPoint(const ProjectDocument& document);
std::optional<double> outPoint(const ProjectDocument& document);

/// From the begin of the first to the end of the last frame (of the edited clip), to either end of
/// everything where a point is unset; nothing when both are.
std::optional<TimeSpan> markedRange(const Session& session);

/// The first and the last frame of `clip` between the in and out points; nothing when neither is
/// set, or when they leave nothing of it.
std::optional<std::pair<std::int64_t, std::int64_t>> markedFrames(
    const ProjectDocument& document, const Clip& clip);

/// Seconds that a frame of the edited clip lasts; 0 without one.
double frameLength(const Session& session);

/// The colours that a marker can have, the first for new ones, and what they are called.
struct MarkerColour {
    QColor colour;
    QString name;
};
std::vector<MarkerColour> markerColours();

} // namespace ui
