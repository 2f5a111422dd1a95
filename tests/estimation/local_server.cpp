// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/estimation/local_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace test {

namespace {

std::string requestFrom(int connection)
{
    std::string request;
    char byte = 0;
    while (!request.ends_with("\r\n\r\n") && ::recv(connection, &byte, 1, 0) == 1)
        request += byte;
    return request;
}

void sendAll(int connection, const std::string& bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count
            = ::send(connection, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count <= 0)
            return; // the other side has gone
        sent += static_cast<std::size_t>(count);
    }
}

std::string pathIn(const std::string& request)
{
    const std::size_t begin = request.find('/');
    return request.substr(begin + 1, request.find(' ', begin) - begin - 1);
}

std::size_t startIn(const std::string& request)
{
    const std::string mark = "Range: bytes=";
    const std::size_t at = request.find(mark);
    return at == std::string::npos ? 0 : std::stoul(request.substr(at + mark.size()));
}

} // namespace

LocalServer::LocalServer(std::map<std::string, std::string> files, Behaviour behaviour)
    : m_files(std::move(files))
    , m_behaviour(behaviour)
    , m_listener(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    if (::bind(m_listener, plain, size) != 0 || ::listen(m_listener, 4) != 0
        || ::getsockname(m_listener, plain, &size) != 0)
        throw std::runtime_error("no free port on the loopback interface");
    m_port = ntohs(address.sin_port);
    m_thread = std::jthread([this] { serve(); });
}

LocalServer::~LocalServer()
{
    ::shutdown(m_listener, SHUT_RDWR); // ends accept()
    m_thread.join();
    ::close(m_listener);
}

std::string LocalServer::address() const { return "http://127.0.0.1:" + std::to_string(m_port); }

std::vector<std::size_t> LocalServer::starts() const
{
    const std::lock_guard lock(m_mutex);
    return m_starts;
}

void LocalServer::serve()
{
    for (int connection = ::accept(m_listener, nullptr, nullptr); connection >= 0;
         connection = ::accept(m_listener, nullptr, nullptr)) {
        answer(connection);
        ::close(connection);
    }
}

void LocalServer::answer(int connection)
{
    const std::string request = requestFrom(connection);
    const std::size_t asked = startIn(request);
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        m_starts.push_back(asked);
        isFirst = m_starts.size() == 1;
    }
    const auto file = m_files.find(pathIn(request));
    if (file == m_files.end()) {
        sendAll(
            connection, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return;
    }
    const std::string& content = file->second;
    const std::size_t start = m_behaviour.knowsRanges ? asked : 0;
    if (start >= content.size()) {
        sendAll(connection,
            "HTTP/1.1 416 Range Not Satisfiable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return;
    }
    std::string body = content.substr(start);
    std::string head = start > 0
        ? "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes " + std::to_string(start) + "-"
            + std::to_string(content.size() - 1) + "/" + std::to_string(content.size()) + "\r\n"
        : "HTTP/1.1 200 OK\r\n";
    head += "Content-Length: " + std::to_string(body.size()) + "\r\nConnection: close\r\n\r\n";
    if (isFirst && m_behaviour.breaksOffAfter)
        body.resize(*m_behaviour.breaksOffAfter);
    sendAll(connection, head + body);
}

} // namespace test
