// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/inspector_panel.h"

#include "ui/review/joint_delegate.h"
#include "ui/review/joint_editor.h"
#include "ui/review/joint_model.h"
#include "ui/review/locked_joints.h"
#include "ui/session.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

QTreeView* jointTable(JointModel& model, QWidget* parent)
{
    auto* table = new QTreeView(parent);
    table->setAccessibleName(InspectorPanel::tr("Joints"));
    table->setModel(&model);
    table->setItemDelegate(new JointDelegate(table));
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setIndentation(12);
    // The delegate draws the ground of a row.
    table->setStyleSheet(QStringLiteral("QTreeView { background: transparent; "
                                        "selection-background-color: transparent; }"));
    table->setMouseTracking(true);
    table->setFrameShape(QFrame::NoFrame);
    QHeaderView& header = *table->header();
    header.hide();
    header.setStretchLastSection(false);
    header.setMinimumSectionSize(20);
    header.setSectionResizeMode(JointModel::Bar, QHeaderView::Stretch);
    header.resizeSection(JointModel::Name, 92);
    header.resizeSection(JointModel::Confidence, 38);
    header.resizeSection(JointModel::Origin, 84);
    header.resizeSection(JointModel::Lock, 20);
    return table;
}

} // namespace

InspectorPanel::InspectorPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new JointModel(session, this))
    , m_heading(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_table(jointTable(*m_model, this))
    , m_editor(new JointEditor(session, this))
{
    m_heading->setProperty("heading", true);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_editor);
    layout->addStretch(0);
    const ProjectDocument& document = session.document();
    connect(&session, &Session::timeChanged, this, &InspectorPanel::showHeading);
    connect(&session, &Session::viewChanged, this, &InspectorPanel::showHeading);
    connect(&session, &Session::selectionChanged, this, &InspectorPanel::showSelection);
    connect(&document, &ProjectDocument::posesChanged, this, &InspectorPanel::showHeading);
    connect(&document, &ProjectDocument::clipsChanged, this, &InspectorPanel::showHeading);
    connect(&document, &ProjectDocument::closed, this, &InspectorPanel::showHeading);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &InspectorPanel::takeSelection);
    connect(m_table, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == JointModel::Lock)
            toggleLocked(m_session.document(), m_model->joints(index));
    });
    showHeading();
    showSelection();
}

void InspectorPanel::showHeading()
{
    const Clip* clip = m_session.editedClip();
    const ProjectDocument& document = m_session.document();
    const bool isDetected = clip != nullptr && document.isDetected(clip->id);
    const bool hasPose
        = clip != nullptr && document.poseAt(clip->id, m_session.frame(*clip)) != nullptr;
    if (clip == nullptr)
        m_heading->setText(tr("INSPECTOR"));
    else
        m_heading->setText(
            tr("INSPECTOR · FRAME %1").arg(QLocale().toString(qlonglong(m_session.frame(*clip)))));
    if (clip == nullptr)
        m_empty->setText(tr("Import a video to see its joints here."));
    else if (!isDetected && !hasPose)
        m_empty->setText(tr("Poses are not yet detected."));
    else
        m_empty->setText(tr("Nobody is in this frame."));
    m_empty->setVisible(!hasPose);
    m_table->setVisible(clip != nullptr && (isDetected || hasPose));
    m_editor->setVisible(m_table->isVisibleTo(this));
}

void InspectorPanel::showSelection()
{
    if (m_isShowing)
        return;
    m_isShowing = true;
    QItemSelection rows;
    QModelIndex last;
    for (const pose::KeypointId joint : m_session.selection()) {
        const QModelIndex index = m_model->indexOf(joint);
        rows.select(index, index.siblingAtColumn(JointModel::columns - 1));
        last = index;
    }
    QItemSelectionModel& selection = *m_table->selectionModel();
    if (last.isValid())
        selection.setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    selection.select(rows, QItemSelectionModel::ClearAndSelect);
    if (m_session.selection().size() == 1)
        m_table->scrollTo(last);
    m_isShowing = false;
}

void InspectorPanel::takeSelection()
{
    if (m_isShowing)
        return;
    std::set<pose::KeypointId> joints;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        joints.merge(m_model->joints(index));
    m_isShowing = true;
    m_session.setSelection(joints);
    m_isShowing = false;
}

void InspectorPanel::toggleLock() { toggleLocked(m_session.document(), m_session.selection()); }

/// Through all joints in their order, round at the ends.
void InspectorPanel::step(int by)
{
    const auto& all = pose::allKeypoints();
    const auto count = static_cast<int>(all.size());
    int place = by > 0 ? -1 : count;
    if (!m_session.selection().empty()) {
        const pose::KeypointId from
            = by > 0 ? *m_session.selection().rbegin() : *m_session.selection().begin();
        place = static_cast<int>(std::ranges::find(all, from) - all.begin());
    }
    m_session.setSelection({all[static_cast<std::size_t>((place + by + count) % count)]});
}

void InspectorPanel::nextJoint() { step(1); }

void InspectorPanel::previousJoint() { step(-1); }

} // namespace ui
