// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <cstdint>
#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace ui {

/// Which picture: a frame of a video, at 1/reduction of its size.
struct FrameKey {
    std::string path;
    std::int64_t frame = 0;
    int reduction = 1; ///< 1, 2, 4, 8

    auto operator<=>(const FrameKey&) const = default;
};

/// Decoded pictures up to a number of bytes; those not looked at for longest go first. Safe from
/// several threads.
class FrameCache {
public:
    explicit FrameCache(std::size_t bytes)
        : m_limit(bytes)
    {
    }

    void insert(const FrameKey& key, const QImage& image);
    std::optional<QImage> find(const FrameKey& key);
    bool contains(const FrameKey& key) const;
    /// Forgets the pictures of one video.
    void remove(const std::string& path);

    std::size_t bytes() const;
    std::size_t limit() const { return m_limit; }

private:
    struct Entry {
        QImage image;
        std::list<FrameKey>::iterator place;
    };

    void erase(std::map<FrameKey, Entry>::iterator entry);

    const std::size_t m_limit;
    mutable std::mutex m_mutex;
    std::map<FrameKey, Entry> m_entries;
    std::list<FrameKey> m_order; ///< last looked at first
    std::size_t m_bytes = 0;
};

} // namespace ui
