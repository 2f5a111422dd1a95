// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/pose/track.h"
#include "core/sample/performer.h"
#include "core/sample/transfer.h"

#include <string>

namespace sample {

struct SampleSettings {
    double seconds = 12; ///< of the dance; the target is filmed for one and a half times as long
    int height = 720; ///< pixels; the widths follow (560 for the dancer, 540 for the target)
    unsigned seed = 1; ///< of sensor noise, blinking and the small movements of a living body
};

/// Everything a clip of the sample shows, before it is drawn.
struct Scene {
    std::string name; ///< "dancer", "target" or "truth"
    PerformerLook look;
    Room room;
    base::Rational frameRate;
    bool hasMusic;
    unsigned noiseSeed;
    Filmed filmed;

    double seconds() const
    {
        return static_cast<double>(filmed.postures.size()) / frameRate.value();
    }
    Performer performer() const { return {look, room, filmed.camera, noiseSeed}; }
    /// The exact keypoints of every frame, confidence 1.
    pose::Track track() const;
};

/// The dancer's dance, with music.
/// The three throw base::Error InvalidArgument when the settings make no clip.
Scene dancerScene(const SampleSettings& settings);

/// The target person moving every joint through its range, at another rate and size, silent.
Scene targetScene(const SampleSettings& settings);

/// The target person dancing the dancer's dance: the exact answer to the transfer of one to the
/// other, in the target's picture, with the dancer's frames and music.
Scene truthScene(const SampleSettings& settings);

} // namespace sample
