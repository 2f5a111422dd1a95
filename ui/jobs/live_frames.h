// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"
#include "ui/jobs/worker_client.h"
#include "ui/media/background.h"

#include <QElapsedTimer>
#include <QImage>
#include <QTemporaryDir>
#include <functional>
#include <optional>

namespace ui {

class Session;

/// One frame of the dance as it would be rendered now.
struct LiveFrame {
    std::int64_t frame = -1; ///< of the source
    QImage picture; ///< null: there is none
    bool isTrained = false; ///< else the target's own pixels, moved
};

/// Paints the frame under the playhead whenever it may look otherwise, in a worker of its own that
/// stays warm and gives way to nothing but the window. The newest wish counts: what is overtaken
/// before it has begun is left out.
class LiveFrames final : public QObject {
    Q_OBJECT

public:
    /// `session` must outlive it.
    LiveFrames(Session& session, WorkerSettings settings, QObject* parent = nullptr);

    /// Who looks at the frames; nothing is painted while nobody does.
    void setLookedAt(std::function<bool()> isLookedAt);

    const LiveFrame& newest() const { return m_newest; }
    /// Why there is none for the playhead; empty when nothing is wrong.
    const QString& problem() const { return m_problem; }
    /// What tryModel() was told.
    const QString& triedModel() const { return m_tried; }
    /// From the wish to the picture, of the newest one.
    double seconds() const { return m_seconds; }

public slots:
    /// Asks for the playhead's frame, unless that is there already.
    void want();
    /// The same though nothing in the document has changed: something was learned, for one.
    void wantAnew();
    /// Paints with this model, the name of its folder, from now on; an empty one: with that which
    /// renders.
    void tryModel(const QString& id);
    /// A pose of the source that is being dragged: counts in place of the document's until that
    /// changes.
    void setDragged(std::int64_t frame, const pose::Pose& pose);

signals:
    void painted();
    void failed(const QString& sentence);

private:
    struct Wish {
        std::int64_t frame = 0;
        nlohmann::json fields; ///< of the request, without the file
        std::uint64_t version = 0;

        bool operator==(const Wish&) const = default;
    };

    std::optional<Wish> wish() const;
    void ask();
    void send(const Wish& wish);
    void take(const protocol::Event& event);
    void show(const Wish& wish, const QString& file, bool isTrained);
    void complain(const QString& sentence);
    void forget();

    Session& m_session;
    WorkerClient m_worker;
    std::function<bool()> m_isLookedAt;
    QTemporaryDir m_folder;
    LiveFrame m_newest;
    QString m_problem;
    QString m_tried;
    double m_seconds = 0;
    std::optional<std::pair<std::int64_t, pose::Pose>> m_dragged;
    std::optional<Wish> m_asked; ///< the worker has it
    QElapsedTimer m_askedAt;
    std::optional<Wish> m_answered; ///< the last one
    std::optional<Wish> m_next; ///< once the worker is free
    std::uint64_t m_version = 0; ///< of what is learned and saved
    bool m_hasUnsavedPoses = false;
    int m_files = 0;
    QTimer m_soon; ///< once for many changes
    QTimer m_idle; ///< lets go of the worker
    Background m_background; // the last: its end waits for the picture
};

} // namespace ui
