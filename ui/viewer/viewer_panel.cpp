// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/viewer_panel.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/media/video_info.h"
#include "ui/viewer/compare_bar.h"
#include "ui/viewer/mode_bar.h"
#include "ui/viewer/transport_bar.h"

#include <QFutureWatcher>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace ui {

namespace {

const std::string resultKey = "result"; ///< the path of the newest rendered video
const std::string firstFrameKey = "resultFirstFrame"; ///< of the source
constexpr std::int64_t resultId = -1;

std::optional<Clip> probedResult(const std::filesystem::path& video)
{
    try {
        return Clip{resultId, Role::Source, video, {}, media::probe(video)};
    } catch (const base::Error& error) {
        base::log(base::Level::Warning, error.what());
        return std::nullopt;
    }
}

} // namespace

ViewerPanel::ViewerPanel(
    Session& session, PoseEditor& editor, Player& player, FrameProvider& frames, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_canvas(new Canvas(session, editor, frames))
    , m_compare(new CompareBar(session))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new ModeBar(session, editor, *m_canvas));
    layout->addWidget(m_compare);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(new TransportBar(session, player));
    setFocusProxy(m_canvas);
    const ProjectDocument& document = session.document();
    connect(&document, &ProjectDocument::opened, this, &ViewerPanel::loadResult);
    connect(&document, &ProjectDocument::closed, this, &ViewerPanel::loadResult);
    connect(&document, &ProjectDocument::settingChanged, this, [this](const std::string& key) {
        if (key == resultKey)
            loadResult();
    });
    loadResult();
}

void ViewerPanel::setResult(const std::filesystem::path& video, std::int64_t firstFrame)
{
    m_session.document().setQuietly(firstFrameKey, firstFrame);
    if (m_session.document().setting(resultKey) == video.string())
        loadResult(); // rendered anew in the same place
    else
        m_session.document().setQuietly(resultKey, video.string());
}

void ViewerPanel::setTakes(const std::vector<ShownTake>& takes)
{
    m_canvas->setTakes(takes);
    m_compare->setTakes(takes);
}

std::int64_t ViewerPanel::firstFrame() const
{
    const nlohmann::json frame = m_session.document().setting(firstFrameKey);
    return frame.is_number_integer() ? frame.get<std::int64_t>() : 0;
}

/// Probing reads the whole file, so it is done elsewhere.
void ViewerPanel::loadResult()
{
    const std::uint64_t number = ++m_probe;
    m_canvas->setResult(std::nullopt); // also lets go of the pictures of the one before
    const nlohmann::json path = m_session.document().setting(resultKey);
    if (!path.is_string())
        return;
    using Watcher = QFutureWatcher<std::optional<Clip>>;
    auto* watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        if (number == m_probe && watcher->result())
            m_canvas->setResult(watcher->result(), firstFrame());
    });
    watcher->setFuture(
        QtConcurrent::run(probedResult, std::filesystem::path(path.get<std::string>())));
}

} // namespace ui
