// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/expectations.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <sstream>

namespace test {

namespace fs = std::filesystem;
using nlohmann::json;

std::set<std::string> filesIn(const fs::path& folder)
{
    std::set<std::string> names;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
        names.insert(fs::relative(entry.path(), folder).string());
    return names;
}

std::vector<json> eventsIn(const std::string& out)
{
    std::vector<json> events;
    std::istringstream lines(out);
    for (std::string line; std::getline(lines, line);) {
        const json event = json::parse(line, nullptr, false);
        if (event.is_object())
            events.push_back(event);
        else
            ADD_FAILURE() << "this line is no JSON object: " << line;
    }
    return events;
}

json finalEvent(const std::vector<json>& events)
{
    const std::set<std::string> finalNames = {"finished", "cancelled", "failed"};
    json last;
    for (const json& event : events) {
        EXPECT_TRUE(last.is_null()) << event << " follows the final event " << last;
        if (finalNames.contains(event.value("event", "")))
            last = event;
    }
    EXPECT_FALSE(last.is_null()) << "there was no final event";
    return last;
}

std::string lastLine(const std::string& text)
{
    std::istringstream lines(text);
    std::string last;
    for (std::string line; std::getline(lines, line);)
        last = line;
    return last;
}

void writeText(const fs::path& path, const std::string& text) { std::ofstream(path) << text; }

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace test
