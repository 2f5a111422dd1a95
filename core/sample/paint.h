// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/look.h"

namespace sample {

/// The colour of a material at a point fixed to it (see Vertex::texture).
Colour paint(const PerformerLook& look, const Material& material, const Vec3& texture,
    const Expression& expression);

/// The painted face: eyes, brows, nostrils, lips, cheeks and beard shadow, in nominal head metres.
Colour paintFace(const PerformerLook& look, const Vec3& point, const Expression& expression);

} // namespace sample
