// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/child_process.h"

#include "core/base/error.h"

#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char** environ; // NOLINT(readability-redundant-declaration): only GNU declares it

namespace estimation {

namespace {

pid_t started(const std::vector<std::string>& arguments)
{
    std::vector<char*> argv;
    argv.reserve(arguments.size() + 1);
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int error = posix_spawnp(&child, argv[0], &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        throw base::Error(base::ErrorCode::NotFound, arguments[0],
            std::string("cannot be started (") + std::strerror(error) + ")");
    return child;
}

} // namespace

std::optional<int> runProgram(
    const std::vector<std::string>& arguments, const base::CancelToken& cancel)
{
    const pid_t child = started(arguments);
    int status = 0;
    while (::waitpid(child, &status, WNOHANG) == 0) {
        if (cancel.cancelled()) {
            ::kill(child, SIGTERM);
            ::waitpid(child, &status, 0);
            return std::nullopt;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace estimation
