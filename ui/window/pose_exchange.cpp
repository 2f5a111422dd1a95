// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pose_exchange.h"

#include "core/base/error.h"
#include "core/pose/formats/edn_label.h"
#include "core/pose/formats/imported.h"
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

QString endingOf(PoseFormat format)
{
    return format == PoseFormat::Csv ? QStringLiteral(".csv") : QStringLiteral(".json");
}

QString filterOf(PoseFormat format)
{
    if (format == PoseFormat::Csv)
        return PoseExchange::tr("Tables (*.csv)");
    return format == PoseFormat::Coco ? PoseExchange::tr("COCO keypoints (*.json)")
                                      : PoseExchange::tr("ControlNet poses (*.json)");
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
        tr("Import poses: a file, or any file of a folder of poses or labels"), {},
        tr("Poses and labels (*.json *.csv *.png *.jpg)"));
    if (file.isEmpty())
        return;
    const QFileInfo info(file);
    const bool isOneOfMany = pose::openPoseFrameNumber(info.fileName().toStdString()).has_value()
        || pose::isEdnFolder(info.absolutePath().toStdString());
    importFrom(isOneOfMany ? info.absolutePath() : file);
}

PoseExchange::Read PoseExchange::read(
    const std::filesystem::path& path, const media::VideoInfo& info)
{
    const cv::Size frame(info.width, info.height);
    Read result;
    std::size_t crowded = 0;
    try {
        pose::PosesOfFile poses = pose::readPoses(path, frame);
        result.track = std::move(poses.track);
        crowded = poses.crowdedFrames.size();
        if (poses.people > 1)
            result.note
                = tr("Of %n people the first was taken.", nullptr, static_cast<int>(poses.people));
        if (poses.isFromLabels)
            result.note = tr("They were read off label pictures: bodies, without hands and face.");
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
    ProjectDocument& document = m_session.document();
    document.changePoses(tr("Import poses of %1").arg(name), clip,
        pose::importedOver(*document.snapshot(clip).track(), result.track));
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
    if (format == PoseFormat::OpenPose)
        path = QFileDialog::getExistingDirectory(&m_window, tr("Folder for one file per frame"));
    else
        path = QFileDialog::getSaveFileName(
            &m_window, tr("Export poses"), stem + endingOf(format), filterOf(format));
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
                pose::writePoses(path, format, *poses.track(), info);
                return tr("The poses are in %1.").arg(pathText(path));
            } catch (const base::Error& error) {
                return errorText(error);
            }
        },
        [this](const QString& sentence) { emit said(sentence); });
}

} // namespace ui
