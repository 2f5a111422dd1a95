// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/live_frames.h"

#include "core/pose/pose_blob.h"
#include "core/project/trained_model.h"
#include "ui/error_text.h"
#include "ui/fit/motion_fit.h"
#include "ui/session.h"

#include <filesystem>
#include <utility>

namespace ui {

namespace {

constexpr auto patienceWithIdleWorker = std::chrono::minutes(5); // it holds some hundred megabytes
constexpr int filesInTurn = 3; // one is written while another is read

WorkerSettings withFramesPriority(WorkerSettings settings)
{
    settings.politeness = framesPoliteness;
    return settings;
}

std::string hexOf(const pose::Pose& pose)
{
    return QByteArray::fromStdString(pose::encode(pose)).toHex().toStdString();
}

} // namespace

LiveFrames::LiveFrames(Session& session, WorkerSettings settings, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_worker(withFramesPriority(std::move(settings)))
    , m_background(*this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &LiveFrames::ask);
    m_idle.setSingleShot(true);
    m_idle.setInterval(patienceWithIdleWorker);
    connect(&m_idle, &QTimer::timeout, this, [this] { m_worker.kill({}); });
    connect(&m_worker, &WorkerClient::answered, this, &LiveFrames::take);
    const ProjectDocument& document = session.document();
    connect(&document, &ProjectDocument::opened, this, &LiveFrames::forget);
    connect(&document, &ProjectDocument::closed, this, &LiveFrames::forget);
    connect(&document, &ProjectDocument::clipsChanged, this, &LiveFrames::want);
    connect(&session, &Session::timeChanged, this, &LiveFrames::want);
    connect(&session, &Session::viewChanged, this, &LiveFrames::want);
    connect(&document, &ProjectDocument::posesChanged, this, [this] {
        m_dragged.reset();
        m_hasUnsavedPoses = true;
        want();
    });
    connect(&document, &ProjectDocument::settingChanged, this, [this](const std::string& key) {
        if (key == project::chosenModelKey)
            want();
        if (key != MotionFit::settingKey)
            return;
        m_hasUnsavedPoses = true;
        want();
    });
    connect(&document, &ProjectDocument::saved, this, [this] {
        if (std::exchange(m_hasUnsavedPoses, false))
            wantAnew(); // now with the frames around as they are
    });
}

void LiveFrames::setLookedAt(std::function<bool()> isLookedAt)
{
    m_isLookedAt = std::move(isLookedAt);
    want();
}

void LiveFrames::want() { m_soon.start(); }

void LiveFrames::wantAnew()
{
    ++m_version;
    want();
}

void LiveFrames::tryModel(const QString& id)
{
    m_tried = id;
    wantAnew();
}

void LiveFrames::setDragged(std::int64_t frame, const pose::Pose& pose)
{
    m_dragged.emplace(frame, pose);
    want();
}

/// Nothing is left of the document before.
void LiveFrames::forget()
{
    m_worker.kill({});
    m_next.reset();
    m_answered.reset();
    m_dragged.reset();
    m_newest = {};
    m_problem.clear();
    m_tried.clear();
    ++m_version;
    emit painted();
    want();
}

std::optional<LiveFrames::Wish> LiveFrames::wish() const
{
    const ProjectDocument& document = m_session.document();
    if (!document.isOpen() || !m_isLookedAt || !m_isLookedAt())
        return std::nullopt;
    const Clip* source = document.clip(Role::Source);
    const Clip* target = document.clip(Role::Target);
    if (source == nullptr || target == nullptr || !source->info || !target->info
        || !document.isDetected(source->id) || !document.isDetected(target->id))
        return std::nullopt;
    Wish wish{m_session.frame(*source),
        {{"project", std::filesystem::absolute(document.path()).string()},
            {"source", source->path.string()}, {"target", target->path.string()}},
        m_version};
    wish.fields["frame"] = wish.frame;
    const project::Edits& edits = document.edits(source->id);
    const auto edit = edits.find(wish.frame);
    if (m_dragged && m_dragged->first == wish.frame)
        wish.fields["pose"] = hexOf(m_dragged->second);
    else if (edit != edits.end())
        wish.fields["pose"] = edit->second.pose ? hexOf(*edit->second.pose) : "none";
    const nlohmann::json chosen = document.setting(project::chosenModelKey);
    if (!m_tried.isEmpty())
        wish.fields["model"] = m_tried.toStdString();
    else if (chosen.is_string())
        wish.fields["model"] = chosen;
    const nlohmann::json fit = document.setting(MotionFit::settingKey);
    if (!fit.is_null())
        wish.fields["fit"] = fit.dump();
    return wish;
}

void LiveFrames::ask()
{
    m_next = wish();
    if (!m_next || m_next == (m_asked ? m_asked : m_answered)) {
        m_next.reset();
        return;
    }
    if (m_worker.isFree())
        send(*std::exchange(m_next, std::nullopt));
}

void LiveFrames::send(const Wish& wish)
{
    m_asked = wish;
    m_askedAt.start();
    m_idle.start();
    m_files = (m_files + 1) % filesInTurn;
    nlohmann::json fields = wish.fields;
    fields["out"] = m_folder.filePath(QStringLiteral("frame-%1.jpg").arg(m_files)).toStdString();
    m_worker.run(protocol::Verb::Frame, fields);
}

void LiveFrames::take(const protocol::Event& event)
{
    if (!protocol::isFinal(event) || !m_asked)
        return;
    const Wish wish = *std::exchange(m_asked, std::nullopt);
    if (wish.version == m_version)
        m_answered = wish;
    if (const auto* done = std::get_if<protocol::Finished>(&event.body)) {
        show(wish, QString::fromStdString(done->result.value("picture", "")),
            done->result.value("preset", "") != "instant");
    } else if (const auto* failure = std::get_if<protocol::Failed>(&event.body)) {
        complain(errorText(
            QString::fromStdString(failure->code), {}, QString::fromStdString(failure->message)));
    }
    if (m_next)
        QMetaObject::invokeMethod(this, &LiveFrames::ask, Qt::QueuedConnection);
}

void LiveFrames::show(const Wish& wish, const QString& file, bool isTrained)
{
    m_background.run([file] { return QImage(file); },
        [this, wish, isTrained, asked = m_askedAt](const QImage& picture) {
            if (picture.isNull() || !m_session.document().isOpen())
                return;
            m_seconds = static_cast<double>(asked.elapsed()) / 1000;
            m_newest = {wish.frame, picture, isTrained};
            m_problem.clear();
            emit painted();
        });
}

void LiveFrames::complain(const QString& sentence)
{
    if (sentence.isEmpty()) // we ended the worker
        return;
    m_newest = {};
    m_problem = sentence;
    emit failed(sentence);
    emit painted();
}

} // namespace ui
