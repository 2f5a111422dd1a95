// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/target.h"
#include "core/pose/correction.h"
#include "core/pose/retargeting.h"

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

/// What is measured of a dance over many frames, by which each of its poses finds its place.
class DanceMeasures {
public:
    /// `found`: as detected; `edits`: those to measure with; `fit`: how it is placed. Where the
    /// target was `neverFilmedFromBehind`, left and right are exchanged where the back is seen.
    DanceMeasures(pose::Track found, const project::Edits& edits, const pose::Retargeting& fit,
        bool neverFilmedFromBehind, Preset preset);

    /// The dance with these edits.
    RetargetedDance dance(const project::Edits& edits) const;

    /// The dance as it was measured.
    RetargetedDance dance() const;

    /// One pose of dance(edits), found without making the others; nothing when nobody is there.
    /// Where the motion is smoothed it may differ in the last bits.
    std::optional<pose::Pose> at(std::int64_t frame, const project::Edits& edits) const;

private:
    pose::Track placedNow(pose::Track found, const project::Edits& edits) const;

    pose::Track m_found;
    double m_strength; ///< of the smoothing
    pose::Retargeting m_fit; ///< smooths no more
    int m_window; ///< frames of the median
    pose::Track m_steady;
    pose::Retargeter m_retargeter;
    pose::Track m_placed;
    bool m_facesAbout;
    std::vector<pose::FlippedRange> m_turns; ///< where it faces about
};

/// The edits a dance is measured with, and by what it is placed.
struct Measurement {
    project::Edits edits;
    std::optional<pose::Retargeting> fit; ///< nothing: to be measured
};

/// The newest measurement in the project that still holds for `edits`, if any.
std::optional<Measurement> storedMeasurement(const project::Project& project,
    const Detection& source, const Target& target, const project::Edits& edits, std::size_t frames);

/// Whether a dance of so many frames may still be measured with `before` when it has the edits
/// `now`.
bool stillHolds(const project::Edits& before, const project::Edits& now, std::size_t frames);

/// The dance of the poses that were `found`, measured so.
DanceMeasures measuresOf(pose::Track found, const Measurement& measurement, const Detection& source,
    const Target& target, Preset preset);

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
