// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace base {

/// A wish to have saved now what there is, which may be uttered again and again. Copies share it;
/// safe from any thread.
class SaveRequest {
public:
    void ask() const { m_flag->store(true); }
    /// Whether it was asked for since the last time.
    bool take() const { return m_flag->exchange(false); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

} // namespace base
