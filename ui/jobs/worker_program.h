// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// The program that does the work: $UNDERSTUDY_WORKER where that is set, else `understudy-cli`
/// beside this program or in the PATH. Empty when there is none.
QString workerProgram();

} // namespace ui
