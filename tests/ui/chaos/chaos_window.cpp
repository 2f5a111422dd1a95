// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/video_info.h"
#include "core/project/project.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/worker_program.h"
#include "ui/project_document.h"

#include <QApplication>
#include <QTimer>
#include <filesystem>
#include <iostream>

/// The window without its panels: `ui_chaos_window FOLDER SECONDS` opens FOLDER/solo.understudy,
/// makes it when it is not there, and does not rest before FOLDER/out.mp4 is exported, after a
/// training of SECONDS. Meanwhile it edits and saves. Each line on stdout is a JSON object that
/// says what happened; what it says is done lies in the file by then.

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr int pauseBetweenEdits = 250; // ms
constexpr int editedFrame = 5;

void say(const json& line) { std::cout << line.dump() << std::endl; }

class Window : public QObject {
public:
    Window(const fs::path& folder, double budget)
        : m_folder(folder)
        , m_budget(budget)
        , m_worker(settings())
        , m_queue(m_document, m_worker)
    {
        m_queue.setNetwork(QStringLiteral("lite"));
        m_document.open(folder / "solo.understudy");
        connect(&m_queue, &ui::JobQueue::ended, this, &Window::keepEnded);
        connect(&m_queue, &ui::JobQueue::ended, this, &Window::onEnded, Qt::QueuedConnection);
        connect(&m_queue, &ui::JobQueue::activeJobChanged, this, &Window::tellProgress);
        connect(&m_editing, &QTimer::timeout, this, &Window::edit);
        m_editing.start(pauseBetweenEdits);
    }

    void begin()
    {
        if (m_document.clips().empty()) {
            addClip("source", "dancer.mp4");
            addClip("target", "target.mp4");
        }
        if (m_queue.rowCount() == 0)
            return addJobs();
        const std::vector<ui::Job> jobs = m_queue.jobs();
        for (const ui::Job& job : jobs)
            m_queue.retry(job.number);
        m_queue.resumeAll();
        tellJobs();
    }

private:
    /// The test is not to be outdone by others that run beside it.
    static ui::WorkerSettings settings()
    {
        ui::WorkerSettings settings{ui::workerProgram()};
        settings.politeness = 0;
        return settings;
    }

    void addClip(const char* role, const char* name)
    {
        const project::Media media
            = project::Project(m_document.path()).addMedia(role, m_folder / name);
        m_document.addClip(media, media::probe(m_folder / name));
    }

    void addJobs()
    {
        if (m_document.setting("asked") == true) // all of them are done
            return finish();
        m_document.setQuietly("asked", true);
        m_queue.detectAll();
        m_queue.train(QStringLiteral("draft"), m_budget);
        m_queue.add({protocol::Verb::Render,
            {{"source", (m_folder / "dancer.mp4").string()}, {"preset", "draft"},
                {"budget", m_budget}},
            std::nullopt});
        m_queue.add(
            {protocol::Verb::Export, {{"out", (m_folder / "out.mp4").string()}}, std::nullopt});
        tellJobs();
    }

    void tellJobs()
    {
        json numbers = json::array();
        for (const ui::Job& job : m_queue.jobs()) {
            if (!job.isOver())
                numbers.push_back(job.number);
        }
        m_document.flush();
        if (!m_document.hasUnsavedChanges())
            say({{"jobs", numbers}});
    }

    void tellProgress()
    {
        const ui::Job* job = m_queue.activeJob();
        if (job != nullptr && job->isStarted && job->progress)
            say({{"verb", protocol::name(job->request.verb)}, {"stage", job->progress->stage},
                {"done", job->progress->done}});
    }

    /// Saved together with the jobs that are left.
    void keepEnded(qint64 number, ui::JobState state)
    {
        if (state != ui::JobState::Finished)
            return;
        json ended = m_document.setting("endedJobs");
        ended.push_back(number);
        m_document.setQuietly("endedJobs", ended);
    }

    void onEnded(qint64 number, ui::JobState state)
    {
        const ui::Job* job = m_queue.job(number);
        if (job == nullptr)
            return;
        for (const QString& line : job->log) {
            if (line.contains(QLatin1String("damaged")))
                say({{"damaged", line.toStdString()}});
        }
        if (state == ui::JobState::Failed) {
            const std::string sentence = job->sentence.toStdString();
            say({{"failed", sentence},
                {"wasKilled", sentence.find("killed") != std::string::npos}});
            m_queue.retry(number);
        }
        tellJobs();
        if (m_queue.unfinishedCount() == 0)
            finish();
    }

    /// Counts on, and once moves a joint of the dance.
    void edit()
    {
        const json last = m_document.setting("edits");
        const int number = last.is_number() ? last.get<int>() + 1 : 1;
        m_document.setQuietly("edits", number);
        const ui::Clip* dance = m_document.clip(ui::Role::Source);
        const pose::Pose* pose
            = dance == nullptr ? nullptr : m_document.poseAt(dance->id, editedFrame);
        if (pose != nullptr && m_document.edits(dance->id).empty()) {
            pose::Pose moved = *pose;
            moved.body[pose::RightWrist].position.x += 6;
            m_document.changePoses(
                QStringLiteral("Move"), dance->id, {{editedFrame, std::move(moved)}});
        }
        m_document.flush();
        if (!m_document.hasUnsavedChanges())
            say({{"edits", number},
                {"poses", dance == nullptr ? 0 : m_document.edits(dance->id).size()}});
    }

    void finish()
    {
        m_editing.stop();
        m_document.flush();
        say({{"over", true}});
        QCoreApplication::quit();
    }

    fs::path m_folder;
    double m_budget;
    ui::ProjectDocument m_document;
    ui::WorkerClient m_worker;
    ui::JobQueue m_queue;
    QTimer m_editing;
};

} // namespace

int main(int argumentCount, char** arguments)
{
    QApplication application(argumentCount, arguments);
    if (argumentCount < 3)
        return 2;
    Window window(arguments[1], std::stod(arguments[2]));
    QTimer::singleShot(0, &window, [&window] { window.begin(); });
    return QApplication::exec();
}
