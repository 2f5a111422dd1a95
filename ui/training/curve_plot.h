// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/series_text.h"
#include "ui/training/training_run.h"

#include <QWidget>
#include <map>
#include <set>

class QCPAxis;
class QCPCurve;
class QCPGraph;
class QCPItemStraightLine;
class QCustomPlot;
class QLabel;

namespace ui {

/// The curves of some trainings over their steps: losses on the left, likeness on the right, each
/// other scale on an axis of its own that is not drawn. The wheel zooms, dragging moves, a double
/// click shows all again; heights follow what is seen.
class CurvePlot : public QWidget {
    Q_OBJECT

public:
    explicit CurvePlot(QWidget* parent = nullptr);
    ~CurvePlot() override;

    /// Draws these runs; the first in full lines, the others dashed.
    void setRuns(const std::vector<TrainingRun>& runs);
    void setShownSeries(const std::set<std::string>& names);
    void setLogarithmic(bool isLogarithmic);
    /// 0 to 1, as ui::smoothed().
    void setSmoothing(double strength);
    /// Shows all steps, and those to come.
    void showAll();

    /// The steps that are seen, first and last.
    std::pair<double, double> shownSteps() const;
    /// What stands above the curves: the figures at the cursor, else the last ones.
    QString readOut() const;
    bool savePng(const QString& file);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Curve {
        QCPGraph* raw = nullptr; ///< pale; shown with smoothing
        QCPGraph* line = nullptr;
    };

    void buildAxes();
    void buildMarks();
    void connectMouse();
    void applyColours();
    void refresh();
    void draw(const TrainingRun& run, std::size_t place, const std::string& name);
    void drawBest();
    void drawMarks();
    void fitSteps();
    void fitHeights();
    void fitHeight(SeriesScale scale);
    void placeCursor(std::optional<double> step);
    void showReadOut();
    QCPAxis* axisOf(SeriesScale scale) const;
    QColor colourOf(const std::string& name) const;
    std::vector<std::string> shownNames() const;

    QCustomPlot* m_plot;
    QLabel* m_readOut;
    std::map<SeriesScale, QCPAxis*> m_axes;
    std::map<std::pair<QString, std::string>, Curve> m_curves;
    std::map<protocol::Mark, QCPCurve*> m_marks;
    QCPGraph* m_best = nullptr;
    QCPItemStraightLine* m_cursor = nullptr;
    std::vector<TrainingRun> m_runs;
    std::set<std::string> m_shown;
    bool m_isLogarithmic = false;
    double m_smoothing = 0;
    bool m_followsAll = true; ///< the user has not zoomed
    std::optional<double> m_cursorStep;
};

} // namespace ui
