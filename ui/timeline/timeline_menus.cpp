// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/marker_dialog.h"
#include "ui/timeline/timeline.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace ui {

void Timeline::contextMenuEvent(QContextMenuEvent* event)
{
    hideCard();
    const double time = timeAt(event->pos().x());
    const bool isInRange
        = m_selected && time >= timesOf(*m_selected).begin && time < timesOf(*m_selected).end;
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    QMenu* menu = isInRange || (isKey && m_selected) ? rangeMenu() : markMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

QMenu* Timeline::rangeMenu()
{
    auto* menu = new QMenu(tr("Range"), this);
    const auto add = [this, menu](const QString& text, RangeAction action) {
        const ClipSpan span = *m_selected;
        QAction* entry = menu->addAction(text, this, [this, action, span] {
            emit rangeActionChosen(action, span.clip, span.first, span.last);
        });
        entry->setEnabled(!m_session.document().isReadOnly());
    };
    add(tr("&Detect poses"), RangeAction::Detect);
    add(tr("&Smooth"), RangeAction::Smooth);
    add(tr("S&wap left and right"), RangeAction::SwapSides);
    add(tr("&Interpolate"), RangeAction::Interpolate);
    add(tr("&Propagate"), RangeAction::Propagate);
    const Clip* clip = m_session.document().clip(m_selected->clip);
    if (clip != nullptr && clip->role == Role::Source)
        add(tr("Make the &target dance it…"), RangeAction::Render);
    menu->addSeparator();
    menu->addAction(tr("&Mark in and out"), this, &Timeline::markRange)
        ->setEnabled(!m_session.document().isReadOnly());
    menu->addAction(tr("&Zoom to range"), this, &Timeline::zoomToRange);
    menu->addAction(tr("&Clear range"), this, &Timeline::clearRange);
    return menu;
}

QMenu* Timeline::markMenu(const QPointF& position)
{
    auto* menu = new QMenu(tr("Timeline"), this);
    const bool canEdit = m_session.document().isOpen() && !m_session.document().isReadOnly();
    const auto add = [menu, canEdit](const QString& text, auto* receiver, auto slot) {
        menu->addAction(text, receiver, slot)->setEnabled(canEdit);
    };
    if (const auto marker = markerAt(position)) {
        add(tr("&Edit marker…"), this, [this, index = *marker] { editMarkerAt(index); });
        add(tr("&Delete marker"), &m_marks,
            [this, index = *marker] { m_marks.removeMarker(index); });
    } else {
        add(tr("&Add marker at playhead"), &m_marks, &MarkEditing::addMarker);
    }
    menu->addSeparator();
    add(tr("Set &in point"), &m_marks, &MarkEditing::setInPoint);
    add(tr("Set &out point"), &m_marks, &MarkEditing::setOutPoint);
    add(tr("Clear in and out &points"), &m_marks, [this] {
        m_marks.clearIn();
        m_marks.clearOut();
    });
    menu->addSeparator();
    QAction* snap = menu->addAction(tr("&Snap to marks"), this, &Timeline::setSnapping);
    snap->setCheckable(true);
    snap->setChecked(m_isSnapping);
    menu->addAction(tr("&Fit timeline"), this, &Timeline::zoomToFit);
    return menu;
}

void Timeline::editMarker()
{
    if (const auto here = m_marks.markerHere())
        editMarkerAt(*here);
    else
        emit message(tr("There is no marker at the playhead."));
}

void Timeline::editMarkerAt(std::size_t index)
{
    if (index >= m_model.markers().size())
        return;
    if (m_session.document().isReadOnly()) {
        emit message(tr("The project is open in another window and can only be looked at here."));
        return;
    }
    auto* dialog = new MarkerDialog(m_model.markers()[index], this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, index] { m_marks.replaceMarker(index, dialog->marker()); });
    dialog->open();
}

} // namespace ui
