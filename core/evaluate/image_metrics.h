// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core/mat.hpp>

namespace evaluate {

/// Peak signal-to-noise ratio in dB over the three channels of two 8-bit BGR images of one size,
/// inside `box` (everywhere when the box is empty). Equal images give `equalPsnr`.
double psnr(const cv::Mat& image, const cv::Mat& truth, cv::Rect box = {});

inline constexpr double equalPsnr = 100; ///< dB, instead of infinity, so that means stay finite

/// Structural similarity of each pixel (Wang et al. 2004: Gaussian window 11x11, sigma 1.5, K1 .01,
/// K2 .03), the mean over the three channels. 8-bit BGR in, CV_32FC1 out, -1 to 1.
cv::Mat ssimMap(const cv::Mat& image, const cv::Mat& truth);

/// Mean of ssimMap() inside `box`, everywhere when the box is empty. 1 for equal images.
double ssim(const cv::Mat& image, const cv::Mat& truth, cv::Rect box = {});

/// Mean squared luma gradient of `image` inside `mask` (8-bit, person = 255) divided by the
/// truth's: below 1 is blurred, 1 as sharp as the truth, above 1 noisier. 1 when the truth has no
/// gradient there.
double relativeSharpness(const cv::Mat& image, const cv::Mat& truth, const cv::Mat& mask);

/// What a whole clip scored; each figure is the mean over its frames.
struct ImageScores {
    int frames = 0;
    double ssim = 0; ///< whole frame
    double psnr = 0; ///< dB, whole frame
    double personSsim = 0; ///< inside the person's box
    double personPsnr = 0; ///< dB, inside the person's box
    int faces = 0; ///< frames that show one
    double faceSsim = 0; ///< inside the face's box, over those frames
    double facePsnr = 0; ///< dB, the same
    double sharpness = 0; ///< relativeSharpness() inside the person
    double personFlicker
        = 0; ///< mean |change since the last frame - the truth's change|, 0 to 255, in the person
    double backgroundFlicker = 0; ///< the same outside the person
    double roomFlicker = 0; ///< RoomFlicker::deviation()
    double roomFlickerOfTruth = 0; ///< the same of the truth
};

/// How much the room of a clip flickers by itself, without a truth. Pixels that someone stands
/// before are left out as long as she does.
class RoomFlicker {
public:
    /// `person`: the box round her in this frame; may be empty.
    void add(const cv::Mat& bgr, cv::Rect person);

    /// Standard deviation over time of a pixel's luma, 0 to 255, mean over the pixels that two
    /// frames at least have shown; 0 without any.
    double deviation() const;

private:
    cv::Mat m_first; ///< of the clip; what follows are sums of differences from it
    cv::Mat m_sum;
    cv::Mat m_squares;
    cv::Mat m_count;
};

/// Where a frame shows what is measured on its own; empty: it does not.
struct FrameBoxes {
    cv::Rect person{}; ///< round the joints
    cv::Rect face{};
};

/// Compares a clip with the truth frame by frame; holds no more than the last frame.
class ImageScorer {
public:
    /// `image` and `truth`: 8-bit BGR; `personMask`: 8-bit, person above 127. Frames must
    /// come in order; `afterGap` says that the frame does not follow the one before.
    void add(const cv::Mat& image, const cv::Mat& truth, const cv::Mat& personMask,
        const FrameBoxes& boxes, bool afterGap = false);

    ImageScores scores() const;

private:
    void addFlicker(const cv::Mat& image, const cv::Mat& truth, const cv::Mat& person);

    ImageScores m_sums;
    RoomFlicker m_room;
    RoomFlicker m_trueRoom;
    int m_boxes = 0;
    int m_people = 0;
    int m_changes = 0;
    cv::Mat m_lastImage;
    cv::Mat m_lastTruth;
};

} // namespace evaluate
