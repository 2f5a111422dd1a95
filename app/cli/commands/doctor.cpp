// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/doctor.h"
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "core/estimation/model_store.h"

#include <CLI/App.hpp>

namespace cli {

void addDoctor(CLI::App& app, Console& console, int& exitCode)
{
    CLI::App* command
        = app.add_subcommand("doctor", "Tell what this machine has and what that means for speed");
    command->footer("Example:\n  understudy-cli doctor");
    command->callback([&console, &exitCode] {
        const estimation::ModelStore models(estimation::ModelStore::defaultFolder());
        exitCode = console.run([&] { return pipeline::examineMachine(models); });
    });
}

} // namespace cli
