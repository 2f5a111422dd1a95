// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/curve_plot.h"

#include "ui/theme.h"
#include "ui/training/plot_library.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

using protocol::Mark;

namespace {

constexpr int lineWidth = 2;
constexpr int mostCheckpointLines = 60; // more would be a wall
constexpr double margin = 0.06; // above and below the curves, of their height
constexpr double rawOpacity = 0.4;

QVector<Mark> drawnMarks()
{
    return {Mark::Checkpoint, Mark::Start, Mark::Stage, Mark::Warning, Mark::Recovery};
}

QString number(double value)
{
    const double size = std::abs(value);
    if (size != 0 && size < 0.001)
        return QLocale().toString(value, 'e', 1);
    return QLocale().toString(value, 'f', size < 10 ? 3 : 1);
}

QColor paler(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

} // namespace

CurvePlot::CurvePlot(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_readOut(new QLabel(this))
{
    m_readOut->setWordWrap(true);
    m_readOut->setTextFormat(Qt::RichText);
    m_readOut->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_plot->setMinimumHeight(60);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAccessibleName(tr("Curves of the training"));
    m_plot->setNoAntialiasingOnDrag(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_readOut);
    layout->addWidget(m_plot, 1);
    buildAxes();
    buildMarks();
    connectMouse();
    applyColours();
}

CurvePlot::~CurvePlot() = default;

void CurvePlot::buildAxes()
{
    QCPAxisRect* rect = m_plot->axisRect();
    rect->setupFullAxesBox(false);
    rect->setAutoMargins(QCP::msAll);
    rect->setMinimumMargins({4, 4, 4, 2});
    m_plot->xAxis2->setTicks(false);
    m_plot->xAxis2->setTickLabels(false);
    m_axes[SeriesScale::Loss] = m_plot->yAxis;
    m_axes[SeriesScale::Likeness] = m_plot->yAxis2;
    m_plot->yAxis2->setTickLabels(true);
    for (const auto scale : {SeriesScale::Decibel, SeriesScale::Rate, SeriesScale::Time}) {
        m_axes[scale] = rect->addAxis(QCPAxis::atRight);
        m_axes[scale]->setVisible(false);
    }
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setTickLabelPadding(3);
        axis->ticker()->setTickCount(4);
        axis->setNumberFormat(QStringLiteral("gb"));
        axis->setNumberPrecision(3);
    }
    m_plot->yAxis2->grid()->setVisible(false);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    rect->setRangeDragAxes(m_plot->xAxis, nullptr);
    rect->setRangeZoomAxes(m_plot->xAxis, nullptr);
}

/// Lines from bottom to top, on an axis from 0 to 1.
void CurvePlot::buildMarks()
{
    QCPAxis* axis = m_plot->axisRect()->addAxis(QCPAxis::atLeft);
    axis->setVisible(false);
    axis->setRange(0, 1);
    for (const Mark mark : drawnMarks())
        m_marks[mark] = new QCPCurve(m_plot->xAxis, axis);
    m_best = m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2);
    m_best->setLineStyle(QCPGraph::lsNone);
    m_cursor = new QCPItemStraightLine(m_plot);
    m_cursor->point1->setAxes(m_plot->xAxis, axis);
    m_cursor->point2->setAxes(m_plot->xAxis, axis);
    m_cursor->setVisible(false);
}

void CurvePlot::connectMouse()
{
    m_plot->installEventFilter(this);
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this] { m_followsAll = false; });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &CurvePlot::showAll);
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if ((event->buttons() & Qt::LeftButton) != 0)
            m_followsAll = false;
        placeCursor(m_plot->xAxis->pixelToCoord(event->position().x()));
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    });
    connect(m_plot->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
        [this] { fitHeights(); });
}

bool CurvePlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_plot && event->type() == QEvent::Leave) {
        placeCursor(std::nullopt);
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    }
    return QWidget::eventFilter(watched, event);
}

void CurvePlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyColours();
    QWidget::changeEvent(event);
}

void CurvePlot::applyColours()
{
    const Colours& c = colours();
    m_plot->setBackground(c.canvas);
    QFont small = font();
    small.setPixelSize(11);
    for (QCPAxis* axis : m_plot->axisRect()->axes()) {
        axis->setBasePen(QPen(c.border, 1));
        axis->setTickPen(QPen(c.border, 1));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(c.mutedText);
        axis->setTickLabelFont(small);
        axis->grid()->setPen(QPen(paler(c.border, 0.6), 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    if (m_marks.empty())
        return;
    m_marks[Mark::Checkpoint]->setPen(QPen(c.border, 1, Qt::DotLine));
    m_marks[Mark::Start]->setPen(QPen(c.accent, 1, Qt::DashLine));
    m_marks[Mark::Stage]->setPen(QPen(c.accent, 2));
    m_marks[Mark::Warning]->setPen(QPen(c.warning, 1));
    m_marks[Mark::Recovery]->setPen(QPen(c.bad, 1));
    m_best->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(c.text, 1), c.keyframe, 9));
    m_cursor->setPen(QPen(c.mutedText, 1));
    refresh();
}

QColor CurvePlot::colourOf(const std::string& name) const
{
    const Colours& c = colours();
    const std::map<std::string, QColor> fixed = {{"ssim", c.good}, {"loss", c.accent},
        {"featureMatching", c.accent}, {"perceptual", c.warning}, {"adversarial", c.bad},
        {"discriminator", c.keyframe}, {"psnr", c.mutedText}, {"l1", c.warning}, {"sliced", c.bad},
        {"alpha", c.keyframe}, {"gradient", c.text}};
    const auto found = fixed.find(name);
    if (found != fixed.end())
        return found->second;
    // The others between the theme's own colours, as far apart as a hash makes them.
    const int hue = static_cast<int>(std::hash<std::string>()(name) % 360);
    return QColor::fromHsl(hue, 130, isDark() ? 165 : 95);
}

QCPAxis* CurvePlot::axisOf(SeriesScale scale) const { return m_axes.at(scale); }

void CurvePlot::setRuns(const std::vector<TrainingRun>& runs)
{
    m_runs = runs;
    refresh();
}

void CurvePlot::setShownSeries(const std::set<std::string>& names)
{
    m_shown = names;
    refresh();
}

void CurvePlot::setLogarithmic(bool isLogarithmic)
{
    m_isLogarithmic = isLogarithmic;
    QCPAxis* axis = m_plot->yAxis;
    axis->setScaleType(isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setTicker(isLogarithmic ? QSharedPointer<QCPAxisTicker>(new QCPAxisTickerLog)
                                  : QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    axis->ticker()->setTickCount(4);
    refresh();
}

void CurvePlot::setSmoothing(double strength)
{
    m_smoothing = strength;
    refresh();
}

void CurvePlot::showAll()
{
    m_followsAll = true;
    refresh();
}

std::pair<double, double> CurvePlot::shownSteps() const
{
    return {m_plot->xAxis->range().lower, m_plot->xAxis->range().upper};
}

std::vector<std::string> CurvePlot::shownNames() const
{
    std::set<std::string> names;
    for (const TrainingRun& run : m_runs) {
        for (const auto& [name, series] : run.series) {
            if (m_shown.contains(name))
                names.insert(name);
        }
    }
    return inOrder({names.begin(), names.end()});
}

void CurvePlot::refresh()
{
    std::set<std::pair<QString, std::string>> drawn;
    for (std::size_t place = 0; place < m_runs.size(); ++place) {
        for (const std::string& name : shownNames()) {
            draw(m_runs[place], place, name);
            drawn.insert({m_runs[place].id, name});
        }
    }
    std::erase_if(m_curves, [&](const auto& entry) {
        if (drawn.contains(entry.first))
            return false;
        m_plot->removeGraph(entry.second.raw);
        m_plot->removeGraph(entry.second.line);
        return true;
    });
    drawMarks();
    drawBest();
    if (m_followsAll)
        fitSteps();
    fitHeights();
    showReadOut();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::draw(const TrainingRun& run, std::size_t place, const std::string& name)
{
    QCPAxis* axis = axisOf(scaleOf(name));
    Curve& curve = m_curves[{run.id, name}];
    if (curve.line == nullptr) {
        curve.raw = m_plot->addGraph(m_plot->xAxis, axis);
        curve.line = m_plot->addGraph(m_plot->xAxis, axis);
    }
    const auto found = run.series.find(name);
    const Series series = found == run.series.end() ? Series() : found->second;
    // Held-out figures come seldom and are each a mean already.
    const bool isSmoothed = m_smoothing > 0 && scaleOf(name) != SeriesScale::Likeness
        && scaleOf(name) != SeriesScale::Decibel;
    const QColor colour = colourOf(name);
    curve.raw->setVisible(isSmoothed);
    curve.raw->setData(series.steps, series.values, true);
    curve.raw->setPen(QPen(paler(colour, rawOpacity), 1));
    const Series line = isSmoothed ? smoothed(series, m_smoothing) : series;
    curve.line->setData(line.steps, line.values, true);
    curve.line->setPen(QPen(colour, lineWidth, place == 0 ? Qt::SolidLine : Qt::DashLine));
    curve.line->setScatterStyle(
        scaleOf(name) == SeriesScale::Likeness || scaleOf(name) == SeriesScale::Decibel
            ? QCPScatterStyle(QCPScatterStyle::ssDisc, colour, 4)
            : QCPScatterStyle());
}

void CurvePlot::drawBest()
{
    QVector<double> steps, values;
    for (const TrainingRun& run : m_runs) {
        if (const auto best = m_shown.contains("ssim") ? bestOf(run) : std::nullopt) {
            steps.append(static_cast<double>(best->step));
            values.append(best->likeness);
        }
    }
    m_best->setData(steps, values);
}

void CurvePlot::drawMarks()
{
    for (const auto& [mark, curve] : m_marks) {
        QVector<double> steps, heights;
        for (const TrainingRun& run : m_runs) {
            for (const TrainingEvent& event : run.events) {
                if (event.mark != mark || event.step == 0)
                    continue;
                const auto step = static_cast<double>(event.step);
                steps += {step, step, step};
                heights += {0, 1, std::numeric_limits<double>::quiet_NaN()};
            }
        }
        const bool isWall = mark == Mark::Checkpoint && steps.size() > 3 * mostCheckpointLines;
        curve->setVisible(!isWall);
        curve->setData(steps, heights);
    }
}

void CurvePlot::fitSteps()
{
    double last = 1;
    for (const TrainingRun& run : m_runs)
        last = std::max(last, static_cast<double>(run.step));
    m_plot->xAxis->setRange(0, last * 1.01);
}

void CurvePlot::fitHeights()
{
    for (const auto& [scale, axis] : m_axes)
        fitHeight(scale);
    bool hasLikeness = false;
    bool hasLosses = false;
    for (const auto& [key, curve] : m_curves) {
        hasLikeness = hasLikeness || scaleOf(key.second) == SeriesScale::Likeness;
        hasLosses = hasLosses || scaleOf(key.second) == SeriesScale::Loss;
    }
    m_plot->yAxis2->setTickLabels(hasLikeness);
    m_plot->yAxis->setTickLabels(hasLosses);
}

/// Outliers of the raw values may leave the picture; the lines do not.
void CurvePlot::fitHeight(SeriesScale scale)
{
    const QCPRange seen = m_plot->xAxis->range();
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    const bool isLogarithmic = m_isLogarithmic && scale == SeriesScale::Loss;
    for (const auto& [key, curve] : m_curves) {
        if (scaleOf(key.second) != scale)
            continue;
        const auto points = curve.line->data();
        for (auto point = points->findBegin(seen.lower); point != points->findEnd(seen.upper);
             ++point) {
            if (isLogarithmic && point->value <= 0)
                continue;
            low = std::min(low, point->value);
            high = std::max(high, point->value);
        }
    }
    if (low > high)
        return;
    if (isLogarithmic) {
        axisOf(scale)->setRange(low / 1.2, high * 1.2);
        return;
    }
    const double room = std::max((high - low) * margin, std::max(std::abs(high), 1e-9) * 0.01);
    axisOf(scale)->setRange(low - room, high + room);
}

void CurvePlot::placeCursor(std::optional<double> step)
{
    m_cursorStep = step;
    m_cursor->setVisible(step.has_value());
    if (step) {
        m_cursor->point1->setCoords(*step, 0);
        m_cursor->point2->setCoords(*step, 1);
    }
    showReadOut();
}

QString CurvePlot::readOut() const
{
    QStringList parts;
    const double step = m_cursorStep.value_or(std::numeric_limits<double>::max());
    if (m_cursorStep)
        parts += tr("step %1").arg(
            QLocale().toString(static_cast<qlonglong>(std::max(0.0, std::round(step)))));
    for (const std::string& name : shownNames()) {
        QStringList values;
        for (const TrainingRun& run : m_runs) {
            const auto series = run.series.find(name);
            const auto value = series == run.series.end()
                ? std::nullopt
                : valueAt(m_smoothing > 0 && scaleOf(name) == SeriesScale::Loss
                        ? smoothed(series->second, m_smoothing)
                        : series->second,
                    step);
            values += value ? number(*value) : QStringLiteral("–");
        }
        parts += QStringLiteral("<span style='color:%1'>●</span> %2 %3")
                     .arg(colourOf(name).name(), SeriesText::name(name).toHtmlEscaped(),
                         values.join(QStringLiteral(" / ")));
    }
    return parts.join(QStringLiteral(" &nbsp; "));
}

void CurvePlot::showReadOut() { m_readOut->setText(readOut()); }

bool CurvePlot::savePng(const QString& file)
{
    constexpr double scale = 2;
    return m_plot->savePng(file, 0, 0, scale);
}

} // namespace ui
