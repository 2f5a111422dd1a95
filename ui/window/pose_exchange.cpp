// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pose_exchange.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/pose/formats/coco_json.h"
#include "core/pose/formats/csv.h"
#include "core/pose/formats/openpose_json.h"
#include "ui/error_text.h"
#include "ui/session.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

namespace ui {

namespace {

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

pose::Clip describedBy(const media::VideoInfo& info)
{
    return {info.path.stem().string(), {info.width, info.height}, info.frameRate.value(),
        info.frameCount};
}

void write(const std::filesystem::path& path, PoseFormat format, const pose::Track& track,
    const pose::Clip& clip)
{
    switch (format) {
    case PoseFormat::OpenPose:
        return pose::writeOpenPoseFolder(path, track, clip);
    case PoseFormat::Coco:
        return base::writeFileAtomically(path, pose::cocoJson(track, clip));
    case PoseFormat::Csv:
        return base::writeFileAtomically(path, pose::csv(track, clip.framesPerSecond));
    }
}

} // namespace

PoseExchange::PoseExchange(Session& session, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_background(*this)
{
}

void PoseExchange::importWithDialog()
{
    const QString file = QFileDialog::getOpenFileName(&m_window,
        tr("Import poses: a file, or any file of an OpenPose folder"), {},
        tr("Poses (*.json *.csv)"));
    if (file.isEmpty())
        return;
    const bool isOpenPose
        = pose::openPoseFrameNumber(QFileInfo(file).fileName().toStdString()).has_value();
    importFrom(isOpenPose ? QFileInfo(file).absolutePath() : file);
}

PoseExchange::Read PoseExchange::read(
    const std::filesystem::path& path, const media::VideoInfo& info)
{
    const cv::Size frame(info.width, info.height);
    Read result;
    std::size_t crowded = 0;
    try {
        if (std::filesystem::is_directory(path)) {
            pose::OpenPoseFolder folder = pose::readOpenPoseFolder(path, frame);
            result.track = std::move(folder.track);
            crowded = folder.crowdedFrames.size();
        } else if (path.extension() == ".csv") {
            auto people = pose::readCsv(path);
            if (!people.empty())
                result.track = std::move(people.begin()->second);
            if (people.size() > 1)
                result.note = tr(
                    "Of %n people the first was taken.", nullptr, static_cast<int>(people.size()));
        } else {
            pose::CocoPoses poses = pose::readCoco(path, frame);
            result.track = std::move(poses.track);
            crowded = poses.crowdedFrames.size();
        }
    } catch (const base::Error& error) {
        result.failure = errorText(error);
    }
    if (crowded > 0)
        result.note = tr(
            "%n frame(s) with several people were left out.", nullptr, static_cast<int>(crowded));
    result.track.erase(result.track.lower_bound(info.frameCount), result.track.end());
    if (result.failure.isEmpty() && result.track.empty())
        result.failure = tr("There are no poses of this video's frames in %1.").arg(pathText(path));
    return result;
}

void PoseExchange::importFrom(const QString& fileOrFolder)
{
    const Clip* clip = m_session.editedClip();
    if (clip == nullptr || !clip->info)
        return emit said(tr("Import the video first that the poses belong to."));
    const std::filesystem::path path = fileOrFolder.toStdString();
    m_background.run([path, info = *clip->info] { return read(path, info); },
        [this, id = clip->id, name = pathText(path.filename())](
            const Read& result) { take(id, name, result); });
}

void PoseExchange::take(std::int64_t clip, const QString& name, const Read& result)
{
    if (!result.failure.isEmpty())
        return emit said(result.failure);
    m_session.document().changePoses(tr("Import poses of %1").arg(name), clip, result.track);
    QString sentence = tr("%n pose(s) imported.", nullptr, static_cast<int>(result.track.size()));
    if (!result.note.isEmpty())
        sentence = QStringLiteral("%1 %2").arg(sentence, result.note);
    emit said(sentence);
}

void PoseExchange::exportWithDialog(PoseFormat format)
{
    const Clip* clip = m_session.editedClip();
    if (clip == nullptr || m_session.document().snapshot(clip->id).track()->empty())
        return emit said(tr("There are no poses to export yet."));
    const QString stem = QFileInfo(pathText(clip->path)).completeBaseName();
    QString path;
    if (format == PoseFormat::OpenPose) {
        path = QFileDialog::getExistingDirectory(&m_window, tr("Folder for one file per frame"));
    } else {
        const QString ending
            = format == PoseFormat::Coco ? QStringLiteral(".json") : QStringLiteral(".csv");
        path = QFileDialog::getSaveFileName(&m_window, tr("Export poses"), stem + ending,
            format == PoseFormat::Coco ? tr("COCO keypoints (*.json)") : tr("Tables (*.csv)"));
    }
    if (!path.isEmpty())
        exportTo(path, format);
}

void PoseExchange::exportTo(const QString& fileOrFolder, PoseFormat format)
{
    const Clip* clip = m_session.editedClip();
    if (clip == nullptr || !clip->info)
        return;
    const std::filesystem::path path = fileOrFolder.toStdString();
    m_background.run(
        [path, format, poses = m_session.document().snapshot(clip->id),
            info = describedBy(*clip->info)] {
            try {
                write(path, format, *poses.track(), info);
                return tr("The poses are in %1.").arg(pathText(path));
            } catch (const base::Error& error) {
                return errorText(error);
            }
        },
        [this](const QString& sentence) { emit said(sentence); });
}

} // namespace ui
