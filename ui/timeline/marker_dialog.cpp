// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/marker_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>

namespace ui {

namespace {

QIcon swatch(const QColor& colour)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(4, 4, 24, 24);
    return {pixmap};
}

} // namespace

MarkerDialog::MarkerDialog(const Marker& marker, QWidget* parent)
    : QDialog(parent)
    , m_marker(marker)
    , m_name(new QLineEdit(marker.name, this))
    , m_colour(new QComboBox(this))
{
    setWindowTitle(tr("Edit Marker"));
    fillColours();
    m_name->setAccessibleName(tr("Name of the marker"));
    m_colour->setAccessibleName(tr("Colour of the marker"));
    m_name->selectAll();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Colour:"), m_colour);
    form->addRow(buttons);
}

void MarkerDialog::fillColours()
{
    for (const MarkerColour& each : markerColours())
        m_colour->addItem(swatch(each.colour), each.name, each.colour);
    int index = m_colour->findData(m_marker.colour);
    if (index < 0) {
        m_colour->addItem(swatch(m_marker.colour), tr("As it is"), m_marker.colour);
        index = m_colour->count() - 1;
    }
    m_colour->setCurrentIndex(index);
}

Marker MarkerDialog::marker() const
{
    Marker marker = m_marker;
    if (const QString name = m_name->text().trimmed(); !name.isEmpty())
        marker.name = name;
    marker.colour = m_colour->currentData().value<QColor>();
    return marker;
}

} // namespace ui
