// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/frame_painter.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/media/video_info.h"
#include "core/pipeline/chosen_model.h"
#include "core/pipeline/detected_track.h"
#include "core/pipeline/file_stamp.h"
#include "core/pipeline/images.h"
#include "core/pipeline/painter.h"
#include "core/pose/pose_blob.h"
#include "core/synthesis/checkpoint.h"

#include <algorithm>
#include <chrono>
#include <ranges>

namespace pipeline {

namespace fs = std::filesystem;
using base::ErrorCode;
using nlohmann::json;

namespace {

constexpr int pictureQuality = 92; // JPEG; it is looked at for a moment

/// A video and what is known of it; reading that takes long.
struct Video {
    project::Media media;
    media::VideoInfo info;
};

base::Error notDetected(const char* role, const fs::path& video)
{
    return {ErrorCode::NotFound, role,
        "the poses of " + video.filename().string() + " have not been detected yet"};
}

std::string bytesFromHex(const std::string& text)
{
    const auto digit = [](char c) {
        const std::size_t value = std::string_view("0123456789abcdef").find(c);
        if (value == std::string_view::npos)
            throw base::Error(
                ErrorCode::InvalidArgument, "pose", "must be written in hexadecimal digits");
        return static_cast<unsigned>(value);
    };
    std::string bytes;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2)
        bytes.push_back(static_cast<char>(digit(text[i]) << 4U | digit(text[i + 1])));
    return bytes;
}

/// The edit that the request has for its frame; nothing when it leaves that to the project.
std::optional<project::PoseEdit> editOf(const protocol::Request& request)
{
    const auto text = request.text("pose");
    if (!text)
        return std::nullopt;
    if (*text == "none")
        return project::PoseEdit{};
    try {
        return project::PoseEdit{pose::decode(bytesFromHex(*text))};
    } catch (const base::Error& error) {
        throw base::Error(ErrorCode::InvalidArgument, "pose", error.message());
    }
}

json fitOf(const protocol::Request& request)
{
    const auto text = request.text("fit");
    if (!text)
        return nullptr;
    json fit = json::parse(*text, nullptr, false);
    if (fit.is_discarded())
        throw base::Error(ErrorCode::InvalidArgument, "fit", "must be JSON, as text");
    return fit;
}

FrameRange rangeOf(const project::Step& step)
{
    return {
        step.settings.at("begin").get<std::int64_t>(), step.settings.at("end").get<std::int64_t>()};
}

} // namespace

/// What is kept from one frame to the next, of one project.
class FramePainter::Stage {
public:
    explicit Stage(const fs::path& path)
        : m_project(path)
    {
    }

    const fs::path& path() const { return m_project.path(); }

    json paint(const protocol::Request& request)
    {
        const Video& source = video("source", request.path("source"));
        const Detection dance = detectionOf(source);
        takeTarget(video("target", request.path("target")), request);
        takeMeasures(dance, fitOf(request));
        takePainter();
        const std::int64_t frame = request.integer("frame").value();
        if (frame >= source.info.frameCount)
            throw base::Error(ErrorCode::InvalidArgument, "frame", "is past the end of the dance");
        project::Edits edits = m_edits;
        if (const auto edit = editOf(request))
            edits[frame] = *edit;
        write(m_painter->paintAs(frame, m_measures->at(frame, edits)), *request.path("out"));
        return {{"picture", request.path("out")->string()}, {"frame", frame},
            {"preset", name(m_model.preset)},
            {"model",
                m_model.checkpoint.empty() ? ""
                                           : m_model.checkpoint.parent_path().filename().string()}};
    }

private:
    static void write(const cv::Mat& picture, const fs::path& out)
    {
        base::writeFileAtomically(out,
            out.extension() == ".png" ? pngBytes(picture) : jpegBytes(picture, pictureQuality));
    }

    /// The video of a role: the one named, else the first.
    const Video& video(const std::string& role, const std::optional<fs::path>& path)
    {
        for (const project::Media& media : m_project.media()) {
            if (media.role != role || (path && fs::weakly_canonical(*path) != media.path))
                continue;
            Video& video = m_videos[media.id];
            if (!video.media.id || m_stamps[media.id] != stampOf(media.path))
                video.info = media::probe(media.path);
            m_stamps[media.id] = stampOf(media.path);
            video.media = media;
            return video;
        }
        throw base::Error(ErrorCode::NotFound, role, "the project has no such video");
    }

    /// The newest of the most frames.
    Detection detectionOf(const Video& video) const
    {
        std::optional<project::Step> best;
        std::int64_t most = 0;
        for (project::Step& step : m_project.steps("detect")) {
            const FrameRange range = rangeOf(step);
            if (!step.complete || step.settings.at("video") != video.media.sha256
                || range.end - range.begin < most)
                continue;
            most = range.end - range.begin;
            best = std::move(step);
        }
        if (!best)
            throw notDetected(video.media.role.c_str(), video.media.path);
        return {*best, video.info, rangeOf(*best), video.media.id};
    }

    /// The pictures of the person and what paints from them: the model that the request names, else
    /// the one that is chosen for rendering, else what was learned last. The pictures are those
    /// that it was trained on, else the newest there are.
    void takeTarget(const Video& video, const protocol::Request& request)
    {
        std::optional<std::pair<project::Step, Detection>> chosen;
        Model model;
        const auto preset = request.text("preset");
        const std::string wanted
            = preset ? "" : request.text("model").value_or(chosenModelOf(m_project));
        const auto steps = m_project.steps("target");
        for (const project::Step& step : steps | std::views::reverse) {
            const auto detection = wholeDetection(video, step);
            if (!detection)
                continue;
            const Model trained = newestModel(step, preset, wanted);
            if (!chosen || trained.preset != Preset::Instant) {
                chosen = {step, *detection};
                model = trained;
            }
            if (trained.preset != Preset::Instant)
                break;
        }
        if (!chosen) {
            throw base::Error(ErrorCode::NotFound, "target",
                "the person's pictures are not prepared yet; detect the poses of "
                    + video.media.path.filename().string() + ", or train");
        }
        loadTarget(chosen->first, chosen->second);
        m_model = wanted.empty() ? model : modelNamed(wanted);
    }

    void loadTarget(const project::Step& step, const Detection& detection)
    {
        const std::string edits = editsFingerprint(m_project, detection, detection.range);
        const std::string key = step.fingerprint + ' ' + edits;
        if (m_target && key == m_targetKey)
            return;
        m_painter.reset(); // it paints from the old one
        m_measures.reset();
        m_target = preparedTarget(m_project, detection, step);
        m_targetKey = key;
        if (!m_target) {
            throw base::Error(ErrorCode::NotFound, "target",
                "the person's pictures are damaged; they are made again by the next training");
        }
    }

    /// The detection that `step` was made from, when it is of all its frames and of this video.
    std::optional<Detection> wholeDetection(const Video& video, const project::Step& step) const
    {
        const auto detection
            = m_project.findStep("detect", step.settings.at("detection").get<std::string>());
        if (!step.complete || !detection || detection->settings.at("video") != video.media.sha256
            || !(rangeOf(*detection) == rangeOf(step)))
            return std::nullopt;
        return Detection{*detection, video.info, rangeOf(*detection), video.media.id};
    }

    Model modelNamed(const std::string& id)
    {
        const project::TrainedModel named = project::trainedModel(m_project.filesFolder(), id);
        const std::string key
            = m_targetKey + named.checkpoint.string() + stampOf(named.checkpoint).dump();
        if (key != m_namedKey)
            m_named = modelToLookAt(m_project, *m_target, id);
        m_namedKey = key;
        return m_named;
    }

    /// What was learned last of the person that `target` prepared, also while that goes on; with
    /// this preset, and in the training `wanted`, where they are given.
    Model newestModel(const project::Step& target, const std::optional<std::string>& preset,
        const std::string& wanted) const
    {
        if (preset && presetNamed(*preset) == Preset::Instant)
            return {};
        const auto steps = m_project.steps("train");
        for (const project::Step& step : steps | std::views::reverse) {
            const fs::path folder = trainingFolder(m_project, step);
            if (step.settings.at("target") != target.fingerprint
                || (preset && step.settings.at("preset") != *preset)
                || (!wanted.empty() && folder.filename() != wanted))
                continue;
            const auto files = synthesis::CheckpointFolder(folder).files();
            if (!files.empty())
                return {presetNamed(step.settings.at("preset").get<std::string>()), step,
                    files.front()};
        }
        return {};
    }

    /// How the dance is placed, with the edits that there are now.
    void takeMeasures(const Detection& dance, const json& fit)
    {
        if (dance.step.fingerprint != m_foundIn) {
            m_found = detectedTrack(m_project, dance);
            m_foundIn = dance.step.fingerprint;
            m_own.reset();
        }
        m_edits = editsWithin(m_project, dance, dance.range);
        const std::size_t frames = std::max(m_found.size(), m_edits.size());
        std::optional<Measurement> measurement
            = storedMeasurement(m_project, dance, *m_target, m_edits, frames);
        if (!measurement) {
            if (!m_own || !stillHolds(m_own->edits, m_edits, frames))
                m_own = Measurement{m_edits, std::nullopt};
            measurement = m_own;
        }
        json chosen = fit;
        if (chosen.is_null()) {
            const project::Settings settings = m_project.settings();
            if (const auto found = settings.find("motionFit"); found != settings.end())
                chosen = found->second;
        }
        if (!chosen.is_null())
            measurement->fit = chosen.get<pose::Retargeting>();
        const std::string key = json{dance.step.fingerprint, m_targetKey, chosen,
            project::fingerprintOf(measurement->edits, 0, project::lastFrame),
            measurement->fit.has_value(), m_model.preset == Preset::Best}
                                    .dump();
        if (m_measures && key == m_measuresKey)
            return;
        m_painter.reset();
        m_measures.emplace(measuresOf(m_found, *measurement, dance, *m_target, m_model.preset));
        m_measuresKey = key;
    }

    void takePainter()
    {
        const std::string key = m_model.checkpoint.empty()
            ? std::string()
            : m_model.checkpoint.string() + stampOf(m_model.checkpoint).dump();
        if (m_painter && key == m_painterKey)
            return;
        m_painter.reset();
        m_painter = makePainter(*m_target, m_model, m_measures->dance());
        m_painterKey = key;
    }

    project::Project m_project;
    std::map<std::int64_t, Video> m_videos; ///< by id of the media
    std::map<std::int64_t, json> m_stamps; ///< of their files
    std::optional<Target> m_target;
    std::string m_targetKey;
    Model m_model;
    Model m_named; ///< the last one that was asked for by its name
    std::string m_namedKey;
    pose::Track m_found; ///< the dancer, as detected
    std::string m_foundIn;
    project::Edits m_edits;
    std::optional<Measurement> m_own; ///< until the project has one
    std::optional<DanceMeasures> m_measures;
    std::string m_measuresKey;
    std::unique_ptr<Painter> m_painter;
    std::string m_painterKey;
};

FramePainter::FramePainter() = default;
FramePainter::~FramePainter() = default;

json FramePainter::paint(const protocol::Request& request)
{
    const auto start = std::chrono::steady_clock::now();
    const fs::path path = request.path("project").value();
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored))
        throw base::Error(ErrorCode::NotFound, path.string(), "there is no such project");
    if (!m_stage || m_stage->path() != path)
        m_stage = std::make_unique<Stage>(path);
    json result = m_stage->paint(request);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    result["seconds"] = taken.count();
    return result;
}

} // namespace pipeline
