// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/text.h"
#include "core/media/video_info.h"

#include <CLI/App.hpp>
#include <cmath>
#include <memory>

namespace cli {

namespace {

nlohmann::json audioJson(const media::VideoInfo& info)
{
    if (!info.audio)
        return nullptr;
    return {{"codec", info.audio->codec}, {"sampleRate", info.audio->sampleRate},
        {"channels", info.audio->channels}, {"duration", info.audio->duration}};
}

std::string rateText(const media::VideoInfo& info)
{
    std::string number = std::to_string(std::round(info.frameRate.value() * 1000) / 1000);
    number.erase(number.find_last_not_of('0') + 1);
    if (number.back() == '.')
        number.pop_back();
    return number + " frames per second" + (info.variableFrameRate ? " on average, varying" : "");
}

nlohmann::json resultFor(const media::VideoInfo& info)
{
    nlohmann::json summary = {info.path.string(),
        std::to_string(info.width) + " x " + std::to_string(info.height) + " pixels, " + info.codec
            + (info.rotationDegrees != 0
                    ? ", turned by " + std::to_string(info.rotationDegrees) + " degrees"
                    : ""),
        std::to_string(info.frameCount) + " frames, " + rateText(info) + ", "
            + durationText(info.duration)};
    summary.push_back(info.audio
            ? "audio: " + info.audio->codec + ", " + std::to_string(info.audio->sampleRate)
                + " Hz, " + std::to_string(info.audio->channels)
                + (info.audio->channels == 1 ? " channel" : " channels")
            : "no audio");
    return {{"path", info.path.string()}, {"width", info.width}, {"height", info.height},
        {"frames", info.frameCount}, {"rate", info.frameRate.value()}, {"duration", info.duration},
        {"rotation", info.rotationDegrees}, {"sampleAspect", info.sampleAspect.value()},
        {"variableFrameRate", info.variableFrameRate}, {"codec", info.codec},
        {"audio", audioJson(info)}, {"summary", summary}};
}

} // namespace

void addInfo(CLI::App& app, Console& console, int& exitCode)
{
    CLI::App* command = app.add_subcommand("info", "Tell what a video holds");
    command->footer("Example:\n  understudy-cli info dance.mp4");
    const auto path = std::make_shared<std::string>();
    command->add_option("video", *path, "The video file")->required();
    command->callback([&console, &exitCode, path] {
        exitCode = console.run([&] { return resultFor(media::probe(*path)); });
    });
}

} // namespace cli
