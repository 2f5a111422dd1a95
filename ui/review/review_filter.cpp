// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_filter.h"

#include <algorithm>

namespace ui {

bool ReviewFilter::Choice::accepts(const ReviewedFinding& finding) const
{
    const auto& joints = finding.finding.joints;
    return (!reason || finding.finding.reason == *reason)
        && (!joint || joints.empty() || std::ranges::find(joints, *joint) != joints.end())
        && (!status || finding.status == *status) && (!role || finding.role == *role);
}

ReviewFilter::ReviewFilter(ReviewModel& findings, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_findings(findings)
{
    setSortRole(ReviewModel::SortRole);
    setSourceModel(&findings);
    sort(ReviewModel::Frame);
}

void ReviewFilter::choose(const Choice& choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    invalidateFilter();
}

bool ReviewFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return !parent.isValid() && m_choice.accepts(m_findings.at(row));
}

/// Equal ones by time.
bool ReviewFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (sortRole() == ReviewModel::SortRole && left.data(sortRole()) == right.data(sortRole()))
        return left.row() < right.row();
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace ui
