// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/background.h"
#include "ui/media/footage_remarks.h"

#include <QImage>
#include <QObject>
#include <QTimer>
#include <map>
#include <set>
#include <string>

namespace ui {

class ProjectDocument;

/// Looks at every clip of the document on another thread: a picture for its card, and what is to be
/// said about the footage.
class FootageCheck : public QObject {
    Q_OBJECT

public:
    explicit FootageCheck(ProjectDocument& document, QObject* parent = nullptr);

    /// Null until it was read, and when it cannot be.
    QImage thumbnail(std::int64_t clip) const;
    /// Whether the pictures of the clip were looked at.
    bool isChecked(std::int64_t clip) const;
    std::vector<Remark> remarks(std::int64_t clip) const;
    /// Share of the frames in which a person is; nothing before detection.
    std::optional<double> poseCoverage(std::int64_t clip) const;

signals:
    /// The thumbnail or the remarks of a clip are other than before.
    void changed(std::int64_t clip);

private:
    struct Picture {
        QImage thumbnail;
        std::optional<PictureFacts> facts;
    };
    struct PosesOfClip {
        std::uint64_t request = 0;
        std::optional<PoseFacts> facts;
    };

    void lookAtClips();
    void lookAt(const Clip& clip);
    void measurePicture(const std::string& sha256, const std::filesystem::path& path);
    void measureChangedPoses();
    void measure(const Clip& clip);
    void tellOf(const std::string& sha256);

    ProjectDocument& m_document;
    std::map<std::string, Picture> m_pictures; ///< by SHA-256; empty ones are on their way
    std::map<std::int64_t, PosesOfClip> m_poses;
    std::set<std::int64_t> m_changedPoses;
    QTimer m_pause; ///< while poses are edited, they are not measured again and again
    std::uint64_t m_request = 0;
    Background m_background;
};

} // namespace ui
