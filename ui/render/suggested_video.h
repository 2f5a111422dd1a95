// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clip.h"

#include <QString>

namespace ui {

/// "me-dance.mp4" in the user's videos, or where there is no such folder, at home.
QString suggestedVideo(const Clip& source, const Clip& target);

} // namespace ui
