// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "tests/ui/jobs/stub.h"
#include "ui/jobs/job_queue.h"
#include "ui/project_document.h"

#include <gtest/gtest.h>
#include <memory>

namespace test {

/// A project with a dance and a person, and the jobs of a worker that behaves as the script says.
class QueueFixture : public testing::Test {
protected:
    void open(std::initializer_list<const char*> manners,
        std::chrono::milliseconds silencePatience = std::chrono::seconds(60))
    {
        m_script = std::make_unique<StubScript>(manners);
        ui::WorkerSettings settings = m_script->settings();
        settings.silencePatience = silencePatience;
        m_document = std::make_unique<ui::ProjectDocument>();
        m_document->open(projectFile());
        m_dance = addClip("source", "dance.mp4");
        m_person = addClip("target", "me.mp4");
        m_worker = std::make_unique<ui::WorkerClient>(settings);
        m_queue = std::make_unique<ui::JobQueue>(*m_document, *m_worker);
    }

    /// Closes the project and opens it again.
    void reopen()
    {
        m_document->close();
        m_document->open(projectFile());
    }

    std::int64_t add(std::int64_t clip)
    {
        m_queue->detect(clip);
        return m_queue->jobs().back().number;
    }

    const ui::Job& job(std::int64_t number) const { return *m_queue->job(number); }
    std::string status(std::int64_t number) const
    {
        return ui::JobText::status(job(number)).toStdString();
    }

    bool waitForState(std::int64_t number, ui::JobState state) const
    {
        return waitFor([&] { return job(number).state == state; });
    }
    bool waitForProgress(std::int64_t number) const
    {
        return waitFor([&] { return job(number).progress.has_value(); });
    }

    std::filesystem::path folder() const { return m_folder.path(); }
    std::filesystem::path projectFile() const { return m_folder / "solo.understudy"; }
    std::int64_t dance() const { return m_dance; }
    std::int64_t person() const { return m_person; }
    const StubScript& script() const { return *m_script; }
    ui::ProjectDocument& document() const { return *m_document; }
    ui::WorkerClient& worker() const { return *m_worker; }
    ui::JobQueue& queue() const { return *m_queue; }

private:
    std::int64_t addClip(const std::string& role, const std::string& name)
    {
        std::ofstream(m_folder / name) << "not read here: " << name;
        media::VideoInfo info;
        info.path = m_folder / name;
        info.width = 400;
        info.height = 300;
        info.frameCount = 100;
        info.frameRate = {25, 1};
        const project::Media media = project::Project(projectFile()).addMedia(role, info.path);
        m_document->addClip(media, info);
        return media.id;
    }

    TemporaryFolder m_folder;
    std::unique_ptr<StubScript> m_script;
    std::unique_ptr<ui::ProjectDocument> m_document;
    std::unique_ptr<ui::WorkerClient> m_worker;
    std::unique_ptr<ui::JobQueue> m_queue;
    std::int64_t m_dance = 0;
    std::int64_t m_person = 0;
};

} // namespace test
