// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/commands/pose_files.h"
#include "app/cli/console.h"

#include <CLI/App.hpp>
#include <memory>

namespace cli {

namespace {

void addExport(CLI::App& poses, Console& console, int& exitCode)
{
    CLI::App* command = poses.add_subcommand("export", "Write poses for other programs");
    command->footer("Example:\n  understudy-cli poses export solo.understudy --media dance.mp4 "
                    "--format csv -o dance.csv");
    const auto request = std::make_shared<PoseExport>();
    command->add_option("input", request->input, "A project, or the JSON that detect has written")
        ->required();
    command
        ->add_option("--format", request->format,
            "openpose (a folder, one file per frame), controlnet (JSON), coco (JSON) or csv (a "
            "table)")
        ->required()
        ->check(CLI::IsMember({"openpose", "controlnet", "coco", "csv"}));
    command->add_option("-o,--out", request->out, "The file or folder to write")->required();
    command->add_option(
        "--media", request->media, "Which video of the project: its file, or source or target");
    command->add_flag("--original", request->original,
        "As detected: without the corrections of a project, without the repair of detected poses");
    command->callback([&console, &exitCode, request] {
        exitCode = console.run([&] { return exportPoses(*request); });
    });
}

void addImport(CLI::App& poses, Console& console, int& exitCode)
{
    CLI::App* command = poses.add_subcommand(
        "import", "Take poses of other programs over, as corrections or instead of detecting");
    command->footer("Joints that the files do not know, and frames without a person in them, keep "
                    "what was detected. Where nothing was ever detected in the video, the imported "
                    "poses are used instead.\nExamples:\n  understudy-cli poses import keypoints/ "
                    "--project solo.understudy --media dance.mp4\n  understudy-cli poses import "
                    "subject1/ --project solo.understudy --media subject1.mkv --role target");
    const auto request = std::make_shared<PoseImport>();
    command
        ->add_option("input", request->input,
            "A folder of OpenPose's JSON files or of Everybody Dance Now's labels; JSON of COCO or "
            "ControlNet; a CSV table")
        ->required();
    command->add_option("--project", request->project, "The project that takes them")->required();
    command
        ->add_option(
            "--media", request->media, "Which video of the project: its file, or source or target")
        ->required();
    command->add_option("--role", request->role,
        "Put the video into the project first, which is made if need be, as: source or target");
    command->add_option("--person", request->person, "Which person of a CSV table with several");
    command->add_option("--first", request->first,
        "Number in the files that belongs to the video's first frame (default: 0)");
    command->callback([&console, &exitCode, request] {
        exitCode = console.run([&] { return importPoses(*request); });
    });
}

} // namespace

void addPoses(CLI::App& app, Console& console, int& exitCode)
{
    CLI::App* poses = app.add_subcommand("poses", "Exchange poses with other programs");
    poses->require_subcommand(1);
    addExport(*poses, console, exitCode);
    addImport(*poses, console, exitCode);
}

} // namespace cli
