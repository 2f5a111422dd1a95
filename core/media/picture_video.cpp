// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/picture_video.h"

#include "core/base/error.h"
#include "core/base/picture_files.h"
#include "core/media/video_writer.h"

#include <charconv>
#include <cmath>
#include <opencv2/imgcodecs.hpp>

namespace media {

namespace {

namespace fs = std::filesystem;

cv::Mat pictureIn(const fs::path& file)
{
    cv::Mat picture = cv::imread(file.string(), cv::IMREAD_COLOR);
    if (picture.empty())
        throw base::Error(
            base::ErrorCode::Unreadable, file.string(), "is not a picture that can be read");
    return picture;
}

std::string text(cv::Size size)
{
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

std::optional<double> number(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace

fs::path pictureFolder(const fs::path& folder)
{
    for (const char* inside : {"train_img", "test_img"})
        if (!base::picturesIn(folder / inside).empty())
            return folder / inside;
    return folder;
}

base::Rational frameRateNamed(const std::string& text)
{
    const std::size_t slash = text.find('/');
    const auto above = number(std::string_view(text).substr(0, slash));
    const auto below = slash == std::string::npos
        ? std::optional<double>(1)
        : number(std::string_view(text).substr(slash + 1));
    const double rate = above && below && *below > 0 ? *above / *below : 0;
    if (!(rate >= 1 && rate <= 1000))
        throw base::Error(base::ErrorCode::InvalidArgument, text,
            "is not a frame rate; write pictures per second from 1 to 1000, such as 30 or "
            "30000/1001");
    const bool isWhole = std::abs(rate - std::round(rate)) < 1e-9;
    if (isWhole)
        return {static_cast<std::int64_t>(std::llround(rate)), 1};
    const double nearest = std::round(rate); // 23.976 and 29.97 stand for 24000/1001, 30000/1001
    if (std::abs(rate - nearest * 1000 / 1001) < 0.005)
        return {static_cast<std::int64_t>(nearest) * 1000, 1001};
    return {std::llround(rate * 1000), 1000};
}

std::int64_t writePictureVideo(const fs::path& folder, base::Rational frameRate,
    const fs::path& video, const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    if (video.extension() != ".mkv")
        throw base::Error(base::ErrorCode::InvalidArgument, video.string(),
            "must end in .mkv, the kind of file for video without any loss");
    const fs::path place = pictureFolder(folder);
    const std::vector<fs::path> pictures = base::picturesIn(place);
    if (pictures.size() < 2)
        throw base::Error(base::ErrorCode::NotFound, place.string(),
            "there are fewer than two pictures (PNG, JPEG, …) in this folder");
    const cv::Size size = pictureIn(pictures.front()).size();
    VideoWriterSettings settings{
        .format = ExportFormat::Ffv1, .width = size.width, .height = size.height};
    settings.frameRate = frameRate;
    VideoWriter writer(video, settings);
    const auto total = static_cast<std::int64_t>(pictures.size());
    std::int64_t done = 0;
    for (const fs::path& file : pictures) {
        if (cancel.cancelled())
            return 0;
        const cv::Mat picture = pictureIn(file);
        if (picture.size() != size)
            throw base::Error(base::ErrorCode::Unsupported, file.string(),
                "is " + text(picture.size()) + " pixels, but the first picture is " + text(size)
                    + "; all must be of one size");
        writer.write(picture);
        progress({++done, total, "pictures"});
    }
    writer.finish();
    return total;
}

} // namespace media
