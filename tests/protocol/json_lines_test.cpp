// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/json_lines.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>
#include <thread>

using nlohmann::json;
using protocol::JsonLinesReader;
using protocol::Message;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

/// Each message as text: the JSON, or "error: …".
std::vector<std::string> described(const std::vector<Message>& messages)
{
    std::vector<std::string> result;
    for (const Message& message : messages) {
        const auto* const object = std::get_if<json>(&message);
        result.push_back(
            object ? object->dump() : "error: " + std::get<base::Error>(message).message());
    }
    return result;
}

/// A stream buffer whose other end is closed.
class ClosedPipe : public std::streambuf {
    int sync() override { return -1; }
    int_type overflow(int_type) override { return traits_type::eof(); }
};

} // namespace

TEST(JsonLinesReader, PutsALineTogetherThatArrivesByteByByte)
{
    const std::string line = "{\"id\":1,\"verb\":\"hello\"}\n";
    JsonLinesReader reader;
    std::vector<Message> messages;

    for (const char byte : line)
        std::ranges::move(reader.add({&byte, 1}), std::back_inserter(messages));

    EXPECT_THAT(described(messages), ElementsAre(R"({"id":1,"verb":"hello"})"));
}

TEST(JsonLinesReader, TakesSeveralLinesAtOnceAndKeepsTheUnfinishedOne)
{
    JsonLinesReader reader;

    EXPECT_THAT(described(reader.add("{\"a\":1}\n{\"b\":2}\n{\"c\"")),
        ElementsAre(R"({"a":1})", R"({"b":2})"));
    EXPECT_THAT(described(reader.add(":3}\n")), ElementsAre(R"({"c":3})"));
}

TEST(JsonLinesReader, TakesLineEndsOfWindowsAndPassesOverBlankLines)
{
    JsonLinesReader reader;

    EXPECT_THAT(described(reader.add("{\"a\":1}\r\n\r\n\n  \n{\"b\":2}\r\n")),
        ElementsAre(R"({"a":1})", R"({"b":2})"));
}

TEST(JsonLinesReader, ReportsABrokenLineAndGoesOnWithTheNext)
{
    JsonLinesReader reader;

    EXPECT_THAT(described(reader.add("Segmentation fault\n{\"a\":1}\n{\"a\":\n[1]\n\xff\xfe\n")),
        ElementsAre(HasSubstr("is not JSON"), R"({"a":1})", HasSubstr("is not JSON"),
            "error: must be a JSON object", HasSubstr("is not JSON")));
}

TEST(JsonLinesReader, ReportsAnOverlongLineOnceAndSkipsTheRestOfIt)
{
    JsonLinesReader reader(16);

    EXPECT_THAT(described(reader.add(std::string(17, '['))),
        ElementsAre("error: is longer than 16 bytes and was skipped"));
    EXPECT_THAT(described(reader.add(std::string(1000, '['))), IsEmpty());
    EXPECT_THAT(described(reader.add("]\n{\"a\":1}\n")), ElementsAre(R"({"a":1})"));
}

TEST(JsonLinesReader, TakesALineOfExactlyTheLimit)
{
    JsonLinesReader reader(7);

    EXPECT_THAT(described(reader.add("{\"a\":1}\n")), ElementsAre(R"({"a":1})"));
}

TEST(JsonLinesReader, SurvivesAMegabyteOfOpenBrackets)
{
    JsonLinesReader reader;

    EXPECT_THAT(described(reader.add(std::string(JsonLinesReader::defaultLimit, '[') + '\n')),
        ElementsAre(HasSubstr("is not JSON")));
}

TEST(JsonLinesReader, HandsOutALastLineWithoutALineEnd)
{
    JsonLinesReader reader;
    reader.add("{\"a\":1}");

    const std::optional<Message> last = reader.finish();

    ASSERT_TRUE(last);
    EXPECT_EQ(std::get<json>(*last), json({{"a", 1}}));
    EXPECT_FALSE(reader.finish());
}

TEST(ReadMessage, ReadsAStreamToItsEnd)
{
    std::istringstream in("{\"a\":1}\nnonsense\n{\"b\":2}");
    JsonLinesReader reader;
    std::vector<Message> messages;

    while (auto message = protocol::readMessage(in, reader))
        messages.push_back(std::move(*message));

    EXPECT_THAT(
        described(messages), ElementsAre(R"({"a":1})", HasSubstr("is not JSON"), R"({"b":2})"));
    EXPECT_FALSE(protocol::readMessage(in, reader));
}

TEST(JsonLinesWriter, WritesOneLineForEachMessage)
{
    std::ostringstream out;
    protocol::JsonLinesWriter writer(out);

    writer.write({{"message", "two\nlines"}});
    writer.write({{"id", 2}});

    EXPECT_EQ(out.str(), "{\"message\":\"two\\nlines\"}\n{\"id\":2}\n");
}

TEST(JsonLinesWriter, ReplacesBytesThatAreNotUtf8)
{
    std::ostringstream out;
    protocol::JsonLinesWriter writer(out);

    writer.write({{"path", "caf\xe9.mp4"}});

    EXPECT_EQ(json::parse(out.str()).at("path"), "caf\xef\xbf\xbd.mp4");
}

TEST(JsonLinesWriter, KeepsLinesWholeWhenThreadsWriteAtOnce)
{
    std::ostringstream out;
    protocol::JsonLinesWriter writer(out);
    const auto writeMany = [&] {
        for (int i = 0; i < 200; ++i)
            writer.write({{"text", std::string(300, 'x')}});
    };

    std::thread other(writeMany);
    writeMany();
    other.join();

    JsonLinesReader reader;
    const auto messages = reader.add(out.str());
    EXPECT_EQ(messages.size(), 400U);
    EXPECT_TRUE(std::ranges::all_of(
        messages, [](const Message& message) { return std::holds_alternative<json>(message); }));
}

TEST(JsonLinesWriter, SaysThatNobodyListensAnyLonger)
{
    ClosedPipe pipe;
    std::ostream out(&pipe);
    protocol::JsonLinesWriter writer(out);

    EXPECT_THROW(writer.write({{"id", 1}}), base::Error);
}
