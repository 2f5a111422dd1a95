// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {
class Error;
}

namespace ui {

/// What happened, to which file, and what to do, for the user.
QString errorText(const base::Error& error);

/// The same of what a worker's `failed` event says: the stable name of the code, the subject, and
/// the worker's own sentence.
QString errorText(const QString& code, const QString& subject, const QString& message);

} // namespace ui
