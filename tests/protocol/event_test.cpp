// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/event.h"

#include "core/base/error.h"

#include <gtest/gtest.h>
#include <vector>

using nlohmann::json;
using protocol::Event;

namespace {

const std::vector<Event> oneOfEachKind = {
    {0, protocol::Hello{1, "understudy-cli", "0.1.0"}},
    {1, protocol::Hello{1, "understudy-cli", "0.1.0", 2, "bfloat16", "some card"}},
    {7, protocol::Progress{"train", 120, 4000, 11.5, 337.4}},
    {7, protocol::Progress{"detect", 1, 0, 0, std::nullopt}},
    {7,
        protocol::Metrics{
            "train-1", 120, 4000, 10.4, {{"loss", 1.5}}, protocol::Mark::Recovery, "Unstable."}},
    {7, protocol::Metrics{"train-1", 121, 0, 10.5, {}, protocol::Mark::None, ""}},
    {7, protocol::Preview{"cache/preview_0120.jpg"}},
    {7, protocol::Warning{"The feet leave the picture in 12 frames."}},
    {7, protocol::Log{base::Level::Debug, "Reading dancer.mp4."}},
    {7, protocol::Finished{{{"video", "dance.mp4"}}}},
    {7, protocol::Cancelled{}},
    {7, protocol::Failed{"not_found", "dancer.mp4", "there is no such file"}},
};

std::string refusedField(const char* message)
{
    try {
        protocol::parseEvent(json::parse(message));
        return "accepted";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::InvalidArgument);
        return error.subject();
    }
}

} // namespace

TEST(Event, IsTheSameAfterItsWayThroughJson)
{
    for (const Event& event : oneOfEachKind) {
        const json message = protocol::toJson(event);

        EXPECT_EQ(protocol::parseEvent(message), event) << message;
    }
}

TEST(Event, IsFinalWhenFinishedCancelledOrFailedAndNeverElse)
{
    for (const Event& event : oneOfEachKind) {
        const auto kind = protocol::toJson(event).at("event").get<std::string>();
        const bool isLast = kind == "finished" || kind == "cancelled" || kind == "failed";

        EXPECT_EQ(protocol::isFinal(event), isLast) << kind;
    }
}

TEST(Event, TellsAnErrorByItsCodeSubjectAndMessage)
{
    const base::Error error(base::ErrorCode::DiskFull, "out.mp4", "the disk is full");

    const json message = protocol::toJson({3, protocol::failed(error)});

    EXPECT_EQ(message,
        json({{"id", 3}, {"event", "failed"}, {"code", "disk_full"}, {"subject", "out.mp4"},
            {"message", "the disk is full"}}));
}

TEST(Event, LeavesTheTimeLeftOutWhileItIsNotKnown)
{
    const json message = protocol::toJson({1, protocol::Progress{"detect", 1, 0, 0, std::nullopt}});

    EXPECT_FALSE(message.contains("secondsLeft"));
}

TEST(Event, PassesOverFieldsOfANewerWorker)
{
    const Event event = protocol::parseEvent(
        json::parse(R"({"id": 1, "event": "preview", "path": "a.jpg", "frame": 12})"));

    EXPECT_EQ(event, (Event{1, protocol::Preview{"a.jpg"}}));
}

TEST(Event, RefusesWhatItCannotUnderstand)
{
    EXPECT_EQ(refusedField(R"({"id": 1, "event": "applause"})"), "event");
    EXPECT_EQ(refusedField(R"({"id": 1})"), "event");
    EXPECT_EQ(refusedField(R"({"event": "cancelled"})"), "event");
    EXPECT_EQ(refusedField(R"({"id": 1, "event": "preview", "path": 5})"), "event");
    EXPECT_EQ(
        refusedField(R"({"id": 1, "event": "log", "level": "loud", "message": "x"})"), "level");
    EXPECT_EQ(refusedField("[]"), "event");
}

TEST(Event, OfAWorkerThatDoesNotSayWhatItComputesWithIsUnderstood)
{
    const Event event = protocol::parseEvent({{"id", 1}, {"event", "hello"}, {"protocol", 1},
        {"program", "a"}, {"programVersion", "b"}});

    EXPECT_EQ(std::get<protocol::Hello>(event.body).threads, 0);
}
