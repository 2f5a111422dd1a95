// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/target.h"
#include "core/pose/correction.h"

namespace pipeline {

/// The source's dance for the target to do, in the target's pixels, by source frame.
struct RetargetedDance {
    pose::Track track; ///< as it counts now
    /// As it was when the dance was measured. All that is measured over many frames (place, size,
    /// the window, the choice of references) comes from here, so that a corrected joint changes the
    /// frames it is in and no others.
    pose::Track measured;
    std::vector<pose::FlippedRange> facedAbout; ///< where left and right were exchanged
    std::int64_t reach = 0; ///< a frame depends on the edits of so many frames on either side
};

/// The source's poses as the target would take them: global pose normalisation of `source` onto
/// `target`, smoothed. Preset::Best smooths as the paper does. The document's setting "motionFit",
/// a pose::Retargeting, takes the place of the measured one. Where the dancer turns her back but
/// the target was never filmed from behind, left and right are exchanged: the same outline is then
/// that of someone who faces the camera, whom the target's footage can paint.
///
/// The dance is measured once, with the edits there are then, and that is kept in the project. It
/// is measured anew for another detection of the source (another video, range or network), for
/// another target (its edits count), and when the edits of more than a tenth of the dance's frames
/// have changed.
RetargetedDance retargetedDance(
    project::Project& project, const Detection& source, const Target& target, Preset preset);

} // namespace pipeline
