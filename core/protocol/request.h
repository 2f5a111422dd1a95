// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace protocol {

/// Raised when a message changes its meaning; the window refuses a worker of another version.
inline constexpr int version = 2;

enum class Verb {
    Hello, ///< who are you: answered with a hello event
    Detect, ///< poses of a video
    Train, ///< the networks of a project
    Render, ///< the frames of a take
    Export, ///< a take as a video file
    Evaluate, ///< quality figures on held-out frames
    Transfer, ///< all of it: two videos in, one video out
    Frame, ///< one frame of the dance as a picture, at once
    Cancel, ///< stop another request
    Save, ///< keep a checkpoint of another request's training now
    Shutdown, ///< stop cleanly and leave
};

/// The name of `verb` on the wire, such as "detect".
const char* name(Verb verb);
std::optional<Verb> verbNamed(std::string_view name);

/// Frames from `begin` up to, but without, `end`.
struct FrameRange {
    std::int64_t begin = 0;
    std::int64_t end = 0;

    bool operator==(const FrameRange&) const = default;
};

/// One wish, from the window over a pipe or from the command line. `fields` is a JSON object.
struct Request {
    std::int64_t id = 0; ///< positive; every event of the answer carries it
    Verb verb = Verb::Hello;
    nlohmann::json fields = nlohmann::json::object();

    bool has(std::string_view field) const;

    // A field of a validated request, nothing where it was left out. A field is asked for by the
    // type that fieldsOf() names; another one is a programming error.
    std::optional<std::string> text(std::string_view field) const;
    std::optional<std::filesystem::path> path(std::string_view field) const;
    std::optional<std::int64_t> integer(std::string_view field) const;
    std::optional<double> seconds(std::string_view field) const;
    std::optional<FrameRange> frames(std::string_view field) const;
};

enum class FieldType {
    Path, ///< text, not empty
    Text, ///< text, not empty
    Integer, ///< a whole number, 0 or more
    Seconds, ///< a number above 0
    Frames, ///< [begin, end] with 0 <= begin < end
};

struct Field {
    std::string_view name;
    FieldType type;
    bool isRequired = false;
};

/// All the fields that `verb` knows, the required ones first.
const std::vector<Field>& fieldsOf(Verb verb);

/// Throws base::Error (InvalidArgument) whose subject is the first field that is unknown, missing
/// or of the wrong type ("id" when the number is not positive).
void validate(const Request& request);

/// A validated request from one message: {"id": 7, "verb": "detect", "video": "solo.mp4", …}.
/// Throws base::Error (InvalidArgument) as validate(), with the subject "id" or "verb" for those
/// two.
Request parseRequest(const nlohmann::json& message);

/// The number of a message that may be broken otherwise, so that the refusal can carry it; 0 for
/// none.
std::int64_t idOf(const nlohmann::json& message);

nlohmann::json toJson(const Request& request);

} // namespace protocol
