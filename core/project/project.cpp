// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/project/schema.h"

#include <cerrno>

namespace project {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view insertItem
    = "INSERT OR REPLACE INTO step_items (step, name, number, value) VALUES (?, ?, ?, ?)";
constexpr std::string_view stepColumns
    = "SELECT id, kind, fingerprint, complete, settings, result FROM steps ";

Step stepFromRow(const Statement& row)
{
    return {row.integer(0), row.text(1), row.text(2), row.integer(3) != 0,
        nlohmann::json::parse(row.text(4)), nlohmann::json::parse(row.text(5))};
}

std::int64_t modificationTime(const fs::path& file)
{
    return static_cast<std::int64_t>(fs::last_write_time(file).time_since_epoch().count());
}

} // namespace

std::string fingerprintOf(const nlohmann::json& settings) { return base::sha256(settings.dump()); }

Project::Project(const fs::path& path)
    : m_database(path)
{
    migrate(m_database);
}

/// Relative to the project when the file lies below its folder or beside it, so that both can be
/// moved together.
std::string Project::storedPath(const fs::path& file) const
{
    return file.lexically_proximate(fs::absolute(path()).parent_path()).string();
}

fs::path Project::filesFolder() const
{
    const fs::path folder = path().string() + ".files";
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        throw base::writeError(folder.string(), error.value());
    return folder;
}

Media Project::addMedia(const std::string& role, const fs::path& file)
{
    std::error_code error;
    const fs::path absolute = fs::weakly_canonical(file, error);
    if (error || !fs::is_regular_file(absolute, error))
        throw base::Error(base::ErrorCode::NotFound, file.string(), "there is no such file");
    const std::string stored = storedPath(absolute);
    Media media{0, role, absolute, static_cast<std::int64_t>(fs::file_size(absolute)), {}};
    const std::int64_t modified = modificationTime(absolute);

    Statement known = m_database.prepare(
        "SELECT id, sha256 FROM media WHERE role=? AND path=? AND size=? AND modified=?");
    known.bind(1, role).bind(2, stored).bind(3, media.size).bind(4, modified);
    if (known.step()) {
        media.id = known.integer(0);
        media.sha256 = known.text(1);
        return media;
    }
    media.sha256 = base::sha256OfFile(absolute);
    m_database
        .prepare("INSERT INTO media (role, path, size, modified, sha256) VALUES (?, ?, ?, ?, ?) "
                 "ON CONFLICT (role, path) DO UPDATE SET size=excluded.size, "
                 "modified=excluded.modified, sha256=excluded.sha256")
        .bind(1, role)
        .bind(2, stored)
        .bind(3, media.size)
        .bind(4, modified)
        .bind(5, media.sha256)
        .run();
    Statement row = m_database.prepare("SELECT id FROM media WHERE role=? AND path=?");
    row.bind(1, role).bind(2, stored).step();
    media.id = row.integer(0);
    return media;
}

std::vector<Media> Project::media() const
{
    std::vector<Media> all;
    Statement rows
        = m_database.prepare("SELECT id, role, path, size, sha256 FROM media ORDER BY id");
    const fs::path folder = fs::absolute(path()).parent_path();
    while (rows.step()) {
        all.push_back({rows.integer(0), rows.text(1), (folder / rows.text(2)).lexically_normal(),
            rows.integer(3), rows.text(4)});
    }
    return all;
}

Step Project::step(const std::string& kind, const nlohmann::json& settings)
{
    const std::string fingerprint = fingerprintOf(settings);
    m_database.prepare("INSERT OR IGNORE INTO steps (kind, fingerprint, settings) VALUES (?, ?, ?)")
        .bind(1, kind)
        .bind(2, fingerprint)
        .bind(3, settings.dump())
        .run();
    return findStep(kind, fingerprint).value();
}

std::optional<Step> Project::findStep(const std::string& kind, const std::string& fingerprint) const
{
    Statement row = m_database.prepare(std::string(stepColumns) + "WHERE kind=? AND fingerprint=?");
    row.bind(1, kind).bind(2, fingerprint);
    if (!row.step())
        return std::nullopt;
    return stepFromRow(row);
}

std::vector<Step> Project::steps(const std::string& kind) const
{
    std::vector<Step> all;
    Statement rows = m_database.prepare(std::string(stepColumns) + "WHERE kind=? ORDER BY id");
    rows.bind(1, kind);
    while (rows.step())
        all.push_back(stepFromRow(rows));
    return all;
}

void Project::completeStep(Step& step, const nlohmann::json& result)
{
    m_database.prepare("UPDATE steps SET complete=1, result=? WHERE id=?")
        .bind(1, result.dump())
        .bind(2, step.id)
        .run();
    step.complete = true;
    step.result = result;
}

void Project::store(const Step& step, std::string_view name, const std::vector<Item>& items)
{
    Batch batch(*this, step);
    for (const Item& item : items)
        batch.store(name, item);
    batch.commit();
}

void Project::adoptItems(const Step& step, const Step& earlier, std::string_view name,
    std::int64_t begin, std::int64_t end)
{
    m_database
        .prepare("INSERT OR IGNORE INTO step_items (step, name, number, value) SELECT ?, name, "
                 "number, value FROM step_items WHERE step=? AND name=? AND number>=? AND number<?")
        .bind(1, step.id)
        .bind(2, earlier.id)
        .bind(3, name)
        .bind(4, begin)
        .bind(5, end)
        .step();
}

std::optional<std::string> Project::item(
    const Step& step, std::string_view name, std::int64_t number) const
{
    Statement row
        = m_database.prepare("SELECT value FROM step_items WHERE step=? AND name=? AND number=?");
    row.bind(1, step.id).bind(2, name).bind(3, number);
    if (!row.step())
        return std::nullopt;
    return row.blob(0);
}

std::set<std::int64_t> Project::itemNumbers(const Step& step, std::string_view name) const
{
    std::set<std::int64_t> numbers;
    Statement rows = m_database.prepare("SELECT number FROM step_items WHERE step=? AND name=?");
    rows.bind(1, step.id).bind(2, name);
    while (rows.step())
        numbers.insert(rows.integer(0));
    return numbers;
}

void Project::forEachItem(
    const Step& step, std::string_view name, const std::function<void(Item)>& visit) const
{
    Statement rows = m_database.prepare(
        "SELECT number, value FROM step_items WHERE step=? AND name=? ORDER BY number");
    rows.bind(1, step.id).bind(2, name);
    while (rows.step())
        visit({rows.integer(0), rows.blob(1)});
}

Project::Batch::Batch(Project& project, const Step& step)
    : m_step(step)
    , m_transaction(project.m_database)
    , m_insert(project.m_database.prepare(insertItem))
{
}

void Project::Batch::store(std::string_view name, const Item& item)
{
    m_insert.bind(1, m_step.id).bind(2, name).bind(3, item.number).bindBlob(4, item.value);
    m_insert.run();
}

void Project::Batch::commit() { m_transaction.commit(); }

} // namespace project
