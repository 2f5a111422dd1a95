// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_clips.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/media/video_writer.h"
#include "core/sample/music.h"
#include "core/sample/track_json.h"

#include <opencv2/core/utility.hpp>
#include <optional>

namespace sample {

namespace {

/// The music in a file beside `target` for as long as this object lives.
class MusicFile {
public:
    MusicFile(const std::filesystem::path& target, double seconds)
        : m_path(base::temporaryBeside(target))
        , m_seconds(seconds)
    {
        m_path += ".wav";
        media::writeWav(m_path, music(seconds), musicRate, 2);
    }
    MusicFile(const MusicFile&) = delete;
    MusicFile& operator=(const MusicFile&) = delete;
    ~MusicFile()
    {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }

    media::AudioRange range() const { return {m_path, 0, m_seconds}; }

private:
    std::filesystem::path m_path;
    double m_seconds;
};

media::VideoWriterSettings settingsFor(const Scene& scene)
{
    media::VideoWriterSettings settings;
    settings.width = scene.filmed.camera.width;
    settings.height = scene.filmed.camera.height;
    settings.frameRate = scene.frameRate;
    return settings;
}

/// Frames `first` to `first + count` - 1, drawn side by side.
std::vector<cv::Mat> drawn(
    const Performer& performer, const Filmed& filmed, std::size_t first, std::size_t count)
{
    std::vector<cv::Mat> result(count);
    cv::parallel_for_(cv::Range(0, static_cast<int>(count)), [&](const cv::Range& range) {
        for (auto i = static_cast<std::size_t>(range.start);
             i < static_cast<std::size_t>(range.end); ++i)
            result[i]
                = performer.draw(filmed.postures[first + i], static_cast<std::int64_t>(first + i));
    });
    return result;
}

bool write(const std::filesystem::path& path, const Scene& scene,
    const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    constexpr std::size_t batch = 8;
    const std::size_t count = scene.filmed.postures.size();
    base::log(base::Level::Info,
        "Drawing " + std::to_string(count) + " frames of the sample to " + path.string() + ".");
    std::optional<MusicFile> sound;
    media::VideoWriterSettings settings = settingsFor(scene);
    if (scene.hasMusic)
        settings.audio = sound.emplace(path, scene.seconds()).range();
    media::VideoWriter writer(path, settings);
    const Performer performer = scene.performer();
    for (std::size_t first = 0; first < count; first += batch) {
        if (cancel.cancelled())
            return false;
        const std::size_t size = std::min(batch, count - first);
        for (const cv::Mat& frame : drawn(performer, scene.filmed, first, size))
            writer.write(frame);
        if (progress)
            progress({static_cast<std::int64_t>(first + size), static_cast<std::int64_t>(count),
                scene.name});
    }
    writer.finish();
    return true;
}

ClipInfo info(const Scene& scene)
{
    return {scene.filmed.camera.width, scene.filmed.camera.height, scene.frameRate,
        static_cast<std::int64_t>(scene.filmed.postures.size())};
}

/// A clip and its keypoints beside it.
bool writeBoth(const std::filesystem::path& path, const Scene& scene,
    const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    std::filesystem::path joints = path;
    writeTrackJson(
        joints.replace_extension(".json"), path.filename().string(), info(scene), scene.track());
    return write(path, scene, progress, cancel);
}

} // namespace

ClipInfo dancerClip(const SampleSettings& settings) { return info(dancerScene(settings)); }
ClipInfo targetClip(const SampleSettings& settings) { return info(targetScene(settings)); }
ClipInfo truthClip(const SampleSettings& settings) { return info(truthScene(settings)); }

pose::Track dancerTrack(const SampleSettings& settings) { return dancerScene(settings).track(); }
pose::Track targetTrack(const SampleSettings& settings) { return targetScene(settings).track(); }
pose::Track truthTrack(const SampleSettings& settings) { return truthScene(settings).track(); }

bool writeDancer(const std::filesystem::path& path, const SampleSettings& settings,
    const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    return write(path, dancerScene(settings), progress, cancel);
}

bool writeTarget(const std::filesystem::path& path, const SampleSettings& settings,
    const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    return write(path, targetScene(settings), progress, cancel);
}

bool writeTransferTruth(const std::filesystem::path& path, const SampleSettings& settings,
    const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    return write(path, truthScene(settings), progress, cancel);
}

SampleFiles writeSample(const std::filesystem::path& folder, const SampleSettings& settings,
    const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        throw base::writeError(folder.string(), failure.value());
    SampleFiles files{folder / "dancer.mp4", folder / "target.mp4", folder / "truth.mp4"};
    files.cancelled = !writeBoth(files.dancer, dancerScene(settings), progress, cancel)
        || !writeBoth(files.target, targetScene(settings), progress, cancel)
        || !writeBoth(files.truth, truthScene(settings), progress, cancel);
    return files;
}

} // namespace sample
