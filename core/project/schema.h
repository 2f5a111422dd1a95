// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace project {

class Database;

/// "Undy" in the SQLite header: what kind of file this is.
inline constexpr int applicationId = 0x556e6479;
inline constexpr int schemaVersion = 2;

/// Brings a new or older file to schemaVersion, one migration at a time, each all or nothing.
/// Throws base::Error: NewerVersion for a later program's project, Unreadable for another program's
/// database.
void migrate(Database& database);

} // namespace project
