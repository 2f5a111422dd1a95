// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/finding_delegate.h"
#include "ui/review/finding_text.h"
#include "ui/review/review_panel.h"
#include "ui/viewer/joint_names.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel* label(const char* property, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty(property, true);
    label->setWordWrap(true);
    return label;
}

} // namespace

void ReviewPanel::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    buildHeader(*layout);
    buildFilters(*layout);
    buildList(*layout);
    buildButtons(*layout);
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(FindingStatus::Open)));
}

void ReviewPanel::buildHeader(QVBoxLayout& layout)
{
    m_progressText = new QLabel(this);
    QFont bold = m_progressText->font();
    bold.setWeight(QFont::DemiBold);
    m_progressText->setFont(bold);
    m_progressText->setWordWrap(true);
    m_totals = label("muted", this);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Findings reviewed"));
    layout.addWidget(m_progressText);
    layout.addWidget(m_progress);
    layout.addWidget(m_totals);
}

QComboBox* ReviewPanel::choice(const QString& name, const QString& all)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->addItem(all);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    connect(box, &QComboBox::currentIndexChanged, this, &ReviewPanel::chooseFilter);
    return box;
}

void ReviewPanel::buildFilters(QVBoxLayout& layout)
{
    m_status = choice(tr("Show findings by status"), tr("All statuses"));
    for (const auto status : {FindingStatus::Open, FindingStatus::Fixed, FindingStatus::Ignored})
        m_status->addItem(statusText(status), static_cast<int>(status));
    m_clip = choice(tr("Show findings by clip"), tr("Both clips"));
    for (const auto role : {Role::Source, Role::Target})
        m_clip->addItem(roleText(role), static_cast<int>(role));
    m_reason = choice(tr("Show findings by reason"), tr("All reasons"));
    for (int reason = 0; reason <= static_cast<int>(pose::FindingReason::OutOfTrainingRange);
         ++reason)
        m_reason->addItem(reasonText(static_cast<pose::FindingReason>(reason)), reason);
    m_joint = choice(tr("Show findings by joint"), tr("All joints"));
    for (std::size_t joint = 0; joint < pose::bodyKeypoints; ++joint)
        m_joint->addItem(jointName(pose::bodyJoint(joint)), static_cast<uint>(joint));
    auto* grid = new QGridLayout;
    grid->setSpacing(6);
    grid->addWidget(m_status, 0, 0);
    grid->addWidget(m_clip, 0, 1);
    grid->addWidget(m_reason, 1, 0);
    grid->addWidget(m_joint, 1, 1);
    layout.addLayout(grid);
}

void ReviewPanel::buildList(QVBoxLayout& layout)
{
    m_list = new QTreeView(this);
    m_list->setAccessibleName(tr("Findings"));
    // Before the list's own connection: it chooses a neighbour when its current row goes.
    connect(
        m_filter, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isQuiet = true; });
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, [this] { m_isQuiet = false; });
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new FindingDelegate(m_findings, *m_filter, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(ReviewModel::Frame, Qt::AscendingOrder);
    QHeaderView& columns = *m_list->header();
    columns.setStretchLastSection(false);
    columns.setMinimumSectionSize(40);
    m_list->hideColumn(ReviewModel::Joints); // drawn below the reason
    columns.setSectionResizeMode(ReviewModel::Reason, QHeaderView::Stretch);
    columns.resizeSection(ReviewModel::Frame, 84);
    columns.resizeSection(ReviewModel::Severity, 64);
    columns.resizeSection(ReviewModel::Status, 62);
    m_empty = label("muted", this);
    m_empty->setAlignment(Qt::AlignCenter);
    layout.addWidget(m_list, 1);
    layout.addWidget(m_empty, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid() && !m_isQuiet)
                showRow(m_filter->mapToSource(index).row());
        });
}

QPushButton* ReviewPanel::button(
    const QString& text, const QString& tip, void (ReviewPanel::*slot)())
{
    auto* button = new QPushButton(text, this);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void ReviewPanel::buildButtons(QVBoxLayout& layout)
{
    using P = ReviewPanel;
    auto* previous = button(tr("Previous"), tr("Go to the finding before"), &P::previousFinding);
    auto* next = button(tr("Next"), tr("Go to the next finding"), &P::nextFinding);
    auto* accept
        = button(tr("Accept"), tr("This finding is fixed or right as it is; go on"), &P::accept);
    auto* ignore = button(tr("Ignore"), tr("This finding does not matter; go on"), &P::ignore);
    accept->setProperty("primary", true);
    auto* flips = button(tr("Fix flips…"),
        tr("Exchange left and right back in all frames where they are swapped"), &P::fixFlips);
    auto* gaps = button(tr("Fill short gaps…"),
        tr("Put joints that are missing for a few frames between where they were seen"),
        &P::fillGaps);
    auto* jitter = button(tr("Smooth jitter…"),
        tr("Steady joints that hardly move; fast moves stay as they are"), &P::smoothJitter);
    auto* limits
        = button(tr("Thresholds…"), tr("Say when something is suspicious"), &P::editThresholds);
    m_going = {previous, next};
    m_editing = {accept, ignore, flips, gaps, jitter};
    auto* grid = new QGridLayout;
    grid->setSpacing(6);
    int place = 0;
    for (QPushButton* each : {previous, next, ignore, accept, flips, gaps, jitter, limits}) {
        grid->addWidget(each, place / 2, place % 2);
        ++place;
    }
    layout.addLayout(grid);
}

} // namespace ui
