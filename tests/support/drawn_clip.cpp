// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawn_clip.h"

#include "core/media/video_writer.h"

#include <cmath>
#include <numbers>
#include <opencv2/core.hpp>

namespace test {

namespace {

constexpr int columns = 5;
constexpr int rows = 4;
constexpr int numberBits = 16;
const cv::Scalar dark(60, 40, 40);
const cv::Scalar light(200, 215, 220);

std::uint32_t checkOf(std::uint32_t number)
{
    std::uint32_t mixed = number * 2654435761U; // Knuth's multiplicative hash
    mixed ^= mixed >> 15;
    return ((mixed >> 9) ^ 0b0110) & 0b1111;
}

cv::Rect cell(int index, cv::Size size)
{
    const int column = index % columns;
    const int row = index / columns;
    const cv::Point from(size.width * column / columns, size.height * row / rows);
    const cv::Point to(size.width * (column + 1) / columns, size.height * (row + 1) / rows);
    return {from, to};
}

cv::Rect middleOf(const cv::Rect& rect)
{
    return {rect.x + rect.width / 4, rect.y + rect.height / 4, std::max(1, rect.width / 2),
        std::max(1, rect.height / 2)};
}

double secondsOf(const DrawnClip& clip)
{
    if (clip.times.empty())
        return clip.frames / clip.frameRate.value();
    return clip.times.back() + 1 / clip.frameRate.value();
}

void writePictures(media::VideoWriter& writer, const DrawnClip& clip)
{
    const cv::Size size(clip.width, clip.height);
    if (clip.times.empty()) {
        for (int i = 0; i < clip.frames; ++i)
            writer.write(numberedPicture(i, size));
    }
    for (std::size_t i = 0; i < clip.times.size(); ++i)
        writer.write(numberedPicture(static_cast<std::int64_t>(i), size), clip.times[i]);
}

} // namespace

cv::Mat numberedPicture(std::int64_t number, cv::Size size)
{
    const auto bits = static_cast<std::uint32_t>(number) & 0xFFFF;
    const std::uint32_t word = bits | (checkOf(bits) << numberBits);
    cv::Mat picture(size, CV_8UC3);
    for (int i = 0; i < columns * rows; ++i)
        picture(cell(i, size)).setTo((word >> i) & 1 ? light : dark);
    return picture;
}

std::optional<std::int64_t> frameNumberOf(const cv::Mat& image)
{
    constexpr double threshold = 128;
    std::uint32_t word = 0;
    for (int i = 0; i < columns * rows; ++i) {
        const cv::Scalar mean = cv::mean(image(middleOf(cell(i, image.size()))));
        word |= static_cast<std::uint32_t>((mean[0] + mean[1] + mean[2]) / 3 > threshold) << i;
    }
    const std::uint32_t number = word & 0xFFFF;
    if (word >> numberBits != checkOf(number))
        return std::nullopt;
    return number;
}

std::vector<std::int16_t> beeps(double seconds, int sampleRate, int channels)
{
    constexpr double pitch = 1000; // Hz
    constexpr double beepSeconds = 0.1;
    constexpr double loudness = 12000;
    std::vector<std::int16_t> samples;
    const auto count = std::llround(seconds * sampleRate);
    for (std::int64_t i = 0; i < count; ++i) {
        const double time = double(i) / sampleRate;
        const bool isBeeping = time - std::floor(time) < beepSeconds;
        const double value
            = isBeeping ? loudness * std::sin(2 * std::numbers::pi * pitch * time) : 0;
        samples.insert(samples.end(), static_cast<std::size_t>(channels),
            static_cast<std::int16_t>(std::lround(value)));
    }
    return samples;
}

std::filesystem::path drawnClip(const std::filesystem::path& path, const DrawnClip& clip)
{
    constexpr int sampleRate = 48000;
    constexpr int channels = 2;
    const std::filesystem::path sound = path.string() + ".wav";
    media::VideoWriterSettings settings;
    settings.width = clip.width;
    settings.height = clip.height;
    settings.frameRate = clip.frameRate;
    settings.crf = clip.crf;
    settings.metadata = clip.metadata;
    if (clip.withAudio) {
        media::writeWav(sound, beeps(secondsOf(clip), sampleRate, channels), sampleRate, channels);
        settings.audio = media::AudioRange{sound, 0, secondsOf(clip)};
    }
    media::VideoWriter writer(path, settings);
    writePictures(writer, clip);
    writer.finish();
    std::error_code ignored;
    std::filesystem::remove(sound, ignored);
    return path;
}

} // namespace test
