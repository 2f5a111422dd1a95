// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/viewer/canvas.h"
#include "ui/viewer/frame_provider.h"
#include "ui/viewer/player.h"
#include "ui/viewer/pose_editing.h"

#include <QWidget>
#include <filesystem>

namespace ui {

class CompareBar;

/// The middle of the window: the views and tools, the canvas, and the transport below it.
class ViewerPanel : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it.
    ViewerPanel(Session& session, PoseEditor& editor, Player& player, FrameProvider& frames,
        QWidget* parent = nullptr);

    Canvas& canvas() { return *m_canvas; }

public slots:
    /// The newest rendered video, which begins with `firstFrame` of the source; the project
    /// remembers both.
    void setResult(const std::filesystem::path& video, std::int64_t firstFrame = 0);
    /// The rendered pictures, which take the video's place: they may be others than the last time.
    void setTakes(const std::vector<ui::ShownTake>& takes);

private:
    void loadResult();
    std::int64_t firstFrame() const;

    Session& m_session;
    Canvas* m_canvas;
    CompareBar* m_compare;
    std::uint64_t m_probe = 0; ///< number of the last one
};

} // namespace ui
