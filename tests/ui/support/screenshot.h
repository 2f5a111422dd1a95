// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace test {

/// Saves a picture of `widget` as NAME.png in the folder $UNDERSTUDY_SCREENSHOTS, when that is set.
void grabTo(QWidget& widget, const QString& name);

} // namespace test
