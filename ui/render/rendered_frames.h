// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/rendered_take.h"
#include "ui/media/background.h"
#include "ui/timeline/timeline_marks.h"

#include <QObject>
#include <QTimer>
#include <utility>

namespace ui {

class ProjectDocument;

/// Which frames of the dance are rendered, and which of them are stale: their picture is not what
/// would be painted with the poses as they are now. The project is read on another thread, after
/// reload(); edits count at once.
class RenderedFrames final : public QObject {
    Q_OBJECT

public:
    explicit RenderedFrames(ProjectDocument& document, QObject* parent = nullptr);

    bool isAnyRendered() const { return m_take && !m_take->edits.empty(); }
    bool isAnyStale() const { return !m_stale.empty(); }
    bool isStale(std::int64_t frame) const { return m_stale.contains(frame); }
    const std::optional<project::RenderedTake>& take() const { return m_take; }
    /// All that was rendered of the dance, by any model; oldest first.
    const std::vector<project::PaintedTake>& takes() const { return m_takes; }
    /// Frames whose pose is far from all that the target was filmed in, first and last of each run.
    std::vector<std::pair<std::int64_t, std::int64_t>> strangeSpans() const;
    /// Of frames `first` to `last`, both included: how many are not rendered, or stale.
    std::int64_t toPaint(std::int64_t first, std::int64_t last) const;
    /// First and last frame of the source that are rendered when all is.
    std::optional<std::pair<std::int64_t, std::int64_t>> whole() const;
    /// For the timeline.
    std::vector<RenderedSpan> spans() const;

public slots:
    void reload(); ///< the worker has written
    void reloadSoon(); ///< it is writing: at most once a second

signals:
    void reloaded(); ///< take() is another one, or none; before changed()
    void changed();

private:
    struct Reading {
        std::optional<project::RenderedTake> take;
        std::vector<project::PaintedTake> takes;
        /// The model that has painted the newest take paints with its best state now, or with its
        /// newest again.
        bool isOfAnotherState = false;
    };

    static Reading read(const std::filesystem::path& path, const std::string& source);
    void compare();
    bool isOfAnotherModel() const;

    ProjectDocument& m_document;
    std::optional<project::RenderedTake> m_take;
    std::vector<project::PaintedTake> m_takes;
    bool m_isOfAnotherState = false;
    std::set<std::int64_t> m_stale;
    QTimer m_soon;
    QTimer m_comparing; ///< once for many edits
    std::uint64_t m_reading = 0; ///< answers to earlier questions are dropped
    Background m_background;
};

} // namespace ui
