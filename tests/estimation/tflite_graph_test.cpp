// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/estimation/tflite/graph.h"
#include "tests/estimation/tflite_file.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>
#include <random>
#include <thread>

using estimation::tflite::Graph;
using estimation::tflite::readModel;
using test::FileBytes;
using test::FlatTable;
using test::TfliteFile;

namespace {

constexpr int add = 0;
constexpr int convolutionCode = 3;
constexpr int dequantize = 6;
constexpr int fullyConnected = 9;
constexpr int logistic = 14;
constexpr int relu = 19;
constexpr int reshape = 22;
constexpr int mean = 40;
constexpr int stridedSlice = 45;

/// 1 x 2 x 2 x 1 -> a 1 x 1 convolution with 2 x - 1 -> two outputs: its relu, and its sigmoid.
FileBytes twoHeads()
{
    TfliteFile file;
    const int input = file.value({1, 2, 2, 1});
    const int half = file.halves({1, 1, 1, 1}, {0x4000}); // 2
    const int weight = file.value({1, 1, 1, 1});
    const int bias = file.floats({1}, {-1});
    const int trunk = file.value({1, 2, 2, 1});
    const int first = file.value({1, 2, 2, 1});
    const int second = file.value({1, 2, 2, 1});
    const FlatTable unitSteps = FlatTable{}.scalar(1, std::int32_t{1}).scalar(2, std::int32_t{1});
    file.operation(dequantize, {half}, weight);
    file.operation(convolutionCode, {input, weight, bias}, trunk, unitSteps);
    file.operation(relu, {trunk}, first);
    file.operation(logistic, {trunk}, second);
    return file.bytes({input}, {first, second});
}

at::Tensor smallInput() { return at::tensor({-1.0F, 0.0F, 1.0F, 2.0F}).view({1, 2, 2, 1}); }

} // namespace

TEST(TfliteGraph, GivesTheWantedOutputsInTheirOrder)
{
    const Graph graph(readModel(twoHeads(), "two heads"), {1, 0}, "two heads");

    const std::vector<at::Tensor> outputs = graph.run(smallInput());

    ASSERT_EQ(outputs.size(), 2u);
    EXPECT_TRUE(at::equal(outputs[1].flatten(), at::tensor({0.0F, 0.0F, 1.0F, 3.0F})));
    EXPECT_TRUE(
        at::allclose(outputs[0].flatten(), at::sigmoid(at::tensor({-3.0F, -1.0F, 1.0F, 3.0F}))));
}

TEST(TfliteGraph, RunsOnlyWhatTheWantedOutputsNeed)
{
    const auto model = readModel(twoHeads(), "two heads");

    EXPECT_EQ(Graph(model, {0}, "one head").stepCount(), 2u); // convolution, relu; no unpacking
    EXPECT_EQ(Graph(model, {0, 1}, "two heads").stepCount(), 3u);
}

TEST(TfliteGraph, GivesTheSameFromSeveralThreads)
{
    const Graph graph(readModel(twoHeads(), "two heads"), {0}, "two heads");
    const at::Tensor expected = graph.run(smallInput())[0];
    std::array<bool, 4> same{};

    {
        std::vector<std::jthread> threads;
        for (bool& one : same)
            threads.emplace_back([&graph, &expected, &one] {
                one = true;
                for (int round = 0; round < 50; ++round)
                    one = one && at::equal(graph.run(smallInput())[0], expected);
            });
    }

    EXPECT_EQ(same, (std::array<bool, 4>{true, true, true, true}));
}

TEST(TfliteGraph, AveragesThenConnectsFully)
{
    TfliteFile file;
    const int input = file.value({1, 2, 2, 2});
    const int axes = file.integers({2}, {1, 2});
    const int pooled = file.value({1, 2});
    const int weight = file.floats({3, 2}, {1, 0, 0, 1, 1, 1});
    const int bias = file.floats({3}, {0, 0, 10});
    const int output = file.value({1, 3});
    file.operation(mean, {input, axes}, pooled);
    file.operation(fullyConnected, {pooled, weight, bias}, output);
    const Graph graph(readModel(file.bytes({input}, {output}), "head"), {0}, "head");

    const at::Tensor result = graph.run(
        at::tensor({1.0F, 10.0F, 2.0F, 20.0F, 3.0F, 30.0F, 4.0F, 40.0F}).view({1, 2, 2, 2}))[0];

    EXPECT_TRUE(at::allclose(result.flatten(), at::tensor({2.5F, 25.0F, 37.5F})));
}

TEST(TfliteGraph, AddsSlicesAndReshapesInTheOrderOfTheFile)
{
    TfliteFile file;
    const int input = file.value({1, 2, 2, 2});
    const int doubled = file.value({1, 2, 2, 2});
    const int begin = file.integers({4}, {0, 0, 0, 0});
    const int end = file.integers({4}, {1, 2, 2, 1});
    const int steps = file.integers({4}, {1, 1, 1, 1});
    const int slice = file.value({1, 2, 2, 1});
    const int output = file.value({1, 4});
    file.operation(add, {input, input}, doubled);
    file.operation(stridedSlice, {doubled, begin, end, steps}, slice);
    file.operation(reshape, {slice}, output);
    const Graph graph(readModel(file.bytes({input}, {output}), "slices"), {0}, "slices");

    const at::Tensor result = graph.run(at::arange(8, at::kFloat).view({1, 2, 2, 2}))[0];

    EXPECT_TRUE(at::equal(result, at::tensor({0.0F, 4.0F, 8.0F, 12.0F}).view({1, 4})));
}

TEST(TfliteGraph, SaysWhenOperatorsDoNotFitTogether)
{
    TfliteFile file;
    const int input = file.value({1, 2, 2, 2});
    const int weight = file.floats({1, 1, 1, 5}, {1, 2, 3, 4, 5}); // five channels, not two
    const int output = file.value({1, 2, 2, 1});
    file.operation(convolutionCode, {input, weight}, output);
    const Graph graph(readModel(file.bytes({input}, {output}), "misfit"), {0}, "misfit");

    EXPECT_THROW(graph.run(at::zeros({1, 2, 2, 2})), base::Error);
    EXPECT_THROW(Graph(readModel(twoHeads(), "two heads"), {2}, "no third head"), base::Error);
}

TEST(TfliteGraph, SurvivesDamagedFiles)
{
    const FileBytes whole = twoHeads();
    std::mt19937 random(7);

    for (int round = 0; round < 2000; ++round) {
        FileBytes damaged = whole;
        damaged[random() % damaged.size()] = static_cast<std::uint8_t>(random());
        try {
            Graph(readModel(damaged, "damaged"), {0, 1}, "damaged").run(smallInput());
        } catch (const base::Error&) { // said so instead of crashing
        }
    }
}
