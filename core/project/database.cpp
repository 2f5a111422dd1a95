// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/database.h"

#include "core/base/error.h"

#include <cerrno>
#include <sqlite3.h>
#include <utility>

namespace project {

namespace {

[[noreturn]] void fail(sqlite3* database, int code, const std::string& path)
{
    using base::ErrorCode;
    const std::string reason
        = database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    switch (code & 0xff) {
    case SQLITE_FULL:
        throw base::writeError(path, ENOSPC);
    case SQLITE_IOERR:
        if (database != nullptr && sqlite3_system_errno(database) == ENOSPC)
            throw base::writeError(path, ENOSPC);
        throw base::Error(
            ErrorCode::Unwritable, path, "reading or writing the disk failed: " + reason);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        throw base::Error(
            ErrorCode::Unwritable, path, "the project cannot be written; check its permissions");
    case SQLITE_CANTOPEN:
        throw base::Error(ErrorCode::Unwritable, path,
            "the project cannot be opened or created; check that the folder exists and is "
            "writable");
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        throw base::Error(
            ErrorCode::Unreadable, path, "this is not an Understudy project, or it is damaged");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw base::Error(
            ErrorCode::Busy, path, "another program is using the project; close it and try again");
    default:
        throw base::Error(ErrorCode::Unreadable, path, "the project file failed: " + reason);
    }
}

} // namespace

Statement::Statement(sqlite3* database, std::string_view sql, std::string path)
    : m_database(database)
    , m_path(std::move(path))
{
    check(sqlite3_prepare_v2(
        database, sql.data(), static_cast<int>(sql.size()), &m_statement, nullptr));
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_path(std::move(other.m_path))
{
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

void Statement::check(int code) const
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        fail(m_database, code, m_path);
}

Statement& Statement::bind(int parameter, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, double value)
{
    check(sqlite3_bind_double(m_statement, parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view text)
{
    check(sqlite3_bind_text64(
        m_statement, parameter, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindBlob(int parameter, std::string_view bytes)
{
    check(
        sqlite3_bind_blob64(m_statement, parameter, bytes.data(), bytes.size(), SQLITE_TRANSIENT));
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    check(code);
    return code == SQLITE_ROW;
}

void Statement::run()
{
    while (step()) { }
    check(sqlite3_reset(m_statement));
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const { return sqlite3_column_double(m_statement, column); }

std::string Statement::text(int column) const { return blob(column); }

std::string Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return bytes == nullptr ? std::string() : std::string(bytes, static_cast<std::size_t>(size));
}

Database::Database(const std::filesystem::path& path)
    : m_path(path)
{
    const int code = sqlite3_open_v2(path.c_str(), &m_handle,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX, nullptr);
    try {
        if (code != SQLITE_OK)
            fail(m_handle, code, path.string());
        sqlite3_busy_timeout(m_handle, 5000);
        execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;");
    } catch (...) {
        sqlite3_close_v2(m_handle);
        throw;
    }
}

Database::~Database() { sqlite3_close_v2(m_handle); }

void Database::execute(const std::string& sql)
{
    const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(m_handle, code, m_path.string());
}

Statement Database::prepare(std::string_view sql) { return {m_handle, sql, m_path.string()}; }

std::int64_t Database::lastInsertedId() const { return sqlite3_last_insert_rowid(m_handle); }

Transaction::Transaction(Database& database)
    : m_database(database)
{
    m_database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.execute("ROLLBACK");
    } catch (const base::Error&) {
        // SQLite has already rolled back by itself, on a full disk for example.
    }
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}

bool isBeingWritten(const std::filesystem::path& path)
{
    sqlite3* handle = nullptr;
    int code = sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_exec(handle, "BEGIN IMMEDIATE; ROLLBACK;", nullptr, nullptr, nullptr);
    sqlite3_close_v2(handle);
    return (code & 0xff) == SQLITE_BUSY;
}

} // namespace project
