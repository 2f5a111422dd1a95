// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

namespace estimation {
class ModelStore;
}

namespace pipeline {

/// What this machine has and what that means for speed: threads, SIMD, bf16, BLAS, CUDA, networks,
/// codecs, disk. Measures for about two seconds. "summary" holds sentences for people.
nlohmann::json examineMachine(const estimation::ModelStore& models);

} // namespace pipeline
