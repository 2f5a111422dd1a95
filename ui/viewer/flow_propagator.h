// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/pose/propagation.h"

#include <QObject>
#include <cstdint>
#include <filesystem>
#include <thread>
#include <vector>

namespace ui {

/// Follows joints through a video on a thread of its own; one at a time. Lives on the GUI thread.
class FlowPropagator : public QObject {
    Q_OBJECT

public:
    struct Task {
        std::int64_t clip = 0;
        std::filesystem::path file;
        pose::Track track; ///< the frames concerned
        std::int64_t start = 0;
        std::int64_t last = 0;
        std::vector<pose::KeypointId> joints;
        std::set<std::int64_t> keyframes;
        pose::PropagationSettings settings;
    };

    explicit FlowPropagator(QObject* parent = nullptr);
    ~FlowPropagator() override; ///< waits for the frame in work

    bool isRunning() const { return m_thread.joinable(); }
    /// Only while none is running.
    void start(Task task);
    void cancel();

signals:
    void finished(const ui::FlowPropagator::Task& task, const pose::Propagation& result);
    void failed(const QString& sentence);

private:
    void run(const Task& task, const base::CancelToken& cancel);

    std::thread m_thread;
    base::CancelToken m_cancel;
};

} // namespace ui
