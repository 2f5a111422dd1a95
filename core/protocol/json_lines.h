// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <iosfwd>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace protocol {

/// One line of a stream: its JSON object, or the Error (InvalidArgument) that says why it is none.
using Message = std::variant<nlohmann::json, base::Error>;

/// Puts together the lines of a stream that arrives in pieces. A broken line costs itself only.
/// Lines end with LF or CR LF; blank lines are passed over.
class JsonLinesReader {
public:
    static constexpr std::size_t defaultLimit = 1 << 20;

    /// A line longer than `limit` bytes is reported once and then skipped.
    explicit JsonLinesReader(std::size_t limit = defaultLimit);

    /// Takes the next bytes and returns the messages that they complete.
    std::vector<Message> add(std::string_view bytes);

    /// The stream has ended: the last line, if it had no line end of its own.
    std::optional<Message> finish();

private:
    void append(std::string_view part, std::vector<Message>& messages);
    void endLine(std::vector<Message>& messages);

    std::size_t m_limit;
    std::string m_line;
    bool m_isSkipping = false;
};

/// Waits for the next message of `in`; nothing once the stream has ended.
std::optional<Message> readMessage(std::istream& in, JsonLinesReader& reader);

/// Writes one JSON object as one whole, flushed line. Safe from any thread.
class JsonLinesWriter {
public:
    /// `out` outlives the writer.
    explicit JsonLinesWriter(std::ostream& out);

    /// Bytes that are not UTF-8, as a path may hold, become U+FFFD.
    /// Throws base::Error (Unwritable) when the other side no longer listens.
    void write(const nlohmann::json& message);

private:
    std::mutex m_mutex;
    std::ostream& m_out;
};

} // namespace protocol
