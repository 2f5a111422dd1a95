// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <vector>

namespace warp {

/// Finds the frames of a clip that were filmed elsewhere than most: after a cut, in an inserted
/// picture or a cross-fade. Compares what is behind the person with the backgrounds seen so far, so
/// a shot that comes back is known again; slow changes of light and small movements of the camera
/// are followed. Memory does not grow with the clip but by a few bytes a frame.
class ShotSorter {
public:
    /// Frames in rising order. `bgr`: 8-bit, all of one size. `personMask`: 8-bit, of that size;
    /// empty when nobody is there.
    void add(std::int64_t frame, const cv::Mat& bgr, const cv::Mat& personMask);

    /// The frames that are not of the longest shot, rising. None when the longest shot has less
    /// than a fifth of the frames: then the camera moves, and there is no usual background.
    std::vector<std::int64_t> strangers() const;

private:
    struct Shot {
        cv::Mat mean; ///< CV_32FC3, small
        cv::Mat seen; ///< CV_32FC1: how often each pixel was seen, up to a limit
        std::size_t frames = 0;
    };

    std::size_t shotOf(const cv::Mat& picture, const cv::Mat& visible) const;

    std::vector<Shot> m_shots;
    std::vector<std::int64_t> m_frames;
    std::vector<std::size_t> m_shotOfFrame; ///< by place in m_frames
};

} // namespace warp
