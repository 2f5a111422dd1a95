// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/flow_propagator.h"

#include "core/base/error.h"
#include "core/media/video_reader.h"
#include "ui/error_text.h"

#include <algorithm>
#include <map>
#include <opencv2/imgproc.hpp>
#include <utility>

namespace ui {

namespace {

constexpr int decoderThreads = 2;
constexpr std::int64_t chunkFrames = 24;

/// The grey pictures of a video in either direction. Decoders run forwards only, so going backwards
/// some frames are kept.
class GreyPictures {
public:
    explicit GreyPictures(const std::filesystem::path& file)
        : m_reader(file, decoderThreads)
    {
    }

    cv::Mat at(std::int64_t frame)
    {
        if (frame < 0 || frame >= m_reader.info().frameCount)
            return {};
        if (const auto kept = m_kept.find(frame); kept != m_kept.end())
            return kept->second;
        const bool isBackwards = !m_kept.empty() && frame < m_kept.begin()->first;
        const std::int64_t first
            = isBackwards ? std::max<std::int64_t>(frame - chunkFrames + 1, 0) : frame;
        while (m_kept.size() > 2)
            m_kept.erase(isBackwards ? std::prev(m_kept.end()) : m_kept.begin());
        for (std::int64_t each = first; each <= frame; ++each)
            m_kept[each] = grey(m_reader.at(each).image);
        return m_kept.at(frame);
    }

private:
    static cv::Mat grey(const cv::Mat& bgr)
    {
        cv::Mat picture;
        cv::cvtColor(bgr, picture, cv::COLOR_BGR2GRAY);
        return picture;
    }

    media::VideoReader m_reader;
    std::map<std::int64_t, cv::Mat> m_kept;
};

} // namespace

FlowPropagator::FlowPropagator(QObject* parent)
    : QObject(parent)
{
}

FlowPropagator::~FlowPropagator()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void FlowPropagator::start(Task task)
{
    m_cancel = {};
    m_thread
        = std::thread([this, task = std::move(task), cancel = m_cancel] { run(task, cancel); });
}

void FlowPropagator::cancel() { m_cancel.cancel(); }

void FlowPropagator::run(const Task& task, const base::CancelToken& cancel)
{
    const auto tell = [this](auto&& what) {
        QMetaObject::invokeMethod(
            this,
            [this, what = std::forward<decltype(what)>(what)] {
                m_thread.join(); // this is the last thing it does
                what();
            },
            Qt::QueuedConnection);
    };
    try {
        GreyPictures pictures(task.file);
        const pose::Propagation result = pose::propagated(
            task.track, task.start, task.joints, task.last,
            [&pictures](std::int64_t frame) { return pictures.at(frame); }, task.keyframes,
            task.settings, &cancel);
        tell([this, task, result] { emit finished(task, result); });
    } catch (const base::Error& error) {
        tell([this, sentence = errorText(error)] { emit failed(sentence); });
    }
}

} // namespace ui
