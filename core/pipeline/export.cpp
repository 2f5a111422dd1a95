// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/export.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/media/video_reader.h"
#include "core/media/video_writer.h"
#include "core/pipeline/export_picture.h"
#include "core/pipeline/file_stamp.h"
#include "core/pipeline/images.h"

#include <algorithm>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace pipeline {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr int encoderQuality = 17; // x264 CRF, visually lossless for this material
constexpr std::int64_t surelyTooSmall = 3; // a disk with less than one in so many parts of the size
constexpr int colourSamples = 8; // frames that a GIF takes its colours from
constexpr const char* aboutName = "about.json";

/// All that an export is made from and with.
struct Work {
    TaskContext& context;
    const Take& take;
    const Detection& source;
    const Target& target;
    fs::path out;
    ExportSettings settings;
    FrameRange range;
    std::vector<double> times; ///< of the frames of the range, seconds from the clip's first

    std::int64_t count() const { return range.end - range.begin; }
};

std::vector<double> timesOf(const TaskContext& context, const Detection& source, FrameRange range)
{
    const std::vector<double> all = frameTimes(context.project, source);
    const auto at = [&](std::int64_t frame) {
        return all.begin() + static_cast<std::ptrdiff_t>(frame - source.range.begin);
    };
    return {at(range.begin), at(range.end)};
}

std::string hashOf(const TaskContext& context, const fs::path& video)
{
    const fs::path file = fs::weakly_canonical(video);
    for (const project::Media& media : context.project.media()) {
        if (media.path == file)
            return media.sha256;
    }
    return base::sha256OfFile(video);
}

/// Who made it, and what from.
std::string provenance(const Work& work)
{
    std::string text = "Synthetic video: made with Understudy " UNDERSTUDY_VERSION
                       " (motion transfer); the person did not perform this dance. Preset "
        + std::string(name(work.take.preset));
    if (!work.take.checkpoint.empty())
        text += "; model SHA-256 " + base::sha256OfFile(work.take.checkpoint);
    text += "; dance SHA-256 " + hashOf(work.context, work.source.info.path);
    text += "; person SHA-256 " + hashOf(work.context, work.target.info.path);
    return text + ".";
}

std::optional<media::AudioRange> soundOf(const Work& work)
{
    const double frameDuration = 1 / work.source.info.frameRate.value();
    const double duration = work.times.back() - work.times.front() + frameDuration;
    const bool isTargets = work.settings.sound == Sound::Target;
    const media::VideoInfo& info = isTargets ? work.target.info : work.source.info;
    if (work.settings.sound == Sound::None || !info.audio)
        return std::nullopt;
    return media::AudioRange{info.path, isTargets ? 0 : work.times.front(), duration};
}

/// Some frames below each other.
cv::Mat coloursOf(const Work& work, ExportPicture& picture)
{
    std::vector<cv::Mat> frames;
    for (int i = 0; i < colourSamples; ++i)
        frames.push_back(picture.at(work.range.begin + work.count() * i / colourSamples));
    cv::Mat all;
    cv::vconcat(frames, all);
    return all;
}

media::VideoWriterSettings writerSettings(const Work& work, ExportPicture& picture)
{
    media::VideoWriterSettings settings;
    settings.format = work.settings.format;
    settings.width = picture.size().width;
    settings.height = picture.size().height;
    settings.frameRate = work.source.info.frameRate;
    settings.crf = encoderQuality;
    settings.metadata["comment"] = provenance(work);
    settings.audio = soundOf(work);
    if (settings.format == media::ExportFormat::Gif)
        settings.colours = coloursOf(work, picture);
    return settings;
}

std::string megabytes(std::int64_t bytes)
{
    return std::to_string((bytes + 999'999) / 1'000'000) + " MB";
}

void checkSpace(const Work& work, cv::Size size)
{
    const std::int64_t needed = media::estimatedBytes(work.settings.format, size, work.count());
    std::error_code error;
    const fs::path folder = fs::absolute(work.out).parent_path();
    const fs::space_info space = fs::space(folder, error);
    if (error || static_cast<std::int64_t>(space.available) >= needed / surelyTooSmall)
        return;
    throw base::Error(base::ErrorCode::DiskFull, work.out.string(),
        "needs about " + megabytes(needed) + ", but only "
            + megabytes(static_cast<std::int64_t>(space.available))
            + " are free; free some space or choose another folder");
}

/// Calls `visit` with each picture and its number in the export. False when cancelled.
template <typename Visit>
bool forEachPicture(Work& work, ExportPicture& picture, const Visit& visit)
{
    for (std::int64_t done = 0; done < work.count(); ++done) {
        if (work.context.cancel.cancelled())
            return false;
        visit(picture.at(work.range.begin + done), done);
        work.context.report({done + 1, work.count(), "export"});
    }
    return true;
}

/// What tells whether the result is still there: the video, or what a folder says of itself.
fs::path stampedFile(const Work& work)
{
    return work.settings.format == media::ExportFormat::Png ? work.out / aboutName : work.out;
}

bool writeVideo(Work& work)
{
    ExportPicture picture(work.take, work.source, work.settings);
    checkSpace(work, picture.size());
    media::VideoWriter writer(work.out, writerSettings(work, picture));
    const bool isWhole
        = forEachPicture(work, picture, [&](const cv::Mat& image, std::int64_t number) {
              if (work.source.info.variableFrameRate)
                  writer.write(
                      image, work.times.at(static_cast<std::size_t>(number)) - work.times.front());
              else
                  writer.write(image);
          });
    if (isWhole)
        writer.finish();
    return isWhole;
}

/// A folder under a temporary name, removed unless it gets its own.
class NewFolder {
public:
    explicit NewFolder(const fs::path& out)
        : m_out(out)
        , m_temporary(base::temporaryBeside(out))
    {
        fs::remove_all(m_temporary);
        std::error_code error;
        fs::create_directory(m_temporary, error);
        if (error)
            throw base::writeError(out.string(), error.value());
    }
    ~NewFolder()
    {
        std::error_code ignored;
        fs::remove_all(m_temporary, ignored);
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    fs::path operator/(const std::string& name) const { return m_temporary / name; }

    /// Takes the place of what is there.
    void finish()
    {
        std::error_code error;
        fs::remove_all(m_out, error);
        fs::rename(m_temporary, m_out, error);
        if (error)
            throw base::writeError(m_out.string(), error.value());
    }

private:
    const fs::path m_out;
    const fs::path m_temporary;
};

/// 1 -> "0000001.png"
std::string pictureName(std::int64_t number)
{
    std::string digits = std::to_string(number);
    digits.insert(0, 7 - std::min<std::size_t>(7, digits.size()), '0');
    return digits + ".png";
}

bool writePictures(Work& work)
{
    ExportPicture picture(work.take, work.source, work.settings);
    checkPictureFolder(work.out);
    checkSpace(work, picture.size());
    NewFolder folder(work.out);
    const bool isWhole
        = forEachPicture(work, picture, [&](const cv::Mat& image, std::int64_t number) {
              base::writeFileAtomically(folder / pictureName(number + 1), pngBytes(image));
          });
    if (!isWhole)
        return false;
    const json about = {{"comment", provenance(work)}, {"frames", work.count()},
        {"rate", work.source.info.frameRate.value()}, {"width", picture.size().width},
        {"height", picture.size().height}};
    base::writeFileAtomically(folder / aboutName, about.dump(2) + "\n");
    folder.finish();
    return true;
}

project::Step stepFor(const Work& work)
{
    json settings = {{"version", 2}, {"take", work.take.fingerprint},
        {"out", fs::absolute(work.out).string()}, {"source", work.source.step.fingerprint},
        {"settings", toJson(work.settings)}};
    if (work.settings.sound == Sound::Target)
        settings["target"] = work.target.step.fingerprint;
    return work.context.project.step("export", settings);
}

} // namespace

void checkPictureFolder(const fs::path& out)
{
    std::error_code ignored;
    if (!fs::exists(out, ignored))
        return;
    if (!fs::is_directory(out, ignored)) {
        throw base::Error(base::ErrorCode::InvalidArgument, out.string(),
            "is a file; name a folder for the pictures");
    }
    if (!fs::is_empty(out, ignored) && !fs::exists(out / aboutName, ignored)) {
        throw base::Error(base::ErrorCode::InvalidArgument, out.string(),
            "is a folder that holds other files; name a new one for the pictures");
    }
}

std::optional<fs::path> exportVideo(TaskContext& context, const Take& take, const Detection& source,
    const Target& target, const fs::path& out, const ExportSettings& settings)
{
    const FrameRange range = settings.range
        ? clipped({std::max(settings.range->begin, take.range.begin), settings.range->end},
            take.range.end, source.info.path)
        : take.range;
    Work work{context, take, source, target, out, settings, range, timesOf(context, source, range)};
    project::Step step = stepFor(work);
    if (step.complete && hasStamp(stampedFile(work), step.result))
        return out;
    const bool isWritten
        = settings.format == media::ExportFormat::Png ? writePictures(work) : writeVideo(work);
    if (!isWritten)
        return std::nullopt;
    context.project.completeStep(step, stampOf(stampedFile(work)));
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
