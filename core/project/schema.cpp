// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/schema.h"

#include "core/base/error.h"
#include "core/project/database.h"

#include <array>

namespace project {

namespace migrations {
void version1(Database& database);
void version2(Database& database);
} // namespace migrations

namespace {

// One entry for each version: what turns version n into n + 1.
constexpr std::array<void (*)(Database&), schemaVersion> steps
    = {&migrations::version1, &migrations::version2};

std::int64_t pragma(Database& database, const std::string& name)
{
    Statement statement = database.prepare("PRAGMA " + name);
    return statement.step() ? statement.integer(0) : 0;
}

bool hasTables(Database& database)
{
    Statement statement = database.prepare("SELECT count(*) FROM sqlite_master");
    return statement.step() && statement.integer(0) > 0;
}

} // namespace

void migrate(Database& database)
{
    const std::string path = database.path().string();
    const std::int64_t application = pragma(database, "application_id");
    const std::int64_t version = pragma(database, "user_version");
    if (application != applicationId && (application != 0 || hasTables(database)))
        throw base::Error(base::ErrorCode::Unreadable, path, "this is not an Understudy project");
    if (version > schemaVersion) {
        throw base::Error(base::ErrorCode::NewerVersion, path,
            "the project was made by a newer Understudy (format " + std::to_string(version)
                + ", this program reads up to " + std::to_string(schemaVersion)
                + "); update the program");
    }
    for (auto next = static_cast<std::size_t>(version); next < steps.size(); ++next) {
        Transaction transaction(database);
        steps[next](database);
        database.execute("PRAGMA application_id=" + std::to_string(applicationId));
        database.execute("PRAGMA user_version=" + std::to_string(next + 1));
        transaction.commit();
    }
}

} // namespace project
