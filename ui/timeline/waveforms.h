// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clip.h"
#include "ui/media/background.h"
#include "ui/timeline/disk_cache.h"
#include "ui/timeline/waveform.h"

#include <QObject>
#include <QString>
#include <map>
#include <memory>
#include <string>

namespace ui {

/// The waveforms of clips, made on another thread and kept on disk.
class Waveforms : public QObject {
    Q_OBJECT

public:
    /// Those kept on disk lie in `folder`.
    explicit Waveforms(const QString& folder, QObject* parent = nullptr);

    /// Null until it is made.
    const Waveform* find(const std::string& sha256) const;

    /// Begins to make it, once.
    void want(const Clip& clip);

signals:
    void ready();

private:
    std::map<std::string, Waveform> m_waveforms; ///< empty while being made
    std::shared_ptr<DiskCache> m_disk; ///< of the background thread
    Background m_background;
};

} // namespace ui
