// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"
#include "ui/render/export_summary.h"

#include <QDialog>
#include <optional>
#include <utility>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class ProjectDocument;
class RenderedFrames;

/// Asks as what the rendered dance is to be written: by a preset or by hand.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    using Part = std::pair<std::int64_t, std::int64_t>; ///< first and last frame of the source

    /// Both clips of the document must be there, with their facts. `marked`: from in to out point.
    ExportDialog(ProjectDocument& document, const RenderedFrames& rendered,
        const std::optional<Part>& marked, QWidget* parent = nullptr);

    /// To be kept as the document's setting `settingKey`, from which the next dialog begins.
    nlohmann::json choices() const;
    JobRequest request() const;
    inline static const std::string settingKey = "export";

private:
    QWidget* presetSide();
    QWidget* choiceSide();
    void fillChoices();
    void begin();
    void listPresets(const QString& current);
    void usePreset();
    void savePreset();
    void removePreset();
    void browse();
    void follow(); ///< the name's ending follows the format
    void explain();
    ExportChoices chosen() const;
    void choose(const ExportChoices& choices);
    ExportPlan plan() const;
    QString problem() const; ///< why it cannot begin; empty when it can
    QString outProblem() const;
    bool mayReplace();
    void accept() override;

    ProjectDocument& m_document;
    const RenderedFrames& m_rendered;
    Clip m_source;
    Clip m_target;
    std::optional<Part> m_marked;
    QListWidget* m_presets;
    QPushButton* m_remove;
    QComboBox* m_format;
    QComboBox* m_layout;
    QComboBox* m_audio;
    QComboBox* m_range;
    QCheckBox* m_mark;
    QLineEdit* m_out;
    QLabel* m_summary;
    QLabel* m_problem;
    QPushButton* m_begin;
};

} // namespace ui
