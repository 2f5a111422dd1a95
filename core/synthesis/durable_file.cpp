// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/durable_file.h"

#include "core/synthesis/error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace synthesis {

namespace fs = std::filesystem;

namespace {

/// A file descriptor that is closed when it goes.
class Descriptor {
public:
    Descriptor(const fs::path& path, int flags)
        : m_descriptor(::open(path.c_str(), flags | O_CLOEXEC, 0644))
    {
    }
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_descriptor);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    bool flush() const { return ::fsync(m_descriptor) == 0; }
    bool write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return true;
    }

private:
    int m_descriptor;
};

[[noreturn]] void failWriting(const fs::path& path, int systemError)
{
    const bool full = systemError == ENOSPC || systemError == EDQUOT;
    throw Error(full ? ErrorKind::DiskFull : ErrorKind::Unwritable, path.string(),
        std::strerror(systemError));
}

/// Writes and flushes `temporary`; 0 or the system's error.
int writeAndFlush(const fs::path& temporary, std::string_view bytes)
{
    const Descriptor file(temporary, O_WRONLY | O_CREAT | O_TRUNC);
    return file.isOpen() && file.write(bytes) && file.flush() ? 0 : errno;
}

fs::path temporaryBeside(const fs::path& path)
{
    fs::path name = path.filename();
    name += ".part";
    return path.parent_path() / name;
}

void flushFolderOf(const fs::path& path)
{
    const Descriptor folder(
        path.has_parent_path() ? path.parent_path() : fs::path("."), O_RDONLY | O_DIRECTORY);
    if (folder.isOpen())
        folder.flush();
}

} // namespace

void writeDurably(const fs::path& path, std::string_view bytes)
{
    const fs::path temporary = temporaryBeside(path);
    int failure = writeAndFlush(temporary, bytes);
    if (failure == 0 && ::rename(temporary.c_str(), path.c_str()) != 0)
        failure = errno;
    if (failure != 0) {
        ::unlink(temporary.c_str());
        failWriting(path, failure);
    }
    flushFolderOf(path);
}

std::string readWhole(const fs::path& path)
{
    if (!fs::exists(path))
        throw Error(ErrorKind::NotFound, path.string(), "there is no such file");
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    if (!file.is_open() || file.bad())
        throw Error(ErrorKind::Unreadable, path.string(), "it cannot be read");
    return std::move(bytes).str();
}

} // namespace synthesis
