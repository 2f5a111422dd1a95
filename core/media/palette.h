// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <opencv2/core/mat.hpp>
#include <vector>

namespace media {

/// Private to core/media: 256 colours for pictures, by median cut, and pictures in them, dithered
/// in a fixed pattern so that what stands still does not flicker.
class Palette {
public:
    /// The colours of `bgr`, an 8-bit picture of what is to be shown.
    explicit Palette(const cv::Mat& bgr);

    /// 0xAARRGGBB
    const std::array<std::uint32_t, 256>& colours() const { return m_colours; }

    /// `bgr` as indices of colours(), `stride` bytes a row.
    void draw(const cv::Mat& bgr, std::uint8_t* indices, int stride) const;

private:
    std::array<std::uint32_t, 256> m_colours{};
    std::vector<std::uint8_t> m_nearest; ///< by 5 bits of each channel
};

} // namespace media
