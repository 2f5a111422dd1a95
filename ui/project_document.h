// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/track.h"
#include "core/project/project.h"
#include "ui/clip.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QUndoStack>
#include <memory>
#include <vector>

namespace project {
class ProjectLock;
}

namespace ui {

/// Edits of one clip as the undo stack keeps them: what lies over the detected pose of each frame,
/// if anything.
using PoseEdits = std::map<std::int64_t, std::optional<project::PoseEdit>>;

/// Consecutive edits with the same tag are one undo step (a drag, a burst of nudges, a slider); 0
/// never merges.
using MergeTag = std::uint64_t;

/// The poses of a clip at one moment.
struct PoseSnapshot {
    std::shared_ptr<const pose::Track> detected;
    project::Edits edits;

    /// The track as it counts: a copy when there are edits.
    std::shared_ptr<const pose::Track> track() const;
};

/// The open project. The file is the document: every change is in it two seconds later. All that
/// the panels show of it comes from here, and all changes but the worker's go through here, on the
/// undo stack. Lives on the GUI thread; never decodes or detects.
class ProjectDocument : public QObject {
    Q_OBJECT

public:
    explicit ProjectDocument(QObject* parent = nullptr);
    ~ProjectDocument() override;

    // ---- the file ----

    /// Opens or makes the project at `path` in place of the one that is open. When another window
    /// has it, it is opened read-only. Throws base::Error as project::Project; the open one stays
    /// then.
    void open(const std::filesystem::path& path);
    /// Writes what is not yet saved, and lets go of the file.
    void close();
    /// Copies the project to `path` and goes on there. Throws base::Error; nothing changes then.
    void saveAs(const std::filesystem::path& path);
    /// Writes what is not yet saved, now. A failure is told by saveFailed(), and tried again later.
    void flush();

    bool isOpen() const { return m_project != nullptr; }
    bool isReadOnly() const { return m_readOnly; }
    bool hasUnsavedChanges() const { return !m_unsaved.empty(); }
    std::filesystem::path path() const; ///< of the open project

    // ---- clips ----

    const std::vector<Clip>& clips() const { return m_clips; }
    const Clip* clip(std::int64_t id) const; ///< null when there is none
    /// The clip in use of a role, the dance or the person: the one chosen by useClip(), else the
    /// first. Null when there is none.
    const Clip* clip(Role role) const;
    /// Fits, trains and renders with this clip from now on. Not undoable.
    void useClip(std::int64_t id);

    /// Takes in a video that project::Project::addMedia() has put in the file and media::probe()
    /// has read, both on another thread (they take long). One undo step.
    void addClip(const project::Media& media, const media::VideoInfo& info);
    /// Takes clips from the project; their poses and edits stay in the file. One undo step.
    void removeClip(std::int64_t id);
    /// Says where missing media lies now. Not undoable.
    void relink(std::int64_t id, const media::VideoInfo& info);

    // ---- poses ----

    /// What was detected in a clip; empty before detection.
    const pose::Track& detected(std::int64_t clip) const;
    /// The same for other threads, without a copy.
    std::shared_ptr<const pose::Track> sharedDetected(std::int64_t clip) const;
    bool isDetected(std::int64_t clip) const;
    /// The edits that lie over it.
    const project::Edits& edits(std::int64_t clip) const;
    /// The pose as it counts: edited, else detected. Null when nobody is there. Valid until the
    /// next change.
    const pose::Pose* poseAt(std::int64_t clip, std::int64_t frame) const;
    /// The whole track as it counts, copied.
    pose::Track track(std::int64_t clip) const;
    /// Both, for other threads: makes the track without holding up this one.
    PoseSnapshot snapshot(std::int64_t clip) const;
    /// Frames with a keypoint that the user placed: the keyframes.
    const std::set<std::int64_t>& keyframes(std::int64_t clip) const;

    /// One undo step named `text` that makes the poses of these frames so. A pose equal to the
    /// detected one takes the edit away. Does nothing when nothing changes or the project is
    /// read-only.
    void changePoses(
        const QString& text, std::int64_t clip, const pose::Track& poses, MergeTag tag = 0);
    /// The same for single edits, among them taking the person or the edit away.
    void changeEdits(
        const QString& text, std::int64_t clip, const PoseEdits& edits, MergeTag tag = 0);

    // ---- everything else: one JSON value for each key ----

    /// Null when it was never set.
    nlohmann::json setting(const std::string& key) const;
    /// One undo step.
    void changeSetting(
        const QString& text, const std::string& key, const nlohmann::json& value, MergeTag tag = 0);
    /// Sets what no one wants to undo (the playhead, for one).
    void setQuietly(const std::string& key, const nlohmann::json& value);

    QUndoStack& undoStack() { return m_undo; }

    /// Reads again what the worker has written: the detected tracks.
    void reloadDetections();

    // ---- for the undo commands ----

    void apply(std::int64_t clip, const PoseEdits& edits);
    void apply(const std::string& key, const nlohmann::json& value); ///< null takes it away

signals:
    void opened();
    void closed();
    void clipsChanged();
    /// The poses of these frames [first, last] are other than before; also after detection.
    void posesChanged(std::int64_t clip, std::int64_t first, std::int64_t last);
    void settingChanged(const std::string& key);
    void saved();
    void saveFailed(const QString& sentence);
    /// A change by undo or redo happened at this frame: show it.
    void changeShown(std::int64_t clip, std::int64_t frame);

private:
    struct Poses {
        bool isDetected = false;
        std::shared_ptr<const pose::Track> detected = std::make_shared<const pose::Track>();
        project::Edits edits;
        std::set<std::int64_t> keyframes;
    };

    void load();
    std::optional<media::VideoInfo> infoOf(const project::Media& media);
    const Poses& poses(std::int64_t clip) const;
    Poses readPoses(const Clip& clip) const;
    nlohmann::json clipIds() const;
    void rebuildClips();
    void rebuildAndTell();
    void touch();

    std::unique_ptr<project::ProjectLock> m_lock;
    std::unique_ptr<project::Project> m_project;
    bool m_readOnly = false;
    std::map<std::int64_t, Clip> m_known; ///< every clip of the file, also those taken out
    std::vector<Clip> m_clips;
    std::map<std::int64_t, Poses> m_poses;
    project::Settings m_settings;
    project::DocumentChanges m_unsaved;
    QUndoStack m_undo;
    QTimer m_autosave;
};

} // namespace ui
