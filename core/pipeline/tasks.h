// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tasks in the order of the data; the file to open first.
//
//   dance.mp4 -> detect -> Detection -> track() ---------.
//   me.mp4    -> detect -> Detection -> prepareTarget -> Target -> train -> Model -> render -> Take
//   -> writeResult -> out.mp4
//
// Each task keeps its result in the project under a fingerprint of all it depends on, so a second
// call finds it again, and commits as it goes, so a killed one goes on where it was. Each returns
// nothing when it was cancelled, and throws base::Error when the world failed.

#include "core/pipeline/dance.h" // IWYU pragma: export
#include "core/pipeline/detect.h" // IWYU pragma: export
#include "core/pipeline/evaluate.h" // IWYU pragma: export
#include "core/pipeline/export.h" // IWYU pragma: export
#include "core/pipeline/render.h" // IWYU pragma: export
#include "core/pipeline/result.h" // IWYU pragma: export
#include "core/pipeline/target.h" // IWYU pragma: export
#include "core/pipeline/train.h" // IWYU pragma: export
#include "core/pipeline/transfer.h" // IWYU pragma: export
