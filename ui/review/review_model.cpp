// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_model.h"

#include "ui/project_document.h"
#include "ui/review/finding_text.h"
#include "ui/review/thresholds.h"

#include <QLocale>
#include <algorithm>
#include <set>
#include <tuple>

namespace ui {

namespace {

const std::string statusKey = "review";
const std::string settingsKey = "reviewSettings";

const char* name(FindingStatus status)
{
    return status == FindingStatus::Fixed ? "fixed" : "ignored";
}

/// All that was decided about a clip: {"jump:R wrist@128": "fixed", …}.
nlohmann::json decisions(const nlohmann::json& setting, std::int64_t clip)
{
    return setting.is_object() ? setting.value(std::to_string(clip), nlohmann::json::object())
                               : nlohmann::json::object();
}

FindingStatus statusOf(const ReviewedFinding& row, const nlohmann::json& decided)
{
    const auto found = decided.find(row.key);
    if (found != decided.end())
        return *found == name(FindingStatus::Ignored) ? FindingStatus::Ignored
                                                      : FindingStatus::Fixed;
    return row.isGone ? FindingStatus::Fixed : FindingStatus::Open;
}

/// What was found at first and is not any more stays in the list, as fixed.
std::vector<ReviewedFinding> rowsOf(const Clip& clip, const std::vector<pose::Finding>& original,
    const std::vector<pose::Finding>& found, const nlohmann::json& decided)
{
    std::vector<ReviewedFinding> rows;
    std::set<std::string> keys;
    const auto add = [&](const pose::Finding& finding, bool isGone) {
        ReviewedFinding row{
            clip.id, clip.role, finding, pose::findingKey(finding), FindingStatus::Open, isGone};
        if (!keys.insert(row.key).second)
            return;
        row.status = statusOf(row, decided);
        rows.push_back(std::move(row));
    };
    for (const pose::Finding& finding : found)
        add(finding, false);
    for (const pose::Finding& finding : original)
        add(finding, true);
    return rows;
}

bool isBefore(const ReviewedFinding& a, const ReviewedFinding& b)
{
    return std::tie(a.role, a.clip, a.finding.worst, a.key)
        < std::tie(b.role, b.clip, b.finding.worst, b.key);
}

} // namespace

ReviewModel::ReviewModel(ProjectDocument& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_background(*this)
{
    connect(&document, &ProjectDocument::clipsChanged, this, &ReviewModel::begin);
    connect(&document, &ProjectDocument::opened, this, &ReviewModel::beginAgain);
    connect(&document, &ProjectDocument::closed, this, &ReviewModel::dropClips);
    connect(&document, &ProjectDocument::posesChanged, this, &ReviewModel::reviewChange);
    connect(&document, &ProjectDocument::settingChanged, this, [this](const std::string& key) {
        if (key == statusKey)
            rereadStatuses();
        else if (key == settingsKey)
            beginAgain();
    });
    begin();
}

// ---- the table ----

int ReviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Frame:
        return tr("Frame");
    case Reason:
        return tr("Reason");
    case Joints:
        return tr("Joints");
    case Severity:
        return tr("Severity");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewedFinding& row = at(index.row());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return tr("%1, frames %2 to %3: %4")
            .arg(roleText(row.role), QLocale().toString(qlonglong(row.finding.first)),
                QLocale().toString(qlonglong(row.finding.last)), findingText(row.finding));
    if (role == SortRole && index.column() == Frame)
        return index.row();
    if (role == SortRole && index.column() == Severity)
        return row.finding.severity;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case Frame:
        return QLocale().toString(qlonglong(row.finding.worst));
    case Reason:
        return reasonText(row.finding.reason);
    case Joints:
        return jointsText(row.finding.joints);
    case Severity:
        return tr("%1 %").arg(qRound(100 * row.finding.severity));
    default:
        return statusText(row.status);
    }
}

std::optional<int> ReviewModel::rowOf(std::int64_t clip, const std::string& key) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const ReviewedFinding& row) { return row.clip == clip && row.key == key; });
    if (found == m_rows.end())
        return std::nullopt;
    return static_cast<int>(found - m_rows.begin());
}

int ReviewModel::openCount() const
{
    return static_cast<int>(
        std::ranges::count(m_rows, FindingStatus::Open, &ReviewedFinding::status));
}

int ReviewModel::openCount(std::int64_t clip) const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [clip](const ReviewedFinding& row) {
        return row.clip == clip && row.status == FindingStatus::Open;
    }));
}

std::int64_t ReviewModel::frameCount() const
{
    std::int64_t frames = 0;
    for (const auto& [id, review] : m_clips) {
        const Clip* clip = m_document.clip(id);
        if (review.isReviewed && clip != nullptr)
            frames += std::max(
                clip->frameCount(), static_cast<std::int64_t>(m_document.detected(id).size()));
    }
    return frames;
}

std::vector<FindingMark> ReviewModel::marks(std::int64_t clip) const
{
    std::vector<FindingMark> marks;
    for (const ReviewedFinding& row : m_rows) {
        if (row.clip == clip && !row.isGone)
            marks.push_back({row.finding.first, row.finding.last, row.finding.severity,
                tr("%1: %2").arg(reasonText(row.finding.reason), jointsText(row.finding.joints)),
                row.status == FindingStatus::Open});
    }
    return marks;
}

// ---- decisions ----

void ReviewModel::setStatus(const std::vector<int>& rows, FindingStatus status)
{
    nlohmann::json all = m_document.setting(statusKey);
    if (!all.is_object())
        all = nlohmann::json::object();
    for (const int row : rows) {
        const ReviewedFinding& finding = at(row);
        nlohmann::json& decided = all[std::to_string(finding.clip)];
        if (status == FindingStatus::Open)
            decided.erase(finding.key);
        else
            decided[finding.key] = name(status);
    }
    if (rows.empty())
        return;
    const QString frame = QLocale().toString(qlonglong(at(rows.front()).finding.worst));
    const int count = static_cast<int>(rows.size());
    QString text = tr("Reopen %n finding(s), frame %1", nullptr, count);
    if (status == FindingStatus::Fixed)
        text = tr("Accept %n finding(s), frame %1", nullptr, count);
    else if (status == FindingStatus::Ignored)
        text = tr("Ignore %n finding(s), frame %1", nullptr, count);
    m_document.changeSetting(text.arg(frame), statusKey, all);
}

void ReviewModel::rereadStatuses()
{
    const nlohmann::json setting = m_document.setting(statusKey);
    for (ReviewedFinding& row : m_rows)
        row.status = statusOf(row, decisions(setting, row.clip));
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit findingsChanged();
}

pose::ReviewSettings ReviewModel::settings() const
{
    return reviewSettingsFrom(m_document.setting(settingsKey));
}

void ReviewModel::changeSettings(const pose::ReviewSettings& settings)
{
    m_document.changeSetting(tr("Change review thresholds"), settingsKey, toJson(settings));
}

// ---- reviewing ----

void ReviewModel::dropClips()
{
    for (auto& [id, clip] : m_clips)
        ++clip.shared->latest;
    m_clips.clear();
    rebuild();
}

void ReviewModel::beginAgain()
{
    dropClips();
    begin();
}

/// Reviews the clips that are new, and forgets those that are gone.
void ReviewModel::begin()
{
    std::erase_if(m_clips, [this](auto& entry) {
        const bool isGone = m_document.clip(entry.first) == nullptr;
        if (isGone)
            ++entry.second.shared->latest;
        return isGone;
    });
    for (const Clip& clip : m_document.clips()) {
        if (!m_clips.contains(clip.id) && m_document.isDetected(clip.id))
            reviewClip(clip.id);
    }
    rebuild();
}

/// Calls `work`, which returns an Answer, with a reviewer on the other thread, after all that was
/// asked before.
template <typename Work>
void ReviewModel::ask(std::int64_t clip, std::shared_ptr<Shared> shared, const Work& work)
{
    ++m_underWay;
    m_background.run([shared, work]() -> Answer { return work(*shared); },
        [this, clip, shared](const Answer& answer) { take(clip, shared, answer); });
}

void ReviewModel::reviewClip(std::int64_t id)
{
    ClipReview& review = m_clips[id];
    if (review.shared)
        ++review.shared->latest;
    review.shared = std::make_shared<Shared>();
    TrackPatch patch;
    for (const auto& [frame, edit] : m_document.edits(id))
        patch[frame] = edit.pose;
    ask(id, review.shared,
        [detected = m_document.sharedDetected(id), patch, thresholds = settings(),
            training = m_training[id]](Shared& shared) {
            shared.reviewer.emplace(pose::bodies(*detected), patch, thresholds, training);
            return shared.reviewer->findings();
        });
}

void ReviewModel::setTrainingDistances(std::int64_t clip, const TrainingDistances& distances)
{
    TrainingDistances& known = m_training[clip];
    if (known == distances)
        return;
    known = distances;
    if (m_clips.contains(clip))
        reviewClip(clip);
}

void ReviewModel::reviewChange(std::int64_t id, std::int64_t first, std::int64_t last)
{
    const Clip* clip = m_document.clip(id);
    if (clip == nullptr || !m_document.isDetected(id))
        return;
    const auto known = m_clips.find(id);
    if (known == m_clips.end() || (first <= 0 && last >= clip->frameCount() - 1))
        return reviewClip(id);
    const auto shared = known->second.shared;
    const std::uint64_t number = ++shared->latest;
    ask(id, shared, [patch = poses(id, first, last), number](Shared& state) -> Answer {
        state.reviewer->apply(patch);
        if (state.latest != number)
            return std::nullopt;
        state.reviewer->reviewChanges();
        return state.reviewer->findings();
    });
    ask(id, shared, [number](Shared& state) -> Answer {
        if (state.latest != number)
            return std::nullopt;
        state.reviewer->reviewAll();
        return state.reviewer->findings();
    });
}

TrackPatch ReviewModel::poses(std::int64_t clip, std::int64_t first, std::int64_t last) const
{
    TrackPatch patch;
    for (std::int64_t frame = first; frame <= last; ++frame) {
        const pose::Pose* pose = m_document.poseAt(clip, frame);
        patch[frame] = pose == nullptr ? std::nullopt : std::optional(*pose);
    }
    return patch;
}

void ReviewModel::take(
    std::int64_t clip, const std::shared_ptr<Shared>& shared, const Answer& answer)
{
    --m_underWay;
    const auto known = m_clips.find(clip);
    if (known == m_clips.end() || known->second.shared != shared || !answer)
        return;
    ClipReview& review = known->second;
    review.found = *answer;
    review.original = shared->reviewer->original(); // never changes once it is made
    review.isReviewed = true;
    rebuild();
}

void ReviewModel::rebuild()
{
    const nlohmann::json setting = m_document.setting(statusKey);
    std::vector<ReviewedFinding> rows;
    for (const auto& [id, review] : m_clips) {
        if (const Clip* clip = m_document.clip(id))
            std::ranges::move(rowsOf(*clip, review.original, review.found, decisions(setting, id)),
                std::back_inserter(rows));
    }
    std::ranges::stable_sort(rows, isBefore);
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    emit findingsChanged();
}

} // namespace ui
