// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/event.h"

#include "core/base/error.h"

#include <array>
#include <type_traits>
#include <utility>

namespace protocol {

namespace {

using nlohmann::json;

constexpr std::array<std::pair<base::Level, const char*>, 4> levels = {{
    {base::Level::Debug, "debug"},
    {base::Level::Info, "info"},
    {base::Level::Warning, "warning"},
    {base::Level::Error, "error"},
}};

const char* name(base::Level level)
{
    for (const auto& [known, text] : levels) {
        if (known == level)
            return text;
    }
    return "info";
}

base::Level levelNamed(const std::string& text)
{
    for (const auto& [level, known] : levels) {
        if (text == known)
            return level;
    }
    throw base::Error(
        base::ErrorCode::InvalidArgument, "level", "there is no level \"" + text + "\"");
}

json write(const Hello& hello)
{
    return {{"event", "hello"}, {"protocol", hello.protocol}, {"program", hello.program},
        {"programVersion", hello.programVersion}, {"threads", hello.threads},
        {"precision", hello.precision}, {"gpu", hello.gpu}};
}

json write(const Progress& progress)
{
    json message = {{"event", "progress"}, {"stage", progress.stage}, {"done", progress.done},
        {"total", progress.total}, {"rate", progress.rate}};
    if (progress.secondsLeft)
        message["secondsLeft"] = *progress.secondsLeft;
    return message;
}

json write(const Metrics& metrics)
{
    json message = toJson(metrics);
    message["event"] = "metrics";
    return message;
}

json write(const Heartbeat&) { return {{"event", "heartbeat"}}; }

json write(const Preview& preview)
{
    return {{"event", "preview"}, {"path", preview.path.string()}};
}

json write(const Warning& warning) { return {{"event", "warning"}, {"message", warning.message}}; }

json write(const Log& log)
{
    return {{"event", "log"}, {"level", name(log.level)}, {"message", log.message}};
}

json write(const Finished& finished)
{
    return {{"event", "finished"}, {"result", finished.result}};
}

json write(const Cancelled&) { return {{"event", "cancelled"}}; }

json write(const Failed& failure)
{
    return {{"event", "failed"}, {"code", failure.code}, {"subject", failure.subject},
        {"message", failure.message}};
}

Progress readProgress(const json& message)
{
    Progress progress;
    message.at("stage").get_to(progress.stage);
    message.at("done").get_to(progress.done);
    message.at("total").get_to(progress.total);
    progress.rate = message.value("rate", 0.0);
    if (message.contains("secondsLeft"))
        progress.secondsLeft = message.at("secondsLeft").get<double>();
    return progress;
}

decltype(Event::body) readBody(const std::string& kind, const json& message)
{
    const auto text = [&](const char* field) { return message.at(field).get<std::string>(); };
    if (kind == "hello")
        return Hello{message.at("protocol").get<int>(), text("program"), text("programVersion"),
            message.value("threads", 0), message.value("precision", ""), message.value("gpu", "")};
    if (kind == "progress")
        return readProgress(message);
    if (kind == "metrics")
        return metricsFrom(message);
    if (kind == "heartbeat")
        return Heartbeat{};
    if (kind == "preview")
        return Preview{text("path")};
    if (kind == "warning")
        return Warning{text("message")};
    if (kind == "log")
        return Log{levelNamed(text("level")), text("message")};
    if (kind == "finished")
        return Finished{message.at("result")};
    if (kind == "cancelled")
        return Cancelled{};
    if (kind == "failed")
        return Failed{text("code"), text("subject"), text("message")};
    throw base::Error(
        base::ErrorCode::InvalidArgument, "event", "there is no event \"" + kind + "\"");
}

} // namespace

Failed failed(const base::Error& error)
{
    return {base::name(error.code()), error.subject(), error.message()};
}

bool isFinal(const Event& event)
{
    return std::holds_alternative<Finished>(event.body)
        || std::holds_alternative<Cancelled>(event.body)
        || std::holds_alternative<Failed>(event.body);
}

json toJson(const Event& event)
{
    json message = std::visit([](const auto& body) { return write(body); }, event.body);
    message["id"] = event.id;
    return message;
}

Event parseEvent(const json& message)
{
    try {
        return {message.at("id").get<std::int64_t>(),
            readBody(message.at("event").get<std::string>(), message)};
    } catch (const json::exception& error) {
        throw base::Error(base::ErrorCode::InvalidArgument, "event", error.what());
    }
}

} // namespace protocol
