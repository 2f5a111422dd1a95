// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/formats/joint_name.h"

#include <map>

namespace pose {

namespace {

/// Small letters and digits alone; other characters do not depend on the locale.
std::string bare(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            result += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            result += c;
    }
    return result;
}

std::map<std::string, KeypointId, std::less<>> everyName()
{
    std::map<std::string, KeypointId, std::less<>> names;
    for (const KeypointId id : allKeypoints())
        names.emplace(bare(jointName(id)), id);
    return names;
}

} // namespace

std::string jointName(KeypointId id)
{
    const std::string number = std::to_string(id.index);
    switch (id.part) {
    case Part::Body:
        return std::string(bodyKeypointName(id.index));
    case Part::LeftHand:
        return "LeftHand" + number;
    case Part::RightHand:
        return "RightHand" + number;
    case Part::Face:
        break;
    }
    return "Face" + number;
}

std::optional<KeypointId> jointNamed(std::string_view name)
{
    static const std::map<std::string, KeypointId, std::less<>> names = everyName();
    const auto found = names.find(bare(name));
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

} // namespace pose
