// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/archive.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cerrno>
#include <fstream>
#include <memory>

namespace base {

namespace {

namespace fs = std::filesystem;
using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;
using Writer = std::unique_ptr<archive, decltype(&archive_write_free)>;
using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

Error damaged(const fs::path& path, archive* reader)
{
    const char* reason = archive_error_string(reader);
    return Error(ErrorCode::Unreadable, path.string(),
        std::string("is not a whole archive (") + (reason ? reason : "unknown reason") + ")");
}

Reader opened(const fs::path& path)
{
    if (!fs::exists(path))
        throw Error(ErrorCode::NotFound, path.string(), "does not exist");
    Reader reader(archive_read_new(), &archive_read_free);
    archive_read_support_filter_all(reader.get());
    archive_read_support_format_all(reader.get());
    if (archive_read_open_filename(reader.get(), path.string().c_str(), 1 << 16) != ARCHIVE_OK)
        throw damaged(path, reader.get());
    return reader;
}

void writeEntry(archive* reader, const fs::path& archivePath, const fs::path& target)
{
    std::ofstream file(target, std::ios::binary | std::ios::trunc);
    std::array<char, 1 << 16> chunk{};
    la_ssize_t count = 0;
    while (file && (count = archive_read_data(reader, chunk.data(), chunk.size())) > 0)
        file.write(chunk.data(), count);
    file.close();
    const int systemError = errno;
    if (file && count == 0)
        return;
    std::error_code ignored;
    fs::remove(target, ignored);
    throw count < 0 ? damaged(archivePath, reader) : writeError(target.string(), systemError);
}

Error notWritten(const fs::path& path, archive* writer)
{
    const int systemError = archive_errno(writer);
    return writeError(path.string(), systemError > 0 ? systemError : EIO);
}

void writeHeader(archive* writer, const fs::path& path, const std::string& name, std::int64_t size)
{
    const Entry entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.c_str());
    archive_entry_set_size(entry.get(), size);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    if (archive_write_header(writer, entry.get()) != ARCHIVE_OK)
        throw notWritten(path, writer);
}

void writeBytes(archive* writer, const fs::path& path, const char* bytes, std::size_t count)
{
    if (archive_write_data(writer, bytes, count) != static_cast<la_ssize_t>(count))
        throw notWritten(path, writer);
}

void writeFile(archive* writer, const fs::path& path, const ArchiveEntry& entry)
{
    std::ifstream file(entry.file, std::ios::binary);
    std::error_code failure;
    const auto size = static_cast<std::int64_t>(fs::file_size(entry.file, failure));
    if (!file || failure)
        throw Error(ErrorCode::NotFound, entry.file.string(), "cannot be read");
    writeHeader(writer, path, entry.name, size);
    std::array<char, 1 << 16> chunk{};
    while (file.read(chunk.data(), chunk.size()) || file.gcount() > 0)
        writeBytes(writer, path, chunk.data(), static_cast<std::size_t>(file.gcount()));
}

void writeEntries(
    const fs::path& temporary, const fs::path& path, const std::vector<ArchiveEntry>& entries)
{
    const Writer writer(archive_write_new(), &archive_write_free);
    archive_write_set_format_pax_restricted(writer.get());
    if (archive_write_open_filename(writer.get(), temporary.string().c_str()) != ARCHIVE_OK)
        throw notWritten(path, writer.get());
    for (const ArchiveEntry& entry : entries) {
        if (!entry.file.empty()) {
            writeFile(writer.get(), path, entry);
            continue;
        }
        writeHeader(
            writer.get(), path, entry.name, static_cast<std::int64_t>(entry.content.size()));
        writeBytes(writer.get(), path, entry.content.data(), entry.content.size());
    }
    if (archive_write_close(writer.get()) != ARCHIVE_OK)
        throw notWritten(path, writer.get());
}

} // namespace

void writeArchive(const fs::path& archive, const std::vector<ArchiveEntry>& entries)
{
    const fs::path temporary = temporaryBeside(archive);
    try {
        writeEntries(temporary, archive, entries);
    } catch (const Error&) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        throw;
    }
    commitFile(temporary, archive);
}

void extractArchive(const fs::path& archive,
    const std::function<std::optional<fs::path>(const std::string&)>& target,
    const std::function<void(const std::string&, const fs::path&)>& written)
{
    const Reader reader = opened(archive);
    archive_entry* entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
        if (archive_entry_filetype(entry) != AE_IFREG)
            continue;
        const char* name = archive_entry_pathname(entry);
        const std::string file = fs::path(name ? name : "").filename().string();
        const std::optional<fs::path> path = target(file);
        if (!path)
            continue;
        writeEntry(reader.get(), archive, *path);
        written(file, *path);
    }
    if (status != ARCHIVE_EOF)
        throw damaged(archive, reader.get());
}

} // namespace base
