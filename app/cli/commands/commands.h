// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace cli {

class Console;

// Each adds one subcommand (or a family) to `app`. Its callback does the work and leaves the exit
// code in `exitCode`.
void addInfo(CLI::App& app, Console& console, int& exitCode);
void addSample(CLI::App& app, Console& console, int& exitCode);
void addModels(CLI::App& app, Console& console, int& exitCode);
/// trained list, export, import, use, …: what was trained in a project.
void addTrained(CLI::App& app, Console& console, int& exitCode);
/// detect, transfer, train, render, export, evaluate: each becomes a request like the window's.
void addRequests(CLI::App& app, Console& console, int& exitCode);
/// pictures: a video of a folder of pictures.
void addPictures(CLI::App& app, Console& console, int& exitCode);
/// poses export, poses import.
void addPoses(CLI::App& app, Console& console, int& exitCode);
void addDoctor(CLI::App& app, Console& console, int& exitCode);
void addWorker(CLI::App& app, Console& console, int& exitCode);

} // namespace cli
