// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <string>

namespace test {

/// A wall above a floor, a person in front, and writing over all that.
struct CaptionedFilm {
    cv::Size size{360, 200};
    cv::Scalar ink{190, 20, 160}; ///< with a white rim

    cv::Mat room() const
    {
        cv::Mat image(size, CV_8UC3, cv::Scalar(60, 200, 220));
        for (int x = 0; x < size.width; x += 8) // a fence
            cv::line(image, {x, 0}, {x, 60}, cv::Scalar(40, 90, 60), 3);
        cv::rectangle(image, {0, 150, size.width, 50}, cv::Scalar(90, 130, 230), -1);
        return image;
    }

    /// 8-bit, 255 the person.
    cv::Mat personMask(int x) const
    {
        cv::Mat mask(size, CV_8U, cv::Scalar(0));
        cv::rectangle(mask, {x, 30, 50, 160}, 255, -1);
        return mask;
    }

    /// The room with the person, dark blue with white shoes.
    cv::Mat picture(int x) const
    {
        cv::Mat image = room();
        image.setTo(cv::Scalar(120, 60, 30), personMask(x));
        cv::rectangle(image, {x, 165, 50, 25}, cv::Scalar(250, 250, 250), -1);
        return image;
    }

    void write(cv::Mat image, const std::string& text) const
    {
        const int left = 12 + 9 * static_cast<int>(text.size() % 4);
        for (const auto& [colour, width] : {std::pair(cv::Scalar::all(255), 12), std::pair(ink, 5)})
            cv::putText(image, text, {left, 150}, cv::FONT_HERSHEY_SIMPLEX, 2, colour, width);
    }

    cv::Mat captioned(int x, const std::string& text) const
    {
        cv::Mat image = picture(x);
        write(image, text);
        return image;
    }
};

} // namespace test
