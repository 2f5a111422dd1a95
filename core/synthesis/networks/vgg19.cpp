// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/vgg19.h"

#include "core/synthesis/error.h"
#include "core/synthesis/networks/convolution.h"

#include <algorithm>
#include <cassert>

namespace synthesis {

namespace {

/// A convolution in torchvision's list of layers.
struct Place {
    int index;
    int widthFactor; ///< channels out, by those of the first layer
    bool isPooledBefore;
    bool isFeature; ///< the first of its stage
};

constexpr std::array<Place, 13> places = {{
    {0, 1, false, true},
    {2, 1, false, false},
    {5, 2, true, true},
    {7, 2, false, false},
    {10, 4, true, true},
    {12, 4, false, false},
    {14, 4, false, false},
    {16, 4, false, false},
    {19, 8, true, true},
    {21, 8, false, false},
    {23, 8, false, false},
    {25, 8, false, false},
    {28, 8, true, true},
}};

/// The tensor whose name is `name`, or ends so after a dot.
torch::Tensor found(const std::map<std::string, torch::Tensor>& weights, const std::string& name,
    torch::IntArrayRef shape)
{
    const auto match = std::find_if(weights.begin(), weights.end(), [&name](const auto& entry) {
        return entry.first == name || entry.first.ends_with("." + name);
    });
    if (match == weights.end())
        throw Error(ErrorKind::Unreadable, "VGG-19", "the tensor \"" + name + "\" is missing");
    if (match->second.sizes() != shape)
        throw Error(
            ErrorKind::Unreadable, "VGG-19", "the tensor \"" + name + "\" is of another shape");
    return match->second;
}

} // namespace

Vgg19::Vgg19(const std::map<std::string, torch::Tensor>& weights, const torch::Device& device,
    std::int64_t width, torch::Dtype type)
    : m_type(type)
{
    std::int64_t in = 3;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::string layer = "features." + std::to_string(places[i].index);
        const std::int64_t out = places[i].widthFactor * width;
        m_layers[i]
            = {forComputing(found(weights, layer + ".weight", {out, in, 3, 3}).to(device), type),
                found(weights, layer + ".bias", {out}).to(device, type)};
        in = out;
    }
}

std::array<torch::Tensor, 5> Vgg19::features(const torch::Tensor& image) const
{
    std::array<torch::Tensor, 5> result;
    std::size_t stage = 0;
    torch::Tensor x = forComputing(image, m_type);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].isPooledBefore)
            x = torch::max_pool2d(x, 2);
        x = torch::conv2d(x, m_layers[i].weight, m_layers[i].bias, 1, 1).relu();
        if (places[i].isFeature)
            result[stage++] = x;
    }
    assert(stage == result.size());
    return result;
}

} // namespace synthesis
