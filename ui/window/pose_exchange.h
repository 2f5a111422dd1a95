// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/formats/pose_files.h"
#include "ui/clip.h"
#include "ui/media/background.h"

#include <QObject>
#include <QString>

class QWidget;

namespace ui {

class Session;

using pose::PoseFormat;

/// Poses of another program in, and ours out, for the clip that is shown. Files are read and
/// written on another thread; what comes in is one undo step.
class PoseExchange : public QObject {
    Q_OBJECT

public:
    PoseExchange(Session& session, QWidget& window);

    void importWithDialog();
    void exportWithDialog(PoseFormat format);

    /// Whatever pose::readPoses() reads.
    void importFrom(const QString& fileOrFolder);
    void exportTo(const QString& fileOrFolder, PoseFormat format);

signals:
    /// How it ended, for the status bar.
    void said(const QString& sentence);

private:
    struct Read {
        pose::Track track;
        QString note; ///< what the user should know of it
        QString failure; ///< empty when it was read
    };

    static Read read(const std::filesystem::path& path, const media::VideoInfo& info);
    void take(std::int64_t clip, const QString& name, const Read& read);

    Session& m_session;
    QWidget& m_window;
    Background m_background;
};

} // namespace ui
