// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warp/caption_finder.h"
#include "core/warp/plate.h"

#include <optional>
#include <vector>

namespace warp {

/// A frame as it would be without the writing over it.
struct Uncaptioned {
    cv::Mat image; ///< 8-bit BGR
    cv::Mat personMask; ///< 8-bit, whole where a caption cut through it
    cv::Mat hidden; ///< as Captions::hidden()
};

/// Where captions that change lie over a film.
class Captions {
public:
    /// None.
    Captions() = default;

    bool empty() const { return m_captions.empty(); }
    std::size_t size() const { return m_captions.size(); }

    /// Where a caption hides what was filmed in `frame`: 8-bit, of the frame's size, 0 or 255;
    /// empty when nowhere.
    cv::Mat hidden(std::int64_t frame, const cv::Mat& bgr, const cv::Mat& personMask) const;

    /// `bgr` with the `plate` where a caption hid the room, and with what lies around where it hid
    /// the person.
    Uncaptioned without(std::int64_t frame, const cv::Mat& bgr, const cv::Mat& personMask,
        const cv::Mat& plate) const;

private:
    friend class CaptionSurvey;

    /// What is known of a pixel behind the person while one caption is shown.
    enum Known : std::uint8_t { Nothing = 0, Room = 1, Writing = 2 };

    struct Caption {
        std::int64_t first = 0; ///< frame
        std::int64_t last = 0; ///< frame
        cv::Mat known; ///< CV_8UC1, of the region: Known
    };

    cv::Mat hiddenBy(const Caption& caption, const cv::Mat& bgr, const cv::Mat& personMask) const;

    cv::Rect m_region; ///< of the frame
    cv::Mat m_place; ///< of the region, 255 where there may be writing
    std::vector<Caption> m_captions; ///< rising; frames between two show a mixture
    cv::Mat m_notRoom; ///< 3-D histogram, 255 for colours of the writing and not of the room
    cv::Mat m_notPerson; ///< the same, for those that are not the person's either
    double m_rim = 0; ///< pixels round a writing's own colours that may have the person's
};

/// Learns the captions of a film: what the room looks like while each is shown, and from that which
/// colours are the writing's: those that are frequent where the picture changes from one to the
/// next, and rare beside. What is larger than letters and always of such colours is left alone.
class CaptionSurvey {
public:
    /// `region`, `changes`: as CaptionFinder has them.
    CaptionSurvey(cv::Size frame, cv::Rect region, std::vector<CaptionChange> changes);

    /// Frames in rising order; as CaptionFinder::add().
    void add(std::int64_t frame, const cv::Mat& bgr, const cv::Mat& personMask);

    Captions build();

private:
    /// The room while one caption is shown.
    struct Scene {
        std::int64_t first = 0;
        std::int64_t last = 0;
        std::vector<std::uint8_t> room; ///< PNG, of the region
        cv::Mat seen; ///< 255 where it is known
    };

    void finish();

    cv::Size m_frame;
    cv::Rect m_region;
    std::vector<CaptionChange> m_changes;
    std::size_t m_next = 0; ///< the change to come
    std::int64_t m_first = 0; ///< frame of the caption at hand
    std::int64_t m_last = 0;
    std::optional<PlateBuilder> m_builder; ///< of the caption at hand
    std::vector<Scene> m_scenes;
    cv::Mat m_person; ///< histogram of the person's colours, and of the writing before her
};

} // namespace warp
