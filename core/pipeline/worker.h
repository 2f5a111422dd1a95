// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"

#include <iosfwd>

namespace estimation {
class ModelStore;
}

namespace pipeline {

/// Serves requests from `in` (JSON lines) one at a time, in order, with events on `out`, until
/// shutdown or the end of `in`; both stop the running request cleanly, with a checkpoint. `cancel`
/// (Ctrl-C) does too. core/protocol/README.md shows a session.
void serve(std::istream& in, std::ostream& out, const estimation::ModelStore& models,
    const base::CancelToken& cancel);

} // namespace pipeline
