// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/waveforms.h"

#include "core/base/error.h"
#include "core/base/log.h"

namespace ui {

namespace {

constexpr std::int64_t mostBytes = 16LL << 20;

QByteArray bytesOf(const Waveform& waveform)
{
    return {static_cast<const char*>(static_cast<const void*>(waveform.loudness.data())),
        static_cast<qsizetype>(waveform.loudness.size())};
}

/// From the disk, else from the sound; empty when that cannot be heard.
Waveform made(DiskCache& disk, const std::filesystem::path& path, const QString& name,
    const base::CancelToken& cancel)
{
    if (const auto kept = disk.read(name))
        return {{kept->begin(), kept->end()}};
    try {
        const std::optional<Waveform> waveform = waveformOf(path, cancel);
        if (!waveform)
            return {};
        disk.write(name, bytesOf(*waveform));
        return *waveform;
    } catch (const base::Error& error) {
        base::log(base::Level::Warning, std::string("No waveform: ") + error.what());
        return {};
    }
}

} // namespace

Waveforms::Waveforms(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_disk(std::make_shared<DiskCache>(folder, mostBytes))
    , m_background(*this)
{
}

const Waveform* Waveforms::find(const std::string& sha256) const
{
    const auto found = m_waveforms.find(sha256);
    return found == m_waveforms.end() || found->second.loudness.empty() ? nullptr : &found->second;
}

void Waveforms::want(const Clip& clip)
{
    const bool isNew = m_waveforms.try_emplace(clip.sha256).second;
    if (!isNew)
        return;
    const QString name = QStringLiteral("%1.loudness").arg(QString::fromStdString(clip.sha256));
    m_background.run(
        [disk = m_disk, path = clip.path, name, cancel = m_background.cancelToken()] {
            return made(*disk, path, name, cancel);
        },
        [this, sha256 = clip.sha256](const Waveform& waveform) {
            m_waveforms[sha256] = waveform;
            emit ready();
        });
}

} // namespace ui
