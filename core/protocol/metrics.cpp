// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/metrics.h"

#include <array>
#include <cmath>
#include <fstream>
#include <utility>

namespace protocol {

using nlohmann::json;

namespace {

constexpr std::array<std::pair<Mark, const char*>, 7> marks = {{
    {Mark::Start, "start"},
    {Mark::Stage, "stage"},
    {Mark::Checkpoint, "checkpoint"},
    {Mark::Recovery, "recovery"},
    {Mark::Warning, "warning"},
    {Mark::Sample, "sample"},
    {Mark::End, "end"},
}};

const char* name(Mark mark)
{
    for (const auto& [known, text] : marks) {
        if (known == mark)
            return text;
    }
    return "";
}

Mark markNamed(const std::string& text)
{
    for (const auto& [mark, known] : marks) {
        if (text == known)
            return mark;
    }
    return Mark::None;
}

bool endsInTheMiddleOfALine(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    if (!in || in.tellg() <= 0)
        return false;
    in.seekg(-1, std::ios::end);
    return in.get() != '\n';
}

} // namespace

json toJson(const Metrics& metrics)
{
    json message = {{"run", metrics.run}, {"step", metrics.step}, {"steps", metrics.steps},
        {"seconds", metrics.seconds}, {"values", json::object()}};
    for (const auto& [key, value] : metrics.values) {
        if (std::isfinite(value))
            message["values"][key] = value;
    }
    if (metrics.mark != Mark::None)
        message["mark"] = name(metrics.mark);
    if (!metrics.detail.empty())
        message["detail"] = metrics.detail;
    return message;
}

Metrics metricsFrom(const json& message)
{
    Metrics metrics;
    message.at("run").get_to(metrics.run);
    message.at("step").get_to(metrics.step);
    message.at("steps").get_to(metrics.steps);
    message.at("seconds").get_to(metrics.seconds);
    for (const auto& [key, value] : message.at("values").items()) {
        if (value.is_number())
            metrics.values[key] = value.get<double>();
    }
    metrics.mark = markNamed(message.value("mark", std::string()));
    metrics.detail = message.value("detail", std::string());
    return metrics;
}

bool appendToHistory(const std::filesystem::path& file, const Metrics& metrics)
{
    const bool isTorn = endsInTheMiddleOfALine(file);
    std::ofstream out(file, std::ios::binary | std::ios::app);
    out << (isTorn ? "\n" : "")
        << toJson(metrics).dump(-1, ' ', false, json::error_handler_t::replace) << '\n';
    return static_cast<bool>(out.flush());
}

std::vector<Metrics> readHistory(const std::filesystem::path& file)
{
    std::vector<Metrics> history;
    std::ifstream in(file, std::ios::binary);
    for (std::string line; std::getline(in, line);) {
        try {
            Metrics metrics = metricsFrom(json::parse(line));
            if (metrics.mark == Mark::Start)
                std::erase_if(history, [&](const Metrics& old) { return old.step > metrics.step; });
            history.push_back(std::move(metrics));
        } catch (const json::exception&) { // half a line, of a process that was killed
        }
    }
    return history;
}

} // namespace protocol
