// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fit/fit_panel.h"
#include "ui/fit/motion_fit.h"
#include "ui/jobs/desktop.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/jobs/live_frames.h"
#include "ui/jobs/resource_guard.h"
#include "ui/jobs/worker_client.h"
#include "ui/jobs/worker_program.h"
#include "ui/media/drop_overlay.h"
#include "ui/media/empty_state.h"
#include "ui/media/footage_check.h"
#include "ui/media/import_service.h"
#include "ui/media/media_panel.h"
#include "ui/media/sample_maker.h"
#include "ui/models/model_library.h"
#include "ui/models/models_panel.h"
#include "ui/render/rendered_frames.h"
#include "ui/review/inspector_panel.h"
#include "ui/review/locked_joints.h"
#include "ui/review/review_model.h"
#include "ui/review/review_panel.h"
#include "ui/timeline/timeline.h"
#include "ui/training/training_monitor.h"
#include "ui/training/training_panel.h"
#include "ui/viewer/audio_output.h"
#include "ui/viewer/frame_provider.h"
#include "ui/viewer/player.h"
#include "ui/viewer/pose_editing.h"
#include "ui/viewer/viewer_panel.h"

#include <QGuiApplication>
#include <QUndoView>

namespace ui {

/// What the panels work with. The order is that of their needs.
struct Engine {
    explicit Engine(Session& session)
        : import(session.document())
        , footage(session.document())
        , sample(workerProgram(), SampleMaker::defaultFolder())
        , review(session.document())
        , fit(session)
        , editor(session)
        , player(session, &sound)
        , worker({workerProgram()})
        , jobs(session.document(), worker)
        , guard(session.document(), jobs)
        , desktop(jobs, [] { return QGuiApplication::focusWindow() != nullptr; })
        , live(session, {workerProgram()})
        , rendered(session.document())
        , training(session.document(), jobs)
        , models(session.document(), training)
    {
    }

    ImportService import;
    FootageCheck footage;
    SampleMaker sample;
    ReviewModel review;
    MotionFit fit;
    PoseEditor editor;
    FrameProvider frames;
    AudioOutput sound;
    Player player;
    WorkerClient worker;
    JobQueue jobs;
    ResourceGuard guard;
    Desktop desktop;
    LiveFrames live;
    RenderedFrames rendered;
    TrainingMonitor training;
    ModelLibrary models;
};

/// What stays when the window is built anew: the project, what is looked at, and the work.
struct Studio {
    ProjectDocument document;
    Session session{document};
    Engine engine{session};
};

/// The panels; Qt's parents own them.
struct Panels {
    EmptyState* empty = nullptr;
    ViewerPanel* viewer = nullptr;
    MediaPanel* media = nullptr;
    JobsPanel* jobs = nullptr;
    InspectorPanel* inspector = nullptr;
    ReviewPanel* review = nullptr;
    FitPanel* fit = nullptr;
    Timeline* timeline = nullptr;
    TrainingPanel* training = nullptr;
    ModelsPanel* models = nullptr;
    QUndoView* history = nullptr;
    DropOverlay* overlay = nullptr;
};

} // namespace ui
