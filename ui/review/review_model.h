// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/review.h"
#include "ui/clip.h"
#include "ui/media/background.h"
#include "ui/review/finding_status.h"
#include "ui/review/track_reviewer.h"

#include <QAbstractTableModel>
#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ui {

class ProjectDocument;

/// A finding and what became of it.
struct ReviewedFinding {
    std::int64_t clip = 0;
    Role role = Role::Source;
    pose::Finding finding;
    std::string key; ///< of pose::findingKey()
    FindingStatus status = FindingStatus::Open;
    bool isGone = false; ///< an edit has mended it: no longer found

    bool operator==(const ReviewedFinding&) const = default;
};

/// A finding as the timeline marks it.
struct FindingMark {
    std::int64_t first = 0;
    std::int64_t last = 0; ///< included
    float severity = 0;
    QString text;
    bool isOpen = true;
};

/// The findings of all clips, sources first, by frame. Reviews each clip on another thread when it
/// was opened or detected, and round each edit. What the user decided lives in the document's
/// setting "review", the thresholds in "reviewSettings".
class ReviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Frame, Reason, Joints, Severity, Status, columns };
    enum DataRole { SortRole = Qt::UserRole };

    explicit ReviewModel(ProjectDocument& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    ProjectDocument& document() const { return m_document; }
    const std::vector<ReviewedFinding>& findings() const { return m_rows; }
    const ReviewedFinding& at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// The row of a finding; nothing when there is none any more.
    std::optional<int> rowOf(std::int64_t clip, const std::string& key) const;

    int openCount() const;
    int openCount(std::int64_t clip) const;
    std::int64_t frameCount() const; ///< of the clips that were reviewed
    std::vector<FindingMark> marks(std::int64_t clip) const;
    bool isBusy() const { return m_underWay > 0; } ///< a review is under way

    /// One undo step.
    void setStatus(const std::vector<int>& rows, FindingStatus status);

    /// What the last rendering has told of a clip's poses; reviews it again when that is news.
    void setTrainingDistances(std::int64_t clip, const TrainingDistances& distances);

    pose::ReviewSettings settings() const;
    void changeSettings(const pose::ReviewSettings& settings);

signals:
    /// Findings or their statuses are other than before; also when a review begins or ends.
    void findingsChanged();

private:
    /// What both threads hold of a clip.
    struct Shared {
        std::optional<TrackReviewer> reviewer; ///< belongs to the other thread
        std::atomic<std::uint64_t> latest = 0; ///< number of the last request
    };
    struct ClipReview {
        std::shared_ptr<Shared> shared;
        std::vector<pose::Finding> original;
        std::vector<pose::Finding> found;
        bool isReviewed = false;
    };
    using Answer = std::optional<std::vector<pose::Finding>>; ///< nothing: there is a newer request

    void begin();
    void beginAgain();
    void dropClips();
    void reviewClip(std::int64_t clip);
    void reviewChange(std::int64_t clip, std::int64_t first, std::int64_t last);
    template <typename Work>
    void ask(std::int64_t clip, std::shared_ptr<Shared> shared, const Work& work);
    void take(std::int64_t clip, const std::shared_ptr<Shared>& shared, const Answer& answer);
    void rebuild();
    void rereadStatuses();
    TrackPatch poses(std::int64_t clip, std::int64_t first, std::int64_t last) const;

    ProjectDocument& m_document;
    std::map<std::int64_t, ClipReview> m_clips;
    std::map<std::int64_t, TrainingDistances> m_training; ///< by clip
    std::vector<ReviewedFinding> m_rows;
    int m_underWay = 0; ///< requests that are not yet answered
    Background m_background; // the last: its end waits for the review under way
};

} // namespace ui
