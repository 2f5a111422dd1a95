// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/request.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

namespace protocol {

namespace {

using nlohmann::json;

struct VerbEntry {
    Verb verb;
    std::string_view name;
    std::vector<Field> fields;
};

constexpr bool required = true;

/// The whole protocol from window to worker, one entry for each verb in the order of the enum.
const std::array<VerbEntry, 11>& verbs()
{
    static const std::array<VerbEntry, 11> table = {{
        {Verb::Hello, "hello", {{"protocol", FieldType::Integer}}},
        {Verb::Detect, "detect",
            {{"video", FieldType::Path, required}, {"out", FieldType::Path},
                {"project", FieldType::Path}, {"role", FieldType::Text},
                {"network", FieldType::Text}, {"range", FieldType::Frames}}},
        {Verb::Train, "train",
            {{"project", FieldType::Path, required}, {"target", FieldType::Path},
                {"targetRange", FieldType::Frames}, {"preset", FieldType::Text},
                {"budget", FieldType::Seconds}, {"seed", FieldType::Integer},
                {"method", FieldType::Text}, {"network", FieldType::Text}}},
        {Verb::Render, "render",
            {{"project", FieldType::Path, required}, {"source", FieldType::Path},
                {"sourceRange", FieldType::Frames}, {"preset", FieldType::Text},
                {"budget", FieldType::Seconds}}},
        {Verb::Export, "export",
            {{"project", FieldType::Path, required}, {"out", FieldType::Path, required},
                {"format", FieldType::Text}, {"audio", FieldType::Text},
                {"layout", FieldType::Text}, {"range", FieldType::Frames},
                {"mark", FieldType::Integer}, {"sourceRange", FieldType::Frames},
                {"preset", FieldType::Text}}},
        {Verb::Evaluate, "evaluate",
            {{"target", FieldType::Path, required}, {"preset", FieldType::Text},
                {"budget", FieldType::Seconds}, {"report", FieldType::Path},
                {"range", FieldType::Frames}, {"network", FieldType::Text},
                {"seed", FieldType::Integer}, {"method", FieldType::Text},
                {"project", FieldType::Path}, {"ablation", FieldType::Text},
                {"check", FieldType::Integer}}},
        {Verb::Transfer, "transfer",
            {{"source", FieldType::Path, required}, {"target", FieldType::Path, required},
                {"out", FieldType::Path, required}, {"preset", FieldType::Text},
                {"budget", FieldType::Seconds}, {"project", FieldType::Path},
                {"targetRange", FieldType::Frames}, {"sourceRange", FieldType::Frames},
                {"seed", FieldType::Integer}, {"method", FieldType::Text},
                {"network", FieldType::Text}, {"truth", FieldType::Path},
                {"check", FieldType::Integer}}},
        {Verb::Frame, "frame",
            {{"project", FieldType::Path, required}, {"frame", FieldType::Integer, required},
                {"out", FieldType::Path, required}, {"source", FieldType::Path},
                {"target", FieldType::Path}, {"preset", FieldType::Text},
                {"model", FieldType::Text}, {"pose", FieldType::Text}, {"fit", FieldType::Text}}},
        {Verb::Cancel, "cancel",
            {{"request", FieldType::Integer, required}, {"keep", FieldType::Integer}}},
        {Verb::Save, "save", {{"request", FieldType::Integer, required}}},
        {Verb::Shutdown, "shutdown", {}},
    }};
    return table;
}

const VerbEntry& entryOf(Verb verb)
{
    const VerbEntry& entry = verbs().at(static_cast<std::size_t>(verb));
    assert(entry.verb == verb);
    return entry;
}

[[noreturn]] void refuse(std::string_view subject, const std::string& sentence)
{
    throw base::Error(base::ErrorCode::InvalidArgument, std::string(subject), sentence);
}

bool isWholeNumber(const json& value)
{
    if (value.is_number_unsigned())
        return value.get<std::uint64_t>() <= std::numeric_limits<std::int64_t>::max();
    return value.is_number_integer() && value.get<std::int64_t>() >= 0;
}

bool isUsableText(const json& value)
{
    return value.is_string() && !value.get_ref<const std::string&>().empty()
        && value.get_ref<const std::string&>().find('\0') == std::string::npos;
}

bool isFrameRange(const json& value)
{
    return value.is_array() && value.size() == 2 && isWholeNumber(value[0])
        && isWholeNumber(value[1]) && value[0].get<std::int64_t>() < value[1].get<std::int64_t>();
}

bool matches(FieldType type, const json& value)
{
    switch (type) {
    case FieldType::Path:
    case FieldType::Text:
        return isUsableText(value);
    case FieldType::Integer:
        return isWholeNumber(value);
    case FieldType::Seconds:
        return value.is_number() && std::isfinite(value.get<double>()) && value.get<double>() > 0;
    case FieldType::Frames:
        return isFrameRange(value);
    }
    return false;
}

const char* expectation(FieldType type)
{
    switch (type) {
    case FieldType::Path:
        return "must be the path of a file, as text";
    case FieldType::Text:
        return "must be text, and not empty";
    case FieldType::Integer:
        return "must be a whole number, 0 or more";
    case FieldType::Seconds:
        return "must be a number of seconds above 0";
    case FieldType::Frames:
        return "must be [begin, end], two frame numbers with begin before end";
    }
    return "";
}

const Field* fieldNamed(Verb verb, std::string_view name)
{
    const std::vector<Field>& fields = fieldsOf(verb);
    const auto found = std::ranges::find(fields, name, &Field::name);
    return found == fields.end() ? nullptr : &*found;
}

/// The value of `field`, or null where it was left out.
const json* find(const Request& request, std::string_view field, [[maybe_unused]] FieldType type)
{
    [[maybe_unused]] const Field* const known = fieldNamed(request.verb, field);
    assert(!known || known->type == type);
    const auto found = request.fields.find(field);
    return found == request.fields.end() ? nullptr : &*found;
}

} // namespace

const char* name(Verb verb) { return entryOf(verb).name.data(); }

std::optional<Verb> verbNamed(std::string_view name)
{
    const auto found = std::ranges::find(verbs(), name, &VerbEntry::name);
    if (found == verbs().end())
        return std::nullopt;
    return found->verb;
}

const std::vector<Field>& fieldsOf(Verb verb) { return entryOf(verb).fields; }

bool Request::has(std::string_view field) const { return fields.contains(field); }

std::optional<std::string> Request::text(std::string_view field) const
{
    const json* const value = find(*this, field, FieldType::Text);
    return value ? std::optional(value->get<std::string>()) : std::nullopt;
}

std::optional<std::filesystem::path> Request::path(std::string_view field) const
{
    const json* const value = find(*this, field, FieldType::Path);
    return value ? std::optional(std::filesystem::path(value->get<std::string>())) : std::nullopt;
}

std::optional<std::int64_t> Request::integer(std::string_view field) const
{
    const json* const value = find(*this, field, FieldType::Integer);
    return value ? std::optional(value->get<std::int64_t>()) : std::nullopt;
}

std::optional<double> Request::seconds(std::string_view field) const
{
    const json* const value = find(*this, field, FieldType::Seconds);
    return value ? std::optional(value->get<double>()) : std::nullopt;
}

std::optional<FrameRange> Request::frames(std::string_view field) const
{
    const json* const value = find(*this, field, FieldType::Frames);
    if (!value)
        return std::nullopt;
    return FrameRange{(*value)[0].get<std::int64_t>(), (*value)[1].get<std::int64_t>()};
}

void validate(const Request& request)
{
    if (request.id <= 0)
        refuse("id", "must be a whole number above 0");
    const std::string verb = std::string("\"") + name(request.verb) + "\"";
    for (const auto& [key, value] : request.fields.items()) {
        const Field* const field = fieldNamed(request.verb, key);
        if (!field)
            refuse(key, "is not a field of " + verb);
        if (!matches(field->type, value))
            refuse(key, expectation(field->type));
    }
    for (const Field& field : fieldsOf(request.verb)) {
        if (field.isRequired && !request.has(field.name))
            refuse(field.name, "is missing from " + verb);
    }
}

Request parseRequest(const json& message)
{
    if (!message.is_object())
        refuse("request", "must be a JSON object");
    const auto verbName = message.find("verb");
    if (verbName == message.end() || !verbName->is_string())
        refuse("verb", "is missing, or is not text");
    const auto verb = verbNamed(verbName->get_ref<const std::string&>());
    if (!verb)
        refuse("verb", "there is no verb \"" + verbName->get<std::string>() + "\"");

    Request request{idOf(message), *verb, message};
    request.fields.erase("id");
    request.fields.erase("verb");
    validate(request);
    return request;
}

std::int64_t idOf(const json& message)
{
    if (!message.is_object())
        return 0;
    const auto id = message.find("id");
    return id != message.end() && isWholeNumber(*id) ? id->get<std::int64_t>() : 0;
}

json toJson(const Request& request)
{
    json message = request.fields;
    message["id"] = request.id;
    message["verb"] = name(request.verb);
    return message;
}

} // namespace protocol
