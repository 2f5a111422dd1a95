// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/frame_cache.h"

#include <utility>

namespace ui {

void FrameCache::insert(const FrameKey& key, const QImage& image)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_entries.find(key); found != m_entries.end())
        erase(found);
    m_order.push_front(key);
    m_entries.emplace(key, Entry{image, m_order.begin()});
    m_bytes += static_cast<std::size_t>(image.sizeInBytes());
    while (m_bytes > m_limit && m_order.size() > 1)
        erase(m_entries.find(m_order.back()));
}

std::optional<QImage> FrameCache::find(const FrameKey& key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return std::nullopt;
    m_order.splice(m_order.begin(), m_order, found->second.place);
    return found->second.image;
}

bool FrameCache::contains(const FrameKey& key) const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.contains(key);
}

void FrameCache::remove(const std::string& path)
{
    const std::lock_guard lock(m_mutex);
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const auto next = std::next(entry);
        if (entry->first.path == path)
            erase(entry);
        entry = next;
    }
}

std::size_t FrameCache::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

void FrameCache::erase(std::map<FrameKey, Entry>::iterator entry)
{
    m_bytes -= static_cast<std::size_t>(entry->second.image.sizeInBytes());
    m_order.erase(entry->second.place);
    m_entries.erase(entry);
}

} // namespace ui
