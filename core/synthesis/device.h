// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <torch/torch.h>

namespace synthesis {

/// The CUDA device when there is one that works, the CPU otherwise.
torch::Device bestDevice();

/// Physical cores this process may use, at least 1.
int physicalCores();

/// Lets LibTorch use `threads` threads for one operation; call it once at the start of the program.
void setThreads(int threads);
int threads();

/// While it lives, operations of the calling thread run on that thread alone; other threads keep
/// their number. Two frames rendered on two threads finish sooner than one after the other on both.
class OneThreadHere {
public:
    OneThreadHere();
    ~OneThreadHere();
    OneThreadHere(const OneThreadHere&) = delete;
    OneThreadHere& operator=(const OneThreadHere&) = delete;

private:
    int m_before;
};

/// What `doctor` tells about the machine.
struct MachineFacts {
    std::string torchVersion;
    std::string blas; ///< such as "OpenBLAS", or "unknown"
    std::string cpuCapability; ///< such as "AVX2"
    std::string cudaDevice; ///< empty without one
    int physicalCores = 1;
    int threads = 1;
    double float32Gflops = 0; ///< convolution peak measured on the best device
    double bfloat16Gflops = 0;
    double bfloat16Gain = 1; ///< how much faster the refiner's own convolutions are in bfloat16
};

/// Measures for about `seconds`.
MachineFacts machineFacts(double seconds = 2);

} // namespace synthesis
