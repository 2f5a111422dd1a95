// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/json_lines.h"

#include <istream>
#include <ostream>

namespace protocol {

namespace {

using nlohmann::json;

base::Error lineError(const std::string& sentence)
{
    return {base::ErrorCode::InvalidArgument, "line", sentence};
}

Message parseLine(const std::string& line)
{
    try {
        json message = json::parse(line);
        if (!message.is_object())
            return lineError("must be a JSON object");
        return message;
    } catch (const json::exception& error) {
        return lineError(std::string("is not JSON: ") + error.what());
    }
}

} // namespace

JsonLinesReader::JsonLinesReader(std::size_t limit)
    : m_limit(limit)
{
}

std::vector<Message> JsonLinesReader::add(std::string_view bytes)
{
    std::vector<Message> messages;
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        append(bytes.substr(0, end), messages);
        if (end == std::string_view::npos)
            break;
        endLine(messages);
        bytes.remove_prefix(end + 1);
    }
    return messages;
}

std::optional<Message> JsonLinesReader::finish()
{
    std::vector<Message> messages;
    endLine(messages);
    if (messages.empty())
        return std::nullopt;
    return std::move(messages.front());
}

void JsonLinesReader::append(std::string_view part, std::vector<Message>& messages)
{
    if (m_isSkipping)
        return;
    if (m_line.size() + part.size() <= m_limit) {
        m_line += part;
        return;
    }
    messages.emplace_back(
        lineError("is longer than " + std::to_string(m_limit) + " bytes and was skipped"));
    m_line.clear();
    m_isSkipping = true;
}

void JsonLinesReader::endLine(std::vector<Message>& messages)
{
    if (!m_isSkipping && m_line.find_first_not_of(" \t\r") != std::string::npos)
        messages.push_back(parseLine(m_line));
    m_line.clear();
    m_isSkipping = false;
}

std::optional<Message> readMessage(std::istream& in, JsonLinesReader& reader)
{
    using Traits = std::istream::traits_type;
    for (auto next = in.rdbuf()->sbumpc(); !Traits::eq_int_type(next, Traits::eof());
         next = in.rdbuf()->sbumpc()) {
        const char byte = Traits::to_char_type(next);
        std::vector<Message> messages = reader.add({&byte, 1});
        if (!messages.empty())
            return std::move(messages.front());
    }
    return reader.finish();
}

JsonLinesWriter::JsonLinesWriter(std::ostream& out)
    : m_out(out)
{
}

void JsonLinesWriter::write(const json& message)
{
    const std::string line = message.dump(-1, ' ', false, json::error_handler_t::replace) + '\n';
    const std::lock_guard lock(m_mutex);
    m_out.write(line.data(), static_cast<std::streamsize>(line.size()));
    if (!m_out.flush())
        throw base::Error(base::ErrorCode::Unwritable, "output", "nobody listens any longer");
}

} // namespace protocol
