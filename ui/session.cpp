// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

Session::Session(ProjectDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &ProjectDocument::closed, this, [this] {
        setSelection({});
        setTime(0);
    });
    connect(&document, &ProjectDocument::changeShown, this,
        [this](std::int64_t id, std::int64_t frame) {
            const Clip* clip = m_document.clip(id);
            if (clip == nullptr)
                return;
            setEditedRole(clip->role);
            setTime(timeOf(*clip, frame));
        });
}

std::int64_t Session::frame(const Clip& clip) const
{
    // Half a frame's thousandth, so that the time at which a frame begins is that frame.
    const auto frame = static_cast<std::int64_t>(std::floor(m_time * clip.frameRate() + 1e-3));
    return std::clamp<std::int64_t>(frame, 0, std::max<std::int64_t>(clip.frameCount() - 1, 0));
}

std::int64_t Session::frame() const
{
    const Clip* clip = editedClip();
    return clip == nullptr ? 0 : frame(*clip);
}

double Session::timeOf(const Clip& clip, std::int64_t frame)
{
    return clip.frameRate() > 0 ? static_cast<double>(frame) / clip.frameRate() : 0;
}

double Session::duration() const
{
    double longest = 0;
    for (const Clip& clip : m_document.clips())
        longest = std::max(longest, timeOf(clip, clip.frameCount()));
    return longest;
}

const Clip* Session::editedClip() const
{
    const Clip* clip = m_document.clip(m_role);
    return clip != nullptr ? clip
                           : m_document.clip(m_role == Role::Source ? Role::Target : Role::Source);
}

void Session::setTime(double seconds)
{
    const double held = std::clamp(seconds, 0.0, std::max(duration(), 0.0));
    if (held == m_time)
        return;
    m_time = held;
    emit timeChanged(m_time);
}

void Session::setFrame(std::int64_t frame)
{
    const Clip* clip = editedClip();
    if (clip == nullptr || clip->frameCount() == 0)
        return;
    setTime(timeOf(*clip, std::clamp<std::int64_t>(frame, 0, clip->frameCount() - 1)));
}

void Session::stepFrames(std::int64_t frames) { setFrame(frame() + frames); }

void Session::setView(ViewMode view)
{
    if (view == m_view)
        return;
    m_view = view;
    if (view == ViewMode::Source || view == ViewMode::Target)
        m_role = view == ViewMode::Source ? Role::Source : Role::Target;
    emit viewChanged();
}

void Session::setEditedRole(Role role)
{
    const ViewMode alone = role == Role::Source ? ViewMode::Source : ViewMode::Target;
    const bool isShown = m_view == alone || m_view == ViewMode::SideBySide;
    if (role == m_role && isShown)
        return;
    m_role = role;
    if (!isShown)
        m_view = alone;
    emit viewChanged();
}

void Session::setSelection(std::set<pose::KeypointId> keypoints)
{
    if (keypoints == m_selection)
        return;
    m_selection = std::move(keypoints);
    emit selectionChanged();
}

void Session::setOverlay(const OverlayOptions& options)
{
    if (options == m_overlay)
        return;
    m_overlay = options;
    emit overlayChanged();
}

void Session::setComparison(const Comparison& comparison)
{
    if (comparison == m_comparison)
        return;
    m_comparison = comparison;
    emit comparisonChanged();
}

} // namespace ui
