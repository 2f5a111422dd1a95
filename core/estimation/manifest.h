// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace estimation {

/// One pretrained network the program knows, and where a user can get it.
struct NetworkEntry {
    std::string name; ///< "pose_landmark_heavy"
    std::string purpose; ///< one line for people
    std::string file; ///< its name in the models folder
    std::int64_t size = 0; ///< bytes; 0 when it is not known
    std::string sha256; ///< empty when every content is taken (a network the user brings)
    std::string licence;
    std::string npmPackage; ///< the npm package that holds it, or empty
    std::string npmVersion;
    std::string project; ///< where it comes from when it is in no package
    std::string address; ///< http(s) address of the file itself, or empty

    /// "npm package @mediapipe/holistic 0.5.1675471629", for people.
    std::string source() const;
};

using Manifest = std::vector<NetworkEntry>;

/// Reads the layout of resources/models.json. Throws base::Error Unreadable.
Manifest parseManifest(std::string_view json);

/// resources/models.json as it was when the program was built.
Manifest builtInManifest();

} // namespace estimation
