// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <grp.h>
#include <stdexcept>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace test {

namespace {

constexpr int cannotStart = 127;
constexpr uid_t nobody = 65534;

struct Pipe {
    int read = -1;
    int write = -1;
};

Pipe openedPipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe can be made");
    return {ends[0], ends[1]};
}

void closeIfOpen(int& descriptor)
{
    if (descriptor >= 0)
        ::close(std::exchange(descriptor, -1));
}

std::string programPath()
{
    const char* given = std::getenv("UNDERSTUDY_CLI");
    return given != nullptr ? given : UNDERSTUDY_CLI_PROGRAM;
}

bool becomeNobody()
{
    return ::geteuid() != 0
        || (::setgroups(0, nullptr) == 0 && ::setgid(nobody) == 0 && ::setuid(nobody) == 0);
}

bool enter(const Surroundings& surroundings)
{
    for (const auto& [name, value] : surroundings.environment)
        ::setenv(name.c_str(), value.c_str(), 1);
    // As the program would set it for itself, by starting again, which takes as long as a test.
    ::setenv("OMP_WAIT_POLICY", "passive", 0);
    return (surroundings.folder.empty() || ::chdir(surroundings.folder.c_str()) == 0)
        && (!surroundings.asNobody || becomeNobody());
}

[[noreturn]] void become(const Arguments& arguments, const Surroundings& surroundings)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const std::string path = programPath();
    std::vector<char*> argv{const_cast<char*>(path.c_str())};
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    if (enter(surroundings))
        ::execv(path.c_str(), argv.data());
    ::_exit(cannotStart);
}

std::string contentOf(int file)
{
    std::string content(static_cast<std::size_t>(::lseek(file, 0, SEEK_END)), '\0');
    const auto size = ::pread(file, content.data(), content.size(), 0);
    content.resize(static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
    return content;
}

} // namespace

Program::Program(const Arguments& arguments, const Surroundings& surroundings)
    : m_errors(::memfd_create("stderr", MFD_CLOEXEC))
{
    const Pipe input = openedPipe();
    Pipe output = openedPipe();
    if (!surroundings.stdoutFile.empty()) {
        ::close(output.write);
        output.write = ::open(surroundings.stdoutFile.c_str(), O_WRONLY | O_CLOEXEC);
    }
    m_process = ::fork();
    if (m_process == 0) {
        ::dup2(input.read, STDIN_FILENO);
        ::dup2(output.write, STDOUT_FILENO);
        ::dup2(m_errors, STDERR_FILENO);
        become(arguments, surroundings);
    }
    ::close(input.read);
    ::close(output.write);
    m_input = input.write;
    m_output = output.read;
    std::signal(SIGPIPE, SIG_IGN); // NOLINT(cert-err33-c): a program that ended reads no more
}

Program::~Program()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    closeIfOpen(m_input);
    closeIfOpen(m_output);
    closeIfOpen(m_errors);
}

void Program::write(std::string_view bytes)
{
    if (::write(m_input, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
        throw std::runtime_error("the program does not read its input");
}

void Program::endInput() { closeIfOpen(m_input); }

std::optional<std::string> Program::line()
{
    std::array<char, 4096> buffer{};
    while (m_pending.find('\n') == std::string::npos) {
        const ssize_t size = ::read(m_output, buffer.data(), buffer.size());
        if (size <= 0)
            return std::nullopt;
        m_pending.append(buffer.data(), static_cast<std::size_t>(size));
    }
    const auto end = m_pending.find('\n') + 1;
    const std::string whole = m_pending.substr(0, end);
    m_pending.erase(0, end);
    m_out += whole;
    return whole.substr(0, whole.size() - 1);
}

void Program::stopReading() { closeIfOpen(m_output); }

void Program::signal(int number) { ::kill(m_process, number); }

Ended Program::wait()
{
    while (line()) { }
    int status = 0;
    ::waitpid(std::exchange(m_process, -1), &status, 0);
    Ended ended;
    ended.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    ended.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    ended.out = m_out + m_pending;
    ended.err = contentOf(m_errors);
    return ended;
}

Ended run(const Arguments& arguments, const Surroundings& surroundings)
{
    Program program(arguments, surroundings);
    program.endInput();
    return program.wait();
}

} // namespace test
