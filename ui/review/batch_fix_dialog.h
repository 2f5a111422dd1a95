// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/background.h"
#include "ui/review/batch_fix.h"

#include <QDialog>
#include <memory>

class QFormLayout;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;
class QTreeWidget;

namespace ui {

class ProjectDocument;
class ReviewModel;

/// Shows what a batch fix would change in one clip before it does, as one undo step.
class BatchFixDialog final : public QDialog {
    Q_OBJECT

public:
    BatchFixDialog(
        BatchFix fix, std::int64_t clip, ReviewModel& findings, QWidget* parent = nullptr);

    bool isPlanned() const { return m_isPlanned; } ///< the list is complete
    const BatchFixPlan& plan() const { return *m_plan; }

public slots:
    void accept() override;

private:
    void addOptions(QFormLayout& form);
    void replan();
    void show(const BatchFixPlan& plan);
    QString summary(const BatchFixPlan& plan) const;

    ProjectDocument& m_document;
    const std::int64_t m_clip;
    BatchFixRequest m_request;
    std::shared_ptr<const BatchFixPlan> m_plan;
    bool m_isPlanned = false;
    std::uint64_t m_number = 0;
    QLabel* m_summary;
    QTreeWidget* m_list;
    QPushButton* m_apply;
    Background m_background;
};

} // namespace ui
