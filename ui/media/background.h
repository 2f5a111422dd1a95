// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>
#include <memory>
#include <utility>

namespace ui {

/// One other thread that works for a QObject, piece by piece in the order given. Make it the last
/// member of its owner: its end waits for the piece at work, so that no answer comes too late.
class Background {
public:
    explicit Background(QObject& receiver)
        : m_receiver(receiver)
    {
        m_pool.setMaxThreadCount(1);
    }
    ~Background()
    {
        m_cancel.cancel();
        m_pool.clear();
        m_pool.waitForDone();
    }
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    /// Set when the owner ends; long work asks for it.
    const base::CancelToken& cancelToken() const { return m_cancel; }

    /// Calls `work`, which must not throw, on the other thread, and `done` with what it returned on
    /// the receiver's.
    template <typename Work, typename Done> void run(Work work, Done done)
    {
        m_pool.start([this, work = std::move(work), done = std::move(done)] {
            auto answer = std::make_shared<decltype(work())>(work());
            QMetaObject::invokeMethod(
                &m_receiver, [done, answer] { done(*answer); }, Qt::QueuedConnection);
        });
    }

private:
    QObject& m_receiver;
    base::CancelToken m_cancel;
    QThreadPool m_pool;
};

} // namespace ui
