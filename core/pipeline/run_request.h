// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/save_request.h"
#include "core/protocol/event.h"
#include "core/protocol/request.h"

#include <functional>

namespace estimation {
class ModelStore;
}

namespace pipeline {

class FramePainter;

using EventSink = std::function<void(const protocol::Event&)>;

/// How the other side steers a request that is under way.
struct Steering {
    base::CancelToken cancel{};
    /// Ends a training early and keeps what was learned, and likewise a detection or rendering that
    /// is asked for by itself.
    base::CancelToken enough{};
    base::SaveRequest save{}; ///< a checkpoint of the training
};

/// Carries out one request of a terminal or of the window; the two differ only in `sink`.
/// Any number of events, then exactly one final one. Never throws. Blocks until it is done.
/// `frames` paints single frames; without it one is made for the request.
void runRequest(const protocol::Request& request, const estimation::ModelStore& models,
    const Steering& steering, const EventSink& sink, FramePainter* frames = nullptr);

} // namespace pipeline
