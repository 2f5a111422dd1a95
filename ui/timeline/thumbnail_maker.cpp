// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/thumbnail_maker.h"

#include "core/base/error.h"
#include "core/base/log.h"

#include <QBuffer>
#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace ui {

namespace {

constexpr std::int64_t mostBytes = 192LL << 20;
constexpr std::size_t mostOpenVideos = 2; // the dance and the person
constexpr int quality = 82; // of JPEG

QImage toImage(const cv::Mat& bgr)
{
    return QImage(
        bgr.data, bgr.cols, bgr.rows, static_cast<qsizetype>(bgr.step), QImage::Format_BGR888)
        .convertToFormat(QImage::Format_RGB32);
}

QByteArray jpegOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPG", quality);
    return bytes;
}

QString nameOf(const ThumbnailId& id)
{
    return QStringLiteral("%1/%2.jpg").arg(QString::fromStdString(id.sha256)).arg(id.frame);
}

} // namespace

ThumbnailMaker::ThumbnailMaker(const QString& folder)
    : m_disk(folder, mostBytes)
{
}

QImage ThumbnailMaker::make(const ThumbnailId& id)
{
    QImage image;
    if (const auto kept = m_disk.read(nameOf(id)); kept && image.loadFromData(*kept))
        return image.convertToFormat(QImage::Format_RGB32);
    try {
        image = decoded(id);
    } catch (const base::Error& error) {
        base::log(base::Level::Warning, std::string("No small picture: ") + error.what());
        return {};
    }
    if (const QByteArray jpeg = jpegOf(image); !jpeg.isEmpty())
        m_disk.write(nameOf(id), jpeg);
    return image;
}

QImage ThumbnailMaker::decoded(const ThumbnailId& id)
{
    const cv::Mat full = readerOf(id.path).at(id.frame).image;
    const int width
        = std::max(1, static_cast<int>(std::lround(double(full.cols) * height / full.rows)));
    cv::Mat small;
    cv::resize(full, small, cv::Size(width, height), 0, 0, cv::INTER_AREA);
    return toImage(small);
}

media::VideoReader& ThumbnailMaker::readerOf(const std::filesystem::path& path)
{
    const auto found = std::find_if(m_open.begin(), m_open.end(),
        [&path](const OpenVideo& video) { return video.path == path; });
    if (found != m_open.end()) {
        m_open.splice(m_open.begin(), m_open, found);
    } else {
        m_open.push_front({path, media::VideoReader(path)});
        if (m_open.size() > mostOpenVideos)
            m_open.pop_back();
    }
    return m_open.front().reader;
}

} // namespace ui
