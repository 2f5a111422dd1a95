// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/footage_check.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/media/video_reader.h"
#include "ui/project_document.h"

#include <algorithm>
#include <chrono>
#include <opencv2/imgproc.hpp>
#include <utility>

namespace ui {

using namespace std::chrono_literals;

namespace {

constexpr auto pauseAfterEdits = 1500ms;
constexpr int thumbnailSide = 320; // pixels, enough for cards at twice the scale
constexpr std::int64_t measuredFrames = 3000;

QImage imageOf(const cv::Mat& picture)
{
    const double scale = static_cast<double>(thumbnailSide) / std::max(picture.cols, picture.rows);
    cv::Mat small = picture;
    if (scale < 1)
        cv::resize(picture, small, {}, scale, scale, cv::INTER_AREA);
    return QImage(small.data, small.cols, small.rows, static_cast<qsizetype>(small.step),
        QImage::Format_BGR888)
        .copy();
}

/// A third into the clip, the dancer has walked to the place.
QImage thumbnailOf(const std::filesystem::path& path)
{
    media::VideoReader video(path);
    return imageOf(video.at(video.info().frameCount / 3).image);
}

/// What `read` gives, or nothing when the file cannot be read.
template <typename Read> auto withoutErrors(const Read& read) -> decltype(read())
{
    try {
        return read();
    } catch (const base::Error& error) {
        base::log(base::Level::Warning, error.what());
        return std::nullopt;
    }
}

/// Pairs of neighbouring frames, so many that copying them is quick.
pose::Track sampledTrack(const ProjectDocument& document, const Clip& clip)
{
    const std::int64_t stride = std::max<std::int64_t>(1, 2 * clip.frameCount() / measuredFrames);
    pose::Track track;
    for (std::int64_t frame = 0; frame < clip.frameCount(); ++frame) {
        if (stride > 2 && frame % stride > 1)
            continue;
        if (const pose::Pose* pose = document.poseAt(clip.id, frame))
            track[frame] = *pose;
    }
    return track;
}

} // namespace

FootageCheck::FootageCheck(ProjectDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_background(*this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterEdits);
    connect(&m_pause, &QTimer::timeout, this, &FootageCheck::measureChangedPoses);
    connect(&document, &ProjectDocument::clipsChanged, this, &FootageCheck::lookAtClips);
    connect(&document, &ProjectDocument::closed, this, [this] { m_poses.clear(); });
    connect(&document, &ProjectDocument::posesChanged, this, [this](std::int64_t clip) {
        m_changedPoses.insert(clip);
        m_pause.start();
        emit changed(clip); // the coverage is known at once
    });
    lookAtClips();
}

void FootageCheck::lookAtClips()
{
    for (const Clip& clip : m_document.clips()) {
        if (!clip.info)
            continue;
        lookAt(clip);
        if (m_document.isDetected(clip.id) && !m_poses.contains(clip.id))
            measure(clip);
    }
}

/// First the picture, which is quick; then, after the pictures of all others, the rest.
void FootageCheck::lookAt(const Clip& clip)
{
    const auto [known, isNew] = m_pictures.try_emplace(clip.sha256);
    if (!isNew)
        return;
    const auto work = [path = clip.path] {
        return withoutErrors([&] { return std::optional(thumbnailOf(path)); });
    };
    m_background.run(
        work, [this, sha256 = clip.sha256, path = clip.path](const std::optional<QImage>& image) {
            if (!image) {
                m_pictures.erase(sha256); // perhaps the file comes back
                return;
            }
            m_pictures[sha256].thumbnail = *image;
            tellOf(sha256);
            measurePicture(sha256, path);
        });
}

void FootageCheck::measurePicture(const std::string& sha256, const std::filesystem::path& path)
{
    const auto work = [path, cancel = m_background.cancelToken()] {
        return withoutErrors([&] { return measurePictures(path, cancel); });
    };
    m_background.run(work, [this, sha256](const std::optional<PictureFacts>& facts) {
        m_pictures[sha256].facts = facts;
        tellOf(sha256);
    });
}

void FootageCheck::tellOf(const std::string& sha256)
{
    std::vector<std::int64_t> ids;
    for (const Clip& clip : m_document.clips()) {
        if (clip.sha256 == sha256)
            ids.push_back(clip.id);
    }
    for (const std::int64_t id : ids)
        emit changed(id);
}

void FootageCheck::measureChangedPoses()
{
    for (const std::int64_t id : std::exchange(m_changedPoses, {})) {
        const Clip* clip = m_document.clip(id);
        if (clip != nullptr && clip->info && m_document.isDetected(id))
            measure(*clip);
    }
}

void FootageCheck::measure(const Clip& clip)
{
    const std::uint64_t request = ++m_request;
    m_poses[clip.id].request = request;
    const auto work = [track = sampledTrack(m_document, clip), info = *clip.info,
                          coverage = poseCoverage(clip.id).value_or(0)] {
        return measurePoses(track, coverage, info);
    };
    m_background.run(work, [this, id = clip.id, request](const PoseFacts& facts) {
        PosesOfClip& poses = m_poses[id];
        if (poses.request != request)
            return;
        poses.facts = facts;
        emit changed(id);
    });
}

QImage FootageCheck::thumbnail(std::int64_t clip) const
{
    const Clip* known = m_document.clip(clip);
    const auto found = known ? m_pictures.find(known->sha256) : m_pictures.end();
    return found == m_pictures.end() ? QImage() : found->second.thumbnail;
}

bool FootageCheck::isChecked(std::int64_t clip) const
{
    const Clip* known = m_document.clip(clip);
    const auto found = known ? m_pictures.find(known->sha256) : m_pictures.end();
    return found != m_pictures.end() && found->second.facts.has_value();
}

std::optional<double> FootageCheck::poseCoverage(std::int64_t id) const
{
    const Clip* clip = m_document.clip(id);
    if (clip == nullptr || !m_document.isDetected(id) || clip->frameCount() == 0)
        return std::nullopt;
    const pose::Track& detected = m_document.detected(id);
    auto frames = static_cast<std::int64_t>(detected.size());
    for (const auto& [frame, edit] : m_document.edits(id))
        frames += (edit.pose ? 1 : 0) - (detected.contains(frame) ? 1 : 0);
    return static_cast<double>(frames) / static_cast<double>(clip->frameCount());
}

std::vector<Remark> FootageCheck::remarks(std::int64_t id) const
{
    const Clip* clip = m_document.clip(id);
    if (clip == nullptr || !clip->info)
        return {};
    FootageFacts facts{clip->info->width, clip->info->height, clip->info->duration,
        clip->frameRate(), std::nullopt, std::nullopt};
    if (const auto found = m_pictures.find(clip->sha256); found != m_pictures.end())
        facts.picture = found->second.facts;
    if (const auto found = m_poses.find(id); found != m_poses.end())
        facts.poses = found->second.facts;
    return ui::remarks(facts, clip->role);
}

} // namespace ui
