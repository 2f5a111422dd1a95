// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace bench {

/// One of the two ways to compute the same step or frame.
struct Side {
    double milliseconds = 0; ///< the shortest of all turns
    double processorMilliseconds = 0; ///< of all threads, the least: hardly changed by other work
    double gflops = 0; ///< of its convolutions, GFLOP/s
    double peakShare = 0; ///< of the fastest convolution in the same type, measured in between
    double megabytes = 0; ///< most memory its process held; 0 where that says nothing, as on a GPU
};

/// The networks written plainly against ours.
struct Comparison {
    std::string what;
    Side plain;
    Side ours;

    double timesFaster() const { return plain.milliseconds / ours.milliseconds; }
};

/// Training steps and frames of the paper's networks: the reference's way, written plainly with
/// LibTorch's own layers in float32, and ours, taking turns, each in a process of its own. Throws
/// std::runtime_error when one of these fails.
std::vector<Comparison> compareTraining(int turns);

/// What such a process does: a few steps of configuration `index`, and a line about them on stdout.
void takeTurn(int index, bool isPlain);

/// A Markdown table, and the same as a JSON array.
std::string tableOf(const std::vector<Comparison>& comparisons);
std::string jsonOf(const std::vector<Comparison>& comparisons);

} // namespace bench
