// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/model_store.h"
#include "core/sample/sample_clips.h"
#include "detect_bench.h"
#include "painting_bench.h"
#include "tests/benchmarks/training_bench.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <array>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

std::string number(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), value < 10 ? "%.1f" : "%.0f", value);
    return text.data();
}

/// All figures of one run.
struct Figures {
    bench::Measurements measurements;
    std::vector<bench::Comparison> comparisons;
};

void printTable(const Figures& figures)
{
    std::cout << "| what | figure |\n| --- | --- |\n";
    for (const bench::Measurement& one : figures.measurements)
        std::cout << "| " << one.what << " | " << number(one.value) << " " << one.unit << " |\n";
    std::cout << "\n" << bench::tableOf(figures.comparisons);
}

void printJson(const Figures& figures)
{
    nlohmann::json measurements = nlohmann::json::array();
    for (const bench::Measurement& one : figures.measurements)
        measurements.push_back({{"what", one.what}, {"value", one.value}, {"unit", one.unit}});
    const nlohmann::json json = {{"measurements", measurements},
        {"plainAgainstOurs", nlohmann::json::parse(bench::jsonOf(figures.comparisons))}};
    std::cout << json.dump(2) << "\n";
}

/// The first seconds of the built-in sample, in the shape of a phone's video.
fs::path drawnClip()
{
    const fs::path clip
        = fs::temp_directory_path() / ("understudy-bench-" + std::to_string(::getpid()) + ".mp4");
    sample::writeTarget(clip, {.seconds = 5});
    return clip;
}

bench::Measurements measure(const fs::path& video)
{
    const estimation::ModelStore models(estimation::ModelStore::defaultFolder());
    bench::Measurements all = bench::measureDetection(video, models);
    const bench::Measurements painting = bench::measurePainting(video, models);
    all.insert(all.end(), painting.begin(), painting.end());
    all.push_back({"peak memory of all this", bench::peakMegabytes(), "MB"});
    return all;
}

} // namespace

int main(int argumentCount, char** arguments)
{
    CLI::App app("Measures what a user waits for. Prints a Markdown table.", "understudy-bench");
    bool isJson = false;
    std::string video;
    int turns = 5;
    int turnOf = -1;
    bool isPlain = false;
    app.add_flag("--json", isJson, "Print JSON instead");
    app.add_option("--video", video, "A clip with one person; drawn when left out");
    app.add_option("--turns", turns, "How often the plain networks and ours take turns")
        ->check(CLI::PositiveNumber);
    // For itself: one side's turn.
    app.add_option("--turn-of", turnOf)->group("");
    app.add_flag("--plain,!--ours", isPlain)->group("");
    CLI11_PARSE(app, argumentCount, arguments);
    if (turnOf >= 0) {
        bench::takeTurn(turnOf, isPlain);
        return 0;
    }
    try {
        const fs::path clip = video.empty() ? drawnClip() : fs::path(video);
        const Figures figures{measure(clip), bench::compareTraining(turns)};
        if (video.empty())
            fs::remove(clip);
        isJson ? printJson(figures) : printTable(figures);
    } catch (const std::exception& error) {
        std::cerr << "understudy-bench: " << error.what() << "\n";
        return 1;
    }
    return 0;
}
