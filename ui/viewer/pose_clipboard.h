// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"

#include <QByteArray>
#include <optional>

namespace ui {

/// A pose as JSON text, so that it can be pasted into another project.
QByteArray poseToText(const pose::Pose& pose);

/// Nothing when the text is no pose.
std::optional<pose::Pose> poseFromText(const QByteArray& text);

} // namespace ui
