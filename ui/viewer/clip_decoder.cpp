// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/clip_decoder.h"

#include "core/base/error.h"
#include "core/media/video_reader.h"
#include "core/project/rendered_take.h"
#include "ui/error_text.h"

#include <QCoreApplication>
#include <QImageReader>
#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <utility>

namespace ui {

namespace {

constexpr int decoderThreads = 2;
/// Going backwards, so many frames are decoded at once: decoders run forwards only.
constexpr std::int64_t chunkFrames = 16;
constexpr std::int64_t mostAhead = 32;

/// 8-bit BGR to the format that is painted fastest.
QImage imageOf(const cv::Mat& bgr, int reduction)
{
    cv::Mat reduced = bgr;
    if (reduction > 1) {
        const cv::Size size(std::max(1, (bgr.cols + reduction - 1) / reduction),
            std::max(1, (bgr.rows + reduction - 1) / reduction));
        cv::resize(bgr, reduced, size, 0, 0, cv::INTER_AREA);
    }
    QImage image(reduced.cols, reduced.rows, QImage::Format_RGB32);
    cv::Mat pixels(reduced.rows, reduced.cols, CV_8UC4, image.bits(),
        static_cast<std::size_t>(image.bytesPerLine()));
    cv::cvtColor(reduced, pixels, cv::COLOR_BGR2BGRA);
    return image;
}

/// The pictures that were painted before those of a take.
bool isBefore(const std::filesystem::path& path)
{
    return path == project::beforeFolder(path.parent_path());
}

bool isFolder(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::is_directory(isBefore(path) ? path.parent_path() : path, ignored);
}

/// Where nothing was painted anew, the take itself is as it was before.
std::filesystem::path pictureIn(const std::filesystem::path& folder, std::int64_t frame)
{
    const std::filesystem::path file = project::pictureFile(folder, frame);
    std::error_code ignored;
    return !isBefore(folder) || std::filesystem::exists(file, ignored)
        ? file
        : project::pictureFile(folder.parent_path(), frame);
}

} // namespace

ClipDecoder::ClipDecoder(std::filesystem::path path, FrameCache& cache, Answer answer)
    : m_path(std::move(path))
    , m_cache(cache)
    , m_answer(std::move(answer))
    , m_isFolder(isFolder(m_path))
    , m_thread([this] { run(); })
{
}

ClipDecoder::~ClipDecoder()
{
    stop();
    m_thread.join();
}

void ClipDecoder::want(const Wanted& wanted)
{
    {
        const std::lock_guard lock(m_mutex);
        m_wanted = wanted;
    }
    m_changed.notify_one();
}

void ClipDecoder::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_one();
}

void ClipDecoder::run()
{
    while (const std::optional<Wanted> wanted = next()) {
        try {
            serve(*wanted);
            lookAhead(*wanted);
        } catch (const base::Error& error) {
            m_nextRead = -1;
            m_answer(wanted->number, {}, errorText(error));
        }
    }
}

std::optional<ClipDecoder::Wanted> ClipDecoder::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_wanted; });
    return m_stopped ? std::nullopt : std::exchange(m_wanted, std::nullopt);
}

bool ClipDecoder::isInterrupted()
{
    const std::lock_guard lock(m_mutex);
    return m_stopped || m_wanted;
}

void ClipDecoder::serve(const Wanted& wanted)
{
    if (const auto image = m_cache.find(key(wanted.frame, wanted.reduction)))
        return m_answer(wanted.number, *image, {});
    if (wanted.backwards)
        decodeRange(std::max<std::int64_t>(wanted.frame - chunkFrames + 1, 0), wanted.frame - 1,
            wanted.reduction);
    m_answer(wanted.number, decode(wanted.frame, wanted.reduction), {});
}

/// Half of the cache is for what comes, half for what was. Ends when something else is wanted; a
/// failure here is not told: it is when the frame is asked for.
void ClipDecoder::lookAhead(const Wanted& wanted)
{
    if (m_reader == nullptr)
        return; // all came from the cache
    const media::VideoInfo& info = m_reader->info();
    const std::int64_t bytes = std::int64_t{4} * (info.width / wanted.reduction + 1)
        * (info.height / wanted.reduction + 1);
    const std::int64_t room = static_cast<std::int64_t>(m_cache.limit()) / 4 / bytes;
    const std::int64_t ahead = std::clamp<std::int64_t>(room, 0, mostAhead);
    const std::int64_t first = std::max<std::int64_t>(wanted.frame - ahead, 0);
    const std::int64_t last = std::min(wanted.frame + ahead, info.frameCount - 1);
    try {
        if (wanted.backwards)
            decodeRange(first, wanted.frame - 1, wanted.reduction);
        else
            decodeRange(wanted.frame + 1, last, wanted.reduction);
    } catch (const base::Error&) {
        m_nextRead = -1;
    }
}

void ClipDecoder::decodeRange(std::int64_t first, std::int64_t last, int reduction)
{
    for (std::int64_t frame = first; frame <= last && !isInterrupted(); ++frame) {
        if (!m_cache.contains(key(frame, reduction)))
            decode(frame, reduction);
    }
}

QImage ClipDecoder::pictureOf(std::int64_t frame, int reduction)
{
    QImageReader reader(QString::fromStdString(pictureIn(m_path, frame).string()));
    if (reduction > 1 && !reader.size().isEmpty())
        reader.setScaledSize((reader.size() + QSize(reduction - 1, reduction - 1)) / reduction);
    const QImage image = reader.read().convertToFormat(QImage::Format_RGB32);
    if (image.isNull())
        throw base::Error(base::ErrorCode::NotFound, "",
            QCoreApplication::translate("ClipDecoder", "It is not rendered yet.").toStdString());
    m_cache.insert(key(frame, reduction), image);
    return image;
}

QImage ClipDecoder::decode(std::int64_t frame, int reduction)
{
    if (m_isFolder)
        return pictureOf(frame, reduction);
    if (m_reader == nullptr)
        m_reader = std::make_unique<media::VideoReader>(m_path, decoderThreads);
    if (frame != m_nextRead)
        m_reader->seek(frame);
    m_nextRead = -1; // a failure must not be read on from
    const std::optional<media::Frame> decoded = m_reader->next();
    if (!decoded)
        throw base::Error(base::ErrorCode::InvalidArgument, m_path.string(),
            "has no frame " + std::to_string(frame));
    m_nextRead = frame + 1;
    const QImage image = imageOf(decoded->image, reduction);
    m_cache.insert(key(frame, reduction), image);
    return image;
}

FrameKey ClipDecoder::key(std::int64_t frame, int reduction) const
{
    return {m_path.string(), frame, reduction};
}

} // namespace ui
