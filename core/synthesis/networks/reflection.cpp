// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/reflection.h"

namespace synthesis {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// The line outside the picture and the one inside it that it mirrors.
struct Mirrored {
    std::int64_t outside;
    std::int64_t inside;
};

/// Both ends of a side of `padded` pixels.
std::vector<Mirrored> mirroredLines(std::int64_t padded, std::int64_t margin)
{
    std::vector<Mirrored> lines;
    for (std::int64_t i = 1; i <= margin; ++i) {
        lines.push_back({margin - i, margin + i});
        lines.push_back({padded - 1 - margin + i, padded - 1 - margin - i});
    }
    return lines;
}

torch::Tensor withoutMargin(const torch::Tensor& padded, std::int64_t margin)
{
    return padded.slice(2, margin, padded.size(2) - margin)
        .slice(3, margin, padded.size(3) - margin);
}

struct ReflectionFunction : torch::autograd::Function<ReflectionFunction> {
    static torch::Tensor forward(
        AutogradContext* context, const torch::Tensor& x, std::int64_t margin)
    {
        context->saved_data["margin"] = margin;
        const torch::Tensor y
            = torch::empty({x.size(0), x.size(1), x.size(2) + 2 * margin, x.size(3) + 2 * margin},
                x.options().memory_format(x.suggest_memory_format()));
        withoutMargin(y, margin).copy_(x);
        const torch::Tensor rows = y.slice(2, margin, y.size(2) - margin);
        for (const auto [outside, inside] : mirroredLines(y.size(3), margin))
            rows.select(3, outside).copy_(rows.select(3, inside));
        for (const auto [outside, inside] : mirroredLines(y.size(2), margin))
            y.select(2, outside).copy_(y.select(2, inside));
        return y;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const std::int64_t margin = context->saved_data["margin"].toInt();
        const torch::Tensor ofY
            = gradients[0].clone(gradients[0].suggest_memory_format()); // added to in place
        for (const auto [outside, inside] : mirroredLines(ofY.size(2), margin))
            ofY.select(2, inside).add_(ofY.select(2, outside));
        const torch::Tensor rows = ofY.slice(2, margin, ofY.size(2) - margin);
        for (const auto [outside, inside] : mirroredLines(ofY.size(3), margin))
            rows.select(3, inside).add_(rows.select(3, outside));
        return {withoutMargin(ofY, margin).contiguous(gradients[0].suggest_memory_format()),
            torch::Tensor()};
    }
};

} // namespace

torch::Tensor reflected(const torch::Tensor& x, std::int64_t margin)
{
    TORCH_CHECK(
        margin < x.size(2) && margin < x.size(3), "the picture is narrower than its margin");
    return margin == 0 ? x : ReflectionFunction::apply(x, margin);
}

} // namespace synthesis
