// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/action_table.h"

#include <QtGlobal>
#include <array>
#include <utility>

namespace ui {

namespace {

// In the context "ui", as translations/translations.cmake tells lupdate.
#define T(text) QT_TR_NOOP(text)

constexpr ActionSpec actions[] = {
    // ---- file ----
    {"file.new", T("&New project…"), "Ctrl+N", "new"},
    {"file.open", T("&Open project…"), "Ctrl+O", "open"},
    {"file.save", T("&Save now"), "Ctrl+S", "save",
        T("Every change is saved by itself two seconds later; this saves it at once.")},
    {"file.saveAs", T("Save &as…"), "Ctrl+Shift+S", ""},
    {"file.import", T("I&mport videos…"), "Ctrl+I", "import"},
    {"file.openSample", T("Open the &built-in sample"), "", ""},
    {"file.relink", T("&Find missing media…"), "", ""},
    {"file.importPoses", T("Import &poses…"), "", "",
        T("OpenPose JSON folders, COCO, ControlNet, CSV or Everybody Dance Now's labels become "
          "edits "
          "of the shown clip.")},
    {"file.exportOpenPose", T("As Open&Pose JSON…"), "", "export"},
    {"file.exportControlNet", T("As Control&Net JSON…"), "", "export"},
    {"file.exportCoco", T("As &COCO keypoints…"), "", "export"},
    {"file.exportCsv", T("As CS&V…"), "", "export"},
    {"file.showBackups", T("Show bac&kups"), "", "folder"},
    {"file.close", T("&Close project"), "Ctrl+W", ""},
    {"file.quit", T("&Quit"), "Ctrl+Q", ""},
    // ---- edit ----
    {"edit.undo", T("&Undo"), "Ctrl+Z", "undo"},
    {"edit.redo", T("&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo"},
    {"edit.copyPose", T("&Copy pose"), "Ctrl+C", "copy"},
    {"edit.pastePose", T("&Paste pose"), "Ctrl+V", "paste"},
    {"edit.selectAll", T("Select &all joints"), "Ctrl+A", ""},
    {"edit.cancel", T("Ca&ncel"), "Esc", "", T("Ends a drag, then clears the selection.")},
    {"edit.commands", T("Command pa&lette…"), "Ctrl+Shift+P", "palette-commands"},
    {"edit.shortcuts", T("Keyboard &shortcuts…"), "?", ""},
    {"edit.preferences", T("Pre&ferences…"), "Ctrl+,", "settings"},
    // ---- transport ----
    {"play.toggle", T("&Play or pause"), "Space", "play"},
    {"play.backward", T("Play &backward"), "J", "rewind",
        T("Again: twice as fast. With K held: one frame back.")},
    {"play.stop", T("S&top"), "K", "stop"},
    {"play.forward", T("Play &forward"), "L", "forward",
        T("Again: twice as fast. With K held: one frame on.")},
    {"play.inToOut", T("Play in to o&ut"), "Shift+Space", ""},
    {"play.loop", T("&Loop"), "\\", "loop", "", true},
    {"play.mute", T("&Mute"), "", "mute", "", true},
    {"play.previousFrame", T("Previous frame"), "Left", "step-back"},
    {"play.nextFrame", T("Next frame"), "Right", "step-forward"},
    {"play.tenBack", T("Ten frames back"), "Shift+Left", ""},
    {"play.tenOn", T("Ten frames on"), "Shift+Right", ""},
    {"play.secondBack", T("One second back"), "PgUp", ""},
    {"play.secondOn", T("One second on"), "PgDown", ""},
    {"play.toStart", T("To the start"), "Home", "to-start"},
    {"play.toEnd", T("To the end"), "End", "to-end"},
    {"play.goToFrame", T("&Go to frame…"), "Ctrl+J", ""},
    {"play.previousKeyframe", T("Previous pose keyframe"), ",", ""},
    {"play.nextKeyframe", T("Next pose keyframe"), ".", ""},
    {"play.previousMarker", T("Previous marker"), "Alt+Left", ""},
    {"play.nextMarker", T("Next marker"), "Alt+Right", ""},
    {"play.middleOfGap", T("Middle of this gap"), "Shift+.", "",
        T("Between the keyframes around the playhead.")},
    // ---- range and markers ----
    {"range.setIn", T("Set in point"), "I", ""},
    {"range.setOut", T("Set out point"), "O", ""},
    {"range.goIn", T("Go to in point"), "Shift+I", ""},
    {"range.goOut", T("Go to out point"), "Shift+O", ""},
    {"range.clearIn", T("Clear in point"), "Alt+I", ""},
    {"range.clearOut", T("Clear out point"), "Alt+O", ""},
    {"range.marker", T("Add marker"), "M", "marker"},
    {"range.editMarker", T("Edit marker…"), "Shift+M", ""},
    {"range.deleteMarker", T("Delete marker"), "Ctrl+Shift+M", ""},
    {"range.snap", T("Snap to marks"), "", "snap", "", true},
    // ---- view ----
    {"view.source", T("&Source"), "", ""},
    {"view.target", T("&Target"), "", ""},
    {"view.sideBySide", T("Side &by side"), "Shift+V", ""},
    {"view.result", T("&Result"), "", ""},
    {"view.cycle", T("Next view"), "V", ""},
    {"view.compare", T("Com&pare the result"), "C", "",
        T("With the picture B that is chosen above the result; again shows the result alone.")},
    {"view.compareSplit", T("&Split"), "", ""},
    {"view.compareBeside", T("&Beside each other"), "", ""},
    {"view.compareOverlay", T("&Overlay"), "", ""},
    {"view.compareDifference", T("&Difference"), "", ""},
    {"view.flip", T("&Flip A and B"), "W", "", T("As long as the key is held.")},
    {"view.turnDivider", T("&Turn the divider"), "Shift+C", ""},
    {"view.dividerBack", T("Divider bac&k"), "Ctrl+[", ""},
    {"view.dividerOn", T("Divider o&n"), "Ctrl+]", ""},
    {"view.zoomIn", T("Zoom in"), "Ctrl+=; Ctrl++", "zoom-in"},
    {"view.zoomOut", T("Zoom out"), "Ctrl+-", "zoom-out"},
    {"view.fit", T("&Fit picture"), "Ctrl+0", "fit"},
    {"view.actualSize", T("&100 %"), "Ctrl+1", ""},
    {"view.skeleton", T("S&keleton"), "H", "visible", "", true},
    {"view.hands", T("&Hands"), "", "hand", "", true},
    {"view.face", T("Fa&ce"), "", "face", "", true},
    {"view.names", T("Joint &names"), "Y", "", "", true},
    {"view.onionSkin", T("&Onion skin"), "G", "onion", T("The poses just before and after, paler."),
        true},
    {"view.trail", T("&Motion trail"), "Shift+G", "trail", T("The way of the chosen joints."),
        true},
    {"view.fitted", T("Fitted fi&gure"), "Ctrl+G", "",
        T("The dancer's figure in the target's picture, over the result and beside the dance."),
        true},
    {"view.original", T("As &detected"), "B", "",
        T("Shows the detector's own poses without your edits."), true},
    {"view.timelineIn", T("Zoom timeline in"), "=", ""},
    {"view.timelineOut", T("Zoom timeline out"), "-", ""},
    {"view.timelineFit", T("Fit timeline"), "0", ""},
    {"view.fullScreen", T("F&ull screen"), "F11", "", "", true},
    // ---- pose ----
    {"pose.detect", T("&Detect poses"), "Ctrl+D", "detect",
        T("Finds the dancer in every frame of the shown clip.")},
    {"pose.detectAll", T("Detect poses in &all clips"), "Ctrl+Shift+D", ""},
    {"pose.nextJoint", T("Next joint"), "E", ""},
    {"pose.previousJoint", T("Previous joint"), "Shift+E", ""},
    {"pose.cycleState", T("&Visible, occluded, absent"), "Q", "occluded",
        T("Occluded: the place is right but hidden. Absent: not drawn for the generator.")},
    {"pose.absent", T("Make a&bsent"), "Del", ""},
    {"pose.reset", T("&Reset joint to detected"), "R", "reset"},
    {"pose.resetPose", T("Reset &whole pose"), "Shift+R", ""},
    {"pose.copyPrevious", T("&Pose from previous frame"), "D", ""},
    {"pose.copyNext", T("Pose from ne&xt frame"), "Shift+D", ""},
    {"pose.swapLimb", T("&Swap left and right limb"), "X", "swap"},
    {"pose.swapBody", T("Swap left and right bod&y"), "Shift+X", ""},
    {"pose.swapRange", T("Swap left and right over the ran&ge"), "Ctrl+Shift+X", "",
        T("From the in to the out point, or the range chosen on the timeline.")},
    {"pose.keyframe", T("&Keyframe"), "P", "keyframe", T("Holds this pose for interpolation.")},
    {"pose.fill", T("&Interpolate between keyframes"), "F", "interpolate"},
    {"pose.propagateForward", T("Propagate &forward"), "T", "propagate",
        T("Follows the chosen joints through the picture by optical flow.")},
    {"pose.propagateBackward", T("Propagate ba&ckward"), "Shift+T", ""},
    {"pose.smooth", T("S&mooth range"), "", "smooth"},
    {"pose.lock", T("&Lock joint"), "Ctrl+L", "lock",
        T("Guards the chosen joints against accidental moves.")},
    {"pose.unlockAll", T("&Unlock all joints"), "Ctrl+Shift+U", "unlock"},
    {"pose.nudgeLeft", T("Nudge left"), "Ctrl+Left", ""},
    {"pose.nudgeRight", T("Nudge right"), "Ctrl+Right", ""},
    {"pose.nudgeUp", T("Nudge up"), "Ctrl+Up", ""},
    {"pose.nudgeDown", T("Nudge down"), "Ctrl+Down", ""},
    {"pose.nudgeLeftFar", T("Nudge left by ten"), "Ctrl+Shift+Left", ""},
    {"pose.nudgeRightFar", T("Nudge right by ten"), "Ctrl+Shift+Right", ""},
    {"pose.nudgeUpFar", T("Nudge up by ten"), "Ctrl+Shift+Up", ""},
    {"pose.nudgeDownFar", T("Nudge down by ten"), "Ctrl+Shift+Down", ""},
    // ---- review ----
    {"review.next", T("&Next finding"), "N", "next"},
    {"review.previous", T("&Previous finding"), "Shift+N", "previous"},
    {"review.accept", T("Mark &fixed and go on"), "Return; Enter", "check"},
    {"review.ignore", T("&Ignore finding"), "Backspace", ""},
    {"review.nextUnreviewed", T("Next &unreviewed"), "U", ""},
    {"review.lastEdited", T("&Last edited frame"), "Ctrl+Shift+L", ""},
    {"review.fixFlips", T("Fix left-&right flips…"), "", ""},
    {"review.fillGaps", T("Fill short &gaps…"), "", ""},
    {"review.smoothJitter", T("&Smooth jitter…"), "", ""},
    // ---- train, render ----
    {"train.start", T("&Train the target"), "Ctrl+Shift+T", "train",
        T("Learns what the person looks like, with the quality chosen in the training monitor.")},
    {"train.pause", T("&Pause or resume training"), "", "pause"},
    {"train.keep", T("&Stop training and keep"), "", "stop",
        T("Ends the training now; what was learned is used as it is.")},
    {"train.save", T("Save the training &now"), "", "",
        T("Keeps what is learned by now; the training goes on.")},
    {"train.try", T("Try the training on this &frame"), "", "",
        T("Shows the frame under the playhead as it would be painted with what is learned by "
          "now.")},
    {"train.cancel", T("&Cancel training"), "", ""},
    {"train.evaluate", T("&Measure the quality"), "", "",
        T("Trains on the first four fifths of the person's video and compares with the rest.")},
    {"train.importModel", T("&Import a model…"), "", "import",
        T("Takes in what was trained for this person in another project.")},
    {"train.saveCurves", T("Save the curves as a ta&ble…"), "", "export"},
    {"train.savePicture", T("Save the curves as a pict&ure…"), "", ""},
    {"render.transfer", T("&Make the target dance…"), "Ctrl+Return", "render",
        T("Learns the target and renders the source's dance.")},
    {"render.changes", T("Render what has &changed"), "Ctrl+R", "",
        T("Paints the frames that are missing or out of date, with what was learned.")},
    {"render.openResult", T("&Open the result"), "", ""},
    {"render.export", T("&Export…"), "Ctrl+E", "export",
        T("Writes the rendered dance as a video or as pictures.")},
    {"fit.auto", T("&Automatic motion fit"), "", ""},
    // ---- window ----
    {"window.import", T("&Import"), "Alt+1", ""},
    {"window.pose", T("&Pose"), "Alt+2", ""},
    {"window.train", T("&Train"), "Alt+3", ""},
    {"window.render", T("&Render"), "Alt+4", ""},
    {"window.jobs", T("Show &jobs"), "Ctrl+Shift+J", ""},
    {"window.training", T("Show trainin&g monitor"), "Ctrl+Shift+K", ""},
    {"window.models", T("Show m&odels"), "", ""},
    {"window.unlock", T("&Movable panels"), "", "unlock",
        T("Shows title bars by which panels can be dragged elsewhere."), true},
    {"window.resetLayout", T("Restore &default layout"), "", ""},
    {"window.dark", T("&Dark"), "", "", "", true},
    {"window.light", T("&Light"), "", "", "", true},
    {"window.system", T("As the &system"), "", "", "", true},
    // ---- help ----
    {"help.manual", T("&Manual"), "F1", "help"},
    {"help.start", T("&First steps"), "", ""},
    {"help.check", T("System &check…"), "", "",
        T("What this machine has, what is missing, and what that means for speed.")},
    {"help.networks", T("Pose &networks…"), "", "",
        T("Which are installed, and how to get those that are missing.")},
    {"help.logs", T("Open &logs folder"), "", "folder"},
    {"help.about", T("&About Understudy"), "", ""},
};

constexpr const char* fileMenu[] = {"file.new", "file.open", T("Recent>"), "<", "-", "file.save",
    "file.saveAs", "-", "file.import", "file.openSample", "file.relink", "-", "file.importPoses",
    T("E&xport poses>"), "file.exportOpenPose", "file.exportControlNet", "file.exportCoco",
    "file.exportCsv", "<", "-", "file.showBackups", "file.close", "file.quit"};
constexpr const char* editMenu[]
    = {"edit.undo", "edit.redo", "-", "edit.copyPose", "edit.pastePose", "edit.selectAll",
        "edit.cancel", "-", "edit.commands", "edit.shortcuts", "edit.preferences"};
constexpr const char* viewMenu[] = {"view.source", "view.target", "view.sideBySide", "view.result",
    "view.cycle", "-", T("Comp&are>"), "view.compare", "-", "view.compareSplit",
    "view.compareBeside", "view.compareOverlay", "view.compareDifference", "-", "view.flip",
    "view.turnDivider", "view.dividerBack", "view.dividerOn", "<", "-", "view.zoomIn",
    "view.zoomOut", "view.fit", "view.actualSize", "-", "view.skeleton", "view.hands", "view.face",
    "view.names", "view.onionSkin", "view.trail", "view.fitted", "view.original", "-",
    T("&Playback>"), "play.toggle", "play.backward", "play.stop", "play.forward", "play.inToOut",
    "play.loop", "play.mute", "-", "play.previousFrame", "play.nextFrame", "play.tenBack",
    "play.tenOn", "play.secondBack", "play.secondOn", "play.toStart", "play.toEnd", "-",
    "play.goToFrame", "play.previousKeyframe", "play.nextKeyframe", "play.previousMarker",
    "play.nextMarker", "play.middleOfGap", "<", T("Rang&e and markers>"), "range.setIn",
    "range.setOut", "range.goIn", "range.goOut", "range.clearIn", "range.clearOut", "-",
    "range.marker", "range.editMarker", "range.deleteMarker", "range.snap", "<", T("T&imeline>"),
    "view.timelineIn", "view.timelineOut", "view.timelineFit", "<", "-", "view.fullScreen"};
constexpr const char* poseMenu[] = {"pose.detect", "pose.detectAll", "-", T("R&eview>"),
    "review.next", "review.previous", "review.accept", "review.ignore", "review.nextUnreviewed",
    "review.lastEdited", "-", "review.fixFlips", "review.fillGaps", "review.smoothJitter", "<", "-",
    "pose.nextJoint", "pose.previousJoint", "pose.cycleState", "pose.absent", "pose.reset",
    "pose.resetPose", "-", "pose.copyPrevious", "pose.copyNext", "-", "pose.swapLimb",
    "pose.swapBody", "pose.swapRange", "-", "pose.keyframe", "pose.fill", "pose.propagateForward",
    "pose.propagateBackward", "pose.smooth", "-", "pose.lock", "pose.unlockAll", T("&Nudge>"),
    "pose.nudgeLeft", "pose.nudgeRight", "pose.nudgeUp", "pose.nudgeDown", "pose.nudgeLeftFar",
    "pose.nudgeRightFar", "pose.nudgeUpFar", "pose.nudgeDownFar", "<"};
constexpr const char* trainMenu[] = {"train.start", "train.pause", "train.keep", "train.save",
    "train.try", "train.cancel", "train.evaluate", "-", "train.importModel", "window.models", "-",
    "train.saveCurves", "train.savePicture", "-", "window.training"};
constexpr const char* renderMenu[]
    = {"render.transfer", "render.changes", "render.openResult", "render.export", "-", "fit.auto"};
constexpr const char* windowMenu[] = {"window.import", "window.pose", "window.train",
    "window.render", "-", T("P&anels>"), "<", "window.jobs", "window.unlock", "window.resetLayout",
    "-", T("Th&eme>"), "window.dark", "window.light", "window.system", "<"};
constexpr const char* helpMenu[] = {"help.manual", "help.start", "-", "help.check", "help.networks",
    "help.logs", "-", "help.about"};

constexpr MenuSpec menus[] = {
    {T("&File"), fileMenu},
    {T("&Edit"), editMenu},
    {T("&View"), viewMenu},
    {T("&Pose"), poseMenu},
    {T("&Train"), trainMenu},
    {T("&Render"), renderMenu},
    {T("&Window"), windowMenu},
    {T("&Help"), helpMenu},
};

using Keys = std::pair<const char*, const char*>;

// A labelling tool's habits: the space bar walks through what is to be done.
constexpr Keys labellingKeys[]
    = {{"review.next", "Space"}, {"review.previous", "Shift+Space"}, {"play.toggle", "Ctrl+Space"},
        {"play.inToOut", "Ctrl+Shift+Space"}, {"pose.swapBody", "Ctrl+T"}};
// Those of editors whose undo history and transport sit on other keys.
constexpr Keys editorKeys[] = {{"play.previousFrame", "Left; A"}, {"play.nextFrame", "Right; S"},
    {"range.clearIn", "Ctrl+Shift+I"}, {"range.clearOut", "Ctrl+Shift+O"}};

constexpr KeyPreset presets[] = {
    {T("Understudy"), {}},
    {T("Labelling tool"), labellingKeys},
    {T("Left hand on the frames"), editorKeys},
};

#undef T

} // namespace

std::span<const ActionSpec> actionTable() { return actions; }

std::span<const MenuSpec> menuTable() { return menus; }

std::span<const KeyPreset> keyPresets() { return presets; }

} // namespace ui
