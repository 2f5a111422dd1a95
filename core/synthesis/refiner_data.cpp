// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/refiner_data.h"

namespace synthesis {

RefinerInput onDevice(const RefinerInput& input, const torch::Device& device)
{
    return {input.limbs.to(device), input.plate.to(device), input.warps.to(device)};
}

RefinerTarget onDevice(const RefinerTarget& target, const torch::Device& device)
{
    return {target.frame.to(device), target.mask.to(device)};
}

} // namespace synthesis
