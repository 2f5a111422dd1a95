// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/disk_cache.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>
#include <utility>
#include <vector>

namespace ui {

DiskCache::DiskCache(QString folder, std::int64_t mostBytes)
    : m_folder(std::move(folder))
    , m_mostBytes(mostBytes)
{
}

QString DiskCache::folder(const QString& name)
{
    const QString root = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return QDir(root).filePath(name);
}

std::optional<QByteArray> DiskCache::read(const QString& name) const
{
    QFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

void DiskCache::write(const QString& name, const QByteArray& bytes)
{
    const QString path = QDir(m_folder).filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(bytes);
    if (!file.commit())
        return;
    m_bytesUntilLook -= bytes.size();
    if (m_bytesUntilLook <= 0) {
        prune();
        m_bytesUntilLook = m_mostBytes / 16;
    }
}

void DiskCache::prune() const
{
    std::vector<QFileInfo> files;
    std::int64_t bytes = 0;
    QDirIterator all(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        files.push_back(all.nextFileInfo());
        bytes += files.back().size();
    }
    std::sort(files.begin(), files.end(),
        [](const QFileInfo& a, const QFileInfo& b) { return a.lastModified() < b.lastModified(); });
    for (const QFileInfo& file : files) {
        if (bytes <= m_mostBytes)
            return;
        if (QFile::remove(file.filePath()))
            bytes -= file.size();
    }
}

} // namespace ui
