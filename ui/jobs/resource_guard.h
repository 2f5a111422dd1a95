// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <filesystem>
#include <functional>
#include <optional>

namespace ui {

class JobQueue;
class ProjectDocument;

/// What is left of the computer, in bytes; nothing where that cannot be told.
struct Resources {
    std::optional<std::int64_t> memory;
    std::optional<std::int64_t> disk; ///< where the project and its results lie
};

/// What is free now: memory that programs can get without swapping, and the disk of `folder`.
Resources freeResources(const std::filesystem::path& folder);

/// Pauses the job at work when memory or disk run low, and says so. When the user resumes it all
/// the same, it is left alone until there was enough again.
class ResourceGuard : public QObject {
    Q_OBJECT

public:
    static constexpr std::int64_t leastMemory = std::int64_t{300} << 20; ///< 300 MB
    static constexpr std::int64_t leastDisk = std::int64_t{500} << 20; ///< 500 MB
    static constexpr int interval = 5000; ///< ms between two looks

    using Probe = std::function<Resources(const std::filesystem::path& folder)>;

    /// `probe` for the tests. Both must outlive it.
    ResourceGuard(const ProjectDocument& document, JobQueue& jobs, Probe probe = freeResources,
        QObject* parent = nullptr);

public slots:
    void look();

private:
    QString trouble() const;

    const ProjectDocument& m_document;
    JobQueue& m_jobs;
    Probe m_probe;
    bool m_hasPaused = false;
    QTimer m_timer;
};

} // namespace ui
