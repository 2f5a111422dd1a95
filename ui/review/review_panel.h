// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/batch_fix.h"
#include "ui/review/review_filter.h"
#include "ui/review/review_pace.h"

#include <QWidget>
#include <optional>
#include <string>
#include <utility>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace ui {

class Session;

/// The work list: what is suspicious in the poses, and how much of it is left.
class ReviewPanel final : public QWidget {
    Q_OBJECT

public:
    ReviewPanel(Session& session, ReviewModel& findings, QWidget* parent = nullptr);

    const ReviewFilter& filter() const { return *m_filter; }
    /// "14 of 63 left, about 6 min".
    static QString progressText(int open, int all, std::chrono::seconds time);

public slots:
    void nextFinding(); ///< of those that the filters show, in the order of time
    void previousFinding();
    void nextUnreviewed(); ///< open ones, whatever the filters show
    void accept(); ///< the current finding is fixed; goes on to the next
    void ignore(); ///< the current finding is none; goes on to the next
    void reopen();
    void lastEdited(); ///< to the frame that was edited last
    void fixFlips();
    void fillGaps();
    void smoothJitter();
    void editThresholds();

signals:
    void said(const QString& sentence); ///< why there is no finding to go to

private:
    using Name = std::pair<std::int64_t, std::string>; ///< of a finding: clip and key

    void build();
    void buildHeader(QVBoxLayout& layout);
    void buildFilters(QVBoxLayout& layout);
    void buildList(QVBoxLayout& layout);
    void buildButtons(QVBoxLayout& layout);
    QPushButton* button(const QString& text, const QString& tip, void (ReviewPanel::*slot)());
    QComboBox* choice(const QString& name, const QString& all);
    void chooseFilter();
    void showCounts();
    void showRow(int row); ///< of the model; moves the playhead
    template <typename Accepts> void goTo(int step, const Accepts& accepts);
    void markRow(int row); ///< only in the list
    void decide(FindingStatus status);
    void run(BatchFix fix);
    void forget();
    void noteEdit(std::int64_t clip, std::int64_t first, std::int64_t last);
    QString emptyText() const;
    std::optional<int> currentRow() const;
    std::optional<int> currentAtPlayhead() const;
    int position(int step) const;
    /// The finding before (step -1) or behind (1) the playhead that `accepts` takes; goes round.
    template <typename Accepts>
    std::optional<int> neighbour(int step, const Accepts& accepts) const;

    Session& m_session;
    ReviewModel& m_findings;
    ReviewFilter* m_filter;
    ReviewPace m_pace;
    std::optional<Name> m_current;
    bool m_isQuiet = false; ///< the list's current row changes without the user
    std::optional<std::pair<std::int64_t, std::int64_t>> m_lastEdit; ///< clip and frame
    QLabel* m_progressText = nullptr;
    QLabel* m_totals = nullptr;
    QProgressBar* m_progress = nullptr;
    QComboBox* m_reason = nullptr;
    QComboBox* m_joint = nullptr;
    QComboBox* m_status = nullptr;
    QComboBox* m_clip = nullptr;
    QTreeView* m_list = nullptr;
    QLabel* m_empty = nullptr;
    std::vector<QPushButton*> m_going; ///< off without findings
    std::vector<QPushButton*> m_editing; ///< off in a read-only project
};

} // namespace ui
