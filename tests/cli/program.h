// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace test {

/// How a program came to its end and what it said.
struct Ended {
    int exitCode = -1; ///< -1 when a signal ended it
    int signal = 0; ///< 0 when it ended by itself
    std::string out;
    std::string err;
};

/// Where and as whom a program runs.
struct Surroundings {
    std::filesystem::path folder{}; ///< its working folder; this program's own when empty
    std::map<std::string, std::string> environment{}; ///< over this program's own
    std::filesystem::path stdoutFile{}; ///< instead of a pipe
    bool asNobody = false; ///< gives up the superuser's rights, where there are any
};

using Arguments = std::vector<std::string>;

/// A running understudy-cli: the one that was built with the tests, or the one that the environment
/// variable UNDERSTUDY_CLI names. It is killed with this process, and at the end of the scope.
class Program {
public:
    explicit Program(const Arguments& arguments, const Surroundings& surroundings = {});
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    void write(std::string_view bytes);
    void endInput();

    /// Waits for the next line of stdout; nothing at its end.
    std::optional<std::string> line();
    void stopReading();

    void signal(int number);

    /// Reads stdout to its end and waits.
    Ended wait();

private:
    pid_t m_process = -1;
    int m_input = -1;
    int m_output = -1;
    int m_errors = -1;
    std::string m_pending; ///< read of stdout, not yet handed out
    std::string m_out; ///< handed out
};

/// Starts understudy-cli with an empty stdin and waits for its end.
Ended run(const Arguments& arguments, const Surroundings& surroundings = {});

} // namespace test
