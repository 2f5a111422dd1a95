// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/pose_files.h"

#include "core/base/error.h"
#include "core/estimation/poses_json.h"
#include "core/media/video_info.h"
#include "core/pose/formats/imported.h"
#include "core/pose/formats/pose_files.h"
#include "core/project/project_lock.h"

#include <algorithm>
#include <fstream>

namespace cli {

namespace fs = std::filesystem;

namespace {

base::Error invalid(const std::string& subject, const std::string& sentence)
{
    return {base::ErrorCode::InvalidArgument, subject, sentence};
}

void mustExist(const fs::path& path)
{
    if (!fs::exists(path))
        throw base::Error(base::ErrorCode::NotFound, path.string(), "there is no such file");
}

bool isProject(const fs::path& path)
{
    constexpr std::string_view magic = "SQLite format 3";
    std::string head(magic.size(), '\0');
    std::ifstream(path, std::ios::binary)
        .read(head.data(), static_cast<std::streamsize>(head.size()));
    return head == magic;
}

pose::Clip clipOf(const fs::path& video)
{
    const media::VideoInfo info = media::probe(video);
    return {
        video.stem().string(), {info.width, info.height}, info.frameRate.value(), info.frameCount};
}

std::string listOf(const std::vector<project::Media>& media)
{
    std::string list;
    for (const project::Media& each : media)
        list += (list.empty() ? "" : ", ") + each.path.filename().string() + " (" + each.role + ")";
    return list.empty() ? "none" : list;
}

/// The one video of the project with poses, when nobody says which.
project::Media onlyMediaWithPoses(const project::Project& project)
{
    std::vector<project::Media> media = project.media();
    std::erase_if(media, [&project](const project::Media& each) {
        return !project.detectedTrack(each.sha256) && project.edits(each.id).empty();
    });
    if (media.size() != 1)
        throw invalid(project.path().string(),
            "say with --media whose poses; videos with poses: " + listOf(media));
    return media.front();
}

ClipPoses posesInProject(const PoseExport& request)
{
    const project::Project project(request.input);
    const project::Media media
        = request.media.empty() ? onlyMediaWithPoses(project) : mediaNamed(project, request.media);
    pose::Track track = project.detectedTrack(media.sha256).value_or(pose::Track());
    if (!request.original)
        track = project::edited(std::move(track), project.edits(media.id));
    return {std::move(track), clipOf(media.path)};
}

ClipPoses posesInFile(const PoseExport& request)
{
    const estimation::PosesFile file = estimation::readPosesJson(request.input);
    const pose::Clip clip{fs::path(file.header.video).stem().string(),
        {file.header.width, file.header.height}, file.header.framesPerSecond,
        static_cast<std::int64_t>(file.poses.size())};
    return {
        request.original ? estimation::rawTrack(file.poses) : estimation::repairedTrack(file.poses),
        clip};
}

void write(const PoseExport& request, const ClipPoses& poses)
{
    const std::optional<pose::PoseFormat> format = pose::poseFormatNamed(request.format);
    if (!format)
        throw invalid(request.format, "is no format of poses");
    pose::writePoses(request.out, *format, poses.track, poses.clip);
}

/// An imported track, and what the user should know of it.
struct Imported {
    pose::Track track;
    std::vector<std::string> remarks;
};

std::string skipped(const std::vector<std::int64_t>& frames, const std::string& why)
{
    return std::to_string(frames.size()) + (frames.size() == 1 ? " frame " : " frames ") + why;
}

std::vector<std::string> remarksOn(const pose::PosesOfFile& read)
{
    std::vector<std::string> remarks;
    if (read.layout)
        remarks.push_back("Layout of the bodies: " + std::string(name(*read.layout)));
    if (read.isFromLabels)
        remarks.emplace_back("Read off label pictures: bodies, without hands and face");
    if (read.hasDerivedJoints)
        remarks.emplace_back("Neck and mid-hip put between shoulders and hips");
    if (!read.crowdedFrames.empty())
        remarks.push_back(skipped(read.crowdedFrames, "with several people skipped"));
    for (const std::string& joint : read.unknownJoints)
        remarks.push_back("Joint passed over: " + joint);
    return remarks;
}

Imported read(const PoseImport& request, cv::Size frame)
{
    pose::PosesOfFile poses = pose::readPoses(request.input, frame, request.person);
    if (poses.people > 1 && !request.person)
        throw invalid(request.input.string(), "it holds several people; say with --person which");
    Imported result{{}, remarksOn(poses)};
    for (auto& [number, pose] : poses.track)
        result.track.emplace_hint(result.track.end(), number - request.first, pose);
    return result;
}

/// `track` in the frames that the video has; says how many others there are.
void cutTo(Imported& imported, std::int64_t frameCount)
{
    pose::Track& track = imported.track;
    const std::size_t all = track.size();
    track.erase(track.begin(), track.lower_bound(0));
    track.erase(track.lower_bound(frameCount), track.end());
    if (const std::size_t outside = all - track.size(); outside > 0)
        imported.remarks.push_back(std::to_string(outside) + (outside == 1 ? " pose" : " poses")
            + " skipped: the video has " + std::to_string(frameCount) + " frames");
}

void store(project::Project& project, const project::Media& media, const pose::Track& imported)
{
    pose::Track under = project.detectedTrack(media.sha256).value_or(pose::Track());
    under = project::edited(std::move(under), project.edits(media.id));
    project::DocumentChanges changes;
    auto& edits = changes.edits[media.id];
    for (const auto& [frame, pose] : pose::importedOver(under, imported))
        edits[frame] = project::PoseEdit{pose};
    project.save(changes);
}

} // namespace

project::Media mediaNamed(const project::Project& project, const std::string& name)
{
    const std::vector<project::Media> all = project.media();
    const fs::path path = fs::absolute(name).lexically_normal();
    std::vector<project::Media> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
        [&](const project::Media& each) { return each.path.lexically_normal() == path; });
    if (found.empty())
        std::copy_if(
            all.begin(), all.end(), std::back_inserter(found), [&](const project::Media& each) {
                return each.path.filename() == name || each.role == name;
            });
    if (found.empty())
        throw invalid(name, "the project has no such video; there are: " + listOf(all));
    return found.front();
}

nlohmann::json exportPoses(const PoseExport& request)
{
    mustExist(request.input);
    const bool fromProject = isProject(request.input);
    if (!fromProject && !request.media.empty())
        throw invalid(request.input.string(), "--media is for projects, and this is none");
    const ClipPoses poses = fromProject ? posesInProject(request) : posesInFile(request);
    write(request, poses);
    return {{"path", request.out.string()}, {"poses", poses.track.size()},
        {"frames", poses.clip.frameCount},
        {"summary",
            {"Poses: " + request.out.string() + " (" + std::to_string(poses.track.size()) + " of "
                + std::to_string(poses.clip.frameCount) + " frames)"}}};
}

nlohmann::json importPoses(const PoseImport& request)
{
    if (request.role.empty())
        mustExist(request.project);
    else if (request.role != "source" && request.role != "target")
        throw invalid(request.role, "is no role of a video; choose source or target");
    mustExist(request.input); // before a project is made
    const std::optional<pose::Clip> added
        = request.role.empty() ? std::nullopt : std::optional(clipOf(request.media));
    const project::ProjectLock lock(request.project, project::ProjectLock::Purpose::Window);
    project::Project project(request.project);
    const project::Media media = added ? project.addMedia(request.role, request.media)
                                       : mediaNamed(project, request.media);
    const pose::Clip clip = added ? *added : clipOf(media.path);
    Imported imported = read(request, clip.frame);
    cutTo(imported, clip.frameCount);
    if (imported.track.empty())
        throw base::Error(base::ErrorCode::NoPerson, request.input.string(),
            "there is no pose in it for a frame of " + media.path.filename().string());
    store(project, media, imported.track);
    nlohmann::json summary = {"Poses of " + media.path.filename().string() + " in "
        + std::to_string(imported.track.size()) + " frames taken over as corrections"};
    for (const std::string& remark : imported.remarks)
        summary.push_back(remark);
    return {{"project", request.project.string()}, {"media", media.path.string()},
        {"poses", imported.track.size()}, {"remarks", imported.remarks}, {"summary", summary}};
}

} // namespace cli
