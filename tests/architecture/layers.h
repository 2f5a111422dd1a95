// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace architecture {

/// A folder, the folders that its files may include besides itself, and the third parties that they
/// may name.
struct Layer {
    std::string_view folder;
    std::vector<std::string_view> mayInclude;
    std::vector<std::string_view> mayUse;
};

/// The order of the project, lowest first. This is the list that keeps it: change it on purpose
/// only, and README.md with it.
inline const std::vector<Layer>& layers()
{
    static const std::vector<Layer> list = {
        {"core/base", {}, {"json", "opencv", "spdlog", "openssl", "archive"}},
        {"core/protocol", {"core/base"}, {"json"}},
        {"core/media", {"core/base"}, {"opencv", "ffmpeg"}},
        {"core/pose", {"core/base"}, {"json", "opencv"}},
        {"core/project", {"core/base", "core/media", "core/pose"}, {"json", "opencv", "sqlite"}},
        {"core/sample", {"core/base", "core/media", "core/pose"}, {"json", "opencv"}},
        {"core/warp", {"core/base", "core/pose"}, {"opencv"}},
        // ---- LibTorch line: nothing above may name torch ----
        {"core/synthesis", {}, {"torch"}}, // builds on a machine that has nothing but LibTorch
        {"core/estimation", {"core/base", "core/media", "core/pose"},
            {"json", "opencv", "torch", "curl"}},
        {"core/evaluate", {"core/base", "core/pose"}, {"json", "opencv", "torch"}},
        {"core/pipeline",
            {"core/base", "core/protocol", "core/media", "core/pose", "core/project", "core/sample",
                "core/warp", "core/synthesis", "core/estimation", "core/evaluate"},
            {"json", "opencv", "torch"}},
        // ---- the two faces ----
        {"ui", {"core/base", "core/protocol", "core/media", "core/pose", "core/project"},
            {"json", "opencv", "qt", "qcustomplot"}},
        {"app/gui", {"core/base", "ui"}, {"qt"}},
        {"app/cli",
            {"core/base", "core/protocol", "core/media", "core/pose", "core/project", "core/sample",
                "core/warp", "core/synthesis", "core/estimation", "core/evaluate", "core/pipeline"},
            {"json", "opencv", "cli11"}},
    };
    return list;
}

/// The headers of one third party. A private one must not reach a folder that may not use it, not
/// even through a header in between.
struct Family {
    std::string_view name;
    bool isPrivate;
    std::vector<std::string_view> prefixes;
};

inline const std::vector<Family>& families()
{
    static const std::vector<Family> list = {
        {"json", false, {"nlohmann/"}},
        {"opencv", false, {"opencv2/"}},
        {"spdlog", true, {"spdlog/", "fmt/"}},
        {"openssl", true, {"openssl/"}},
        {"ffmpeg", true, {"libav", "libsw"}},
        {"sqlite", true, {"sqlite3"}},
        {"torch", true, {"torch/", "ATen/", "c10/", "caffe2/"}},
        {"curl", true, {"curl/"}},
        {"archive", true, {"archive"}},
        {"cli11", true, {"CLI/"}},
        {"qt", true, {"Q"}},
        {"qcustomplot", true, {"qcustomplot"}},
    };
    return list;
}

/// The third party of an `#include <header>`; nothing for the standard library and the operating
/// system.
inline std::optional<Family> familyOf(std::string_view header)
{
    for (const Family& family : families()) {
        for (const std::string_view prefix : family.prefixes) {
            if (header.starts_with(prefix))
                return family;
        }
    }
    return std::nullopt;
}

} // namespace architecture
