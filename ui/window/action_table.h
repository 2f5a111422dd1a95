// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

namespace ui {

/// One line of the table from which menus, toolbars, the shortcut editor and the command palette
/// come.
struct ActionSpec {
    const char* id; ///< stable: "pose.swapLimb"; what stands before the dot is its menu
    const char* text; ///< to be translated in the context "Actions"; & marks the menu's key
    const char* keys; ///< "Ctrl+Shift+X; Y" in Qt's portable form; may be empty
    const char* icon; ///< a name for icon(); may be empty
    const char* help = ""; ///< one sentence for tooltip and palette, to be translated; may be empty
    bool isCheckable = false;
};

/// All actions, in the order of the menus.
std::span<const ActionSpec> actionTable();

/// A line of a menu: an action's id, "-" for a separator, "Name>" to begin a submenu and "<" to end
/// it.
struct MenuSpec {
    const char* title;
    std::span<const char* const> lines;
};

std::span<const MenuSpec> menuTable();

/// The keys of another program that replace the default ones, by id of the action.
struct KeyPreset {
    const char* name;
    std::span<const std::pair<const char*, const char*>> keys;
};

std::span<const KeyPreset> keyPresets();

} // namespace ui
