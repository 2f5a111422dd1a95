// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/heart.h"

#include <gtest/gtest.h>
#include <vector>

using namespace std::chrono_literals;

namespace {

/// Counts beats, and waits for them.
class Pulse {
public:
    void add(std::int64_t request)
    {
        const std::lock_guard lock(m_mutex);
        m_beats.push_back(request);
        m_changed.notify_all();
    }

    bool waitFor(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, 20s, [&] { return m_beats.size() >= count; });
    }

    std::vector<std::int64_t> beats()
    {
        const std::lock_guard lock(m_mutex);
        return m_beats;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::int64_t> m_beats;
};

} // namespace

TEST(Heart, BeatsForTheRequestThatIsAtWork)
{
    Pulse pulse;
    pipeline::Heart heart([&pulse](std::int64_t request) { pulse.add(request); }, 1ms);

    heart.beatFor(7);

    ASSERT_TRUE(pulse.waitFor(3));
    EXPECT_EQ(pulse.beats().front(), 7);
}

TEST(Heart, IsSilentOnceItRests)
{
    Pulse pulse;
    std::size_t before = 0;
    {
        pipeline::Heart heart([&pulse](std::int64_t request) { pulse.add(request); }, 1ms);
        heart.beatFor(7);
        ASSERT_TRUE(pulse.waitFor(1));

        heart.rest();
        before = pulse.beats().size();
    }

    EXPECT_EQ(pulse.beats().size(), before);
}
