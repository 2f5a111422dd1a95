// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/export.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/media/video_reader.h"
#include "core/media/video_writer.h"
#include "core/pipeline/file_stamp.h"
#include "core/pipeline/images.h"
#include "core/pose/skeleton_overlay.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace pipeline {

namespace fs = std::filesystem;

namespace {

constexpr int encoderQuality = 17; // x264 CRF, visually lossless for this material

media::VideoWriterSettings writerSettings(
    const Take& take, const Detection& source, const std::vector<double>& times)
{
    media::VideoWriterSettings settings;
    settings.width = take.size.width;
    settings.height = take.size.height;
    settings.frameRate = source.info.frameRate;
    settings.crf = encoderQuality;
    settings.metadata["comment"] = "Synthetic video: made with Understudy " UNDERSTUDY_VERSION
                                   " (motion transfer); the person did not perform this dance.";
    if (source.info.audio) {
        const double frameDuration = 1 / source.info.frameRate.value();
        settings.audio = media::AudioRange{
            source.info.path, times.front(), times.back() - times.front() + frameDuration};
    }
    return settings;
}

cv::Mat fitted(const cv::Mat& image, cv::Size cell)
{
    const double scale = std::min(static_cast<double>(cell.width) / image.cols,
        static_cast<double>(cell.height) / image.rows);
    cv::Mat small;
    cv::resize(image, small, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::Mat framed(cell, CV_8UC3, cv::Scalar::all(24));
    small.copyTo(framed(
        cv::Rect({(cell.width - small.cols) / 2, (cell.height - small.rows) / 2}, small.size())));
    return framed;
}

cv::Mat stickFigureOf(const Take& take, std::int64_t frame)
{
    cv::Mat picture(take.size, CV_8UC3, cv::Scalar::all(24));
    const auto pose = take.track.find(frame);
    if (pose != take.track.end())
        pose::drawSkeleton(picture, pose->second);
    return picture;
}

} // namespace

std::optional<fs::path> exportVideo(
    TaskContext& context, const Take& take, const Detection& source, const fs::path& out)
{
    project::Step step = context.project.step("export",
        {{"version", 1}, {"take", take.step.fingerprint}, {"out", fs::absolute(out).string()},
            {"source", source.step.fingerprint}});
    if (step.complete && hasStamp(out, step.result))
        return out;
    const std::vector<double> times = frameTimes(context.project, source);
    media::VideoWriter writer(out, writerSettings(take, source, times));
    const std::int64_t total = take.range.end - take.range.begin;
    for (std::int64_t done = 0; done < total; ++done) {
        if (context.cancel.cancelled())
            return std::nullopt;
        const cv::Mat image = take.frame(take.range.begin + done);
        if (source.info.variableFrameRate)
            writer.write(image, times.at(static_cast<std::size_t>(done)) - times.front());
        else
            writer.write(image);
        context.report({done + 1, total, "export"});
    }
    writer.finish();
    context.project.completeStep(step, stampOf(out));
    return out;
}

void writeContactSheet(const Take& take, const Detection& source, int step, const fs::path& out)
{
    constexpr int height = 320;
    const cv::Size sourceCell(height * source.info.width / source.info.height, height);
    const cv::Size cell(height * take.size.width / take.size.height, height);
    const int columnWidth = std::max(sourceCell.width, cell.width);
    constexpr int mostColumns = 40; // keeps the sheet of an hour a picture
    const auto stride = std::max<std::int64_t>(
        step, (take.range.end - take.range.begin + mostColumns - 1) / mostColumns);

    media::VideoReader reader(source.info.path);
    std::vector<cv::Mat> columns;
    for (std::int64_t frame = take.range.begin; frame < take.range.end; frame += stride) {
        cv::Mat column;
        cv::vconcat(std::vector<cv::Mat>{fitted(reader.at(frame).image, {columnWidth, height}),
                        fitted(stickFigureOf(take, frame), {columnWidth, height}),
                        fitted(take.frame(frame), {columnWidth, height})},
            column);
        columns.push_back(column);
    }
    cv::Mat sheet;
    cv::hconcat(columns, sheet);
    base::writeFileAtomically(out, jpegBytes(sheet, 92));
}

} // namespace pipeline
