// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/formats/csv.h"

#include "core/base/error.h"
#include "core/pose/formats/joint_name.h"

#include <array>
#include <charconv>
#include <cmath>
#include <fstream>
#include <iterator>
#include <optional>
#include <vector>

namespace pose {

namespace {

constexpr std::array<std::string_view, 3> stateNames{"visible", "occluded", "absent"};
constexpr std::array<std::string_view, 5> originNames{
    "detected", "user", "interpolated", "propagated", "imported"};

template <typename Number> std::string text(Number number)
{
    char digits[64];
    const auto result = std::to_chars(digits, digits + sizeof digits, number);
    return {digits, result.ptr};
}

std::string row(std::int64_t frame, double framesPerSecond, KeypointId id, const Keypoint& joint)
{
    const double milliseconds = std::round(1000 * static_cast<double>(frame) / framesPerSecond);
    return text(frame) + ',' + text(milliseconds / 1000) + ",0," + jointName(id) + ','
        + text(joint.position.x) + ',' + text(joint.position.y) + ',' + text(joint.confidence) + ','
        + std::string(stateNames.at(static_cast<std::size_t>(joint.state))) + ','
        + std::string(originNames.at(static_cast<std::size_t>(joint.origin))) + '\n';
}

/// The cells of one line; those in double quotes without them.
std::vector<std::string> cells(std::string_view line)
{
    std::vector<std::string> result(1);
    bool isQuoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool isPair = isQuoted && line[i] == '"' && i + 1 < line.size() && line[i + 1] == '"';
        if (isPair)
            result.back() += line[i++];
        else if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ',' && !isQuoted)
            result.emplace_back();
        else
            result.back() += line[i];
    }
    return result;
}

/// Reads line by line, and knows which line it is at.
class Table {
public:
    Table(std::string_view text, std::string subject)
        : m_rest(text)
        , m_subject(std::move(subject))
    {
        constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
        if (m_rest.starts_with(byteOrderMark))
            m_rest.remove_prefix(byteOrderMark.size());
        if (next())
            m_names = m_cells;
        for (const std::string_view needed : {"frame", "joint", "x", "y"})
            if (!column(needed))
                fail("there is no column \"" + std::string(needed) + "\"");
    }

    /// Goes on to the next line with something in it.
    bool next()
    {
        while (!m_rest.empty()) {
            const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
            std::string_view line = m_rest.substr(0, end);
            m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
            ++m_line;
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            if (line.empty())
                continue;
            m_cells = cells(line);
            return true;
        }
        return false;
    }

    /// Nothing when there is no such column, or nothing in it.
    std::optional<std::string> cell(std::string_view name) const
    {
        const std::optional<std::size_t> index = column(name);
        if (!index || *index >= m_cells.size() || m_cells[*index].empty())
            return std::nullopt;
        return m_cells[*index];
    }

    std::string needed(std::string_view name) const
    {
        const std::optional<std::string> found = cell(name);
        if (!found)
            fail("\"" + std::string(name) + "\" is empty");
        return *found;
    }

    template <typename Number> Number number(std::string_view name, const std::string& cell) const
    {
        Number result{};
        const char* last = cell.data() + cell.size();
        const auto [end, error] = std::from_chars(cell.data(), last, result);
        if (error != std::errc() || end != last || !std::isfinite(static_cast<double>(result)))
            fail("\"" + cell + "\" is no number for \"" + std::string(name) + "\"");
        return result;
    }

    [[noreturn]] void fail(const std::string& sentence) const
    {
        throw base::Error(base::ErrorCode::Unreadable, m_subject,
            "line " + std::to_string(m_line) + ": " + sentence);
    }

private:
    std::optional<std::size_t> column(std::string_view name) const
    {
        for (std::size_t i = 0; i < m_names.size(); ++i)
            if (m_names[i] == name)
                return i;
        return std::nullopt;
    }

    std::string_view m_rest;
    std::string m_subject;
    std::int64_t m_line = 0;
    std::vector<std::string> m_names;
    std::vector<std::string> m_cells;
};

/// The value that `cell` names, or `otherwise` when there is nothing.
template <typename Value, std::size_t Count>
Value named(const Table& table, std::string_view column,
    const std::array<std::string_view, Count>& names, Value otherwise)
{
    const std::optional<std::string> cell = table.cell(column);
    if (!cell)
        return otherwise;
    for (std::size_t i = 0; i < Count; ++i)
        if (names[i] == *cell)
            return static_cast<Value>(i);
    table.fail("\"" + *cell + "\" is no " + std::string(column));
}

Keypoint keypoint(const Table& table)
{
    Keypoint joint;
    joint.position = {
        table.number<float>("x", table.needed("x")), table.number<float>("y", table.needed("y"))};
    joint.confidence = 1;
    if (const std::optional<std::string> cell = table.cell("confidence"))
        joint.confidence = table.number<float>("confidence", *cell);
    if (joint.confidence < 0 || joint.confidence > 1)
        table.fail("the confidence is not between 0 and 1");
    joint.state = named(table, "state", stateNames,
        joint.confidence > 0 ? KeypointState::Visible : KeypointState::Absent);
    joint.origin = named(table, "origin", originNames, KeypointOrigin::Imported);
    return joint;
}

} // namespace

std::string csv(const Track& track, double framesPerSecond)
{
    std::string table = "frame,time_s,person,joint,x,y,confidence,state,origin\n";
    for (const auto& [frame, pose] : track)
        for (const KeypointId id : allKeypoints())
            if (at(pose, id) != Keypoint{})
                table += row(frame, framesPerSecond, id, at(pose, id));
    return table;
}

std::map<std::int64_t, Track> parseCsv(std::string_view text, const std::string& subject)
{
    Table table(text, subject);
    std::map<std::int64_t, Track> people;
    while (table.next()) {
        const auto frame = table.number<std::int64_t>("frame", table.needed("frame"));
        const auto person
            = table.number<std::int64_t>("person", table.cell("person").value_or("0"));
        const std::string name = table.needed("joint");
        const std::optional<KeypointId> id = jointNamed(name);
        if (!id)
            table.fail("there is no joint \"" + name + "\"");
        if (frame < 0)
            table.fail("frames count from 0");
        at(people[person][frame], *id) = keypoint(table);
    }
    return people;
}

std::map<std::int64_t, Track> readCsv(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw base::Error(base::ErrorCode::NotFound, file.string(), "the file cannot be opened");
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    return parseCsv(text, file.string());
}

} // namespace pose
