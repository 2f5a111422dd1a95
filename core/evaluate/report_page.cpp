// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/report_page.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <limits>

namespace evaluate {

namespace {

constexpr const char* style = R"(:root { color-scheme: light dark;
  --ground: #fbfbfa; --text: #1d1d1b; --quiet: #6a6a65; --line: #dcdcd6; --best: #0b6b3a; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #1c1d1f; --text: #e6e6e3; --quiet: #9c9c96; --line: #3a3b3e; --best: #6fd19a; } }
body { background: var(--ground); color: var(--text); font: 15px/1.45 system-ui, sans-serif;
  margin: 2rem auto; max-width: 76rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
ul { color: var(--quiet); padding-left: 1.2rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .7rem; text-align: right;
  white-space: nowrap; }
th:first-child, td:first-child { text-align: left; }
thead th { color: var(--quiet); font-weight: 500; }
td small { color: var(--quiet); display: block; white-space: normal; max-width: 20rem; }
td.best { color: var(--best); font-weight: 700; }
dl { color: var(--quiet); display: grid; gap: .2rem 1rem; grid-template-columns: max-content 1fr; }
dd { margin: 0; } dt { color: var(--text); }
.pictures { display: flex; flex-wrap: wrap; gap: .5rem; }
figure { margin: 0; } figcaption { color: var(--quiet); font-size: .85rem; }
img { display: block; max-width: 100%; border-radius: 3px; }
)";

std::string escaped(const std::string& text)
{
    std::string result;
    for (const char letter : text) {
        switch (letter) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += letter;
        }
    }
    return result;
}

std::string tagged(const std::string& tag, const std::string& text)
{
    return "<" + tag + ">" + escaped(text) + "</" + tag + ">";
}

std::string base64(const std::string& bytes)
{
    constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t three = 0;
        for (std::size_t k = 0; k < 3; ++k)
            three = three << 8
                | (i + k < bytes.size() ? static_cast<std::uint8_t>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            text += i + k <= bytes.size() ? letters[three >> (18 - 6 * k) & 63U] : '=';
    }
    return text;
}

std::string number(double value, int decimals)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

/// Smaller is better.
double badness(double value, Better better)
{
    switch (better) {
    case Better::Higher:
        return -value;
    case Better::Lower:
        return value;
    case Better::NearOne:
        break;
    }
    return std::abs(value - 1);
}

/// The shown text of the best value in a column, so that equals are marked alike.
std::string bestText(const ReportPage& page, std::size_t column)
{
    const ReportColumn& what = page.columns[column];
    double best = std::numeric_limits<double>::max();
    std::string text;
    for (const ReportRow& row : page.rows) {
        const auto& value = row.values.at(column);
        if (value && badness(*value, what.better) < best) {
            best = badness(*value, what.better);
            text = number(*value, what.decimals);
        }
    }
    return text;
}

std::string headOf(const ReportPage& page)
{
    std::string groups = "<tr><th></th>";
    std::string names = "<tr><th></th>";
    for (std::size_t i = 0; i < page.columns.size();) {
        std::size_t end = i;
        while (end < page.columns.size() && page.columns[end].group == page.columns[i].group)
            names += tagged("th", page.columns[end++].name);
        groups += "<th colspan=\"" + std::to_string(end - i) + "\">"
            + escaped(page.columns[i].group) + "</th>";
        i = end;
    }
    return "<thead>" + groups + "</tr>" + names + "</tr></thead>\n";
}

std::string tableOf(const ReportPage& page)
{
    std::string html = "<div class=\"wide\"><table>" + headOf(page) + "<tbody>\n";
    for (const ReportRow& row : page.rows) {
        html += "<tr><td>" + escaped(row.name) + tagged("small", row.explanation) + "</td>";
        for (std::size_t column = 0; column < page.columns.size(); ++column) {
            const auto& value = row.values.at(column);
            const std::string text
                = value ? number(*value, page.columns[column].decimals) : std::string("–");
            const bool isBest = value && text == bestText(page, column);
            html += (isBest ? "<td class=\"best\">" : "<td>") + text + "</td>";
        }
        html += "</tr>\n";
    }
    return html + "</tbody></table></div>\n";
}

std::string legendOf(const ReportPage& page)
{
    std::string html = "<dl>";
    for (const ReportColumn& column : page.columns)
        html += tagged("dt", column.group + (column.group.empty() ? "" : ", ") + column.name)
            + tagged("dd", column.explanation) + "\n";
    return html + "</dl>\n";
}

std::string picturesOf(const ReportFigure& figure)
{
    std::string html = tagged("h2", figure.caption) + "\n<div class=\"pictures\">\n";
    for (const ReportPicture& picture : figure.pictures)
        html += "<figure><img alt=\"" + escaped(picture.label) + "\" src=\"data:image/jpeg;base64,"
            + base64(picture.jpeg) + "\">" + tagged("figcaption", picture.label) + "</figure>\n";
    return html + "</div>\n";
}

} // namespace

std::string htmlOf(const ReportPage& page)
{
    std::string html = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width\">\n"
        + tagged("title", page.title) + "\n<style>" + style + "</style></head><body>\n"
        + tagged("h1", page.title) + "\n<ul>";
    for (const std::string& fact : page.facts)
        html += tagged("li", fact) + "\n";
    html += "</ul>\n" + tableOf(page);
    for (const ReportFigure& figure : page.figures)
        html += picturesOf(figure);
    return html + tagged("h2", "What the columns mean") + legendOf(page) + "</body></html>\n";
}

} // namespace evaluate
