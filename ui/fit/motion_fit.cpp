// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fit/motion_fit.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "ui/error_text.h"
#include "ui/session.h"

#include <chrono>

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr auto burst = 250ms;

cv::Size sizeOf(const Clip& clip) { return {clip.info->width, clip.info->height}; }

} // namespace

MotionFit::MotionFit(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_document(session.document())
    , m_background(*this)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(burst);
    connect(&m_delay, &QTimer::timeout, this, &MotionFit::fit);
    connect(&m_document, &ProjectDocument::opened, this, &MotionFit::drop);
    connect(&m_document, &ProjectDocument::closed, this, &MotionFit::drop);
    connect(&m_document, &ProjectDocument::clipsChanged, this, &MotionFit::drop);
    connect(&m_document, &ProjectDocument::posesChanged, this, &MotionFit::posesChanged);
    connect(&m_document, &ProjectDocument::settingChanged, this, [this](const std::string& key) {
        if (key == settingKey)
            readSetting();
    });
    drop();
}

std::optional<pose::Retargeting> MotionFit::retargeting() const
{
    if (!m_retargeter)
        return std::nullopt;
    return m_manual ? m_manual : m_automatic;
}

QString MotionFit::problem() const
{
    if (retargeting())
        return {};
    const Clip* source = m_document.clip(Role::Source);
    const Clip* target = m_document.clip(Role::Target);
    if (source == nullptr || target == nullptr)
        return tr("Import a dance and a person first.");
    if (!source->info || !target->info)
        return tr("A video is missing.");
    if (!m_document.isDetected(source->id) || !m_document.isDetected(target->id))
        return tr("The motion is fitted once the poses of both videos are detected.");
    return m_problem.isEmpty() ? tr("Fitting the motion…") : m_problem;
}

std::optional<pose::Pose> MotionFit::retargetedPose(std::int64_t frame) const
{
    const auto numbers = retargeting();
    const Clip* source = m_document.clip(Role::Source);
    if (!numbers || source == nullptr)
        return std::nullopt;
    if (m_dragged && m_dragged->first == frame)
        return m_retargeter->placed(frame, m_dragged->second, *numbers);
    if (!m_editedSince.contains(frame))
        return m_retargeter->at(frame, *numbers);
    const pose::Pose* pose = m_document.poseAt(source->id, frame);
    if (pose == nullptr)
        return std::nullopt;
    return m_retargeter->placed(frame, *pose, *numbers);
}

void MotionFit::setDragged(std::int64_t frame, const pose::Pose& pose)
{
    m_dragged.emplace(frame, pose);
    emit figureDragged();
}

// ---- the numbers ----

void MotionFit::change(const QString& text, const pose::Retargeting& retargeting, MergeTag tag)
{
    m_document.changeSetting(text, settingKey, retargeting, tag);
}

void MotionFit::setAutomatic()
{
    m_document.changeSetting(tr("Fit the motion automatically"), settingKey, nullptr);
}

void MotionFit::setManual()
{
    if (const auto now = retargeting(); now && !m_manual)
        change(tr("Fit the motion by hand"), *now);
}

void MotionFit::reset()
{
    if (m_manual && m_automatic)
        change(tr("Reset the motion fit"), *m_automatic);
}

void MotionFit::readSetting()
{
    m_manual.reset();
    const nlohmann::json setting = m_document.setting(settingKey);
    try {
        if (!setting.is_null())
            m_manual = setting.get<pose::Retargeting>();
    } catch (const base::Error& error) {
        base::log(base::Level::Warning, error.what());
    }
    const auto numbers = retargeting();
    if (numbers && !m_retargeter->suits(*numbers))
        measureAgain();
    emit changed();
}

// ---- measuring ----

/// What was measured is of other clips.
void MotionFit::drop()
{
    ++m_number;
    m_automatic.reset();
    m_problem.clear();
    m_source.reset();
    m_retargeter.reset();
    m_editedSince.clear();
    m_dragged.reset();
    m_delay.stop();
    readSetting();
    fit();
}

void MotionFit::posesChanged(std::int64_t clip, std::int64_t first, std::int64_t last)
{
    const Clip* source = m_document.clip(Role::Source);
    const Clip* target = m_document.clip(Role::Target);
    const bool isSource = source != nullptr && source->id == clip;
    if (!isSource && (target == nullptr || target->id != clip))
        return;
    if (isSource) {
        m_dragged.reset();
        for (std::int64_t frame = first; frame <= last; ++frame)
            m_editedSince.insert(frame);
        emit changed();
    }
    m_delay.start();
}

void MotionFit::fit()
{
    const Clip* source = m_document.clip(Role::Source);
    const Clip* target = m_document.clip(Role::Target);
    const auto isReady = [this](const Clip* clip) {
        return clip != nullptr && clip->info && m_document.isDetected(clip->id);
    };
    if (!isReady(source) || !isReady(target))
        return;
    m_editedSince.clear();
    ++m_underWay;
    const auto work
        = [dance = m_document.snapshot(source->id), person = m_document.snapshot(target->id),
              fromSize = sizeOf(*source), toSize = sizeOf(*target), manual = m_manual] {
              const auto from = dance.track();
              Fit fit;
              fit.source = from;
              try {
                  fit.automatic = pose::fitRetargeting(*from, fromSize, *person.track(), toSize);
              } catch (const base::Error& error) {
                  fit.problem = errorText(error);
              }
              if (const auto& numbers = manual ? manual : fit.automatic)
                  fit.retargeter = std::make_shared<const pose::Retargeter>(from, *numbers);
              return fit;
          };
    m_background.run(work, [this, number = ++m_number](const Fit& fit) { take(number, fit); });
}

void MotionFit::measureAgain()
{
    ++m_underWay;
    Fit known{m_automatic, m_problem, m_source, nullptr};
    m_background.run(
        [known, numbers = *retargeting()] {
            Fit fit = known;
            fit.retargeter = std::make_shared<const pose::Retargeter>(fit.source, numbers);
            return fit;
        },
        [this, number = ++m_number](const Fit& fit) { take(number, fit); });
}

void MotionFit::take(std::uint64_t number, const Fit& fit)
{
    --m_underWay;
    if (number != m_number)
        return;
    m_automatic = fit.automatic;
    m_problem = fit.problem;
    m_source = fit.source;
    m_retargeter = fit.retargeter;
    const auto numbers = retargeting();
    if (numbers && !m_retargeter->suits(*numbers))
        measureAgain();
    emit changed();
}

} // namespace ui
