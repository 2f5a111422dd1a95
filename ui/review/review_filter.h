// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/review_model.h"

#include <QSortFilterProxyModel>
#include <optional>

namespace ui {

/// The findings that the user wants to see; by time unless a column was chosen.
class ReviewFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    struct Choice {
        std::optional<pose::FindingReason> reason = std::nullopt;
        std::optional<pose::KeypointId> joint = std::nullopt;
        std::optional<FindingStatus> status = FindingStatus::Open;
        std::optional<Role> role = std::nullopt;

        bool accepts(const ReviewedFinding& finding) const;
        bool operator==(const Choice&) const = default;
    };

    explicit ReviewFilter(ReviewModel& findings, QObject* parent = nullptr);

    const Choice& choice() const { return m_choice; }
    void choose(const Choice& choice);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    ReviewModel& m_findings;
    Choice m_choice;
};

} // namespace ui
