// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace ui {

/// Small files that can be made again, in a folder of limited size: what was written longest ago
/// goes first. Nothing in it fails loudly; what cannot be kept is made again. May be used from any
/// thread, one at a time.
class DiskCache {
public:
    /// The files lie in `folder`, which need not exist.
    DiskCache(QString folder, std::int64_t mostBytes);

    std::optional<QByteArray> read(const QString& name) const;
    /// `name` may have folders in it.
    void write(const QString& name, const QByteArray& bytes);

    /// The program's own cache folder `name`.
    static QString folder(const QString& name);

private:
    void prune() const;

    QString m_folder;
    std::int64_t m_mostBytes;
    std::int64_t m_bytesUntilLook = 0; ///< written before the size of the folder is looked at again
};

} // namespace ui
