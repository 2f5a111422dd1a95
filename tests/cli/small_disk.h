// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <string>

namespace test {

/// A disk of its own, in memory, that is soon full. Only the superuser can make one.
class SmallDisk {
public:
    explicit SmallDisk(int kibibytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    /// False where this system does not let us have a disk.
    bool isMounted() const { return m_isMounted; }
    const std::filesystem::path& path() const { return m_folder.path(); }
    std::filesystem::path operator/(const char* name) const { return m_folder / name; }

    void resize(int kibibytes);
    void makeReadOnly();
    /// Writes a file "filler" until nothing more fits; removing it makes room again.
    void fill();

private:
    TemporaryFolder m_folder;
    bool m_isMounted;
};

} // namespace test
