// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace synthesis::test {

/// True when both networks hold the same numbers, bit for bit.
inline bool haveEqualWeights(const torch::nn::Module& a, const torch::nn::Module& b)
{
    const std::vector<torch::Tensor> left = a.parameters();
    const std::vector<torch::Tensor> right = b.parameters();
    for (std::size_t i = 0; i < left.size() && i < right.size(); ++i)
        if (!torch::equal(left[i], right[i]))
            return false;
    return left.size() == right.size();
}

/// How far apart, relative to what is expected.
inline double relativeDistance(const torch::Tensor& found, const torch::Tensor& expected)
{
    return ((found.to(torch::kFloat) - expected).norm() / expected.norm()).item<double>();
}

} // namespace synthesis::test
