// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/keypoint_id.h"
#include "ui/comparison.h"
#include "ui/project_document.h"

#include <QObject>
#include <set>

namespace ui {

enum class ViewMode { Source, Target, SideBySide, Result };

/// What of the figure is drawn over the picture.
struct OverlayOptions {
    bool skeleton = true;
    bool hands = true;
    bool face = true;
    bool names = false;
    bool onionSkin = false;
    bool trail = false;
    bool fitted = false; ///< the dancer's figure in the target's picture
    bool original = false; ///< the detector's own poses while the key is held

    bool operator==(const OverlayOptions&) const = default;
};

/// What all panels look at: the playhead, the view, the selection. Not part of the document, and
/// not undoable. The playhead is one for all views: a time in seconds from the start of each clip.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(ProjectDocument& document, QObject* parent = nullptr);

    ProjectDocument& document() const { return m_document; }

    double time() const { return m_time; }
    /// The frame of this clip under the playhead, held within the clip.
    std::int64_t frame(const Clip& clip) const;
    /// Of the edited clip; 0 without one.
    std::int64_t frame() const;
    /// Seconds at which `frame` of `clip` begins.
    static double timeOf(const Clip& clip, std::int64_t frame);
    /// The longest clip's duration in seconds.
    double duration() const;

    ViewMode view() const { return m_view; }
    /// The clip whose poses are edited: the source's or the target's. Null when there is none.
    const Clip* editedClip() const;
    Role editedRole() const { return m_role; }
    const std::set<pose::KeypointId>& selection() const { return m_selection; }
    const OverlayOptions& overlay() const { return m_overlay; }
    const Comparison& comparison() const { return m_comparison; } ///< of ViewMode::Result

public slots:
    void setTime(double seconds);
    void setFrame(std::int64_t frame); ///< of the edited clip
    void stepFrames(std::int64_t frames);
    void setView(ui::ViewMode view);
    void setEditedRole(ui::Role role);
    void setSelection(std::set<pose::KeypointId> keypoints);
    void setOverlay(const ui::OverlayOptions& options);
    void setComparison(const ui::Comparison& comparison);

signals:
    void timeChanged(double seconds);
    void viewChanged();
    void selectionChanged();
    void overlayChanged();
    void comparisonChanged();

private:
    ProjectDocument& m_document;
    double m_time = 0;
    ViewMode m_view = ViewMode::Source;
    Role m_role = Role::Source;
    std::set<pose::KeypointId> m_selection;
    OverlayOptions m_overlay;
    Comparison m_comparison;
};

} // namespace ui
