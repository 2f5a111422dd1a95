// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/viewer/canvas.h"
#include "ui/viewer/pose_editing.h"

#include <QToolBar>
#include <functional>
#include <vector>

class QActionGroup;
class QMenu;
class QToolButton;

namespace ui {

/// The bar above the canvas: which view, which tool, what is drawn. What does not fit goes into a
/// menu at its end; a button never has two lines.
class ModeBar : public QToolBar {
    Q_OBJECT

public:
    /// All must outlive it.
    ModeBar(Session& session, PoseEditor& editor, Canvas& canvas, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* add(const QString& text, const QString& help, const QString& icon = {});
    void addViews();
    void addTools();
    void addVerbs();
    void addToggles();
    void addMore();
    void addFillOptions(QMenu& menu);
    void addToggle(const QString& text, const QString& help, bool OverlayOptions::*option);
    void refresh();

    Session& m_session;
    PoseEditor& m_editor;
    Canvas& m_canvas;
    QAction* m_fit = nullptr;
    std::vector<QAction*> m_editing; ///< only where poses can be edited
    std::vector<std::function<void()>> m_refreshes; ///< each shows the state of one button
};

} // namespace ui
