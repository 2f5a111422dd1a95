// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <opencv2/core.hpp>
#include <vector>

namespace warp {

/// One caption makes way for the next: frames in between, if any, show a mixture.
struct CaptionChange {
    std::int64_t lastBefore = 0; ///< frame
    std::int64_t firstAfter = 0; ///< frame

    bool operator==(const CaptionChange&) const = default;
};

/// Finds when a writing that is laid over a film changes: in a part of the picture behind the
/// person colours turn to others within three frames, and are steady before and after. Light and
/// shadow, which change the brightness alone and not to black or white, do not count, nor does what
/// goes on moving. Memory does not grow with the clip.
class CaptionFinder {
public:
    /// Frames in rising order. `bgr`: 8-bit, all of one size. `personMask`: 8-bit, of that size;
    /// empty when nobody is there.
    void add(std::int64_t frame, const cv::Mat& bgr, const cv::Mat& personMask);

    /// Rising.
    const std::vector<CaptionChange>& changes() const { return m_changes; }

    /// What holds all places that changed, in pixels of the frames; empty when none did.
    cv::Rect region() const;

private:
    struct Seen {
        std::int64_t frame;
        cv::Mat picture; ///< small
        cv::Mat hidden; ///< where the person is: 255
    };

    cv::Mat turnedPixels() const;
    void noteChange(const cv::Mat& turned);

    cv::Size m_size;
    std::deque<Seen> m_recent;
    cv::Mat m_turned; ///< wherever a caption changed, small
    cv::Mat m_turnedBefore; ///< the same without the last change
    std::size_t m_sights = 0; ///< of the last change, while it is being looked at
    std::vector<CaptionChange> m_changes;
};

} // namespace warp
