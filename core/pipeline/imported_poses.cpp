// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/imported_poses.h"

#include "core/base/error.h"
#include "core/media/video_reader.h"
#include "core/pipeline/raw_pose_blob.h"
#include "core/project/imported_edit.h"

#include <algorithm>

namespace pipeline {

namespace {

constexpr std::size_t mostInOneTransaction = 256;

/// Keeps when each frame of `range` is shown. False when cancelled.
bool storeTimes(TaskContext& context, const project::Media& media, const project::Step& step,
    const FrameRange& range)
{
    media::VideoReader video(media.path);
    video.seek(range.begin);
    std::vector<project::Item> items;
    for (std::int64_t number = range.begin; number < range.end; ++number) {
        if (context.cancel.cancelled())
            return false;
        const std::optional<media::Frame> frame = video.next();
        if (!frame)
            break;
        items.push_back({number, encode(StoredPose{frame->time, -1, {}})});
        if (items.size() == mostInOneTransaction) {
            context.project.store(step, "pose", items);
            items.clear();
        }
        context.report({number + 1 - range.begin, range.end - range.begin, "read " + media.role});
    }
    context.project.store(step, "pose", items);
    return true;
}

/// Throws base::Error NoPerson unless a frame of `detection` shows somebody.
void requireSomebody(const project::Project& project, const Detection& detection)
{
    if (repairedTrack(project, detection).empty()) {
        throw base::Error(base::ErrorCode::NoPerson, detection.info.path.string(),
            "none of its imported poses lies in the frames that are used");
    }
}

} // namespace

bool hasImportedPosesOnly(const project::Project& project, const project::Media& media)
{
    if (project.detectedTrack(media.sha256))
        return false;
    return std::ranges::any_of(project.edits(media.id),
        [](const auto& entry) { return project::isImported(entry.second); });
}

std::optional<Detection> importedOrDetected(
    TaskContext& context, const project::Media& media, const DetectSettings& settings)
{
    if (!hasImportedPosesOnly(context.project, media))
        return detect(context, media, settings);
    const media::VideoInfo info = media::probe(media.path);
    const FrameRange range = usableRange(info, settings.range);
    project::Step step = context.project.step("detect",
        {{"version", 1}, {"video", media.sha256}, {"network", "imported"}, {"masks", false},
            {"begin", range.begin}, {"end", range.end}});
    if (!step.complete) {
        if (!storeTimes(context, media, step, range))
            return std::nullopt;
        context.project.completeStep(step, {{"frames", range.end - range.begin}});
    }
    const Detection imported{step, info, range, media.id};
    requireSomebody(context.project, imported);
    return imported;
}

} // namespace pipeline
