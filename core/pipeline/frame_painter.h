// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/request.h"

#include <memory>

namespace pipeline {

/// Paints single frames of a dance as they would be rendered now, quickly: the target's pixels, the
/// dance's measures and the network stay in memory from one frame to the next. Needs no lock, since
/// it writes nothing into the project: it works beside a request that does.
class FramePainter {
public:
    FramePainter();
    ~FramePainter();
    FramePainter(const FramePainter&) = delete;
    FramePainter& operator=(const FramePainter&) = delete;

    /// Answers a request `frame` (core/protocol/README.md says what its fields mean): writes the
    /// picture and returns what to tell of it. Throws base::Error, NotFound naming "source" or
    /// "target" as long as its poses were not detected.
    nlohmann::json paint(const protocol::Request& request);

private:
    class Stage;
    std::unique_ptr<Stage> m_stage;
};

} // namespace pipeline
