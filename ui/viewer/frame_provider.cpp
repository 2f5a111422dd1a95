// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/frame_provider.h"

#include <utility>

namespace ui {

FrameProvider::FrameProvider(std::size_t cacheBytes, QObject* parent)
    : QObject(parent)
    , m_cache(cacheBytes)
{
}

FrameProvider::~FrameProvider()
{
    for (auto& [path, channel] : m_channels)
        channel.decoder->stop();
}

std::optional<QImage> FrameProvider::cached(
    const std::filesystem::path& path, std::int64_t frame, int reduction)
{
    return m_cache.find({path.string(), frame, reduction});
}

std::uint64_t FrameProvider::request(
    const std::filesystem::path& path, std::int64_t frame, int reduction)
{
    Channel& clip = channel(path);
    const std::uint64_t number = ++m_lastRequest;
    if (frame != clip.lastFrame)
        clip.backwards = frame < clip.lastFrame;
    clip.lastFrame = frame;
    clip.decoder->want({number, frame, reduction, clip.backwards});
    return number;
}

FrameProvider::Channel& FrameProvider::channel(const std::filesystem::path& path)
{
    Channel& clip = m_channels[path];
    if (clip.decoder == nullptr) {
        const auto answer
            = [this](std::uint64_t number, const QImage& image, const QString& sentence) {
                  // The signals are emitted on the GUI thread, and not after this object is gone.
                  QMetaObject::invokeMethod(
                      this,
                      [this, number, image, sentence] {
                          if (image.isNull())
                              emit failed(number, sentence);
                          else
                              emit delivered(number, image);
                      },
                      Qt::QueuedConnection);
              };
        clip.decoder = std::make_unique<ClipDecoder>(path, m_cache, answer);
    }
    return clip;
}

void FrameProvider::retain(const std::set<std::filesystem::path>& paths)
{
    for (auto each = m_channels.begin(); each != m_channels.end();) {
        if (paths.contains(each->first)) {
            ++each;
            continue;
        }
        each->second.decoder->stop();
        m_cache.remove(each->first.string());
        m_retired.push_back(std::move(each->second.decoder));
        each = m_channels.erase(each);
    }
}

void FrameProvider::forget(const std::filesystem::path& path) { m_cache.remove(path.string()); }

int FrameProvider::reductionFor(double zoom)
{
    for (const int reduction : {8, 4, 2}) {
        if (zoom * reduction <= 1)
            return reduction;
    }
    return 1;
}

} // namespace ui
