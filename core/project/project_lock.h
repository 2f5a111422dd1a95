// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace project {

/// Held by the one process that works on a project. The system lets go of it when the process ends,
/// however it ends.
class ProjectLock {
public:
    /// Throws base::Error: Busy when another process holds it, Unwritable.
    explicit ProjectLock(const std::filesystem::path& project);
    ~ProjectLock();
    ProjectLock(const ProjectLock&) = delete;
    ProjectLock& operator=(const ProjectLock&) = delete;

private:
    int m_descriptor = -1;
};

} // namespace project
