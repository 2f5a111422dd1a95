// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/database.h"

namespace project::migrations {

void version2(Database& database);

void version2(Database& database)
{
    database.execute(R"sql(
        -- What the user made of a pose; it lies over the detected one, which is never overwritten.
        CREATE TABLE edits (
            media INTEGER NOT NULL REFERENCES media(id) ON DELETE CASCADE,
            frame INTEGER NOT NULL,
            pose BLOB,                     -- empty: nobody is in the frame
            PRIMARY KEY (media, frame)
        );
        -- Everything else in the document, one JSON value for each key: clips, in and out points, markers, …
        CREATE TABLE settings (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
        );
    )sql");
}

} // namespace project::migrations
