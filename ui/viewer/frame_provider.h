// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/clip_decoder.h"
#include "ui/viewer/frame_cache.h"

#include <QObject>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace ui {

/// Pictures of videos, and of folders with a picture for each frame, decoded off the GUI thread:
/// what was asked for last comes first, and what will be asked for next is decoded ahead. Lives on
/// the GUI thread and never waits there.
class FrameProvider : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t defaultBytes = std::size_t{256} << 20U;

    explicit FrameProvider(std::size_t cacheBytes = defaultBytes, QObject* parent = nullptr);
    ~FrameProvider() override;

    /// The picture at once, when it is in memory.
    std::optional<QImage> cached(
        const std::filesystem::path& path, std::int64_t frame, int reduction);

    /// Asks for a frame at 1/reduction of its size. The answer comes as delivered() or failed()
    /// with the number that is returned; numbers rise. A request that is overtaken by a later one
    /// for the same video before it has begun gets no answer.
    std::uint64_t request(const std::filesystem::path& path, std::int64_t frame, int reduction);

    /// Lets go of all other videos and their pictures.
    void retain(const std::set<std::filesystem::path>& paths);

    /// Pictures of this one are others now.
    void forget(const std::filesystem::path& path);

    /// The largest of 1, 2, 4, 8 that leaves at least `zoom` picture pixels for each one shown.
    static int reductionFor(double zoom);

signals:
    void delivered(std::uint64_t request, const QImage& image);
    void failed(std::uint64_t request, const QString& sentence);

private:
    struct Channel {
        std::unique_ptr<ClipDecoder> decoder;
        std::int64_t lastFrame = -1;
        bool backwards = false;
    };

    Channel& channel(const std::filesystem::path& path);

    FrameCache m_cache;
    std::map<std::filesystem::path, Channel> m_channels;
    std::vector<std::unique_ptr<ClipDecoder>> m_retired; ///< ending on their own
    std::uint64_t m_lastRequest = 0;
};

} // namespace ui
