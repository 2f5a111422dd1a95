// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project_document.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/project/imported_edit.h"
#include "core/project/project_lock.h"
#include "ui/commands/document_commands.h"
#include "ui/error_text.h"
#include "ui/video_info_json.h"

#include <algorithm>
#include <chrono>

namespace ui {

using namespace std::chrono_literals;

namespace {

constexpr auto autosaveDelay = 2s;
constexpr auto retryDelay = 10s;
constexpr int undoLimit = 500;

/// The ids of the clips, in their order.
const std::string clipsKey = "clips";
/// The ids of those that were chosen, by role.
const std::string inUseKey = "clipsInUse";

const char* name(Role role) { return role == Role::Source ? "source" : "target"; }

bool hasUserKeypoint(const pose::Pose& pose)
{
    const auto any = [](const auto& part) {
        return std::any_of(part.begin(), part.end(), [](const pose::Keypoint& keypoint) {
            return keypoint.origin == pose::KeypointOrigin::User;
        });
    };
    return any(pose.body) || any(pose.leftHand) || any(pose.rightHand) || any(pose.face);
}

bool isKeyframe(const project::PoseEdit& edit) { return edit.pose && hasUserKeypoint(*edit.pose); }

/// Probed, where the file can be read.
std::optional<media::VideoInfo> probed(const std::filesystem::path& path)
{
    try {
        return media::probe(path);
    } catch (const base::Error& error) {
        base::log(base::Level::Warning, error.what());
        return std::nullopt;
    }
}

Clip clipOf(const project::Media& media, std::optional<media::VideoInfo> info)
{
    return {media.id, media.role == "target" ? Role::Target : Role::Source, media.path,
        media.sha256, std::move(info)};
}

std::string infoKey(std::int64_t media) { return "video/" + std::to_string(media); }

} // namespace

ProjectDocument::ProjectDocument(QObject* parent)
    : QObject(parent)
{
    m_undo.setUndoLimit(undoLimit);
    m_autosave.setSingleShot(true);
    connect(&m_autosave, &QTimer::timeout, this, &ProjectDocument::flush);
}

ProjectDocument::~ProjectDocument()
{
    blockSignals(true);
    close();
}

void ProjectDocument::open(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (isOpen() && std::filesystem::equivalent(path, this->path(), ignored))
        return;
    std::unique_ptr<project::ProjectLock> lock;
    try {
        lock = std::make_unique<project::ProjectLock>(path, project::ProjectLock::Purpose::Window);
    } catch (const base::Error& error) {
        if (error.code() != base::ErrorCode::Busy)
            throw;
    }
    auto project = std::make_unique<project::Project>(path);
    close();
    m_readOnly = lock == nullptr;
    m_lock = std::move(lock);
    m_project = std::move(project);
    load();
    emit opened();
    emit clipsChanged();
}

void ProjectDocument::load()
{
    m_settings = m_project->settings();
    for (const project::Media& media : m_project->media()) {
        if (media.role == "source" || media.role == "target") // results are measured here too
            m_known[media.id] = clipOf(media, infoOf(media));
    }
    for (const auto& [id, clip] : m_known)
        m_poses[id] = readPoses(clip);
    rebuildClips();
    if (!setting(clipsKey).is_array()) // so that undoing the first import leaves what was there
        setQuietly(clipsKey, clipIds());
}

/// What is known of the video as long as the file is the one that was probed.
std::optional<media::VideoInfo> ProjectDocument::infoOf(const project::Media& media)
{
    std::error_code missing;
    const auto size = std::filesystem::file_size(media.path, missing);
    if (missing)
        return std::nullopt;
    if (static_cast<std::int64_t>(size) == media.size) {
        if (auto known = videoInfoFrom(setting(infoKey(media.id)), media.path))
            return known;
    }
    const auto info = probed(media.path);
    if (info)
        setQuietly(infoKey(media.id), toJson(*info));
    return info;
}

void ProjectDocument::close()
{
    if (!isOpen())
        return;
    flush();
    m_autosave.stop();
    m_undo.clear();
    m_project.reset();
    m_lock.reset();
    m_readOnly = false;
    m_known.clear();
    m_clips.clear();
    m_poses.clear();
    m_settings.clear();
    m_unsaved = {};
    emit closed();
}

void ProjectDocument::saveAs(const std::filesystem::path& path)
{
    flush();
    m_project->copyTo(path);
    open(path);
}

void ProjectDocument::flush()
{
    if (!isOpen() || m_readOnly || m_unsaved.empty())
        return;
    m_autosave.stop();
    try {
        m_project->save(m_unsaved);
        m_unsaved = {};
        emit saved();
    } catch (const base::Error& error) {
        base::log(base::Level::Error, error.what());
        m_autosave.start(retryDelay);
        emit saveFailed(errorText(error));
    }
}

/// The first unsaved change starts the clock, so that a long drag is saved too.
void ProjectDocument::touch()
{
    if (!m_autosave.isActive())
        m_autosave.start(autosaveDelay);
}

std::filesystem::path ProjectDocument::path() const
{
    return m_project ? m_project->path() : std::filesystem::path();
}

// ---- clips ----

void ProjectDocument::rebuildClips()
{
    m_clips.clear();
    const nlohmann::json listed = setting(clipsKey);
    if (listed.is_array()) {
        for (const nlohmann::json& id : listed) {
            const auto known = m_known.find(id.get<std::int64_t>());
            if (known != m_known.end())
                m_clips.push_back(known->second);
        }
        return;
    }
    for (const auto& [id, clip] : m_known) // a project made on the command line
        m_clips.push_back(clip);
}

const Clip* ProjectDocument::clip(std::int64_t id) const
{
    const auto found = std::find_if(
        m_clips.begin(), m_clips.end(), [id](const Clip& clip) { return clip.id == id; });
    return found == m_clips.end() ? nullptr : &*found;
}

const Clip* ProjectDocument::clip(Role role) const
{
    const nlohmann::json inUse = setting(inUseKey);
    if (inUse.is_object() && inUse.contains(name(role))) {
        const Clip* chosen = clip(inUse.value(name(role), std::int64_t{-1}));
        if (chosen != nullptr && chosen->role == role)
            return chosen;
    }
    const auto found = std::find_if(
        m_clips.begin(), m_clips.end(), [role](const Clip& clip) { return clip.role == role; });
    return found == m_clips.end() ? nullptr : &*found;
}

void ProjectDocument::useClip(std::int64_t id)
{
    const Clip* chosen = clip(id);
    if (chosen == nullptr || clip(chosen->role) == chosen)
        return;
    nlohmann::json inUse = setting(inUseKey);
    if (!inUse.is_object())
        inUse = nlohmann::json::object();
    inUse[name(chosen->role)] = id;
    setQuietly(inUseKey, inUse);
}

nlohmann::json ProjectDocument::clipIds() const
{
    nlohmann::json ids = nlohmann::json::array();
    for (const Clip& clip : m_clips)
        ids.push_back(clip.id);
    return ids;
}

void ProjectDocument::addClip(const project::Media& media, const media::VideoInfo& info)
{
    Clip clip = clipOf(media, info);
    setQuietly(infoKey(media.id), toJson(info));
    if (!m_known.contains(media.id))
        m_poses[media.id] = readPoses(clip);
    m_known[media.id] = std::move(clip);
    nlohmann::json ids = clipIds();
    if (std::find(ids.begin(), ids.end(), nlohmann::json(media.id)) != ids.end())
        return rebuildAndTell();
    ids.push_back(media.id);
    changeSetting(
        tr("Import %1").arg(QString::fromStdString(media.path.filename().string())), clipsKey, ids);
}

void ProjectDocument::removeClip(std::int64_t id)
{
    const Clip* removed = clip(id);
    if (removed == nullptr)
        return;
    nlohmann::json ids = nlohmann::json::array();
    for (const Clip& clip : m_clips) {
        if (clip.id != id)
            ids.push_back(clip.id);
    }
    changeSetting(tr("Remove %1").arg(QString::fromStdString(removed->path.filename().string())),
        clipsKey, ids);
}

void ProjectDocument::relink(std::int64_t id, const media::VideoInfo& info)
{
    const auto known = m_known.find(id);
    if (known == m_known.end() || m_readOnly)
        return;
    m_project->moveMedia(id, info.path);
    known->second.path = info.path;
    known->second.info = info;
    rebuildAndTell();
}

void ProjectDocument::rebuildAndTell()
{
    rebuildClips();
    emit clipsChanged();
}

// ---- poses ----

ProjectDocument::Poses ProjectDocument::readPoses(const Clip& clip) const
{
    Poses poses;
    auto detected = m_project->detectedTrack(clip.sha256);
    poses.isDetected = detected.has_value();
    if (detected)
        poses.detected = std::make_shared<const pose::Track>(std::move(*detected));
    poses.edits = m_project->edits(clip.id);
    for (const auto& [frame, edit] : poses.edits) {
        if (isKeyframe(edit))
            poses.keyframes.insert(frame);
    }
    return poses;
}

const ProjectDocument::Poses& ProjectDocument::poses(std::int64_t clip) const
{
    static const Poses none;
    const auto found = m_poses.find(clip);
    return found == m_poses.end() ? none : found->second;
}

const pose::Track& ProjectDocument::detected(std::int64_t clip) const
{
    return *poses(clip).detected;
}

std::shared_ptr<const pose::Track> ProjectDocument::sharedDetected(std::int64_t clip) const
{
    return poses(clip).detected;
}

bool ProjectDocument::isDetected(std::int64_t clip) const
{
    const Poses& all = poses(clip);
    return all.isDetected || std::ranges::any_of(all.edits, [](const auto& entry) {
        return project::isImported(entry.second);
    });
}

const project::Edits& ProjectDocument::edits(std::int64_t clip) const { return poses(clip).edits; }

const std::set<std::int64_t>& ProjectDocument::keyframes(std::int64_t clip) const
{
    return poses(clip).keyframes;
}

const pose::Pose* ProjectDocument::poseAt(std::int64_t clip, std::int64_t frame) const
{
    const Poses& all = poses(clip);
    if (const auto edit = all.edits.find(frame); edit != all.edits.end())
        return edit->second.pose ? &*edit->second.pose : nullptr;
    const auto found = all.detected->find(frame);
    return found == all.detected->end() ? nullptr : &found->second;
}

pose::Track ProjectDocument::track(std::int64_t clip) const
{
    return project::edited(detected(clip), edits(clip));
}

PoseSnapshot ProjectDocument::snapshot(std::int64_t clip) const
{
    return {sharedDetected(clip), edits(clip)};
}

std::shared_ptr<const pose::Track> PoseSnapshot::track() const
{
    return edits.empty() ? detected
                         : std::make_shared<const pose::Track>(project::edited(*detected, edits));
}

void ProjectDocument::changePoses(
    const QString& text, std::int64_t clip, const pose::Track& poses, MergeTag tag)
{
    PoseEdits changes;
    const pose::Track& original = detected(clip);
    for (const auto& [frame, pose] : poses) {
        const auto found = original.find(frame);
        if (found != original.end() && found->second == pose)
            changes[frame] = std::nullopt;
        else
            changes[frame] = project::PoseEdit{pose};
    }
    changeEdits(text, clip, changes, tag);
}

void ProjectDocument::changeEdits(
    const QString& text, std::int64_t clip, const PoseEdits& changes, MergeTag tag)
{
    if (!isOpen() || m_readOnly || !m_known.contains(clip))
        return;
    PoseEdits before;
    PoseEdits after;
    const project::Edits& now = edits(clip);
    for (const auto& [frame, edit] : changes) {
        const auto found = now.find(frame);
        const auto current = found == now.end() ? std::nullopt : std::optional(found->second);
        if (current == edit)
            continue;
        before[frame] = current;
        after[frame] = edit;
    }
    if (!after.empty())
        m_undo.push(
            new EditPosesCommand(*this, text, clip, std::move(before), std::move(after), tag));
}

void ProjectDocument::apply(std::int64_t clip, const PoseEdits& changes)
{
    Poses& poses = m_poses[clip];
    for (const auto& [frame, edit] : changes) {
        poses.keyframes.erase(frame);
        if (edit) {
            poses.edits[frame] = *edit;
            if (isKeyframe(*edit))
                poses.keyframes.insert(frame);
        } else {
            poses.edits.erase(frame);
        }
        m_unsaved.edits[clip][frame] = edit;
    }
    touch();
    emit posesChanged(clip, changes.begin()->first, changes.rbegin()->first);
}

void ProjectDocument::reloadDetections()
{
    if (!isOpen())
        return;
    for (const Clip& clip : m_clips) {
        Poses& poses = m_poses[clip.id];
        auto detected = m_project->detectedTrack(clip.sha256);
        if (!detected || (poses.isDetected && *detected == *poses.detected))
            continue;
        poses.detected = std::make_shared<const pose::Track>(std::move(*detected));
        poses.isDetected = true;
        emit posesChanged(clip.id, 0, std::max<std::int64_t>(clip.frameCount() - 1, 0));
    }
}

// ---- settings ----

nlohmann::json ProjectDocument::setting(const std::string& key) const
{
    const auto found = m_settings.find(key);
    return found == m_settings.end() ? nlohmann::json() : found->second;
}

void ProjectDocument::changeSetting(
    const QString& text, const std::string& key, const nlohmann::json& value, MergeTag tag)
{
    if (!isOpen() || m_readOnly || setting(key) == value)
        return;
    m_undo.push(new ChangeSettingCommand(*this, text, key, setting(key), value, tag));
}

void ProjectDocument::setQuietly(const std::string& key, const nlohmann::json& value)
{
    if (isOpen() && !m_readOnly && setting(key) != value)
        apply(key, value);
}

void ProjectDocument::apply(const std::string& key, const nlohmann::json& value)
{
    if (value.is_null()) {
        m_settings.erase(key);
        m_unsaved.settings[key] = std::nullopt;
    } else {
        m_settings[key] = value;
        m_unsaved.settings[key] = value;
    }
    touch();
    if (key == clipsKey || key == inUseKey)
        rebuildAndTell();
    emit settingChanged(key);
}

} // namespace ui
