// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/protocol/event.h"
#include "core/protocol/request.h"

#include <functional>

namespace estimation {
class ModelStore;
}

namespace pipeline {

class FramePainter;

using EventSink = std::function<void(const protocol::Event&)>;

/// Carries out one request of a terminal or of the window; the two differ only in `sink`.
/// Any number of events, then exactly one final one. Never throws. Blocks until it is done.
/// `enough` ends a training early and keeps what was learned, and likewise a detection or rendering
/// that is asked for by itself. `frames` paints single frames; without it one is made for the
/// request.
void runRequest(const protocol::Request& request, const estimation::ModelStore& models,
    const base::CancelToken& cancel, const EventSink& sink, const base::CancelToken& enough = {},
    FramePainter* frames = nullptr);

} // namespace pipeline
