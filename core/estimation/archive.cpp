// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/archive.h"

#include "core/base/error.h"

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cerrno>
#include <fstream>
#include <memory>

namespace estimation {

namespace {

namespace fs = std::filesystem;
using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

base::Error damaged(const fs::path& path, archive* reader)
{
    const char* reason = archive_error_string(reader);
    return base::Error(base::ErrorCode::Unreadable, path.string(),
        std::string("is not a whole archive (") + (reason ? reason : "unknown reason") + ")");
}

Reader opened(const fs::path& path)
{
    if (!fs::exists(path))
        throw base::Error(base::ErrorCode::NotFound, path.string(), "does not exist");
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
    throw count < 0 ? damaged(archivePath, reader) : base::writeError(target.string(), systemError);
}

} // namespace

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

} // namespace estimation
