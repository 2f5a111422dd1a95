// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/text.h"
#include "core/estimation/model_store.h"
#include "core/pipeline/run_request.h"

#include <CLI/App.hpp>
#include <memory>

namespace cli {

namespace {

using protocol::FieldType;
using protocol::Verb;

struct OptionText {
    const char* field;
    const char* flags; ///< a name without dashes is a positional argument
    const char* help;
};

// How each field of a request is written on a command line.
constexpr OptionText optionTexts[] = {
    {"source", "--source", "Video of the dance"},
    {"target", "--target", "Video of the person who is to dance"},
    {"out", "-o,--out", "The file to write"},
    {"project", "--project",
        "Project file that keeps every step's result (default: beside the output)"},
    {"role", "--role", "What the video is in the project: source or target (default: source)"},
    {"preset", "--preset", "instant, draft, good or best (default: draft)"},
    {"method", "--method",
        "Options of preset best, separated by commas: clip=4, drop-out=0.05, mix-previous, hinge, "
        "double-step, nearest, frame-by-frame, no-local, no-average, no-face, face, plain "
        "(default: as in the paper)"},
    {"budget", "--budget", "Time for training, such as 90s, 5m, 1.5h (default: by preset)"},
    {"sourceRange", "--source-range", "Frames of the source to use, such as 0:300 or 40:"},
    {"targetRange", "--target-range", "Frames of the target to use, such as 40:"},
    {"range", "--range", "Frames to use, such as 0:300 or 40:"},
    {"network", "--network", "Body network: heavy, full or lite (default: heavy)"},
    {"seed", "--seed", "Fixes every random choice (default: 1)"},
    {"report", "--report", "Write the figures to this JSON file"},
    {"truth", "--truth", "Video of the right answer, to measure the result against"},
    {"ablation", "--ablation",
        "Compare these, separated by commas: plate, nearest, preview, draft, good, best, "
        "plain, frame-by-frame, smoothed, face, roll-out-4, roll-out-8, mix-previous, drop-out, "
        "no-average, ours, paper or options"},
    {"check", "--check", "Find the poses again in the result and compare (0 or 1)"},
    {"format", "--format",
        "h264, h265, vp9, av1, prores, ffv1, gif or png, a folder (default: by the name)"},
    {"audio", "--audio", "The sound of: source, target or none (default: source)"},
    {"layout", "--layout",
        "result, comparison, skeleton, portrait or portrait-padded (default: result)"},
    {"mark", "--mark", "Say in the picture that it is synthetic (0 or 1)"},
    {"frame", "--frame", "Number of the frame, from 0"},
    {"model", "--model", "The training to paint with: the name of its folder (default: the last)"},
    {"pose", "--pose",
        "A pose in place of the project's: its bytes in hexadecimal digits, or none"},
    {"fit", "--fit", "A motion fit in place of the project's, as JSON"},
    {"video", "video", "The video"},
};

const OptionText& textOf(std::string_view field)
{
    for (const OptionText& text : optionTexts) {
        if (field == text.field)
            return text;
    }
    throw std::logic_error("the field " + std::string(field) + " has no option");
}

nlohmann::json valueOf(FieldType type, const std::string& text)
{
    switch (type) {
    case FieldType::Integer:
        return wholeNumberFrom(text);
    case FieldType::Seconds:
        return secondsFrom(text);
    case FieldType::Frames: {
        const auto [begin, end] = framesFrom(text);
        return {begin, end};
    }
    case FieldType::Path:
    case FieldType::Text:
        break;
    }
    return text;
}

using Texts = std::map<std::string, std::string>;

protocol::Request requestFrom(Verb verb, const Texts& texts)
{
    protocol::Request request{1, verb, nlohmann::json::object()};
    for (const protocol::Field& field : protocol::fieldsOf(verb)) {
        const auto text = texts.find(std::string(field.name));
        if (text != texts.end() && !text->second.empty())
            request.fields[std::string(field.name)] = valueOf(field.type, text->second);
    }
    return request;
}

void addRequest(
    CLI::App& app, Verb verb, const char* help, const char* footer, Console& console, int& exitCode)
{
    CLI::App* command = app.add_subcommand(protocol::name(verb), help);
    command->footer(footer);
    const auto texts = std::make_shared<Texts>();
    for (const protocol::Field& field : protocol::fieldsOf(verb)) {
        const OptionText& text = textOf(field.name);
        CLI::Option* option
            = command->add_option(text.flags, (*texts)[std::string(field.name)], text.help);
        option->required(field.isRequired);
    }
    command->callback([&console, &exitCode, verb, texts] {
        const protocol::Request request = requestFrom(verb, *texts);
        const estimation::ModelStore models(estimation::ModelStore::defaultFolder());
        pipeline::runRequest(request, models, {console.cancel},
            [&console](const protocol::Event& event) { console.show(event); });
        exitCode = console.exitCode();
    });
}

} // namespace

void addRequests(CLI::App& app, Console& console, int& exitCode)
{
    addRequest(app, Verb::Transfer, "Make the target dance the source's dance: all steps in one",
        "Examples:\n"
        "  understudy-cli transfer --source dance.mp4 --target me.mp4 -o me_dancing.mp4\n"
        "  understudy-cli transfer --source dance.mp4 --target me.mp4 -o out.mp4 --preset good "
        "--budget 10m\n"
        "A second call redoes nothing that is still valid; a stopped one goes on where it was.",
        console, exitCode);
    addRequest(app, Verb::Detect, "Find the dancer's pose in every frame of a video",
        "Example:\n  understudy-cli detect dance.mp4 -o dance.json", console, exitCode);
    addRequest(app, Verb::Train, "Learn to paint the target of a project from stick figures",
        "Example:\n  understudy-cli train --project solo.understudy --target me.mp4 --preset good",
        console, exitCode);
    addRequest(app, Verb::Render, "Render the frames of a project's dance",
        "Example:\n  understudy-cli render --project solo.understudy --source dance.mp4", console,
        exitCode);
    addRequest(app, Verb::Frame, "Paint one frame of a project's dance as a picture",
        "Example:\n  understudy-cli frame --project solo.understudy --frame 120 -o frame.png",
        console, exitCode);
    addRequest(app, Verb::Export, "Write a project's rendered dance as a video with the music",
        "Examples:\n  understudy-cli export --project solo.understudy -o dance_out.mp4\n"
        "  understudy-cli export --project solo.understudy -o dance.webm --range 40:240 --mark 1\n"
        "  understudy-cli export --project solo.understudy -o compared.mp4 --layout comparison\n"
        "What the corrections since have changed is rendered first.",
        console, exitCode);
    addRequest(app, Verb::Evaluate,
        "Measure quality: train on the first 80 % of a clip, compare with the rest",
        "Examples:\n"
        "  understudy-cli evaluate --target me.mp4 --preset good --budget 10m --report "
        "figures.json\n"
        "  understudy-cli evaluate --target me.mp4 --ablation ours --report figures.json\n"
        "A page with the same figures and pictures lies beside the report: figures.html.",
        console, exitCode);
}

} // namespace cli
