// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/target.h"

#include <mutex>
#include <span>
#include <vector>

namespace pipeline {

/// The target's empty room in the shadow that a figure throws in it, foretold from what the
/// references threw. Safe from several threads. The target must outlive it.
class Room {
public:
    explicit Room(const Target& target);

    /// `plate`: the target's, at any size, 8-bit BGR. `figure`: source-video pixels of the target.
    /// Throws base::Error Unreadable.
    cv::Mat around(const pose::Pose& figure, float bodySize,
        std::span<const warp::Match> references, const cv::Mat& plate) const;

private:
    cv::Mat shade(std::size_t reference) const;
    cv::Mat expected(
        const pose::Pose& figure, float bodySize, std::span<const warp::Match> references) const;
    friend cv::Mat shadeTrustOf(const Target& target);

    const Target& m_target;
    mutable std::mutex m_mutex;
    mutable std::vector<cv::Mat> m_shades; ///< those that were asked for; some 50 kB each
};

/// Foretells the shade of each of the target's frames from those of others and compares; see
/// warp::ShadeTrust. Never empty.
cv::Mat shadeTrustOf(const Target& target);

} // namespace pipeline
