// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/protocol/event.h"
#include "core/protocol/request.h"

#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <set>

using nlohmann::json;

namespace {

/// The worked session of the protocol's README, one line for each message: "> {…}" to the worker,
/// "< {…}" from it.
std::vector<std::pair<char, json>> workedSession()
{
    std::ifstream readme(PROTOCOL_README);
    std::vector<std::pair<char, json>> session;
    for (std::string line; std::getline(readme, line);) {
        if (line.starts_with("> {") || line.starts_with("< {"))
            session.emplace_back(line.front(), json::parse(line.substr(2)));
    }
    return session;
}

/// "text", "number", … as the README calls them.
const char* wordFor(protocol::FieldType type)
{
    switch (type) {
    case protocol::FieldType::Path:
        return "path";
    case protocol::FieldType::Text:
        return "text";
    case protocol::FieldType::Integer:
        return "number";
    case protocol::FieldType::Seconds:
        return "seconds";
    case protocol::FieldType::Frames:
        return "frames";
    }
    return "";
}

/// The README's table row of `verb`, as the code knows it.
std::string tableRow(protocol::Verb verb)
{
    std::string fields;
    for (const protocol::Field& field : protocol::fieldsOf(verb)) {
        const std::string code = "`" + std::string(field.name) + "`";
        fields += fields.empty() ? "" : ", ";
        fields += field.isRequired ? "**" + code + "**" : code;
        fields += std::string(" ") + wordFor(field.type);
    }
    return std::string("| `") + protocol::name(verb) + "` | " + fields
        + (fields.empty() ? "|" : " |");
}

} // namespace

TEST(Session, OfTheReadmeIsFollowedByATableOfTheFieldsThatTheCodeKnows)
{
    std::ifstream readme(PROTOCOL_README);
    std::set<std::string> lines;
    for (std::string line; std::getline(readme, line);)
        lines.insert(line);

    for (const auto verb : {protocol::Verb::Hello, protocol::Verb::Detect, protocol::Verb::Train,
             protocol::Verb::Render, protocol::Verb::Export, protocol::Verb::Evaluate,
             protocol::Verb::Transfer, protocol::Verb::Frame, protocol::Verb::Cancel,
             protocol::Verb::Save, protocol::Verb::Shutdown})
        EXPECT_TRUE(lines.contains(tableRow(verb))) << tableRow(verb);
}

TEST(Session, OfTheReadmeHoldsOnlyEventsThatAWorkerSends)
{
    const auto session = workedSession();

    ASSERT_GT(session.size(), 10U);
    for (const auto& [direction, message] : session) {
        if (direction == '<') {
            EXPECT_EQ(protocol::toJson(protocol::parseEvent(message)), message) << message;
        }
    }
}

TEST(Session, OfTheReadmeRefusesExactlyTheRequestsThatAreWrong)
{
    std::set<std::int64_t> refused;
    for (const auto& [direction, message] : workedSession()) {
        if (direction == '<')
            continue;
        try {
            protocol::parseRequest(message);
        } catch (const base::Error&) {
            refused.insert(protocol::idOf(message));
        }
    }

    EXPECT_EQ(refused, std::set<std::int64_t>{4});
}

TEST(Session, OfTheReadmeEndsEachRequestWithExactlyOneFinalEvent)
{
    std::map<std::int64_t, int> finals;
    for (const auto& [direction, message] : workedSession()) {
        if (direction == '>') {
            EXPECT_TRUE(finals.emplace(protocol::idOf(message), 0).second) << message;
            continue;
        }
        const protocol::Event event = protocol::parseEvent(message);
        EXPECT_EQ(finals.at(event.id), 0) << "nothing may follow the final event: " << message;
        finals.at(event.id) += protocol::isFinal(event) ? 1 : 0;
    }

    for (const auto& [id, count] : finals)
        EXPECT_EQ(count, 1) << "request " << id;
}
