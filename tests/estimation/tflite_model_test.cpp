// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/estimation/tflite/constants.h"
#include "core/estimation/tflite/model.h"
#include "tests/estimation/tflite_file.h"

#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

using estimation::tflite::Activation;
using estimation::tflite::Model;
using estimation::tflite::Operator;
using estimation::tflite::readModel;
using test::FileBytes;
using test::FlatTable;
using test::TfliteFile;
using testing::ElementsAre;

namespace {

/// Stride 2 across, 1 down, valid padding, relu6.
FlatTable convolutionOptions()
{
    return FlatTable{}
        .scalar(0, std::int8_t{1})
        .scalar(1, std::int32_t{2})
        .scalar(2, std::int32_t{1})
        .scalar(3, std::int8_t{3});
}

/// One convolution, 1 x 4 x 4 x 1 -> 1 x 4 x 2 x 1, its 1 x 1 weight and its bias as half floats.
FileBytes convolutionFile()
{
    TfliteFile file;
    const int input = file.value({1, 4, 4, 1});
    const int halfWeight = file.halves({1, 1, 1, 1}, {0x4000}); // 2
    const int halfBias = file.halves({1}, {0xBC00}); // -1
    const int weight = file.value({1, 1, 1, 1});
    const int bias = file.value({1});
    const int output = file.value({1, 4, 2, 1});
    file.operation(6, {halfWeight}, weight);
    file.operation(6, {halfBias}, bias);
    file.operation(3, {input, weight, bias}, output, convolutionOptions());
    return file.bytes({input}, {output});
}

/// 2 x 4 with 7 at (0, 1), 8 at (1, 0) and 9 at (1, 3); index vectors of the given width.
template <typename Index> FlatTable sparsity(std::uint8_t indexType, std::vector<Index> indices)
{
    const auto vectorTable
        = [](const std::vector<Index>& values) { return FlatTable{}.numbers(0, values); };
    const FlatTable rows = FlatTable{}.scalar(0, std::uint8_t{0}).scalar(1, std::int32_t{2});
    const FlatTable columns = FlatTable{}
                                  .scalar(0, std::uint8_t{1})
                                  .scalar(2, indexType)
                                  .table(3, vectorTable({0, 1, 3}))
                                  .scalar(4, indexType)
                                  .table(5, vectorTable(indices));
    return FlatTable{}.numbers(0, std::vector<std::int32_t>{0, 1}).tables(2, {rows, columns});
}

FileBytes sparseFile(const FlatTable& sparsityTable)
{
    TfliteFile file;
    const int input = file.value({1, 4});
    const int sparse = file.sparseHalves({2, 4}, {0x4700, 0x4800, 0x4880}, sparsityTable);
    const int dense = file.value({2, 4});
    const int output = file.value({1, 2});
    file.operation(124, {sparse}, dense);
    file.operation(9, {input, dense}, output);
    return file.bytes({input}, {output});
}

} // namespace

TEST(TfliteModel, HoldsOperatorsWithTheirOptions)
{
    const Model model = readModel(convolutionFile(), "small");

    ASSERT_EQ(model.nodes.size(), 3u);
    EXPECT_EQ(model.nodes[2].kind, Operator::Conv2d);
    EXPECT_FALSE(model.nodes[2].options.samePadding);
    EXPECT_EQ(model.nodes[2].options.strideX, 2);
    EXPECT_EQ(model.nodes[2].options.strideY, 1);
    EXPECT_EQ(model.nodes[2].options.activation, Activation::Relu6);
    EXPECT_THAT(model.tensors[5].shape, ElementsAre(1, 4, 2, 1));
}

TEST(TfliteModel, WidensHalfFloatConstants)
{
    const Model model = readModel(convolutionFile(), "small");

    EXPECT_THAT(model.tensors[1].floats, ElementsAre(2.0F));
    EXPECT_THAT(model.tensors[2].floats, ElementsAre(-1.0F));
}

TEST(TfliteModel, MakesSparseConstantsDenseWithBytesOrWordsAsIndices)
{
    const Model bytes = readModel(sparseFile(sparsity<std::uint8_t>(3, {1, 0, 3})), "sparse");
    const Model words = readModel(sparseFile(sparsity<std::uint16_t>(2, {1, 0, 3})), "sparse");
    const Model longs = readModel(sparseFile(sparsity<std::int32_t>(1, {1, 0, 3})), "sparse");

    EXPECT_THAT(bytes.tensors[1].floats, ElementsAre(0, 7, 0, 0, 8, 0, 0, 9));
    EXPECT_EQ(words.tensors[1].floats, bytes.tensors[1].floats);
    EXPECT_EQ(longs.tensors[1].floats, bytes.tensors[1].floats);
}

TEST(TfliteModel, RefusesASparseIndexOutsideItsRow)
{
    const FileBytes file = sparseFile(sparsity<std::uint8_t>(3, {1, 0, 4}));

    EXPECT_THROW(readModel(file, "sparse"), base::Error);
}

TEST(TfliteModel, KnowsEveryHalfFloatThatMatters)
{
    using estimation::tflite::halfToFloat;

    EXPECT_EQ(halfToFloat(0x0000), 0.0F);
    EXPECT_TRUE(std::signbit(halfToFloat(0x8000)));
    EXPECT_EQ(halfToFloat(0x3C00), 1.0F);
    EXPECT_EQ(halfToFloat(0xC500), -5.0F);
    EXPECT_EQ(halfToFloat(0x7BFF), 65504.0F);
    EXPECT_EQ(halfToFloat(0x0001), std::ldexp(1.0F, -24)); // the smallest subnormal
    EXPECT_EQ(halfToFloat(0x0400), std::ldexp(1.0F, -14)); // the smallest normal
    EXPECT_TRUE(std::isinf(halfToFloat(0x7C00)));
    EXPECT_TRUE(std::isnan(halfToFloat(0x7E00)));
}

TEST(TfliteModel, SaysThatAFileCutOffAnywhereIsUnreadable)
{
    const FileBytes whole = convolutionFile();
    ASSERT_NO_THROW(readModel(whole, "whole"));

    for (std::size_t size = 0; size < whole.size(); ++size) {
        const FileBytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        try {
            readModel(cut, "cut.tflite");
            FAIL() << "read " << size << " bytes without complaint";
        } catch (const base::Error& error) {
            EXPECT_EQ(error.code(), base::ErrorCode::Unreadable);
            EXPECT_EQ(error.subject(), "cut.tflite");
        }
    }
}

TEST(TfliteModel, SurvivesEveryByteBeingWrong)
{
    const FileBytes whole = convolutionFile();
    std::mt19937 random(1);

    for (int round = 0; round < 5000; ++round) {
        FileBytes damaged = whole;
        for (int i = 0; i < 1 + round % 4; ++i)
            damaged[random() % damaged.size()] = static_cast<std::uint8_t>(random());
        try {
            readModel(damaged, "damaged");
        } catch (const base::Error&) { // unreadable, or beyond what is supported
        }
    }
}

TEST(TfliteModel, NamesAnOperatorItDoesNotKnow)
{
    TfliteFile file;
    const int input = file.value({1});
    const int output = file.value({1});
    file.operation(77, {input}, output);

    try {
        readModel(file.bytes({input}, {output}), "exotic");
        FAIL() << "an unknown operator was taken";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::Unsupported);
        EXPECT_THAT(error.what(), testing::HasSubstr("77"));
    }
}

TEST(TfliteModel, RefusesAnyOtherFile)
{
    const std::string text = "This is a shopping list, not a neural network.";
    const FileBytes bytes(text.begin(), text.end());

    EXPECT_THROW(readModel(bytes, "list.txt"), base::Error);
    EXPECT_THROW(readModel({}, "empty"), base::Error);
}
