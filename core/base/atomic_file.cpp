// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include "core/base/error.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace base {

namespace {

namespace fs = std::filesystem;

class Descriptor {
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

[[noreturn]] void failAndRemove(const fs::path& temporary, const fs::path& target, int systemError)
{
    std::error_code ignored;
    fs::remove(temporary, ignored);
    throw writeError(target.string(), systemError);
}

void flushFolderOf(const fs::path& target)
{
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    const Descriptor handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (handle.get() >= 0)
        ::fsync(handle.get());
}

} // namespace

fs::path temporaryBeside(const fs::path& target)
{
    fs::path result = target;
    result.replace_filename(
        "." + target.filename().string() + "." + std::to_string(::getpid()) + ".part");
    return result;
}

void commitFile(const fs::path& temporary, const fs::path& target)
{
    {
        const Descriptor file(::open(temporary.c_str(), O_RDONLY | O_CLOEXEC));
        if (file.get() < 0 || ::fsync(file.get()) != 0)
            failAndRemove(temporary, target, errno);
    }
    if (::rename(temporary.c_str(), target.c_str()) != 0)
        failAndRemove(temporary, target, errno);
    flushFolderOf(target);
}

void writeFileAtomically(const fs::path& target, std::string_view bytes)
{
    const fs::path temporary = temporaryBeside(target);
    {
        const Descriptor file(
            ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
        if (file.get() < 0)
            throw writeError(target.string(), errno);
        while (!bytes.empty()) {
            const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                failAndRemove(temporary, target, errno);
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
    }
    commitFile(temporary, target);
}

} // namespace base
