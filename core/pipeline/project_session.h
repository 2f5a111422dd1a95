// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/project/project_lock.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace pipeline {

/// A project held by one request, in this process alone. What a killed process was writing into the
/// project's files is removed when it begins. When it ends, a project that it has made
/// itself and in which nobody has been found yet is removed again: there is nothing in it to go on
/// from.
class ProjectSession {
public:
    /// Throws base::Error as project::ProjectLock and project::Project; nothing stays behind then.
    explicit ProjectSession(const std::filesystem::path& path);
    ~ProjectSession();
    ProjectSession(const ProjectSession&) = delete;
    ProjectSession& operator=(const ProjectSession&) = delete;

    project::Project& project() { return *m_project; }

    /// Removes the project at the end, whatever it holds.
    void discard();

private:
    /// Files that are removed at the end of the scope, while the lock is still held.
    struct Doomed {
        std::vector<std::filesystem::path> paths;

        ~Doomed();
    };

    bool m_hadLockFile;
    project::ProjectLock m_lock;
    Doomed m_doomed;
    bool m_isNew;
    std::optional<project::Project> m_project;
};

/// Removes what writers of `target` left beside it when they were killed: ".dance.mp4.1234.part",
/// where no process 1234 runs any more.
void removeAbandonedParts(const std::filesystem::path& target);

} // namespace pipeline
