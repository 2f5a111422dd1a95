// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace test {

/// A web server on the loopback interface, on a thread of its own, one request at a time.
class LocalServer {
public:
    struct Behaviour {
        bool knowsRanges = true;
        std::optional<std::size_t> breaksOffAfter; ///< bytes of content, in the first answer only
    };

    LocalServer(std::map<std::string, std::string> files, Behaviour behaviour);
    ~LocalServer();
    LocalServer(const LocalServer&) = delete;
    LocalServer& operator=(const LocalServer&) = delete;

    std::string address() const; ///< "http://127.0.0.1:port"
    /// The first byte asked for in each request so far.
    std::vector<std::size_t> starts() const;

private:
    void serve();
    void answer(int connection);

    const std::map<std::string, std::string> m_files;
    const Behaviour m_behaviour;
    int m_listener = -1;
    int m_port = 0;
    mutable std::mutex m_mutex;
    std::vector<std::size_t> m_starts;
    std::jthread m_thread;
};

} // namespace test
