// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"
#include "ui/media/file_kind.h"
#include "ui/media/footage_check.h"
#include "ui/media/import_service.h"
#include "ui/session.h"

#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

namespace test {

/// Handles events until `condition` holds; false when that takes too long.
template <typename Condition> bool waitUntil(const Condition& condition)
{
    return QTest::qWaitFor(condition, 60'000);
}

/// An empty open project, and videos to put into it.
class MediaTest : public testing::Test {
protected:
    MediaTest()
        : session(document)
        , import(document)
        , refusals(&import, &ui::ImportService::refused)
    {
        document.open(folder / "solo.understudy");
    }

    /// A short clip; clips of other lengths have other contents.
    QString clip(const std::string& name, int frames = 8)
    {
        return ui::toQString(drawnClip(folder / name, {.frames = frames}));
    }

    /// Imports and waits until all is done.
    void importAndWait(const QStringList& files, std::optional<ui::Role> role = std::nullopt)
    {
        import.importFiles(files, role);
        ASSERT_TRUE(waitUntil([this] { return import.pending().isEmpty(); }));
    }

    /// "source dance.mp4", … in the order of the document.
    std::vector<std::string> clips() const
    {
        std::vector<std::string> all;
        for (const ui::Clip& one : document.clips())
            all.push_back((one.role == ui::Role::Source ? "source " : "target ")
                + one.path.filename().string());
        return all;
    }

    QStringList refused() const
    {
        QStringList sentences;
        for (const QList<QVariant>& call : refusals)
            sentences.append(call.first().toString());
        return sentences;
    }

    test::TemporaryFolder folder;
    ui::ProjectDocument document;
    ui::Session session;
    ui::ImportService import;
    QSignalSpy refusals;
};

} // namespace test
