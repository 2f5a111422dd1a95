// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace project {

/// One prepared statement. Parameters and columns count from 1 and 0, as in SQLite. Throws
/// base::Error.
class Statement {
public:
    Statement(sqlite3* database, std::string_view sql, std::string path);
    ~Statement();
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) = delete;

    Statement& bind(int parameter, std::int64_t value);
    Statement& bind(int parameter, double value);
    Statement& bind(int parameter, std::string_view text);
    Statement& bindBlob(int parameter, std::string_view bytes);

    /// True while there is a row to read.
    bool step();
    /// Runs a statement that gives no rows, and makes it ready to be bound again.
    void run();

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    std::string blob(int column) const;

private:
    void check(int code) const;

    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
    std::string m_path;
};

/// An SQLite file in WAL mode. SQLite's codes become base::Error: DiskFull, Unwritable, Unreadable,
/// Busy.
class Database {
public:
    explicit Database(const std::filesystem::path& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void execute(const std::string& sql);
    Statement prepare(std::string_view sql);
    std::int64_t lastInsertedId() const;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
    sqlite3* m_handle = nullptr;
};

/// All or nothing: rolled back unless commit() was called.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

/// Whether a process is in the middle of writing the SQLite file `path` right now. Never waits.
bool isBeingWritten(const std::filesystem::path& path);

} // namespace project
