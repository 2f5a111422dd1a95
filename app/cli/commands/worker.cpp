// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/worker.h"
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "core/estimation/model_store.h"

#include <CLI/App.hpp>
#include <csignal>
#include <iostream>

namespace cli {

namespace {

/// Lets Ctrl-C end the wait for the next request, which the system would go on with otherwise.
void letSignalsInterruptReading()
{
    for (const int signal : {SIGINT, SIGTERM}) {
        struct sigaction action { };
        ::sigaction(signal, nullptr, &action);
        action.sa_flags &= ~SA_RESTART;
        ::sigaction(signal, &action, nullptr);
    }
}

} // namespace

void addWorker(CLI::App& app, Console& console, int& exitCode)
{
    CLI::App* command
        = app.add_subcommand("worker", "Serve the window: requests and events as JSON lines");
    command->footer(
        "One JSON object per line on stdin and stdout; core/protocol/README.md shows a session.");
    command->callback([&console, &exitCode] {
        const estimation::ModelStore models(estimation::ModelStore::defaultFolder());
        letSignalsInterruptReading();
        pipeline::serve(std::cin, std::cout, models, console.cancel);
        exitCode = exitDone;
    });
}

} // namespace cli
