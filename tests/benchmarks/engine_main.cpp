// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/training_bench.h"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

/// `understudy-engine-bench [--json] [--turns N]`: the part of understudy-bench that needs LibTorch
/// alone, for a machine that has nothing else.
int main(int argumentCount, char** arguments)
{
    const std::vector<std::string> words(arguments + 1, arguments + argumentCount);
    const auto has = [&words](const char* word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    const auto numberAfter = [&words](const char* word, int otherwise) {
        const auto found = std::find(words.begin(), words.end(), word);
        return found == words.end() || found + 1 == words.end() ? otherwise
                                                                : std::atoi((found + 1)->c_str());
    };
    if (has("--turn-of")) {
        bench::takeTurn(numberAfter("--turn-of", 0), has("--plain"));
        return 0;
    }
    try {
        const auto all = bench::compareTraining(std::max(1, numberAfter("--turns", 5)));
        std::cout << (has("--json") ? bench::jsonOf(all) + "\n" : bench::tableOf(all));
    } catch (const std::exception& error) {
        std::cerr << "understudy-engine-bench: " << error.what() << "\n";
        return 1;
    }
    return 0;
}
