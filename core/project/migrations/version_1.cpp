// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/database.h"

namespace project::migrations {

void version1(Database& database);

void version1(Database& database)
{
    database.execute(R"sql(
        CREATE TABLE media (
            id INTEGER PRIMARY KEY,
            role TEXT NOT NULL,            -- 'source' or 'target'
            path TEXT NOT NULL,            -- relative to the project file where that is possible
            size INTEGER NOT NULL,         -- bytes
            modified INTEGER NOT NULL,     -- file system's time stamp
            sha256 TEXT NOT NULL,
            UNIQUE (role, path)
        );
        -- One row for each piece of work: 'detect', 'background', 'train', 'render', 'export'.
        -- The fingerprint is a hash of all that the result depends on; equal fingerprints are never computed twice.
        CREATE TABLE steps (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            settings TEXT NOT NULL,        -- JSON
            result TEXT NOT NULL DEFAULT '{}', -- JSON, when complete
            complete INTEGER NOT NULL DEFAULT 0,
            started TEXT NOT NULL DEFAULT (datetime('now')),
            UNIQUE (kind, fingerprint)
        );
        -- What a step has made so far, by frame number: a killed step goes on after its last row.
        CREATE TABLE step_items (
            step INTEGER NOT NULL REFERENCES steps(id) ON DELETE CASCADE,
            name TEXT NOT NULL,            -- 'pose', 'mask', 'reference', 'frame', …
            number INTEGER NOT NULL,       -- usually the frame
            value BLOB NOT NULL,
            PRIMARY KEY (step, name, number)
        );
    )sql");
}

} // namespace project::migrations
