// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/cubic_layer.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

namespace {

const cv::Size pictureSize(90, 70);

/// Coloured noise of changing alpha within two clear pixels.
cv::Mat noisyLayer(cv::Size size)
{
    cv::Mat coarse(size.height / 3, size.width / 3, CV_8UC4);
    cv::RNG(3).fill(coarse, cv::RNG::UNIFORM, 0, 256);
    cv::Mat layer;
    cv::resize(coarse, layer, size - cv::Size(4, 4), 0, 0, cv::INTER_CUBIC);
    for (int y = 0; y < layer.rows; ++y)
        for (int x = 0; x < layer.cols; ++x) {
            auto& pixel = layer.at<cv::Vec4b>(y, x);
            for (int c = 0; c < 3; ++c)
                pixel[c] = std::min(pixel[c], pixel[3]);
        }
    cv::copyMakeBorder(layer, layer, 2, 2, 2, 2, cv::BORDER_CONSTANT, cv::Scalar());
    return layer;
}

/// Turned by 35 degrees, a little larger, and moved.
cv::Matx23d turned()
{
    cv::Mat matrix = cv::getRotationMatrix2D(cv::Point2f(20, 15), 35, 1.2);
    return cv::Matx23d(matrix) + cv::Matx23d(0, 0, 21.3, 0, 0, 17.8);
}

cv::Mat drawn(const cv::Mat& layer, const cv::Matx23d& place, cv::Rect area)
{
    cv::Mat picture(area.size(), CV_8UC4, cv::Scalar());
    warp::layOverMoved(layer, place, area, picture);
    return picture;
}

} // namespace

TEST(CubicLayer, IsWhatOpenCvGives)
{
    const cv::Mat layer = noisyLayer({44, 38});
    cv::Mat expected;
    cv::warpAffine(layer, expected, turned(), pictureSize, cv::INTER_CUBIC);
    std::vector<cv::Mat> planes;
    cv::split(expected, planes);
    for (int c = 0; c < 3; ++c)
        cv::min(planes[c], planes[3], planes[c]);
    cv::merge(planes, expected);

    const cv::Mat picture = drawn(layer, turned(), cv::Rect({}, pictureSize));

    cv::Mat difference;
    cv::absdiff(picture, expected, difference);
    EXPECT_GT(cv::mean(expected)[3], 20);
    EXPECT_LT(cv::mean(cv::mean(difference))[0], 0.3);
    EXPECT_LE(cv::norm(difference, cv::NORM_INF), 8); // positions rounded the other way
}

TEST(CubicLayer, GivesBackItsPixelsWhereItIsMovedByWholeOnes)
{
    const cv::Mat layer = noisyLayer({44, 38});

    const cv::Mat picture
        = drawn(layer, cv::Matx23d(1, 0, 30, 0, 1, 20), cv::Rect({}, pictureSize));

    EXPECT_EQ(
        cv::norm(picture(cv::Rect(32, 22, 40, 34)), layer(cv::Rect(2, 2, 40, 34)), cv::NORM_INF),
        0);
    EXPECT_EQ(cv::countNonZero(picture(cv::Rect(0, 0, 31, 70)).clone().reshape(1)), 0);
}

TEST(CubicLayer, GivesTheSamePixelsInEveryArea)
{
    const cv::Mat layer = noisyLayer({44, 38});
    const cv::Mat whole = drawn(layer, turned(), cv::Rect({}, pictureSize));

    const cv::Rect area(31, 17, 33, 40);

    EXPECT_EQ(cv::norm(drawn(layer, turned(), area), whole(area), cv::NORM_INF), 0);
}

TEST(CubicLayer, LiesOverWhatIsThere)
{
    cv::Mat layer(20, 20, CV_8UC4, cv::Scalar());
    layer(cv::Rect(2, 2, 16, 16)).setTo(cv::Scalar(100, 50, 0, 128)); // half there
    cv::Mat picture(20, 20, CV_8UC4, cv::Scalar(0, 0, 200, 255));

    warp::layOverMoved(layer, cv::Matx23d(1, 0, 0, 0, 1, 0), cv::Rect({}, picture.size()), picture);

    const auto pixel = picture.at<cv::Vec4b>(10, 10);
    EXPECT_EQ(pixel[0], 100);
    EXPECT_NEAR(pixel[2], 100, 1);
    EXPECT_EQ(pixel[3], 255);
    EXPECT_EQ(picture.at<cv::Vec4b>(0, 0)[2], 200);
}
