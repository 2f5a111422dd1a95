// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timeline_marks.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace ui {

/// Asks for the name and the colour of a marker.
class MarkerDialog : public QDialog {
    Q_OBJECT

public:
    explicit MarkerDialog(const Marker& marker, QWidget* parent = nullptr);

    /// As it is now in the fields.
    Marker marker() const;

private:
    void fillColours();

    Marker m_marker;
    QLineEdit* m_name;
    QComboBox* m_colour;
};

} // namespace ui
