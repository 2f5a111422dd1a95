// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Whether anything may move by itself: menus that slide, panels that glide, bars that pulse. The
/// videos are no animation in this sense.
bool isAnimated();

/// Off for people whom motion makes dizzy or distracts. Windows that there are follow at once.
void setAnimated(bool on);

} // namespace ui
