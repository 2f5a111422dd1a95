// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QAction;
class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace ui {

class ModelLibrary;

/// The trained models of the project, each with a picture, its figures and notes; which of them
/// renders; and what else can be done with them.
class ModelsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ModelsPanel(ModelLibrary& library, QWidget* parent = nullptr);

    /// Id of the selected one; empty without one.
    QString selected() const;

public slots:
    void importWithDialog();
    void exportWithDialog();
    void describeWithDialog();
    void removeWithQuestion();

private:
    QAction* addVerb(const QString& text, const QString& help, const std::function<void()>& verb);
    void fill();
    void showSelected();

    ModelLibrary& m_library;
    QListWidget* m_list;
    QLabel* m_empty;
    QLabel* m_notes;
    QLabel* m_misfit;
    QPushButton* m_use;
    QPushButton* m_import;
    QToolButton* m_more;
    QAction* m_best; ///< of m_verbs
    QList<QAction*> m_verbs; ///< that need a selected one
};

} // namespace ui
