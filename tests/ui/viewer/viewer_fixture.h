// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_folder.h"
#include "ui/viewer/pose_editing.h"

#include <QStringList>
#include <functional>

namespace test {

/// A figure of 25 visible joints in a picture of 320 by 240, `right` pixels from the left edge.
pose::Pose dancer(float right);

/// Runs the event loop until `isDone`, for at most ten seconds; false when it never was.
bool waitUntil(const std::function<bool()>& isDone);

/// A project with a dance and a target of 40 numbered pictures each, open in a document; in the
/// dance, a figure walks to the right, a pixel a frame.
struct Studio {
    static constexpr std::int64_t frames = 40;
    static constexpr double rate = 25;

    Studio();

    const pose::Pose& poseAt(std::int64_t frame) const { return *document.poseAt(dance, frame); }
    const pose::Keypoint& joint(std::int64_t frame, std::size_t body) const
    {
        return poseAt(frame).body[body];
    }
    QString lastEdit() const { return document.undoStack().undoText(); }

    TemporaryFolder folder;
    std::int64_t dance = 0;
    std::int64_t target = 0;
    mutable ui::ProjectDocument document;
    ui::Session session{document};
    ui::PoseEditor editor{session};
    QStringList said; ///< by the editor
};

} // namespace test
