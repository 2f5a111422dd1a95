// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_lock.h"

#include "core/base/error.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace project {

ProjectLock::ProjectLock(const std::filesystem::path& project)
{
    // A file of its own: SQLite's locks on the project itself would be lost when another descriptor
    // of it closes.
    const std::string path = project.string() + ".lock";
    m_descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (m_descriptor < 0)
        throw base::writeError(project.string(), errno);
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
        return;
    ::close(m_descriptor);
    throw base::Error(base::ErrorCode::Busy, project.string(),
        "another Understudy is working on this project; wait for it or stop it");
}

ProjectLock::~ProjectLock() { ::close(m_descriptor); }

} // namespace project
