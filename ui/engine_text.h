// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <span>

namespace ui {

/// A sentence of the engine (core, and the worker) in the user's language; it is written in English
/// there. Nothing when it is not one of engineSentences().
std::optional<QString> knownEngineText(const QString& english);

/// The same, and the English itself when it is not known.
QString engineText(const QString& english);

/// What the engine says: errors as base::Error::message(), warnings, stages of the work. %1 to %9
/// stand for what differs from time to time.
std::span<const char* const> engineSentences();

} // namespace ui
