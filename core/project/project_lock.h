// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace project {

/// Held by the one process that works on a project, or by the one window that edits it: a window
/// keeps its project open while a worker works on it. The system lets go of it when the process
/// ends, however it ends.
class ProjectLock {
public:
    enum class Purpose {
        Work, ///< a request is worked on
        Window, ///< a window edits it
    };

    /// Throws base::Error: Busy when another process holds it for the same purpose, Unwritable.
    explicit ProjectLock(const std::filesystem::path& project, Purpose purpose = Purpose::Work);
    ~ProjectLock();
    ProjectLock(const ProjectLock&) = delete;
    ProjectLock& operator=(const ProjectLock&) = delete;

private:
    int m_descriptor = -1;
};

} // namespace project
