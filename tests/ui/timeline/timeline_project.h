// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_folder.h"
#include "ui/session.h"

#include <QObject>
#include <QString>
#include <functional>

namespace test {

/// A person whose joints are all seen this well.
pose::Pose personSeen(float confidence);

/// A project with a dance of four seconds (100 frames, beeps) and a person of two, both detected,
/// open in a document.
struct TimelineProject {
    TimelineProject();

    const ui::Clip& source() const { return *document.clip(ui::Role::Source); }
    const ui::Clip& target() const { return *document.clip(ui::Role::Target); }
    /// Makes these frames of the source keyframes.
    void addKeyframes(const std::vector<std::int64_t>& frames);
    QString cache() const;

    TemporaryFolder folder;
    ui::ProjectDocument document;
    ui::Session session;
};

} // namespace test
