// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/rendered_frames.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/project/project.h"
#include "core/project/trained_model.h"
#include "ui/project_document.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int readingPause = 1000; // ms
const std::string fitKey = "motionFit"; // as ui/fit keeps it

} // namespace

RenderedFrames::Reading RenderedFrames::read(
    const std::filesystem::path& path, const std::string& source)
{
    try {
        const project::Project project(path);
        Reading reading{
            project::renderedTake(project, source), project::paintedTakes(project, source)};
        for (const project::TrainedModel& model : project::trainedModels(project.filesFolder())) {
            for (const project::PaintedTake& take : reading.takes) {
                if (take.isNewest && take.model == model.id)
                    reading.isOfAnotherState = take.isOfBestState != model.usesBest;
            }
        }
        return reading;
    } catch (const base::Error& error) {
        base::log(base::Level::Warning, error.what());
        return {};
    }
}

RenderedFrames::RenderedFrames(ProjectDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_background(*this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(readingPause);
    connect(&m_soon, &QTimer::timeout, this, &RenderedFrames::reload);
    m_comparing.setSingleShot(true);
    m_comparing.setInterval(0);
    connect(&m_comparing, &QTimer::timeout, this, &RenderedFrames::compare);
    connect(&document, &ProjectDocument::opened, this, &RenderedFrames::reload);
    connect(&document, &ProjectDocument::closed, this, &RenderedFrames::reload);
    connect(&document, &ProjectDocument::clipsChanged, this, &RenderedFrames::reload);
    connect(&document, &ProjectDocument::posesChanged, this, [this] { m_comparing.start(); });
    connect(&document, &ProjectDocument::settingChanged, this, [this](const std::string& key) {
        if (key == fitKey || key == project::chosenModelKey)
            m_comparing.start();
    });
    reload();
}

void RenderedFrames::reloadSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void RenderedFrames::reload()
{
    const std::uint64_t number = ++m_reading;
    const Clip* source = m_document.isOpen() ? m_document.clip(Role::Source) : nullptr;
    if (source == nullptr) {
        m_take.reset();
        m_takes.clear();
        emit reloaded();
        return compare();
    }
    m_background.run(
        [path = m_document.path(), sha256 = source->sha256] { return read(path, sha256); },
        [this, number](const Reading& reading) {
            if (number != m_reading)
                return;
            m_take = reading.take;
            m_takes = reading.takes;
            m_isOfAnotherState = reading.isOfAnotherState;
            emit reloaded();
            compare();
        });
}

void RenderedFrames::compare()
{
    m_stale.clear();
    const Clip* source = m_document.isOpen() ? m_document.clip(Role::Source) : nullptr;
    const Clip* target = m_document.isOpen() ? m_document.clip(Role::Target) : nullptr;
    if (m_take && source != nullptr) {
        const bool isOtherPerson = target == nullptr || target->sha256 != m_take->target;
        if (isOtherPerson || isOfAnotherModel()) {
            for (const auto& [frame, edits] : m_take->edits)
                m_stale.insert(m_stale.end(), frame);
        } else {
            m_stale = project::staleFrames(*m_take, m_document.edits(source->id),
                m_document.edits(target->id), m_document.setting(fitKey));
        }
    }
    emit changed();
}

/// Than the one that the user has chosen.
bool RenderedFrames::isOfAnotherModel() const
{
    const nlohmann::json chosen = m_document.setting(project::chosenModelKey);
    if (!chosen.is_string())
        return false;
    if (m_isOfAnotherState)
        return true;
    return std::ranges::none_of(m_takes, [&chosen](const project::PaintedTake& take) {
        return take.isNewest && take.model == chosen.get<std::string>();
    });
}

std::int64_t RenderedFrames::toPaint(std::int64_t first, std::int64_t last) const
{
    std::int64_t count = 0;
    for (std::int64_t frame = first; frame <= last; ++frame)
        count += m_take && m_take->edits.contains(frame) && !m_stale.contains(frame) ? 0 : 1;
    return count;
}

std::optional<std::pair<std::int64_t, std::int64_t>> RenderedFrames::whole() const
{
    if (!m_take || m_take->begin >= m_take->end)
        return std::nullopt;
    return std::pair(m_take->begin, m_take->end - 1);
}

std::vector<std::pair<std::int64_t, std::int64_t>> RenderedFrames::strangeSpans() const
{
    std::vector<std::pair<std::int64_t, std::int64_t>> spans;
    if (!m_take)
        return spans;
    for (const auto& [frame, distance] : m_take->poseDistance) {
        if (distance <= m_take->poseDistanceLimit)
            continue;
        if (!spans.empty() && spans.back().second + 1 == frame)
            spans.back().second = frame;
        else
            spans.emplace_back(frame, frame);
    }
    return spans;
}

std::vector<RenderedSpan> RenderedFrames::spans() const
{
    std::vector<RenderedSpan> spans;
    if (!m_take)
        return spans;
    for (const auto& [frame, edits] : m_take->edits) {
        const RenderState state = m_stale.contains(frame) ? RenderState::Stale : RenderState::Fresh;
        if (!spans.empty() && spans.back().last + 1 == frame && spans.back().state == state)
            spans.back().last = frame;
        else
            spans.push_back({frame, frame, state});
    }
    return spans;
}

} // namespace ui
