// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/run_request.h"

#include "core/base/error.h"
#include "core/pipeline/chosen_model.h"
#include "core/pipeline/edn_method.h"
#include "core/pipeline/frame_painter.h"
#include "core/pipeline/progress_meter.h"
#include "core/pipeline/project_session.h"
#include "core/pipeline/tasks.h"
#include "core/pipeline/variants.h"
#include "core/synthesis/error.h"
#include "core/synthesis/memory.h"

namespace pipeline {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

base::ErrorCode codeOf(synthesis::ErrorKind kind)
{
    using base::ErrorCode;
    using synthesis::ErrorKind;
    switch (kind) {
    case ErrorKind::NotFound:
        return ErrorCode::NotFound;
    case ErrorKind::Unreadable:
        return ErrorCode::Unreadable;
    case ErrorKind::NewerVersion:
        return ErrorCode::NewerVersion;
    case ErrorKind::Unwritable:
        return ErrorCode::Unwritable;
    case ErrorKind::DiskFull:
        return ErrorCode::DiskFull;
    case ErrorKind::InvalidArgument:
    case ErrorKind::LabelMismatch:
        return ErrorCode::InvalidArgument;
    case ErrorKind::TrainingFailed:
        break;
    }
    return ErrorCode::TrainingFailed;
}

std::optional<FrameRange> range(const protocol::Request& request, std::string_view field)
{
    const auto frames = request.frames(field);
    if (!frames)
        return std::nullopt;
    return FrameRange{frames->begin, frames->end};
}

/// What the request says, over what the project was last asked for.
Plan planFrom(const protocol::Request& request, Plan plan)
{
    plan.source = request.path("source").value_or(plan.source);
    plan.target = request.path("target").value_or(plan.target);
    plan.out = request.path("out").value_or(plan.out);
    plan.truth = request.path("truth").value_or(plan.truth);
    plan.sourceRange = range(request, "sourceRange").value_or(plan.sourceRange);
    plan.targetRange = range(request, "targetRange").value_or(plan.targetRange);
    if (request.verb == protocol::Verb::Evaluate) {
        plan.targetRange = range(request, "range").value_or(plan.targetRange);
        plan.ablation = request.text("ablation").value_or("");
        plan.checksResult = true;
    }
    plan.seed = request.integer("seed").value_or(plan.seed);
    if (const auto method = request.text("method"))
        plan.method = wordsOf(methodFrom(*method));
    plan.network = request.text("network").value_or(plan.network);
    plan.checksResult = request.integer("check").value_or(plan.checksResult ? 1 : 0) != 0;
    if (const auto preset = request.text("preset")) {
        plan.preset = presetNamed(*preset);
        plan.budget.reset();
    }
    if (const auto budget = request.seconds("budget"))
        plan.budget = budget;
    return plan;
}

ExportSettings exportSettingsFrom(const protocol::Request& request)
{
    ExportSettings settings;
    const fs::path out = request.path("out").value();
    const auto format = request.text("format");
    settings.format = format ? media::formatNamed(*format) : formatOf(out);
    checkFormat(settings.format, out);
    if (const auto sound = request.text("audio"))
        settings.sound = soundNamed(*sound);
    if (const auto layout = request.text("layout"))
        settings.layout = layoutNamed(*layout);
    settings.range = range(request, "range");
    settings.mark = request.integer("mark").value_or(0) != 0;
    return settings;
}

bool writesFolder(const protocol::Request& request)
{
    return request.verb == protocol::Verb::Export
        && exportSettingsFrom(request).format == media::ExportFormat::Png;
}

fs::path projectOf(const protocol::Request& request)
{
    if (const auto path = request.path("project"))
        return *path;
    const auto out = request.path("out");
    const auto report = request.path("report");
    fs::path beside = out ? *out
        : report          ? *report
                          : request.path("target").value_or("").filename();
    return beside.replace_extension(
        request.verb == protocol::Verb::Transfer ? ".understudy" : ".evaluation.understudy");
}

void checkVideo(const fs::path& video, const FrameRange& range)
{
    if (!video.empty())
        usableRange(media::probe(video), range);
}

std::string roleOf(const protocol::Request& request)
{
    const std::string role = request.text("role").value_or("source");
    if (role != "source" && role != "target") {
        throw base::Error(base::ErrorCode::InvalidArgument, "role",
            "there is no role named \"" + role + "\"; choose source or target");
    }
    return role;
}

void checkNotTheProject(const fs::path& out, const fs::path& project)
{
    std::error_code ignored;
    if (fs::weakly_canonical(out, ignored) == fs::weakly_canonical(project, ignored)) {
        throw base::Error(base::ErrorCode::InvalidArgument, out.string(),
            "is the project's own file; choose another name for the output");
    }
}

/// A target that is too short to learn from, as far as its frames' number tells.
void checkTarget(const Plan& plan, protocol::Verb verb)
{
    if (plan.target.empty())
        return;
    const FrameRange all = usableRange(media::probe(plan.target), plan.targetRange);
    const FrameRange used = verb == protocol::Verb::Evaluate ? learnedPart(all) : all;
    requireLongEnough(plan.target, used.end - used.begin);
}

/// Bad input is refused before anything is written.
void checkPlan(const Plan& plan, const protocol::Request& request, const fs::path& project)
{
    bodyNetworkNamed(plan.network);
    if (!plan.ablation.empty())
        variantsNamed(plan.ablation, plan.seed, plan.budget);
    checkVideo(plan.source, plan.sourceRange);
    checkTarget(plan, request.verb);
    checkVideo(plan.truth, {});
    std::vector<fs::path> inputs = {plan.source, plan.target, plan.truth};
    std::erase(inputs, fs::path());
    for (const auto& out : {request.path("out"), request.path("report")}) {
        if (!out)
            continue;
        if (writesFolder(request))
            checkOutputFolder(*out);
        else
            checkOutput(*out, inputs);
        checkNotTheProject(*out, project);
    }
}

class Run {
public:
    Run(const protocol::Request& request, const estimation::ModelStore& models,
        const Steering& steering, const EventSink& sink, FramePainter* frames)
        : m_request(request)
        , m_models(models)
        , m_steering(steering)
        , m_sink(sink)
        , m_frames(frames)
    {
    }

    std::optional<json> result()
    {
        protocol::validate(m_request);
        if (m_request.verb == protocol::Verb::Frame)
            return m_frames != nullptr ? m_frames->paint(m_request)
                                       : FramePainter().paint(m_request);
        if (m_request.verb == protocol::Verb::Detect)
            return detectOnly();
        const fs::path path = projectOf(m_request);
        std::error_code ignored;
        if (needsProject() && !fs::is_regular_file(path, ignored))
            throw base::Error(base::ErrorCode::NotFound, path.string(), "there is no such project");
        if (m_request.verb == protocol::Verb::Export)
            exportSettingsFrom(m_request); // throws what is wrong with them
        checkPlan(planFrom(m_request, {}), m_request, path);
        ProjectSession session(path);
        TaskContext context = contextFor(session.project());
        return dispatch(context);
    }

private:
    bool needsProject() const
    {
        return m_request.verb == protocol::Verb::Render || m_request.verb == protocol::Verb::Export;
    }

    std::optional<json> dispatch(TaskContext& context)
    {
        using protocol::Verb;
        const bool isWhole = m_request.verb == Verb::Transfer || m_request.verb == Verb::Evaluate;
        Plan plan = planFrom(m_request, isWhole ? Plan{} : lastPlan(context.project));
        if (!m_request.has("preset") && !m_request.has("budget"))
            plan.model = chosenModelOf(context.project);
        checkPlan(plan, m_request, context.project.path()); // now with what the project knows
        switch (m_request.verb) {
        case Verb::Transfer:
            return transfer(context, plan);
        case Verb::Train:
            return trainOnly(context, plan);
        case Verb::Render:
            context.keepsPart = true;
            return renderOnly(context, plan);
        case Verb::Export:
            return exportOnly(context, plan, exportSettingsFrom(m_request));
        case Verb::Evaluate:
            return evaluateTarget(context, plan, m_request.path("report").value_or(fs::path()));
        default:
            throw base::Error(base::ErrorCode::InvalidArgument, "verb",
                std::string(protocol::name(m_request.verb)) + " is no task");
        }
    }

    /// Without a project the frames found so far lie beside the output until all are there.
    std::optional<json> detectOnly()
    {
        const fs::path video = m_request.path("video").value();
        const auto given = m_request.path("project");
        std::optional<fs::path> out = m_request.path("out");
        if (!out && !given)
            out = video.filename().replace_extension(".json");
        const fs::path path = given.value_or(out.value_or("").string() + ".partial.understudy");
        const std::string role = roleOf(m_request);
        const DetectSettings settings{bodyNetworkNamed(m_request.text("network").value_or("heavy")),
            role == "target", range(m_request, "range").value_or(FrameRange{})};
        checkVideo(video, settings.range);
        if (out) {
            checkOutput(*out, {video});
            checkNotTheProject(*out, path);
        }
        ProjectSession session(path);
        if (out)
            removeAbandonedParts(*out);
        TaskContext context = contextFor(session.project());
        context.keepsPart = true;
        const project::Media media = session.project().addMedia(role, video);
        auto detection = detect(context, media, settings);
        if (!detection && m_steering.enough.cancelled() && !m_steering.cancel.cancelled())
            detection = detectionSoFar(context, media, settings);
        if (!detection)
            return std::nullopt;
        auto result
            = out ? writePoses(context, *detection, *out) : detectionResult(context, *detection);
        if (result && !given)
            session.discard();
        else if (result && settings.personMasks && !m_steering.enough.cancelled()
            && !prepareForFrames(context, *detection))
            return std::nullopt;
        return result;
    }

    /// The target's pictures, so that frames of the dance can be shown before any training. False
    /// when cancelled.
    static bool prepareForFrames(TaskContext& context, const Detection& detection)
    {
        try {
            return prepareTarget(context, detection, detection.range).has_value();
        } catch (const base::Error& error) {
            if (error.code() != base::ErrorCode::TooShort)
                throw;
            context.warn(error.what());
            return true;
        }
    }

    TaskContext contextFor(project::Project& project)
    {
        return {project, m_models, m_steering.cancel,
            [this](const base::Progress& progress) {
                if (const auto event = m_meter.add(progress, ProgressMeter::Clock::now()))
                    m_sink({m_request.id, *event});
            },
            [this](const std::string& sentence) {
                m_sink({m_request.id, protocol::Warning{sentence}});
            },
            [this](const fs::path& picture) {
                m_sink({m_request.id, protocol::Preview{picture}});
            },
            [this](const protocol::Metrics& metrics) {
                m_sink({m_request.id, metrics});
            },
            m_steering.enough, false, m_steering.save};
    }

    const protocol::Request& m_request;
    const estimation::ModelStore& m_models;
    Steering m_steering;
    const EventSink& m_sink;
    FramePainter* m_frames;
    ProgressMeter m_meter;
};

protocol::Event finalEvent(const protocol::Request& request, const estimation::ModelStore& models,
    const Steering& steering, const EventSink& sink, FramePainter* frames)
{
    try {
        if (const auto result = Run(request, models, steering, sink, frames).result())
            return {request.id, protocol::Finished{*result}};
        return {request.id, protocol::Cancelled{}};
    } catch (const base::Error& error) {
        return {request.id, protocol::failed(error)};
    } catch (const synthesis::Error& error) {
        return {request.id,
            protocol::failed(base::Error(codeOf(error.kind()), error.subject(), error.message()))};
    } catch (const std::exception& error) {
        if (synthesis::isOutOfMemory(error)) {
            return {request.id,
                protocol::failed(base::Error(base::ErrorCode::OutOfMemory, "",
                    "there is not enough memory; close other programs or choose a smaller "
                    "preset"))};
        }
        // We failed: not the user's fault, so the developers' words are kept for the report.
        return {request.id,
            protocol::Failed{"internal", "",
                std::string("this should not have happened; please report it: ") + error.what()}};
    }
}

} // namespace

void runRequest(const protocol::Request& request, const estimation::ModelStore& models,
    const Steering& steering, const EventSink& sink, FramePainter* frames)
{
    sink(finalEvent(request, models, steering, sink, frames));
}

} // namespace pipeline
