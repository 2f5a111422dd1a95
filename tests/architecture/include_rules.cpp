// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_rules.h"

#include "tests/architecture/layers.h"

#include <algorithm>
#include <set>

namespace architecture {

namespace {

const Layer* layerOf(std::string_view path)
{
    for (const Layer& layer : layers()) {
        if (path.starts_with(layer.folder) && path.substr(layer.folder.size()).starts_with('/'))
            return &layer;
    }
    return nullptr;
}

bool contains(const std::vector<std::string_view>& list, std::string_view item)
{
    return std::ranges::find(list, item) != list.end();
}

/// Why `layer` may not include the project's own `header`, or nothing.
std::string objectionToOwn(const Layer& layer, const std::string& header)
{
    const Layer* const other = layerOf(header);
    if (!other)
        return "is not a full path from the root of the project";
    if (other != &layer && !contains(layer.mayInclude, other->folder))
        return "is not open to " + std::string(layer.folder);
    return {};
}

/// Why `layer` may not include <header> of a third party, or nothing.
std::string objectionToForeign(const Layer& layer, const std::string& header)
{
    const auto family = familyOf(header);
    if (family && !contains(layer.mayUse, family->name))
        return "is " + std::string(family->name) + ", which " + std::string(layer.folder)
            + " may not name";
    return {};
}

/// `path` and all headers of the project that it includes, directly or through others.
std::set<std::string> reachedFrom(const std::string& path, const SourceTree& tree)
{
    std::set<std::string> reached = {path};
    std::vector<std::string> open = {path};
    while (!open.empty()) {
        const auto file = tree.find(open.back());
        open.pop_back();
        if (file == tree.end())
            continue;
        for (const Include& include : file->second.includes()) {
            if (include.isQuoted && reached.insert(include.header).second)
                open.push_back(include.header);
        }
    }
    return reached;
}

} // namespace

std::vector<std::string> forbiddenIncludes(const SourceTree& tree)
{
    std::vector<std::string> sentences;
    for (const auto& [path, file] : tree) {
        const Layer* const layer = layerOf(path);
        if (!layer) {
            sentences.push_back(path + " lies in no folder of the layer list");
            continue;
        }
        for (const Include& include : file.includes()) {
            const std::string objection = include.isQuoted
                ? objectionToOwn(*layer, include.header)
                : objectionToForeign(*layer, include.header);
            if (!objection.empty())
                sentences.push_back(path + ": " + include.header + " " + objection);
        }
    }
    return sentences;
}

std::vector<std::string> leakedThirdParties(const SourceTree& tree)
{
    std::vector<std::string> sentences;
    for (const auto& [path, file] : tree) {
        const Layer* const layer = layerOf(path);
        if (!layer)
            continue;
        for (const std::string& reached : reachedFrom(path, tree)) {
            const auto other = tree.find(reached);
            if (reached == path || other == tree.end())
                continue;
            for (const Include& include : other->second.includes()) {
                const auto family = include.isQuoted ? std::nullopt : familyOf(include.header);
                if (family && family->isPrivate && !contains(layer->mayUse, family->name))
                    sentences.push_back(
                        path + ": " + include.header + " reaches it through " + reached);
            }
        }
    }
    return sentences;
}

} // namespace architecture
