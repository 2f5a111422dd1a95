// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/image_metrics.h"

#include <cassert>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace evaluate {

namespace {

cv::Rect within(cv::Rect box, const cv::Mat& image)
{
    const cv::Rect whole({}, image.size());
    return box.empty() ? whole : box & whole;
}

cv::Mat smoothed(const cv::Mat& image)
{
    cv::Mat result;
    cv::GaussianBlur(image, result, {11, 11}, 1.5, 1.5, cv::BORDER_REFLECT);
    return result;
}

/// Squared length of the luma gradient, CV_32FC1.
cv::Mat gradientEnergy(const cv::Mat& bgr)
{
    cv::Mat grey;
    cv::Mat x;
    cv::Mat y;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    cv::Sobel(grey, x, CV_32F, 1, 0);
    cv::Sobel(grey, y, CV_32F, 0, 1);
    return x.mul(x) + y.mul(y);
}

cv::Mat meanOfChannels(const cv::Mat& image)
{
    cv::Mat mean;
    cv::transform(image, mean, cv::Matx13f(1 / 3.F, 1 / 3.F, 1 / 3.F));
    return mean;
}

} // namespace

double psnr(const cv::Mat& image, const cv::Mat& truth, cv::Rect box)
{
    assert(image.size() == truth.size() && image.type() == CV_8UC3 && truth.type() == CV_8UC3);
    const cv::Rect area = within(box, image);
    if (area.empty())
        return equalPsnr;
    const double error = cv::norm(image(area), truth(area), cv::NORM_L2SQR) / (3.0 * area.area());
    return error > 0 ? std::min(equalPsnr, 10 * std::log10(255.0 * 255.0 / error)) : equalPsnr;
}

cv::Mat ssimMap(const cv::Mat& image, const cv::Mat& truth)
{
    assert(image.size() == truth.size() && image.type() == CV_8UC3 && truth.type() == CV_8UC3);
    constexpr double c1 = 0.01 * 255 * 0.01 * 255;
    constexpr double c2 = 0.03 * 255 * 0.03 * 255;
    cv::Mat a;
    cv::Mat b;
    image.convertTo(a, CV_32F);
    truth.convertTo(b, CV_32F);
    const cv::Mat meanA = smoothed(a);
    const cv::Mat meanB = smoothed(b);
    const cv::Mat meanAA = meanA.mul(meanA);
    const cv::Mat meanBB = meanB.mul(meanB);
    const cv::Mat meanAB = meanA.mul(meanB);
    const cv::Mat varianceA = smoothed(a.mul(a)) - meanAA;
    const cv::Mat varianceB = smoothed(b.mul(b)) - meanBB;
    const cv::Mat covariance = smoothed(a.mul(b)) - meanAB;

    const cv::Mat above
        = cv::Mat(2 * meanAB + cv::Scalar::all(c1)).mul(2 * covariance + cv::Scalar::all(c2));
    const cv::Mat below = cv::Mat(meanAA + meanBB + cv::Scalar::all(c1))
                              .mul(varianceA + varianceB + cv::Scalar::all(c2));
    return meanOfChannels(above / below);
}

double ssim(const cv::Mat& image, const cv::Mat& truth, cv::Rect box)
{
    const cv::Rect area = within(box, image);
    return area.empty() ? 1 : cv::mean(ssimMap(image, truth)(area))[0];
}

double relativeSharpness(const cv::Mat& image, const cv::Mat& truth, const cv::Mat& mask)
{
    const double wanted = cv::mean(gradientEnergy(truth), mask)[0];
    return wanted > 0 ? cv::mean(gradientEnergy(image), mask)[0] / wanted : 1;
}

void RoomFlicker::add(const cv::Mat& bgr, cv::Rect person)
{
    cv::Mat grey;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    cv::Mat luma;
    grey.convertTo(luma, CV_32F);
    if (m_first.empty()) {
        m_first = luma.clone();
        m_sum = cv::Mat::zeros(luma.size(), CV_32F);
        m_squares = m_sum.clone();
        m_count = m_sum.clone();
    }
    cv::Mat room(luma.size(), CV_8U, cv::Scalar(255));
    room(person & cv::Rect({}, luma.size())) = 0;
    luma -= m_first;
    cv::accumulate(luma, m_sum, room);
    cv::accumulateSquare(luma, m_squares, room);
    cv::add(m_count, 1, m_count, room);
}

double RoomFlicker::deviation() const
{
    if (m_count.empty())
        return 0;
    const cv::Mat seen = m_count >= 2;
    const cv::Mat mean = m_sum / m_count;
    cv::Mat deviation = cv::max(m_squares / m_count - mean.mul(mean), 0.0);
    cv::sqrt(deviation, deviation);
    return cv::mean(deviation, seen)[0];
}

void ImageScorer::add(const cv::Mat& image, const cv::Mat& truth, const cv::Mat& personMask,
    const FrameBoxes& boxes, bool afterGap)
{
    assert(personMask.type() == CV_8UC1 && personMask.size() == truth.size());
    const cv::Mat map = ssimMap(image, truth);
    ++m_sums.frames;
    m_sums.ssim += cv::mean(map)[0];
    m_sums.psnr += psnr(image, truth);

    const cv::Rect whole({}, image.size());
    if (const cv::Rect box = boxes.person & whole; !box.empty()) {
        ++m_boxes;
        m_sums.personSsim += cv::mean(map(box))[0];
        m_sums.personPsnr += psnr(image, truth, box);
    }
    if (const cv::Rect box = boxes.face & whole; !box.empty()) {
        ++m_sums.faces;
        m_sums.faceSsim += cv::mean(map(box))[0];
        m_sums.facePsnr += psnr(image, truth, box);
    }
    const cv::Mat person = personMask > 127;
    if (cv::countNonZero(person) > 0) {
        ++m_people;
        m_sums.sharpness += relativeSharpness(image, truth, person);
    }
    if (!m_lastImage.empty() && !afterGap)
        addFlicker(image, truth, person);
    m_room.add(image, boxes.person);
    m_trueRoom.add(truth, boxes.person);
    image.copyTo(m_lastImage);
    truth.copyTo(m_lastTruth);
}

void ImageScorer::addFlicker(const cv::Mat& image, const cv::Mat& truth, const cv::Mat& person)
{
    cv::Mat change;
    cv::Mat wanted;
    cv::subtract(image, m_lastImage, change, {}, CV_16S);
    cv::subtract(truth, m_lastTruth, wanted, {}, CV_16S);
    cv::Mat wrong = cv::abs(change - wanted);
    wrong.convertTo(wrong, CV_32F);
    const cv::Mat error = meanOfChannels(wrong);
    ++m_changes;
    m_sums.personFlicker += cv::mean(error, person)[0];
    m_sums.backgroundFlicker += cv::mean(error, ~person)[0];
}

ImageScores ImageScorer::scores() const
{
    const auto mean = [](double sum, int count) { return count > 0 ? sum / count : 0; };
    ImageScores result = m_sums;
    result.ssim = mean(m_sums.ssim, m_sums.frames);
    result.psnr = mean(m_sums.psnr, m_sums.frames);
    result.personSsim = mean(m_sums.personSsim, m_boxes);
    result.personPsnr = mean(m_sums.personPsnr, m_boxes);
    result.faceSsim = mean(m_sums.faceSsim, m_sums.faces);
    result.facePsnr = mean(m_sums.facePsnr, m_sums.faces);
    result.sharpness = mean(m_sums.sharpness, m_people);
    result.personFlicker = mean(m_sums.personFlicker, m_changes);
    result.backgroundFlicker = mean(m_sums.backgroundFlicker, m_changes);
    result.roomFlicker = m_room.deviation();
    result.roomFlickerOfTruth = m_trueRoom.deviation();
    return result;
}

} // namespace evaluate
