// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/project_document.h"

#include <QObject>
#include <QStringList>

class QMenu;
class QWidget;

namespace ui {

/// Which project file the window has open: new, open, save as, recent ones, and the one that was
/// open when the program was killed. A new project lies in the user's data folder until it is saved
/// elsewhere.
class ProjectFiles : public QObject {
    Q_OBJECT

public:
    ProjectFiles(ProjectDocument& document, QWidget& window);

    /// The first project of the window: `file` when given, else the one that a killed window left,
    /// else a new one.
    void start(const QString& file);
    /// Opens `file`; when that fails, says why and keeps the open project.
    bool open(const QString& file);
    /// Lets go of the project for good: the next start begins anew.
    void finish();

    void newProject();
    void openWithDialog();
    void saveAsWithDialog();
    void closeProject(); ///< a new, empty one is there afterwards
    void showBackups();

    bool isUntitled() const;
    QString title() const; ///< "solo.understudy", or "Untitled"
    QStringList recent() const;
    void fillRecent(QMenu& menu);

signals:
    void restored(const QString& title); ///< after the program had been killed

private:
    void makeUntitled();
    void opened();
    void leaveCurrent();

    ProjectDocument& m_document;
    QWidget& m_window;
};

} // namespace ui
