// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_panel.h"

#include "ui/review/batch_fix_dialog.h"
#include "ui/review/finding_text.h"
#include "ui/review/thresholds_dialog.h"
#include "ui/session.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <algorithm>
#include <tuple>

namespace ui {

ReviewPanel::ReviewPanel(Session& session, ReviewModel& findings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_findings(findings)
    , m_filter(new ReviewFilter(findings, this))
{
    build();
    ProjectDocument& document = session.document();
    connect(&findings, &ReviewModel::findingsChanged, this, &ReviewPanel::showCounts);
    connect(&document, &ProjectDocument::opened, this, &ReviewPanel::forget);
    connect(&document, &ProjectDocument::closed, this, &ReviewPanel::forget);
    connect(&document, &ProjectDocument::posesChanged, this, &ReviewPanel::noteEdit);
    showCounts();
}

// ---- what is shown ----

QString ReviewPanel::progressText(int open, int all, std::chrono::seconds time)
{
    if (all == 0)
        return tr("Nothing suspicious");
    if (open == 0)
        return tr("All %n finding(s) reviewed", nullptr, all);
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(time).count();
    return tr("%1 of %2 left, about %3 min")
        .arg(QLocale().toString(open), QLocale().toString(all),
            QLocale().toString(qlonglong(minutes)));
}

/// What the list says while it is empty.
QString ReviewPanel::emptyText() const
{
    const ProjectDocument& document = m_session.document();
    const auto& clips = document.clips();
    const bool isDetected = std::ranges::any_of(
        clips, [&document](const Clip& clip) { return document.isDetected(clip.id); });
    if (clips.empty())
        return tr("Import a dance and a person first.");
    if (!isDetected)
        return tr("Suspicious poses are listed here once poses are detected.");
    if (m_findings.isBusy())
        return tr("Reviewing the poses…");
    if (m_findings.findings().empty())
        return tr("Nothing looks suspicious.");
    return m_findings.openCount() == 0 ? tr("Nothing left to review.")
                                       : tr("No finding passes the filters.");
}

void ReviewPanel::showCounts()
{
    const int all = m_findings.rowCount();
    const int open = m_findings.openCount();
    m_pace.note(open, ReviewPace::Clock::now());
    m_progressText->setText(all == 0 && m_findings.isBusy()
            ? tr("Reviewing the poses…")
            : progressText(open, all, m_pace.timeFor(open)));
    m_progress->setRange(0, std::max(all, 1));
    m_progress->setValue(all - open);
    const QString count = tr("%n finding(s)", nullptr, all);
    const QString frames = tr("in %n frame(s)", nullptr, static_cast<int>(m_findings.frameCount()));
    m_totals->setText(tr("%1 %2", "63 findings in 1240 frames").arg(count, frames));
    const bool isReviewed = m_findings.frameCount() > 0;
    for (QWidget* part : {static_cast<QWidget*>(m_totals), static_cast<QWidget*>(m_progress),
             static_cast<QWidget*>(m_progressText)})
        part->setVisible(isReviewed);
    const bool isEmpty = m_filter->rowCount() == 0;
    m_empty->setText(emptyText());
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    for (QPushButton* button : m_going)
        button->setEnabled(!isEmpty);
    const bool isReadOnly = m_session.document().isReadOnly();
    for (QPushButton* button : m_editing) {
        button->setEnabled(!isReadOnly && m_session.editedClip() != nullptr);
        button->setToolTip(isReadOnly ? tr("The project is open for reading only.")
                                      : button->accessibleDescription());
    }
    if (const auto row = currentRow())
        markRow(*row);
}

void ReviewPanel::chooseFilter()
{
    ReviewFilter::Choice choice;
    const auto chosen = [](const QComboBox* box) { return box->currentData(); };
    if (const QVariant reason = chosen(m_reason); reason.isValid())
        choice.reason = static_cast<pose::FindingReason>(reason.toInt());
    if (const QVariant joint = chosen(m_joint); joint.isValid())
        choice.joint = pose::bodyJoint(joint.toUInt());
    choice.status = std::nullopt;
    if (const QVariant status = chosen(m_status); status.isValid())
        choice.status = static_cast<FindingStatus>(status.toInt());
    if (const QVariant role = chosen(m_clip); role.isValid())
        choice.role = static_cast<Role>(role.toInt());
    m_filter->choose(choice);
    showCounts();
}

void ReviewPanel::markRow(int row)
{
    const QModelIndex index = m_filter->mapFromSource(m_findings.index(row, 0));
    if (!index.isValid() || m_list->currentIndex().siblingAtColumn(0) == index)
        return;
    m_isQuiet = true;
    m_list->setCurrentIndex(index);
    m_isQuiet = false;
}

void ReviewPanel::showRow(int row)
{
    const ReviewedFinding& found = m_findings.at(row);
    m_current = Name(found.clip, found.key);
    const std::int64_t frame = found.finding.worst;
    const auto& joints = found.finding.joints;
    const std::set<pose::KeypointId> selection(joints.begin(), joints.end());
    m_session.setEditedRole(found.role);
    m_session.setFrame(frame);
    m_session.setSelection(selection);
    markRow(row);
}

// ---- going through them ----

std::optional<int> ReviewPanel::currentRow() const
{
    return m_current ? m_findings.rowOf(m_current->first, m_current->second) : std::nullopt;
}

/// The findings that can be gone to are those of the clips that can be shown.
template <typename Accepts>
std::optional<int> ReviewPanel::neighbour(int step, const Accepts& accepts) const
{
    const ProjectDocument& document = m_session.document();
    const auto& rows = m_findings.findings();
    const int count = static_cast<int>(rows.size());
    const int start = position(step);
    for (int i = 0; i < count; ++i) {
        const int row = (((start + i * step) % count) + count) % count;
        const Clip* shown = document.clip(m_findings.at(row).role);
        if (shown != nullptr && shown->id == m_findings.at(row).clip && accepts(m_findings.at(row))
            && row != currentAtPlayhead())
            return row;
    }
    return std::nullopt;
}

/// The row of the current finding while the playhead is still on it.
std::optional<int> ReviewPanel::currentAtPlayhead() const
{
    const auto row = currentRow();
    const Clip* clip = m_session.editedClip();
    if (!row || clip == nullptr || m_findings.at(*row).clip != clip->id
        || m_findings.at(*row).finding.worst != m_session.frame())
        return std::nullopt;
    return row;
}

/// The first row behind the playhead, or the last one before it. The rows are in the order of time.
int ReviewPanel::position(int step) const
{
    if (const auto row = currentAtPlayhead())
        return *row + step;
    const Clip* clip = m_session.editedClip();
    const std::int64_t frame = m_session.frame();
    const auto& rows = m_findings.findings();
    if (clip == nullptr)
        return 0;
    const auto playhead = std::tuple(clip->role, clip->id, frame + (step > 0 ? 1 : 0));
    const auto isBefore = [&playhead](const ReviewedFinding& row) {
        return std::tuple(row.role, row.clip, row.finding.worst) < playhead;
    };
    const auto behind = std::ranges::partition_point(rows, isBefore);
    return static_cast<int>(behind - rows.begin()) - (step > 0 ? 0 : 1);
}

template <typename Accepts> void ReviewPanel::goTo(int step, const Accepts& accepts)
{
    if (const auto row = neighbour(step, accepts))
        showRow(*row);
    else if (m_filter->rowCount() == 0)
        emit said(emptyText());
}

void ReviewPanel::nextFinding()
{
    goTo(1, [this](const ReviewedFinding& row) { return m_filter->choice().accepts(row); });
}

void ReviewPanel::previousFinding()
{
    goTo(-1, [this](const ReviewedFinding& row) { return m_filter->choice().accepts(row); });
}

void ReviewPanel::nextUnreviewed()
{
    goTo(1, [](const ReviewedFinding& row) { return row.status == FindingStatus::Open; });
}

/// Decides about the current finding, or about all that are chosen in the list.
void ReviewPanel::decide(FindingStatus status)
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        rows.push_back(m_filter->mapToSource(index).row());
    const auto current = currentRow();
    if (rows.size() < 2)
        rows = current ? std::vector<int>{*current} : std::vector<int>();
    if (rows.empty())
        return;
    m_findings.setStatus(rows, status);
    if (status != FindingStatus::Open)
        nextFinding();
}

void ReviewPanel::accept() { decide(FindingStatus::Fixed); }

void ReviewPanel::ignore() { decide(FindingStatus::Ignored); }

void ReviewPanel::reopen() { decide(FindingStatus::Open); }

// ---- edits ----

void ReviewPanel::forget()
{
    m_current.reset();
    m_lastEdit.reset();
    m_pace = {};
}

/// Detections change poses too, but leave no edit.
void ReviewPanel::noteEdit(std::int64_t clip, std::int64_t first, std::int64_t last)
{
    const project::Edits& edits = m_session.document().edits(clip);
    const auto edit = edits.lower_bound(first);
    if (edit != edits.end() && edit->first <= last)
        m_lastEdit = {clip, edit->first};
}

void ReviewPanel::lastEdited()
{
    const ProjectDocument& document = m_session.document();
    std::optional<std::pair<std::int64_t, std::int64_t>> edit = m_lastEdit;
    for (const Clip& clip : document.clips()) {
        if (!edit && !document.edits(clip.id).empty())
            edit = {clip.id, document.edits(clip.id).rbegin()->first};
    }
    const Clip* clip = edit ? document.clip(edit->first) : nullptr;
    if (clip == nullptr)
        return;
    m_session.setEditedRole(clip->role);
    m_session.setFrame(edit->second);
}

void ReviewPanel::run(BatchFix fix)
{
    const Clip* clip = m_session.editedClip();
    if (clip == nullptr || m_session.document().isReadOnly())
        return;
    BatchFixDialog dialog(fix, clip->id, m_findings, this);
    dialog.setWindowTitle(tr("%1 – %2").arg(batchFixText(fix), roleText(clip->role)));
    dialog.exec();
}

void ReviewPanel::fixFlips() { run(BatchFix::Flips); }

void ReviewPanel::fillGaps() { run(BatchFix::Gaps); }

void ReviewPanel::smoothJitter() { run(BatchFix::Jitter); }

void ReviewPanel::editThresholds() { ThresholdsDialog(m_findings, this).exec(); }

} // namespace ui
