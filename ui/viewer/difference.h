// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace ui {

/// How far two pictures are apart, in each pixel and colour: black where they are alike, and
/// brighter the more they differ, four times as much as they do. Of the size of `a`, to which `b`
/// is scaled.
QImage difference(const QImage& a, const QImage& b);

} // namespace ui
