// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_lock.h"

#include "core/base/error.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace project {

namespace {

const char* suffixOf(ProjectLock::Purpose purpose)
{
    return purpose == ProjectLock::Purpose::Window ? ".window.lock" : ".lock";
}

base::Error busyError(const std::filesystem::path& project, ProjectLock::Purpose purpose)
{
    return {base::ErrorCode::Busy, project.string(),
        purpose == ProjectLock::Purpose::Window
            ? "this project is open in another window; close it there to edit it here"
            : "another Understudy is working on this project; wait for it or stop it"};
}

/// Whether `path` still names the file that `descriptor` has open.
bool isFileAt(const std::string& path, int descriptor)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.c_str(), &named) == 0
        && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

} // namespace

ProjectLock::ProjectLock(const std::filesystem::path& project, Purpose purpose)
{
    // A file of its own: SQLite's locks on the project itself would be lost when another descriptor
    // of it closes.
    const std::string path = project.string() + suffixOf(purpose);
    for (;;) {
        m_descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (m_descriptor < 0)
            throw base::writeError(project.string(), errno);
        const bool isOurs = ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
        if (isOurs && isFileAt(path, m_descriptor))
            return;
        ::close(m_descriptor);
        if (!isOurs)
            break;
        // Whoever held it removed the file before letting go; a third process may have made and
        // locked a new one since.
    }
    throw busyError(project, purpose);
}

ProjectLock::~ProjectLock() { ::close(m_descriptor); }

} // namespace project
