// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/retargeting.h"
#include "ui/media/background.h"
#include "ui/project_document.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace ui {

class Session;

/// How the dance comes to lie in the target's picture: fitted by itself on another thread while the
/// document's setting "motionFit" is not set, else by the user's numbers there (pose::Retargeting
/// as JSON). Gives the moved figure of any frame at once.
class MotionFit final : public QObject {
    Q_OBJECT

public:
    inline static const std::string settingKey = "motionFit";

    explicit MotionFit(Session& session, QObject* parent = nullptr);

    /// The numbers in use; nothing before both clips are detected.
    std::optional<pose::Retargeting> retargeting() const;
    /// What was fitted by itself, also while other numbers are in use.
    const std::optional<pose::Retargeting>& automatic() const { return m_automatic; }
    bool isManual() const { return m_manual.has_value(); }
    /// Why there is no fit; empty when there is one.
    QString problem() const;
    bool isBusy() const { return m_underWay > 0 || m_delay.isActive(); }

    /// The dancer of the source's `frame`, in pixels of the target's picture. Nothing when nobody
    /// is there, or without a fit.
    std::optional<pose::Pose> retargetedPose(std::int64_t frame) const;

    /// A pose of the source that is being dragged: counts in place of the document's until that
    /// changes.
    void setDragged(std::int64_t frame, const pose::Pose& pose);

    /// Sets the user's numbers. One undo step, or one with those before of the same tag.
    void change(const QString& text, const pose::Retargeting& retargeting, MergeTag tag = 0);

public slots:
    void setAutomatic(); ///< follow the poses
    void setManual(); ///< keep the numbers of now
    void reset(); ///< the numbers fitted now, kept

signals:
    /// Numbers or poses are other than before.
    void changed();
    /// The figure of setDragged()'s frame is.
    void figureDragged();

private:
    struct Fit {
        std::optional<pose::Retargeting> automatic;
        QString problem;
        std::shared_ptr<const pose::Track> source;
        std::shared_ptr<const pose::Retargeter> retargeter;
    };

    void drop();
    void readSetting();
    void posesChanged(std::int64_t clip, std::int64_t first, std::int64_t last);
    void fit();
    void measureAgain(); ///< for numbers that need it
    void take(std::uint64_t number, const Fit& fit);

    Session& m_session;
    ProjectDocument& m_document;
    std::optional<pose::Retargeting> m_automatic;
    std::optional<pose::Retargeting> m_manual;
    QString m_problem;
    std::shared_ptr<const pose::Track> m_source; ///< that was measured last
    std::shared_ptr<const pose::Retargeter> m_retargeter;
    std::set<std::int64_t> m_editedSince; ///< frames of the source
    std::optional<std::pair<std::int64_t, pose::Pose>> m_dragged;
    QTimer m_delay; ///< until a burst of edits is over
    std::uint64_t m_number = 0; ///< of the last request
    int m_underWay = 0;
    Background m_background; // the last: its end waits for the fit under way
};

} // namespace ui
