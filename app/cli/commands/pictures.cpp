// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "core/media/picture_video.h"

#include <CLI/App.hpp>
#include <memory>

namespace cli {

void addPictures(CLI::App& app, Console& console, int& exitCode)
{
    struct Wish {
        std::string folder;
        std::string out;
        std::string rate = "30";
    };
    CLI::App* command = app.add_subcommand(
        "pictures", "Make a video of a folder of numbered pictures, without any loss");
    command->footer("The video (FFV1 in MKV) serves as a source or target like any other.\n"
                    "Example:\n  understudy-cli pictures subject1/train_img --rate 30 -o "
                    "subject1.mkv");
    const auto wish = std::make_shared<Wish>();
    command
        ->add_option("folder", wish->folder,
            "The pictures, or a folder of Everybody Dance Now with train_img in it")
        ->required();
    command->add_option("-o,--out", wish->out, "The video to write, .mkv")->required();
    command->add_option(
        "--rate", wish->rate, "Pictures per second, such as 30 or 30000/1001 (default: 30)");
    command->callback([&console, &exitCode, wish] {
        exitCode = console.run(
            [&]() -> std::optional<nlohmann::json> {
                const base::Rational rate = media::frameRateNamed(wish->rate);
                const std::int64_t frames = media::writePictureVideo(
                    wish->folder, rate, wish->out,
                    [&](const base::Progress& progress) { console.showProgress(progress); },
                    console.cancel);
                if (frames == 0)
                    return std::nullopt;
                return nlohmann::json{{"video", wish->out}, {"frames", frames},
                    {"summary",
                        {"Video: " + wish->out + " (" + std::to_string(frames) + " frames)"}}};
            },
            "Stopped. Nothing was written.");
    });
}

} // namespace cli
