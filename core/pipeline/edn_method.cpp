// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/edn_method.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace pipeline {

namespace {

constexpr std::array<std::pair<std::string_view, bool EdnMethod::*>, 7> switchesOn = {{
    {"mix-previous", &EdnMethod::mixesPrevious},
    {"hinge", &EdnMethod::usesHinge},
    {"double-step", &EdnMethod::stepsTwice},
    {"nearest", &EdnMethod::upSamplesNearest},
    {"frame-by-frame", &EdnMethod::isFrameByFrame},
    {"face", &EdnMethod::insistsOnFace},
    {"plain", &EdnMethod::isPlain},
}};

constexpr std::array<std::pair<std::string_view, bool EdnMethod::*>, 3> switchesOff = {{
    {"no-local", &EdnMethod::hasLocalStage},
    {"no-average", &EdnMethod::hasAverage},
    {"no-face", &EdnMethod::hasFaceStage},
}};

constexpr std::string_view clipKey = "clip=";
constexpr std::string_view dropOutKey = "drop-out=";

[[noreturn]] void refuse(const std::string& word)
{
    throw base::Error(base::ErrorCode::InvalidArgument, "method",
        "\"" + word
            + "\" is no option; there are clip=2, 4 or 8, drop-out=0 to 0.5, mix-previous, hinge, "
              "double-step, nearest, frame-by-frame, face, plain, no-local, no-average "
              "and no-face");
}

/// Takes a word that is a switch.
bool tookSwitch(EdnMethod& method, const std::string& word)
{
    for (const auto& [name, member] : switchesOn)
        if (word == name)
            return method.*member = true;
    for (const auto& [name, member] : switchesOff)
        if (word == name) {
            method.*member = false;
            return true;
        }
    return false;
}

double numberAfter(std::string_view key, const std::string& word)
{
    char* end = nullptr;
    const std::string digits = word.substr(key.size());
    const double number = std::strtod(digits.c_str(), &end);
    if (digits.empty() || *end != '\0')
        refuse(word);
    return number;
}

void take(EdnMethod& method, const std::string& word)
{
    if (word.starts_with(clipKey)) {
        const double frames = numberAfter(clipKey, word);
        if (frames != 2 && frames != 4 && frames != 8)
            refuse(word);
        method.clipLength = static_cast<int>(frames);
    } else if (word.starts_with(dropOutKey)) {
        method.dropOut = numberAfter(dropOutKey, word);
        if (!(method.dropOut >= 0 && method.dropOut <= 0.5))
            refuse(word);
    } else if (!tookSwitch(method, word)) {
        refuse(word);
    }
}

/// `text` without the spaces around it.
std::string trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(' ') + 1 - first));
}

std::string shortest(double number)
{
    std::string digits = std::to_string(number);
    digits.erase(digits.find_last_not_of('0') + 1);
    return digits;
}

} // namespace

EdnMethod methodFrom(std::string_view words)
{
    EdnMethod method;
    while (!words.empty()) {
        const std::size_t comma = std::min(words.find(','), words.size());
        const std::string word = trimmed(words.substr(0, comma));
        if (!word.empty())
            take(method, word);
        words.remove_prefix(std::min(comma + 1, words.size()));
    }
    return method;
}

std::string wordsOf(const EdnMethod& method)
{
    std::string words;
    const auto add
        = [&words](const std::string& word) { words += (words.empty() ? "" : ", ") + word; };
    if (method.clipLength != 2)
        add(std::string(clipKey) + std::to_string(method.clipLength));
    if (method.dropOut > 0)
        add(std::string(dropOutKey) + shortest(method.dropOut));
    for (const auto& [name, member] : switchesOn)
        if (method.*member)
            add(std::string(name));
    for (const auto& [name, member] : switchesOff)
        if (!(method.*member))
            add(std::string(name));
    return words;
}

} // namespace pipeline
