// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clip.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace ui {

class ProjectDocument;

/// Asks, once for each person of a project, whether that person agrees to a video of a dance that
/// they did not dance. The answer stays in the document's setting "consent".
class ConsentDialog : public QDialog {
    Q_OBJECT

public:
    inline static const std::string settingKey = "consent";

    ConsentDialog(const Clip& target, QWidget* parent);

    /// Whether the person in this video has agreed, as the project has it.
    static bool isGiven(const ProjectDocument& document, const Clip& target);
    /// Keeps what was said in the project.
    void keep(ProjectDocument& document) const;

private:
    Clip m_target;
    QCheckBox* m_agrees;
    QLineEdit* m_note;
};

} // namespace ui
