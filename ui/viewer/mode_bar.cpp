// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/mode_bar.h"

#include "ui/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr float doubtfulBelow = 0.6F;
constexpr int blendReach = 3; ///< frames

} // namespace

ModeBar::ModeBar(Session& session, PoseEditor& editor, Canvas& canvas, QWidget* parent)
    : QToolBar(parent)
    , m_session(session)
    , m_editor(editor)
    , m_canvas(canvas)
{
    setObjectName(QStringLiteral("modeBar"));
    setAccessibleName(tr("View and tools"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({16, 16});
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    // Narrower than elsewhere, so that all fits beside the docks; colours are the theme's.
    setStyleSheet(
        QStringLiteral("QToolBar { border: none; spacing: 1px; padding: 3px 6px; }"
                       "QToolButton { padding: 4px; }"
                       "QToolButton#qt_toolbar_ext_button { padding: 0; border: none; }"));
    addViews();
    addSeparator();
    addTools();
    addVerbs();
    addSeparator();
    addToggles();
    addMore();
    connect(&session, &Session::viewChanged, this, &ModeBar::refresh);
    connect(&session, &Session::overlayChanged, this, &ModeBar::refresh);
    connect(&session.document(), &ProjectDocument::clipsChanged, this, &ModeBar::refresh);
    connect(&session.document(), &ProjectDocument::closed, this, &ModeBar::refresh);
    connect(&editor, &PoseEditor::optionsChanged, this, &ModeBar::refresh);
    connect(&editor, &PoseEditor::propagatingChanged, this, &ModeBar::refresh);
    connect(&canvas, &Canvas::toolChanged, this, &ModeBar::refresh);
    connect(&canvas, &Canvas::zoomChanged, this, &ModeBar::refresh);
    if (auto* more = findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"))) {
        more->setAccessibleName(tr("More tools"));
        more->setIcon(icon(QStringLiteral("next")));
    }
    refresh();
}

QAction* ModeBar::add(const QString& text, const QString& help, const QString& iconName)
{
    QAction* action = iconName.isEmpty() ? addAction(text) : addAction(icon(iconName), text);
    action->setToolTip(help);
    QWidget* button = widgetForAction(action);
    button->setProperty("flat", true);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return action;
}

void ModeBar::addViews()
{
    auto* group = new QActionGroup(this);
    const auto addView = [&](const QString& text, const QString& help, ViewMode view) {
        QAction* action = group->addAction(add(text, help));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, view] { m_session.setView(view); });
        m_refreshes.emplace_back(
            [this, action, view] { action->setChecked(m_session.view() == view); });
    };
    addView(tr("Source"), tr("The dance and its poses"), ViewMode::Source);
    addView(tr("Target"), tr("The person who shall dance, and their poses"), ViewMode::Target);
    addView(tr("Side by side"), tr("Both at the same time and zoom"), ViewMode::SideBySide);
    addView(tr("Result"), tr("The newest rendered video"), ViewMode::Result);
}

void ModeBar::addTools()
{
    auto* group = new QActionGroup(this);
    const auto addTool
        = [&](const QString& text, const QString& help, const QString& name, CanvasTool tool) {
              QAction* action = group->addAction(add(text, help, name));
              action->setCheckable(true);
              connect(action, &QAction::triggered, this, [this, tool] { m_canvas.setTool(tool); });
              m_refreshes.emplace_back(
                  [this, action, tool] { action->setChecked(m_canvas.tool() == tool); });
              m_editing.push_back(action);
          };
    addTool(tr("Move joint"),
        tr("Drag a joint. Shift keeps the bone's length, Ctrl takes the limb along, Alt the whole "
           "figure; meanwhile the wheel turns it."),
        QStringLiteral("move"), CanvasTool::MoveJoint);
    addTool(tr("Limb"), tr("Drag a joint with everything that hangs on it"), QStringLiteral("limb"),
        CanvasTool::MoveLimb);
}

void ModeBar::addVerbs()
{
    const auto addVerb = [&](const QString& text, const QString& help, const QString& name,
                             void (PoseEditor::*verb)()) {
        QAction* action = add(text, help, name);
        connect(action, &QAction::triggered, &m_editor, verb);
        m_editing.push_back(action);
        return action;
    };
    QAction* swap = add(tr("Swap L/R"),
        tr("Exchanges left and right: of the limbs that the selected joint belongs to, or of the "
           "whole body when none is selected"),
        QStringLiteral("swap"));
    connect(swap, &QAction::triggered, this, [this] {
        if (m_session.selection().empty())
            m_editor.swapSides();
        else
            m_editor.swapLimbPair();
    });
    m_editing.push_back(swap);
    addVerb(tr("Occluded"),
        tr("The selected joints are hidden, but their places are right: drawn dashed, and drawn "
           "for the generator"),
        QStringLiteral("occluded"), &PoseEditor::toggleOccluded);
    addVerb(tr("Reset"), tr("The selected joints as they were detected"), QStringLiteral("reset"),
        &PoseEditor::resetJoints);
    QAction* propagate = addVerb(tr("Propagate"),
        tr("Follows the selected joints through the next frames by the picture's motion"),
        QStringLiteral("propagate"), &PoseEditor::propagateForward);
    m_refreshes.emplace_back([this, propagate] {
        propagate->setEnabled(propagate->isEnabled() && !m_editor.isPropagating());
    });
}

void ModeBar::addToggle(const QString& text, const QString& help, bool OverlayOptions::*option)
{
    QAction* action = add(text, help);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, option](bool isOn) {
        OverlayOptions overlay = m_session.overlay();
        overlay.*option = isOn;
        m_session.setOverlay(overlay);
    });
    m_refreshes.emplace_back(
        [this, action, option] { action->setChecked(m_session.overlay().*option); });
}

void ModeBar::addToggles()
{
    addToggle(
        tr("Onion skin"), tr("The poses just before and after, paler"), &OverlayOptions::onionSkin);
    addToggle(tr("Fitted"),
        tr("The dancer's figure in the target's picture, over the result and beside the dance"),
        &OverlayOptions::fitted);
    addToggle(tr("Hands"), tr("The fingers"), &OverlayOptions::hands);
    addToggle(tr("Face"), tr("The points of the face"), &OverlayOptions::face);
    m_fit = add(tr("Fit"), tr("Fits the picture into the view"));
    connect(m_fit, &QAction::triggered, &m_canvas, &Canvas::zoomToFit);
    m_refreshes.emplace_back([this] {
        const QString percent = locale().toString(std::lround(m_canvas.zoom() * 100));
        m_fit->setText(m_canvas.isFitted() ? tr("Fit %1 %").arg(percent) : tr("%1 %").arg(percent));
    });
}

/// What is asked for less often.
void ModeBar::addMore()
{
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    const auto addVerb = [&](const QString& text, void (PoseEditor::*verb)()) {
        QAction* action = menu->addAction(text);
        connect(action, &QAction::triggered, &m_editor, verb);
        m_editing.push_back(action);
    };
    addVerb(tr("Fill between keyframes"), &PoseEditor::fillBetweenKeyframes);
    addFillOptions(*menu);
    menu->addSeparator();
    addVerb(tr("Propagate forward"), &PoseEditor::propagateForward);
    addVerb(tr("Propagate backward"), &PoseEditor::propagateBackward);
    QAction* missing = menu->addAction(tr("Propagate only where a joint is missing"));
    missing->setCheckable(true);
    connect(missing, &QAction::triggered, this, [this](bool isOn) {
        m_editor.setPropagationMode(
            isOn ? pose::MergeMode::FillMissing : pose::MergeMode::Overwrite);
    });
    m_refreshes.emplace_back([this, missing] {
        missing->setChecked(m_editor.propagationMode() == pose::MergeMode::FillMissing);
    });
    menu->addSeparator();
    addVerb(tr("Smooth from in to out"), &PoseEditor::smoothRange);
    addVerb(tr("Swap left and right from in to out"), &PoseEditor::swapSidesOverRange);
    QAction* blend = menu->addAction(tr("Fade corrections over %n frame(s)", nullptr, blendReach));
    blend->setCheckable(true);
    blend->setToolTip(tr("A moved joint pulls the frames before and after a little along."));
    connect(blend, &QAction::triggered, this,
        [this](bool isOn) { m_editor.setBlendFrames(isOn ? blendReach : 0); });
    m_refreshes.emplace_back([this, blend] { blend->setChecked(m_editor.blendFrames() > 0); });

    QAction* action = add(tr("More"), tr("Filling, smoothing, propagating"));
    action->setMenu(menu);
    static_cast<QToolButton*>(widgetForAction(action))->setPopupMode(QToolButton::InstantPopup);
}

void ModeBar::addFillOptions(QMenu& menu)
{
    auto* group = new QActionGroup(this);
    const std::array kinds = {std::pair(tr("Hold the keyframe before"), pose::Interpolation::Hold),
        std::pair(tr("Straight lines"), pose::Interpolation::Linear),
        std::pair(tr("Smooth curves"), pose::Interpolation::Smooth)};
    QMenu* how = menu.addMenu(tr("Fill with"));
    for (const auto& [text, kind] : kinds) {
        QAction* action = group->addAction(how->addAction(text));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
            [this, each = kind] { m_editor.setInterpolation(each); });
        m_refreshes.emplace_back(
            [this, action, each = kind] { action->setChecked(m_editor.interpolation() == each); });
    }
    how->addSeparator();
    QAction* doubtful = how->addAction(
        tr("Only where the confidence is below %1").arg(locale().toString(doubtfulBelow, 'g', 2)));
    doubtful->setCheckable(true);
    connect(doubtful, &QAction::triggered, this, [this](bool isOn) {
        m_editor.setFillsOnlyBelow(isOn ? std::optional(doubtfulBelow) : std::nullopt);
    });
    m_refreshes.emplace_back(
        [this, doubtful] { doubtful->setChecked(m_editor.fillsOnlyBelow().has_value()); });
}

void ModeBar::refresh()
{
    const bool canEdit = m_session.editedClip() != nullptr && !m_session.document().isReadOnly()
        && m_session.view() != ViewMode::Result;
    for (QAction* action : m_editing)
        action->setEnabled(canEdit);
    for (const auto& show : m_refreshes)
        show();
}

/// The icons are drawn in the text's colour, which has changed.
void ModeBar::changeEvent(QEvent* event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace ui
