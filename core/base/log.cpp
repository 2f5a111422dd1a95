// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace base {

namespace {

spdlog::level::level_enum spdlogLevel(Level level)
{
    switch (level) {
    case Level::Debug:
        return spdlog::level::debug;
    case Level::Info:
        return spdlog::level::info;
    case Level::Warning:
        return spdlog::level::warn;
    case Level::Error:
        break;
    }
    return spdlog::level::err;
}

spdlog::logger& logger()
{
    static const auto instance = [] {
        auto made = std::make_shared<spdlog::logger>(
            "understudy", std::make_shared<spdlog::sinks::stderr_sink_mt>());
        made->set_pattern("%l: %v");
        made->set_level(spdlog::level::warn);
        return made;
    }();
    return *instance;
}

} // namespace

void log(Level level, std::string_view sentence)
{
    logger().log(spdlogLevel(level), "{}", sentence);
}

void logToFile(const std::filesystem::path& file)
{
    constexpr std::size_t mostBytes = 1 << 20;
    constexpr std::size_t olderFiles = 3;
    auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
        file.string(), mostBytes, olderFiles);
    sink->set_pattern("%Y-%m-%d %H:%M:%S %l: %v");
    logger().sinks().push_back(std::move(sink));
    logger().flush_on(spdlog::level::warn);
}

void setLogLevel(Level level) { logger().set_level(spdlogLevel(level)); }

} // namespace base
