// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "core/sample/sample_clips.h"

#include <CLI/App.hpp>
#include <memory>

namespace cli {

void addSample(CLI::App& app, Console& console, int& exitCode)
{
    CLI::App* command = app.add_subcommand(
        "sample", "Draw the built-in sample: a dancer, a target, and the right answer");
    command->footer("Example:\n  understudy-cli sample --out sample");
    const auto folder = std::make_shared<std::string>();
    command->add_option("-o,--out", *folder, "Folder to write the videos and the joints to")
        ->required();
    command->callback([&console, &exitCode, folder] {
        const auto draw = [&]() -> std::optional<nlohmann::json> {
            const sample::SampleFiles files = sample::writeSample(
                *folder, {},
                [&](const base::Progress& progress) { console.showProgress(progress); },
                console.cancel);
            if (files.cancelled)
                return std::nullopt;
            return nlohmann::json{{"dancer", files.dancer.string()},
                {"target", files.target.string()}, {"truth", files.truth.string()},
                {"summary",
                    {"Dancer:               " + files.dancer.string(),
                        "Target:               " + files.target.string(),
                        "Target doing the dance: " + files.truth.string()}}};
        };
        exitCode = console.run(
            draw, "Stopped. The same command begins again with the first of the three videos.");
    });
}

} // namespace cli
