// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/tflite/operators.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <random>

using namespace estimation::tflite;

namespace {

/// A picture in the file's order, [height, width, channels], with plain loops as the yardstick.
struct Picture {
    int height = 0;
    int width = 0;
    int channels = 0;
    std::vector<float> values;

    float& at(int y, int x, int c)
    {
        return values[static_cast<std::size_t>((y * width + x) * channels + c)];
    }
    float at(int y, int x, int c) const { return const_cast<Picture*>(this)->at(y, x, c); }
    bool holds(int y, int x) const { return y >= 0 && x >= 0 && y < height && x < width; }
};

Picture picture(int height, int width, int channels)
{
    return {height, width, channels,
        std::vector<float>(static_cast<std::size_t>(height * width * channels))};
}

Picture noise(int height, int width, int channels, unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> value(-1, 1);
    Picture result = picture(height, width, channels);
    std::generate(result.values.begin(), result.values.end(), [&] { return value(random); });
    return result;
}

at::Tensor tensor(const Picture& p)
{
    return fromFileOrder(
        at::tensor(at::ArrayRef<float>(p.values)).view({1, p.height, p.width, p.channels}));
}

void expectSame(const at::Tensor& result, const Picture& expected)
{
    const at::Tensor plain = toFileOrder(result);
    ASSERT_EQ(
        plain.sizes(), at::IntArrayRef({1, expected.height, expected.width, expected.channels}));
    const float* values = plain.data_ptr<float>();
    for (std::size_t i = 0; i < expected.values.size(); ++i)
        ASSERT_NEAR(values[i], expected.values[i], 1e-4) << "element " << i;
}

/// weight[out][y][x][in], zeros around, `before` of them above and to the left.
Picture plainConvolution(const Picture& in, const std::vector<Picture>& weight,
    const std::vector<float>& bias, int stride, int before, int outHeight, int outWidth)
{
    Picture out = picture(outHeight, outWidth, static_cast<int>(weight.size()));
    for (int y = 0; y < out.height; ++y)
        for (int x = 0; x < out.width; ++x)
            for (int o = 0; o < out.channels; ++o) {
                const Picture& w = weight[static_cast<std::size_t>(o)];
                float sum = bias[static_cast<std::size_t>(o)];
                for (int ky = 0; ky < w.height; ++ky)
                    for (int kx = 0; kx < w.width; ++kx)
                        for (int c = 0; c < w.channels; ++c)
                            if (in.holds(y * stride - before + ky, x * stride - before + kx))
                                sum += w.at(ky, kx, c)
                                    * in.at(y * stride - before + ky, x * stride - before + kx, c);
                out.at(y, x, o) = sum;
            }
    return out;
}

at::Tensor weightTensor(const std::vector<Picture>& weight)
{
    std::vector<at::Tensor> parts;
    for (const Picture& one : weight)
        parts.push_back(tensor(one));
    return at::cat(parts).contiguous(); // [out, in, height, width]
}

Options strided(int stride, bool same)
{
    Options options;
    options.strideX = options.strideY = stride;
    options.samePadding = same;
    return options;
}

} // namespace

TEST(TfliteOperators, PadLessBeforeThanAfter)
{
    EXPECT_EQ(samePadding(256, 3, 2), (std::array<std::int64_t, 2>{0, 1}));
    EXPECT_EQ(samePadding(256, 3, 1), (std::array<std::int64_t, 2>{1, 1}));
    EXPECT_EQ(samePadding(7, 3, 2), (std::array<std::int64_t, 2>{1, 1}));
    EXPECT_EQ(samePadding(8, 5, 2), (std::array<std::int64_t, 2>{1, 2}));
    EXPECT_EQ(samePadding(9, 1, 3), (std::array<std::int64_t, 2>{0, 0}));
    EXPECT_EQ(samePadding(8, 3, 1, 2), (std::array<std::int64_t, 2>{2, 2}));
}

TEST(TfliteOperators, ConvolveWithTheFilesPaddingAtStrideTwo)
{
    const Picture in = noise(8, 8, 3);
    const std::vector<Picture> weight{noise(3, 3, 3, 2), noise(3, 3, 3, 3)};

    const at::Tensor result = convolution(
        tensor(in), weightTensor(weight), at::tensor({0.5F, -0.5F}), strided(2, true), 1);

    expectSame(result, plainConvolution(in, weight, {0.5F, -0.5F}, 2, 0, 4, 4));
}

TEST(TfliteOperators, ConvolveWithoutPadding)
{
    const Picture in = noise(9, 9, 2);
    const std::vector<Picture> weight{noise(5, 5, 2, 2)};

    const at::Tensor result
        = convolution(tensor(in), weightTensor(weight), at::tensor({0.25F}), strided(1, false), 1);

    expectSame(result, plainConvolution(in, weight, {0.25F}, 1, 0, 5, 5));
}

TEST(TfliteOperators, ConvolveChannelByChannel)
{
    const Picture in = noise(6, 6, 2);
    const std::vector<Picture> weight{noise(3, 3, 1, 2), noise(3, 3, 1, 3)};

    const at::Tensor result = convolution(
        tensor(in), weightTensor(weight), at::tensor({0.0F, 1.0F}), strided(1, true), 2);

    Picture expected = picture(6, 6, 2);
    for (int c = 0; c < 2; ++c) {
        Picture channel = picture(6, 6, 1);
        for (int i = 0; i < 36; ++i)
            channel.values[static_cast<std::size_t>(i)]
                = in.values[static_cast<std::size_t>(2 * i + c)];
        const Picture one = plainConvolution(
            channel, {weight[static_cast<std::size_t>(c)]}, {static_cast<float>(c)}, 1, 1, 6, 6);
        for (int i = 0; i < 36; ++i)
            expected.values[static_cast<std::size_t>(2 * i + c)]
                = one.values[static_cast<std::size_t>(i)];
    }
    expectSame(result, expected);
}

TEST(TfliteOperators, ClampAfterAConvolutionToSix)
{
    Picture in = picture(1, 3, 1);
    in.values = {-1, 2, 9};
    Picture one = picture(1, 1, 1);
    one.values = {1};
    Options options = strided(1, true);
    options.activation = Activation::Relu6;

    const at::Tensor result
        = convolution(tensor(in), weightTensor({one}), at::tensor({0.0F}), options, 1);

    Picture expected = in;
    expected.values = {0, 2, 6};
    expectSame(result, expected);
}

TEST(TfliteOperators, TakeTheMaximumWithoutCountingThePadding)
{
    Picture in = noise(5, 5, 2);
    for (float& value : in.values)
        value -= 10; // padding with zeros would win
    Options options = strided(2, true);
    options.filterX = options.filterY = 2;

    const at::Tensor result = maxPool(tensor(in), options);

    Picture expected = picture(3, 3, 2);
    for (int y = 0; y < 3; ++y)
        for (int x = 0; x < 3; ++x)
            for (int c = 0; c < 2; ++c) {
                float best = -100;
                for (int ky = 0; ky < 2; ++ky)
                    for (int kx = 0; kx < 2; ++kx)
                        if (in.holds(2 * y + ky, 2 * x + kx))
                            best = std::max(best, in.at(2 * y + ky, 2 * x + kx, c));
                expected.at(y, x, c) = best;
            }
    expectSame(result, expected);
}

TEST(TfliteOperators, ResizeBetweenPixelCentres)
{
    const Picture in = noise(3, 4, 2);
    Options options;
    options.halfPixelCentres = true;

    const at::Tensor result = resizeBilinear(tensor(in), 6, 8, options);

    Picture expected = picture(6, 8, 2);
    for (int y = 0; y < 6; ++y)
        for (int x = 0; x < 8; ++x)
            for (int c = 0; c < 2; ++c) {
                const float sy = std::clamp((static_cast<float>(y) + 0.5F) / 2 - 0.5F, 0.0F, 2.0F);
                const float sx = std::clamp((static_cast<float>(x) + 0.5F) / 2 - 0.5F, 0.0F, 3.0F);
                const int y0 = static_cast<int>(sy);
                const int x0 = static_cast<int>(sx);
                const int y1 = std::min(y0 + 1, 2);
                const int x1 = std::min(x0 + 1, 3);
                const float fy = sy - static_cast<float>(y0);
                const float fx = sx - static_cast<float>(x0);
                expected.at(y, x, c)
                    = (1 - fy) * ((1 - fx) * in.at(y0, x0, c) + fx * in.at(y0, x1, c))
                    + fy * ((1 - fx) * in.at(y1, x0, c) + fx * in.at(y1, x1, c));
            }
    expectSame(result, expected);
}

TEST(TfliteOperators, SpreadDepthIntoBlocksRowFirst)
{
    const Picture in = noise(2, 3, 8);

    const at::Tensor result = depthToSpace(tensor(in), 2);

    Picture expected = picture(4, 6, 2);
    for (int y = 0; y < 4; ++y)
        for (int x = 0; x < 6; ++x)
            for (int c = 0; c < 2; ++c)
                expected.at(y, x, c) = in.at(y / 2, x / 2, ((y % 2) * 2 + x % 2) * 2 + c);
    expectSame(result, expected);
}

TEST(TfliteOperators, ReshapeInTheOrderOfTheFile)
{
    const Picture in = noise(2, 2, 3);

    const at::Tensor result = reshaped(tensor(in), {1, 4, 3});

    ASSERT_EQ(result.sizes(), at::IntArrayRef({1, 4, 3}));
    const at::Tensor plain = result.contiguous();
    for (std::size_t i = 0; i < in.values.size(); ++i)
        EXPECT_EQ(plain.data_ptr<float>()[i], in.values[i]);
}

TEST(TfliteOperators, JoinAlongTheFilesAxis)
{
    const Picture a = noise(2, 2, 1);
    const Picture b = noise(2, 2, 2, 2);

    const at::Tensor byChannel = concatenated({tensor(a), tensor(b)}, 3);
    const at::Tensor rows = concatenated(
        {at::ones({1, 2, 3}), at::zeros({1, 1, 3})}, 1); // three dimensions: as it is

    EXPECT_EQ(toFileOrder(byChannel).sizes(), at::IntArrayRef({1, 2, 2, 3}));
    EXPECT_EQ(byChannel[0][0][1][0].item<float>(), a.at(1, 0, 0));
    EXPECT_EQ(byChannel[0][2][1][0].item<float>(), b.at(1, 0, 1));
    EXPECT_EQ(rows.sizes(), at::IntArrayRef({1, 3, 3}));
    EXPECT_EQ(rows[0][2][0].item<float>(), 0.0F);
}

TEST(TfliteOperators, PadChannelsAtTheEnd)
{
    const Picture in = noise(2, 2, 2);

    const at::Tensor result = padded(tensor(in), {0, 0, 1, 0, 0, 1, 0, 2});

    Picture expected = picture(3, 3, 4);
    for (int y = 0; y < 2; ++y)
        for (int x = 0; x < 2; ++x)
            for (int c = 0; c < 2; ++c)
                expected.at(y + 1, x, c) = in.at(y, x, c);
    expectSame(result, expected);
}

TEST(TfliteOperators, CutOutRowsColumnsAndChannels)
{
    const Picture in = noise(4, 5, 3);

    const at::Tensor result = sliced(tensor(in), {0, 1, 2, 0}, {1, 2, 3, 1});

    Picture expected = picture(2, 3, 1);
    for (int y = 0; y < 2; ++y)
        for (int x = 0; x < 3; ++x)
            expected.at(y, x, 0) = in.at(y + 1, x + 2, 0);
    expectSame(result, expected);
}

TEST(TfliteOperators, AverageOverRowsAndColumns)
{
    const Picture in = noise(3, 4, 2);

    const at::Tensor result = estimation::tflite::mean(tensor(in), {1, 2}, false);

    ASSERT_EQ(result.sizes(), at::IntArrayRef({1, 2}));
    for (int c = 0; c < 2; ++c) {
        float sum = 0;
        for (int y = 0; y < 3; ++y)
            for (int x = 0; x < 4; ++x)
                sum += in.at(y, x, c);
        EXPECT_NEAR(result[0][c].item<float>(), sum / 12, 1e-5);
    }
}

TEST(TfliteOperators, LeakByTheSlopeOfEachChannel)
{
    const Picture in = noise(3, 3, 2);

    const at::Tensor result = leakyByChannel(tensor(in), at::tensor({0.25F, -2.0F}));

    Picture expected = in;
    for (std::size_t i = 0; i < in.values.size(); ++i)
        if (in.values[i] < 0)
            expected.values[i] *= i % 2 == 0 ? 0.25F : -2.0F;
    expectSame(result, expected);
}
