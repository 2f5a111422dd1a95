// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/metrics.h"

#include <QDateTime>
#include <QString>
#include <QVector>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ui {

/// One figure over the steps of a training, in their order.
struct Series {
    QVector<double> steps;
    QVector<double> values;

    bool operator==(const Series&) const = default;
};

/// Something that happened while a training ran.
struct TrainingEvent {
    std::int64_t step = 0;
    protocol::Mark mark = protocol::Mark::None;
    QString text;

    bool operator==(const TrainingEvent&) const = default;
};

/// A picture of the held-out frames: rows of figure, real and generated.
struct TrainingSample {
    std::int64_t step = 0;
    double seconds = 0;
    QString file; ///< in the run's folder
    int rows = 1;
    double likeness = 0; ///< SSIM

    bool operator==(const TrainingSample&) const = default;
};

/// All that is known of one training.
struct TrainingRun {
    QString id; ///< the name of its folder in the project's files
    QString preset; ///< "draft"
    double budget = 0; ///< seconds
    QDateTime started; ///< for the first time
    std::map<std::string, Series> series; ///< "loss", "ssim", …
    std::vector<TrainingEvent> events;
    std::vector<TrainingSample> samples;
    std::int64_t step = 0;
    std::int64_t steps = 0; ///< in all; 0 while it is not known
    double seconds = 0; ///< of training so far
    bool isOver = false;

    /// Takes in one moment of it. What is known already may come again.
    void add(const protocol::Metrics& metrics);

    bool operator==(const TrainingRun&) const = default;
};

/// The run whose history is `metrics`.
TrainingRun runFrom(const QString& id, const std::vector<protocol::Metrics>& metrics);

struct BestFigure {
    std::int64_t step = 0;
    double likeness = 0; ///< SSIM of the held-out frames
};

/// Where the held-out frames were most like the real ones, in the last stage of a training that has
/// several; nothing before the first sample.
std::optional<BestFigure> bestOf(const TrainingRun& run);

/// The running average of `series`: 0 leaves it as it is, towards 1 only the course remains.
Series smoothed(const Series& series, double strength);

/// The value at the last step up to `step`; nothing before the first.
std::optional<double> valueAt(const Series& series, double step);

/// A table of all series of these runs, one line for each step: "run,step,ssim,loss,…".
QByteArray csvOf(const std::vector<TrainingRun>& runs);

} // namespace ui
