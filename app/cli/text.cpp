// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"

#include <CLI/Error.hpp>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

namespace cli {

namespace {

std::int64_t frameFrom(std::string_view digits, std::int64_t otherwise, const std::string& whole)
{
    if (digits.empty())
        return otherwise;
    std::int64_t frame = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), frame);
    if (error != std::errc() || end != digits.data() + digits.size() || frame < 0)
        throw CLI::ValidationError(
            "\"" + whole + "\" is no range of frames; write 40:450, 40: or :300");
    return frame;
}

std::string withDecimals(double value, int decimals)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

} // namespace

double secondsFrom(const std::string& text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const std::string unit(end, text.data() + text.size());
    const double factor = unit.empty() || unit == "s" ? 1
        : unit == "m"                                 ? 60
        : unit == "h"                                 ? 3600
                                                      : 0;
    if (error != std::errc() || factor == 0 || !(value > 0) || !std::isfinite(value))
        throw CLI::ValidationError("\"" + text + "\" is no length of time; write 90s, 5m or 1.5h");
    return value * factor;
}

std::int64_t wholeNumberFrom(const std::string& text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0)
        throw CLI::ValidationError("\"" + text + "\" is no whole number, 0 or more");
    return value;
}

std::pair<std::int64_t, std::int64_t> framesFrom(const std::string& text)
{
    const auto colon = text.find(':');
    if (colon == std::string::npos)
        throw CLI::ValidationError(
            "\"" + text + "\" is no range of frames; write 40:450, 40: or :300");
    const std::string_view view = text;
    const std::int64_t begin = frameFrom(view.substr(0, colon), 0, text);
    const std::int64_t end
        = frameFrom(view.substr(colon + 1), std::numeric_limits<std::int64_t>::max(), text);
    if (begin >= end)
        throw CLI::ValidationError(
            "the range \"" + text + "\" is empty; its end must come after its begin");
    return {begin, end};
}

std::string durationText(double seconds)
{
    const auto whole = static_cast<std::int64_t>(std::llround(seconds));
    if (whole < 60)
        return std::to_string(whole) + " s";
    if (whole < 3600)
        return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
    return std::to_string(whole / 3600) + " h " + std::to_string(whole % 3600 / 60) + " min";
}

std::string sizeText(std::int64_t bytes)
{
    const auto value = static_cast<double>(bytes);
    if (value >= 1e9)
        return withDecimals(value / 1e9, 1) + " GB";
    if (value >= 1e6)
        return withDecimals(value / 1e6, 1) + " MB";
    if (value >= 1e3)
        return withDecimals(value / 1e3, 1) + " kB";
    return std::to_string(bytes) + " bytes";
}

} // namespace cli
