// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/tflite/model.h"

#include <ATen/core/Tensor.h>
#include <string>
#include <vector>

namespace estimation::tflite {

/// A TFLite model made ready for LibTorch: constants folded, only what the wanted outputs need.
/// run() may be called from several threads at once; each call uses the calling thread's own number
/// of intra-op threads.
class Graph {
public:
    /// `wanted` are positions among the model's outputs; `name` is the subject of errors.
    /// Throws base::Error Unreadable when the operators do not fit together.
    Graph(const Model& model, const std::vector<std::size_t>& wanted, std::string name);

    /// `input` is float, [1, height, width, channels]. Gives the wanted outputs in the shapes and
    /// the order (NHWC) of the file, contiguous. Throws base::Error Unreadable when shapes do not
    /// fit.
    std::vector<at::Tensor> run(const at::Tensor& input) const;

    std::size_t stepCount() const { return m_steps.size(); }

private:
    /// One operator; weights as LibTorch wants them (convolutions: [out, in / groups, height,
    /// width]).
    struct Step {
        Node node;
        at::Tensor weight;
        at::Tensor bias;
        std::vector<std::int64_t> numbers; ///< constant integer inputs, joined
        std::vector<std::int64_t> outputShape; ///< NHWC, as in the file
        std::vector<int> lastUses; ///< tensors no later step reads
    };

    void keepOnlyNeeded(const Model& model);
    Step prepared(const Model& model, const Node& node) const;
    void noteLastUses();
    static at::Tensor result(
        const Step& step, const std::vector<at::Tensor>& inputs, const at::Tensor& first);

    std::string m_name;
    std::vector<Step> m_steps;
    std::vector<int> m_wanted;
    int m_input = 0;
    std::size_t m_tensorCount = 0;
};

} // namespace estimation::tflite
