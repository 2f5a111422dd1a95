// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/environment.h"
#include "core/base/log.h"
#include "core/synthesis/freed_memory.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <csignal>
#include <iostream>

namespace {

const base::CancelToken* interrupted = nullptr;

void onInterrupt(int signal)
{
    interrupted->cancel();
    std::signal(signal, SIG_DFL); // a second Ctrl-C ends the program at once
}

void stopCleanlyOnCtrlC(const base::CancelToken& token)
{
    interrupted = &token;
    std::signal(SIGINT, &onInterrupt);
    std::signal(SIGTERM, &onInterrupt);
    std::signal(SIGPIPE, SIG_IGN);
}

/// Says on stderr what is wrong with the command line, or on stdout the help that was asked for.
int explain(const CLI::App& app, const CLI::ParseError& error)
{
    const std::vector<std::string> unknown = app.remaining();
    if (error.get_name() == "RequiredError" && app.get_subcommands().empty() && !unknown.empty()) {
        std::cerr << "There is no subcommand named \"" << unknown.front()
                  << "\"\nRun with --help for more information.\n";
        return cli::exitWrongUse;
    }
    return app.exit(error) == 0 ? cli::exitDone : cli::exitWrongUse;
}

} // namespace

int main(int argumentCount, char** arguments)
{
    cli::ensureOpenMpWaitsPassively(arguments);
    synthesis::keepFreedMemory();
    cli::Console console;
    stopCleanlyOnCtrlC(console.cancel);

    CLI::App app("Understudy: makes one person dance like another.\n"
                 "Give it a video of a dance and a video of a person; it renders the person "
                 "dancing the dance.",
        "understudy-cli");
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", UNDERSTUDY_VERSION);
    app.add_flag("--json", console.isJson, "Print events and results as JSON lines");
    bool isVerbose = false;
    app.add_flag("-v,--verbose", isVerbose, "Say on stderr what is being done");
    app.parse_complete_callback([&isVerbose] {
        if (isVerbose)
            base::setLogLevel(base::Level::Info);
    });
    app.footer("Examples:\n"
               "  understudy-cli transfer --source dance.mp4 --target me.mp4 -o me_dancing.mp4\n"
               "  understudy-cli detect dance.mp4 -o dance.json\n"
               "  understudy-cli doctor\n"
               "Exit codes: 0 done, 1 failed, 2 wrong use, 130 cancelled.");

    int exitCode = cli::exitFailed;
    cli::addInfo(app, console, exitCode);
    cli::addSample(app, console, exitCode);
    cli::addModels(app, console, exitCode);
    cli::addTrained(app, console, exitCode);
    cli::addRequests(app, console, exitCode);
    cli::addPictures(app, console, exitCode);
    cli::addPoses(app, console, exitCode);
    cli::addDoctor(app, console, exitCode);
    cli::addWorker(app, console, exitCode);
    try {
        app.parse(argumentCount, arguments);
    } catch (const CLI::ParseError& error) {
        return explain(app, error);
    }
    return exitCode;
}
