// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/request.h"

#include "core/base/error.h"

#include <gtest/gtest.h>
#include <string>

using nlohmann::json;

namespace {

/// The subject of the refusal, or "accepted".
std::string refusedField(const char* message)
{
    try {
        protocol::parseRequest(json::parse(message));
        return "accepted";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::InvalidArgument);
        return error.subject();
    }
}

} // namespace

TEST(Request, CarriesTheFieldsOfATransfer)
{
    const json message = json::parse(R"({
        "id": 7, "verb": "transfer", "source": "dancer.mp4", "target": "me.mp4", "out": "dance.mp4",
        "preset": "draft", "budget": 90.5, "targetRange": [0, 240], "seed": 3})");

    const protocol::Request request = protocol::parseRequest(message);

    EXPECT_EQ(request.id, 7);
    EXPECT_EQ(request.verb, protocol::Verb::Transfer);
    EXPECT_EQ(request.path("source"), "dancer.mp4");
    EXPECT_EQ(request.text("preset"), "draft");
    EXPECT_EQ(request.seconds("budget"), 90.5);
    EXPECT_EQ(request.frames("targetRange"), (protocol::FrameRange{0, 240}));
    EXPECT_EQ(request.integer("seed"), 3);
    EXPECT_EQ(request.frames("sourceRange"), std::nullopt);
}

TEST(Request, IsTheSameAfterItsWayThroughJson)
{
    const json message = {{"id", 2}, {"verb", "detect"}, {"video", "solo.mp4"}, {"range", {5, 9}}};

    EXPECT_EQ(protocol::toJson(protocol::parseRequest(message)), message);
}

TEST(Request, KnowsEachVerbByItsName)
{
    for (const char* name : {"hello", "detect", "train", "render", "export", "evaluate", "transfer",
             "cancel", "shutdown"}) {
        const auto verb = protocol::verbNamed(name);

        ASSERT_TRUE(verb) << name;
        EXPECT_STREQ(protocol::name(*verb), name);
    }
    EXPECT_EQ(protocol::verbNamed("dance"), std::nullopt);
}

TEST(Request, NamesAFieldThatTheVerbDoesNotKnow)
{
    EXPECT_EQ(refusedField(R"({"id": 1, "verb": "detect", "video": "a.mp4", "presett": "draft"})"),
        "presett");
    EXPECT_EQ(refusedField(R"({"id": 1, "verb": "shutdown", "now": true})"), "now");
}

TEST(Request, NamesAFieldThatIsMissing)
{
    EXPECT_EQ(
        refusedField(R"({"id": 1, "verb": "transfer", "source": "a", "target": "b"})"), "out");
    EXPECT_EQ(refusedField(R"({"id": 1, "verb": "cancel"})"), "request");
}

TEST(Request, NamesAFieldOfTheWrongType)
{
    EXPECT_EQ(refusedField(R"({"id": 1, "verb": "detect", "video": 5})"), "video");
    EXPECT_EQ(refusedField(R"({"id": 1, "verb": "detect", "video": ""})"), "video");
    EXPECT_EQ(refusedField(R"({"id": 1, "verb": "detect", "video": "a\u0000b"})"), "video");
    EXPECT_EQ(refusedField(R"({"id": 1, "verb": "train", "project": "p", "seed": -1})"), "seed");
    EXPECT_EQ(refusedField(R"({"id": 1, "verb": "train", "project": "p", "seed": 0.5})"), "seed");
    EXPECT_EQ(refusedField(R"({"id": 1, "verb": "train", "project": "p", "budget": 0})"), "budget");
    EXPECT_EQ(
        refusedField(R"({"id": 1, "verb": "train", "project": "p", "budget": "60"})"), "budget");
}

TEST(Request, AsksForARangeThatBeginsBeforeItsEnd)
{
    for (const char* range : {"[9, 9]", "[9, 5]", "[-1, 5]", "[1]", "[1, 2, 3]", "[0, 1.5]",
             "\"0:5\"", "[0, 18446744073709551615]"}) {
        const std::string message
            = std::string(R"({"id": 1, "verb": "detect", "video": "a.mp4", "range": )") + range
            + "}";

        EXPECT_EQ(refusedField(message.c_str()), "range") << range;
    }
}

TEST(Request, HasNothingWhereTheVerbHasNoSuchField)
{
    const protocol::Request request{1, protocol::Verb::Shutdown, nlohmann::json::object()};

    EXPECT_EQ(request.path("source"), std::nullopt);
}

TEST(Request, NeedsAPositiveNumberAndAKnownVerb)
{
    EXPECT_EQ(refusedField(R"({"verb": "shutdown"})"), "id");
    EXPECT_EQ(refusedField(R"({"id": 0, "verb": "shutdown"})"), "id");
    EXPECT_EQ(refusedField(R"({"id": -4, "verb": "shutdown"})"), "id");
    EXPECT_EQ(refusedField(R"({"id": "one", "verb": "shutdown"})"), "id");
    EXPECT_EQ(refusedField(R"({"id": 1})"), "verb");
    EXPECT_EQ(refusedField(R"({"id": 1, "verb": 3})"), "verb");
    EXPECT_EQ(refusedField(R"({"id": 1, "verb": "dance"})"), "verb");
    EXPECT_EQ(refusedField("[1]"), "request");
}

TEST(Request, LetsARefusalCarryTheNumberOfABrokenRequest)
{
    EXPECT_EQ(protocol::idOf(json::parse(R"({"id": 12, "verb": "dance"})")), 12);
    EXPECT_EQ(protocol::idOf(json::parse(R"({"verb": "dance"})")), 0);
    EXPECT_EQ(protocol::idOf(json::parse("[]")), 0);
}

TEST(Request, ValidatesOneThatTheCommandLineBuilt)
{
    protocol::Request request{1, protocol::Verb::Evaluate, {{"target", "me.mp4"}}};
    EXPECT_NO_THROW(protocol::validate(request));

    request.fields["out"] = "report.json";

    EXPECT_THROW(protocol::validate(request), base::Error);
}
