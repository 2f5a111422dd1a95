// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/background.h"
#include "ui/timeline/thumbnail_maker.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPair>
#include <QString>
#include <deque>
#include <memory>
#include <vector>

namespace ui {

/// Small pictures of frames, made on another thread in the order in which they are wanted, and kept
/// in memory and on disk within limits.
class Thumbnails : public QObject {
    Q_OBJECT

public:
    /// Those kept on disk lie in `folder`.
    explicit Thumbnails(const QString& folder, QObject* parent = nullptr);

    /// A null image when it is not in memory.
    QImage find(const std::string& sha256, std::int64_t frame) const;

    /// What is in view now, the most wanted first; what was wanted before and is not made yet is
    /// forgotten.
    void want(const std::vector<ThumbnailId>& ids);

    bool isIdle() const { return !m_isBusy; }

signals:
    /// A picture of this video is in memory now.
    void ready(const QString& sha256, qint64 frame);

private:
    using Key = QPair<QString, qint64>;

    void makeNext();
    void keep(const ThumbnailId& id, const QImage& image);

    mutable QCache<Key, QImage> m_images; ///< costs are kilobytes
    std::deque<ThumbnailId> m_wanted;
    bool m_isBusy = false;
    std::shared_ptr<ThumbnailMaker> m_maker; ///< of the background thread
    Background m_background;
};

} // namespace ui
