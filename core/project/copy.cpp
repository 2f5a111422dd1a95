// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/project/project.h"

#include <cerrno>
#include <system_error>

namespace project {

namespace fs = std::filesystem;

namespace {

/// Checkpoints and rendered frames are never changed in place, so that a second name will do where
/// the disk knows such.
void copyFiles(const fs::path& from, const fs::path& to)
{
    std::error_code error;
    if (!fs::is_directory(from, error))
        return;
    fs::remove_all(to, error);
    fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::create_hard_links, error);
    if (!error)
        return;
    fs::remove_all(to, error);
    fs::copy(from, to, fs::copy_options::recursive, error);
    if (error)
        throw base::writeError(to.string(), error.value());
}

} // namespace

void Project::moveMedia(std::int64_t media, const fs::path& file)
{
    m_database.prepare("UPDATE media SET path=?, modified=0 WHERE id=?")
        .bind(1, storedPath(fs::weakly_canonical(file)))
        .bind(2, media)
        .run();
}

void Project::copyTo(const fs::path& target) const { copy(target, true); }

void Project::copyDocumentTo(const fs::path& target) const { copy(target, false); }

void Project::copy(const fs::path& target, bool withFiles) const
{
    const fs::path temporary = base::temporaryBeside(target);
    std::error_code ignored;
    fs::remove(temporary, ignored);
    try {
        m_database.prepare("VACUUM INTO ?").bind(1, temporary.string()).run();
        {
            // The paths in it are relative to the project, and the project lies elsewhere now.
            Project written(temporary);
            for (const Media& entry : media())
                written.m_database.prepare("UPDATE media SET path=? WHERE id=?")
                    .bind(1, written.storedPath(entry.path))
                    .bind(2, entry.id)
                    .run();
            written.m_database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        if (withFiles)
            copyFiles(path().string() + ".files", target.string() + ".files");
        for (const char* suffix : {"-wal", "-shm"})
            fs::remove(temporary.string() + suffix, ignored);
        base::commitFile(temporary, target);
    } catch (const base::Error&) {
        fs::remove(temporary, ignored);
        throw;
    }
}

} // namespace project
