// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/project_document.h"

#include <QWidget>
#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace pose {
struct Retargeting;
}

namespace ui {

class FitPreview;
class FitRow;
class MotionFit;
class Session;

/// The numbers that bring the dance into the target's picture, and what comes of them.
class FitPanel final : public QWidget {
    Q_OBJECT

public:
    FitPanel(Session& session, MotionFit& fit, QWidget* parent = nullptr);

    FitPreview& preview() const { return *m_preview; }

private:
    using Change = std::function<pose::Retargeting(pose::Retargeting now, double value)>;

    void buildModes(QVBoxLayout& layout);
    void buildRows(QVBoxLayout& layout);
    void buildProportions(QVBoxLayout& layout);
    void buildPreview(QVBoxLayout& layout);
    FitRow* row(const QString& name, const QString& undoText, const Change& change);
    void refresh();
    void showNumbers(const pose::Retargeting& now);
    void showProportions(const pose::Retargeting& now);
    QString smoothingText(double strength) const;

    Session& m_session;
    MotionFit& m_fit;
    QPushButton* m_auto = nullptr;
    QPushButton* m_manual = nullptr;
    QPushButton* m_reset = nullptr;
    QLabel* m_problem = nullptr;
    FitRow* m_height = nullptr;
    FitRow* m_near = nullptr;
    FitRow* m_far = nullptr;
    FitRow* m_offset = nullptr;
    FitRow* m_smoothing = nullptr;
    QToolButton* m_unfold = nullptr;
    QWidget* m_fold = nullptr;
    QCheckBox* m_fitProportions = nullptr;
    std::vector<FitRow*> m_proportions; ///< in the order of proportions()
    std::vector<QWidget*> m_numbers; ///< off without a fit or in a read-only project
    FitPreview* m_preview = nullptr;
};

} // namespace ui
