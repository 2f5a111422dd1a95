// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/picture_files.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace base {

namespace fs = std::filesystem;

namespace {

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }

/// Cuts the digits at the start off `text`; without zeros in front.
std::string_view takeNumber(std::string_view& text)
{
    const std::size_t length = std::min(text.find_first_not_of("0123456789"), text.size());
    std::string_view number = text.substr(0, length);
    text.remove_prefix(length);
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

bool isPicture(const fs::path& path)
{
    static constexpr std::array<std::string_view, 7> endings{
        ".png", ".jpg", ".jpeg", ".bmp", ".webp", ".tif", ".tiff"};
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
        [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

} // namespace

bool isBeforeByNumber(std::string_view first, std::string_view second)
{
    const std::string_view wholeFirst = first;
    const std::string_view wholeSecond = second;
    while (!first.empty() && !second.empty()) {
        if (isDigit(first.front()) && isDigit(second.front())) {
            const std::string_view a = takeNumber(first);
            const std::string_view b = takeNumber(second);
            if (a != b)
                return a.size() != b.size() ? a.size() < b.size() : a < b;
        } else if (first.front() != second.front()) {
            return first.front() < second.front();
        } else {
            first.remove_prefix(1);
            second.remove_prefix(1);
        }
    }
    if (first.empty() != second.empty())
        return first.empty();
    return wholeFirst < wholeSecond; // "7" and "07"
}

std::vector<fs::path> picturesIn(const fs::path& folder)
{
    std::vector<fs::path> pictures;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        std::error_code unknown;
        if (entry.is_regular_file(unknown) && isPicture(entry.path()))
            pictures.push_back(entry.path());
    }
    std::sort(pictures.begin(), pictures.end(), [](const fs::path& a, const fs::path& b) {
        return isBeforeByNumber(a.filename().string(), b.filename().string());
    });
    return pictures;
}

} // namespace base
