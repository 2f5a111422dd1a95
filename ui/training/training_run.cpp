// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_run.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <set>

namespace ui {

using protocol::Mark;
using protocol::Metrics;

namespace {

double valueOf(const Metrics& metrics, const char* name)
{
    const auto found = metrics.values.find(name);
    return found == metrics.values.end() ? 0 : found->second;
}

/// What a training that goes on from `step` takes back.
void forgetAfter(TrainingRun& run, std::int64_t step)
{
    for (auto& [name, series] : run.series) {
        const auto end
            = std::upper_bound(series.steps.begin(), series.steps.end(), static_cast<double>(step));
        series.steps.resize(end - series.steps.begin());
        series.values.resize(series.steps.size());
    }
    const auto isLater = [step](const auto& entry) { return entry.step > step; };
    std::erase_if(run.events, isLater);
    std::erase_if(run.samples, isLater);
}

void begin(TrainingRun& run, const Metrics& metrics)
{
    forgetAfter(run, metrics.step);
    run.preset = QString::fromStdString(metrics.detail);
    run.budget = valueOf(metrics, "budget");
    run.isOver = false;
    if (!run.started.isValid())
        run.started = QDateTime::fromMSecsSinceEpoch(
            static_cast<qint64>(valueOf(metrics, "started") * 1000));
}

void append(Series& series, double step, double value)
{
    if (!series.steps.isEmpty() && series.steps.back() >= step)
        return; // known
    series.steps.append(step);
    series.values.append(value);
}

void addSample(TrainingRun& run, const Metrics& metrics)
{
    if (!run.samples.empty() && run.samples.back().step >= metrics.step)
        return;
    run.samples.push_back({metrics.step, metrics.seconds, QString::fromStdString(metrics.detail),
        std::max(1, static_cast<int>(valueOf(metrics, "rows"))), valueOf(metrics, "ssim")});
}

void addEvent(TrainingRun& run, const Metrics& metrics)
{
    const TrainingEvent event{metrics.step, metrics.mark,
        metrics.mark == Mark::Start ? QString() : QString::fromStdString(metrics.detail)};
    if (std::ranges::find(run.events, event) == run.events.end())
        run.events.push_back(event);
}

} // namespace

void TrainingRun::add(const Metrics& metrics)
{
    if (metrics.mark == Mark::Start)
        begin(*this, metrics);
    if (metrics.mark == Mark::Sample)
        addSample(*this, metrics);
    else if (metrics.mark != Mark::None)
        addEvent(*this, metrics);
    if (metrics.mark == Mark::None || metrics.mark == Mark::Sample) {
        for (const auto& [name, value] : metrics.values) {
            if (name != "rows")
                append(series[name], static_cast<double>(metrics.step), value);
        }
    }
    step = metrics.step;
    steps = std::max(metrics.steps, metrics.mark == Mark::None ? 0 : steps);
    seconds = metrics.seconds;
    isOver = metrics.mark == Mark::End;
}

TrainingRun runFrom(const QString& id, const std::vector<Metrics>& metrics)
{
    TrainingRun run;
    run.id = id;
    for (const Metrics& one : metrics)
        run.add(one);
    return run;
}

std::optional<BestFigure> bestOf(const TrainingRun& run)
{
    const auto found = run.series.find("ssim");
    if (found == run.series.end() || found->second.values.isEmpty())
        return std::nullopt;
    const Series& likeness = found->second;
    double stage = 0; // where it began
    for (const TrainingEvent& event : run.events) {
        if (event.mark == Mark::Stage)
            stage = static_cast<double>(event.step);
    }
    const auto begin = std::lower_bound(likeness.steps.cbegin(), likeness.steps.cend(), stage);
    const auto first = begin == likeness.steps.cend() ? 0 : begin - likeness.steps.cbegin();
    const auto best = std::max_element(likeness.values.cbegin() + first, likeness.values.cend());
    return BestFigure{
        static_cast<std::int64_t>(likeness.steps[best - likeness.values.cbegin()]), *best};
}

Series smoothed(const Series& series, double strength)
{
    Series result = series;
    double average = 0;
    double weight = 0; // of what was seen so far, so that the beginning is not drawn towards 0
    for (double& value : result.values) {
        average = strength * average + (1 - strength) * value;
        weight = strength * weight + (1 - strength);
        value = average / weight;
    }
    return result;
}

std::optional<double> valueAt(const Series& series, double step)
{
    const auto after = std::upper_bound(series.steps.begin(), series.steps.end(), step);
    if (after == series.steps.begin())
        return std::nullopt;
    return series.values[after - series.steps.begin() - 1];
}

QByteArray csvOf(const std::vector<TrainingRun>& runs)
{
    std::set<std::string> names;
    for (const TrainingRun& run : runs) {
        for (const auto& [name, series] : run.series)
            names.insert(name);
    }
    QByteArray csv = "run,step";
    for (const std::string& name : names)
        csv += "," + QByteArray::fromStdString(name);
    csv += "\n";
    for (const TrainingRun& run : runs) {
        std::map<double, std::map<std::string, double>> lines;
        for (const auto& [name, series] : run.series) {
            for (qsizetype i = 0; i < series.steps.size(); ++i)
                lines[series.steps[i]][name] = series.values[i];
        }
        for (const auto& [step, values] : lines) {
            csv += run.id.toUtf8() + "," + QByteArray::number(static_cast<qint64>(step));
            for (const std::string& name : names) {
                const auto value = values.find(name);
                csv += ","
                    + (value == values.end() ? QByteArray()
                                             : QByteArray::number(value->second, 'g', 8));
            }
            csv += "\n";
        }
    }
    return csv;
}

} // namespace ui
