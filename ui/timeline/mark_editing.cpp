// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/mark_editing.h"

#include <QUndoStack>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double sameTime = 1e-4; // seconds: frame times are rounded

QString timeText(double seconds)
{
    return QStringLiteral("%1:%2")
        .arg(static_cast<int>(seconds) / 60)
        .arg(std::fmod(seconds, 60.0), 5, 'f', 2, QLatin1Char('0'));
}

} // namespace

MarkEditing::MarkEditing(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_document(session.document())
{
}

bool MarkEditing::canEdit()
{
    if (!m_document.isOpen())
        return false;
    if (m_document.isReadOnly())
        emit message(tr("The project is open in another window and can only be looked at here."));
    return !m_document.isReadOnly();
}

double MarkEditing::frameBegin() const
{
    const Clip* clip = m_session.editedClip();
    return clip != nullptr && clip->info ? Session::timeOf(*clip, m_session.frame(*clip))
                                         : m_session.time();
}

double MarkEditing::frameEnd() const { return frameBegin() + frameLength(m_session); }

// ---- in and out ----

void MarkEditing::change(
    const QString& text, const std::string& key, std::optional<double> value, MergeTag tag)
{
    m_document.changeSetting(text, key, value ? nlohmann::json(*value) : nlohmann::json(), tag);
}

void MarkEditing::changeBoth(
    const QString& text, std::optional<double> in, std::optional<double> out)
{
    const bool changesIn = in != inPoint(m_document);
    const bool changesOut = out != outPoint(m_document);
    if (changesIn && changesOut)
        m_document.undoStack().beginMacro(text);
    if (changesIn)
        change(text, inPointKey, in);
    if (changesOut)
        change(text, outPointKey, out);
    if (changesIn && changesOut)
        m_document.undoStack().endMacro();
}

/// The nearest begin of a frame of the edited clip.
double MarkEditing::atFrame(double seconds) const
{
    const double length = frameLength(m_session);
    return length > 0 ? std::round(seconds / length) * length : seconds;
}

void MarkEditing::setInPoint()
{
    if (!canEdit())
        return;
    const double in = frameBegin();
    std::optional<double> out = outPoint(m_document);
    if (out && *out < in - sameTime)
        out.reset();
    changeBoth(tr("Set in point at %1").arg(timeText(in)), in, out);
}

void MarkEditing::setOutPoint()
{
    if (!canEdit())
        return;
    const double out = frameBegin();
    std::optional<double> in = inPoint(m_document);
    if (in && out < *in - sameTime)
        in.reset();
    changeBoth(tr("Set out point at %1").arg(timeText(out)), in, out);
}

void MarkEditing::dragBegin(double seconds, MergeTag tag)
{
    const double last = outPoint(m_document).value_or(m_session.duration());
    if (canEdit())
        change(tr("Move in point"), inPointKey, std::clamp(atFrame(seconds), 0.0, last), tag);
}

void MarkEditing::dragEnd(double seconds, MergeTag tag)
{
    const double length = frameLength(m_session);
    const double first = inPoint(m_document).value_or(0);
    const double last = std::max(first, m_session.duration() - length);
    if (canEdit())
        change(tr("Move out point"), outPointKey,
            std::clamp(atFrame(seconds) - length, first, last), tag);
}

void MarkEditing::setRange(double in, double out)
{
    if (canEdit())
        changeBoth(tr("Set in and out points"), in, out);
}

void MarkEditing::goToIn() { goTo(inPoint(m_document), tr("There is no in point.")); }

void MarkEditing::goToOut() { goTo(outPoint(m_document), tr("There is no out point.")); }

void MarkEditing::clearIn()
{
    if (inPoint(m_document) && canEdit())
        change(tr("Clear in point"), inPointKey, std::nullopt);
}

void MarkEditing::clearOut()
{
    if (outPoint(m_document) && canEdit())
        change(tr("Clear out point"), outPointKey, std::nullopt);
}

// ---- markers ----

void MarkEditing::store(const QString& text, const std::vector<Marker>& markers, MergeTag tag)
{
    m_document.changeSetting(
        text, markersKey, markers.empty() ? nlohmann::json() : toJson(markers), tag);
}

std::optional<std::size_t> MarkEditing::markerHere() const
{
    const std::vector<Marker> all = markers(m_document);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].time >= frameBegin() - sameTime && all[i].time < frameEnd() - sameTime)
            return i;
    }
    return std::nullopt;
}

void MarkEditing::addMarker()
{
    if (!canEdit())
        return;
    if (markerHere()) {
        emit message(tr("There is a marker here already."));
        return;
    }
    std::vector<Marker> all = markers(m_document);
    const auto number = static_cast<int>(all.size()) + 1;
    all.push_back({frameBegin(), tr("Marker %1").arg(number), markerColours().front().colour});
    store(tr("Add marker at %1").arg(timeText(frameBegin())), all);
}

void MarkEditing::replaceMarker(std::size_t index, const Marker& marker, MergeTag tag)
{
    std::vector<Marker> all = markers(m_document);
    if (index >= all.size() || !canEdit())
        return;
    const bool isMoved = all[index].time != marker.time;
    all[index] = marker;
    store(isMoved ? tr("Move marker \u201c%1\u201d").arg(marker.name)
                  : tr("Change marker \u201c%1\u201d").arg(marker.name),
        all, tag);
}

void MarkEditing::removeMarker(std::size_t index)
{
    std::vector<Marker> all = markers(m_document);
    if (index >= all.size() || !canEdit())
        return;
    const QString text = tr("Delete marker \u201c%1\u201d").arg(all[index].name);
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(index));
    store(text, all);
}

void MarkEditing::deleteMarker()
{
    if (const std::optional<std::size_t> here = markerHere())
        removeMarker(*here);
    else
        emit message(tr("There is no marker at the playhead."));
}

// ---- going there ----

void MarkEditing::goTo(std::optional<double> seconds, const QString& otherwise)
{
    if (seconds)
        m_session.setTime(*seconds);
    else
        emit message(otherwise);
}

/// The edges, the in and out points and the markers, in the order of time.
std::vector<double> MarkEditing::stops() const
{
    std::vector<double> stops{0};
    for (const Marker& marker : markers(m_document))
        stops.push_back(marker.time);
    for (const std::optional<double> point : {inPoint(m_document), outPoint(m_document)}) {
        if (point)
            stops.push_back(*point);
    }
    if (const Clip* clip = m_session.editedClip(); clip != nullptr && clip->frameCount() > 0)
        stops.push_back(Session::timeOf(*clip, clip->frameCount() - 1));
    std::sort(stops.begin(), stops.end());
    return stops;
}

void MarkEditing::previousMarker()
{
    const std::vector<double> all = stops();
    const auto next = std::lower_bound(all.begin(), all.end(), m_session.time() - sameTime);
    goTo(next == all.begin() ? std::nullopt : std::optional(*std::prev(next)),
        tr("There is no marker before."));
}

void MarkEditing::nextMarker()
{
    const std::vector<double> all = stops();
    const auto next = std::upper_bound(all.begin(), all.end(), m_session.time() + sameTime);
    goTo(next == all.end() ? std::nullopt : std::optional(*next), tr("There is no marker behind."));
}

void MarkEditing::previousKeyframe()
{
    const Clip* clip = m_session.editedClip();
    if (clip == nullptr)
        return;
    const std::set<std::int64_t>& all = m_document.keyframes(clip->id);
    const auto next = all.lower_bound(m_session.frame(*clip));
    if (next == all.begin())
        emit message(tr("There is no keyframe before."));
    else
        m_session.setFrame(*std::prev(next));
}

void MarkEditing::nextKeyframe()
{
    const Clip* clip = m_session.editedClip();
    if (clip == nullptr)
        return;
    const std::set<std::int64_t>& all = m_document.keyframes(clip->id);
    const auto next = all.upper_bound(m_session.frame(*clip));
    if (next == all.end())
        emit message(tr("There is no keyframe behind."));
    else
        m_session.setFrame(*next);
}

void MarkEditing::goToMiddleOfGap()
{
    const Clip* clip = m_session.editedClip();
    if (clip == nullptr || clip->frameCount() == 0)
        return;
    const std::set<std::int64_t>& all = m_document.keyframes(clip->id);
    const auto next = all.upper_bound(m_session.frame(*clip));
    const std::int64_t before = next == all.begin() ? 0 : *std::prev(next);
    const std::int64_t after = next == all.end() ? clip->frameCount() - 1 : *next;
    m_session.setFrame(before + (after - before) / 2);
}

} // namespace ui
