// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/clip_row_painter.h"
#include "ui/timeline/mark_editing.h"
#include "ui/timeline/thumbnails.h"
#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_model.h"
#include "ui/timeline/waveforms.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QMenu;
class QScrollBar;

namespace ui {

class HoverCard;

/// Some frames of a clip, both included.
struct ClipSpan {
    std::int64_t clip = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;

    bool operator==(const ClipSpan&) const = default;
};

/// What the menu of a chosen range offers to do with its poses.
enum class RangeAction { Detect, Smooth, SwapSides, Interpolate, Propagate, Render };

/// The clips over time, one above the other, with the playhead that all views share: pictures,
/// sound, how far the poses can be trusted, findings, keyframes, and what of the result is
/// rendered. Whatever is slow to make comes from other threads, and is there when it is there.
class Timeline : public QWidget {
    Q_OBJECT

public:
    /// Pictures and waveforms are kept in folders of `cacheFolder`.
    Timeline(Session& session, const QString& cacheFolder, QWidget* parent = nullptr);
    explicit Timeline(Session& session, QWidget* parent = nullptr); ///< in the program's cache
    ~Timeline() override;

    /// In and out points, markers, going to marks and keyframes: the slots of their actions.
    MarkEditing& marks() { return m_marks; }

    /// What is suspicious in a clip.
    void setFindings(std::int64_t clip, std::vector<TimelineFinding> findings);
    /// What of the result is rendered, and whether it still holds.
    void setRendered(std::vector<RenderedSpan> spans);
    /// Where the dance takes poses that are far from all that the target was filmed in: first and
    /// last frame of each run.
    void setUnseen(std::vector<std::pair<std::int64_t, std::int64_t>> spans);

    /// Shows the part of the time that `other` shows, with the range chosen there.
    void takeView(const Timeline& other);

    /// The range that was chosen with Shift and the mouse.
    const std::optional<ClipSpan>& selectedRange() const { return m_selected; }
    bool isSnapping() const { return m_isSnapping; }
    const TimeAxis& axis() const { return m_axis; }
    TimelineLayout layoutNow() const;
    /// What there is to say of this place, as text.
    QString textAt(const QPointF& position) const;
    /// Whether pictures are being made.
    bool isWaitingForPictures() const { return !m_thumbnails.isIdle(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void zoomIn(); ///< at the playhead, or at the middle when it is out of view
    void zoomOut();
    void zoomToFit();
    void zoomToRange(); ///< the chosen one, else from in to out
    void toggleSnapping();
    void setSnapping(bool on);
    void selectRange(std::int64_t clip, std::int64_t first, std::int64_t last);
    void selectInToOut(); ///< chooses the frames of the edited clip from in to out
    void clearRange();
    void markRange(); ///< sets in and out to the chosen range
    void editMarker(); ///< asks for the name and colour of the marker at the playhead

signals:
    void rangeSelected(std::int64_t clip, std::int64_t first, std::int64_t last);
    void rangeCleared();
    /// Chosen from the menu of the range.
    void rangeActionChosen(
        ui::RangeAction action, std::int64_t clip, std::int64_t first, std::int64_t last);
    void snappingChanged(bool on);
    /// A sentence for the status bar.
    void message(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum class DragKind { None, Scrub, Zoom, Select, Marker, InPoint, OutPoint };
    struct Drag {
        DragKind kind = DragKind::None;
        double from = 0; ///< seconds at which it began
        double to = 0;
        std::int64_t clip = 0; ///< whose frames are selected
        Marker marker; ///< as it is now
        MergeTag tag = 0;
    };

    // timeline.cpp
    void connectAll();
    void setAxis(const TimeAxis& axis);
    void zoomBy(double factor);
    TimeExtent extent() const;
    void refresh();
    void wantPictures();
    void showTime();
    void updateName();
    double headerWidth() const;
    bool hasSound() const;
    const Clip* clipOf(TimelineRow row) const;
    const Clip* clipAt(const QPointF& position) const;
    TimeSpan timesOf(const ClipSpan& span) const;
    std::optional<double> rangeEnd() const; ///< behind the out point's frame
    double xOf(double seconds) const; ///< of the widget
    double timeAt(double x) const;

    // timeline_painting.cpp
    void paintRows(
        QPainter& painter, const TimelineLayout& layout, double left, double right) const;
    void paintClipRow(QPainter& painter, const TimelineLayout& layout, TimelineRow row, double left,
        double right) const;
    void paintResultRow(QPainter& painter, const TimelineLayout& layout) const;
    void paintEmptyRow(QPainter& painter, const RowRects& rects, const QString& text) const;
    void paintSpan(QPainter& painter, const QRectF& over, const TimeSpan& span) const;
    void paintOverlays(QPainter& painter, const TimelineLayout& layout) const;
    RowTitle titleOf(TimelineRow row) const;
    QString renderedText() const;

    // timeline_mouse.cpp
    Drag dragAt(const QPointF& position, Qt::KeyboardModifiers modifiers);
    void dragTo(double seconds);
    void endDrag(bool keep);
    double snappedTime(double seconds) const;
    std::optional<std::size_t> markerAt(const QPointF& position) const;
    void chooseRow(const QPointF& position);
    void showCard();
    QImage hoveredPicture();
    void hideCard();
    std::int64_t frameAtX(const Clip& clip, double x) const;
    QMenu* rangeMenu();
    QMenu* markMenu(const QPointF& position);
    void editMarkerAt(std::size_t index);

    Session& m_session;
    TimelineModel m_model;
    MarkEditing m_marks;
    Thumbnails m_thumbnails;
    Waveforms m_waveforms;
    QScrollBar* m_scrollBar;
    HoverCard* m_card;
    QTimer m_cardDelay;
    QPointF m_pointer;
    TimeAxis m_axis;
    bool m_isFitted = true;
    bool m_isSnapping = true;
    double m_shownTime = 0;
    Drag m_drag;
    MergeTag m_lastTag = 0;
    std::optional<ClipSpan> m_selected;
    std::optional<ThumbnailId> m_hovered; ///< the picture that the card lacks
};

} // namespace ui
