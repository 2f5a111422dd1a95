// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/timeline/timeline_marks.h"

#include <QObject>
#include <optional>

namespace ui {

/// In and out points, markers, and moving the playhead between marks and keyframes. Every change is
/// one undo step.
class MarkEditing : public QObject {
    Q_OBJECT

public:
    explicit MarkEditing(Session& session, QObject* parent = nullptr);

    /// The index in markers() of the one that begins in the frame under the playhead.
    std::optional<std::size_t> markerHere() const;

    void replaceMarker(std::size_t index, const Marker& marker, MergeTag tag = 0);
    void removeMarker(std::size_t index);
    /// Moves the begin or the end of the marked range as far as the other one allows.
    void dragBegin(double seconds, MergeTag tag);
    void dragEnd(double seconds, MergeTag tag);
    /// The seconds at which the first and the last frame begin.
    void setRange(double in, double out);

public slots:
    void setInPoint(); ///< at the frame under the playhead
    void setOutPoint();
    void goToIn();
    void goToOut();
    void clearIn();
    void clearOut();
    void addMarker();
    void deleteMarker(); ///< under the playhead
    void previousMarker();
    void nextMarker();
    void previousKeyframe();
    void nextKeyframe();
    void goToMiddleOfGap(); ///< half-way between the keyframes around the playhead

signals:
    /// A sentence for the status bar: why nothing happened.
    void message(const QString& sentence);

private:
    bool canEdit();
    double frameBegin() const;
    double frameEnd() const;
    double atFrame(double seconds) const;
    std::vector<double> stops() const;
    void goTo(std::optional<double> seconds, const QString& otherwise);
    void store(const QString& text, const std::vector<Marker>& markers, MergeTag tag = 0);
    void change(
        const QString& text, const std::string& key, std::optional<double> value, MergeTag tag = 0);

    void changeBoth(const QString& text, std::optional<double> in, std::optional<double> out);

    Session& m_session;
    ProjectDocument& m_document;
};

} // namespace ui
