// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline.h"

#include "ui/timeline/hover_card.h"
#include "ui/timeline/ruler_painter.h"
#include "ui/timeline/thumbnail_tiles.h"

#include <QDir>
#include <QEvent>
#include <QFontMetrics>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int scrollBarHeight = 10;
constexpr double zoomStep = 1.5;
constexpr int cardDelay = 350; // milliseconds

} // namespace

Timeline::Timeline(Session& session, QWidget* parent)
    : Timeline(session, DiskCache::folder({}), parent)
{
}

Timeline::Timeline(Session& session, const QString& cacheFolder, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session.document())
    , m_marks(session)
    , m_thumbnails(QDir(cacheFolder).filePath(QStringLiteral("thumbnails")))
    , m_waveforms(QDir(cacheFolder).filePath(QStringLiteral("waveforms")))
    , m_scrollBar(new QScrollBar(Qt::Horizontal, this))
    , m_card(new HoverCard(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_scrollBar->setFocusPolicy(Qt::NoFocus);
    m_cardDelay.setSingleShot(true);
    m_cardDelay.setInterval(cardDelay);
    connectAll();
    refresh();
}

Timeline::~Timeline() = default;

void Timeline::connectAll()
{
    connect(&m_session, &Session::timeChanged, this, &Timeline::showTime);
    connect(&m_session, &Session::viewChanged, this, &Timeline::refresh);
    connect(&m_session.document(), &ProjectDocument::clipsChanged, this, &Timeline::refresh);
    connect(&m_session.document(), &ProjectDocument::closed, this, [this] {
        clearRange();
        m_isFitted = true;
        refresh();
    });
    connect(&m_model, &TimelineModel::changed, this, qOverload<>(&QWidget::update));
    connect(&m_marks, &MarkEditing::message, this, &Timeline::message);
    connect(&m_waveforms, &Waveforms::ready, this, qOverload<>(&QWidget::update));
    connect(&m_thumbnails, &Thumbnails::ready, this, [this] {
        const TimelineLayout layout = layoutNow();
        update(layout.row(TimelineRow::Source).pictures.toAlignedRect());
        update(layout.row(TimelineRow::Target).pictures.toAlignedRect());
        if (m_card->isVisible())
            showCard();
    });
    connect(&m_cardDelay, &QTimer::timeout, this, &Timeline::showCard);
    connect(m_scrollBar, &QScrollBar::valueChanged, this, [this](int value) {
        setAxis({value / m_axis.pixelsPerSecond, m_axis.pixelsPerSecond});
    });
}

// ---- where things are ----

TimelineLayout Timeline::layoutNow() const
{
    return layoutOf({width(), height() - scrollBarHeight}, headerWidth(), hasSound());
}

double Timeline::headerWidth() const
{
    constexpr int characters = 16;
    return fontMetrics().averageCharWidth() * characters + 16;
}

bool Timeline::hasSound() const
{
    const std::vector<Clip>& clips = m_session.document().clips();
    return std::any_of(
        clips.begin(), clips.end(), [](const Clip& clip) { return clip.info && clip.info->audio; });
}

TimeExtent Timeline::extent() const
{
    return {m_session.duration(), std::max(0.0, width() - headerWidth())};
}

std::optional<double> Timeline::rangeEnd() const
{
    const std::optional<double> out = m_model.outPoint();
    return out ? std::optional(*out + frameLength(m_session)) : std::nullopt;
}

double Timeline::xOf(double seconds) const { return headerWidth() + m_axis.xOf(seconds); }
double Timeline::timeAt(double x) const { return m_axis.timeAt(x - headerWidth()); }

const Clip* Timeline::clipOf(TimelineRow row) const
{
    return m_session.document().clip(row == TimelineRow::Target ? Role::Target : Role::Source);
}

const Clip* Timeline::clipAt(const QPointF& position) const
{
    const std::optional<TimelineRow> row = layoutNow().rowAt(position);
    return row ? clipOf(*row) : m_session.editedClip();
}

TimeSpan Timeline::timesOf(const ClipSpan& span) const
{
    const Clip* clip = m_session.document().clip(span.clip);
    if (clip == nullptr)
        return {};
    return {Session::timeOf(*clip, span.first), Session::timeOf(*clip, span.last + 1)};
}

QSize Timeline::sizeHint() const { return {900, leastTimelineHeight(true) + scrollBarHeight + 64}; }

QSize Timeline::minimumSizeHint() const
{
    return {
        static_cast<int>(headerWidth()) + 200, leastTimelineHeight(hasSound()) + scrollBarHeight};
}

// ---- the view ----

void Timeline::setAxis(const TimeAxis& axis)
{
    const TimeExtent all = extent();
    m_axis = held(axis, all);
    m_isFitted = m_axis == fitted(all);
    const QSignalBlocker quiet(m_scrollBar);
    const double most = all.duration * m_axis.pixelsPerSecond + endMargin - all.width;
    m_scrollBar->setRange(0, std::max(0, static_cast<int>(std::ceil(most))));
    m_scrollBar->setPageStep(static_cast<int>(all.width));
    m_scrollBar->setSingleStep(40);
    m_scrollBar->setValue(qRound(m_axis.start * m_axis.pixelsPerSecond));
    m_scrollBar->setVisible(!m_isFitted);
    wantPictures();
    update();
}

void Timeline::refresh()
{
    setAccessibleDescription(tr("Left and right move the playhead, up and down choose the clip."));
    m_scrollBar->setAccessibleName(tr("Scroll the timeline"));
    for (const Clip& clip : m_session.document().clips()) {
        if (clip.info && clip.info->audio)
            m_waveforms.want(clip);
    }
    if (m_selected && m_session.document().clip(m_selected->clip) == nullptr)
        clearRange();
    updateGeometry();
    setAxis(m_isFitted ? fitted(extent()) : m_axis);
    updateName();
}

void Timeline::wantPictures()
{
    if (!isVisible())
        return;
    const TimelineLayout layout = layoutNow();
    std::vector<ThumbnailId> ids;
    if (m_hovered)
        ids.push_back(*m_hovered);
    for (const TimelineRow row : {TimelineRow::Source, TimelineRow::Target}) {
        const Clip* clip = clipOf(row);
        if (clip == nullptr || !clip->info)
            continue;
        for (const ThumbnailTile& tile : thumbnailTiles(tileClipOf(*clip), m_axis,
                 layout.row(row).pictures, layout.content.left(), layout.content.right()))
            ids.push_back({clip->path, clip->sha256, tile.frame});
    }
    m_thumbnails.want(ids);
}

void Timeline::zoomBy(double factor)
{
    const double width = extent().width;
    const double playhead = m_axis.xOf(m_session.time());
    const bool isInView = playhead >= 0 && playhead <= width;
    setAxis(zoomedAt(m_axis, isInView ? playhead : width / 2, factor, extent()));
}

void Timeline::zoomIn() { zoomBy(zoomStep); }
void Timeline::zoomOut() { zoomBy(1 / zoomStep); }
void Timeline::takeView(const Timeline& other)
{
    setAxis(other.m_isFitted ? fitted(extent()) : held(other.m_axis, extent()));
    setSnapping(other.m_isSnapping);
    if (other.m_selected)
        selectRange(other.m_selected->clip, other.m_selected->first, other.m_selected->last);
}

void Timeline::zoomToFit() { setAxis(fitted(extent())); }

void Timeline::zoomToRange()
{
    if (m_selected)
        setAxis(showing(timesOf(*m_selected), extent()));
    else if (const auto range = markedRange(m_session))
        setAxis(showing(*range, extent()));
    else
        emit message(tr("There is no range to zoom to."));
}

void Timeline::toggleSnapping() { setSnapping(!m_isSnapping); }

void Timeline::setSnapping(bool on)
{
    if (on == m_isSnapping)
        return;
    m_isSnapping = on;
    emit snappingChanged(on);
}

// Only what the playhead leaves and where it comes to is drawn again.
void Timeline::showTime()
{
    constexpr int reach = static_cast<int>(handleReach) + 2;
    const bool isDragged = m_drag.kind != DragKind::None;
    const TimeAxis axis = isDragged ? m_axis : revealing(m_axis, m_session.time(), extent());
    if (axis != m_axis)
        setAxis(axis);
    for (const double time : {m_shownTime, m_session.time()})
        update(static_cast<int>(xOf(time)) - reach, 0, 2 * reach + 1, height());
    m_shownTime = m_session.time();
    updateName();
}

void Timeline::updateName()
{
    const double seconds = m_session.time();
    const QString time = QStringLiteral("%1:%2")
                             .arg(static_cast<int>(seconds) / 60)
                             .arg(std::fmod(seconds, 60.0), 5, 'f', 2, QLatin1Char('0'));
    setAccessibleName(m_session.editedClip() == nullptr
            ? tr("Timeline, no clips")
            : tr("Timeline, %1, frame %2").arg(time, QString::number(m_session.frame())));
}

// ---- findings, the result, the range ----

void Timeline::setFindings(std::int64_t clip, std::vector<TimelineFinding> findings)
{
    m_model.setFindings(clip, std::move(findings));
}

void Timeline::setRendered(std::vector<RenderedSpan> spans)
{
    m_model.setRendered(std::move(spans));
}

void Timeline::setUnseen(std::vector<std::pair<std::int64_t, std::int64_t>> spans)
{
    m_model.setUnseen(std::move(spans));
}

void Timeline::selectRange(std::int64_t id, std::int64_t first, std::int64_t last)
{
    const Clip* clip = m_session.document().clip(id);
    if (clip == nullptr || clip->frameCount() == 0)
        return;
    const std::int64_t end = clip->frameCount() - 1;
    const ClipSpan span{id, std::clamp<std::int64_t>(std::min(first, last), 0, end),
        std::clamp<std::int64_t>(std::max(first, last), 0, end)};
    if (m_selected == span)
        return;
    m_selected = span;
    update();
    emit rangeSelected(id, span.first, span.last);
}

void Timeline::selectInToOut()
{
    const Clip* clip = m_session.editedClip();
    const auto range = markedRange(m_session);
    if (clip == nullptr || !range) {
        emit message(tr("There is neither an in nor an out point."));
        return;
    }
    const auto frameFrom = [clip](double seconds) {
        return static_cast<std::int64_t>(std::ceil(seconds * clip->frameRate() - 1e-3));
    };
    selectRange(clip->id, frameFrom(range->begin), frameFrom(range->end) - 1);
}

void Timeline::clearRange()
{
    if (!m_selected)
        return;
    m_selected.reset();
    update();
    emit rangeCleared();
}

void Timeline::markRange()
{
    const Clip* clip = m_selected ? m_session.document().clip(m_selected->clip) : nullptr;
    if (clip != nullptr)
        m_marks.setRange(
            Session::timeOf(*clip, m_selected->first), Session::timeOf(*clip, m_selected->last));
}

// ---- the widget ----

void Timeline::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_scrollBar->setGeometry(static_cast<int>(headerWidth()), height() - scrollBarHeight,
        static_cast<int>(extent().width), scrollBarHeight);
    setAxis(m_isFitted ? fitted(extent()) : m_axis);
}

void Timeline::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    wantPictures();
}

void Timeline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        update();
}

} // namespace ui
